"""What is wrong with a plugin's declarations is said when it is found, all of it, each with its remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import coreg_tui.regulation.v12.requirements as requirements
from coreg_tui.api import Check, Field, Kind, Reason, Ruling, Text, Validator, Witnesses, check, passed
from coreg_tui.host.discovery import discover
from coreg_tui.host.fitness import REQUIREMENTS, TAKES_WAYS, faults_of
from coreg_tui.model.text import LANGUAGES
from coreg_tui.regulation.loading import load

Install = Callable[..., str]

X = Text(en="x", nl="y")
STALE = Reason(id="stale", text=X, line=X, short=X, remedy=X)
ISSUED = Field(name="issued", type="date", label=X, own_date=True)


def a_check(judge: Callable[..., Ruling], check_id: str = "permit.fresh", **more: Any) -> Check:
    return check(check_id, **{"clause": "norm", "label": X, "passes": X, **more})(judge)


def fresh(issued: Any) -> Ruling:
    return passed()


def compares(other: Any) -> Ruling:
    return passed()


def of_the_colour(colour: Any) -> Ruling:
    return passed()


FRESH = a_check(fresh)


def kind(**changes: Any) -> Kind:
    sound: dict[str, Any] = {
        "id": "permit", "label": X, "fields": (ISSUED,), "checks": (FRESH,), "reasons": (STALE,), "supports": "vog",
    }  # fmt: skip
    return Kind(**{**sound, **changes})


def offered(*kinds: Any, **changes: Any) -> Validator:
    return Validator(**{"id": "parking", "version": "1", "title": X, "kinds": kinds or (kind(),), **changes})


def a_field(**changes: Any) -> Validator:
    return offered(kind(fields=(replace(ISSUED, **changes),), checks=()))


def a_witness(**changes: Any) -> Validator:
    return offered(kind(witnesses=Witnesses(**{"titles": ("Permit",), **changes})))


UNFIT: dict[str, tuple[str, Validator]] = {
    "a requirement that is none": ("unknown_requirement", offered(kind(supports="vogg"))),
    "a way for a requirement without ways": ("no_added_ways", offered(kind(supports="supervision", adds_way=True))),
    "a way for nothing": ("no_added_ways", offered(kind(supports=None, adds_way=True))),
    "an id of a number": ("wrong_type", offered(id=5)),
    "an id with capitals": ("bad_id", offered(id="Parking")),
    "an id with an underscore": ("bad_id", offered(id="parking_permit")),
    "an API of text": ("wrong_type", offered(api="1")),
    "kinds that are no tuple": ("wrong_type", offered(kinds=[kind()])),
    "a kind that is none": ("wrong_type", offered("permit")),
    "a kind id of a number": ("wrong_type", offered(kind(id=5))),
    "a kind id with a hyphen": ("bad_id", offered(kind(id="parking-permit"))),
    "a kind twice": ("twice", offered(kind(), kind())),
    "a kind without label": ("no_label", offered(kind(label=Text(en="", nl="")))),
    "a label in one language": ("no_label", offered(kind(label=Text(en="permit", nl="")))),
    "a label of text": ("bad_sentence", offered(kind(label="permit"))),
    "a title of None": ("bad_sentence", offered(title=None)),
    "checks that are no tuple": ("wrong_type", offered(kind(checks=FRESH))),
    "a check that is a function": ("wrong_type", offered(kind(checks=(fresh,)))),
    "a check twice": ("twice", offered(kind(checks=(FRESH, a_check(fresh))))),
    "a check id without kind": ("bad_id", offered(kind(checks=(a_check(fresh, "fresh"),)))),
    "a check id of a number": ("wrong_type", offered(kind(checks=(a_check(fresh, 5),)))),  # type: ignore[arg-type]
    "a check id of ours": ("reserved_id", offered(kind(checks=(a_check(fresh, "permit.date"),)))),
    "a holder check of ours": ("reserved_id", offered(kind(checks=(a_check(fresh, "permit.holder"),)))),
    "a holder check promised": ("no_holder_check", offered(kind(own_holder_check=True))),
    "a parameter that is no fact": ("unknown_parameter", offered(kind(checks=(a_check(of_the_colour),)))),
    "a comparison with nothing": ("no_pair", offered(kind(checks=(a_check(compares),)))),
    "a passing sentence that cannot be filled": (
        "bad_sentence",
        offered(kind(checks=(a_check(fresh, passes=Text(en="{issued", nl="{issued}")),))),
    ),
    "a check's reading of another form": (
        "bad_sentence",
        offered(kind(checks=(a_check(fresh, interpretations=("X-1",)),))),
    ),
    "a sum that rests on no fact": ("unknown_fact", offered(kind(contributes_from=("hours",)))),
    "a sum that is no function": ("wrong_type", offered(kind(contribute=5))),
    "a reader that is no function": ("wrong_type", offered(kind(read="read"))),
    "a reason twice": ("twice", offered(kind(reasons=(STALE, STALE)))),
    "a reason of text": ("wrong_type", offered(kind(reasons=("stale",)))),
    "a reason without remedy": ("bad_sentence", offered(kind(reasons=(replace(STALE, remedy=None),)))),  # type: ignore[arg-type]
    "a field of no type": ("bad_field", a_field(type="day", own_date=False)),
    "a code without values": ("bad_field", a_field(type="code", own_date=False)),
    "a text as the own date": ("bad_field", a_field(type="text")),
    "a field of every kind's name": ("twice", a_field(name="holder")),
    "a field with capitals": ("bad_id", a_field(name="Issued")),
    "a field without label": ("no_label", a_field(label=Text(en="", nl=""))),
    "words that are no pairs": ("wrong_type", a_field(words=("a",))),
    "titles of one text": ("wrong_type", a_witness(titles="Permit")),
    "a witness of a pattern that is none": ("wrong_type", a_witness(tells=("(",))),
    "labels of numbers": ("wrong_type", a_witness(labels=(1,))),
    "more titles than can be looked for": ("too_many", a_witness(titles=("Permit",) * 501)),
    "a label that a terminal obeys": ("bad_text", a_field(label=Text(en="\x1b[2J", nl="x"))),
    "a clause that nobody sees": ("bad_text", offered(kind(checks=(a_check(fresh, clause="art. 1\u200b"),)))),
    "a title of 3000 letters": ("bad_text", a_witness(titles=("x" * 3_000,))),
}  # fmt: skip


def test_one_that_is_sound_has_no_fault() -> None:
    assert faults_of("parking", offered()) == []
    assert faults_of("parking", offered(kind(adds_way=True))) == []
    own = a_check(fresh, "permit.holder")
    assert faults_of("parking", offered(kind(own_holder_check=True, checks=(own,)))) == []
    assert faults_of("parking", offered(kind(checks=(a_check(compares, pair="fine"),)))) == []


@pytest.mark.parametrize("fault", UNFIT)
def test_a_fault_is_told_with_its_remedy(fault: str) -> None:
    name, validator = UNFIT[fault]
    (problem,) = faults_of("parking (stranger-parking 0.3.1)", validator)
    assert problem.kind == name
    assert problem.where == "parking (stranger-parking 0.3.1)"
    for lang in LANGUAGES:
        assert problem.problem.in_language(lang)
        assert problem.remedy.in_language(lang)
        assert problem.sentence(lang).isprintable()
    assert problem.problem.en != problem.problem.nl


def test_all_faults_are_told_at_once() -> None:
    wrong = offered(kind(id="A B", supports="vogg", checks=(FRESH, FRESH, a_check(of_the_colour, "permit.colour"))))
    kinds = [problem.kind for problem in faults_of("parking", wrong)]
    assert kinds == ["bad_id", "twice", "unknown_requirement", "unknown_parameter"]


def test_what_evidence_can_support_is_what_the_regulation_asks() -> None:
    assert load().requirements.keys() == REQUIREMENTS
    assert requirements.__file__
    texts = [path.read_text("utf-8") for path in Path(requirements.__file__).parent.glob("*.py")]
    assert {name for text in texts for name in re.findall(r'case\.ways\.get\("(\w+)"', text)} == TAKES_WAYS


OFFER = """
from coreg_tui.api import Kind, Text, Validator, check, hookimpl, passed

X = Text(en="x", nl="y")

@check("permit.colour", clause="norm", label=X, passes=X)
def colour(colour):
    return passed()

@hookimpl
def coreg_validators():
    kinds = (Kind(id="permit", label=X, checks=(colour,), supports="vogg"),)
    sound = Validator(id="parking-fine", version="1", title=X, kinds=(Kind(id="fine", label=X),))
    return (Validator(id="parking", version="1", title=X, kinds=kinds), sound)
"""


def test_one_that_is_unfit_is_left_out_and_the_rest_is_at_work(install: Install, tmp_path: Path) -> None:
    bundled = discover()
    file = tmp_path / f"{install('parking', OFFER)}.py"
    found = discover()
    assert [problem.kind for problem in found.problems] == ["unknown_requirement", "unknown_parameter"]
    assert {problem.where for problem in found.problems} == {f"parking (stranger-parking 0.3.1, {file})"}
    assert found.kinds.keys() == bundled.kinds.keys() | {"fine"}
