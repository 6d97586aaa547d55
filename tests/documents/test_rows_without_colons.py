"""Rows whose label and value stand in one string without a sign between them, below each other as on a form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coreg_tui.api import Page, Sheets, a_text, labelled
from coreg_tui.host.discovery import discover
from coreg_tui.reading.files import read_file

Make = Callable[..., bytes]
VALIDATORS = discover().validators


@pytest.fixture
def facts(made: Make) -> Callable[..., dict[str, object]]:
    """What is read of a page with these lines."""

    def read(*lines: str, kind: str | None = None) -> dict[str, object]:
        content = made([(60, 790 - 18 * row, line) for row, line in enumerate(lines)])
        (part,) = read_file(content, name="a.pdf", validators=VALIDATORS, kind=kind).parts
        return {fact.name: fact.value for fact in part.facts}

    return read


@pytest.mark.parametrize(
    "below",
    [
        "Rechtsvorm Eenmanszaak",
        "Startdatum onderneming 01-02-2017",
        "Adres Dorpsstraat 1",
        "Hoofdvestiging Ede",
        "Activiteiten 88.99.3",
        "Eigenaar Jansen, Pieter",
        "Bedrijfsomschrijving: advies",
    ],
)
def test_a_value_ends_where_the_next_line_begins_with_a_label(
    facts: Callable[..., dict[str, object]], below: str
) -> None:
    read = facts(
        "Uittreksel Handelsregister",
        "Kamer van Koophandel, KvK-nummer 68750110",
        "Handelsnaam: Jansen Clientondersteuning",
        below,
        "Uittreksel vervaardigd op 05-01-2022",
    )
    assert read["trade_name"] == "Jansen Clientondersteuning"


def test_a_value_that_fills_its_line_still_goes_on(facts: Callable[..., dict[str, object]]) -> None:
    read = facts(
        "Uittreksel Handelsregister",
        "Inschrijvingsnummer 68750110",
        "Handelsnaam Bureau voor Steun en Onafhankelijke Ondersteuning Veluwe en",
        "Vallei",
        "Rechtsvorm Eenmanszaak",
    )
    assert read["trade_name"] == "Bureau voor Steun en Onafhankelijke Ondersteuning Veluwe en Vallei"


def test_a_column_of_values_ends_at_a_label(laid_out: Callable[..., Page]) -> None:
    page = laid_out(
        (72, 700, "Instelling"), (250, 700, "Hogeschool"), (250, 687, "Veluwezoom"), (250, 674, "Datum 3 juli 2009")
    )
    (found,) = labelled(Sheets((page,)), ("Instelling",), a_text, lines=3)
    assert found.value == "Hogeschool Veluwezoom"


def test_running_text_ends_at_a_label_too() -> None:
    assert a_text("Stichting Welzijn\nNoord en Zuid\nFunctie medewerker") == "Stichting Welzijn Noord en Zuid"
    assert a_text("Bureau Steun\nNiet: bemiddeling") == "Bureau Steun"
    assert a_text("advies over\nfuncties en datum") == "advies over functies en datum"


@pytest.mark.parametrize("prefix", ["Tussenvoegsels van den", "Voorvoegsel(s) van den", "Voorvoegsels: van den"])
def test_a_name_in_three_rows_has_its_prefix(facts: Callable[..., dict[str, object]], prefix: str) -> None:
    rows = ("Geslachtsnaam Berg", prefix, "Voornamen Ann", "Geboortedatum 3 april 1975")
    vog = facts("Verklaring Omtrent het Gedrag", "Kenmerk 2021121512345678", *rows, "doel")
    assert vog["holder"] == "Ann van den Berg"
    extract = facts("Uittreksel uit het diplomaregister", "Aard van het examen HBO Bachelor", *rows, "Diploma")
    assert extract["holder"] == "Ann van den Berg"
    pas = facts("SKJ Registerpas", "Achternaam Berg", prefix, "Voorletters A.", "Registratienummer 120012345", "Status")
    assert pas["holder"] == "A. van den Berg"


def test_a_prefix_that_is_not_filled_in_is_none(facts: Callable[..., dict[str, object]]) -> None:
    for empty in ("Voorvoegsel(s)", "Tussenvoegsel geen"):
        rows = ("Geslachtsnaam Post", empty, "Voornamen Jan Willem", "Geboortedatum 3 april 1975")
        assert facts("Verklaring Omtrent het Gedrag", "Kenmerk 2021121512345678", *rows, "doel")["holder"] == (
            "Jan Willem Post"
        )


def test_a_description_ends_where_the_form_goes_on(facts: Callable[..., dict[str, object]]) -> None:
    read = facts(
        "Zelfverklaring werkervaring zelfstandige",
        "Naam: P. Jansen",
        "Periode: januari 2019 tot en met december 2021",
        "Werkzaamheden: onafhankelijke ondersteuning bij het regelen van hulp",
        "Niet: belangenbehartiging of bemiddeling bij geschillen",
        "Getekend: 3 februari 2022",
        kind="self_statement",
    )
    assert read["function_description"] == "onafhankelijke ondersteuning bij het regelen van hulp"
    read = facts(
        "Eigen verklaring werkervaring",
        "Naam: P. Jansen",
        "Functieomschrijving",
        "Ik geef informatie en advies aan mensen met een beperking.",
        "Niet: bemiddeling bij geschillen",
        "Getekend te Ede op 3 februari 2022",
        kind="self_statement",
    )
    assert read["function_description"] == "Ik geef informatie en advies aan mensen met een beperking."
