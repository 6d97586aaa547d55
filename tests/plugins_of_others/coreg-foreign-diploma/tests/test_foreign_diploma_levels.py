"""A level is read only where one is named for sure."""

import pytest
from coreg_foreign_diploma.reading import a_level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("hbo-bachelor", "hbo_bachelor"),
        ("een hbo-bachelordiploma", "hbo_bachelor"),
        ("Bachelor (hbo)", "hbo_bachelor"),
        ("wo-bachelor", "wo_bachelor"),
        ("een universitaire bachelor", "wo_bachelor"),
        ("hbo-master", "master"),
        ("Associate degree (hbo)", "associate_degree"),
        ("mbo niveau 4", "mbo"),
        ("havo", "lower"),
        ("bachelor", None),
        ("twee jaar hbo-bachelor", None),
        ("access to an HBO bachelor", None),
        ("hbo-niveau", None),
        ("niet een hbo-bachelor", None),
        ("twee jaar van een hbo-bachelor of een associate degree", None),
        ("een deel van de hbo-bachelor en het mbo", None),
        ("", None),
    ],
)
def test_a_level_is_one_that_is_named_for_sure(text: str, level: str | None) -> None:
    assert a_level(text) == level
