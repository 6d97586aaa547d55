"""When a DUO extract is about the diploma shown."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_duo.checks import matches_diploma
from coreg_duo.same import same_institution, same_programme
from coreg_tui.api import Applicant, Context, Fact, Month, Ruling
from coreg_tui.regulation.loading import in_force_on

from .exhibits import document, told

DAY = date(2022, 5, 10)
NORMS = in_force_on(DAY).norms_on(DAY)
CONTEXT = Context(
    reference_date=DAY, today=DAY, norms=NORMS, applicant=Applicant(surname="Vries", birth_date=date(1990, 2, 3))
)
BACHELOR = {
    "graduated": date(2019, 7, 1),
    "programme": "Social Work",
    "institution": "Hogeschool Utrecht",
    "level": "bachelor",
}


def compared(extract: dict[str, object], diploma: dict[str, object]) -> Ruling:
    return matches_diploma.judge(
        exhibit=document("duo_extract", 1, **extract), other=document("hbo_diploma", 0, **diploma), ctx=CONTEXT
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Social Work", "HBO Bachelor Social Work", True),
        ("Social Work", "Bachelor of Social Work (deeltijd)", True),
        ("MWD", "Maatschappelijk Werk en Dienstverlening", True),
        ("HBO-V", "Verpleegkunde", True),
        ("hbov voltijd", "HBO Verpleegkunde", True),
        ("HBO-V", "HBOV", True),
        ("Maatschappelijk Werk en Dienstverlening (MWD)", "MWD", True),
        ("Pédagogiek", "pedagogiek", True),
        ("HBO Bachelor", "opleiding in deeltijd", True),
        ("HBO Bachelor", "Pedagogiek", False),
        ("SPH", "Maatschappelijk Werk en Dienstverlening", False),
        ("Social Work", "Sociaal Werk", False),
        ("V", "Verpleegkunde", False),
    ],
)
def test_programmes_are_compared_by_their_words_and_listed_abbreviations(one: str, other: str, same: bool) -> None:
    assert same_programme(one, other, NORMS) is same
    assert same_programme(other, one, NORMS) is same


def test_an_institution_has_no_abbreviations() -> None:
    assert same_institution("Stichting Hogeschool Utrecht", "Hogeschool Utrecht te Utrecht", NORMS)
    assert not same_institution("HvA", "Hogeschool van Amsterdam", NORMS)


@pytest.mark.parametrize(
    ("extract", "outcome", "reasons"),
    [
        ({}, "pass", []),
        ({"graduated": Month(2019, 7)}, "pass", []),
        ({"level": None}, "pass", []),
        ({"graduated": date(2019, 10, 1)}, "unknown", ["other_date"]),
        ({"graduated": date(2019, 10, 2)}, "fail", ["other_diploma"]),
        ({"graduated": date(2019, 4, 1)}, "unknown", ["other_date"]),
        ({"graduated": date(2019, 3, 31)}, "fail", ["other_diploma"]),
        ({"graduated": Month(2019, 10)}, "unknown", ["other_date"]),
        ({"graduated": Month(2019, 11)}, "fail", ["other_diploma"]),
        ({"graduated": date(2019, 7, 2), "level": "propedeuse"}, "fail", ["other_diploma"]),
        ({"programme": "Pedagogiek"}, "unknown", ["other_programme"]),
        (
            {"programme": "Pedagogiek", "institution": "Saxion", "level": "master"},
            "unknown",
            ["other_programme", "other_institution", "level_differs"],
        ),
        ({"graduated": None}, "unknown", ["not_stated"]),
        ({"programme": None, "institution": "Saxion"}, "unknown", ["not_stated", "other_institution"]),
        ({"graduated": date(2019, 7, 2), "programme": None}, "unknown", ["other_date", "not_stated"]),
        ({"graduated": date(2020, 7, 2), "programme": None}, "fail", ["other_diploma"]),
    ],
)
def test_the_extract_is_about_the_diploma(extract: dict[str, object], outcome: str, reasons: list[str]) -> None:
    stated = {name: value for name, value in {**BACHELOR, **extract}.items() if value is not None}
    assert told(compared(stated, BACHELOR)) == (outcome, reasons)
    assert told(compared(BACHELOR, stated)) == (outcome, reasons)


def test_a_pass_rests_on_the_facts_of_both_documents() -> None:
    ruling = compared(BACHELOR, BACHELOR)
    assert ruling.on is not None
    assert sorted(fact.name for fact in ruling.on if isinstance(fact, Fact)) == sorted([*BACHELOR, *BACHELOR])


def test_another_date_rests_on_the_dates_alone() -> None:
    ruling = compared({**BACHELOR, "graduated": date(2015, 7, 1), "programme": "Pedagogiek"}, BACHELOR)
    assert ruling.on is not None
    assert [fact.name for fact in ruling.on if isinstance(fact, Fact)] == ["graduated", "graduated"]
