"""What is read off the papers of the two tests, of a whole course, and of the diplomas that replace a part."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_masterclass.reading import read_course, read_diploma, read_practice_test, read_reflection_test
from coreg_tui.api import Month

from .papers import read


def test_a_failed_test_with_its_threshold_explained() -> None:
    facts = read(
        read_practice_test,
        """
        Uitslagformulier praktijktoets
        Aanbieder : | HBO Drechtsteden
        Kandidaat : | Pinas, R.
        Toetsdatum : | 14-06-2024
        Uitslag : | Onvoldoende
        De grens voor een voldoende ligt bij 55 punten.
    """,
    )
    assert facts == {
        "holder": "Pinas, R.",
        "completed": date(2024, 6, 14),
        "passed": False,
        "provider": "HBO Drechtsteden",
    }


def test_a_reflection_test_that_mentions_the_other_test() -> None:
    facts = read(
        read_reflection_test,
        """
        Certificaat
        Reflectietoets
        Aan Adriana van der Meulen, geboren 30 januari 1985, wordt dit certificaat uitgereikt na het
        met voldoende resultaat afleggen van de reflectietoets op 7 november 2022.
        De casustoets is nog niet behaald.
        BCMB, Utrecht
    """,
    )
    assert facts == {
        "holder": "Adriana van der Meulen",
        "holder_birth_date": date(1985, 1, 30),
        "completed": date(2022, 11, 7),
        "passed": True,
        "provider": "BCMB",
    }


@pytest.mark.parametrize(
    ("printed", "practice", "reflection"),
    [
        ("inclusief praktijk- en reflectietoets", True, True),
        ("de praktijktoets (behaald)\nde reflectietoets (behaald)", True, True),
        ("Praktijktoets | behaald\nReflectietoets | niet behaald", True, False),
        ("waaronder de casustoets, is afgerond. De reflectietoets wordt apart afgenomen.", None, False),
        ("De praktijktoets en de reflectietoets maken geen deel uit van dit bewijs.", False, False),
        ("De toetsen zijn niet inbegrepen.", False, False),
        ("De hele opleiding is afgerond.", None, None),
    ],
)
def test_which_tests_a_whole_course_covers(printed: str, practice: bool | None, reflection: bool | None) -> None:
    facts = read(read_course, f"Basisopleiding Cliëntondersteuner\nNaam: Jan de Wit\n{printed}")
    assert (facts.get("includes_practice_test"), facts.get("includes_reflection_test")) == (practice, reflection)


def test_a_diploma_with_its_exam_before_the_day_of_award() -> None:
    facts = read(
        read_diploma,
        """
        ROC Het Gooiland
        Diploma
        Mbo-Verpleegkundige
        De examencommissie verklaart dat
        Esmée Fleur Koster
        geboren 14 augustus 1996 te Bussum
        op 22 juni 2018 heeft voldaan aan alle eisen voor het diploma verpleegkundige.
        Hilversum, 6 juli 2018
    """,
    )
    assert facts == {
        "holder": "Esmée Fleur Koster",
        "holder_birth_date": date(1996, 8, 14),
        "graduated": date(2018, 6, 22),
        "institution": "ROC Het Gooiland",
    }


def test_a_diploma_of_which_only_the_month_is_printed() -> None:
    facts = read(
        read_diploma,
        "Diploma Mantelzorgmakelaar\nuitgereikt aan Petra Jansen\ngeboren op 1 mei 1970\nEnschede, juni 2015",
    )
    assert facts["graduated"] == Month(2015, 6)


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("Tot onze spijt moeten wij u meedelen dat u de toets niet met een voldoende hebt afgerond.", False),
        ("Wij zijn blij je te kunnen meedelen dat je deze met een voldoende hebt afgesloten.", True),
        ("Helaas heb je de toets niet gehaald.", False),
        ("U moet de toets met een voldoende afronden.", None),
        ("Geslaagd: ☒ ja ☐ nee", True),
        ("Behaald: ☐ ja ☒ nee", False),
        ("Behaald: ☐ ja ☐ nee", None),
        ("Beoordeling: goed", True),
        ("Result: not passed", False),
    ],
)
def test_a_letter_reports_a_result_or_sets_a_condition(told: str, result: bool | None) -> None:
    facts = read(read_reflection_test, f"Op 4 november 2025 hebt u de reflectietoets afgelegd.\n{told}")
    assert facts.get("passed") is result


def test_a_letter_to_the_one_who_did_it_says_whose_it_is() -> None:
    letter = """
        Mevrouw S. de Koning
        Dorpsweg 3
        Geachte mevrouw De Koning,
        Op 20 november 2025 {} de reflectietoets afgelegd. De beoordelaar was de heer T. Sluijter.
    """
    assert read(read_reflection_test, letter.format("hebt u"))["holder"] == "S. de Koning"
    assert "holder" not in read(read_reflection_test, letter.format("heeft uw medewerker"))


def test_a_sheet_with_both_tests_has_a_day_for_each() -> None:
    sheet = """
        Kandidaat: Elsbeth Kamphuis
        Toets | Afgenomen op | Uitslag
        Casustoets (praktijk) | 19-05-2026 | voldoende
        Reflectietoets | 26-05-2026 | onvoldoende
    """
    practice, reflection = read(read_practice_test, sheet), read(read_reflection_test, sheet)
    assert (practice["completed"], practice["passed"]) == (date(2026, 5, 19), True)
    assert (reflection["completed"], reflection["passed"]) == (date(2026, 5, 26), False)


@pytest.mark.parametrize(
    ("told", "practice", "reflection"),
    [
        ("inclusief de praktijktoets, exclusief de reflectietoets.", True, False),
        ("De kandidaat moet de praktijktoets en de reflectietoets nog afleggen.", False, False),
        ("Praktijktoets en reflectietoets: vrijgesteld", None, None),
    ],
)
def test_one_test_may_be_covered_and_the_other_not(told: str, practice: bool | None, reflection: bool | None) -> None:
    facts = read(read_course, f"Naam: Jan de Wit\nBasisopleiding afgerond\n{told}")
    assert (facts.get("includes_practice_test"), facts.get("includes_reflection_test")) == (practice, reflection)


def test_a_school_is_named_and_not_who_speaks_for_it() -> None:
    facts = read(
        read_diploma,
        """
        DIPLOMA VERPLEEGKUNDIGE
        Het bestuur van de Opleidingsschool Sint Jan te Tilburg verklaart dat
        Maria Aarts
        geboren te Oirschot, den 17den november 1966, met gunstig gevolg het examen heeft afgelegd.
        Tilburg, 30 september 1988
        """,
    )
    assert (facts["institution"], facts["holder_birth_date"]) == ("Opleidingsschool Sint Jan", date(1966, 11, 17))
