"""A third party's kind of evidence is one more way to meet a requirement, and never lowers where it stands."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from coreg_tui.api import Field, Kind, Stretch, Text, Validator, Work, check, failed, passed
from coreg_tui.model.outcome import Status
from coreg_tui.model.reason import Reason

from .judging import judge, plugins
from .v12.bases import FILES, base

TAKES_WAYS = {
    "vog": ("admission junior", ("vog", "vog_employer_statement")),
    "hbo_level": ("admission junior", ("hbo_diploma", "duo_extract")),
    "basic_training": ("admission junior", ("masterclass", "practice_test", "reflection_test")),
    "work_experience": ("admission senior", ("work_statement", "employment_contract")),
}
SAID = Text(en="said", nl="gezegd")
NO_GOOD = Reason(id="no_good", text=SAID, line=SAID, short=SAID, remedy=SAID)


@check("other_way.good", clause="norm", label=SAID, passes=SAID)
def good(good: bool):
    return passed() if good else failed(NO_GOOD)


def _work(exhibit, ctx):
    start = ctx.reference_date.replace(year=ctx.reference_date.year - 3)
    stretch = Stretch(start=start, end=ctx.reference_date, per_week=Fraction(36))
    yield Work(employer="Elders", stretches=(stretch,), moment=ctx.reference_date, looks_back=False)


def with_way(requirement: str):
    kind = Kind(
        id="other_way",
        label=SAID,
        fields=(Field(name="good", type="flag", label=SAID),),
        reasons=(NO_GOOD,),
        checks=(good,),
        supports=requirement,
        adds_way=True,
        contribute=_work if requirement == "work_experience" else None,
        contributes_from=("good",),
        holder_checked=False,
    )
    third = Validator(id="other", version="1.0.0", title=SAID, kinds=(kind,))
    own = plugins()
    return replace(own, validators=(*own.validators, third))


def case_without(requirement: str, shown: bool | None) -> dict:
    name, kinds = TAKES_WAYS[requirement]
    case = base(name)
    case["dossier"]["evidence"] = [one for one in case["dossier"]["evidence"] if one["kind"] not in kinds]
    if shown is not None:
        case["dossier"]["evidence"].append({"kind": "other_way", "facts": {"good": shown}})
    return case


@pytest.mark.parametrize("requirement", TAKES_WAYS)
def test_an_added_way_meets_the_requirement(requirement: str) -> None:
    at_work = with_way(requirement)
    assert judge(case_without(requirement, None), FILES, at_work).standing(requirement).status is Status.MISSING
    met = judge(case_without(requirement, True), FILES, at_work).standing(requirement)
    assert met.status is Status.MET
    assert met.carrier in ("other_way", "work")


@pytest.mark.parametrize("requirement", TAKES_WAYS)
def test_an_added_way_that_fails_is_told_and_met_evidence_still_carries(requirement: str) -> None:
    at_work = with_way(requirement)
    failing = judge(case_without(requirement, False), FILES, at_work).standing(requirement)
    assert failing.status is not Status.MET
    whole = base(TAKES_WAYS[requirement][0])
    whole["dossier"]["evidence"].append({"kind": "other_way", "facts": {"good": False}})
    assert judge(whole, FILES, at_work).standing(requirement).status is Status.MET
