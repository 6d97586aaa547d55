"""The text of a PDF's page with the place of every word, as PDFium sees it; what nobody sees is kept apart.

Boxes are given from the lower left corner of the page as it is read: of what is visible of it, turned as its /Rotate
says, or upright where nearly all of its text stands on its side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from coreg_tui.documents.drawing import PATH, Drawing, TooMuchDrawnError, drawing_of
from coreg_tui.documents.forms import filled_in
from coreg_tui.documents.frame import Frame, visible_box
from coreg_tui.documents.hidden import OpenPage, hidden_words, picture_share
from coreg_tui.documents.ink import blank_boxes
from coreg_tui.documents.layout import Piece, around, lines_of, recognised_pieces
from coreg_tui.documents.letters import letters
from coreg_tui.documents.pdfium import Pdfium
from coreg_tui.documents.words import RawText, RawWord, TooMuchTextError, once, raw_text
from coreg_tui.model.page import Line, Page, Segment, Word

_FEW = 10
"""So many words, a stamp or a page's number, may stand on a scan without making it a page of text."""
_PICTURE = 0.5
"""How much of a page its pictures cover at least if it is a scan."""
_OUTLINES = 50
"""How many paths a page without any text or picture has at least if it may show letters drawn as shapes."""


class PageError(Exception):
    """A page that PDFium cannot open."""


class ReadPage(NamedTuple):
    """A page, and what its reading took."""

    page: Page
    is_scan: bool
    """Whether its words, if it shows any, can only be had by recognising them in its picture."""
    characters: int
    """How many PDFium counts on it."""


class Source(NamedTuple):
    """A document that is open in PDFium."""

    lib: Pdfium
    document: int
    form: int | None
    """Its form's environment, where it has fields."""
    layered: bool
    """Whether it may have layers that are switched off."""


def read_page(source: Source, index: int, *, at_most: int, recognised: Sequence[Word] = ()) -> ReadPage:
    """The page with that number, counted from 0, its lines from the words `recognised` in its picture if there are any.

    Raises PageError and TooMuchTextError.
    """
    lib = source.lib
    address = lib.FPDF_LoadPage(source.document, index)
    if not address:
        raise PageError
    if source.form is not None:
        lib.FORM_OnAfterLoadPage(address, source.form)
    try:
        text_page = lib.FPDFText_LoadPage(address)
        if not text_page:
            raise PageError
        try:
            return _read(source, index + 1, address, text_page, at_most, recognised)
        except TooMuchDrawnError:
            raise TooMuchTextError from None
        finally:
            lib.FPDFText_ClosePage(text_page)
    finally:
        if source.form is not None:
            lib.FORM_OnBeforeClosePage(address, source.form)
        lib.FPDF_ClosePage(address)


def recognised_lines(page: int, words: Iterable[Word]) -> list[Line]:
    """The lines that words recognised in a picture make, as those of a text do."""
    plain = [Word(letters("".join(word.text.split())), word.box, word.confidence) for word in words]
    return lines_of(page, recognised_pieces([word for word in plain if word.text]))


def _read(
    source: Source, number: int, address: int, text_page: int, at_most: int, recognised: Sequence[Word]
) -> ReadPage:
    lib = source.lib
    drawing = drawing_of(lib, address, layered=source.layered)  # refuses what no paper draws before its text is asked
    raw = raw_text(lib, text_page, at_most=at_most)
    rotation = lib.FPDFPage_GetRotation(address)
    visible = visible_box(lib, address)
    if raw.garbled:
        raw = RawText([], raw.text, garbled=True)
    seen = raw.words
    lost: list[RawWord] = []
    layer: list[RawWord] = []
    if raw.words:
        page = OpenPage(lib, address, text_page, source.form, drawing, visible, rotation, source.layered)
        hidden = hidden_words(page, raw)
        if hidden:
            seen = [word for place, word in enumerate(raw.words) if place not in hidden]
            lost = [raw.words[place] for place, on_page in hidden.items() if not on_page]
            layer = [raw.words[place] for place, on_page in hidden.items() if on_page]
    notes = lib.FPDFPage_GetAnnotCount(address)
    if notes > 0:
        shown, blank = _filled(source, address, notes, Frame(visible, rotation))
        seen, lost = [*seen, *shown], [*lost, *blank]
    is_scan = raw.garbled or _is_scan(drawing, visible, seen)
    frame = Frame(visible, _turns(seen or layer or lost, rotation))

    def lines(words: Sequence[RawWord]) -> tuple[Line, ...]:
        return tuple(_lines(number, frame, words)) if words else ()

    if recognised:
        frame = Frame(visible, rotation)
        own = lines([*seen, *layer, *lost]) if layer or lost else ()
        made = Page(
            number, frame.width, frame.height, tuple(recognised_lines(number, recognised)),
            lines([*layer, *lost]), own, scanned=True,
        )  # fmt: skip
    elif is_scan and layer:
        # another program recognised the words of the picture before, and laid them over or under it unseen
        read = [*seen, *layer]
        made = Page(
            number, frame.width, frame.height, lines(read),
            lines(lost), lines([*read, *lost]) if lost else (), scanned=True,
        )  # fmt: skip
    elif layer or lost:
        concealed = [*layer, *lost]
        made = Page(number, frame.width, frame.height, lines(seen), lines(concealed), lines([*seen, *concealed]))
    else:
        made = Page(number, frame.width, frame.height, lines(seen))
    return ReadPage(made, is_scan, len(raw.text))


def _filled(source: Source, page: int, notes: int, frame: Frame) -> tuple[list[RawWord], list[RawWord]]:
    """The words of the page's fields and notes: of those that show them, and of those that show nothing."""
    filled = list(filled_in(source.lib, page, source.form, notes, frame))
    told = [one for one in filled if one.is_text]
    blank: set[int] = set()
    if told:
        blank = blank_boxes(
            source.lib,
            page=page,
            form=source.form,
            boxes=[one.box for one in told],
            visible=frame.visible,
            rotation=frame.turns,
        )
    unseen = {id(told[place]) for place in blank}
    return (
        [word for one in filled if id(one) not in unseen for word in one.words],
        [word for one in filled if id(one) in unseen for word in one.words],
    )


def _is_scan(drawing: Drawing, visible: tuple[float, float, float, float], seen: Sequence[RawWord]) -> bool:
    if not drawing.shapes or len(seen) > _FEW:
        return False
    if picture_share(drawing, visible) >= _PICTURE:
        return True
    return not seen and not drawing.texts and sum(shape.kind == PATH for shape in drawing.shapes) >= _OUTLINES


def _turns(words: Sequence[RawWord], shown: int) -> int:
    """How often the page must be turned for its text to stand upright; as it is shown where there is none."""
    if all(word.turns == shown for word in words):
        return shown
    letters_by_turns: Counter[int] = Counter()
    for word in words:
        if word.turns is not None:
            letters_by_turns[word.turns] += len(word.text)
    if not letters_by_turns or letters_by_turns[shown] * 2 >= letters_by_turns.total():
        return shown
    return letters_by_turns.most_common(1)[0][0]


def _lines(number: int, frame: Frame, words: Sequence[RawWord]) -> Iterator[Line]:
    """The lines in reading order, then text across the page's own."""
    words, turns = once(words), frame.turns
    upright = turns == 0 and frame.visible[0] == 0 == frame.visible[1]
    pieces = [
        Piece(word.text, word.box, word.origin[1])
        if upright
        else Piece(word.text, frame.box(word.box), frame.at(*word.origin)[1])
        for word in words
        if word.turns == turns
    ]
    yield from lines_of(number, pieces)
    if len(pieces) < len(words):
        yield from _askew(number, frame, words)


def _askew(page: int, frame: Frame, words: Sequence[RawWord]) -> Iterator[Line]:
    """Text across the page's own (a watermark, a note in the margin), each line in the file's order."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        if word.turns != frame.turns:
            rows.setdefault(word.row, []).append(Word(word.text, frame.box(word.box)))
    for row in rows.values():
        text = " ".join(word.text for word in row)
        yield Line(page, (Segment(text, around(word.box for word in row), tuple(row)),))
