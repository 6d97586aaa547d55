"""The lists of the work list, with how many dossiers each holds."""

from __future__ import annotations

from coreg_tui.i18n.speaking import number
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.cutting import width
from coreg_tui.tui.grid import Grid
from coreg_tui.tui.ink import ACCENT, MUTED, TEXT, Line, Piece
from coreg_tui.tui.ordering import in_list
from coreg_tui.tui.store import Store
from coreg_tui.tui.tokens import Ink


def tab_lines(store: Store, current: int, setting: Setting, grid: Grid) -> list[Line]:
    """One row, the open list underlined; where there is room a second row with the line under it."""
    pieces: list[Piece] = [(" ", TEXT)]
    gap = "    " if grid.two_panes else "  "
    under: tuple[int, int] = (0, 0)
    for place, (which, (long, short)) in enumerate(words.TABS.items()):
        label = (long if grid.width >= 80 else short).in_language(setting.lang)
        count = len(in_list(which, store, setting.today))
        told = f"{label} {number(count, setting.lang)}"
        if place:
            pieces.append((gap, TEXT))
        start = sum(width(text) for text, _ in pieces)
        pieces.append((f"{which} ", ACCENT))
        chosen = which == current
        ink = Ink("strong", bold=True, underline=not grid.tall) if chosen else MUTED
        pieces.append((told, ink))
        if chosen:
            under = (start, width(told) + 2)
    lines = [Line(tuple(pieces))]
    if grid.tall:
        lines.append(Line(((" " * under[0] + "━" * under[1], Ink("accent")),)))
    return lines
