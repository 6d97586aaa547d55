"""Tesseract's side of reading a scan: what it is asked, and what its answer says. Starts nothing.

Its answer is made from what a stranger sent, so it is parsed like any stranger's file. Source of the form of the
answer: tesseract(1), `tsv` and `--psm 0`, version 5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from statistics import mean

from coreg_tui.documents.letters import letters
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.ticks import with_boxes
from coreg_tui.model.page import Word

MOST_WORDS = 5_000
"""Words of one page; beyond them the rest is left out."""
MOST_OUTPUT = 4 << 20
"""Bytes of an answer that are worth waiting for."""
LIMIT_S = 20.0
"""Seconds for one page."""
LEAST_CONFIDENCE = 25
"""Of a word that is kept: below it Tesseract sees letters in lines, stains and signatures."""
_POOR = 70
"""Mean confidence below which a page may lie on its side."""
_FEW = 10
"""Words of which a page that lies right has more, unless there is hardly anything on it."""
_LONGEST = 120
"""Letters of one word."""
_INITIAL = re.compile(r"\|(?=\.)")
"""An I with a full stop behind it is often taken for a line; nothing else is printed so."""


def arguments(languages: Collection[str]) -> tuple[str, ...]:
    """What follows the program's name: a picture from standard input, words with places to standard output.

    Dutch, with English beside it where the machine has both; whatever there is where it has neither.
    """
    wanted = [one for one in ("nld", "eng") if one in languages] or sorted(set(languages) - {"osd"})[:1]
    return ("-", "-", "-l", "+".join(wanted), "--psm", "3", "--dpi", "300", "-c", "tessedit_create_tsv=1")


ORIENTATION = ("-", "-", "-l", "osd", "--psm", "0", "--dpi", "300")
"""The same for how the page lies; needs the language `osd`."""


def turns_in(answer: bytes) -> int | None:
    """Quarter turns clockwise that set the page upright, from the answer to `ORIENTATION`; None: it does not know."""
    text = answer[:4_000].decode("utf-8", "replace")
    rotate = re.search(r"^Rotate: (0|90|180|270)$", text, re.MULTILINE)
    sure = re.search(r"^Orientation confidence: (\d{1,6}(?:\.\d{1,6})?)$", text, re.MULTILINE)
    if rotate is None or sure is None or float(sure.group(1)) < 0.5:
        return None
    return int(rotate.group(1)) // 90


def words_in(answer: bytes, picture: Picture) -> tuple[Word, ...]:
    """The words that the answer to `arguments` holds, with confidence, in points of the picture's straight page.

    Boxes to tick are among them, as ☐ or ☒. An answer of any other form holds no words.
    """
    words: list[Word] = []
    for line in answer[:MOST_OUTPUT].decode("utf-8", "replace").split("\n"):
        word = _word(line.rstrip("\r").split("\t"), picture)
        if word is not None:
            words.append(word)
            if len(words) == MOST_WORDS:
                break
    return with_boxes(words, picture)


def _word(cells: Sequence[str], picture: Picture) -> Word | None:
    if len(cells) != 12 or cells[0] != "5":
        return None
    if not all(cell.isascii() and cell.isdigit() and len(cell) < 6 for cell in cells[1:10]):
        return None
    left, top, width, height = (int(cell) for cell in cells[6:10])
    confidence = _confidence(cells[10])
    text = _INITIAL.sub("I", letters("".join(cells[11].split())[:_LONGEST]))
    if confidence is None or confidence < LEAST_CONFIDENCE or not text or not text.isprintable():
        return None
    if width == 0 or height == 0 or left + width > picture.width or top + height > picture.height:
        return None
    return Word(text, picture.straight(left, top, left + width, top + height), confidence)


def _confidence(cell: str) -> int | None:
    try:
        value = float(cell) if len(cell) < 20 else -1.0
    except ValueError:
        return None
    return int(value) if isfinite(value) and 0 <= value <= 100 else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Recognised:
    """A page whose letters were recognised."""

    words: tuple[Word, ...]
    picture: Picture
    """The one that they stand in, turned upright."""


def recognised(
    picture: Callable[[int | None], Picture | None],
    answer: Callable[[tuple[str, ...], bytes], bytes],
    languages: Collection[str],
) -> Recognised | None:
    """The page's words, the page turned until it is upright; None where there is no picture.

    `picture` gives it with so many quarter turns, or with None as it thinks right; `answer` what Tesseract says to
    these arguments and this picture. A page that reads well is left as it lies. What `answer` raises is passed on.
    """
    ask = arguments(languages)

    def read(turns: int | None) -> Recognised | None:
        taken = picture(turns)
        return None if taken is None else Recognised(words=words_in(answer(ask, taken.pgm()), taken), picture=taken)

    best = read(None)
    if best is None:
        return None
    tried = {best.picture.turns}
    for way in (_by_its_words, _upside_down, _by_asking):
        turns = None if lies_right(best.words) else way(best, answer, languages)
        if turns is None or (turns := (best.picture.turns + turns) % 4) in tried:
            continue
        tried.add(turns)
        other = read(turns)
        if other is not None and weight(other.words) > weight(best.words):
            best = other
    return best


_Answer = Callable[[tuple[str, ...], bytes], bytes]


def _by_its_words(best: Recognised, answer: _Answer, languages: Collection[str]) -> int | None:
    return stands(best.words)


def _upside_down(best: Recognised, answer: _Answer, languages: Collection[str]) -> int | None:
    return 2


def _by_asking(best: Recognised, answer: _Answer, languages: Collection[str]) -> int | None:
    return turns_in(answer(ORIENTATION, best.picture.pgm())) if "osd" in languages else None


def stands(words: Sequence[Word]) -> int | None:
    """Quarter turns clockwise that words need which were read on their side; None where they lie.

    Tesseract reads lines that stand upright too, but then says nothing of it: their words are higher than wide.
    """
    long = [word for word in words if len(word.text) > 3]
    upright = [one for one in long if one.box[3] - one.box[1] > one.box[2] - one.box[0]]
    if len(upright) * 2 <= len(long):
        return None
    up = sum(1 if after.box[1] > before.box[1] else -1 for before, after in pairwise(upright))
    return 1 if up > 0 else 3


def lies_right(words: Sequence[Word]) -> bool:
    """Whether the words read so well that the page must lie right."""
    return stands(words) is None and len(words) >= _FEW and mean(word.confidence or 0 for word in words) >= _POOR


def weight(words: Sequence[Word]) -> float:
    """How much was read: letters, each weighing as much as its word is sure; nothing where they do not lie."""
    if stands(words) is not None:
        return 0.0
    return sum(len(word.text) * ((word.confidence or 0) / 100) ** 2 for word in words if len(word.text) > 1)
