"""What a diploma grants, which is not all that it mentions."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import diploma


def granting(*lines: str, school: str = "Hogeschool Rijn en Lek") -> dict[str, object]:
    return diploma(
        "\n".join([school, "Getuigschrift", "verklaart dat", "Jan Smit", "geboren 5 mei 1992 te Delft", *lines])
    )


@pytest.mark.parametrize(
    ("lines", "school", "stated"),
    [
        (
            ["op 1 juli 2014 het propedeutisch examen heeft behaald van de bacheloropleiding", "Pedagogiek"],
            None,
            "propedeuse",
        ),
        (
            [
                "het propedeutisch examen heeft behaald op 1 juli 2011 en",
                "op 1 juli 2014 het afsluitend examen van de bacheloropleiding",
                "Pedagogiek",
            ],
            None,
            "bachelor",
        ),
        (
            [
                "het examen heeft behaald van de Associate degree-opleiding",
                "Sociaal Werk",
                "met toegang tot een bacheloropleiding.",
            ],
            None,
            "associate_degree",
        ),
        (
            [
                "het examen heeft behaald van de hbo-masteropleiding",
                "Social Work",
                "Een bachelor was voorwaarde voor toelating.",
            ],
            None,
            "master",
        ),
        (
            ["het examen heeft behaald van de bacheloropleiding", "Pedagogische Wetenschappen"],
            "Universiteit Utrecht",
            "wo_bachelor",
        ),
        (
            ["has passed the examination for the degree of", "Bachelor of Arts", "Aachen, Germany"],
            "Hochschule Aachen",
            None,
        ),
        (["heeft voldaan aan de eisen van de mbo-opleiding", "Sociaal werker"], "ROC De Waarden", "mbo"),
        (["heeft een Bachelor en een Master of Social Work behaald"], None, None),
    ],
)
def test_the_level_is_what_is_granted_not_what_is_mentioned(
    lines: list[str], school: str | None, stated: str | None
) -> None:
    facts = granting(*lines, school=school) if school else granting(*lines)
    assert facts.get("level") == stated


def test_the_day_of_the_first_year_is_not_that_of_the_bachelor() -> None:
    facts = granting(
        "het propedeutisch examen heeft behaald op 1 juli 2011 en",
        "op 1 juli 2014 het afsluitend examen van de bacheloropleiding",
        "Pedagogiek",
    )
    assert facts["graduated"] == date(2014, 7, 1)


def test_a_crebo_number_is_no_croho_code() -> None:
    assert "croho" not in granting("Niveau 4, crebonummer 25488", school="ROC De Waarden")


@pytest.mark.parametrize("said", ["niet geaccrediteerd door de NVAO", "accreditatie door de NVAO is aangevraagd"])
def test_an_accreditation_that_is_denied_or_asked_for_is_none(said: str) -> None:
    assert "recognised" not in granting(f"De opleiding is {said}")
