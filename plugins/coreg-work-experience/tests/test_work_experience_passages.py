"""What a passage as a whole tells of somebody's work: whom it speaks of, and what is no description."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest

from coreg_tui.api import Line, Page, Segment, Sheets
from coreg_work_experience.validator import WORK_EXPERIENCE

READ = {kind.id: kind.read for kind in WORK_EXPERIENCE.kinds}


def read(kind: str, text: str) -> dict[str, object]:
    lines = []
    for row, printed in enumerate(dedent(text).strip().splitlines()):
        top = 800.0 - 14 * row
        lines.append(Line(1, (Segment(printed, (50.0, top - 10, 50.0 + 5 * len(printed), top)),)))
    reader = READ[kind]
    assert reader is not None
    (reading,) = reader(Sheets((Page(1, 595, 842, tuple(lines)),)))
    return {name: found.value for name, found in reading.facts.items()}


@pytest.mark.parametrize(
    ("told", "tasks"),
    [
        (
            "Zij geeft informatie en advies aan mensen met een beperking en versterkt de positie van de cliënt.",
            ("information_advice", "strengthening_position"),
        ),
        (
            "Zij geeft informatie en advies aan mensen met een beperking en versterkt de positie van cliënten in hun\n"
            "contact met instanties.",
            ("information_advice", "strengthening_position"),
        ),
        (
            "Zij geeft gehandicapten informatie en advies. Zij werkt onafhankelijk, in het belang van de cliënt.",
            ("information_advice", "independent_support"),
        ),
        ("Zij versterkt de positie van de cliënt.", None),
        (
            "Zij geeft informatie en advies aan mensen met een beperking en versterkt de positie van ouderen.",
            ("information_advice",),
        ),
    ],
)
def test_the_client_is_whom_the_passage_named_before(told: str, tasks: tuple[str, ...] | None) -> None:
    facts = read("work_statement", f"Werkgeversverklaring\nWerknemer: A. Bos\n{told}\nFunctie: cliëntondersteuner")
    assert facts.get("tasks") == tasks


@pytest.mark.parametrize(
    ("clause", "title", "described"),
    [
        (
            "De werknemer wordt uitgeleend aan de gemeente Ede en vervult daar de functie van Wmo-consulent.",
            "Wmo-consulent",
            False,
        ),
        ("De werknemer begeleidt inwoners bij hun aanvraag en legt afspraken vast.", None, True),
    ],
)
def test_a_clause_that_gives_a_function_does_not_describe_it(clause: str, title: str | None, described: bool) -> None:
    facts = read(
        "employment_contract",
        f"Arbeidsovereenkomst\nIngangsdatum: 1 mei 2023\nArtikel 1. Werkzaamheden\n{clause}",
    )
    assert facts.get("function_title") == title
    assert ("function_description" in facts) is described


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("Hierbij bevestigen wij uw arbeidsovereenkomst met de gemeente Rietlanden.", "gemeente Rietlanden"),
        ("Per 1 april treedt u in dienst bij Stichting De Brug.", "Stichting De Brug"),
        ("Wij wijzigen uw arbeidsovereenkomst met ingang van 1 april.", None),
        ("Hierbij bevestigen wij uw arbeidsovereenkomst met Sander Bos.", None),
    ],
)
def test_a_letter_of_appointment_says_whom_the_contract_is_with(told: str, employer: str | None) -> None:
    assert read("employment_contract", f"Beste Koen,\n{told}\nIngangsdatum: 1 mei 2023").get("employer") == employer


def test_a_birth_date_begins_no_contract() -> None:
    facts = read(
        "employment_contract",
        """
        Wijziging arbeidsovereenkomst
        Werknemer: Tim de Ruiter, geboren op 1 december 1979,
        verklaart dat de arbeidsovereenkomst per 1 februari 2023 wordt gewijzigd.
        """,
    )
    assert facts["start"] == date(2023, 2, 1)


def test_place_and_day_below_a_description_are_no_part_of_it() -> None:
    facts = read(
        "work_statement",
        """
        Werkgeversverklaring
        Werknemer: A. Bos
        Functieomschrijving: voert gesprekken met inwoners en stelt plannen op.
        Ede, 3 februari 2024
        """,
    )
    assert facts["function_description"] == "voert gesprekken met inwoners en stelt plannen op."


def test_a_birth_date_behind_another_persons_name_is_not_the_owners() -> None:
    extract = "KvK-nummer: 81726354\nEigenaar: S. Bos{}\nGevolmachtigde: P. Vis, geboren 2 mei 1971"
    assert read("kvk_extract", extract.format(", geboren 1 mei 1970"))["holder_birth_date"] == date(1970, 5, 1)
    assert "holder_birth_date" not in read("kvk_extract", extract.format(""))


def test_an_earlier_employment_is_not_the_contracts_term() -> None:
    facts = read(
        "employment_contract",
        """
        Arbeidsovereenkomst
        De werknemer was eerder in dienst van Stichting Oud van 1 mei 2015 tot 1 mei 2018.
        De werknemer treedt op 1 juni 2018 in dienst als consulent.
        """,
    )
    assert (facts["start"], facts.get("end")) == (date(2018, 6, 1), None)


def test_a_birth_date_in_anothers_block_is_not_the_owners() -> None:
    extract = "KvK-nummer: 81726354\nEigenaar: S. Bos\n{}\nNaam: P. Vis\nGeboren: 2 mei 1971"
    assert "holder_birth_date" not in read("kvk_extract", extract.format("Gevolmachtigde"))
    assert read("kvk_extract", extract.format("Persoonsgegevens"))["holder_birth_date"] == date(1971, 5, 2)


def test_each_task_has_its_own_people() -> None:
    told = "Zij geeft informatie en advies aan ouderen en versterkt de positie van mensen met een beperking."
    assert read("work_statement", f"Werkgeversverklaring\nWerknemer: A. Bos\n{told}")["tasks"] == (
        "strengthening_position",
    )


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Artikel 1 - Functie\nDe werknemer treedt in dienst als cliëntondersteuner Wmo.", "cliëntondersteuner Wmo"),
        ("De werknemer is in dienst als on-\nafhankelijk cliëntondersteuner.", "onafhankelijk cliëntondersteuner"),
    ],
)
def test_a_sentence_below_a_heading_is_no_title(told: str, title: str) -> None:
    facts = read(
        "employment_contract", f"Werkgever: Stichting De Linde\nWerknemer: A. Bos\n{told}\nIngangsdatum: 1 mei 2024"
    )
    assert facts.get("function_title") == title


@pytest.mark.parametrize(
    ("told", "level"),
    [
        ("Het niveau van de werkzaamheden was HBO.", True),
        ("Het niveau van het werk is mbo.", None),
        ("Het niveau van de functie is hbo of mbo.", None),
    ],
)
def test_the_level_of_the_work_is_told(told: str, level: bool | None) -> None:
    assert read("work_statement", f"Werkgeversverklaring\nWerknemer: A. Bos\n{told}").get("at_hbo_level") is level


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("voor onze afdeling als\nconsulent cliëntondersteuning heeft gewerkt:", "consulent cliëntondersteuning"),
        ("vele jaren als consulent Wmo werkte.", "consulent Wmo"),
        ("de functie van consulent Wmo heeft uitgeoefend.", "consulent Wmo"),
        ("de functie van consulent Wmo heeft geweigerd.", None),
        ("bij ons als zelfstandige heeft gewerkt.", None),
    ],
)
def test_a_title_may_stand_before_its_verb(told: str, title: str | None) -> None:
    facts = read("work_statement", f"De gemeente Lindevelde verklaart dat de heer S. Bos, geb. 24-08-1989, {told}")
    assert facts.get("function_title") == title


def test_a_row_about_hours_is_no_part_of_a_title() -> None:
    facts = read("employment_contract", "Werknemer: P. Bos\nFunctie: Consulent\nOmvang 20 uur per week")
    assert facts.get("function_title") in (None, "Consulent")
