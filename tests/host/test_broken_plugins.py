"""A plugin whose answers are rubbish costs its own check: never a dossier, never another check, never a verdict.

Each fault is put into a bundled plugin, in a dossier that is in order; what is judged then is held beside the sound
plugin, and beside none at all.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from coreg_tui.api import (
    Activity,
    Check,
    Context,
    Exhibit,
    Fact,
    Kind,
    Month,
    Reason,
    Ruling,
    Source,
    Stretch,
    Text,
    Validator,
    Work,
    check,
    failed,
    passed,
    unknown,
)  # fmt: skip
from coreg_tui.assessment.report import Assessed
from coreg_tui.cli.orders import Manner
from coreg_tui.cli.wording import wording
from coreg_tui.host.answers import a_contribution, a_ruling
from coreg_tui.host.discovery import Plugins
from coreg_tui.model.outcome import Outcome, Status, Verdict
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import NOT_STATED
from coreg_tui.model.text import LANGUAGES
from coreg_tui.reports.explain import explanation
from coreg_tui.reports.json_report import dossier_line
from coreg_tui.reports.text import dossier_text

from ..regulation.judging import judge, plugins
from ..regulation.v12.bases import FILES, base

DAY = date(2022, 1, 10)
X = Text(en="x", nl="y")
STALE = Reason(id="too_old", text=X, line=X, short=X, remedy=X)
NEVER_DECLARED = replace(STALE, id="bogus")
FORGED = Fact(name="issued", value=DAY, source=Source.SIGNED)
BEST_LAST = (Verdict.FAIL, Verdict.INCOMPLETE, Verdict.REVIEW, Verdict.PASS)


class Loud(str):
    """Text that is not only text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AlsoARuling(Ruling):
    """A ruling that could say one thing now and another later."""


class Agreeable:
    """Equal to whatever it is compared with."""

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return False


def said(**values: Any) -> Ruling:
    return passed(**values)


def because(**values: Any) -> Ruling:
    return failed(NOT_STATED, **values)


def stated(**changes: Any) -> Ruling:
    return replace(passed(), **changes)


RUBBISH: dict[str, Callable[[], Any]] = {
    "nothing": lambda: None,
    "a bool": lambda: True,
    "an heir of Ruling": lambda: AlsoARuling(outcome=Outcome.PASS),
    "the class itself": lambda: Ruling,
    "an outcome of text": lambda: stated(outcome="pass"),
    "an outcome of None": lambda: stated(outcome=None),
    "a status as outcome": lambda: stated(outcome=Status.MET),
    "a fail without reason": lambda: stated(outcome=Outcome.FAIL),
    "an unknown without reason": lambda: stated(outcome=Outcome.UNKNOWN),
    "a pass with a reason": lambda: replace(failed(NOT_STATED), outcome=Outcome.PASS),
    "a reason of text": lambda: failed("too_old"),  # type: ignore[arg-type]
    "a reason never declared": lambda: failed(NEVER_DECLARED),
    "a reason without sentences": lambda: failed(replace(STALE, text=None)),  # type: ignore[arg-type]
    "a reason of half a Text": lambda: failed(replace(STALE, line=replace(X, nl=None))),  # type: ignore[arg-type]
    "a reason that cannot be filled": lambda: failed(replace(STALE, remedy=Text(en="{", nl="{"))),
    "a reason that reaches through": lambda: failed(replace(STALE, text=Text(en="{a.b}", nl="{a[0]}"))),
    "a reason that formats": lambda: failed(replace(STALE, text=Text(en="{a:d}", nl="{a!r}"))),
    "a reason no encoding carries": lambda: failed(replace(STALE, text=Text(en="\ud800", nl="x"))),
    "reasons that are one number": lambda: stated(outcome=Outcome.FAIL, because=5),
    "reasons as a list": lambda: replace(failed(NOT_STATED), because=list(failed(NOT_STATED).because)),
    "a reason bare": lambda: stated(outcome=Outcome.FAIL, because=(NOT_STATED,)),
    "reasons that agree": lambda: stated(because=Agreeable()),
    "a reason before no day": lambda: stated(
        outcome=Outcome.FAIL,
        because=(Because(reason=NOT_STATED, before=Month(2022, 1)),),  # type: ignore[arg-type]
    ),
    "absent of text": lambda: stated(absent="yes"),
    "absent and yet a pass": lambda: stated(absent=True),
    "absent and yet a fail": lambda: replace(failed(NOT_STATED), absent=True),
    "values that are a number": lambda: stated(values=5),
    "values that agree": lambda: stated(values=Agreeable()),
    "a name that is a number": lambda: stated(values={5: "a"}),
    "a value that is a function": lambda: said(a=lambda: 1),
    "a value that is a list": lambda: said(a=["b"]),
    "a value that is a float": lambda: said(a=0.1),
    "a value that is an heir of str": lambda: said(a=Loud("b")),
    "a value that is a time": lambda: said(a=datetime(2022, 1, 1, tzinfo=UTC)),
    "a value that is bytes": lambda: said(a=b"b"),
    "a value of numbers": lambda: said(a=(1, 2)),
    "a value of tuples": lambda: said(a=(("b",),)),
    "a value that is no number": lambda: said(a=Decimal("NaN")),
    "a value without end": lambda: said(a=Decimal("Infinity")),
    "a value that is no month": lambda: said(a=Month(2022, 13)),
    "a value as long as a book": lambda: said(a=10**5000),
    "a value that is half a Text": lambda: said(a=Text(en="b", nl=None)),  # type: ignore[arg-type]
    "a reason's value that is a function": lambda: because(a=lambda: 1),
    "a reason's values that agree": lambda: stated(
        outcome=Outcome.FAIL,
        because=(Because(reason=NOT_STATED, values=Agreeable()),),  # type: ignore[arg-type]
    ),
    "until a month": lambda: stated(until=Month(2022, 1)),
    "until a time": lambda: stated(until=datetime(2022, 1, 1, tzinfo=UTC)),
    "until text": lambda: stated(until="2022-01-01"),
    "resting on a number": lambda: stated(on=5),
    "resting on one text": lambda: stated(on="issued"),
    "resting on None": lambda: stated(on=(None,)),
    "resting on what is no fact": lambda: stated(on=("isued",)),
    "resting on a fact of its own": lambda: stated(on=(FORGED,)),
    "readings that are a number": lambda: stated(interpretations=5),
    "readings that are one text": lambda: stated(interpretations="I-3"),
    "a reading of another form": lambda: stated(interpretations=("X-1",)),
    "a reading that is a number": lambda: stated(interpretations=(3,)),
    "a sentence of plain text": lambda: stated(says="In order."),
    "a sentence of half a Text": lambda: stated(says=Text(en="x", nl=5)),  # type: ignore[arg-type]
    "a sentence that cannot be filled": lambda: stated(says=Text(en="{}", nl="}")),
}


def broken(plugin: str, kind_id: str, mend: Callable[[Kind], Kind]) -> Plugins:
    """The plugins at work, one kind of one of them otherwise."""

    def otherwise(one: Validator) -> Validator:
        kinds = tuple(mend(kind) if kind.id == kind_id else kind for kind in one.kinds)
        return replace(one, kinds=kinds) if one.id == plugin else one

    sound = plugins()
    return Plugins(validators=tuple(otherwise(one) for one in sound.validators), origins=sound.origins)


def answering(check_id: str, answer: Callable[[], Any]) -> Callable[[Kind], Kind]:
    """The kind, with a check that runs whatever the facts and gives that answer."""

    def judge_it(exhibit: Exhibit) -> Any:
        return answer()

    def mended(one: Check) -> Check:
        if one.id != check_id:
            return one
        return check(one.id, clause=one.clause, label=one.label, passes=one.passes)(judge_it)

    return lambda kind: replace(kind, checks=tuple(mended(one) for one in kind.checks))


def adding(answer: Callable[[], Any]) -> Callable[[Kind], Kind]:
    def contribute(exhibit: Exhibit, ctx: Context) -> Any:
        return answer()

    return lambda kind: replace(kind, contribute=contribute)


def found(report: Assessed) -> dict[tuple[str, int | None, int | None, str], Outcome]:
    """All findings of the plugins and of the host; what the core adds up hangs on them."""
    return {
        (finding.id, finding.evidence, finding.part, standing.id): finding.outcome
        for standing in report.standings
        for finding in standing.findings
        if finding.evidence is not None
    }


def rendered(report: Assessed) -> Iterator[str]:
    """The report as every view writes it."""
    for lang in LANGUAGES:
        words = wording(Manner(format="text", lang=lang), plugins().validators)
        yield dossier_text(report, words)
        yield explanation(report, words)
        yield dossier_line(report, lang=lang)


def costs_only(report: Assessed, sound: Assessed, without: Assessed, check_id: str) -> None:
    """That the fault cost this check and no more."""
    before, after = found(sound), found(report)
    assert sound.verdict is Verdict.PASS
    assert after.keys() - before.keys() <= {key for key in after if key[0] == check_id}
    assert before.keys() <= after.keys()
    assert {key[0] for key in after if after[key] is not before.get(key)} == {check_id}
    assert {outcome for key, outcome in after.items() if key[0] == check_id} == {Outcome.UNKNOWN}
    assert report.verdict is Verdict.REVIEW
    assert without.verdict is not None
    assert BEST_LAST.index(report.verdict) <= BEST_LAST.index(without.verdict)
    reasons = [
        [why.id for why in finding.because]
        for standing in report.standings
        for finding in standing.findings
        if finding.id == check_id
    ]
    assert reasons
    assert all(one == ["check_failed"] for one in reasons)
    again = pickle.loads(pickle.dumps(report))
    assert [*rendered(again)] == [*rendered(report)]


@pytest.mark.parametrize("fault", RUBBISH)
def test_a_check_that_answers_rubbish_costs_only_itself(fault: str) -> None:
    case = base("admission junior")
    report = judge(case, FILES, broken("vog", "vog", answering("vog.age", RUBBISH[fault])))
    costs_only(report, judge(case, FILES), judge(case, FILES, plugins("vog")), "vog.age")


def test_what_a_check_may_answer_is_as_good_as_ever() -> None:
    known = plugins().kinds["vog"][1]
    values: dict[str, Any] = {
        "text": "a", "whole": 1, "yes": True, "day": DAY, "month": Month(2022, 1), "hours": Decimal("36.4"),
        "part": Fraction(1, 3), "words": X, "names": ("a", "b"), "nothing": None,
    }  # fmt: skip
    for ruling in (
        passed(until=DAY, **values),
        passed().saying(Text(en="{no_such_value}", nl="{no_such_value}")).reading("I-3").resting_on("issued", "holder"),
        failed(NOT_STATED, **values),
        unknown(NOT_STATED).also(NOT_STATED),
        unknown(known.reasons[0]),
        passed().resting_on(FORGED),  # whether a document states it is for the dossier to show
    ):
        assert a_ruling(ruling, known) is ruling


def test_a_reading_that_the_regulation_does_not_have_is_refused_where_it_is_known() -> None:
    kind = Kind(id="permit", label=X)
    assert a_ruling(passed().reading("I-3"), kind, readings={"I-3"})
    with pytest.raises(ValueError, match="I-999"):
        a_ruling(passed().reading("I-999"), kind, readings={"I-3"})


def test_a_sentence_that_names_what_has_no_value_is_written_all_the_same() -> None:
    says = Text(en="Until {no_such_value}.", nl="Tot {no_such_value}.")
    at_work = broken("vog", "vog", answering("vog.age", lambda: passed().saying(says)))
    report = judge(base("admission junior"), FILES, at_work)
    assert report.verdict is Verdict.PASS
    assert "Until (no_such_value)." in "".join(rendered(report))


def work(**changes: Any) -> Callable[[], Any]:
    stretch = Stretch(start=date(2018, 1, 1), end=date(2022, 2, 1), per_week=Fraction(24))
    sound: dict[str, Any] = {
        "employer": "Stichting Naast Elkaar", "stretches": (stretch,), "moment": date(2022, 2, 1), "looks_back": True,
    }  # fmt: skip
    return lambda: (Work(**{**sound, **changes}),)


def stretch(**changes: Any) -> Callable[[], Any]:
    sound: dict[str, Any] = {"start": date(2018, 1, 1), "end": date(2022, 2, 1), "per_week": Fraction(24)}
    return work(stretches=(Stretch(**{**sound, **changes}),))


def endless() -> Iterator[Work]:
    while True:
        yield from work()()


def half_way() -> Iterator[Any]:
    yield from work()()
    raise KeyError("periods")


WORKS: dict[str, Callable[[], Any]] = {
    "nothing": lambda: None,
    "a number": lambda: 5,
    "numbers": lambda: (5,),
    "the work itself": lambda: work()()[0],
    "one that breaks off": half_way,
    "one without end": endless,
    "an employer of a number": work(employer=5),
    "an employer that is an heir of str": work(employer=Loud("a")),
    "no stretches": work(stretches=None),
    "stretches as a list": work(stretches=[]),
    "a stretch that is none": work(stretches=(5,)),
    "a rate that is a float": stretch(per_week=36.5),
    "a rate that is a Decimal": stretch(per_week=Decimal(24)),
    "a rate below nothing": stretch(per_week=Fraction(-1)),
    "a rate too fine to write": stretch(per_week=Fraction(1, 10**5000)),
    "a start that is text": stretch(start="2018-01-01"),
    "a start that is a time": stretch(start=datetime(2018, 1, 1, tzinfo=UTC)),
    "an end that is None": stretch(end=None),
    "an end before its start": stretch(end=date(2017, 1, 1)),
    "rated by text": stretch(rated="yes"),
    "a moment that is text": work(moment="2022-02-01"),
    "a moment that is a month": work(moment=Month(2022, 2)),
    "a flag that is None": work(counts=None),
    "a flag that is a number": work(too_old=0),
    "half of a number": work(half=5),
    "an open reason that is none": work(open_reasons=("bogus",)),
    "open reasons of text": work(open_reasons="not_stated"),
}


@pytest.mark.parametrize("fault", WORKS)
def test_a_sum_of_work_that_is_rubbish_costs_only_itself(fault: str) -> None:
    case = base("admission senior by statement")
    report = judge(case, FILES, broken("work-experience", "work_statement", adding(WORKS[fault])))
    without = judge(case, FILES, plugins("work-experience"))
    costs_only(report, judge(case, FILES), without, "work_statement.contribution")


def test_work_that_is_sound_counts() -> None:
    case = base("admission senior by statement")
    assert judge(case, FILES, broken("work-experience", "work_statement", adding(work()))).verdict is Verdict.PASS


def activity(**changes: Any) -> Callable[[], Any]:
    sound: dict[str, Any] = {
        "line": 2, "title": "Intervisie", "day": date(2021, 3, 1), "category": "reflection", "points": Fraction(400),
        "hours": None, "accreditation": None, "competence_profile": True, "membership_year": None,
    }  # fmt: skip
    return lambda: (Activity(**{**sound, **changes}),)


ACTIVITIES: dict[str, Callable[[], Any]] = {
    "a line of text": activity(line="2"),
    "a line that is a bool": activity(line=True),
    "a title of None": activity(title=None),
    "a day that is text": activity(day="2021-03-01"),
    "a day that is a month": activity(day=Month(2021, 3)),
    "a category that is none": activity(category="accredit"),
    "a category that is a list": activity(category=["other"]),
    "points that are a float": activity(points=4.5),
    "points below nothing": activity(points=Fraction(-4)),
    "points that are None": activity(points=None),
    "hours that are whole": activity(hours=4),
    "hours below nothing": activity(hours=Fraction(-4)),
    "an accreditation of a number": activity(accreditation=5),
    "a profile of text": activity(competence_profile="yes"),
    "a year of text": activity(membership_year="2021"),
    "doubts of one text": activity(doubts="hours"),
    "doubts of None": activity(doubts=(None,)),
}


@pytest.mark.parametrize("fault", ACTIVITIES)
def test_a_row_that_is_rubbish_costs_only_its_list(fault: str) -> None:
    case = base("renewal senior")
    report = judge(case, FILES, broken("professional-development", "cpd_activities", adding(ACTIVITIES[fault])))
    without = judge(case, FILES, plugins("professional-development"))
    costs_only(report, judge(case, FILES), without, "cpd_activities.contribution")


def test_a_row_that_is_sound_is_taken_as_it_is() -> None:
    for row in (activity(), activity(day=None, category=None, hours=Fraction(4), membership_year=2021)):
        assert a_contribution(row()[0]) is not None
