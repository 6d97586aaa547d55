"""Help: one screen, made of the actions; what cannot be done here is not in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from coreg_tui.actions.registry import Action, Group, Place, actions_at
from coreg_tui.model.text import Lang
from coreg_tui.tui import words
from coreg_tui.tui.bindings import bindings_at
from coreg_tui.tui.cutting import cut, fill, width, wrap
from coreg_tui.tui.desk_screen import DeskScreen
from coreg_tui.tui.frame import Footer, title
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.panes import Listed, Scrolled, Still
from coreg_tui.tui.tokens import Ink

_KEYS = 16
_GROUPS: tuple[Group, ...] = ("move", "show", "program")


class HelpScreen(DeskScreen):
    """What the keys do where one comes from."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_at("help")]

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place: Place = place

    def build(self) -> ComposeResult:
        """Title, the page, footer."""
        yield Still(id="title")
        yield Listed(id="page")
        yield Footer(id="footer")

    @property
    def page(self) -> Listed:
        """The lines of help."""
        return self.query_one(Listed)

    @property
    def scrolled(self) -> Scrolled:
        """The page."""
        return self.page

    def redraw(self) -> None:
        """All of it."""
        app, grid = self.app, self.grid
        crumb = words.HELP.in_language(app.lang)
        beside = words.AT[self.place].in_language(app.lang)
        self.part("title").show([title([crumb], app.lang, app.today, grid.width, beside=beside, samples=app.samples)])
        self.page.show(self._lines(), top=None)
        self.query_one(Footer).tell("help")

    def _lines(self) -> list[Line]:
        grid, lang = self.grid, self.app.lang
        columns = 3 if grid.width >= 120 else 2 if grid.width >= 80 else 1
        cells = (grid.width - 2) // columns
        groups = [self._group(group, cells) for group in _GROUPS]
        lines = [Line()] if grid.tall else []
        lines += _beside(_dealt(groups, columns), cells)
        lines += [Line(), *self._signs(cells, columns), Line(), *self._sources()]
        return [*lines, Line(), *self._machine(lang), Line(), *self._elsewhere(lang)]

    def _group(self, group: Group, cells: int) -> list[tuple[Piece, ...]]:
        lang = self.app.lang
        shown = [one for one in actions_at(self.place) if one.group == group and not self._is_second(one)]
        rows: list[tuple[Piece, ...]] = [((words.GROUPS[group].in_language(lang), STRONG),)]
        for one in shown:
            keys = one.shown or " ".join(one.keys[:1])
            rows.append(((fill(keys, _KEYS), ACCENT), (cut(one.help.in_language(lang), cells - _KEYS - 1), TEXT)))
        return [*rows, ()]

    def _is_second(self, one: Action) -> bool:
        here = {other.id for other in actions_at(self.place)}
        return one.pair is not None and one.pair in here

    def _signs(self, cells: int, columns: int) -> list[Line]:
        lang = self.app.lang
        told: list[tuple[Piece, ...]] = [
            ((f"{char} ", Ink(tone, bold=True)), (cut(text.in_language(lang), cells - 3), TEXT))
            for char, tone, text in words.SIGN_MEANS
        ]
        rows = [told[place : place + columns] for place in range(0, len(told), columns)]
        return [Line(((" " + words.SIGNS.in_language(lang), STRONG),)), *(_across(row, cells) for row in rows)]

    def _sources(self) -> list[Line]:
        lang = self.app.lang
        lines = [Line(((" " + words.WHERE_FROM.in_language(lang), STRONG),))]
        for name, means in words.SOURCE_MEANS:
            lines.append(Line(((f" {fill(name.in_language(lang), 14)}", STRONG), (means.in_language(lang), MUTED))))
        return lines

    def _machine(self, lang: Lang) -> list[Line]:
        """How documents are read on this machine."""
        told = [text for one in self.app.machine for text in wrap(one.in_language(lang), self.grid.width - 2)]
        return [
            Line(((" " + words.READING.in_language(lang), STRONG),)),
            *(Line(((f" {text}", MUTED),)) for text in told),
        ]

    def _elsewhere(self, lang: Lang) -> list[Line]:
        told = words.ON_THE_COMMAND_LINE.in_language(lang)
        return [Line(((f" {text}", MUTED),)) for text in wrap(told, self.grid.width - 2)]

    def action_back(self) -> None:
        """Back to where one came from."""
        self.app.pop_screen()


def _dealt(groups: Sequence[Sequence[tuple[Piece, ...]]], columns: int) -> list[list[tuple[Piece, ...]]]:
    """The groups over the columns, each whole, the next into the shortest."""
    dealt: list[list[tuple[Piece, ...]]] = [[] for _ in range(columns)]
    for group in groups:
        min(dealt, key=len).extend(group)
    return dealt


def _beside(columns: Sequence[Sequence[tuple[Piece, ...]]], cells: int) -> list[Line]:
    height = max(len(column) for column in columns)
    return [
        _across([column[row] if row < len(column) else () for column in columns], cells) for row in range(height - 1)
    ]


def _across(cellsful: Sequence[tuple[Piece, ...]], cells: int) -> Line:
    pieces: list[Piece] = [(" ", TEXT)]
    for one in cellsful:
        used = sum(width(text) for text, _ in one)
        pieces += [*one, (" " * (cells - used), TEXT)]
    return Line(tuple(pieces))
