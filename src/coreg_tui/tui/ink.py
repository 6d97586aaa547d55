"""Lines of inked text, and how they become strips: as few style runs as can be, for every run costs bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from coreg_tui.tui.cutting import cut, width
from coreg_tui.tui.tokens import Ground, Ink, Look, Tone

Piece = tuple[str, Ink]
MUTED = Ink("muted")
TEXT = Ink("text")
STRONG = Ink("strong", bold=True)
ACCENT = Ink("accent", bold=True)
LINE = Ink("line")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: pieces of text in harmless characters, and what is behind them."""

    pieces: tuple[Piece, ...] = ()
    ground: Ground = "bg"
    right: tuple[Piece, ...] = ()
    """Set at the right edge, one blank from it; left out where it does not fit."""
    mark: bool = False
    """True: the first cell carries the cursor's mark."""
    bar: Tone | None = None
    """The colour of a bar in the first cell; None: no bar."""
    margin: int = 1
    """Blanks kept at the right edge."""

    @property
    def text(self) -> str:
        """What it says, without the part at the right."""
        return "".join(text for text, _ in self.pieces)

    @property
    def width(self) -> int:
        """In cells, without the part at the right."""
        return sum(width(text) for text, _ in self.pieces)


def line(*pieces: Piece | str, ground: Ground = "bg", right: Sequence[Piece] = (), bar: Tone | None = None) -> Line:
    """A line; a bare string is body text."""
    return Line(tuple((one, TEXT) if isinstance(one, str) else one for one in pieces), ground, tuple(right), bar=bar)


_CONSOLE = str.maketrans({"✓": "+", "▌": ">", "┆": ":"})
_ASCII = str.maketrans({
    "✓": "+", "▌": ">", "┆": ":", "─": "-", "│": "|", "━": "=", "…": "~", "×": "x", "·": ".", "›": ">", "‹": "<",
    "↓": "v", "↑": "^", "←": "<", "→": ">", "–": "-", "█": "#",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signs:
    """Which signs the terminal can draw."""

    known: Literal["all", "console", "ascii"] = "all"
    """`console`: those in the fonts of a Linux console."""

    def of(self, text: str) -> str:
        """`text` with signs that are there, each as wide as the one it stands for."""
        if self.known == "all" or text.isascii():
            return text
        return text.translate(_CONSOLE if self.known == "console" else _ASCII)


def paint(one: Line, cells: int, look: Look, signs: Signs) -> Strip:
    """The line as a strip of exactly that many cells, neighbours of one look joined."""
    runs: list[tuple[str, Style]] = []
    left = cells
    if one.bar is not None and left:
        runs.append((signs.of("▌"), look.style(Ink(one.bar), one.ground)))
        left -= 1
    elif one.mark and left:
        runs.append((">" if look.mono else signs.of("▌"), look.mark(one.ground)))
        left -= 1
    right_width = sum(width(text) for text, _ in one.right)
    pieces = list(one.pieces)
    if one.mark and pieces:
        pieces[0] = (pieces[0][0][1:], pieces[0][1])
    used = sum(width(text) for text, _ in pieces)
    shows_right = bool(one.right) and used + right_width + 1 + one.margin <= left
    for text, ink in pieces:
        if left <= 0:
            break
        text = cut(text, left)
        runs.append((signs.of(text), look.style(ink, one.ground)))
        left -= width(text)
    blank = look.style(TEXT, one.ground)
    if shows_right:
        runs.append((" " * (left - right_width - one.margin), blank))
        runs += [(signs.of(text), look.style(ink, one.ground)) for text, ink in one.right]
        left = one.margin
    if left > 0:
        runs.append((" " * left, blank))
    return Strip([Segment(text, style) for text, style in joined(runs)], cells)


def joined(runs: Iterable[tuple[str, Style]]) -> list[tuple[str, Style]]:
    """The runs, equal neighbours made one, and blanks taken in by a neighbour that differs in foreground only."""
    found: list[tuple[str, Style]] = []
    for text, style in runs:
        if not text:
            continue
        if found:
            before, its_style = found[-1]
            if style == its_style or (text.isspace() and _takes(its_style, style)):
                found[-1] = (before + text, its_style)
                continue
            if before.isspace() and _takes(style, its_style):
                found[-1] = (before + text, style)
                continue
        found.append((text, style))
    return found


def _takes(style: Style, blank: Style) -> bool:
    """Whether a blank looks the same in `style` as in its own."""
    plain = not (style.underline or style.reverse or blank.underline or blank.reverse)
    return plain and style.bgcolor == blank.bgcolor
