"""Papers that the kit makes of texts, and what it takes for printed on them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from coreg_tui.api import Field, Month, Period, Text
from coreg_tui.host.facts import TYPES
from coreg_tui.testing.extremes import another, extremes_of
from coreg_tui.testing.paper import UnwritableError, pages_of, pdf_of
from coreg_tui.testing.printed import printed_on

TEXT = """
Verklaring van de werkgever
Naam: | Anna Bea Voorbeeld-
 | Langenaam
Datum | 12 | maart | 2021
Ingegaan op 1-2-2020, 36,5 uur per week, in augustus 2019 begonnen
[x] ja   ☐ nee
---
Bladzijde twee
"""


def test_a_text_becomes_pages_with_its_columns_apart() -> None:
    first, second = pages_of(TEXT)
    assert [segment.text for segment in first.lines[1].segments] == ["Naam:", "Anna Bea Voorbeeld-"]
    assert first.lines[2].segments[0].box[0] == pytest.approx(first.lines[1].segments[1].box[0], abs=1)
    assert first.lines[-1].text == "[x] ja [ ] nee"
    assert second.text == "Bladzijde twee"
    assert not first.hidden


def test_a_line_is_a_line_however_long_it_is_and_a_page_has_room() -> None:
    long = "woord " * 400
    (page,) = pages_of("\n".join([long.strip(), *(f"regel {number}" for number in range(120))]))
    assert page.lines[0].text == long.strip()
    assert page.lines[-1].text == "regel 119"
    assert not page.hidden


def test_the_same_text_gives_the_same_bytes() -> None:
    assert pdf_of.__wrapped__(TEXT) == pdf_of.__wrapped__(TEXT)


def test_a_sign_that_no_standard_font_has_is_named() -> None:
    with pytest.raises(UnwritableError, match="U\\+4E2D"):
        pdf_of("Naam: 中")


@pytest.mark.parametrize(
    "value",
    [
        "Anna Voorbeeldlangenaam",
        "BEA",
        date(2020, 2, 1),
        date(2021, 3, 12),
        Month(2019, 8),
        Month(2020, 2),
        Decimal("36.5"),
        True,
        ("ja", "nee"),
        (Period(start=date(2020, 2, 1), end=date(2021, 1, 31), hours_per_week=Decimal("36.5")),),
    ],
)
def test_what_stands_there_in_some_form_is_printed(value: object) -> None:
    assert list(printed_on(pages_of(TEXT)).lacks(value)) == []


@pytest.mark.parametrize(
    ("value", "lacking"),
    [
        ("Anna Jansen", ["jansen"]),
        (date(2020, 2, 2), ["2020-02-02"]),
        (date(2021, 12, 3), ["2021-12-03"]),
        (Month(2019, 9), ["2019-09"]),
        (Decimal("36"), ["36"]),
        (("ja", "misschien"), ["misschien"]),
        ((Period(start=date(2018, 1, 1), hours_per_week=Decimal("36.5")),), ["2018-01-01"]),
    ],
)
def test_what_stands_nowhere_is_not(value: object, lacking: list[str]) -> None:
    assert list(printed_on(pages_of(TEXT)).lacks(value)) == lacking


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_every_type_of_fact_has_values_at_its_edges_and_another(kind: str) -> None:
    field = Field(name="x", type=kind, label=Text(en="x", nl="y"), values=("a", "b"), least=1, most=3)
    found = extremes_of(field)
    assert len(found) > 1
    assert all(another(one) != one or one == () for one in found)
