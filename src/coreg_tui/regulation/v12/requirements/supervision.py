"""Supervision: was the trainee supervised by a senior until both tests were passed (art. 2; art. 4.4)?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coreg_tui.model.case import Case
from coreg_tui.model.dates import earliest, latest
from coreg_tui.model.finding import Alternative, Examined, Finding, Standing
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import any_of, because, core_finding, not_applicable
from coreg_tui.regulation.v12.reasons import supervision as reasons
from coreg_tui.regulation.v12.requirements.training import TESTS, completed, rests_on

CLAUSE = "art. 2"
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
    passed = list(_passed_dates(case))
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
            facts=("end",),
            says=Text(en="It lasted until {end}.", nl="De begeleiding duurde tot en met {end}."),
            end=end,
        )
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
            facts=("start",),
            says=Text(en="It began on {start}.", nl="De begeleiding begon op {start}."),
            start=start,
        )


def _passed_dates(case: Case) -> Iterator[list[date]]:
    """For each test that was shown, the dates on which it was passed; an absent test is not judged here."""
    way = rests_on(case)
    if way.course is not None and way.included:
        day = completed(way.course.document)
        if day is not None:
            yield [latest(day)]
    for kind in TESTS:
        if kind in way.included:
            continue
        days = [completed(one) for one in case.of_kind(kind) if one.exhibit.flag("passed") is not False]
        if stated := [latest(day) for day in days if day is not None]:
            yield stated
