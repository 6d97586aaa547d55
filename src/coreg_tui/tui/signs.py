"""Signs, words and colours of verdicts, statuses, outcomes and sources (desk 5): never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.fact import Source
from coreg_tui.model.finding import Finding
from coreg_tui.model.outcome import Outcome, Status, Verdict
from coreg_tui.model.text import Text
from coreg_tui.tui.tokens import Tone


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign with its word and colour."""

    char: str
    word: Text
    tone: Tone
    order: int
    """Place in a list, the worst first."""


FAIL = Sign("×", Text(en="Fails", nl="Voldoet niet"), "bad", 0)
UNREADABLE = Sign("×", Text(en="Unreadable", nl="Onleesbaar"), "bad", 1)
INCOMPLETE = Sign("!", Text(en="Incomplete", nl="Onvolledig"), "miss", 2)
REVIEW = Sign("?", Text(en="Review", nl="Beoordelen"), "rev", 3)
PASS = Sign("✓", Text(en="Passes", nl="Voldoet"), "ok", 4)
WAITING = Sign("·", Text(en="Waiting", nl="Wacht"), "muted", 5)

_VERDICTS = {
    Verdict.PASS: PASS,
    Verdict.FAIL: FAIL,
    Verdict.INCOMPLETE: INCOMPLETE,
    Verdict.REVIEW: REVIEW,
}
VERDICTS: dict[str, Sign] = {
    "pass": PASS, "fail": FAIL, "incomplete": INCOMPLETE, "review": REVIEW, "unreadable": UNREADABLE,
}  # fmt: skip
"""By the id that a filter takes."""

STATUSES = {
    Status.MET: Sign("✓", Text(en="met", nl="voldaan"), "ok", 3),
    Status.EXEMPT: Sign("=", Text(en="exempt", nl="vrijgesteld"), "ok", 4),
    Status.REVIEW: Sign("?", Text(en="review", nl="beoordelen"), "rev", 2),
    Status.MISSING: Sign("!", Text(en="missing", nl="ontbreekt"), "miss", 1),
    Status.NOT_MET: Sign("×", Text(en="not met", nl="niet voldaan"), "bad", 0),
    Status.NOT_APPLICABLE: Sign("·", Text(en="n/a", nl="n.v.t."), "muted", 5),
}

_OUTCOMES = {
    Outcome.PASS: Sign("✓", Text(en="in order", nl="in orde"), "ok", 3),
    Outcome.FAIL: Sign("×", Text(en="not in order", nl="niet in orde"), "bad", 0),
    Outcome.UNKNOWN: Sign("?", Text(en="unknown", nl="onbekend"), "rev", 2),
}
_ABSENT = Sign("!", Text(en="missing", nl="ontbreekt"), "miss", 1)
_NOTE = Sign("·", Text(en="only informs", nl="alleen ter informatie"), "muted", 4)

SOURCES = {
    Source.SIGNED: Text(en="signed", nl="getekend"),
    Source.DOCUMENT: Text(en="", nl=""),
    Source.OCR: Text(en="scan", nl="scan"),
    Source.REVIEWER: Text(en="reviewer", nl="behandelaar"),
    Source.REGISTER: Text(en="register", nl="register"),
    Source.DECLARED: Text(en="declared", nl="opgave"),
}
"""Where a fact comes from; plain document text is not said."""


def verdict_sign(report: Assessed) -> Sign:
    """Where the dossier stands; one that still waits has neither verdict nor fault."""
    if report.verdict is not None:
        return _VERDICTS[report.verdict]
    return UNREADABLE if report.fault is not None else WAITING


def finding_sign(finding: Finding) -> Sign:
    """What a check found; of one that only informs, that it does."""
    if finding.advisory:
        return _NOTE
    if finding.outcome is Outcome.PASS:
        return _OUTCOMES[Outcome.PASS]
    return _ABSENT if finding.absent and finding.outcome is Outcome.UNKNOWN else _OUTCOMES[finding.outcome]


def is_waiting(report: Assessed) -> bool:
    """Whether its assessment is still to come."""
    return report.verdict is None and report.fault is None


def is_open(finding: Finding) -> bool:
    """Whether the check leaves something to do."""
    return finding.outcome is not Outcome.PASS and not finding.advisory
