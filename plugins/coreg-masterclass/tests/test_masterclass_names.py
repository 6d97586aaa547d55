"""Names of one word, and who gave a diploma in a sentence; which certificate is of one masterclass."""

from __future__ import annotations

from datetime import date

from coreg_masterclass.reading import read_course, read_diploma, read_practice_test, read_reflection_test
from coreg_masterclass.validator import MASTERCLASS
from coreg_tui.api import Line, Page, Segment, Sheets
from coreg_tui.host.judging import clear, recognise
from coreg_tui.testing.paper import sheets_of

from .papers import read


def test_a_surname_alone_is_a_name_behind_a_label_for_names() -> None:
    assert read(read_practice_test, "Naam kandidaat | Pinas\nToetsdatum | 8 juni 2024")["holder"] == "Pinas"
    assert "holder" not in read(read_practice_test, "Kandidaat | Toets | Uitslag\nToetsdatum | 8 juni 2024")
    assert "holder" not in read(read_practice_test, "Uitgereikt aan | Utrecht\nToetsdatum | 8 juni 2024")


def test_a_diploma_given_by_a_school_on_a_day() -> None:
    facts = read(
        read_diploma,
        """
        Diploma Mantelzorgmakelaar
        uitgereikt aan
        Johan Sikkema
        geboren op 3 mei 1968
        door Hogeschool Veluwezoom op 12 juni 2015
    """,
    )
    assert facts == {
        "holder": "Johan Sikkema",
        "holder_birth_date": date(1968, 5, 3),
        "graduated": date(2015, 6, 12),
        "institution": "Hogeschool Veluwezoom",
    }
    facts = read(read_diploma, "Naam: Johan Sikkema\nDe opleiding is erkend door het Keurinstituut op 1 mei 2010")
    assert "graduated" not in facts


def test_a_masterclass_that_names_its_course_below_its_title_is_a_masterclass() -> None:
    sheets = sheets_of("""
        BCMB
        Certificaat masterclass 1
        Basisopleiding cliëntondersteuning
        Masterclass | 1 – Het vak van cliëntondersteuner
        Deelnemer | Wesley Bos
        Afgerond op | 20-01-2022
        Resultaat | voldoende
    """)
    assert clear(recognise(MASTERCLASS.kinds, sheets.pages)) == "masterclass"


def test_a_name_that_the_day_follows_on_the_next_line() -> None:
    facts = read(
        read_practice_test,
        """
        Casustoets
        Hierbij wordt verklaard dat
        Petra van Es
        op 3 mei 2023
        de casustoets heeft behaald.
    """,
    )
    assert facts == {"holder": "Petra van Es", "completed": date(2023, 5, 3), "passed": True}


def test_a_department_or_a_sort_of_body_gave_no_test() -> None:
    body = "\nNaam kandidaat: Elif Aydin\nToetsdatum: 15 oktober 2025"
    assert read(read_practice_test, f"Toetsinstituut Helder\nExamenbureau{body}")["provider"] == "Toetsinstituut Helder"
    for alone in ("Examenbureau", "Het opleidingscentrum", "Afdeling Toetsbureau"):
        assert "provider" not in read(read_practice_test, f"{alone}{body}")


def _row_of_two(upper: float, lower: float) -> Sheets:
    """A label with two lines beside it, at these heights."""
    texts = (("Toetsdatum", 50.0, 640.0), ("8 april 2025", 230.0, 640.0), ("onvoldoende, niet", 230.0, upper))
    texts += (("Eindoordeel", 50.0, 480.0), ("geslaagd", 230.0, lower))
    cells = [Segment(text, (left, low, left + 5 * len(text), low + 9)) for text, left, low in texts]
    rows = [tuple(cells[:2]), *((cell,) for cell in cells[2:])]
    return Sheets((Page(1, 595, 842, tuple(Line(1, row) for row in rows)),))


def test_a_value_in_two_lines_stands_around_the_middle_of_its_label() -> None:
    for upper, lower, passed in ((487.0, 473.0, False), (540.0, 420.0, None)):
        (reading,) = read_reflection_test(_row_of_two(upper, lower))
        found = reading.facts.get("passed")
        assert (None if found is None else found.value) is passed


def test_the_day_of_a_test_within_a_course_is_not_the_courses() -> None:
    tests = "de praktijktoets, behaald op 6 juni 2025\nde reflectietoets, behaald op 20 juni 2025"
    facts = read(
        read_course, f"Naam: Elif Aydin\nheeft de opleiding met goed gevolg afgerond op 21\njuni 2025.\n{tests}"
    )
    assert facts["completed"] == date(2025, 6, 21)
    assert "completed" not in read(read_course, f"Naam: Elif Aydin\n{tests}")


def test_a_reflection_test_is_a_talk_too() -> None:
    facts = read(read_reflection_test, "Kandidaat | Willem de Groot\nDatum gesprek | 8 april 2025")
    assert facts["completed"] == date(2025, 4, 8)


def test_rows_of_commas_without_end_are_looked_through_once() -> None:
    assert read(read_diploma, "Diploma Verpleegkundige\n" + f"{', ' * 40}\n" * 1800) == {}
