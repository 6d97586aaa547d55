"""Where content would have been: what is the matter, why, and the way out (desk 12)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang
from coreg_tui.tui import words
from coreg_tui.tui.cutting import cut, cut_middle, width, wrap
from coreg_tui.tui.filtering import NoMatch, Query
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.tokens import Ink


def no_dossiers(root: Path, lang: Lang, cells: int) -> list[Line]:
    """Nothing was found below the root."""
    shown = cut_middle(safe_text(str(root)), max(12, cells - 50))
    why = fill_in(words.NO_DOSSIERS_WHY, lang, root=shown)
    return [
        Line(),
        _line((words.NO_DOSSIERS.in_language(lang), STRONG)),
        *(_line((text, MUTED)) for text in wrap(why, cells - 2)),
        Line(),
        _keys(("r", words.AFTER_MENDING.in_language(lang).rpartition(": ")[2])),
    ]


def nothing_in_list(which: int, lang: Lang) -> list[Line]:
    """The list that is open holds nothing."""
    told = words.NOTHING_ENDS if which == 5 else words.LIST_EMPTY
    return [Line(), _line((told.in_language(lang), STRONG)), Line(), _keys(("7", words.TABS[7][0].in_language(lang)))]


def filter_without_result(query: Query, found: NoMatch, lang: Lang, *, typing: bool) -> list[Line]:
    """No dossier fits the filter: which word, and what would fit."""
    lines = [
        Line(),
        _line((fill_in(words.NO_MATCH, lang, query=safe_text(found.term.text)), STRONG)),
    ]
    if found.why is not None:
        field = safe_text(found.term.text.partition(":")[0])
        lines.append(_line((found.why.in_language(lang).format(field=field), MUTED)))
    keys: list[tuple[str, str]] = []
    if found.nearest is not None:
        lines.append(_line((f"{words.NEAREST.in_language(lang)} ", MUTED), (found.nearest, STRONG)))
        if typing:
            keys.append(("Tab", words.TAKE_OVER.in_language(lang)))
    keys.append(("Esc", words.FILTER_OFF.in_language(lang)))
    return [*lines, Line(), _keys(*keys)]


def plugin_problems(problems: Sequence[Problem], lang: Lang, cells: int) -> list[Line]:
    """One line that names a plugin that does not work, and how many more do not."""
    if not problems:
        return []
    told = safe_text(problems[0].sentence(lang))
    more = f"   {fill_in(words.PROBLEMS, lang, count=len(problems) - 1)}" if len(problems) > 1 else ""
    shown = cut(told, cells - 5 - width(more))
    return [Line(((" ? ", Ink("rev", bold=True)), (shown, TEXT), (more, MUTED)), "raised")]


def unreadable(report: Assessed, lang: Lang, cells: int) -> list[Line]:
    """A dossier that cannot be assessed: every problem, with its line."""
    fault = report.fault
    assert fault is not None
    head = words.DOSSIER_UNREADABLE.in_language(lang)
    if fault.file is not None and fault.kind not in ("duplicate_id", "both_manifests"):
        head = fill_in(words.MANIFEST_UNREADABLE, lang, file=safe_text(fault.file))
    lines = [Line(), _line(("× ", Ink("bad", bold=True)), (head, STRONG))]
    for problem in fault.problems:
        place = fill_in(words.LINE_N, lang, line=problem.line) if problem.line is not None else ""
        told = safe_text(problem.message.in_language(lang))
        first = f"{place}: " if place else ""
        for number, text in enumerate(wrap(first + told, cells - 4)):
            lines.append(_line(("  ", TEXT), (text if number == 0 else f"  {text}", TEXT)))
    return [
        *lines,
        Line(),
        _keys(("r", words.AFTER_MENDING.in_language(lang)), ("Esc", words.WORK_LIST.in_language(lang))),
    ]


def file_unreadable(file: str, why: str, lang: Lang, cells: int) -> list[Line]:
    """A file that cannot be shown: why, and that the rest was assessed."""
    head = fill_in(words.CANNOT_BE_READ, lang, file=cut_middle(safe_text(file), max(10, cells - 24)))
    rest = words.REST_IS_ASSESSED.in_language(lang)
    return [
        Line(),
        _line(("× ", Ink("bad", bold=True)), (head, STRONG)),
        *(_line((text, MUTED)) for text in wrap(f"{why[:1].upper()}{why[1:]}. {rest}", cells - 2)),
    ]


def _line(*pieces: Piece) -> Line:
    return Line(((" ", TEXT), *pieces))


def _keys(*keys: tuple[str, str]) -> Line:
    pieces: list[Piece] = [(" ", TEXT)]
    for place, (key, told) in enumerate(keys):
        pieces += [("   " if place else "", TEXT), (key, ACCENT), (f" {told}", MUTED)]
    return Line(tuple(pieces))
