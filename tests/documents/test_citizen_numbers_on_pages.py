"""Citizen service numbers on pages: judged where they stand, masked piece by piece, hidden text too."""

from collections.abc import Callable

import pytest

from coreg_tui.documents.citizen_numbers import table_without_citizen_numbers, without_citizen_numbers
from coreg_tui.documents.opening import open_bytes
from coreg_tui.model.page import Line, Page, Segment, Word

Piece = tuple[float, float, str]
Make = Callable[[list[Piece]], bytes]


def page(*lines: list[tuple[float, str]], **more: tuple[Line, ...]) -> Page:
    """A page of lines, each of segments with the place where they begin; 6 points a character."""
    made = tuple(_line(number, segments) for number, segments in enumerate(lines))
    return Page(number=1, width=600, height=800, lines=made, **more)


def _line(number: int, segments: list[tuple[float, str]]) -> Line:
    top = 700.0 - 15 * number
    return Line(page=1, segments=tuple(_segment(left, text, top) for left, text in segments))


def _segment(left: float, text: str, top: float) -> Segment:
    words, at = [], left
    for word in text.split(" "):
        words.append(Word(word, (at, top - 10, at + 6 * len(word), top), 77))
        at += 6 * (len(word) + 1)
    return Segment(text, (left, top - 10, left + 6 * len(text), top), tuple(words))


def cleaned(*lines: list[tuple[float, str]]) -> str:
    (shown,), _ = without_citizen_numbers([page(*lines)])
    return shown.text


def test_the_words_and_their_places_and_confidence_stay() -> None:
    before = page([(72, "Het BSN is 123456782 volgens opgave")])
    (after,), found = without_citizen_numbers([before])
    (old,), (new,) = before.lines[0].segments, after.lines[0].segments
    assert found and new.text == "Het BSN is ********* volgens opgave"
    assert [word.text for word in new.words] == new.text.split(" ")
    assert [(word.box, word.confidence) for word in new.words] == [(word.box, word.confidence) for word in old.words]


def test_a_page_without_one_is_the_same_page() -> None:
    before = page([(72, "Geboortedatum"), (200, "12-03-1984")], [(72, "KvK-nummer 12345672")])
    (after,), found = without_citizen_numbers([before])
    assert after is before and not found


def test_one_over_the_boxes_of_a_form_is_masked_box_by_box() -> None:
    boxes = [(200.0 + 30 * place, digit) for place, digit in enumerate("123456782")]
    assert cleaned([(72, "BSN"), *boxes]) == "BSN" + "  *" * 9
    assert cleaned([(72, "Burgerservicenummer")], boxes) == "Burgerservicenummer\n" + "  ".join("*" * 9)
    assert cleaned([(72, "Vraag"), *boxes]) == "Vraag  " + "  ".join("123456782")


def test_one_split_by_the_end_of_a_line_is_masked_on_both() -> None:
    assert cleaned([(72, "burgerservicenummer 1234")], [(72, "56782 is bekend")]) == (
        "burgerservicenummer ****\n***** is bekend"
    )


def test_in_a_table_the_head_of_the_column_counts() -> None:
    head = [(72.0, "SKJ-nummer"), (200.0, "BSN"), (320.0, "Kenmerk")]
    assert cleaned(head, [(72, "111222333"), (200, "111222333"), (320, "111222333")]) == (
        "SKJ-nummer  BSN  Kenmerk\n111222333  *********  111222333"
    )


def test_a_number_is_known_by_the_label_above_it() -> None:
    assert cleaned([(72, "Registratienummer")], [(72, "111222333")]).endswith("111222333")
    assert cleaned([(72, "Burgerservicenummer")], [(72, "111222333")]).endswith("\n*********")


def test_hidden_text_is_masked_too() -> None:
    hidden = (_line(0, [(72, "BSN 123456782")]),)
    before = page([(72, "Niets te zien")], hidden=hidden, with_hidden=hidden)
    (after,), found = without_citizen_numbers([before])
    assert found and after.lines == before.lines
    assert after.hidden[0].text == after.with_hidden[0].text == "BSN *********"


def test_empty_lines_do_not_shift_what_is_masked() -> None:
    before = page([(72, "Naam")], [], [(72, "BSN 123456782")], [(72, "Einde")])
    (after,), _ = without_citizen_numbers([before])
    assert after.text == "Naam\n\nBSN *********\nEinde"


@pytest.mark.parametrize("text", ["BSN 123456789", "BSN 1234.56.782", "123456782", "BSN l23456782"])
def test_what_a_reader_of_the_file_gets_is_masked(made: Make, text: str) -> None:
    file = open_bytes(made([(72, 700, text)]))
    assert file.citizen_numbers
    assert not set("23456782") & set(file.pages[0].text)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_table_is_masked_cell_by_cell(encoding: str) -> None:
    rows = "date;title;points\n2021-03-14;Traïning van BSN 123456782;4\n2021-04-14;111222333;2\n2021-05-14;Eén;2\n"
    content, found = table_without_citizen_numbers(rows.encode(encoding))
    assert found and content.decode(encoding) == rows.replace("123456782", "*" * 9).replace("111222333", "*" * 9)
    assert table_without_citizen_numbers(b"date;title\n2021-03-14;Een\n") == (b"date;title\n2021-03-14;Een\n", False)
