"""Everything that can be read off a file, as hypothesis draws it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Place
from coreg_tui.model.page import Line, Page, Segment, Word
from coreg_tui.model.signature import Signature, SignatureStatus, Trust
from coreg_tui.model.text import Text
from coreg_tui.reading.rows import DocumentRow, FileReason, PartRow
from coreg_tui.reading.wire import READ

FILE = "map/één.pdf"
TEXTS = st.text(st.characters(exclude_categories=()), max_size=40)
NAMES = st.text(max_size=20)
MEASURES = st.floats(-1e6, 1e6) | st.integers(-(10**6), 10**6)
BOXES = st.tuples(MEASURES, MEASURES, MEASURES, MEASURES)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
HOURS = st.decimals(0, 10**6, allow_nan=False, places=2) | st.sampled_from(
    [Decimal("36.40"), Decimal("0"), Decimal("-0"), Decimal("1E+3"), Decimal("0.0000000001")]
)
PERIODS = st.builds(Period, start=st.dates(), hours_per_week=st.none() | HOURS, end=st.none() | st.dates()) | st.builds(
    Period, start=st.dates(), hours=HOURS, end=st.dates()
)
VALUES = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(-(2**64) + 1, 2**64 - 1),
    HOURS,
    DAYS,
    st.builds(Month, st.integers(1900, 2199), st.integers(1, 12)),
    st.lists(TEXTS, max_size=4).map(tuple),
    st.lists(PERIODS, max_size=4).map(tuple),
)
FACTS = st.builds(
    Fact,
    name=NAMES,
    value=VALUES,
    source=st.sampled_from(READ),
    file=st.sampled_from([None, FILE]),
    place=st.none() | st.builds(Place, page=st.integers(1, 50), box=BOXES, text=TEXTS),
    internal=st.booleans(),
    hidden=st.booleans(),
)
SENTENCES = st.builds(Text, en=TEXTS, nl=TEXTS)
INSTANTS = (
    st.none()
    | st.datetimes().map(lambda at: at.replace(tzinfo=UTC, fold=0))
    | st.sampled_from([datetime.max.replace(tzinfo=UTC)])
)
SIGNATURES = st.builds(
    Signature,
    field=TEXTS,
    status=st.sampled_from(get_args(SignatureStatus)),
    trust=st.sampled_from([None, *get_args(Trust)]),
    unmodified=st.sampled_from([None, False, True]),
    signer=st.none() | TEXTS,
    organisation=st.none() | TEXTS,
    signed_at=INSTANTS,
    timestamp=INSTANTS,
    chain=st.lists(TEXTS, max_size=3).map(tuple),
    coverage=st.sampled_from([None, "file", "revision"]),
    changes=st.lists(SENTENCES, max_size=3).map(tuple),
)
PARTS = st.builds(
    PartRow,
    kind=st.none() | NAMES,
    pages=st.lists(st.integers(1, 10_000), max_size=5).map(tuple),
    facts=st.lists(FACTS, max_size=6).map(tuple),
)


@st.composite
def rows(draw: st.DrawFn) -> DocumentRow:
    """Any row that reading can make."""
    reason = draw(st.sampled_from([None, None, *get_args(FileReason)]))
    return DocumentRow(
        file=FILE,
        sha256=draw(st.none() | st.text("0123456789abcdef", min_size=64, max_size=64)),
        size=draw(st.none() | st.integers(0, 2**53)),
        pages=draw(st.none() | st.integers(0, 10_000)),
        readable=reason is None,
        reason=reason,
        detail=draw(st.none() | SENTENCES),
        kind=draw(st.none() | NAMES),
        parts=tuple(draw(st.lists(PARTS, max_size=3))),
        candidates=tuple(draw(st.lists(st.tuples(NAMES, st.floats(0, 1)), max_size=5))),
        warnings=tuple(draw(st.lists(TEXTS, max_size=4))),
        encrypted=draw(st.booleans()),
        signatures=tuple(draw(st.lists(SIGNATURES, max_size=2))),
    )


WORDS = st.builds(Word, TEXTS, BOXES, st.none() | st.integers(0, 100))
SEGMENTS = st.builds(Segment, TEXTS, BOXES, st.lists(WORDS, max_size=3).map(tuple))
LINES = st.lists(
    st.builds(Line, st.integers(1, 50), st.lists(SEGMENTS, min_size=1, max_size=2).map(tuple)), max_size=3
).map(tuple)
PAGES = st.lists(
    st.builds(
        Page,
        number=st.integers(1, 50),
        width=MEASURES,
        height=MEASURES,
        lines=LINES,
        hidden=LINES,
        with_hidden=LINES,
        scanned=st.booleans(),
    ),
    max_size=2,
).map(tuple)
