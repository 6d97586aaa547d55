"""A document as a reader gets it: lines of text with their places, whatever program made the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from coreg_tui.model.fact import Box, Place, Value
from coreg_tui.model.text import Text

_T = TypeVar("_T")


class UnreadableError(ValueError):
    """A file that its reader cannot read: says at which line, from 1, and what is wrong there, in both languages."""

    def __init__(self, *, en: str, nl: str, line: int) -> None:
        super().__init__(f"line {line}: {en}")
        self.line = line
        self.text = Text(en=f"line {line}: {en}", nl=f"regel {line}: {nl}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word on a page."""

    text: str
    box: Box
    confidence: int | None = None
    """How sure the recognition of a picture's letters is, from 0 to 100; None: the file itself states the letters."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand together on a line, apart from the next by a wide gap (a column, a tab)."""

    text: str
    """Its words, parted by single blanks."""
    box: Box
    """Left, bottom, right, top in points from the page's lower left corner."""
    words: tuple[Word, ...] = ()
    """Each with a box of its own; empty in pages that are written by hand, as in tests."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, from left to right."""

    page: int
    """Counted from 1 in the file."""
    segments: tuple[Segment, ...]
    """From left to right; never empty."""

    _text: str | None = field(default=None, init=False, repr=False, compare=False)
    _box: Box | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """The whole line, wide gaps as two blanks."""
        text = self._text
        if text is None:  # put together once: every reader asks for it
            text = "  ".join([segment.text for segment in self.segments])
            object.__setattr__(self, "_text", text)
        return text

    @property
    def box(self) -> Box:
        """The box around it."""
        box = self._box
        if box is None:
            first, *others = [segment.box for segment in self.segments]
            box = first
            if others:
                lefts, bottoms, rights, tops = zip(first, *others, strict=True)
                box = (min(lefts), min(bottoms), max(rights), max(tops))
            object.__setattr__(self, "_box", box)
        return box

    def place(self, segment: Segment | None = None) -> Place:
        """Where it stands; with `segment`, the box of that segment only."""
        box = self.box if segment is None else segment.box
        rounded = (round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1))
        return Place(page=self.page, box=rounded, text=self.text[:200])


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    number: int
    """Counted from 1 in the file."""
    width: float
    """In points (1/72 inch)."""
    height: float
    """In points."""
    lines: tuple[Line, ...]
    """What can be seen."""
    hidden: tuple[Line, ...] = ()
    """What the file states but nobody sees: invisible, white, covered, clipped, tiny or off the page."""
    with_hidden: tuple[Line, ...] = ()
    """All words, seen and hidden, as one text; empty where nothing is hidden."""
    scanned: bool = False
    """True where the letters were recognised in a picture: what is read here is at best `ocr`."""

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Found:
    """A value and where it stands."""

    value: Value
    place: Place | None = None
    """None: it stands nowhere in particular (a table that is no PDF)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from one document: of each fact only what is printed. Null rather than wrong."""

    facts: Mapping[str, Found] = field(default_factory=dict)
    """By the names of the kind's fields; one that is not there is not stated."""
    pages: tuple[int, ...] = ()
    """The pages it stands on; empty: all that were given."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of one document (a part of a file), for a reader."""

    pages: tuple[Page, ...]
    """In the file's order; numbers as in the file."""
    raw: bytes | None = None
    """The file itself, for a kind that is no PDF (`cpd_activities`)."""

    _known: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def lines(self) -> Sequence[Line]:
        """All lines in reading order."""
        return self.once(_lines)

    @property
    def text(self) -> str:
        """All text."""
        return "\n".join(page.text for page in self.pages)

    def once(self, work: Callable[[Sheets], _T]) -> _T:
        """What the function makes of these pages, worked out the first time only."""
        if work not in self._known:
            self._known[work] = work(self)
        return cast(_T, self._known[work])


def _lines(sheets: Sheets) -> tuple[Line, ...]:
    return tuple([line for page in sheets.pages for line in page.lines])
