"""Checks that a third party adds to another's kind are told, and whatever they find, nothing else changes for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from coreg_tui.api import (
    Addition,
    Context,
    Exhibit,
    Reason,
    Ruling,
    Text,
    Validator,
    absent,
    check,
    failed,
    passed,
    unknown,
)
from coreg_tui.assessment.report import Assessed
from coreg_tui.cli.orders import Manner
from coreg_tui.cli.wording import wording
from coreg_tui.host.additions import added_to, faults_among
from coreg_tui.host.discovery import Plugins
from coreg_tui.model.finding import Finding
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.text import LANGUAGES
from coreg_tui.reports.explain import explanation
from coreg_tui.reports.found import found_for
from coreg_tui.reports.json_report import dossier_object
from coreg_tui.reports.text import dossier_text
from coreg_tui.tui.signs import finding_sign
from coreg_tui.tui.summary import leading
from coreg_tui.tui.tree import checks_of, open_points, tree_of

from ..regulation.judging import judge, plugins, prepared
from ..regulation.test_properties import Change, made, names, spoilt
from ..regulation.v12.bases import BASES, FILES, base

SAMPLES = Path(__file__).resolve().parents[2] / "sample_dossiers"
X = Text(en="x", nl="y")
GOING_ON = Reason(
    id="going_on",
    text=Text(en="Nine months have gone by.", nl="Er zijn negen maanden voorbij."),
    line=Text(en="nine months gone by", nl="negen maanden voorbij"),
    short=Text(en="going on", nl="loopt af"),
    remedy=Text(en="Ask for another.", nl="Een andere opvragen."),
    interpretation="I-4",
)
TOO_OLD = replace(GOING_ON, id="too_old")
"""An id that the VOG's own checks give too."""
COMMON_ID = replace(GOING_ON, id="original_not_shown")

WORDS = wording(Manner(format="text", lang="en", width=100, colour=False, ascii_signs=False), plugins().validators)

_Judge = Callable[..., Ruling]


def added(name: str, judge: _Judge, adder: str = "noise", **more: Any) -> Any:
    words = {"clause": "norm", "label": X, "passes": X, "interpretations": ("I-7",), **more}
    return check(f"{adder}.{name}", **words)(judge)


def passes(exhibit: Exhibit) -> Ruling:
    return passed(until=date(2000, 1, 1)).reading("I-8")


def fails(exhibit: Exhibit) -> Ruling:
    return failed(TOO_OLD)


def doubts(exhibit: Exhibit) -> Ruling:
    return unknown(GOING_ON).also(COMMON_ID)


def lacks(exhibit: Exhibit) -> Ruling:
    return absent(COMMON_ID)


def raises(exhibit: Exhibit) -> Ruling:
    raise ZeroDivisionError


def leaves(exhibit: Exhibit) -> Ruling:
    raise SystemExit(0)


def babbles(exhibit: Exhibit) -> Any:
    return "met"


def about_the_holder(holder: str) -> Ruling:
    return failed(GOING_ON)


def beside_a_vog(exhibit: Exhibit, other: Exhibit) -> Ruling:
    return failed(GOING_ON)


def writes_over(exhibit: Exhibit, ctx: Context) -> Ruling:
    """As far as anything can be changed at all: what is read-only by word only."""
    exhibit.facts.clear()  # type: ignore[attr-defined]
    ctx.exhibits_by_kind.clear()  # type: ignore[attr-defined]
    return failed(GOING_ON)


def noise(*, adder: str = "noise", kinds: tuple[str, ...] = ()) -> Validator:
    """One that has something to say about every kind there is."""
    checks = tuple(
        added(judge.__name__, judge, adder, **({"pair": "vog"} if judge is beside_a_vog else {}))
        for judge in (
            passes, fails, doubts, lacks, raises, leaves, babbles, about_the_holder, beside_a_vog, writes_over,
        )
    )  # fmt: skip
    handled = kinds or (*plugins().kinds, "a_kind_of_nobody")
    additions = tuple(
        Addition(kind=kind, checks=_named(checks, kind), reasons=(TOO_OLD, GOING_ON, COMMON_ID)) for kind in handled
    )
    return Validator(id=adder, version="1.0.0", title=X, additions=additions)


def _named(checks: tuple[Any, ...], kind: str) -> tuple[Any, ...]:
    return tuple(replace(one, id=f"{one.id}_{kind}") for one in checks)


def with_noise(*more: Validator) -> Plugins:
    own = plugins()
    return replace(own, validators=(*own.validators, *(more or (noise(),))))


def without_remarks(report: Assessed) -> list[dict[str, Any]]:
    """The report in both languages as JSON, what was added taken out of the lists of checks."""
    told = []
    for lang in LANGUAGES:
        one: Any = dossier_object(report, lang=lang)
        for requirement in one["requirements"]:
            requirement["checks"] = [check for check in requirement["checks"] if check["plugin"] != "noise"]
        told.append(one)
    return told


def remarks(report: Assessed) -> list[Finding]:
    return [one for standing in report.standings for one in standing.findings if one.plugin == "noise"]


def as_decided(report: Assessed) -> list[object]:
    """All that is decided, in full."""
    standings = [
        (
            one.id, one.status, one.because, one.carrier, one.until, one.interpretations, one.unused, one.reasons,
            [(way.id, way.status, way.because, way.until, way.interpretations) for way in one.alternatives],
        )
        for one in report.standings
    ]  # fmt: skip
    told = str([standings, report.verdict, report.eligibility, report.remedies, report.interpretations])
    return [told, without_remarks(report)]


def nothing_else_changes(quiet: Assessed, noisy: Assessed) -> None:
    assert as_decided(noisy) == as_decided(quiet)
    assert not remarks(quiet)
    for one in remarks(noisy):
        assert one.advisory
        assert (one.absent, one.until, one.interpretations) == (False, None, ())
    for before, after in zip(quiet.standings, noisy.standings, strict=True):
        assert leading(before) == leading(after)
        for lang in LANGUAGES:
            words = (WORDS.vocabulary, lang)
            assert found_for(before, quiet, *words) == found_for(after, noisy, *words)
        assert [f.id for f in before.findings] == [f.id for f in after.findings if f.plugin != "noise"]
        assert not [f for way in after.alternatives for f in way.findings if f.plugin == "noise"]
    paths = [[one.finding and one.finding.id for one in open_points(tree_of(report))] for report in (quiet, noisy)]
    assert paths[0] == paths[1]


@pytest.mark.parametrize("name", BASES)
def test_nothing_is_decided_otherwise_in_a_dossier_in_order(name: str) -> None:
    quiet, noisy = judge(base(name), FILES), judge(base(name), FILES, with_noise())
    nothing_else_changes(quiet, noisy)
    assert {one.outcome for one in remarks(noisy)} == {*Outcome}
    told = [one.id.partition(".")[2].rpartition("_")[0] for one in remarks(noisy)]
    assert len(told) > 8


@settings(max_examples=60, deadline=None)
@given(names, spoilt)
def test_nothing_is_decided_otherwise_whatever_is_wrong(name: str, changes: list[Change]) -> None:
    case = made(name, changes)
    nothing_else_changes(judge(case, FILES), judge(case, FILES, with_noise()))


def assessed(folder: Path, at_work: Plugins) -> Assessed:
    """That sample, its papers read."""
    assessor, _, _ = prepared({**base("admission junior"), "today": "2023-06-01", "accept": False}, {}, at_work)
    return assessor.assess(folder, folder.name)


@pytest.mark.parametrize("folder", sorted(path.name for path in SAMPLES.iterdir() if path.is_dir()))
def test_nothing_is_decided_otherwise_in_a_sample(folder: str) -> None:
    quiet, noisy = assessed(SAMPLES / folder, plugins()), assessed(SAMPLES / folder, with_noise())
    nothing_else_changes(quiet, noisy)
    assert quiet.fault is not None or remarks(noisy) or not quiet.evidence


SECOND_LOOK = Validator(
    id="second-look",
    version="1.0.0",
    title=X,
    additions=(
        Addition(
            kind="vog",
            checks=(
                added("soon", fails, "second_look"),
                added("colour", passes, "second_look", passes=Text(en="A good blue.", nl="Mooi blauw.")),
            ),
            reasons=(TOO_OLD,),
        ),
    ),
)


@pytest.fixture
def second_look() -> Assessed:
    return judge(base("admission junior"), FILES, with_noise(SECOND_LOOK))


def test_they_are_told_with_the_requirement_that_the_document_is_for(second_look: Assessed) -> None:
    told = {one.id: [finding.id for finding in one.findings] for one in second_look.standings}
    assert told["vog"][-2:] == ["second_look.soon", "second_look.colour"]
    assert not any(name.startswith("second_look") for id, names in told.items() if id != "vog" for name in names)
    report: Any = dossier_object(second_look, lang="en")
    checks = next(one["checks"] for one in report["requirements"] if one["id"] == "vog")
    assert {frozenset(one) for one in checks} == {frozenset(checks[0])}, "the keys are those of the contract"
    soon = checks[-2]
    assert (soon["plugin"], soon["outcome"], soon["reason"], soon["evidence"]) == ("second-look", "fail", "too_old", 0)
    assert soon["message"] == "Nine months have gone by."


@pytest.mark.parametrize(("lang", "mark"), [("en", "only informs"), ("nl", "alleen ter informatie")])
def test_every_view_says_that_they_only_inform(second_look: Assessed, lang: Any, mark: str) -> None:
    words = wording(
        Manner(format="text", lang=lang, width=100, colour=False, ascii_signs=False), with_noise(SECOND_LOOK).validators
    )
    tree = explanation(second_look, words, only="vog")
    for name in ("second_look.soon", "second_look.colour"):
        below = tree[tree.index(name) :].splitlines()[1]
        assert "second-look" in below
        assert mark in below
    remark = " ".join(dossier_text(second_look, words).split())
    assert f"{GOING_ON.text.in_language(lang).rstrip('.')} (second-look, {mark})" in remark
    (vog,) = (root for root in tree_of(second_look) if root.key == ("vog",))
    shown = {one.finding.id: one for one in checks_of(vog) if one.finding is not None}
    for name in ("second_look.soon", "second_look.colour"):
        finding = shown[name].finding
        assert finding is not None
        assert finding_sign(finding).word.in_language(lang) == mark
        assert not shown[name].open


def test_without_the_adder_they_are_absent_and_without_the_kind_they_rest() -> None:
    own = plugins()
    assert not [one for one in judge(base("admission junior"), FILES, own).standing("vog").findings if one.advisory]
    alone = replace(own, validators=(SECOND_LOOK, *(one for one in own.validators if one.id != "vog")))
    assert added_to(alone.validators) == {}
    report = judge(base("admission junior"), FILES, alone)
    assert "second-look" not in str(dossier_object(report, lang="en"))
    assert faults_among(alone.validators, {}) == []


def test_they_come_in_the_order_of_the_adders_and_then_as_declared() -> None:
    others = [noise(adder=name, kinds=("vog",)) for name in ("zebra", "aardvark")]
    orders = []
    for several in (others, others[::-1]):
        found = judge(base("admission junior"), FILES, with_noise(*several)).standing("vog").findings
        orders.append([one.id for one in found if one.plugin in ("zebra", "aardvark")])
    assert orders[0] == orders[1]
    assert [name.partition(".")[0] for name in orders[0]] == ["aardvark"] * 10 + ["zebra"] * 10
    assert orders[0][0].startswith("aardvark.passes")


def test_they_see_the_facts_as_any_check_does_and_no_finding_of_another() -> None:
    seen: list[object] = []

    def look(ctx: Context, issued: Any) -> Ruling:
        seen.append((issued, [one.kind for one in ctx.exhibits("hbo_diploma")], ctx.examined("vog")))
        return passed()

    looking = Validator(
        id="second-look",
        version="1",
        title=X,
        additions=(Addition(kind="vog", checks=(added("look", look, "second_look"),), reasons=()),),
    )
    case = base("admission junior")
    judge(case, FILES, with_noise(looking))
    assert seen == [(date(2022, 1, 10), ["hbo_diploma"], ())]
    claimed = judge({**case, "accept": False}, FILES, with_noise(looking)).standing("vog").findings[-1]
    assert (claimed.id, claimed.outcome) == ("second_look.look", Outcome.UNKNOWN)
    assert [why.id for why in claimed.because] == ["unconfirmed"]
