"""The edges of the checks of a VOG: its person, profile and age."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_tui.api import Applicant, Context, Ruling
from coreg_tui.regulation.loading import in_force_on
from coreg_vog.checks import age, person_type, profile
from coreg_vog.validator import VOG


def on(reference: str) -> Context:
    day = date.fromisoformat(reference)
    applicant = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
    return Context(reference_date=day, today=day, norms=in_force_on(day).norms_on(day), applicant=applicant)


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


@pytest.mark.parametrize(
    ("issued", "reference", "outcome", "reasons"),
    [
        ("2022-01-10", "2023-01-10", "pass", []),
        ("2022-01-10", "2023-01-11", "fail", ["too_old"]),
        ("2024-02-29", "2025-02-28", "pass", []),
        ("2024-02-29", "2025-03-01", "fail", ["too_old"]),
        ("2022-03-01", "2022-02-14", "pass", []),
    ],
)
def test_a_vog_of_twelve_months_is_still_good(issued: str, reference: str, outcome: str, reasons: list[str]) -> None:
    assert told(age.judge(issued=date.fromisoformat(issued), ctx=on(reference))) == (outcome, reasons)


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"profiles": ("84", "85")}, "pass", []),
        ({"specific_profile": "45"}, "pass", []),
        ({"specific_profile": "75"}, "pass", []),
        ({"specific_profile": "85"}, "fail", ["profile_not_relevant"]),
        ({"profiles": ("45",)}, "fail", ["profile_not_relevant"]),
        ({"profiles": ("11", "84")}, "unknown", ["profile_doubtful"]),
        ({"specific_profile": "60"}, "unknown", ["profile_doubtful"]),
        ({"profiles": ("11",)}, "fail", ["profile_not_relevant"]),
        ({"profiles": ()}, "unknown", ["profile_not_stated"]),
        ({}, "unknown", ["profile_not_stated"]),
    ],
)
def test_aspect_85_is_not_profile_85(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(profile.judge(ctx=on("2022-05-10"), **stated)) == (outcome, reasons)


def test_a_birth_date_tells_a_natural_person() -> None:
    assert told(person_type.judge(ctx=on("2022-05-10"), person_type=None, holder_birth_date=date(1990, 2, 3))) == (
        "pass",
        [],
    )
    assert told(person_type.judge(ctx=on("2022-05-10"), person_type="RP", holder_birth_date=None)) == (
        "fail",
        ["not_natural_person"],
    )
    assert told(person_type.judge(ctx=on("2022-05-10"))) == ("unknown", ["not_stated"])


def test_every_reason_fits_its_columns() -> None:
    for kind in VOG.kinds:
        for reason in kind.reasons:
            assert max(len(reason.short.en), len(reason.short.nl)) <= 17, reason.id
