"""The employer of a sentence that names it before the verb, and the name of a person in three fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from coreg_tui.api import Line, Page, Reading, Segment, Sheets
from coreg_work_experience.reading import read_contract, read_work_statement


def read(text: str, reader: Callable[[Sheets], Iterable[Reading]] = read_work_statement) -> dict[str, object]:
    lines = tuple(
        Line(1, (Segment(line, (50.0, 700.0 - 16 * row, 50.0 + 5 * len(line), 712.0 - 16 * row)),))
        for row, line in enumerate(text.splitlines())
    )
    (reading,) = reader(Sheets((Page(1, 595, 842, lines),)))
    return {name: found.value for name, found in reading.facts.items()}


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("sinds 1 februari 2019 bij MEE Veluwe werkzaam is als cliëntondersteuner.", "MEE Veluwe"),
        ("van 1 maart 2018 tot 1 maart 2020 bij Stichting Noord B.V.\nwerkzaam is geweest.", "Stichting Noord B.V."),
        ("sinds 1 februari 2019 bij ons werkzaam is.", None),
        ("sinds 2019 werkt. Eerder was zij bij Bureau Zuid werkzaam.", None),
    ],
)
def test_the_employer_may_stand_before_the_verb(told: str, employer: str | None) -> None:
    facts = read(f"Verklaring werkervaring\nHierbij wordt verklaard dat mevrouw A. Bos, geboren 9 mei 1971,\n{told}")
    assert facts.get("employer") == employer


def test_a_name_in_three_fields_has_its_prefix() -> None:
    facts = read("Voorletters A.\nTussenvoegsel van den\nAchternaam Berg\nGeboortedatum 9 mei 1971")
    assert facts["holder"] == "A. van den Berg"


def test_a_title_ends_where_the_next_article_begins() -> None:
    facts = read(
        "Artikel 1 Werknemer, A. Bos, geboren op 9 mei 1971, treedt op 1 juni 2021 in dienst in de functie van\n"
        "Cliëntondersteuner\nArtikel 2 De overeenkomst eindigt op 31 mei 2022",
        read_contract,
    )
    assert facts["function_title"] == "Cliëntondersteuner"
