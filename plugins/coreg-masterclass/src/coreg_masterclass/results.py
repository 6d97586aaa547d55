"""How it ended: passed or not, and what a certificate of the whole course covers.

A condition, a threshold or a remark on another piece is no result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from coreg_masterclass.days import the_one
from coreg_tui.api import BOX, Found, Line, Sheets, chosen, first, labelled, prose

Piece = Literal["masterclass", "practice_test", "reflection_test"]

_RESULT_LABELS = (
    "Uitslag", "Resultaat", "Beoordeling", "Eindbeoordeling", "Eindoordeel", "Oordeel", "Eindresultaat", "Result",
    "Status", "Uitslag toets", "Resultaat toets", "Uitslag masterclass", "Resultaat masterclass",
)  # fmt: skip
_YES_NO_LABELS = ("Behaald", "Geslaagd", "Voldoende", "Gehaald", "Met goed gevolg", "Met voldoende resultaat", "Passed")
_NOT_PASSED = re.compile(
    r"\b(?:nog\s+)?niet\s+(?:\w+\s+){0,4}?(?:behaald|geslaagd|voldaan|voldoende|afgerond|gehaald|afgesloten|succes\w*|gevolg)\b"
    r"|\bonvoldoende\b|\bgezakt\b|\bafgewezen\b|\bgeen\s+(?:\w+\s+)?voldoende\b|\bzonder\s+(?:succes|voldoende)\b"
    r"|\bnot\s+(?:\w+\s+)?pass(?:ed)?\b|\bfail(?:ed)?\b|\b(?:insufficient|unsatisfactory)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:behaald|voldoende|geslaagd|gehaald|(?:goed|gunstig)\s+gevolg|goed\s+resultaat|succes|succesvol|pass(?:ed)?"
    r"|aan\s+alle\s+eisen|voldaan\s+aan\s+de\s+(?:eisen|criteria|vereisten|toetseisen)|\w*(?:oordeel|beoordeling|resultaat|uitslag|kwalificatie)\W*(?:is\s+|van\s+|met\s+|een\s+)?\W?voldaan|successfully|sufficient|satisfactory)\b",
    re.IGNORECASE,
)
_GRADE = re.compile(r"\W*(?:(?:zeer|ruim)\s+)?(?:goed|uitstekend|uitmuntend)\W*", re.IGNORECASE)
_REPORTING = re.compile(
    r"\b(?:moet|moeten|kan|kunnen|mag|mogen)\s+(?:wij|we|ik)\b|\b(?:wij|we|ik)\s+(?:moet|moeten|kan|kunnen|mag|mogen)\b"
    r"|\bte\s+(?:kunnen|moeten|mogen)\b",
    re.IGNORECASE,
)
"""`tot onze spijt moeten wij u meedelen`: no condition."""
_CONDITION = re.compile(
    r"\b(?:indien|wie|wanneer|mocht|mag|mogen|kan|kun|kunt|kunnen|moet|moeten|dient|dienen|pas|grens|norm|vereist|zodra|mogelijk|nodig"
    r"|na\s+afloop|bij\s+(?:een\s+)?(?:voldoende|goede?|positieve?)|na\s+een\s+voldoende|om\s+te\s+slagen|als\s+(?:u|je|de|een|er|hij|zij|men))\b",
    re.IGNORECASE,
)
PIECES: dict[Piece, re.Pattern[str]] = {
    "masterclass": re.compile(r"\bmasterclass", re.IGNORECASE),
    "practice_test": re.compile(r"\b(?:praktijk|casus)(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
    "reflection_test": re.compile(r"\breflectie(?:toets|-)|\b(?:eind)?toetsen\b", re.IGNORECASE),
}
_INCLUDED = re.compile(
    r"\b(?:inclusief|inbegrepen|met\s+inbegrip|bestaat\s+uit|bestaande\s+uit|omvat\w*|including)\b", re.I
)
_LISTED = re.compile(r"\ben\s+de\b", re.IGNORECASE)
_EXCLUDED = re.compile(
    r"\b(?:geen\s+(?:onder)?deel|exclusief|zonder|afzonderlijk\w*|aparte?|los\s+van|buiten|behoudens|uitgezonderd|met\s+uitzondering"
    r"|nog\s+(?:\w+\s+){0,3}?(?:af\s+te\s+leggen|te\s+\w+|\w*leggen|afgelegd|behalen|doen|volgen|worden)|nog\s+niet"
    r"|niet\s+(?:inbegrepen|opgenomen|afgelegd|begrepen|inclusief|meegenomen|in\s+dit)|excluding|not\s+included|elders|later)\b",
    re.IGNORECASE,
)
_SENTENCE_END = r"(?:(?<=[^\W\d_]{2}[.!?;])|(?<=\d{4}[.!?;])|(?<=\)[.!?;]))\s"
_NEW_LINE = r"\n(?=[^\W\d_a-z])"
"""A line that begins with a capital begins something of its own."""


def passed(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether it was passed: by label or ticked box, else by what the sentences about this piece agree on."""
    if found := first(labelled(sheets, _YES_NO_LABELS, _said)):
        return found
    boxed = [line for line in sheets.lines if re.search(BOX, line.text) and _speaks_of_a_result(line.text)]
    if boxed:
        return the_one([Found(each, line.place()) for line in boxed if (each := verdict(line.text)) is not None])
    if found := first(labelled(sheets, _RESULT_LABELS, _graded)):
        return found
    told = [(_of(piece, sentence), line) for sentence, line in _sentences(sheets, rf"{_SENTENCE_END}|{_NEW_LINE}")]
    return the_one([Found(each, line.place()) for each, line in told if each is not None])


def _graded(text: str) -> bool | None:
    return True if _GRADE.fullmatch(text) else verdict(text)


def _said(text: str) -> bool | None:
    """A *ja* or *nee*, if only by its box."""
    answer = re.fullmatch(r"\W*(ja|nee|yes|no)\W*", " ".join(chosen(text)) or text, re.IGNORECASE)
    return None if answer is None else answer[1].lower() in ("ja", "yes")


def _of(piece: Piece, sentence: str) -> bool | None:
    sentence = _REPORTING.sub(" ", sentence)
    others = any(pattern.search(sentence) for other, pattern in PIECES.items() if other != piece)
    if _CONDITION.search(sentence) or (others and not PIECES[piece].search(sentence)):
        return None
    return verdict(sentence)


def verdict(text: str) -> bool | None:
    """Passed or not, as the words or ticked boxes say; None neither, or both."""
    if re.search(BOX, text):
        text = " ".join(chosen(text))
    rest, failures = _NOT_PASSED.subn(" ", text)
    successes = bool(_PASSED.search(rest))
    return None if bool(failures) == successes else successes


def _speaks_of_a_result(text: str) -> bool:
    return bool(_PASSED.search(text) or _NOT_PASSED.search(text))


def included(sheets: Sheets, piece: Piece) -> Found | None:
    """Whether the course's certificate covers this test: as its own line says, else as its sentence does."""
    lines = [(part, line) for line in sheets.lines for part in re.split(_SENTENCE_END, line.text)]
    for texts in (lines, list(_sentences(sheets, rf"{_SENTENCE_END}|{_NEW_LINE}"))):
        found = [
            Found(covered, line.place())
            for text, line in texts
            if PIECES[piece].search(text) and (covered := _covered(text, PIECES[piece])) is not None
        ]
        if found:
            return the_one(found)
    return None


def _covered(text: str, piece: re.Pattern[str]) -> bool | None:
    if box := re.search(BOX, text):
        if piece.search(text[: box.start()]):
            return verdict(text)
        return any(piece.search(option) for option in chosen(text))
    named = piece.search(text)
    marks = sorted(
        (match.start(), says) for says, sign in ((True, _INCLUDED), (False, _EXCLUDED)) for match in sign.finditer(text)
    )
    if named and len({says for _, says in marks}) == 2:  # "inclusief praktijktoets, exclusief reflectietoets"
        before = [says for place, says in marks if place < named.start()]
        return before[-1] if before else marks[0][1]
    if any(not says for _, says in marks) or verdict(text) is False:
        return False
    if _CONDITION.search(text):
        return None
    return True if marks or _LISTED.search(text) or verdict(text) else None


def _sentences(sheets: Sheets, end: str) -> Iterator[tuple[str, Line]]:
    for match, line in prose(sheets, rf"(\S(?:(?!{end})[\s\S])*)", flags=0):
        yield match[1], line
