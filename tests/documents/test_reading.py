"""A file gives its parts and facts as plain data; a bad plugin costs its own part, a bad file only itself."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from coreg_tui.api import Field, Found, Kind, Month, Period, Reading, Sheets, Source, Text, Validator, Witnesses
from coreg_tui.reading.files import Again, is_table, parse_pages, parts_for, read_file, text_of, unread
from coreg_tui.reading.rows import DocumentRow

Make = Callable[..., bytes]
Reader = Callable[[Sheets], Iterable[Reading]]


def field(name: str, kind: str, **more: object) -> Field:
    return Field(name=name, type=kind, label=Text(en=name, nl=name), **more)  # type: ignore[arg-type]


FIELDS = (
    field("title", "text"),
    field("day", "date"),
    field("month", "month"),
    field("yes", "flag"),
    field("number", "integer", least=1, most=4),
    field("code", "code", values=("one", "two")),
    field("codes", "codes", values=("one", "two")),
    field("hours", "hours"),
    field("periods", "periods"),
)


def line_reader(sheets: Sheets) -> Iterable[Reading]:
    last = sheets.lines[-1]
    yield Reading(facts={"title": Found("Read", last.place())})


def kind(name: str, title: str | None, read: Reader | None = line_reader) -> Kind:
    witnesses = Witnesses(titles=(title,), labels=("Naam",)) if title else None
    return Kind(id=name, label=Text(en=name, nl=name), fields=FIELDS, witnesses=witnesses, read=read)


def offered(*kinds: Kind) -> tuple[Validator, ...]:
    return (Validator(id="test", version="1", title=Text(en="t", nl="t"), kinds=kinds),)


PLUGINS = offered(kind("diploma", "Getuigschrift"), kind("vog", "Verklaring Omtrent het Gedrag"))
DIPLOMA = [(200, 720, "Getuigschrift", 24), (72, 600, "Naam J. de Vries")]
VOG = [(72, 760, "Verklaring Omtrent het Gedrag", 18), (72, 600, "Naam J. de Vries")]
LETTER = [(72, 760, "Geachte commissie,"), (72, 730, "hierbij mijn stukken.")]


def again(content: bytes) -> Again:
    return partial(read_file, content, name="a.pdf", validators=PLUGINS)


def read(content: bytes | None, plugins: tuple[Validator, ...] = PLUGINS, **options: object) -> DocumentRow:
    row = read_file(content, name="a.pdf", validators=plugins, **options)  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(row)) == row  # it may cross to another process
    assert row.readable is (row.reason is None)
    return row


def shape(row: DocumentRow) -> list[tuple[str | None, tuple[int, ...]]]:
    return [(part.kind, part.pages) for part in row.parts]


def test_a_file_gives_its_kind_parts_and_facts_with_their_places(made: Make) -> None:
    row = read(made(DIPLOMA))
    assert (row.kind, row.pages, row.encrypted, row.warnings) == ("diploma", 1, False, ())
    assert row.candidates[0][0] == "diploma"
    ((fact,),) = [part.facts for part in row.parts]
    assert (fact.name, fact.value, fact.source, fact.file) == ("title", "Read", Source.DOCUMENT, "a.pdf")
    assert fact.place is not None
    assert (fact.place.page, fact.place.text) == (1, "Naam J. de Vries")


def test_a_file_with_parts_of_several_kinds_has_no_kind_of_its_own(made: Make) -> None:
    row = read(made(DIPLOMA, VOG))
    assert row.kind is None
    assert shape(row) == [("diploma", (1,)), ("vog", (2,))]


def test_a_file_of_no_clear_kind_has_one_part_without_facts(made: Make) -> None:
    row = read(made(LETTER))
    assert (row.kind, shape(row), row.parts[0].facts) == (None, [(None, (1,))], ())


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "absent"), (b"", "empty"), (b"\x89PNG\r\n\x1a\n" + bytes(9), "no_text"), (b"hallo", "wrong_type")],
)
def test_what_cannot_be_read_says_why(content: bytes | None, reason: str) -> None:
    row = read(content)
    assert (row.reason, row.kind, row.parts, row.candidates) == (reason, None, (), ())
    assert (row.sha256 is None) is (content is None)


def test_a_file_that_was_not_opened_has_a_row_too() -> None:
    assert unread("scan.pdf", "too_large", size=99).size == 99
    assert not unread("map", "wrong_type").readable


def test_read_as_a_kind_it_is_that_kind_and_the_guess_stays(made: Make) -> None:
    row = read(made(LETTER), kind="vog")
    assert (row.kind, shape(row), row.warnings) == ("vog", [("vog", (1,))], ())
    assert row.parts[0].facts[0].value == "Read"
    row = read(made(DIPLOMA), kind="vog")
    assert (row.kind, shape(row), row.warnings) == ("vog", [("vog", (1,))], ("other_kind",))
    assert row.candidates[0][0] == "diploma"
    row = read(made(DIPLOMA, VOG), kind="vog")
    assert (row.kind, shape(row), row.warnings) == ("vog", [("vog", (2,))], ())


def test_only_the_pages_asked_for_are_read(made: Make) -> None:
    content = made(DIPLOMA, VOG, DIPLOMA)
    assert shape(read(content, pages=(2, 3))) == [("vog", (2,)), ("diploma", (3,))]
    row = read(content, pages=(3, 9))
    assert (shape(row), row.pages, row.warnings) == ([("diploma", (3,))], 3, ("no_such_page",))
    row = read(content, pages=(9,))
    assert (row.parts, row.kind, row.warnings) == ((), None, ("no_such_page",))


def test_an_entry_stands_for_every_part_of_its_kind(made: Make) -> None:
    content = made(DIPLOMA, VOG, DIPLOMA)
    row = read(content)
    parts, other = parts_for(row, "diploma", None, again(content))
    assert ([part.pages for part in parts], other) == ([(1,), (3,)], None)
    assert all(part in row.parts for part in parts)
    parts, other = parts_for(row, "diploma", (2, 3), again(content))
    assert ([part.pages for part in parts], other) == ([(3,)], None)


def test_an_entry_of_another_kind_stands_for_nothing(made: Make) -> None:
    content = made(VOG)
    assert parts_for(read(content), "diploma", None, again(content)) == ((), "vog")


def test_a_file_of_no_clear_kind_is_read_as_its_entry_says(made: Make) -> None:
    content = made(LETTER, LETTER)
    parts, other = parts_for(read(content), "vog", None, again(content))
    assert ([(part.kind, part.pages) for part in parts], other) == ([("vog", (1, 2))], None)
    assert parts[0].facts[0].value == "Read"
    parts, _ = parts_for(read(content), "vog", (2,), again(content))
    assert [part.pages for part in parts] == [(2,)]


def test_one_part_may_hold_several_documents(made: Make) -> None:
    def two(sheets: Sheets) -> Iterable[Reading]:
        yield Reading(facts={"number": Found(1)})
        yield Reading(facts={"number": Found(2)}, pages=(2,))

    row = read(made(VOG, LETTER), offered(kind("vog", "Verklaring Omtrent het Gedrag", two)))
    assert shape(row) == [("vog", (1, 2)), ("vog", (2,))]
    assert row.kind == "vog"


def boom(sheets: Sheets) -> Iterable[Reading]:
    yield Reading(facts={"number": Found(1)})
    raise RuntimeError("boom")


def leave(sheets: Sheets) -> Iterable[Reading]:
    raise SystemExit(3)


def nonsense(sheets: Sheets) -> Iterable[Reading]:
    return [None]  # type: ignore[list-item]


@pytest.mark.parametrize("reader", [boom, leave, nonsense])
def test_a_reader_that_fails_costs_its_part_only(made: Make, reader: Reader) -> None:
    plugins = offered(kind("diploma", "Getuigschrift", reader), kind("vog", "Verklaring Omtrent het Gedrag"))
    row = read(made(DIPLOMA, VOG), plugins)
    assert row.warnings == ("reader_failed:diploma",)
    assert shape(row) == [("diploma", (1,)), ("vog", (2,))]
    assert [len(part.facts) for part in row.parts] == [0, 1]


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("title", "Social Work", "Social Work"),
        ("title", "Social\x1b[31m Work", "SocialU+001B[31m Work"),
        ("title", "", None),
        ("title", 12, None),
        ("day", date(2020, 1, 2), date(2020, 1, 2)),
        ("day", "2020-01-02", None),
        ("day", Month(2020, 1), None),
        ("day", date(1, 1, 1), None),
        ("month", Month(2016, 8), Month(2016, 8)),
        ("month", date(2016, 8, 1), date(2016, 8, 1)),
        ("yes", True, True),
        ("yes", "ja", None),
        ("number", 4, 4),
        ("number", 5, None),
        ("number", True, None),
        ("code", "one", "one"),
        ("code", "three", None),
        ("codes", ("one", "two"), ("one", "two")),
        ("codes", "one", None),
        ("hours", Decimal("36.4"), Decimal("36.4")),
        ("hours", 36, Decimal(36)),
        ("hours", 36.4, None),
        ("hours", Decimal("NaN"), None),
        ("periods", (Period(start=date(2020, 1, 1), hours_per_week=Decimal(8)),), None),
        ("nothing", "Such", None),
    ],
)
def test_a_value_that_its_field_cannot_have_is_dropped(made: Make, name: str, value: object, kept: object) -> None:
    def reader(sheets: Sheets) -> Iterable[Reading]:
        yield Reading(facts={name: Found(value)})  # type: ignore[arg-type]

    row = read(made(DIPLOMA), offered(kind("diploma", "Getuigschrift", reader)))
    if name == "periods":
        assert row.parts[0].facts[0].value == value
    elif kept is None:
        assert (row.parts[0].facts, row.warnings) == ((), (f"plugin_value:diploma.{name}",))
    else:
        assert (row.parts[0].facts[0].value, row.warnings) == (kept, ())


def csv_reader(sheets: Sheets) -> Iterable[Reading]:
    text = (sheets.raw or b"").decode("utf-8")
    if "," not in text:
        raise ValueError("line 1: no comma")
    yield Reading(facts={"title": Found("Table")})


TABLE = kind("cpd_activities", None, csv_reader)


def test_a_table_is_read_from_its_bytes_where_its_kind_is_named(made: Make) -> None:
    assert is_table(TABLE)
    assert not is_table(kind("vog", "Verklaring"))
    plugins = offered(TABLE)
    row = read(b"date,title\n", plugins, kind="cpd_activities")
    assert (row.kind, row.pages, shape(row)) == ("cpd_activities", None, [("cpd_activities", ())])
    assert row.parts[0].facts[0].value == "Table"
    row = read(b"geen tabel", plugins, kind="cpd_activities")
    assert (row.reason, row.parts, row.warnings) == ("damaged", (), ("table",))
    assert read(made(DIPLOMA), plugins, kind="cpd_activities").reason == "wrong_type"
    assert read(b"date,title\n", plugins).reason == "wrong_type"
    broken = offered(replace(TABLE, read=boom))
    row = read(b"date,title\n", broken, kind="cpd_activities")
    assert (row.reason, row.warnings) == (None, ("reader_failed:cpd_activities",))


def test_a_citizen_service_number_gives_a_warning_and_is_nowhere(made: Make) -> None:
    row = read(made([*DIPLOMA, (72, 500, "BSN: 111222333")]))
    assert row.warnings == ("bsn",)
    assert "111222333" not in repr(row)


@pytest.mark.parametrize(("text", "pages"), [("1", (1,)), ("1,4-5", (1, 4, 5)), ("2-3", (2, 3)), ("3, 1-2", (1, 2, 3))])
def test_pages_are_named_as_in_the_manifest(text: str, pages: tuple[int, ...]) -> None:
    assert parse_pages(text) == pages


@pytest.mark.parametrize("text", ["", "0", "a", "3-1", "1;2", "1-", "1-99999"])
def test_other_words_name_no_pages(text: str) -> None:
    with pytest.raises(ValueError, match="pages"):
        parse_pages(text)


def test_the_text_of_a_document_is_there_for_a_screen(made: Make) -> None:
    assert [page.text for page in text_of(made(LETTER))] == ["Geachte commissie,\nhierbij mijn stukken."]
    assert text_of(b"") == ()
