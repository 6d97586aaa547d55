"""Papers of several kinds in one file: each its own part, none swallowed by the one before it, with every plugin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from coreg_tui.host.discovery import discover
from coreg_tui.reading.files import Again, parts_for, place_in, read_file
from coreg_tui.reading.rows import DocumentRow, PartRow

Make = Callable[..., bytes]
VALIDATORS = discover().validators

MASTERCLASS = ["Certificaat masterclass 1", "BCMB", "Naam: J.M. de Vries", "Behaald op 4 oktober 2021"]
DIPLOMA = [
    "Hogeschool Veluwezoom",
    "Getuigschrift Bachelor Social Work",
    "Verleend aan J.M. de Vries, geboren op 12 maart 1984",
    "Ede, 3 juli 2009",
]
VAGUE_DIPLOMA = ["HBO getuigschrift Social Work", "Uitgereikt aan J.M. de Vries", "Hogeschool Veluwezoom, 3 juli 2009"]
EXTRACT = [
    "DIPLOMA",
    "HBO Bachelor Social Work",
    "BEHAALD DOOR",
    "Johanna Maria de Vries",
    "Geboren op 12 maart 1984",
    "UITGEGEVEN DOOR",
    "Hogeschool Veluwezoom",
    "Ede, 1 juli 2009",
]


@pytest.fixture
def printed(made: Make) -> Make:
    """A PDF with a page for each list of lines."""
    return lambda *pages: made(*([(60, 790 - 18 * row, line) for row, line in enumerate(lines)] for lines in pages))


def again(content: bytes) -> Again:
    return partial(read_file, content, name="a.pdf", validators=VALIDATORS)


def row_of(content: bytes) -> DocumentRow:
    return read_file(content, name="a.pdf", validators=VALIDATORS)


def shape(row: DocumentRow) -> list[tuple[str | None, tuple[int, ...]]]:
    return [(part.kind, part.pages) for part in row.parts]


def facts(part: PartRow) -> dict[str, object]:
    return {fact.name: fact.value for fact in part.facts}


def test_a_diploma_before_or_behind_a_certificate_is_found_as_itself(printed: Make) -> None:
    row = row_of(printed(MASTERCLASS, DIPLOMA))
    assert (row.kind, shape(row)) == (None, [("masterclass", (1,)), ("hbo_diploma", (2,))])
    assert facts(row.parts[1])["graduated"] == date(2009, 7, 3)
    row = row_of(printed(DIPLOMA, MASTERCLASS))
    assert (row.kind, shape(row)) == (None, [("hbo_diploma", (1,)), ("masterclass", (2,))])
    assert facts(row.parts[1])["number"] == 1


def test_a_page_that_resembles_another_paper_goes_on_with_none(printed: Make) -> None:
    row = row_of(printed(MASTERCLASS, VAGUE_DIPLOMA))
    assert (row.kind, shape(row)) == (None, [("masterclass", (1,)), (None, (2,))])
    assert "provider" not in facts(row.parts[1])
    assert shape(row_of(printed(VAGUE_DIPLOMA, MASTERCLASS))) == [(None, (1,)), ("masterclass", (2,))]


def test_an_entry_stands_for_the_pages_that_are_clearly_of_no_kind(printed: Make) -> None:
    content = printed(MASTERCLASS, VAGUE_DIPLOMA)
    row = row_of(content)
    ((part,), other) = parts_for(row, "hbo_diploma", None, again(content))
    assert (part.kind, part.pages, other) == ("hbo_diploma", (2,), None)
    assert facts(part)["holder"] == "J.M. de Vries"
    assert place_in(row, part, 0) == 1
    ((part,), other) = parts_for(row, "masterclass", None, again(content))
    assert (part, other) == (row.parts[0], None)


def test_a_part_keeps_its_number_within_the_file_where_only_its_pages_are_asked_for(printed: Make) -> None:
    content = printed(MASTERCLASS, DIPLOMA, EXTRACT)
    row = row_of(content)
    ((part,), _) = parts_for(row, "hbo_diploma", (2,), again(content))
    assert place_in(row, part, 0) == 1
    ((part,), _) = parts_for(row, "duo_extract", (3,), again(content))
    assert place_in(row, part, 0) == [3 in one.pages for one in row.parts].index(True)
    assert place_in(row, PartRow(kind="cv", pages=(9,)), 0) == 0


def test_the_layout_of_today_of_an_extract_is_never_a_diploma(printed: Make) -> None:
    row = row_of(printed(EXTRACT))
    assert row.kind != "hbo_diploma"
    assert dict(row.candidates).get("hbo_diploma", 0.0) == 0.0
    headed = ["Uit het register onderwijsdeelnemers", *EXTRACT]
    assert shape(row_of(printed(DIPLOMA, headed))) == [("hbo_diploma", (1,)), ("duo_extract", (2,))]
