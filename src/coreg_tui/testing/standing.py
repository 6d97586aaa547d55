"""What facts are worth: what is claimed, contradicted, hidden or absent proves nothing, and a day counts to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from coreg_tui.host.facts import fields_of
from coreg_tui.model.dates import LAST_DAY, Month, days_after
from coreg_tui.model.fact import Fact, Source, Value
from coreg_tui.model.outcome import Outcome
from coreg_tui.testing.extremes import another, extremes_of
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import Trial, fact, trials

Key = tuple[str, int | None]
"""A check's id, and the other document where it compares two."""
_LEAP = (date(2020, 2, 29), date(2024, 2, 29))


def _sampled(subject: Subject) -> Iterator[str]:
    return (trial.sample.id for trial in trials(subject))


def _trial(subject: Subject, case: str) -> Trial:
    return next(trial for trial in trials(subject) if trial.sample.id == case)


def _outcomes(trial: Trial) -> dict[Key, Outcome]:
    return {(one.id, one.about): one.outcome for one in trial.findings()}


def _weakened(trial: Trial, weaken: Callable[[Fact], Fact]) -> Iterator[tuple[str, str]]:
    """Each check that passes although a fact it needs was weakened, with that fact."""
    facts = trial.exhibit.facts
    for name, one in facts.items():
        if one.internal and weaken is _declared:
            continue  # such a fact cannot be declared
        weak = _outcomes(trial.with_facts({**facts, name: weaken(one)}))
        passing = [key for key, outcome in weak.items() if outcome is Outcome.PASS]
        if not passing:
            continue
        without = _outcomes(trial.with_facts({other: f for other, f in facts.items() if other != name}))
        yield from ((key[0], name) for key in passing if without.get(key) is not Outcome.PASS)


def _declared(one: Fact) -> Fact:
    return replace(one, source=Source.DECLARED, place=None)


def _contradicted(one: Fact) -> Fact:
    return replace(one, contradicted=another(one.value))


def _hidden(one: Fact) -> Fact:
    return replace(one, hidden=True)


@proves(cases=_sampled)
def a_claim_never_passes(subject: Subject, case: str) -> Iterator[str]:
    """No check passes that needs a fact which is only declared."""
    for check, name in _weakened(_trial(subject, case), _declared):
        yield f"{check} passes although {name} is only declared: make it a parameter, or name it in resting_on(...)"


@proves(cases=_sampled)
def a_contradiction_never_passes(subject: Subject, case: str) -> Iterator[str]:
    """No check passes that needs a fact which the applicant's declaration contradicts, or that nobody can see."""
    trial = _trial(subject, case)
    for check, name in _weakened(trial, _contradicted):
        yield f"{check} passes although the declaration contradicts {name}: name it in resting_on(...)"
    for check, name in _weakened(trial, _hidden):
        yield f"{check} passes although {name} stands in hidden text only: name it in resting_on(...)"


def alone(trial: Trial) -> Trial:
    """The same document when nothing is known of it, and nothing was shown or received besides."""
    exhibit = replace(trial.exhibit, facts={}, signatures=(), signatures_examined=False)
    return replace(trial, exhibit=exhibit, beside=(), sample=replace(trial.sample, received=()))


@proves(cases=_sampled)
def what_is_not_stated_never_fails(subject: Subject, case: str) -> Iterator[str]:
    """No check fails because a fact is not stated: absence is not proof."""
    trial = _trial(subject, case)
    for (check, _), outcome in _outcomes(alone(trial)).items():
        if outcome is Outcome.FAIL:
            yield f"{check} fails where nothing is stated"
    facts, before = trial.exhibit.facts, _outcomes(trial)
    for name in facts:
        less = trial.with_facts({other: one for other, one in facts.items() if other != name})
        for key, outcome in _outcomes(less).items():
            if outcome is Outcome.FAIL and before.get(key) is not Outcome.FAIL and _whatever_else(less, key):
                yield f"{key[0]} fails where {name} is not stated, whatever else is: answer unknown(...) or absent(...)"


def _whatever_else(trial: Trial, key: Key) -> bool:
    """Whether the check fails for every other value of every fact that is left: then none of them proves it."""
    _, kind = trial.subject.handled[trial.exhibit.kind]
    fields, facts = fields_of(kind), trial.exhibit.facts
    for name in facts:
        known = [t.exhibit.facts[name].value for t in trials(trial.subject) if name in t.exhibit.facts]
        values: list[Value] = [*known, *(extremes_of(fields[name]) if name in fields else ())]
        for value in values:
            other = trial.with_facts({**facts, name: fact(kind, name, value)})
            if _outcomes(other).get(key) is not Outcome.FAIL:
                return False
    return True


@proves(cases=_sampled)
def what_is_absent_never_fails(subject: Subject, case: str) -> Iterator[str]:
    """No check fails because another piece is not there, or because a file cannot be read."""
    trial = _trial(subject, case)
    before = _outcomes(trial)
    if trial.beside:
        for key, outcome in _outcomes(replace(trial, beside=())).items():
            if outcome is Outcome.FAIL and before.get(key) is not Outcome.FAIL:
                yield f"{key[0]} fails without the documents beside it: answer absent(...)"
    unread = replace(alone(trial), exhibit=replace(alone(trial).exhibit, part=None, unread="damaged", encrypted=False))
    for (check, _), outcome in _outcomes(unread).items():
        if outcome is Outcome.FAIL:
            yield f"{check} fails for a file that could not be read, with nothing beside it"


@proves(cases=_sampled)
def good_until_its_last_day(subject: Subject, case: str) -> Iterator[str]:
    """What passes until a day passes on that day and not on the day after, also counted from a 29 February."""
    trial = _trial(subject, case)
    yield from _until(trial, "")
    _, kind = subject.handled[trial.exhibit.kind]
    for name, one in trial.exhibit.facts.items():
        if not isinstance(one.value, date | Month):
            continue
        for leap in _LEAP:
            moved = trial.with_facts({**trial.exhibit.facts, name: fact(kind, name, leap)})
            yield from _until(moved.on(days_after(leap, 1)), f" ({name} {leap})")


def _until(trial: Trial, told: str) -> Iterator[str]:
    for finding in trial.findings():
        last = finding.until
        if last is None or finding.outcome is not Outcome.PASS:
            continue
        key = (finding.id, finding.about)
        if last < trial.reference_date:
            yield f"{finding.id} passes on {trial.reference_date}, but only until {last}{told}"
            continue
        if _outcomes(trial.on(last)).get(key) is not Outcome.PASS:
            yield f"{finding.id} says it is good until {last}, but does not pass on that day{told}"
        if last < LAST_DAY and _outcomes(trial.on(days_after(last, 1))).get(key) is Outcome.PASS:
            yield f"{finding.id} says it is good until {last}, but still passes the day after{told}"


@proves(cases=_sampled)
def sums_name_their_facts(subject: Subject, case: str) -> Iterator[str]:
    """What a document adds to a sum is in doubt where a fact it rests on is only declared."""
    trial = _trial(subject, case)
    if subject.handled[trial.exhibit.kind][1].contribute is None:
        return
    facts = trial.exhibit.facts
    for name, one in facts.items():
        if one.internal:
            continue
        claimed = trial.with_facts({**facts, name: _declared(one)}).examined()
        without = trial.with_facts({other: f for other, f in facts.items() if other != name}).examined()
        if claimed.contributions != without.contributions and not claimed.doubts:
            yield f"{name} changes what it adds, but is not in contributes_from"
