"""Tesseract's answer becomes words; whatever else it says becomes none. How a page is set upright."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.documents.recognition import (
    MOST_WORDS,
    ORIENTATION,
    arguments,
    lies_right,
    recognised,
    turns_in,
    words_in,
)
from coreg_tui.documents.scans.picture import Picture

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
NAMES = "verklaring omtrent gedrag naam geboren datum kenmerk doel profiel plaats handtekening register".split()


def picture(turns: int = 0, size: tuple[int, int] = (2480, 3508)) -> Picture:
    return Picture(
        width=size[0], height=size[1], grey=b"", dpi=300.0, turns=turns, shown_width=595.2, shown_height=841.92
    )


def row(text: str, *, left: int = 100, top: int = 200, wide: int = 90, high: int = 30, conf: str = "95.5") -> str:
    return f"5\t1\t1\t1\t1\t1\t{left}\t{top}\t{wide}\t{high}\t{conf}\t{text}\n"


def table(*rows: str) -> bytes:
    return (HEAD + "".join(rows)).encode()


def page_of(words: Sequence[str], conf: str = "95") -> bytes:
    return table(*(row(word, top=100 + 50 * place, conf=conf) for place, word in enumerate(words)))


def test_a_word_has_its_place_in_points_from_the_lower_left() -> None:
    (word,) = words_in(table(row("Naam", left=300, top=300, wide=150, high=30)), picture())
    assert (word.text, word.confidence) == ("Naam", 95)
    assert [round(edge, 2) for edge in word.box] == [72.0, 762.72, 108.0, 769.92]


def test_an_initial_that_was_taken_for_a_line_is_an_initial() -> None:
    (word,) = words_in(table(row("|.")), picture())
    assert word.text == "I."


def test_stains_are_no_words() -> None:
    assert words_in(table(row("oe", conf="12")), picture()) == ()


def test_rows_of_another_form_are_left_out() -> None:
    bad = (
        row("x", conf="nan"), row("x", conf="-1"), row("x", conf="1e999"), row("x", conf="101"),
        row("x", left=-5), row("x", wide=0), row("x", left=2400, wide=200), row("x", top=99_999),
        row("٣", left=1).replace("\t1\t200", "\t١\t200"), "5\t1\n", "4" + row("x")[1:], row(""),
    )  # fmt: skip
    (word,) = words_in(table(*bad, row("good")), picture())
    assert word.text == "good"


def test_no_page_holds_more_words_than_a_page_can() -> None:
    assert len(words_in(table(*(row("a") for _ in range(MOST_WORDS + 50))), picture())) == MOST_WORDS


@given(st.binary(max_size=2_000))
def test_any_answer_at_all_gives_words_within_the_page(answer: bytes) -> None:
    for word in words_in(HEAD.encode() + answer, picture()):
        assert 0 <= word.box[0] < word.box[2] <= 595.3
    turns_in(answer)


@given(st.lists(st.lists(st.text(max_size=8), min_size=12, max_size=12), max_size=12))
def test_any_table_at_all_gives_plain_words(rows: list[list[str]]) -> None:
    answer = "\n".join("\t".join(["5", *cells[1:]]) for cells in rows).encode("utf-8", "surrogatepass")
    for word in words_in(answer, picture()):
        assert word.text.isprintable()
        assert 0 <= (word.confidence or 0) <= 100


def test_dutch_is_read_with_english_beside_it_where_there_are_both() -> None:
    assert "nld+eng" in arguments({"eng", "nld", "osd"})
    assert "nld" in arguments({"nld", "osd"})
    assert "eng" in arguments({"eng"})
    assert "fra" in arguments({"fra", "osd"})


def test_how_a_page_lies_is_believed_only_where_it_is_sure() -> None:
    told = "Page number: 0\nRotate: {0}\nOrientation confidence: {1}\n"
    assert turns_in(told.format(90, "4.16").encode()) == 1
    assert turns_in(told.format(270, "4.16").encode()) == 3
    assert turns_in(told.format(180, "0.10").encode()) is None
    assert turns_in(told.format(45, "9.0").encode()) is None
    assert turns_in(b"") is None


class Desk:
    """A page that reads well only with so many quarter turns, and a Tesseract that says so if it is asked."""

    def __init__(self, upright: int, *, osd: int | None = None) -> None:
        self.upright, self.osd, self.asked = upright, osd, 0
        self.turns = 0

    def picture(self, turns: int | None) -> Picture:
        self.turns = turns or 0
        return picture(self.turns)

    def answer(self, asked: tuple[str, ...], feed: bytes) -> bytes:
        self.asked += 1
        if asked == ORIENTATION:
            return f"Rotate: {90 * (self.osd or 0)}\nOrientation confidence: 5.0\n".encode()
        return page_of(NAMES) if self.turns == self.upright else page_of(["ueeN", "eeu"], "40")


def test_a_page_that_reads_well_is_left_as_it_lies() -> None:
    desk = Desk(0)
    found = recognised(desk.picture, desk.answer, {"nld", "osd"})
    assert found is not None
    assert (found.picture.turns, desk.asked) == (0, 1)


def test_a_page_upside_down_is_turned_without_asking() -> None:
    desk = Desk(2)
    found = recognised(desk.picture, desk.answer, {"nld"})
    assert found is not None
    assert (found.picture.turns, desk.asked, len(found.words)) == (2, 2, len(NAMES))


def test_a_page_on_its_side_is_turned_as_tesseract_says() -> None:
    for turns in (1, 3):
        desk = Desk(turns, osd=turns)
        found = recognised(desk.picture, desk.answer, {"nld", "osd"})
        assert found is not None
        assert found.picture.turns == turns
        assert lies_right(found.words)


def test_words_that_stand_upright_say_themselves_how_the_page_lies() -> None:
    def standing(asked: tuple[str, ...], feed: bytes) -> bytes:
        if desk.turns == 3:
            return page_of(NAMES)
        return table(*(row(word, top=100 + 120 * n, wide=30, high=90) for n, word in enumerate(NAMES)))

    desk = Desk(3)
    found = recognised(desk.picture, standing, {"nld"})
    assert found is not None
    assert found.picture.turns == 3


def test_where_there_is_no_picture_nothing_is_recognised() -> None:
    assert recognised(lambda turns: None, Desk(0).answer, {"nld"}) is None
