"""Text comes off a page as a reader sees it: words, lines, columns, places, whatever program made the file."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth

from coreg_tui.documents.layout import Piece, lines_of
from coreg_tui.documents.letters import letters
from coreg_tui.documents.opening import open_bytes
from coreg_tui.model.page import Page

PAPERS = Path(__file__).parents[1] / "papers"
Read = Callable[..., Page]
Make = Callable[..., bytes]


def cells(page: Page) -> list[list[str]]:
    return [[segment.text for segment in line.segments] for line in page.lines]


def paper(name: str) -> list[list[str]]:
    (page,) = open_bytes((PAPERS / f"{name}.pdf").read_bytes()).pages
    return cells(page)


def test_a_label_and_its_value_stand_on_one_line_in_two_segments(laid_out: Read) -> None:
    page = laid_out((300, 700, "12 maart 1984"), (72, 700, "Geboortedatum"), (72, 720, "Verklaring omtrent het gedrag"))
    assert cells(page) == [["Verklaring omtrent het gedrag"], ["Geboortedatum", "12 maart 1984"]]


def test_a_box_is_measured_from_the_lower_left_corner_in_points(laid_out: Read) -> None:
    page = laid_out((100, 700, "Verklaring", 20))
    (segment,) = page.lines[0].segments
    left, bottom, right, top = segment.box
    assert (page.width, page.height) == pytest.approx(A4, abs=0.1)
    assert left == pytest.approx(100, abs=2)
    assert right == pytest.approx(100 + stringWidth("Verklaring", "Helvetica", 20), abs=1)
    assert bottom < 700 < top
    assert top - bottom == pytest.approx(20, abs=5)


def test_every_word_has_a_box_within_its_segment(laid_out: Read) -> None:
    (line,) = laid_out((72, 700, "van den Berg")).lines
    (segment,) = line.segments
    assert [word.text for word in segment.words] == ["van", "den", "Berg"]
    rights = [word.box[2] for word in segment.words]
    assert rights == sorted(rights)
    assert (segment.box[0], segment.box[2]) == (segment.words[0].box[0], segment.words[-1].box[2])


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(made: Make, turn: int) -> None:
    def draw(canvas: object) -> None:
        width, height = A4
        canvas.setPageRotation(turn)  # type: ignore[attr-defined]
        corner = {0: (0, 0), 90: (height, 0), 180: (width, height), 270: (0, width)}[turn]
        canvas.translate(*corner)  # type: ignore[attr-defined]
        canvas.rotate(turn)  # type: ignore[attr-defined]
        canvas.drawString(100, 500, "Naam")  # type: ignore[attr-defined]
        canvas.drawString(250, 500, "J. de Vries")  # type: ignore[attr-defined]
        canvas.drawString(100, 480, "Geboren")  # type: ignore[attr-defined]

    (page,) = open_bytes(made([], draw=draw)).pages
    assert cells(page) == [["Naam", "J. de Vries"], ["Geboren"]]
    assert page.lines[0].box[0] == pytest.approx(100, abs=2)
    assert page.lines[0].box[1] == pytest.approx(498, abs=3)
    assert (page.width, page.height) == pytest.approx(A4, abs=0.1)


def test_text_across_the_page_disturbs_no_line(made: Make) -> None:
    def draw(canvas: object) -> None:
        canvas.translate(200, 300)  # type: ignore[attr-defined]
        canvas.rotate(45)  # type: ignore[attr-defined]
        canvas.setFont("Helvetica", 60)  # type: ignore[attr-defined]
        canvas.drawString(0, 0, "VOORBEELD")  # type: ignore[attr-defined]

    rows = [(72, 600 - 20 * number, f"regel {number}") for number in range(15)]
    (page,) = open_bytes(made(rows, draw=draw)).pages
    assert [line.text for line in page.lines] == [f"regel {number}" for number in range(15)] + ["VOORBEELD"]


def test_words_of_other_sizes_on_one_baseline_make_one_line(laid_out: Read) -> None:
    page = laid_out((72, 700, "Nr.", 7), (90, 700, "4610023417", 18), (72, 678, "volgende regel", 9))
    assert [line.text for line in page.lines][1:] == ["volgende regel"]
    assert page.lines[0].text.split() == ["Nr.", "4610023417"]


def test_letters_set_apart_for_show_are_words(made: Make) -> None:
    def draw(canvas: object) -> None:
        text = canvas.beginText(100, 700)  # type: ignore[attr-defined]
        text.setFont("Helvetica", 24)
        text.setCharSpace(9)
        text.textOut("GETUIGSCHRIFT")
        canvas.drawText(text)  # type: ignore[attr-defined]

    (page,) = open_bytes(made([], draw=draw)).pages
    assert cells(page) == [["GETUIGSCHRIFT"]]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("hbo-diploma-mwd", "GETUIGSCHRIFT"),  # the text layer says GE TU IGSC H R IFT
        ("hbo-diploma-associate-degree", "GETUIGSCHRIFT"),
        ("duo-current", "BEHAALD DOOR"),
    ],
)
def test_spaced_titles_of_other_producers_are_words(name: str, title: str) -> None:
    assert [title] in paper(name)


def test_short_words_are_not_taken_for_letters(laid_out: Read) -> None:
    assert cells(laid_out((72, 700, "ik zie u nu op de weg"))) == [["ik zie u nu op de weg"]]


def test_a_word_broken_off_at_a_lines_end_stays_on_its_own_line() -> None:
    rows = paper("hbo-diploma-mwd")
    start = rows.index(["Maatschappelijk Werk en Dienst-"])
    assert rows[start + 1] == ["verlening (MWD)"]


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    texts = [" ".join(row) for row in paper("contract-fixed-term")]
    assert texts.index("4 uur per week.") < texts.index("4. Beloning")
    assert texts[texts.index("2. Duur") + 1] == "De overeenkomst begint op 15 januari 2024 en"


def test_a_side_bar_is_read_apart_and_the_table_beside_it_keeps_its_rows() -> None:
    rows = paper("cv-sidebar")
    assert rows.index(["Wandelen, koorzang"]) < rows.index(["PROFIEL"])
    assert ["2016 – 2021", "Begeleider wonen, Stichting Het Anker"] in rows


def test_a_table_keeps_its_rows() -> None:
    rows = paper("work-statement-periods")
    assert rows[rows.index(["Van", "Tot en met", "Uren per week"]) + 1] == ["01-02-2019", "31-12-2020", "16"]


def test_a_table_with_cells_in_the_middle_of_their_rows_is_no_text_in_columns(laid_out: Read) -> None:
    pieces: list[tuple[float, float, str]] = []
    for row in range(6):
        top = 700 - 40 * row
        pieces += [(72, top - 6, f"Label {row}"), (250, top, f"waarde {row}"), (250, top - 12, "loopt door")]
    texts = [line.text for line in laid_out(*pieces).lines]
    assert texts[:3] == ["waarde 0", "Label 0", "loopt door"]


def test_stretched_lines_are_not_parted_and_rows_of_a_table_are(laid_out: Read) -> None:
    words, cells = ("een", "zeer", "wijde", "regel", "van", "zes"), ("Ammonia", "100", "20", "20", "10", "10")
    wide = [(72 + 40 * number, 700, word) for number, word in enumerate(words)]
    figures = [(72 + 60 * number, 660, word) for number, word in enumerate(cells)]
    page = laid_out(*wide, (72, 680, "Naam"), (200, 680, "J. de Vries"), *figures)
    assert [len(line.segments) for line in page.lines] == [1, 2, 6]


def test_a_stretched_line_stays_whole_beside_another_column(laid_out: Read) -> None:
    def stretched(left: float, top: float, gap: float, *words: str) -> list[tuple[float, float, str]]:
        pieces = []
        for word in words:
            pieces.append((left, top, word))
            left += stringWidth(word, "Helvetica", 11) + gap
        return pieces

    line = stretched(72, 700, 18, "Werkgever:", "Stichting", "Ondersteuning", "Thuis")
    figures = stretched(72, 680, 18, "2021", "2022", "2023", "2024")
    uneven = stretched(72, 660, 18, "Naam", "Plaats") + stretched(200, 660, 22, "Datum", "Handtekening")
    page = laid_out(*line, (400, 700, "Loon per maand"), *figures, *uneven)
    assert [len(line.segments) for line in page.lines] == [2, 4, 4]


def test_what_was_filled_in_on_a_form_is_text(made: Make) -> None:
    def draw(canvas: object) -> None:
        form = canvas.acroForm  # type: ignore[attr-defined]
        form.textfield(name="naam", value="Johanna de Vries", x=200, y=695, width=200, height=18, forceBorder=True)
        form.checkbox(name="ja", checked=True, x=200, y=670, size=14)
        form.checkbox(name="nee", checked=False, x=260, y=670, size=14)

    (page,) = open_bytes(
        made([(72, 700, "Naam"), (72, 673, "Origineel gezien"), (220, 673, "ja"), (280, 673, "nee")], draw=draw)
    ).pages
    assert page.lines[0].text == "Naam  Johanna de Vries"
    assert page.lines[1].text.replace("  ", " ") == "Origineel gezien ☒ ja ☐ nee"


def test_lists_and_rounds_of_a_form_say_what_was_chosen(made: Make) -> None:
    def draw(canvas: object) -> None:
        form = canvas.acroForm  # type: ignore[attr-defined]
        form.choice(name="soort", value="HBO", options=["MBO", "HBO", "WO"], x=200, y=695, width=100, height=18)
        for at, (value, chosen) in enumerate((("a", False), ("b", True))):
            form.radio(name="keuze", value=value, selected=chosen, x=200 + 60 * at, y=670, size=14)

    (page,) = open_bytes(
        made([(72, 700, "Soort"), (72, 673, "Keuze"), (220, 673, "a"), (280, 673, "b")], draw=draw)
    ).pages
    assert page.lines[0].text == "Soort  HBO"
    assert page.lines[1].text.replace("  ", " ") == "Keuze ☐ a ☒ b"


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_what_was_filled_in_on_a_turned_page_stands_beside_its_label(made: Make, turn: int) -> None:
    width, height = A4

    def own(x: float, y: float) -> tuple[float, float]:
        """Where a point that is seen there stands in the coordinates of the page."""
        return {90: (height - y, x), 180: (width - x, height - y), 270: (y, width - x)}[turn]

    def draw(canvas: object) -> None:
        canvas.setPageRotation(turn)  # type: ignore[attr-defined]
        (x0, y0), (x1, y1) = own(200, 695), own(400, 713)
        canvas.acroForm.textfield(  # type: ignore[attr-defined]
            name="naam", value="Johanna de Vries", x=min(x0, x1), y=min(y0, y1), width=abs(x1 - x0), height=abs(y1 - y0)
        )
        canvas.translate(*own(0, 0))  # type: ignore[attr-defined]
        canvas.rotate(turn)  # type: ignore[attr-defined]
        canvas.drawString(72, 700, "Naam")  # type: ignore[attr-defined]
        canvas.drawString(72, 660, "Geboren op 3 februari 1980")  # type: ignore[attr-defined]

    (page,) = open_bytes(made([], draw=draw)).pages
    assert cells(page) == [["Naam", "Johanna de Vries"], ["Geboren op 3 februari 1980"]]
    assert page.hidden == ()


def test_a_word_printed_twice_to_look_bold_is_one_word(made: Make) -> None:
    def draw(canvas: object) -> None:
        for shift in (0, 0.35, 0.7):
            canvas.drawString(72 + shift, 700, "Getuigschrift")  # type: ignore[attr-defined]
        canvas.setFont("Helvetica", 30)  # type: ignore[attr-defined]
        for shift in (0, 0.5):
            canvas.drawString(72 + shift, 600, "Behaald in 2021")  # type: ignore[attr-defined]

    (page,) = open_bytes(made([(72, 650, "de een de ander")], draw=draw)).pages
    assert [line.text for line in page.lines] == ["Getuigschrift", "de een de ander", "Behaald in 2021"]


def test_a_page_drawn_upside_down_and_turned_back_is_read_as_it_is_shown(made: Make) -> None:
    def draw(canvas: object) -> None:
        canvas.transform(1, 0, 0, -1, 0, A4[1])  # type: ignore[attr-defined]
        for row, text in enumerate(("Naam", "Geboren")):
            canvas.saveState()  # type: ignore[attr-defined]
            canvas.transform(1, 0, 0, -1, 72, 100 + 20 * row)  # type: ignore[attr-defined]
            canvas.drawString(0, 0, text)  # type: ignore[attr-defined]
            canvas.drawString(150, 0, "de Vries")  # type: ignore[attr-defined]
            canvas.restoreState()  # type: ignore[attr-defined]

    (page,) = open_bytes(made([], draw=draw)).pages
    assert cells(page) == [["Naam", "de Vries"], ["Geboren", "de Vries"]]
    assert page.lines[0].box[1] == pytest.approx(A4[1] - 102, abs=3)


def test_larger_units_of_a_page_part_no_words(made: Make) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made([(72, 700, "Naam"), (200, 700, "de Vries")])))
    writer.pages[0][pypdf.generic.NameObject("/UserUnit")] = pypdf.generic.NumberObject(3)
    large = io.BytesIO()
    writer.write(large)
    (page,) = open_bytes(large.getvalue()).pages
    assert cells(page) == [["Naam", "de Vries"]]


def test_hidden_and_direction_characters_reach_nobody() -> None:
    assert letters("Jan\u202e") == "JanU+202E"
    assert letters("\x1b[31m") == "U+001B[31m"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("o\ufb03cieel", "officieel"),
        ("\ufb01n", "fin"),
        ("dienst\x02", "dienst-"),
        ("arbeids\u00adduur", "arbeidsduur"),
        ("cliënt\u00ad", "cliënt-"),
        ("woon\u2011werk", "woon-werk"),
        ("\u200bNaam", "Naam"),
        ("\uf0fe", "☑"),
        ("\uf0a8", "☐"),
        ("Yıldız", "Yıldız"),
        ("\u200b", ""),
    ],
)
def test_letters_are_plain(written: str, read: str) -> None:
    assert letters(written) == read


def test_lines_do_not_drift_where_neighbours_stand_at_other_heights() -> None:
    left = [Piece(f"links{row}", (50, 700 - 12 * row, 90, 710 - 12 * row), 702 - 12 * row) for row in range(3)]
    right = [Piece(f"rechts{row}", (300, 700 - 15 * row, 350, 710 - 15 * row), 702 - 15 * row) for row in range(3)]
    texts = [line.text for line in lines_of(1, left + right)]
    assert texts == ["links0  rechts0", "links1  rechts1", "links2", "rechts2"]


def test_a_page_is_measured_from_the_corner_of_what_is_visible(made: Make) -> None:
    content = made([(100, 700, "Naam")])
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.pages[0].cropbox = pypdf.generic.RectangleObject((40, 50, 540, 800))
    cut = io.BytesIO()
    writer.write(cut)
    (whole,), (page,) = open_bytes(content).pages, open_bytes(cut.getvalue()).pages
    assert (page.width, page.height) == (500, 750)
    assert page.lines[0].box[0] == pytest.approx(whole.lines[0].box[0] - 40)
    assert page.lines[0].box[1] == pytest.approx(whole.lines[0].box[1] - 50)


def test_a_citizen_service_number_is_unreadable_and_told(made: Make) -> None:
    file = open_bytes(made([(72, 700, "Burgerservicenummer: 111222333"), (72, 680, "BSN 1234.56.782")]))
    assert file.citizen_numbers
    assert file.pages[0].text == "Burgerservicenummer: *********\nBSN ***********"


@pytest.mark.parametrize(
    "text",
    [
        "Registratienummer: 111222333",
        "Ons kenmerk 2025100100438871",
        "Telefoon 0301112223",
        "KvK 12345678",
    ],
)
def test_other_numbers_stay(made: Make, text: str) -> None:
    file = open_bytes(made([(72, 700, text)]))
    assert (file.citizen_numbers, file.pages[0].text) == (False, text)


def test_a_number_under_its_label_is_known_by_it(made: Make) -> None:
    assert open_bytes(made([(72, 700, "Burgerservicenummer"), (72, 685, "111222333")])).citizen_numbers
    assert not open_bytes(made([(72, 700, "Registratienummer"), (72, 685, "111222333")])).citizen_numbers


def test_every_paper_of_other_producers_is_read_with_every_word_in_its_page() -> None:
    for path in sorted(PAPERS.glob("*.pdf")):
        file = open_bytes(path.read_bytes())
        assert file.reason is None, path.name
        for page in file.pages:
            for line in page.lines:
                left, bottom, right, top = line.box
                assert -5 <= left < right <= page.width + 5, (path.name, line.text)
                assert -5 <= bottom < top <= page.height + 5, (path.name, line.text)
