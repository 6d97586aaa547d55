"""Hostile input gives findings, never exceptions, and never takes for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from coreg_tui.host.facts import fields_of
from coreg_tui.model.fact import Fact
from coreg_tui.testing.crashing import crashes
from coreg_tui.testing.elsewhere import Answer, ask
from coreg_tui.testing.extremes import extremes_of
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import Trial, blank, fact, trials

_LIMIT_S = 100.0
"""Seconds on the wall for all odd papers of a kind, on a machine that does much else."""
PAPER_S = 10.0
"""Seconds of processor time for one paper: what the program allows for all that it does with a file."""
_EDGES = (date.min, date(1900, 1, 1), date(2024, 2, 29), date(9999, 12, 31))


def judged_kinds(subject: Subject) -> Iterator[str]:
    """The kinds on which the plugin has checks, its own first."""
    yield from (kind.id for kind in subject.kinds if kind.checks or kind.contribute is not None)
    for validator in subject.validators:
        yield from (added.kind for added in validator.additions if added.kind in subject.handled)


def _read_kinds(subject: Subject) -> Iterator[str]:
    return (kind.id for kind in subject.kinds if kind.read is not None)


def _bases(subject: Subject, case: str) -> list[Trial]:
    """A document that states nothing, and the first samples of the kind."""
    own = [trial for trial in trials(subject) if trial.exhibit.kind == case]
    fullest = sorted(own, key=lambda trial: -len(trial.exhibit.facts))[:2]
    return [blank(subject, subject.handled[case][1]), *fullest]


@proves(cases=judged_kinds)
def survives_missing_facts(subject: Subject, case: str) -> Iterator[str]:
    """No check raises where facts are missing: each of them, all of them, all but one."""
    for trial in trials(subject):
        if trial.exhibit.kind != case:
            continue
        facts = trial.exhibit.facts
        lacking: list[dict[str, Fact]] = [{}]
        lacking += [{other: one for other, one in facts.items() if other != name} for name in facts]
        lacking += [{name: one} for name, one in facts.items()]
        for left in lacking:
            yield from crashes(trial.with_facts(left))


@proves(cases=judged_kinds)
def survives_odd_facts(subject: Subject, case: str) -> Iterator[str]:
    """No check raises for values at the edges of what its facts can be, one by one and all together."""
    _, kind = subject.handled[case]
    odd = {name: extremes_of(field) for name, field in fields_of(kind).items() if not field.read_only}
    for base in _bases(subject, case):
        for name, values in odd.items():
            for value in values:
                one = base.with_facts({**base.exhibit.facts, name: fact(kind, name, value)})
                yield from (f"{name} = {str(value)[:60]!r}: {wrong}" for wrong in crashes(one))
        for turn in range(max(map(len, odd.values()), default=0)):
            together = {name: fact(kind, name, values[turn % len(values)]) for name, values in odd.items() if values}
            yield from (f"all facts odd: {wrong}" for wrong in crashes(base.with_facts(together)))


@proves(cases=judged_kinds)
def survives_the_calendar(subject: Subject, case: str) -> Iterator[str]:
    """No check raises on the first and last days of the calendar."""
    for base in [trial for trial in trials(subject) if trial.exhibit.kind == case]:
        for edge in _EDGES:
            yield from (f"reference date {edge}: {wrong}" for wrong in crashes(base.on(edge)))
        early = replace(base.on(date.min), today=date.min + timedelta(days=1))
        yield from (f"today {early.today}: {wrong}" for wrong in crashes(early))


@proves(cases=_read_kinds)
def survives_odd_papers(subject: Subject, case: str) -> Iterator[str]:
    """No reader and no check raises on empty, long, broken, invisible or misdirected text, or on absurd numbers."""
    answer = _read_oddly(subject)
    yield from answer.of("wrong", kind=case)
    if answer.ended is not None and answer.of("kind")[-1:] in ([], [case]):
        yield f"the process that read it ended at {(answer.of('paper') or ['its import'])[-1]!r}: {answer.ended}"
    elif not answer.of("paper", kind=case):
        yield f"it was not read: the process ended before, at a {answer.of('kind')[-1]}"


@proves(cases=_read_kinds)
def reads_in_time(subject: Subject, case: str) -> Iterator[str]:
    """No odd paper takes ten seconds of processor time, as a regular expression does that explodes."""
    late = _read_oddly(subject).of("late", kind=case)
    yield from (f"{name}: more than {PAPER_S:g} seconds of processor time" for name in late)


def _read_oddly(subject: Subject) -> Answer:
    return subject.once("papers", lambda: ask("papers", subject, {"limit_s": PAPER_S}, limit_s=_LIMIT_S))
