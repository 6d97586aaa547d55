"""The labels on a paper's lines with their values, and what the paper calls itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coreg_tui.api import Line, Sheets, plain, words
from coreg_tui.api.fields_on_lines import is_label, opens_label
from coreg_tui.scaffold.naming import LONGEST

_ENDINGS = tuple(
    "datum nummer code soort titel duur niveau bedrag aantal status kenmerk resultaat uren studielast "
    "omschrijving".split()
)
"""With one of these a word of a label may end."""
_PAPERS = tuple(
    "verklaring certificaat diploma bewijs overeenkomst rapport formulier uittreksel getuigschrift beoordeling "
    "evaluatie attest besluit beschikking vergunning registratie overzicht polis contract waardering bevestiging "
    "akte pas kaart statement certificate declaration report licence license permit extract confirmation".split()
)
"""With one of these a word ends that a paper calls itself by."""
_ADDRESSED = frozenset(words("mevrouw heer mw dhr mevr de_heer geachte beste aan betreft onderwerp"))
_NO_TITLE = re.compile(r"[:\d]")
_LABEL = re.compile(r"[^\W\d_][^:|]{1,38}")
_PLAINER = str.maketrans({'"': "'", "“": "'", "”": "'", "„": "'", "\\": "/", "|": "/", "\u00a0": " ", "…": " "})


def title_of(sheets: Sheets) -> str | None:
    """What the paper calls itself: the largest of its first lines that is surely a title, and no name or address."""
    able = [line for line in sheets.lines[:20] if len(line.segments) == 1 and _is_title(clean(line.text))]
    largest = max(able, key=lambda line: line.box[3] - line.box[1], default=None)
    return " ".join(clean(largest.text).split()) if largest is not None else None


def _is_title(text: str) -> bool:
    said = words(text)
    able = len(text) <= LONGEST and text.isprintable() and not _NO_TITLE.search(text) and _ADDRESSED.isdisjoint(said)
    return able and text[:1].isalpha() and any(word.endswith(_PAPERS) for word in said)


def pairs_of(line: Line) -> Iterator[tuple[str, str]]:
    """The labels on a line with the value of each."""
    texts = [segment.text.strip() for segment in line.segments]
    place = 0
    while place < len(texts):
        text = texts[place]
        label, colon, value = text.partition(":")
        after = texts[place + 1] if place + 1 < len(texts) else ""
        if colon and value.strip() and _is_label(label):
            yield label.strip(), value.strip()
        elif colon and not value.strip() and after and _is_label(label):
            yield label.strip(), after
            place += 1
        elif not colon and len(texts) == 2 and place == 0 and _is_surely_a_label(text):
            yield text, after
            place += 1
        elif not colon and len(texts) == 3 and place == 0 and all(map(_is_surely_a_label, texts[:2])):
            yield texts[1], texts[2]  # in two languages, the Dutch nearer to the value
            place += 2
        place += 1


def _is_surely_a_label(text: str) -> bool:
    """Whether it is one without a colon behind it: in columns under headings a name can stand there as well."""
    if not _is_label(text) or not text[0].isupper():
        return False
    return is_label(text) or opens_label(text) or any(word.endswith(_ENDINGS) for word in words(text))


def _is_label(text: str) -> bool:
    text = text.strip(" .:*-")
    if _LABEL.fullmatch(text) is None or len(words(text)) > 5 or any(char.isdigit() for char in text):
        return False
    return not any(_may_be_a_name(word) for word in text.split()[1:])


def _may_be_a_name(word: str) -> bool:
    """Whether a word within a label may be somebody's name: `Opmerking Jasmijn`."""
    own = word.strip("()'.,")
    return own[:1].isupper() and not own.isupper() and not is_label(own) and not plain(own).endswith(_ENDINGS)


def clean(text: str) -> str:
    """The text as Python source and a PDF of standard letters can hold it."""
    text = text.translate(_PLAINER)
    return "".join(char for char in text if char.isprintable() and _writable(char)).strip(" .")


def _writable(char: str) -> bool:
    try:
        char.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
