"""What the checks make of the papers of the basic training."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_masterclass.validator import MASTERCLASS
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Finding, Source
from coreg_tui.host.running import examine
from coreg_tui.regulation.loading import in_force_on


def judged(kind_id: str, **facts: object) -> dict[str, Finding]:
    exhibit = Exhibit(
        kind=kind_id,
        evidence=0,
        facts={name: Fact(name=name, value=value, source=Source.DOCUMENT) for name, value in facts.items()},  # type: ignore[arg-type]
    )
    day = date(2022, 6, 1)
    context = Context(
        reference_date=day,
        today=day,
        norms=in_force_on(day).norms_on(day),
        applicant=Applicant(surname="Soekhoe", initials="R.", birth_date=date(1982, 12, 5)),
    )
    kinds = {kind.id: (MASTERCLASS, kind) for kind in MASTERCLASS.kinds}
    (examined,) = examine(kinds, [exhibit], context)[kind_id]
    return {finding.id: finding for finding in examined.findings if finding.plugin == "masterclass"}


def reasons(kind_id: str, **facts: object) -> list[str]:
    return [f"{one.outcome} {why.id}" for one in judged(kind_id, **facts).values() for why in one.because]


PASSED: dict[str, object] = {"passed": True, "completed": date(2022, 1, 21), "provider": "BCMB"}


@pytest.mark.parametrize("kind", ["masterclass", "practice_test", "reflection_test"])
@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, []),
        ({"passed": False}, ["fail not_passed"]),
        ({"passed": None}, ["unknown not_stated"]),
        ({"completed": None}, ["unknown not_stated"]),
        ({"provider": None}, []),
        ({"provider": "Zorgpad"}, ["unknown provider"]),
        ({"provider": "hbo drechtstede, Dordrecht"}, []),
        ({"provider": "Beroepsvereniging van cliëntondersteuners voor mensen met een beperking (BCMB)"}, []),
        ({"passed": False, "provider": "Zorgpad"}, ["fail not_passed", "unknown provider"]),
    ],
)
def test_what_a_certificate_must_show(kind: str, other: dict[str, object], expected: list[str]) -> None:
    facts = {name: value for name, value in {**PASSED, **other}.items() if value is not None}
    assert reasons(kind, **facts) == expected


def test_a_certificate_that_names_no_provider_leans_on_an_interpretation() -> None:
    named, unnamed = judged("masterclass", **PASSED), judged("masterclass", passed=True, completed=date(2022, 1, 21))
    assert named["masterclass.provider"].interpretations == ()
    assert unnamed["masterclass.provider"].interpretations == ("I-22",)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"provider": "HBO Drechtsteden", "completed": date(2022, 1, 21)}, []),
        ({"completed": date(2022, 1, 21)}, ["unknown provider"]),
        ({"provider": "Zorgpad", "completed": date(2022, 1, 21)}, ["unknown provider"]),
        ({"provider": "BCMB"}, []),
    ],
)
def test_what_a_whole_course_must_show(facts: dict[str, object], expected: list[str]) -> None:
    assert reasons("basic_training", **facts) == expected


def test_a_diploma_that_replaces_a_masterclass_has_no_checks_of_its_own() -> None:
    assert reasons("mantelzorgmakelaar_diploma") == reasons("verpleegkundige_diploma") == []
