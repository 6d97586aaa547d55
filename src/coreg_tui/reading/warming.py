"""What a child needs is loaded and compiled before it is forked: else each would do it anew (8 ms a dossier).

A page of the program's own is read for that, never a stranger's, and only by plugins that come with the program.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api.validator import Kind, Validator
from coreg_tui.documents.opening import Opened, open_bytes
from coreg_tui.model.page import Line, Page, Segment, Word
from coreg_tui.reading.files import row_of
from coreg_tui.reading.wire import pack

_PAPER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
    b"/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 33>>stream\nBT /F 9 Tf 9 9 Td (Voorbeeld) "
    b"Tj ET\nendstream endobj trailer<</Root 1 0 R>>\n%%EOF"
)
_TOLD = (
    "Naam: J.M. de Vries", "Geboren op 12 maart 1984 te Utrecht", "Datum: 1 oktober 2021", "24 uur per week",
    "van 1 januari 2019 tot en met 31 december 2020", "Functie: cliëntondersteuner", "☒ ja  ☐ nee", "Nummer 12345678",
)  # fmt: skip
"""Lines as papers have them, so that readers get as far as they do on those."""


def warm(validators: Iterable[Validator]) -> None:
    """Reads a page of the program's own by those validators, as each kind that they read; the result is dropped."""
    own = tuple(validators)
    open_bytes(_PAPER)
    for validator in own:
        for kind in validator.kinds:
            if kind.witnesses is not None:
                opened = Opened(sha256="", size=0, pages=(_page(kind),), page_count=1)
                pack(row_of(opened, b"", name="", validators=own, kind=kind.id))


def _page(kind: Kind) -> Page:
    """A page that bears the kind's titles and labels."""
    witnesses = kind.witnesses
    assert witnesses is not None
    texts = (*witnesses.titles[:2], *witnesses.labels, *_TOLD)
    lines = []
    for number, text in enumerate(texts):
        bottom = 800.0 - 14.0 * number
        words, left = [], 60.0
        for word in text.split():
            words.append(Word(word, (left, bottom, left + 5.0 * len(word), bottom + 11.0)))
            left += 5.0 * len(word) + 3.0
        box = (60.0, bottom, left, bottom + 11.0)
        lines.append(Line(1, (Segment(text, box, tuple(words)),)))
    return Page(1, 595.0, 842.0, tuple(lines))
