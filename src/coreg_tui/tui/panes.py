"""Widgets that draw lines themselves: still ones, and ones that scroll with a cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from coreg_tui.tui.ink import LINE, Line, Signs, paint
from coreg_tui.tui.tokens import Ground, Look

if TYPE_CHECKING:
    from coreg_tui.tui.app import Desk

EMPTY = Line()
_UPRIGHT = Line((("│", LINE),))


class Drawn:
    """What every pane shares: the look of the desk."""

    app: Desk

    @property
    def look(self) -> Look:
        """The theme at work."""
        return self.app.look

    @property
    def signs(self) -> Signs:
        """The signs that the terminal has."""
        return self.app.signs


class Still(Drawn, Widget):
    """Some lines that do not scroll."""

    app: Desk
    DEFAULT_CSS = "Still { width: 1fr; height: auto; }"

    def __init__(self, *, id: str, height: int = 1) -> None:
        super().__init__(id=id)
        self.styles.height = height
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it shows."""
        return self._lines

    def show(self, lines: Sequence[Line]) -> None:
        """Shows these lines; only rows that changed are drawn again."""
        before, self._lines = self._lines, tuple(lines)
        if len(before) != len(self._lines):
            self.refresh()
            return
        for row, (old, new) in enumerate(zip(before, self._lines, strict=True)):
            if old != new:
                self.refresh(Region(0, row, self.size.width, 1))

    def render_line(self, y: int) -> Strip:
        """The row as a strip."""
        shown = self._lines[y] if y < len(self._lines) else EMPTY
        return paint(shown, self.size.width, self.look, self.signs)


class Upright(Drawn, Widget):
    """The line between two panes."""

    app: Desk
    DEFAULT_CSS = "Upright { width: 1; height: 1fr; }"

    def render_line(self, y: int) -> Strip:
        """A piece of it."""
        return paint(_UPRIGHT, self.size.width, self.look, self.signs)


class Scrolled(Drawn, ScrollView, can_focus=False):
    """Lines that scroll; where it has a cursor, the cursor's row is one style."""

    app: Desk
    DEFAULT_CSS = """
    Scrolled { width: 1fr; height: 1fr; overflow-x: hidden; overflow-y: scroll; scrollbar-size: 0 0; }
    """

    class Moved(Message):
        """The cursor went to another row."""

        def __init__(self, pane: Scrolled) -> None:
            super().__init__()
            self.pane = pane

        @property
        def control(self) -> Scrolled:
            """The pane whose cursor it is."""
            return self.pane

    class Chosen(Moved):
        """The cursor's row was clicked once more."""

    def __init__(self, *, id: str, has_cursor: bool = True) -> None:
        super().__init__(id=id)
        self.has_cursor = has_cursor
        self.active = True
        self._count = 0
        self._cursor = 0

    # What a subclass says

    def row(self, index: int) -> Line:
        """The line with that number, from 0."""
        raise NotImplementedError

    def may_rest(self, index: int) -> bool:
        """Whether the cursor may stand there."""
        return True

    # What a screen does with it

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    @property
    def cursor(self) -> int:
        """The cursor's row."""
        return self._cursor

    @property
    def rows_shown(self) -> int:
        """How many rows fit."""
        return max(1, self.scrollable_content_region.height)

    def reset(self, count: int, cursor: int = 0, *, keep_place: bool = False) -> None:
        """There are other rows now. With `keep_place` the cursor's row stays where it is on the screen."""
        above = self._cursor - self.scroll_offset.y
        self._count = count
        self._cursor = max(0, min(cursor, count - 1))
        if self.virtual_size.height != count or self.virtual_size.width != self.size.width:
            self.virtual_size = Size(self.size.width, count)
        if self.size.height:
            if keep_place:
                self._scroll_rows(self._cursor - above)
            self.keep_in_view()
        self.refresh()

    def move_to(self, index: int) -> bool:
        """Puts the cursor there; False where it stays."""
        index = max(0, min(index, self._count - 1))
        if index == self._cursor or not self._count:
            return False
        before, self._cursor = self._cursor, index
        if not self.keep_in_view():
            self.refresh_lines(before)
            self.refresh_lines(index)
        self.post_message(self.Moved(self))
        return True

    def move_by(self, rows: int) -> bool:
        """Moves the cursor, over rows where it may not rest; without a cursor, scrolls."""
        if not self.has_cursor:
            return self._scroll_rows(self.scroll_offset.y + rows)
        target = self._cursor + rows
        step = 1 if rows > 0 else -1
        target = max(0, min(target, self._count - 1))
        while 0 <= target < self._count and not self.may_rest(target):
            target += step
        return self.move_to(target) if 0 <= target < self._count else False

    def go_to_end(self, *, last: bool) -> bool:
        """To the first or the last row."""
        if not self.has_cursor:
            return self._scroll_rows(self._count if last else 0)
        return self.move_to(self._count - 1 if last else 0)

    def activate(self, active: bool) -> None:
        """Whether keys go here: the cursor shows it."""
        if active != self.active:
            self.active = active
            self.refresh_lines(self._cursor)

    def keep_in_view(self) -> bool:
        """Scrolls by half a page where the cursor's row is out of view; whether it did."""
        if not self.has_cursor:
            return False
        top, rows = self.scroll_offset.y, self.rows_shown
        if top <= self._cursor < top + rows:
            return False
        half = max(1, rows // 2)
        return self._scroll_rows(self._cursor - (half if self._cursor < top else rows - half))

    def bring_into_view(self, index: int, *, at: float = 0.4) -> None:
        """Scrolls so that the row stands at that part of the height, if it is out of view."""
        top, rows = self.scroll_offset.y, self.rows_shown
        if not top <= index < top + rows - 1:
            self._scroll_rows(index - int(rows * at))

    def _scroll_rows(self, top: int) -> bool:
        top = max(0, min(top, self._count - self.rows_shown))
        if top == self.scroll_offset.y:
            return False
        self.scroll_to(y=top, animate=False)
        return True

    # Drawing and the mouse

    def render_line(self, y: int) -> Strip:
        """The row on that line of the pane."""
        index = y + self.scroll_offset.y
        if index >= self._count:
            return paint(self.beyond(), self.size.width, self.look, self.signs)
        shown = self.row(index)
        if self.has_cursor and index == self._cursor:
            ground: Ground = "cursor" if self.active else "idle"
            shown = Line(shown.pieces, ground, shown.right, mark=True, margin=shown.margin)
        return paint(shown, self.size.width, self.look, self.signs)

    def beyond(self) -> Line:
        """What is drawn below the last row."""
        return EMPTY

    def refresh_lines(self, y_start: int, line_count: int = 1) -> None:
        """Draws those rows again."""
        self.refresh(Region(0, y_start - self.scroll_offset.y, self.size.width, line_count))

    def on_resize(self, event: events.Resize) -> None:
        """Keeps the cursor in view at the new size."""
        self.keep_in_view()

    def on_click(self, event: events.Click) -> None:
        """Puts the cursor where one clicks; a second click chooses."""
        index = event.y + self.scroll_offset.y
        if not self.has_cursor or index >= self._count or not self.may_rest(index):
            return
        if event.chain == 2:
            self.post_message(self.Chosen(self))
        else:
            self.move_to(index)

    @property
    def rich_style(self) -> Style:
        """Nothing of the stylesheet: every cell is drawn here."""
        return Style.null()


class Listed(Scrolled):
    """A pane whose rows are a list of lines."""

    def __init__(self, *, id: str, has_cursor: bool = False) -> None:
        super().__init__(id=id, has_cursor=has_cursor)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of its lines."""
        return self._lines

    def show(self, lines: Sequence[Line], *, top: int | None = 0) -> None:
        """Shows these lines, from `top` on; None: where it was scrolled to."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.reset(len(lines), self.cursor)
        if top is not None:
            self._scroll_rows(top)

    def row(self, index: int) -> Line:
        """That line."""
        return self._lines[index]
