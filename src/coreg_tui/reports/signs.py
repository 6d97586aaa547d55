"""Signs, words and tones of verdicts, statuses and outcomes (desk.md 5): colour never speaks alone."""

from __future__ import annotations

from dataclasses import dataclass

from coreg_tui.model.fact import Source
from coreg_tui.model.outcome import Outcome, Status, Verdict
from coreg_tui.model.text import Text
from coreg_tui.reports.typesetting import Tone


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign with its word and tone."""

    char: str
    word: Text
    tone: Tone


VERDICTS: dict[Verdict | None, Sign] = {
    Verdict.PASS: Sign("✓", Text(en="Passes", nl="Voldoet"), "ok"),
    Verdict.FAIL: Sign("×", Text(en="Fails", nl="Voldoet niet"), "bad"),
    Verdict.INCOMPLETE: Sign("!", Text(en="Incomplete", nl="Onvolledig"), "miss"),
    Verdict.REVIEW: Sign("?", Text(en="Review", nl="Beoordelen"), "rev"),
    None: Sign("×", Text(en="Unreadable", nl="Onleesbaar"), "bad"),
}
"""None: the dossier cannot be read."""

WOULD = {
    Verdict.PASS: Text(en="would pass", nl="zou voldoen"),
    Verdict.FAIL: Text(en="would fail", nl="zou niet voldoen"),
    Verdict.INCOMPLETE: Text(en="would be incomplete", nl="zou onvolledig zijn"),
    Verdict.REVIEW: Text(en="would need review", nl="zou te beoordelen zijn"),
}
"""Of what was not asked."""

STATUSES = {
    Status.MET: Sign("✓", Text(en="met", nl="voldaan"), "ok"),
    Status.EXEMPT: Sign("=", Text(en="exempt", nl="vrijgesteld"), "ok"),
    Status.REVIEW: Sign("?", Text(en="review", nl="beoordelen"), "rev"),
    Status.MISSING: Sign("!", Text(en="missing", nl="ontbreekt"), "miss"),
    Status.NOT_MET: Sign("×", Text(en="not met", nl="niet voldaan"), "bad"),
    Status.NOT_APPLICABLE: Sign("·", Text(en="n/a", nl="n.v.t."), "muted"),
}

OUTCOMES = {
    Outcome.PASS: Sign("✓", Text(en="in order", nl="in orde"), "ok"),
    Outcome.FAIL: Sign("×", Text(en="not in order", nl="niet in orde"), "bad"),
    Outcome.UNKNOWN: Sign("?", Text(en="unknown", nl="onbekend"), "rev"),
}
ABSENT = Sign("!", Text(en="missing", nl="ontbreekt"), "miss")
NOTE = Sign("·", Text(en="only informs", nl="alleen ter informatie"), "muted")
"""Of a check that a third party added: whatever it found, nothing stands better or worse for it."""

SOURCES = {
    Source.SIGNED: Text(en="signed", nl="getekend"),
    Source.DOCUMENT: Text(en="", nl=""),
    Source.OCR: Text(en="scan", nl="scan"),
    Source.REVIEWER: Text(en="reviewer", nl="behandelaar"),
    Source.REGISTER: Text(en="register", nl="register"),
    Source.DECLARED: Text(en="declared", nl="opgave"),
}
"""Where a fact comes from; plain text of a document is not said."""

REQUESTS = {
    "admission": Text(en="Admission", nl="Toelating"),
    "renewal": Text(en="Renewal", nl="Herregistratie"),
    "category_change": Text(en="Change to", nl="Wijziging naar"),
}
CATEGORIES = {
    "in_opleiding": Text(en="In opleiding", nl="In opleiding"),
    "junior": Text(en="Junior", nl="Junior"),
    "senior": Text(en="Senior", nl="Senior"),
    "basis": Text(en="Basis", nl="Basis"),
}
