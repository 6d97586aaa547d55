"""A draft from a paper: its labels become facts of the right types, and nobody's particulars get into the source."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.documents.opening import open_bytes
from coreg_tui.scaffold.drafting import drafted
from coreg_tui.scaffold.drafts import Draft
from coreg_tui.scaffold.naming import names_of
from coreg_tui.scaffold.writing import files_of
from coreg_tui.testing.paper import pdf_of

PAPERS = Path(__file__).parents[1] / "papers"
PAPER = """
    Gemeente Ede
    Parkeervergunning
    Aan mevrouw J.M. de Vries-Jansen
    Dorpsstraat 12, 6711 AB Ede

    Naam houder: | mevrouw J.M. de Vries-Jansen
    Geboortedatum: | 12 maart 1984
    BSN: | 111222333
    Telefoon: | 06-12345678
    Afgiftedatum: 4 mei 2021
    Geldig tot: 3 mei 2022
    Kenmerk | PV-2021-88431
    Bewoner: ja
    Aantal uren: 36,5
    Zone: 4
    Ingangsmaand: mei 2021
    Afgegeven door: | Petra de Boer
    Opmerking: samen met Karel Jansen, tel. 0318-123456, karel@voorbeeld.nl

    Mevrouw de Vries-Jansen heeft hiervoor betaald. Geboren te Ede op 12 maart 1984.
"""


def draft_of(text: str | bytes, *, title: str | None = None) -> Draft | None:
    content = text if isinstance(text, bytes) else pdf_of(text)
    names = names_of("some-paper", title_nl=title, title_en=None, plugins=(), kinds=())
    return drafted(names, open_bytes(content).pages, titled=title is not None)


def written(draft: Draft) -> str:
    return "\n".join(files_of(draft).values())


@pytest.fixture(scope="module")
def permit() -> Draft:
    found = draft_of(PAPER)
    assert found is not None
    return found


def test_types_are_guessed_by_what_stands_there(permit: Draft) -> None:
    assert {fact.name: fact.type for fact in permit.facts} == {
        "afgiftedatum": "date",
        "geldig_tot": "date",
        "kenmerk": "text",
        "bewoner": "flag",
        "aantal_uren": "hours",
        "zone": "integer",
        "ingangsmaand": "month",
        "afgegeven_door": "text",
        "opmerking": "text",
    }
    assert {
        name: permit.stated[name] for name in ("afgiftedatum", "bewoner", "aantal_uren", "zone", "ingangsmaand")
    } == {
        "afgiftedatum": "2021-05-04",
        "bewoner": True,
        "aantal_uren": Decimal("36.5"),
        "zone": 4,
        "ingangsmaand": "2021-05",
    }


def test_its_own_day_is_the_day_it_was_given_out(permit: Draft) -> None:
    assert (permit.dated, permit.day) == ("afgiftedatum", date(2021, 5, 4))
    assert [fact.name for fact in permit.facts if fact.own_date] == ["afgiftedatum"]


def test_its_title_is_its_own_unless_one_was_chosen(permit: Draft) -> None:
    assert permit.titles[0] == permit.names.title_nl == "Parkeervergunning"
    chosen = draft_of(PAPER, title="Vergunning")
    assert chosen is not None
    assert chosen.names.title_nl == "Vergunning"
    assert "Parkeervergunning" in chosen.titles


def test_english_labels_say_that_they_are_to_be_translated(permit: Draft) -> None:
    facts = files_of(permit)["src/coreg_some_paper/facts.py"]
    assert facts.count("translate it") == len(permit.facts)


def test_nobodys_particulars_are_in_the_written(permit: Draft) -> None:
    text = written(permit)
    for told in (
        "Vries", "Jansen", "J.M.", "1984", "111222333", "12345678", "123456,", "88431", "Petra", "Boer", "Karel",
        "Dorpsstraat", "6711", "karel@", "Ede",
    ):  # fmt: skip
        assert told not in text, told
    assert permit.stated["holder"] == "A.B. Voorbeeld"
    assert permit.stated["holder_birth_date"] == "1990-02-03"


def test_what_may_be_a_name_within_a_label_or_beside_a_value_is_no_fact() -> None:
    found = draft_of("Overzicht\nOpmerking Jasmijn: akkoord\nMustafa | 3 maart 1980\nNiveau: | hoog")
    assert found is not None
    assert [fact.name for fact in found.facts] == ["niveau"]
    assert "jasmijn" not in written(found).lower()
    assert "mustafa" not in written(found).lower()


@pytest.mark.parametrize(
    ("value", "drafted_as"),
    [
        ("PV-2021-88431", "PV-1234-56789"),
        ("NL12ABNA0417164300", "NL12ABNA1234567890"),
        ("12 maart 2021", "2021-03-12"),
        ("samen met Petra van der Berg", "samen met Voorbeeld"),
        ("jan@voorbeeld.nl", "voorbeeld@example.org"),
        ("afgerond", "afgerond"),
    ],
)
def test_values_are_replaced_by_others_of_their_form(value: str, drafted_as: str) -> None:
    found = draft_of(f"Overzicht\nUitkomst: | {value}")
    assert found is not None
    assert found.stated["uitkomst"] == drafted_as


def test_labels_fit_their_column_and_differ_between_the_languages() -> None:
    found = draft_of("Overzicht\nUitkomst van de beoordelingsprocedure: | hoog")
    assert found is not None
    (fact,) = found.facts
    assert (len(fact.nl) <= 30, len(fact.en) <= 30, fact.en != fact.nl) == (True, True, True)


def test_a_paper_without_labels_gives_no_draft() -> None:
    assert draft_of("Parkeervergunning\n\nWij verklaren dat alles in orde is.") is None
    assert draft_of("   ") is None


def test_a_paper_without_a_day_of_its_own_is_asked_to_state_something() -> None:
    found = draft_of("Overzicht\nNiveau: | hoog\nGeldig tot: | 3 mei 2022")
    assert found is not None
    assert found.dated is None
    assert "def complete(niveau: str)" in written(found)


def people(told: Any) -> Iterator[str]:
    """The names and birth dates in the truth about a paper."""
    if isinstance(told, dict):
        for name, value in told.items():
            if name in ("holder", "supervisor", "holder_birth_date") and isinstance(value, str):
                yield value
            else:
                yield from people(value)
    elif isinstance(told, list):
        for one in told:
            yield from people(one)


@pytest.mark.parametrize("group", range(4))
def test_no_paper_of_the_collection_gives_away_who_it_is_about(group: int) -> None:
    drafts = 0
    for paper in sorted(PAPERS.rglob("*.json"))[group::4]:
        file = paper.with_suffix(".pdf")
        found = draft_of(file.read_bytes()) if file.is_file() else None
        if found is None:
            continue
        drafts += 1
        text = written(found)
        for particular in people(json.loads(paper.read_text("utf-8"))):
            for word in re.findall(r"[^\W\d_]{4,}|\d{4}-\d\d-\d\d", particular):
                assert word == "Voorbeeld" or not re.search(rf"(?<!\w){word}(?!\w)", text, re.IGNORECASE), (file, word)
    assert drafts > 40
