"""What was read crosses from a child process exactly as it went; whatever else comes across is refused."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.guard.wire_form import WireError
from coreg_tui.host.discovery import discover
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Place, Source
from coreg_tui.model.page import Line, Page, Segment, Word
from coreg_tui.model.signature import Signature
from coreg_tui.model.text import Text
from coreg_tui.reading.files import read_file, text_of, unread
from coreg_tui.reading.rows import DocumentRow, PartRow
from coreg_tui.reading.wire import pack, pack_signatures, unpack, unpack_signatures
from coreg_tui.reading.wire_pages import pack_pages, unpack_pages

from .strategies import FILE, PAGES, SIGNATURES, rows

PAPERS = sorted((Path(__file__).parents[1] / "papers").glob("*.pdf"))
VALIDATORS = discover().validators
FULL = DocumentRow(
    file="vog.pdf",
    sha256="0f" * 32,
    size=23817,
    pages=2,
    detail=Text(en="line 3", nl="regel 3"),
    kind="vog",
    parts=(
        PartRow(
            kind="vog",
            pages=(1, 2),
            facts=(
                Fact(
                    name="issued",
                    value=date(2022, 1, 10),
                    source=Source.DOCUMENT,
                    file="vog.pdf",
                    place=Place(page=1, box=(72.0, 640.2, 201.5, 652), text="Datum afgifte: 10 januari 2022"),
                ),
                Fact(name="digital", value=True, source=Source.OCR, hidden=True),
                Fact(name="graduated", value=Month(2016, 8), source=Source.SIGNED, internal=True),
                Fact(name="hours", value=Decimal("36.40"), source=Source.DOCUMENT),
                Fact(name="number", value=4, source=Source.DOCUMENT),
                Fact(name="profiles", value=("12", "85"), source=Source.DOCUMENT),
                Fact(
                    name="periods",
                    value=(Period(start=date(2020, 1, 1), end=date(2021, 1, 1), hours=Decimal("100")),),
                    source=Source.DOCUMENT,
                ),
            ),
        ),
    ),
    candidates=(("vog", 0.98), ("cv", 0.1)),
    warnings=("bsn",),
    encrypted=True,
    signatures=(
        Signature(
            field="sig",
            status="intact",
            trust="trusted",
            unmodified=True,
            signer="Dienst VOORBEELD",
            signed_at=datetime(2022, 1, 10, 9, 30, 1, 5, tzinfo=UTC),
            chain=("CN=VOORBEELD",),
            coverage="file",
            changes=(Text(en="a note", nl="een notitie"),),
        ),
    ),
)
PAGE = Page(
    1,
    595.3,
    842,
    (Line(1, (Segment("a b", (1.0, 2, 3, 4), (Word("a", (1.0, 2, 2, 4), 90), Word("b", (2, 2, 3, 4)))),)),),
)


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal and of the same types all the way down: 1 is not True, nor 36.4 36.40."""
    if type(one) is not type(other):
        return False
    if is_dataclass(one):
        return all(same(getattr(one, item.name), getattr(other, item.name)) for item in fields(one) if item.compare)
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return repr(one) == repr(other)


def crossed(row: DocumentRow) -> DocumentRow:
    return unpack(pack(row))


@given(rows())
def test_every_row_arrives_exactly_as_it_left(row: DocumentRow) -> None:
    assert same(crossed(row), row)


@given(PAGES)
def test_every_page_arrives_exactly_as_it_left(pages: tuple[Page, ...]) -> None:
    assert same(unpack_pages(pack_pages(pages)), pages)


@given(st.lists(SIGNATURES, max_size=3).map(tuple))
def test_every_signature_arrives_exactly_as_it_left(signatures: tuple[Signature, ...]) -> None:
    assert same(unpack_signatures(pack_signatures(signatures)), signatures)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_what_is_read_off_a_real_paper_arrives_exactly(paper: Path) -> None:
    content = paper.read_bytes()
    row = read_file(content, name=paper.name, validators=VALIDATORS)
    assert row.readable
    assert same(crossed(row), row)
    pages = text_of(content)
    assert pages
    assert same(unpack_pages(pack_pages(pages)), pages)


def test_a_list_of_activities_arrives_exactly() -> None:
    content = b"date,title,category,points\n2018-03-14,Dag,accredited,4\n14-03-2018,Avond,other,2\n"
    row = read_file(content, name="punten.csv", validators=VALIDATORS, kind="cpd_activities")
    assert any(fact.internal for fact in row.parts[0].facts)
    assert same(crossed(row), row)


def test_a_file_that_cannot_be_read_arrives_with_its_reason() -> None:
    row = unread("weg.pdf", "absent")
    assert same(crossed(row), row)


def test_the_same_content_elsewhere_has_the_same_facts_under_its_own_name() -> None:
    row = unpack(pack(FULL), file="elders/vog-kopie.pdf")
    assert row.file == "elders/vog-kopie.pdf"
    assert {fact.file for fact in row.parts[0].facts} == {"elders/vog-kopie.pdf", None}
    assert replace(row, file="vog.pdf", parts=()) == replace(FULL, parts=())


@pytest.mark.parametrize(
    "change",
    [
        {"source": Source.REVIEWER},
        {"source": Source.REGISTER},
        {"source": Source.DECLARED},
        {"accepted": True},
        {"contradicted": "iets anders"},
        {"file": "andermans.pdf"},
        {"value": datetime(2022, 1, 10, tzinfo=UTC)},
        {"value": 1.5},
        {"value": None},
        {"value": float("nan")},
        {"value": {"a": 1}},
        {"value": (Period(start=date(2020, 1, 1)), "x")},
        {"place": "bladzijde 1"},
        {"place": Place(page=1, box=(0.0, 0.0, float("nan"), 1.0), text="")},
        {"name": b"issued"},
    ],
    ids=str,
)
def test_what_no_reading_can_say_is_not_even_sent(change: dict[str, Any]) -> None:
    fact = replace(FULL.parts[0].facts[0], **change)
    with pytest.raises(WireError):
        pack(replace(FULL, parts=(PartRow(kind="vog", pages=(1,), facts=(fact,)),)))


@pytest.mark.parametrize(
    "change",
    [
        {"value": "x" * 16_001},
        {"value": 2**65},
        {"value": date(1899, 12, 31)},
        {"value": date(2200, 1, 1)},
        {"value": Month(2022, 13)},
        {"value": Month(1899, 1)},
        {"value": Decimal("NaN")},
        {"value": Decimal("sNaN")},
        {"value": Decimal("Infinity")},
        {"value": Decimal("-1")},
        {"value": Decimal("1E+7")},
        {"value": Decimal("1E-999999")},
        {"value": Decimal("0E+999999")},
        {"value": Decimal("0.1234567890123456789012")},
        {"value": (1, 2)},
        {"value": ("a" * 16_001,)},
        {"value": ("a",) * 100_001},
        {"value": (Period(start=date(2020, 1, 1), hours=Decimal(5)),)},
        {"name": "n" * 201},
        {"place": Place(page=0, box=(0.0, 0.0, 1.0, 1.0), text="")},
        {"place": Place(page=1, box=(0.0, 0.0, 1e7, 1.0), text="")},
        {"place": Place(page=1, box=(0.0, True, 1.0, 1.0), text="")},
        {"place": Place(page=1, box=(0.0, 0.0, 1.0), text="")},  # type: ignore[arg-type]
        {"place": Place(page=1, box=(0.0, 0.0, 1.0, 1.0), text="x" * 2_001)},
        {"internal": 7},
    ],
    ids=lambda change: str(change)[:60],
)
def test_what_is_out_of_bounds_is_refused_on_arrival(change: dict[str, Any]) -> None:
    fact = replace(FULL.parts[0].facts[0], **change)
    sent = pack(replace(FULL, parts=(PartRow(kind="vog", pages=(1,), facts=(fact,)),)))
    with pytest.raises(WireError):
        unpack(sent)


@pytest.mark.parametrize(
    "change",
    [
        {"sha256": "0F" * 32},
        {"sha256": "00"},
        {"size": -1},
        {"size": True},
        {"size": 2**60},
        {"pages": 1.0},
        {"pages": 10**6},
        {"readable": False},
        {"readable": 1},
        {"reason": "absent"},
        {"reason": "bored", "readable": False},
        {"kind": 3},
        {"candidates": (("vog", 1.5),)},
        {"candidates": (("vog", -0.1),)},
        {"candidates": (("vog",),)},
        {"warnings": (None,)},
        {"warnings": ("w",) * 10_001},
        {"encrypted": None},
        {"parts": (PartRow(kind="vog", pages=(0,)),)},
        {"parts": (PartRow(kind="vog", pages=("1",)),)},  # type: ignore[arg-type]
        {"parts": (PartRow(kind=None, pages=()),) * 100_001},
        {"parts": (PartRow(kind="vog", pages=(), facts=FULL.parts[0].facts * 200),)},
        {"signatures": (Signature(status="fine"),)},  # type: ignore[arg-type]
        {"signatures": (Signature(status="intact", trust="very"),)},  # type: ignore[arg-type]
        {"signatures": (Signature(status="intact", coverage="some"),)},  # type: ignore[arg-type]
        {"signatures": (Signature(status="intact", unmodified=1),)},  # type: ignore[arg-type]
        {"signatures": (Signature(status="intact", chain=("x" * 10_000,)),)},
        {"file": "f" * 10_000},
    ],
    ids=lambda change: str(change)[:60],
)
def test_a_row_that_is_not_right_is_refused_on_arrival(change: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        unpack(pack(replace(FULL, **change)))


@pytest.mark.parametrize("moment", [datetime(2022, 1, 1), "2022-01-01"])  # noqa: DTZ001 - no zone, as it must not be
def test_a_moment_without_a_zone_is_not_sent(moment: Any) -> None:
    with pytest.raises(WireError):
        pack_signatures((Signature(status="intact", signed_at=moment),))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"null",
        b"1",
        b'"ab"',
        b"{}",
        b'{"row/1":1,"b":2}',
        b'["row/1"]',
        b'["row/1",null]',
        b'["row/2",[]]',
        b'["row/1",[]]',
        b'["row/1",NaN]',
        b'["row/1",Infinity]',
        b'["row/1",' + b"9" * 5_000 + b"]",
        b"[" * 200_000,
        b"[" * 700_000,
        b'["row/1",' + b"[" * 100_000 + b"]" * 100_000 + b"]",
        b'["row/1",[' + b"1," * 5_000_001 + b"1]]",
    ],
    ids=lambda data: repr(data[:24]),
)
def test_bytes_that_are_no_row_are_refused(data: bytes) -> None:
    for reader in (unpack, unpack_pages, unpack_signatures):
        with pytest.raises(WireError):
            reader(data)


def test_a_pickle_is_never_loaded() -> None:
    with pytest.raises(WireError):
        unpack(b"cos\nsystem\n(S'exit 1'\ntR.")


def test_a_line_without_any_text_is_refused_as_it_has_no_place() -> None:
    with pytest.raises(WireError):
        unpack_pages(pack_pages((replace(PAGE, lines=(Line(1, ()),)),)))


def test_one_form_is_not_taken_for_another() -> None:
    for data in (pack_pages((PAGE,)), pack_signatures(FULL.signatures)):
        with pytest.raises(WireError):
            unpack(data)


EVIL = st.sampled_from([None, True, -1, 10**30, 1e300, "x", "document", [], {}, ["date", 1], [[[]]], {"a": 1}])


def places_in(body: Any, path: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    inner = (
        [one for index, each in enumerate(body) for one in places_in(each, (*path, index))]
        if type(body) is list
        else []
    )
    return [path, *inner]


@given(st.data())
def test_a_message_with_one_thing_replaced_is_refused_or_still_a_row(data: st.DataObject) -> None:
    packed = data.draw(st.sampled_from([(pack(FULL), unpack), (pack_pages((PAGE,)), unpack_pages)]))
    message = json.loads(packed[0])
    path = data.draw(st.sampled_from(places_in(message)[1:]))
    inside = message
    for step in path[:-1]:
        inside = inside[step]
    match data.draw(st.sampled_from(["replace", "drop", "double"])):
        case "replace":
            inside[path[-1]] = data.draw(EVIL)
        case "drop":
            del inside[path[-1]]
        case _:
            inside.insert(path[-1], inside[path[-1]])
    try:
        got = packed[1](json.dumps(message).encode())
    except WireError:
        return
    again = pack(got) if isinstance(got, DocumentRow) else pack_pages(got)  # what is let through is sound all the way
    assert same(packed[1](again), got)


@given(st.binary(max_size=200), st.integers(0, 2_000), st.integers(0, 255))
def test_any_bytes_give_a_row_or_a_wire_error_and_nothing_else(junk: bytes, place: int, byte: int) -> None:
    whole = bytearray(pack(FULL))
    whole[place % len(whole)] = byte
    for data in (junk, bytes(whole), bytes(whole[: place % len(whole)]), b'["row/1",' + junk):
        try:
            row = unpack(data)
        except WireError:
            continue
        assert same(crossed(row), row)


def test_the_error_repeats_nothing_of_the_document() -> None:
    sent = pack(replace(FULL, kind="geheim" * 100))
    with pytest.raises(WireError) as refused:
        unpack(sent)
    assert "geheim" not in str(refused.value)


def test_strangers_words_stay_words_and_no_name_of_a_file_is_taken_from_them() -> None:
    assert FILE not in unpack(pack(FULL)).file
    assert unpack(pack(replace(FULL, warnings=("\ud83d\ude00 \x1b[31m",)))).warnings == ("\ud83d\ude00 \x1b[31m",)
