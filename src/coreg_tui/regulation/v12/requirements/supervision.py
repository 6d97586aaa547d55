"""Supervision: was the trainee supervised by a senior until both tests were passed (art. 2; art. 4.4)?"""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.model.case import Case
from coreg_tui.model.dates import earliest, latest
from coreg_tui.model.finding import Alternative, Examined, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.reasons import NOT_STATED
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import any_of, because, core_finding, not_applicable
from coreg_tui.regulation.v12.reasons import supervision as reasons
from coreg_tui.regulation.v12.requirements.training import TESTS, by_course, completed

CLAUSE = "art. 2"
_TEST_DATE = Text(en="the date of a test", nl="de datum van een toets")
_LASTED = Text(en="It lasted until {end}.", nl="De begeleiding duurde tot en met {end}.")
_START = Text(en="start of supervision", nl="begin van begeleiding")
_BEGAN = Text(en="It began on {start}.", nl="De begeleiding begon op {start}.")
_UNTIL = Text(en="until the tests", nl="tot de toetsen")
_FROM = Text(en="from the start", nl="vanaf het begin")


def supervision(case: Case) -> Standing:
    """A signed statement that covers the time until both tests; asked of who leaves in_opleiding."""
    leaves = case.request.kind in ("category_change", "renewal") and case.held == "in_opleiding"
    if not leaves or case.request.category == "in_opleiding":
        return not_applicable("supervision", CLAUSE)
    statements = [
        Alternative.of("supervision_statement", one, *_against_tests(case, one))
        for one in case.of_kind("supervision_statement")
    ]
    return any_of(case, "supervision", CLAUSE, statements, nothing=reasons.ABSENT, kinds=("supervision_statement",))


def _against_tests(case: Case, statement: Examined) -> Iterator[Finding]:
    """Supervision lasted until both tests were passed, and began no later than each of them; on file: not asked."""
    assert case.registration is not None
    if "basic_training" in case.registration.established:
        return
    shown = _passed(case)
    resting = [fact for tests in shown for one in tests if (fact := one.exhibit.fact("completed")) is not None]
    passed = [days for tests in shown if (days := [latest(day) for one in tests if (day := completed(one))])]
    if len(passed) < len(shown):
        why = because(NOT_STATED, fact=_TEST_DATE)
        yield core_finding("supervision_statement.tests", Outcome.UNKNOWN, _UNTIL, CLAUSE, why, of=statement)
    start, end = statement.exhibit.day("start"), statement.exhibit.day("end")
    if end is not None and passed:
        needed = max(min(days) for days in passed)
        late = earliest(end) < needed
        yield core_finding(
            "supervision_statement.until_tests",
            Outcome.UNKNOWN if late else Outcome.PASS,
            _UNTIL,
            CLAUSE,
            because(reasons.ENDED_BEFORE_TESTS, end=end, passed=needed) if late else (),
            of=statement,
            facts=("end", *resting),
            says=_LASTED,
            end=end,
        )
    if start is None and passed:
        why = because(NOT_STATED, fact=_START)
        yield core_finding("supervision_statement.from_start", Outcome.UNKNOWN, _FROM, CLAUSE, why, of=statement)
    if start is not None and passed:
        begun = min(max(days) for days in passed)
        late = latest(start) > begun
        yield core_finding(
            "supervision_statement.from_start",
            Outcome.UNKNOWN if late else Outcome.PASS,
            _FROM,
            CLAUSE,
            because(reasons.STARTED_LATE, start=start, passed=begun) if late else (),
            of=statement,
            facts=("start", *resting),
            says=_BEGAN,
            start=start,
        )


def _passed(case: Case) -> list[list[Examined]]:
    """For each test that was shown as passed, its papers; a whole course stands for the tests it includes.

    An absent test is not judged here.
    """
    courses = [way for way in by_course(case) if way.course is not None and way.course.status is not Status.NOT_MET]
    found = []
    for kind in TESTS:
        tests = [one for one in case.of_kind(kind) if one.exhibit.flag("passed") and one.status is not Status.NOT_MET]
        tests += [way.course.document for way in courses if way.course and way.course.document and kind in way.included]
        if tests:
            found.append(tests)
    return found
