"""The third pane of a very wide dossier: the clause, the readings the verdict rests on, the files."""

from __future__ import annotations

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.cutting import cut, cut_middle, width
from coreg_tui.tui.ink import MUTED, STRONG, TEXT, Line
from coreg_tui.tui.proof import clause_lines, why_unread
from coreg_tui.tui.tokens import Ink

_MOST_READINGS = 10


def side(
    report: Assessed, clause: str, readings: tuple[str, ...], setting: Setting, catalog: Catalog, cells: int
) -> list[Line]:
    """Its lines, from the top."""
    lines = clause_lines(clause, readings, setting, cells, whole=False)
    return [*lines, Line(), *_rests_on(report, setting, cells), *file_lines(report, setting, catalog, cells)]


def _rests_on(report: Assessed, setting: Setting, cells: int) -> list[Line]:
    known = setting.regulation.interpretations
    told = [one for one in report.interpretations if one in known][:_MOST_READINGS]
    if not told:
        return []
    lines = [Line(((f" {setting.say(words.RESTS_ON)}", MUTED),))]
    for name in told:
        lines.append(Line(((f" {name:5}{cut(known[name].short.in_language(setting.lang), cells - 7)}", TEXT),)))
    return [*lines, Line()]


def file_lines(report: Assessed, setting: Setting, catalog: Catalog, cells: int) -> list[Line]:
    """Every file: what it is, or why it cannot be read; then those that no evidence names."""
    count = len(report.documents) + len(report.unlisted)
    head = Line(((f" {setting.say(words.FILES)}", STRONG),), right=((str(count), MUTED),))
    if not count:
        return [head, Line(((f" {setting.say(words.NO_FILES)}", MUTED),))]
    lines = [head]
    for document in report.documents:
        lines.append(_file(document, setting, catalog, cells))
    for name in report.unlisted:
        lines.append(_line("·", MUTED, name, setting.say(words.NOT_USED), cells))
    return lines


def _file(document: DocumentRow, setting: Setting, catalog: Catalog, cells: int) -> Line:
    if not document.readable:
        told = document.detail
        why = setting.say(told) if told is not None else why_unread(document.reason or "", setting.lang)
        return _line("×", Ink("bad", bold=True), document.file, why, cells)
    kinds = {part.kind for part in document.parts}
    if document.kind is not None:
        return _line("✓", Ink("ok"), document.file, catalog.kind(document.kind, setting.lang), cells)
    if len(kinds) > 1:
        return _line("✓", Ink("ok"), document.file, setting.say(words.SEVERAL), cells)
    return _line("?", Ink("rev"), document.file, setting.say(words.UNKNOWN_KIND), cells)


def _line(sign: str, ink: Ink, name: str, told: str, cells: int) -> Line:
    told = cut(told, cells // 2 - 3)
    room = cells - 6 - width(told)
    return Line(((f" {sign} ", ink), (cut_middle(safe_text(name), room), MUTED)), right=((told, MUTED),))
