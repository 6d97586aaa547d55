"""What stands on the terminal, row by row, so that no row is sent twice.

Textual paints a whole screen two or three times when one opens or the layout changes, the same cells each time: over
SSH that is what one waits for. `LayoutUpdate` and `ChopsUpdate` are its own names for a whole painting and a part of
one; a test counts the bytes, so a Textual that paints otherwise is noticed.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.control import Control
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate

Update = RenderableType | CompositorUpdate | None
_WHOLE = 1 << 16
"""Beyond the last column."""


class Stretches(CompositorUpdate):
    """Some stretches of rows, each with the place where it begins, ready to send."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    def render_segments(self, console: Console) -> str:
        """All of them."""
        return "".join(self.texts)


class Painted:
    """What was sent, as far as it is still there."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[tuple[int, int], str]] = {}
        """By row and by first and last column, what was sent there last."""

    def forget(self) -> None:
        """Nothing is known any more: the terminal changed its size, or somebody else wrote on it."""
        self._rows.clear()

    def lacking(self, update: Update, console: Console) -> Update | Stretches:
        """What of an update is not on the terminal yet; None where all of it is."""
        if isinstance(update, LayoutUpdate):
            new = [text for y, text in self._of_layout(update, console) if self._is_new(y, 0, _WHOLE, text)]
        elif isinstance(update, ChopsUpdate):
            new = [text for y, start, end, text in _of_chops(update, console) if self._is_new(y, start, end, text)]
        else:
            return update
        return Stretches(new) if new else None

    def _of_layout(self, update: LayoutUpdate, console: Console) -> Iterator[tuple[int, str]]:
        for y, strips in enumerate(update.strips, update.region.y):
            row = "".join(strip.render(console) for strip in strips)
            yield y, f"{Control.move_to(update.region.x, y).segment.text}{row}"

    def _is_new(self, y: int, start: int, end: int, text: str) -> bool:
        """Whether that is not there yet; from now on it is, and what it covers is not."""
        row = self._rows.setdefault(y, {})
        if row.get((start, end)) == text:
            return False
        self._rows[y] = {place: one for place, one in row.items() if place[1] <= start or end <= place[0]}
        self._rows[y][(start, end)] = text
        return True


def _of_chops(update: ChopsUpdate, console: Console) -> Iterator[tuple[int, int, int, str]]:
    """Row, first and last column, and what is sent there. Textual begins where a widget does, be it further left."""
    for y, start, end in update.spans:
        first = max((x for x in update.chops[y] if x <= start), default=start)
        yield y, first, end, ChopsUpdate(update.chops, [(y, start, end)], update.chop_ends).render_segments(console)
