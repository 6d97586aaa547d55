"""What stands on the terminal, so that nothing is sent twice.

Textual paints a whole screen two or three times when one opens or the layout changes, the same cells each time: over
SSH that is what one waits for. `LayoutUpdate` and `ChopsUpdate` are its own names for a whole painting and a part of
one; a test counts the bytes, so a Textual that paints otherwise is noticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from rich.console import Console, RenderableType
from rich.control import Control
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.strip import Strip

Stretch = tuple[int, int, str]
"""First column, the one after the last, and what is sent for them."""


class Stretches(CompositorUpdate):
    """Stretches of rows that are ready to send."""

    def __init__(self, text: str) -> None:
        self.text = text

    def render_segments(self, console: Console) -> str:
        """All of them, each with the place where it begins."""
        return self.text


class Painted:
    """What was sent, as far as it is still there."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, Stretch]] = {}

    def forget(self) -> None:
        """Nothing is known any more: the terminal changed its size, or somebody else wrote on it."""
        self._rows.clear()

    def lacking(self, update: RenderableType | None, console: Console) -> RenderableType | None:
        """What of an update is not on the terminal yet; None where all of it is."""
        if not isinstance(update, LayoutUpdate | ChopsUpdate):
            return update
        sent: list[str] = []
        for y, stretches in _rows(update, console):
            at = -1
            for start, end, text in stretches:
                if self._is_new(y, (start, end, text)):
                    if at != start:
                        sent.append(Control.move_to(start, y).segment.text)
                    sent.append(text)
                    at = end
        return cast(RenderableType, Stretches("".join(sent))) if sent else None

    def _is_new(self, y: int, stretch: Stretch) -> bool:
        """Whether that is not there yet; from now on it is, and what it covers is not."""
        row = self._rows.setdefault(y, {})
        start, end, _ = stretch
        if row.get(start) == stretch:
            return False
        for other in [one for one, (_, its_end, _) in row.items() if one < end and start < its_end]:
            del row[other]
        row[start] = stretch
        return True


def _rows(update: LayoutUpdate | ChopsUpdate, console: Console) -> Iterator[tuple[int, list[Stretch]]]:
    """By row, what a painting consists of: one stretch for each widget that is seen there."""
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            yield y, list(_one_after_another(update.region.x, strips, console))
        return
    for y, first, last in update.spans:
        ends = update.chop_ends[y]
        yield (
            y,
            [
                (start, start + strip.cell_length, strip.render(console))
                for end, (start, strip) in zip(ends, update.chops[y].items(), strict=False)
                if strip is not None and start <= last and end > first
            ],
        )


def _one_after_another(start: int, strips: Iterable[Strip], console: Console) -> Iterator[Stretch]:
    for strip in strips:
        end = start + strip.cell_length
        yield start, end, strip.render(console)
        start = end
