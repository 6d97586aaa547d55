"""How it ended: passed or not, and what a certificate of the whole course covers.

A condition, a threshold or a remark on another piece is no result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from coreg_masterclass.days import the_one
from coreg_tui.api import Found, Line, Sheets, first, labelled, phrase

Piece = Literal["masterclass", "practice_test", "reflection_test"]

_RESULT_LABELS = (
    "Uitslag", "Resultaat", "Beoordeling", "Eindbeoordeling", "Eindoordeel", "Oordeel", "Eindresultaat", "Result",
    "Status", "Uitslag toets", "Resultaat toets", "Uitslag masterclass", "Resultaat masterclass",
)  # fmt: skip
_NOT_PASSED = re.compile(
    r"\b(?:nog\s+)?niet\s+(?:\w+\s+){0,3}?(?:behaald|geslaagd|voldaan|voldoende|afgerond|gehaald)\b|\bonvoldoende\b"
    r"|\bgezakt\b|\bafgewezen\b|\bgeen\s+voldoende\b|\bnot\s+(?:been\s+)?passed\b|\bfailed\b|\bniet\s+met\s+(?:goed|gunstig)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:behaald|voldoende|geslaagd|gehaald|goed\s+gevolg|gunstig\s+gevolg|goed\s+resultaat|succes|succesvol|passed"
    r"|aan\s+alle\s+eisen|successfully)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:indien|wie|wanneer|mocht|kan|kunt|kunnen|moet|moeten|dient|grens|norm|vereist|zodra|mogelijk|nodig"
    r"|om\s+te\s+slagen|als\s+(?:u|je|de|een|er|hij|zij|men))\b",
    re.IGNORECASE,
)
_PIECES: dict[Piece, re.Pattern[str]] = {
    "masterclass": re.compile(r"\bmasterclass", re.IGNORECASE),
    "practice_test": re.compile(r"\b(?:praktijk|casus)(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
    "reflection_test": re.compile(r"\breflectie(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
}
_INCLUDED = re.compile(
    r"\b(?:inclusief|inbegrepen|met\s+inbegrip|bestaat\s+uit|bestaande\s+uit|omvat\w*|en\s+de|including)\b", re.I
)
_EXCLUDED = re.compile(
    r"\b(?:geen\s+deel|niet\s+inbegrepen|exclusief|zonder|afzonderlijk|apart|nog\s+(?:af\s+te\s+leggen|te\s+behalen)|nog\s+niet"
    r"|niet\s+(?:opgenomen|afgelegd|begrepen)|excluding)\b",
    re.IGNORECASE,
)
BOX = r"[☐□○◯▢☒☑✓✔✗✘⊠🗹■●◉]|[\[(]\s?[xXvV✓]?\s?[\])]"

_SENTENCE_END = r"(?:(?<=[^\W\d_]{2}[.!?;])|(?<=\d{4}[.!?;])|(?<=\)[.!?;]))\s"
_NEW_LINE = r"\n(?=[^\W\d_a-z])"
"""A line that begins with a capital begins something of its own."""


def passed(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether it was passed: by label or ticked box, else by what the sentences about this piece agree on."""
    boxed = [line for line in sheets.lines if re.search(BOX, line.text) and _speaks_of_a_result(line.text)]
    if boxed:
        return the_one([Found(verdict, line.place()) for line in boxed if (verdict := _verdict(line.text)) is not None])
    if found := first(labelled(sheets, _RESULT_LABELS, _verdict)):
        return found
    told = [(_of(piece, sentence), line) for sentence, line in _sentences(sheets, rf"{_SENTENCE_END}|{_NEW_LINE}")]
    return the_one([Found(verdict, line.place()) for verdict, line in told if verdict is not None])


def _of(piece: Piece, sentence: str) -> bool | None:
    others = any(pattern.search(sentence) for other, pattern in _PIECES.items() if other != piece)
    if _CONDITION.search(sentence) or (others and not _PIECES[piece].search(sentence)):
        return None
    return _verdict(sentence)


def _verdict(text: str) -> bool | None:
    """Passed or not; None where the text says neither, or both."""
    if re.search(BOX, text):
        text = " ".join(chosen(text))
    rest, failures = _NOT_PASSED.subn(" ", text)
    successes = bool(_PASSED.search(rest))
    return None if bool(failures) == successes else successes


def _speaks_of_a_result(text: str) -> bool:
    return bool(_PASSED.search(text) or _NOT_PASSED.search(text))


def chosen(text: str) -> Iterator[str]:
    """The options whose box is ticked; boxes stand before their option, or all behind it."""
    boxes = list(re.finditer(BOX, text))
    behind = bool(text[: boxes[0].start()].strip(" :")) and not text[boxes[-1].end() :].strip()
    for number, box in enumerate(boxes):
        if box.group().strip("[]() ") and box.group() not in "☐□○◯▢":
            start = (boxes[number - 1].end() if number else 0) if behind else box.end()
            end = box.start() if behind else (boxes[number + 1].start() if number + 1 < len(boxes) else len(text))
            yield text[start:end]


def included(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether the course's certificate covers this test: as its own line says, else as its sentence does."""
    lines = [(part, line) for line in sheets.lines for part in re.split(_SENTENCE_END, line.text)]
    for texts in (lines, list(_sentences(sheets, _SENTENCE_END))):
        found = [
            Found(covered, line.place())
            for text, line in texts
            if _PIECES[piece].search(text) and (covered := _covered(text, _PIECES[piece])) is not None
        ]
        if found:
            return the_one(found)
    return None


def _covered(text: str, piece: re.Pattern[str]) -> bool | None:
    if _CONDITION.search(text):
        return None
    if box := re.search(BOX, text):
        if piece.search(text[: box.start()]):
            return _verdict(text)
        return any(piece.search(option) for option in chosen(text))
    verdict = _verdict(text)
    if _EXCLUDED.search(text) or verdict is False:
        return False
    return True if verdict or _INCLUDED.search(text) else None


def _sentences(sheets: Sheets, end: str) -> Iterator[tuple[str, Line]]:
    for match, line in phrase(sheets, rf"(\S(?:(?!{end})[\s\S])*)", flags=0, across=True):
        yield match[1], line
