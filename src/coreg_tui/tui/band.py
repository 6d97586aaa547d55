"""The band: what is it, what stands in the way, what to do now with which key. The same lines everywhere (desk 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import remedy_text, short_date
from coreg_tui.model.finding import Standing
from coreg_tui.model.text import Lang, Text
from coreg_tui.regulation.loading import Regulation, load
from coreg_tui.tui import words
from coreg_tui.tui.cutting import cut, width
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.signs import REVIEW, STATUSES, Sign, is_waiting, verdict_sign
from coreg_tui.tui.summary import (
    applicant_name,
    days_waiting,
    dossier_name,
    fault_line,
    fill_in,
    fitting_name,
    obstacle,
    request_words,
    unhandled_line,
)
from coreg_tui.tui.tokens import Ink

HEIGHT = 3
_LABELS = 11
"""Cells of a label with the blanks after it; one more where there is room."""
_GAP = "   "


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now: its key, and in words what for."""

    key: str
    what: str


@dataclass(frozen=True, slots=True)
class Setting:
    """In which terms the lines are written."""

    lang: Lang
    today: date
    regulation: Regulation

    def of(self, report: Assessed) -> Setting:
        """The same, in the words of the version of the regulation that judged the report."""
        if report.regulation in (None, self.regulation.version):
            return self
        return replace(self, regulation=load(report.regulation))

    def say(self, text: Text) -> str:
        """The text in the reader's language."""
        return text.in_language(self.lang)


def band(report: Assessed, setting: Setting, cells: int, steps: Sequence[Step]) -> tuple[Line, Line, Line]:
    """The three lines at that width; `steps` are the keys that lead on from where the reader is."""
    tone = verdict_sign(report).tone
    return (
        Line(((" ", TEXT), *_who(report, setting, cells)), "raised", _at_right(report, setting, cells), bar=tone),
        Line(_labelled(words.IN_THE_WAY, _obstacles(report, setting, cells), setting, cells), "raised", bar=tone),
        Line(_labelled(words.DO_NOW, _now(report, setting, cells, steps), setting, cells), "raised", bar=tone),
    )


def label(sign: Sign, lang: Lang) -> Piece:
    """The filled label of a real verdict."""
    return (f" {sign.char} {sign.word.in_language(lang).upper()} ", Ink(sign.tone, bold=True, ground="label"))


def _who(report: Assessed, setting: Setting, cells: int) -> tuple[Piece, ...]:
    sign = verdict_sign(report)
    chip = label(sign, setting.lang)
    room = cells - width(chip[0]) - 8
    asked = request_words(report, setting.lang, 30 if cells >= 80 else 9) if report.request else ""
    name = fitting_name(report, setting.lang, room - width(asked) - 3)
    pieces: list[Piece] = [chip, ("  " if cells >= 80 else " ", TEXT)]
    pieces.append((cut(name or dossier_name(report), room), STRONG))
    if asked and width(name) + width(asked) + 3 <= room:
        pieces.append((_GAP + asked, TEXT))
    return tuple(pieces)


def _at_right(report: Assessed, setting: Setting, cells: int) -> tuple[Piece, ...]:
    if cells < 100 or report.applicant is None:
        return ()
    parts = [fill_in(words.BORN, setting.lang, day=short_date(report.applicant.birth_date)), dossier_name(report)]
    if cells >= 150 and report.request:
        parts.insert(1, fill_in(words.SUBMITTED, setting.lang, day=short_date(report.request.submitted)))
    waited = days_waiting(report, setting.today)
    if waited is not None and waited >= 0:
        parts.append(fill_in(words.DAY_N, setting.lang, count=waited))
    return ((" · ".join(parts), MUTED),)


def _labelled(text: Text, pieces: Sequence[Piece], setting: Setting, cells: int) -> tuple[Piece, ...]:
    if cells < 80:
        return ((" ", TEXT), *pieces)
    room = _LABELS + (1 if cells >= 100 else 0)
    return ((" ", TEXT), (setting.say(text).ljust(room), MUTED), *pieces)


def _room(cells: int) -> int:
    if cells < 80:
        return cells - 4
    return cells - 4 - _LABELS - (1 if cells >= 100 else 0)


def _obstacles(report: Assessed, setting: Setting, cells: int) -> list[Piece]:
    if is_waiting(report):
        return [(setting.say(words.WILL_BE_ASSESSED), MUTED)]
    room = _room(cells)
    if report.fault is not None:
        sign = verdict_sign(report)
        return [(f"{sign.char} ", Ink(sign.tone, bold=True)), (cut(fault_line(report, setting.lang), room - 2), TEXT)]
    if not report.unsettled and report.unhandled:
        told = cut(unhandled_line(report, setting.lang), room - 2)
        return [(f"{REVIEW.char} ", Ink(REVIEW.tone, bold=True)), (told, TEXT)]
    if not report.unsettled:
        return [(setting.say(words.NOTHING_SHORT if cells < 80 else words.NOTHING), MUTED)]
    return _listed(report.unsettled, setting, room)


def _listed(standings: Sequence[Standing], setting: Setting, room: int) -> list[Piece]:
    """As many as fit, each as long as there is room for; what does not fit becomes `+2`."""
    for each in (60, 45, 34, 26, 20):
        told = [(STATUSES[one.status], obstacle(one, setting.regulation, setting.lang, each)) for one in standings]
        if sum(width(text) + 5 for _, text in told) - 3 <= room:
            return _pieces(told)
    shown: list[tuple[Sign, str]] = []
    used = 0
    for sign, text in told:
        if used + width(text) + 5 > room - 4 and shown:
            break
        shown.append((sign, text))
        used += width(text) + 5
    pieces = _pieces(shown)
    if len(shown) < len(told):
        pieces.append((f"{_GAP}+{len(told) - len(shown)}", MUTED))
    return pieces


def _pieces(told: Sequence[tuple[Sign, str]]) -> list[Piece]:
    pieces: list[Piece] = []
    for sign, text in told:
        pieces += [(_GAP if pieces else "", TEXT), (f"{sign.char} ", Ink(sign.tone, bold=True)), (text, TEXT)]
    return pieces


def _now(report: Assessed, setting: Setting, cells: int, steps: Sequence[Step]) -> list[Piece]:
    """The next key, then what would turn the worst round."""
    room = _room(cells)
    pieces: list[Piece] = []
    used = 0
    for step in steps:
        told = len(step.key) + 1 + width(step.what) + (3 if pieces else 0)
        if used + told > room:
            break
        pieces += [(_GAP if pieces else "", TEXT), (step.key, ACCENT), (f" {step.what}", MUTED)]
        used += told
    if report.remedies and room - used > 30:
        worst = report.unsettled[0].id
        first = next((one for one in report.remedies if one.requirement == worst), report.remedies[0])
        between = "  ·  " if pieces else ""
        pieces += [(between, MUTED), (cut(remedy_text(first.because, setting.lang), room - used - len(between)), TEXT)]
    return pieces


def named(report: Assessed, lang: Lang) -> str:
    """The dossier and whose it is, for a breadcrumb."""
    return f"{dossier_name(report)} {applicant_name(report, lang, partner=False)}".strip()
