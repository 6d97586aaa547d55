"""Outcomes, statuses and verdicts, and how the lesser fold into the greater."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum


class Outcome(StrEnum):
    """What one check found."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Where one requirement stands."""

    MET = "met"
    EXEMPT = "exempt"
    NOT_APPLICABLE = "not_applicable"
    REVIEW = "review"
    MISSING = "missing"
    NOT_MET = "not_met"


class Verdict(StrEnum):
    """Where a whole request stands."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    INCOMPLETE = "incomplete"
    REVIEW = "review"


SETTLED = frozenset({Status.MET, Status.EXEMPT, Status.NOT_APPLICABLE})
"""Nothing is left to do for a requirement that stands here."""

_WORST_FIRST = (Status.NOT_MET, Status.MISSING, Status.REVIEW, Status.MET)


def all_of(statuses: Iterable[Status]) -> Status:
    """The first that occurs of not_met, missing, review, met; met for nothing at all.

    `exempt` and `not_applicable` count as met here: they leave nothing to do.
    """
    present = {Status.MET if status in SETTLED else status for status in statuses}
    return next((status for status in _WORST_FIRST if status in present), Status.MET)


def rank(status: Status, *, shown: bool) -> int:
    """Place in the any-of order, 0 best: exempt, met, review, missing with something shown, not_met, missing."""
    match status:
        case Status.EXEMPT:
            return 0
        case Status.MET | Status.NOT_APPLICABLE:
            return 1
        case Status.REVIEW:
            return 2
        case Status.MISSING:
            return 3 if shown else 5
        case Status.NOT_MET:
            return 4


def verdict_of(statuses: Sequence[Status]) -> Verdict:
    """The verdict over the blocking requirements' statuses."""
    if Status.NOT_MET in statuses:
        return Verdict.FAIL
    if Status.MISSING in statuses:
        return Verdict.INCOMPLETE
    if Status.REVIEW in statuses:
        return Verdict.REVIEW
    return Verdict.PASS
