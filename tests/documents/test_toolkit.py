"""Plugins find values by their labels, wherever on the page a layout puts them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from coreg_tui.api import (
    Page,
    Sheets,
    a_date,
    a_name,
    a_number,
    a_text,
    addressee,
    boxes,
    labelled,
    phrase,
    table,
    unhyphenated,
)

Read = Callable[..., Page]


def values(page: Page, labels: tuple[str, ...], parser: Callable[[str], object], **options: int) -> list[object]:
    return [found.value for found in labelled(Sheets((page,)), labels, parser, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "pieces",
    [
        [(72, 700, "Geboortedatum: 12 maart 1984")],
        [(72, 700, "GEBOORTEDATUM 12-03-1984")],
        [(72, 700, "Geboortedatum"), (250, 700, "12 mrt 1984")],
        [(72, 700, "Geboortedatum ........ 12/03/1984")],
        [(72, 700, "Geboortedatum", 7), (72, 688, "12 maart 1984", 12)],
        [(72, 700, "Naam"), (250, 700, "Geboortedatum"), (72, 686, "J. de Vries"), (250, 686, "12-3-84")],
        [(72, 700, "Date of birth"), (200, 700, "Geboortedatum"), (330, 700, "12 maart 1984")],
        [(72, 693, "Geboortedatum"), (250, 693, "12 maart 1984"), (72, 706, "Naam"), (250, 706, "J. de Vries")],
    ],
)
def test_a_date_is_found_behind_beside_and_below_its_label(
    laid_out: Read, pieces: list[tuple[float, float, str]]
) -> None:
    assert values(laid_out(*pieces), ("Geboortedatum", "Date of birth"), a_date)[0] == date(1984, 3, 12)


def test_the_place_is_that_of_the_value(laid_out: Read) -> None:
    page = laid_out((72, 700, "Geboortedatum"), (250, 700, "12 maart 1984"))
    (found,) = labelled(Sheets((page,)), ("Geboortedatum",), a_date)
    assert found.place is not None
    assert found.place.box[0] == pytest.approx(250, abs=1)
    assert found.place.text == "Geboortedatum  12 maart 1984"


@pytest.mark.parametrize(
    "pieces",
    [
        [(72, 700, "Tussenvoegsel:"), (72, 680, "Voornamen:"), (250, 680, "Johanna")],
        [(72, 700, "Tussenvoegsels"), (250, 700, "Geboortedatum"), (250, 686, "12-3-84")],
        [(72, 700, "Tussenvoegsel"), (72, 688, "Achternaam"), (72, 676, "Vries")],
        [(72, 700, "Tussenvoegsel ..........")],
    ],
)
def test_what_is_left_blank_is_not_taken_from_elsewhere(laid_out: Read, pieces: list[tuple[float, float, str]]) -> None:
    assert values(laid_out(*pieces), ("Tussenvoegsel", "Tussenvoegsels"), a_text) == []


def test_a_longer_label_is_another_label(laid_out: Read) -> None:
    page = laid_out((72, 700, "Naam leidinggevende: O. Prins"), (72, 680, "Werkgever van de aanvrager"))
    assert values(page, ("Naam",), a_name) == []
    assert values(page, ("Werkgever",), a_text) == []
    assert values(page, ("Naam leidinggevende",), a_name) == ["O. Prins"]


@pytest.mark.parametrize("number", ["1a ", "1. ", "2.1 ", "(3) ", "b) ", "C. ", "Artikel 2 - ", "art. 3: "])
def test_a_field_of_a_form_may_bear_a_number(laid_out: Read, number: str) -> None:
    behind = laid_out((72, 700, f"{number}Instelling: Hogeschool Utrecht"))
    assert values(behind, ("Instelling",), a_text) == ["Hogeschool Utrecht"]
    assert values(laid_out((72, 700, f"{number}Instelling van Wijk")), ("Instelling",), a_date) == []


def test_what_bears_a_number_of_the_same_kind_is_the_next_field(laid_out: Read) -> None:
    page = laid_out((72, 700, "1a Instelling"), (300, 700, "1b Vestigingsplaats"), (72, 686, "De Hoven"))
    assert values(page, ("Instelling",), a_text) == ["De Hoven"]
    assert values(laid_out((72, 700, "1a Instelling"), (72, 686, "1b Vestigingsplaats")), ("Instelling",), a_text) == []


def test_a_value_may_run_over_lines(laid_out: Read) -> None:
    page = laid_out(
        (72, 700, "Instelling"),
        (250, 700, "Christelijke Hogeschool Duinstreek voor maatschap-"),
        (250, 687, "pelijke studies in Haarlem"),
        (72, 667, "Plaats"),
        (250, 667, "Haarlem"),
    )
    whole = "Christelijke Hogeschool Duinstreek voor maatschappelijke studies in Haarlem"
    assert values(page, ("Instelling",), a_text, lines=3) == [whole]
    assert values(page, ("Instelling",), a_text) == ["Christelijke Hogeschool Duinstreek voor maatschap-"]


def test_a_label_may_run_over_two_lines(laid_out: Read) -> None:
    page = laid_out((72, 700, "Totaal aantal uren in deze"), (72, 688, "periode"), (300, 700, "1.846,5 uur"))
    assert values(page, ("Totaal aantal uren in deze periode",), a_number) == [Decimal("1846.5")]


def test_a_value_of_two_lines_beside_a_centred_label(laid_out: Read) -> None:
    page = laid_out((72, 700, "Werkgever"), (250, 706, "Stichting Steunpunt"), (250, 694, "Rivierenland"))
    assert values(page, ("Werkgever",), a_text, lines=2) == ["Stichting Steunpunt Rivierenland"]


def test_boxes_tell_which_text_is_ticked() -> None:
    from coreg_tui.api import Line, Segment

    def line(number: int, text: str) -> Line:
        return Line(1, (Segment(text, (72, 700 - 14 * number, 72 + 6 * len(text), 711 - 14 * number)),))

    rows = (
        line(0, "Niveau: ☐ Junior ☒ Senior"),
        line(1, "[x] Ik zeg toe dat ik onder supervisie werk van een cliëntondersteuner in de categorie"),
        line(2, "senior."),
        line(3, "[ ] Ik wil de nieuwsbrief."),
        line(4, "( ) ja (X) nee (zie artikel 2)"),
    )
    found = [(ticked, text) for ticked, text, _ in boxes(Sheets((Page(1, 595, 842, rows),)))]
    assert found == [
        (False, "Junior"),
        (True, "Senior"),
        (True, "Ik zeg toe dat ik onder supervisie werk van een cliëntondersteuner in de categorie senior."),
        (False, "Ik wil de nieuwsbrief."),
        (False, "ja"),
        (True, "nee (zie artikel 2)"),
    ]


def test_a_table_gives_its_rows_by_column(laid_out: Read) -> None:
    page = laid_out(
        (72, 700, "Van"),
        (180, 700, "Tot en met"),
        (320, 700, "Uren per week"),
        (72, 682, "01-02-2019"),
        (180, 682, "31-12-2020"),
        (340, 682, "16"),
        (72, 664, "01-01-2021"),
        (180, 664, "heden"),
        (340, 664, "24,5"),
        (72, 630, "De werkzaamheden omvatten informatie en advies aan burgers met een beperking."),
    )
    rows = [row for _, row in table(Sheets((page,)), ("Uren per week",), ("Van", "From"))]
    assert rows == [("16", "01-02-2019"), ("24,5", "01-01-2021")]


def test_running_text_is_searched_across_lines(laid_out: Read) -> None:
    page = laid_out((72, 700, "is met ingang van 1 november 2019 tot en met 31 okto-"), (72, 686, "ber 2024 in dienst"))
    ((match, line),) = phrase(Sheets((page,)), r"tot en met (\d+ \w+\s\d{4})", across=True)
    assert match[1] == "31 oktober 2024"
    assert line is page.lines[0]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Maatschappelijk Werk en Dienst-", "verlening (MWD)"], ["Maatschappelijk Werk en Dienstverlening", "(MWD)"]),
        (["ingeschaald op hbo-", "niveau."], ["ingeschaald op hbo-", "niveau."]),
        (["Van Loon-", "Peeters"], ["Van Loon-", "Peeters"]),
        (["een on-", "afhankelijk cliëntondersteuner"], ["een onafhankelijk", "cliëntondersteuner"]),
        (["jeugd-", "en gezinsprofessional"], ["jeugd-", "en gezinsprofessional"]),
    ],
)
def test_a_broken_word_is_whole_and_a_hyphened_one_stays(lines: list[str], whole: list[str]) -> None:
    assert unhyphenated(lines) == whole


@pytest.mark.parametrize("row", ["Functie-eisen: hbo", "Functie/opleiding: hbo"])
def test_a_piece_of_a_compound_is_no_label(laid_out: Read, row: str) -> None:
    assert values(laid_out((72, 700, row)), ("Functie",), a_text) == []


@pytest.mark.parametrize(
    ("greeting", "name"),
    [("Beste Sanne de Boer,", "Sanne de Boer"), ("Geachte mevrouw De Boer,", None), ("Geachte heer, mevrouw,", None)],
)
def test_a_school_that_shares_a_particle_is_not_addressed(laid_out: Read, greeting: str, name: str | None) -> None:
    found = addressee(Sheets((laid_out((72, 700, "Hogeschool De Brug"), (72, 650, greeting)),)))
    assert (found.value if found else None) == name
