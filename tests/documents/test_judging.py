"""A document's kind is told only where it is beyond doubt, and a file is parted where one document ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coreg_tui.api import Kind, Page, Text, Witnesses
from coreg_tui.documents.opening import open_bytes
from coreg_tui.host.judging import MARGIN, THRESHOLD, clear, recognise, score
from coreg_tui.host.parting import split

Make = Callable[..., bytes]


def kind(name: str, *titles: str, labels: tuple[str, ...] = (), never: tuple[str, ...] = (), enough: int = 1) -> Kind:
    witnesses = Witnesses(titles=titles, labels=labels, never=never, enough=enough)
    return Kind(id=name, label=Text(en=name, nl=name), witnesses=witnesses)


VOG = kind("vog", "Verklaring Omtrent het Gedrag", labels=("Geslachtsnaam", "Kenmerk", "Screeningsprofiel"))
EMPLOYER = kind("employer", "Werkgeversverklaring Verklaring Omtrent het Gedrag", labels=("werkgever", "gezien"))
DIPLOMA = kind(
    "diploma", "Getuigschrift", labels=("examencommissie", "hogeschool"), never=("Uit het register",), enough=1
)
EXTRACT = kind("extract", "Uit het register onderwijsdeelnemers", labels=("Getuigschrift", "Downloaddatum"))
COURSE = kind("course", "Certificaat", labels=("Masterclass", "voldoende"), enough=2)
KINDS = (VOG, EMPLOYER, DIPLOMA, EXTRACT, COURSE)

Piece = tuple[float, float, str] | tuple[float, float, str, float]

VOG_PAGE: list[Piece] = [
    (72, 760, "Verklaring Omtrent het Gedrag", 18),
    (72, 700, "Kenmerk"),
    (250, 700, "20251001"),
    (72, 680, "Geslachtsnaam"),
    (250, 680, "Berg"),
]
DIPLOMA_PAGE = [(72, 760, "Hogeschool Veluwezoom"), (200, 700, "Getuigschrift", 24), (72, 600, "De examencommissie")]


def course_page(number: int) -> list[tuple[float, float, str, float]]:
    return [
        (200, 720, "CERTIFICAAT", 28),
        (72, 600, "heeft met een voldoende afgerond", 12),
        (72, 560, f"Masterclass {number}", 12),
    ]


@pytest.fixture
def pages(made: Make) -> Callable[..., tuple[Page, ...]]:
    return lambda *contents: open_bytes(made(*contents)).pages


def test_a_title_with_labels_is_clear(pages: Callable[..., tuple[Page, ...]]) -> None:
    found = recognise(KINDS, pages(VOG_PAGE))
    assert clear(found) == found[0][0] == "vog"
    assert found[0][1] >= THRESHOLD


def test_a_title_without_what_belongs_to_it_is_not_clear(pages: Callable[..., tuple[Page, ...]]) -> None:
    assert (
        clear(recognise(KINDS, pages([(200, 720, "Certificaat", 28), (72, 600, "voor de beste appeltaart")]))) is None
    )


def test_labels_without_a_title_are_not_clear(pages: Callable[..., tuple[Page, ...]]) -> None:
    assert clear(recognise(KINDS, pages(VOG_PAGE[1:]))) is None


def test_a_letter_that_speaks_of_a_document_is_none(pages: Callable[..., tuple[Page, ...]]) -> None:
    letter = [
        (72, 760, "Betreft: uw aanvraag van een Verklaring Omtrent het Gedrag"),
        (72, 720, "Geachte heer, hierbij ontvangt u de Verklaring Omtrent het Gedrag waarom u vroeg."),
        (72, 700, "Het kenmerk van uw aanvraag vindt u bovenaan."),
    ]
    assert clear(recognise(KINDS, pages(letter))) is None


def test_a_title_in_a_footer_opens_nothing(pages: Callable[..., tuple[Page, ...]]) -> None:
    assert clear(recognise(KINDS, pages([*course_page(1)[1:], (72, 60, "Certificaat", 28)]))) is None


def test_what_never_stands_on_it_excludes_a_kind(pages: Callable[..., tuple[Page, ...]]) -> None:
    (page,) = pages([*DIPLOMA_PAGE, (72, 780, "Uit het register onderwijsdeelnemers")])
    assert score(DIPLOMA, page) == 0
    assert clear(recognise(KINDS, [page])) == "extract"


def test_a_longer_title_takes_the_shorter_one_within_it(pages: Callable[..., tuple[Page, ...]]) -> None:
    statement = [
        (72, 760, "Werkgeversverklaring Verklaring Omtrent het Gedrag", 16),
        (72, 700, "Werkgever: Stichting Het Anker. Kenmerk VOG: 12"),
        (72, 680, "Ik heb het origineel gezien."),
    ]
    assert clear(recognise(KINDS, pages(statement))) == "employer"


def test_a_form_on_which_nobody_wrote_is_no_document(pages: Callable[..., tuple[Page, ...]]) -> None:
    lines = ["..........", "_________", "dd-mm-jjjj", "van ........ tot en met ........"]
    form = [(250, 600 - 20 * number, text) for number, text in enumerate(lines)]
    assert clear(recognise(KINDS, pages([*VOG_PAGE, *form[:3]]))) == "vog"
    assert recognise(KINDS, pages([*VOG_PAGE, *form])) == ()


def test_a_title_over_two_lines_counts(pages: Callable[..., tuple[Page, ...]]) -> None:
    broken = [(72, 760, "Verklaring Omtrent", 18), (72, 738, "het Gedrag", 18), *VOG_PAGE[1:]]
    assert clear(recognise(KINDS, pages(broken))) == "vog"


def test_two_kinds_that_are_both_likely_are_not_clear() -> None:
    assert clear((("one", 0.9), ("other", 0.9 - MARGIN + 0.01))) is None
    assert clear((("one", 0.9), ("other", 0.9 - MARGIN - 0.01))) == "one"
    assert clear((("one", THRESHOLD - 0.01),)) is None
    assert clear(()) is None


def test_the_score_is_the_same_in_any_order_of_kinds(pages: Callable[..., tuple[Page, ...]]) -> None:
    found = pages(VOG_PAGE)
    assert recognise(KINDS, found) == recognise(KINDS[::-1], found)


def parts(kinds: tuple[Kind, ...], pages: tuple[Page, ...]) -> list[tuple[str | None, list[int]]]:
    return [(name, [page.number for page in its]) for name, its in split(kinds, pages)]


def test_four_certificates_on_four_pages_are_four_parts(pages: Callable[..., tuple[Page, ...]]) -> None:
    found = pages(*(course_page(number) for number in range(1, 5)))
    assert parts(KINDS, found) == [("course", [number]) for number in range(1, 5)]


def test_a_diploma_and_its_extract_are_two_parts(pages: Callable[..., tuple[Page, ...]]) -> None:
    extract = [(72, 780, "Uit het register onderwijsdeelnemers"), (72, 700, "GETUIGSCHRIFT"), (72, 90, "Downloaddatum")]
    assert parts(KINDS, pages(DIPLOMA_PAGE, extract)) == [("diploma", [1]), ("extract", [2])]


def test_pages_that_go_on_join_the_document_before_them(pages: Callable[..., tuple[Page, ...]]) -> None:
    codes = [(72, 780, "Uitleg bij de codes"), (72, 740, "85"), (120, 740, "schietvereniging")]
    assert parts(KINDS, pages(VOG_PAGE, codes, DIPLOMA_PAGE)) == [("vog", [1, 2]), ("diploma", [3])]


def test_a_running_head_opens_nothing(pages: Callable[..., tuple[Page, ...]]) -> None:
    head = (72, 800, "Verklaring Omtrent het Gedrag", 9)
    later = [head, (72, 700, "Screeningsprofiel en kenmerk worden hier toegelicht.")]
    assert parts(KINDS, pages([head, *VOG_PAGE], later, later)) == [("vog", [1, 2, 3])]


def test_an_annex_with_the_title_in_its_name_opens_nothing(pages: Callable[..., tuple[Page, ...]]) -> None:
    annex = [(72, 760, "Bijlage bij de Verklaring Omtrent het Gedrag", 18), (72, 700, "Screeningsprofiel, kenmerk")]
    assert parts(KINDS, pages(VOG_PAGE, annex)) == [("vog", [1, 2])]


def test_a_numbered_page_joins_where_its_title_is_small(pages: Callable[..., tuple[Page, ...]]) -> None:
    small = [(72, 760, "Certificaat", 11), (72, 600, "voldoende"), (72, 560, "Masterclass 1")]
    numbered = [[*small, (280, 40, f"Pagina {number} van 2")] for number in (1, 2)]
    assert parts(KINDS, pages(*numbered)) == [("course", [1, 2])]
    assert parts(KINDS, pages(small, small)) == [("course", [1]), ("course", [2])]


def test_a_letter_before_the_first_document_belongs_to_none(pages: Callable[..., tuple[Page, ...]]) -> None:
    letter = [(72, 760, "Geachte commissie,"), (72, 730, "hierbij mijn stukken.")]
    assert parts(KINDS, pages(letter, VOG_PAGE)) == [("vog", [2])]
    assert parts(KINDS, pages(letter, letter)) == [(None, [1, 2])]


def test_labels_on_a_later_page_make_the_whole_clear(pages: Callable[..., tuple[Page, ...]]) -> None:
    cover = [(72, 760, "Verklaring Omtrent het Gedrag", 18)]
    assert parts(KINDS, pages(cover, VOG_PAGE[1:])) == [("vog", [1, 2])]
    assert parts(KINDS, ()) == []


def test_a_page_with_the_title_of_another_paper_goes_on_with_none(pages: Callable[..., tuple[Page, ...]]) -> None:
    vague = [(200, 700, "Getuigschrift", 24)]
    assert clear(recognise(KINDS, pages(vague))) is None
    strict = kind("strict", "Getuigschrift", labels=("examencommissie", "hogeschool", "graad", "examen"), enough=2)
    kinds = (VOG, COURSE, strict)
    half = [*vague, (72, 600, "Hogeschool Veluwezoom")]
    assert parts(kinds, pages(course_page(1), half)) == [("course", [1]), (None, [2])]
    assert parts(kinds, pages(half, course_page(1))) == [(None, [1]), ("course", [2])]
    assert parts(kinds, pages(half, half)) == [(None, [1, 2])]
    whole = [*half, (72, 580, "examen, graad, examencommissie")]
    assert parts(kinds, pages(half, whole)) == [("strict", [2])]


def telling(name: str, *tells: str, titles: tuple[str, ...] = ("Nooit zo genoemd",)) -> Kind:
    return Kind(id=name, label=Text(en=name, nl=name), witnesses=Witnesses(titles=titles, tells=tells))


def test_a_paper_of_an_unknown_title_is_known_by_all_that_it_tells(pages: Callable[..., tuple[Page, ...]]) -> None:
    job = telling("job", r"\bin dienst\b", r"\d uur per week\b", r"^functie$")
    paper = [(72, 760, "Overzicht"), (72, 740, "Functie"), (200, 740, "adviseur"), (72, 700, "In dienst 1 mei 2020")]
    hours = (72, 680, "voor 24 uur"), (72, 666, "per week")
    assert clear(recognise([job], pages([*paper, *hours]))) == "job"
    assert clear(recognise([job], pages(paper))) is None
    assert clear(recognise([job], pages([*paper, *hours, (72, 640, "Dit is een vacature")]))) is None


def test_what_must_not_stand_there_is_no_part_of_what_a_paper_tells(pages: Callable[..., tuple[Page, ...]]) -> None:
    job = telling("job", r"\bin dienst\b", r"!\bnetto\b")
    assert clear(recognise([job], pages([(72, 700, "In dienst sinds 2020")]))) == "job"
    assert clear(recognise([job], pages([(72, 700, "In dienst sinds 2020, netto 1000")]))) is None


def test_two_kinds_that_tell_the_same_leave_a_paper_none(pages: Callable[..., tuple[Page, ...]]) -> None:
    assert (
        clear(recognise([telling("a", "dienst"), telling("b", "2020")], pages([(72, 700, "in dienst 2020")]))) is None
    )


def test_a_paper_of_one_part_is_not_of_the_whole_it_names(pages: Callable[..., tuple[Page, ...]]) -> None:
    whole = kind("whole", "Basisopleiding")
    part = Kind(id="part", label=Text(en="p", nl="p"), witnesses=Witnesses(titles=("Dag 1", "Dag 2"), part_of="whole"))
    one = [(72, 760, "Basisopleiding", 18), (72, 700, "Dag 2", 16)]
    assert clear(recognise([whole, part], pages(one))) == "part"
    assert clear(recognise([whole, part], pages([*one, (72, 660, "Dag 1", 16)]))) is None
