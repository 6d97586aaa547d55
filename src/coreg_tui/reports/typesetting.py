"""Setting text in lines of so many cells: widths by cell, breaks at blanks, colour added last."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Tone = Literal["ok", "miss", "rev", "bad", "muted", "strong", "plain"]

_CODES: dict[Tone, str] = {
    "ok": "32", "miss": "33", "rev": "35", "bad": "31", "muted": "2", "strong": "1", "plain": "",
}  # fmt: skip
"""The terminal's own sixteen colours: they fit whatever background somebody has chosen."""
_ASCII = str.maketrans(
    {"✓": "+", "×": "x", "·": ".", "…": "..", "─": "-", "│": "|", "├": "|", "└": "`", "–": "-", "“": '"', "”": '"'}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ink:
    """How a terminal is written to. Without colour nothing is lost: signs and words say the same."""

    colour: bool = False
    ascii_signs: bool = False

    def __call__(self, text: str, *tones: Tone) -> str:
        """The text in those tones."""
        if self.ascii_signs:
            text = text.translate(_ASCII)
        codes = ";".join(_CODES[tone] for tone in tones if _CODES[tone])
        return f"\x1b[{codes}m{text}\x1b[0m" if self.colour and codes and text else text

    def label(self, text: str, tone: Tone) -> str:
        """A filled label; without colour the same text."""
        if self.ascii_signs:
            text = text.translate(_ASCII)
        return f"\x1b[1;7;{_CODES[tone]}m{text}\x1b[0m" if self.colour else text


def cells(text: str) -> int:
    """How many cells the text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def fill(text: str, width: int) -> str:
    """The text with blanks up to that many cells."""
    return text + " " * max(0, width - cells(text))


def cut(text: str, width: int) -> str:
    """The text in at most that many cells, cut at the end."""
    if cells(text) <= width:
        return text
    kept, room = "", width - 1
    for char in text:
        room -= _width(char)
        if room < 0:
            break
        kept += char
    return kept.rstrip() + "…"


def cut_in_the_middle(text: str, width: int) -> str:
    """A name in at most that many cells: its beginning and its end tell most."""
    if cells(text) <= width:
        return text
    tail = (width - 1) // 2
    end = text[-tail:] if tail else ""
    while cells(end) > tail:
        end = end[1:]
    head = ""
    for char in text:
        if cells(head) + _width(char) > width - 1 - cells(end):
            break
        head += char
    return f"{head}…{end}"


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most that many cells; a word that is longer than a line is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if not line:
            line = word
        elif cells(line) + 1 + cells(word) <= width:
            line += f" {word}"
        else:
            lines.append(line)
            line = word
        while cells(line) > width:
            piece = _first(line, width)
            lines.append(piece)
            line = line[len(piece) :]
    return [*lines, line] if line or not lines else lines


def joined(pieces: Iterable[str], width: int, separator: str = " · ") -> list[str]:
    """The pieces one after the other, each whole on its line where it fits."""
    lines: list[str] = []
    end = separator.rstrip() if separator.startswith(",") else ""
    for piece in pieces:
        if lines and cells(lines[-1]) + cells(separator) + cells(piece) + cells(end) <= width:
            lines[-1] += f"{separator}{piece}"
        else:
            if lines:
                lines[-1] += end
            lines.append(piece)
    return [short for line in lines for short in wrapped(line, width)]


def beside(left: Iterable[str], right: Iterable[str], width: int) -> Iterator[tuple[str, str]]:
    """Two columns line by line, the left one filled up to that many cells."""
    lefts, rights = list(left), list(right)
    for number in range(max(len(lefts), len(rights))):
        one = lefts[number] if number < len(lefts) else ""
        yield fill(one, width), rights[number] if number < len(rights) else ""


def _first(text: str, width: int) -> str:
    room, count = width, 0
    for char in text:
        room -= _width(char)
        if room < 0:
            break
        count += 1
    return text[: max(count, 1)]


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
