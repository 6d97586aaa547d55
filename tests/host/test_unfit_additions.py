"""What a check that is added to another's kind may not do, nor be called: it is refused, and said with its remedy."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import coreg_tui.regulation.v12.requirements as requirements
from coreg_tui.api import Addition, Kind, Ruling, Text, Validator, passed
from coreg_tui.host.additions import faults_among
from coreg_tui.host.fitness import OF_THE_RULES, faults_of
from coreg_tui.model.problem import Problem
from coreg_tui.model.text import LANGUAGES

from ..regulation.judging import judge, plugins
from ..regulation.v12.bases import FILES, base
from .test_additions import GOING_ON, SECOND_LOOK, X, added, beside_a_vog, noise, passes, with_noise


def offered(*checks: Any, kinds: tuple[Kind, ...] = (), **changes: Any) -> Validator:
    addition = {"kind": "vog", "checks": checks, "reasons": (GOING_ON,), **changes}
    return Validator(id="second-look", version="1", title=X, kinds=kinds, additions=(Addition(**addition),))


OWN = Kind(id="glance", label=X, prefix="second_look", checks=(added("seen", passes, "second_look"),))
SOUND = added("seen", passes, "second_look")
UNFIT: dict[str, tuple[str, Validator]] = {
    "an id of another family": ("added_check_id", offered(added("age", passes, "vog"))),
    "an id that only begins alike": ("added_check_id", offered(added("seen", passes, "second_looks"))),
    "an id with hyphens": ("added_check_id", offered(replace(SOUND, id="second.look"))),
    "a check twice": ("twice", offered(SOUND, SOUND)),
    "an own kind": ("own_kind", offered(SOUND, kinds=(Kind(id="glance", label=X),), kind="glance")),
    "an id of an own kind": ("reserved_id", offered(SOUND, kinds=(OWN,))),
    "an id of the program's": ("reserved_id", offered(replace(SOUND, id="second_look.date"))),
    "a comparison with nothing": ("no_pair", offered(added("seen", beside_a_vog, "second_look"))),
    "a check without label": ("no_label", offered(added("seen", passes, "second_look", label=Text(en="", nl="")))),
    "a sentence that cannot be filled": (
        "bad_sentence",
        offered(added("seen", passes, "second_look", passes=Text(en="{x", nl="{x"))),
    ),
    "a reading of another form": ("bad_sentence", offered(replace(SOUND, interpretations=("X-1",)))),
    "a reason twice": ("twice", offered(SOUND, reasons=(GOING_ON, GOING_ON))),
    "a reason without remedy": ("bad_sentence", offered(SOUND, reasons=(replace(GOING_ON, remedy=None),))),  # type: ignore[arg-type]
    "a kind of a number": ("wrong_type", offered(SOUND, kind=5)),
    "a check that is a function": ("wrong_type", offered(passes)),
    "checks as a list": ("wrong_type", offered(checks=[SOUND])),
    "a check id of a number": ("wrong_type", offered(replace(SOUND, id=5))),
    "a parameter of text": ("wrong_type", offered(replace(SOUND, parameters=("issued",)))),
    "a reason of text": ("wrong_type", offered(SOUND, reasons=("going_on",))),
    "reasons as a list": ("wrong_type", offered(SOUND, reasons=[GOING_ON])),
    "an addition that is a kind": ("wrong_type", replace(offered(SOUND), additions=(OWN,))),  # type: ignore[arg-type]
    "additions as a list": ("wrong_type", replace(offered(SOUND), additions=[])),  # type: ignore[arg-type]
    "a sum of the rules": ("reserved_id", replace(offered(replace(SOUND, id="work.hours")), id="work")),
}  # fmt: skip


def said_well(problem: Problem) -> None:
    for lang in LANGUAGES:
        assert problem.problem.in_language(lang)
        assert problem.remedy.in_language(lang)
        assert problem.sentence(lang).isprintable()
    assert problem.problem.en != problem.problem.nl


@pytest.mark.parametrize("fault", UNFIT)
def test_what_an_addition_may_not_do_is_told_with_its_remedy(fault: str) -> None:
    name, validator = UNFIT[fault]
    (problem,) = faults_of("second-look (stranger 0.3.1)", validator)
    assert problem.kind == name
    said_well(problem)


def test_an_addition_that_is_sound_has_no_fault() -> None:
    assert faults_of("second-look", SECOND_LOOK) == []
    assert faults_of("noise", noise()) == []
    assert faults_of("second-look", offered(added("seen", beside_a_vog, "second_look", pair="vog"))) == []
    assert faults_among(with_noise(SECOND_LOOK, noise()).validators, {}) == []


def of_the_colour(colour: str) -> Ruling:
    return passed()


def test_an_id_that_is_another_plugins_rests_and_is_told() -> None:
    owner = Validator(id="rival", version="1", title=X, kinds=(Kind(id="rivalry", label=X, checks=(SOUND,)),))
    bears_a_kind = replace(noise(adder="rivalry", kinds=("vog",)), id="rivalry")
    at_work = with_noise(owner, offered(SOUND, added("more", passes, "second_look")), bears_a_kind)
    problems = faults_among(at_work.validators, {"second-look": "stranger 0.3.1 (seen.py)"})
    assert [(one.kind, one.where) for one in problems] == [
        *[("duplicate_check", "rivalry (?)")] * 10,
        ("duplicate_check", "second-look (stranger 0.3.1 (seen.py))"),
    ]
    for problem in problems:
        said_well(problem)
    found = judge(base("admission junior"), FILES, at_work).standing("vog").findings
    assert [one.id for one in found if one.plugin not in ("vog", None)] == ["second_look.more"]


def test_a_fact_that_the_kind_does_not_have_rests_the_check_and_is_told() -> None:
    at_work = with_noise(offered(added("hue", of_the_colour, "second_look"), SOUND))
    (problem,) = faults_among(at_work.validators, {})
    assert problem.kind == "unknown_parameter"
    said_well(problem)
    found = judge(base("admission junior"), FILES, at_work).standing("vog").findings
    assert [one.id for one in found if one.plugin == "second-look"] == ["second_look.seen"]


def test_the_checks_of_the_rules_that_begin_with_no_kind_are_known() -> None:
    assert requirements.__file__
    texts = [path.read_text("utf-8") for path in Path(requirements.__file__).parent.glob("*.py")]
    named = {name for text in texts for name in re.findall(r'"([a-z0-9_]+\.[a-z0-9_]+)"', text)}
    families = {one for _, kind in plugins().kinds.values() for one in (kind.id, kind.prefix)}
    assert {name for name in named if name.partition(".")[0] not in families} == OF_THE_RULES
