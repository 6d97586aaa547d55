"""Samples prove what is declared: each kind, each reason, each pass, and nothing that is not declared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from coreg_tui.model.finding import Finding
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.reasons import COMMON
from coreg_tui.testing.crashing import FAILED, crashes
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import BadSampleError, stated, trial_of, trials

_SNAKE = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


def _samples(subject: Subject) -> Iterator[str]:
    return (one.id for one in subject.samples)


@proves()
def sample_ids_are_names(subject: Subject) -> Iterator[str]:
    """Each sample has a name of its own in snake_case, by which a failure is found."""
    for name, count in Counter(one.id for one in subject.samples).items():
        if count > 1:
            yield f"{name!r} names {count} samples: give each a name of its own"
        if not _SNAKE.fullmatch(name):
            yield f"{name!r} is not snake_case, as in 'too_old_by_a_day'"


@proves(cases=lambda subject: (kind.id for kind in subject.kinds))
def has_samples(subject: Subject, case: str) -> Iterator[str]:
    """Each kind that is read or checked has a sample; one that is read has a sample with a text."""
    kind = subject.kind(case)
    own = [one for one in subject.samples if one.kind == case]
    if not own and (kind.checks or kind.read is not None):
        yield f"no sample is of kind {case!r}: add one to {subject.package}.samples"
    elif kind.read is not None and not any(one.text is not None for one in own):
        yield f"no sample of kind {case!r} has a text, so nothing proves that it can be read: give one `text`"


@proves(cases=_samples)
def sample_can_be_tried(subject: Subject, case: str) -> Iterator[str]:
    """Each sample is of a kind that a plugin handles, and its facts are values that its fields can have."""
    sample = subject.sample(case)
    try:
        trial_of(subject, sample)
        stated(subject, sample)
    except BadSampleError as error:
        yield str(error)
    for reason in sample.reasons:
        if reason not in subject.reasons and reason not in {one.id for one in COMMON}:
            yield f"reasons: {reason!r} is declared by no kind; those are {', '.join(sorted(subject.reasons))}"


@proves(cases=lambda subject: subject.reasons)
def has_a_sample(subject: Subject, case: str) -> Iterator[str]:
    """Each reason that is declared is given for at least one sample, by the checks and not only by its `reasons`."""
    for trial in trials(subject):
        if case in trial.sample.reasons and case in {why.id for one in trial.findings() for why in one.because}:
            return
    yield f"no sample triggers {case!r}: add a sample with reasons=({case!r},), or take the reason out"


@proves(cases=_samples)
def gives_its_reasons(subject: Subject, case: str) -> Iterator[str]:
    """For each sample the plugin's checks give exactly the reasons it names, and every one is declared."""
    try:
        trial = trial_of(subject, subject.sample(case))
    except BadSampleError as error:
        yield f"cannot be tried: {error}"
        return
    findings = trial.findings()
    given = {why.id for one in findings for why in one.because}
    wanted = set(trial.sample.reasons)
    if FAILED in given:
        yield from crashes(trial)
        given.discard(FAILED)
    for name in sorted(wanted - given):
        yield f"it names {name!r}, but no check gives it"
    for name in sorted(given - wanted):
        by = ", ".join(f"{one.id} {one.outcome}" for one in findings if name in {why.id for why in one.because})
        yield f"{by} gives {name!r}, which it does not name"
    yield from _undeclared(subject, findings)


def _undeclared(subject: Subject, findings: tuple[Finding, ...]) -> Iterator[str]:
    known = {*subject.reasons, *(one.id for one in COMMON), FAILED}
    known |= {reason.id for _, kind in subject.handled.values() for reason in kind.reasons}
    for one in findings:
        yield from (f"{one.id} gives {why.id!r}, which no kind declares" for why in one.because if why.id not in known)


def _checks(subject: Subject) -> Iterator[str]:
    for one in subject.validators:
        yield from (check.id for kind in one.kinds for check in kind.checks)
        yield from (check.id for added in one.additions for check in added.checks)


@proves(cases=_checks)
def can_pass(subject: Subject, case: str) -> Iterator[str]:
    """Each check passes for at least one sample: a refusal has a twin that is in order."""
    for trial in trials(subject):
        if any(one.id == case and one.outcome is Outcome.PASS for one in trial.findings()):
            return
    yield f"{case} passes for no sample: add one that is in order"
