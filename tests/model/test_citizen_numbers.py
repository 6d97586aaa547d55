"""Citizen service numbers in text: masked by what they are called and by the eleven-test, other numbers left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.citizen_numbers import citizen_numbers, masked, names_a_number, passes_eleven_test
from coreg_tui.model.safe_text import safe_fact, safe_text

LABELS = [
    "BSN",
    "bsn:",
    "B.S.N.",
    "B S N",
    "BSN-nummer:",
    "bsn nr.",
    "Burgerservicenummer",
    "burger service nummer =",
    "Burgerservice-\nnummer",
    "sofi-nummer",
    "SoFinummer:",
    "RSIN",
    "Citizen service number",
    "fiscaal nummer",
    "persoonsgebonden nummer",
]


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """Nine digits that pass the eleven-test."""
    digits = draw(st.integers(10_000_000, 99_999_999).filter(lambda n: _check(f"{n:08}") < 10))
    return f"{digits:08}{_check(f'{digits:08}')}"


def _check(eight: str) -> int:
    return sum((9 - place) * int(digit) for place, digit in enumerate(eight)) % 11


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("number", ["123456782", "1234.56.782", "123 456 782", "123.456.782", "1234 56 782"])
def test_a_number_that_is_called_one_is_masked(label: str, number: str) -> None:
    shown = masked(f"{label} {number}, geboren 12-03-1984")
    assert not set("5678") & set(shown.partition("geboren")[0])
    assert shown.endswith("geboren 12-03-1984")


@pytest.mark.parametrize(
    "text",
    [
        "BSN123456782",
        "bsn-123456782.pdf",
        "BSN: 1 2 3 4 5 6 7 8 2",
        "BSN  1  2  3  4  5  6  7  8  2",
        "Burgerservicenummer | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 2 |",
        "BSN 1234\n56782",
        "burgerservicenummer 123456-\n782",
        "BSN １２３４５６７８２",
        "BSN ١٢٣٤٥٦٧٨٢",
        "BSN 12\u200b3456782",
        "BSN 12\u00ad3456782",
        "BSN 123\u00a0456\u00a0782",
        "ＢＳＮ １２３４５６７８２",
        "Burgerservicenummer\n123456782",
        "Burgerservicenummer\n(9 cijfers)\n1 2 3 4 5 6 7 8 2",
        "BSN van de werknemer: 123456782",
    ],
)
def test_every_form_of_one_is_masked(text: str) -> None:
    shown = masked(text)
    assert len(shown) == len(text) and shown.count("*") >= 9
    assert not any(char.isdigit() for char in shown.replace("(9 cijfers)", ""))


@pytest.mark.parametrize(
    "text",
    [
        "123456782",
        "Jan de Vries 123456782",
        "geboren 12-03-1984 123456782",
        "123456782 12-03-1984",
        "x_123456782_y",
        "met_no_id/123456782",
        "er is er no 1 als 123456782",
        "map/kvk/123456782.pdf",
    ],
)
def test_nine_digits_that_pass_the_test_and_are_called_nothing_are_masked(text: str) -> None:
    assert masked(text) == text.replace("123456782", "*" * 9)


@pytest.mark.parametrize("number", ["123456789", "12345678", "1234567890"])
def test_what_fails_the_test_right_behind_the_label_is_a_mistyped_one(number: str) -> None:
    assert masked(f"BSN: {number}") == f"BSN: {'*' * len(number)}"
    assert masked(f"Aantal: {number}") == f"Aantal: {number}"


@pytest.mark.parametrize("number", ["l23456782", "I234S6782", "12345678O", "1234 S6 78Z", "O12345672"])
def test_a_misread_number_right_behind_the_label_is_masked(number: str) -> None:
    assert not any(char.isalnum() for char in masked(f"BSN {number}").removeprefix("BSN"))


@pytest.mark.parametrize("text", ["NL123456782B01", "btw-nummer NL 1234.56.782.B01"])
def test_an_old_vat_number_holds_its_owners(text: str) -> None:
    assert "56" not in masked(text) and "B01" in masked(text)


def test_a_leading_zero_may_be_lost_where_it_is_called_one() -> None:
    assert passes_eleven_test("012345672")
    assert masked("BSN van betrokkene, zoals vermeld op het identiteitsbewijs: 12345672").endswith(" ********")
    assert masked("Aantal 12345672") == "Aantal 12345672"


@pytest.mark.parametrize(
    "text",
    [
        "Ons kenmerk 123456782",
        "Ons kenmerk 2025100100438871",
        "Ons kenmerk 20251001123456782",
        "Registratienummer: 111222333",
        "SKJ-nummer 111222333",
        "SKJ 111222333",
        "Certificaatnummer: 111222333",
        "Certificaat 111222333",
        "Referentie\n111222333",
        "Registerplein 46101112223",
        "KvK 12345672",
        "Nr. 111222333",
        "ID: 111222333",
        "Registratienummer/ID: 111222333",
        "KvK-nummer 12345672",
        "NL91 ABNA 0417 1643 00",
        "NL91ABNA0417164300",
        "Tel. 030-1112223",
        "Telefoon 0301112223",
        "06-12345678",
        "+31 612345678",
        "+31 111222333",
        "0031 111222333",
        "€ 111.222.333",
        "111.222.333,00",
        "1.111.222.333",
        "BSN wordt niet gevraagd; geboren 12-03-1984",
        "BSN 2025100100438871",
        "Er staat geen BSN op. Telefoon 0301112223",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "dossier-000000012",
        "2022-0107",
        "123456789",
    ],
)
def test_numbers_that_are_something_else_stay(text: str) -> None:
    assert masked(text) == text


def test_a_label_speaks_of_the_first_number_behind_it_only() -> None:
    assert masked("Kenmerk 2025100100438871 111222333") == "Kenmerk 2025100100438871 *********"


def test_a_number_by_its_name_stays_unless_it_is_called_one() -> None:
    assert safe_fact("vog_number", "123456782") == "123456782"
    assert safe_fact("vog_number", "BSN 123456782") == "BSN *********"
    assert safe_fact("employer", "Zorg 123456782") == "Zorg *********"


@pytest.mark.parametrize(
    ("field", "is_one"),
    [("number", True), ("supervisor_number", True), ("croho", True), ("summary", False), ("numbered", False)],
)
def test_a_field_is_a_number_by_its_name(field: str, is_one: bool) -> None:
    assert names_a_number(field) is is_one


@given(numbers(), st.text(max_size=60), st.sampled_from(LABELS), st.text(max_size=60))
def test_no_text_around_it_lays_a_number_bare(number: str, before: str, label: str, after: str) -> None:
    shown = safe_text(f"{before} {label} {number} {after}")
    rest = safe_text(f"{before} {label}") + safe_text(after)
    assert number not in shown or number in rest


@given(st.text(max_size=200), st.booleans())
def test_masking_keeps_length_and_is_done_at_once(text: str, judged: bool) -> None:
    shown = masked(text, judged=judged)
    assert len(shown) == len(text)
    assert all(one == other or other == "*" for one, other in zip(text, shown, strict=True))
    assert all(0 <= start < end <= len(text) for start, end in citizen_numbers(text, judged=judged))


@pytest.mark.parametrize(
    "piece", ["1 ", "bsn ", "BSN 1", "b.s.n ", "111222333 ", "NL1", "12345678", "kenmerk 1 ", "\u200b1"]
)
def test_long_texts_made_to_stall_are_done_in_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert len(masked(text)) == len(text)
