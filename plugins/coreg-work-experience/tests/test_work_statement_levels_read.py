"""Which level and which tasks an employer's statement tells: those of the work, for the target group, and no others."""

from __future__ import annotations

import pytest

from .papers import period, read, read_as_stated

LEVELS_AND_TASKS = {
    "boxes of brackets": (
        """
        Verklaring werkervaring
        Werkgever          Stichting Eigen Kracht
        Naam werknemer     B. de Boer
        Functietitel       Sociaal werker
        Functieomschrijving
        Geeft informatie en advies aan mensen met een verstandelijke beperking en versterkt de
        positie van de burger met een beperking.
        In dienst sinds    1 juni 2017
        Gemiddeld aantal uren per week    28 uur
        Niveau hbo         [x] ja   [ ] nee
        Datum              11-11-2025
        """,
        {
            "holder": "B. de Boer",
            "signed": "2025-11-11",
            "employer": "Stichting Eigen Kracht",
            "function_title": "Sociaal werker",
            "tasks": ["information_advice", "strengthening_position"],
            "at_hbo_level": True,
            "periods": [period("2017-06-01", per_week="28")],
        },
    ),
    "boxes that name levels": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Niveau:  ☐ mbo   ☒ hbo   ☐ wo
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Datum ondertekening: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "at_hbo_level": True,
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
    "another level": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Niveau van de functie: mbo-4
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Getekend te Soest, 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "at_hbo_level": False,
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
    "a question about the level, answered below in brackets": (
        """
        Naam werknemer: B. de Graaf
        Geboortedatum: 2-2-1982
        Zijn de werkzaamheden op hbo-niveau uitgevoerd?
        ( ) ja   (X) nee
        """,
        {
            "holder": "B. de Graaf",
            "holder_birth_date": "1982-02-02",
            "at_hbo_level": False,
        },
    ),
    "yes or no, neither marked": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Palet
        Naam werknemer: K. Jonker
        Functie: Begeleider
        Werkzaam op hbo-niveau: ja / nee (doorhalen wat niet van toepassing is)
        Periode: van 1 juni 2015 tot en met 31 mei 2020
        Gemiddeld 24 uur per week
        Datum ondertekening: 10-6-2020
        """,
        {
            "holder": "K. Jonker",
            "signed": "2020-06-10",
            "employer": "Stichting Palet",
            "function_title": "Begeleider",
            "periods": [period("2015-06-01", to="2020-05-31", per_week="24")],
        },
    ),
    "two levels at once are none": (
        """
        Werknemer: A. Smid
        Geboortedatum: 3-3-1983
        De functie is ingedeeld op mbo/hbo-niveau.
        """,
        {
            "holder": "A. Smid",
            "holder_birth_date": "1983-03-03",
        },
    ),
    "a level that the function asks for is not the level worked at": (
        """
        Verklaring
        Hierbij verklaren wij dat mevrouw A. Bos, geboren 9 mei 1971, in dienst is als begeleider. De
        functie vraagt hbo werk- en denkniveau.
        """,
        {
            "holder": "A. Bos",
            "holder_birth_date": "1971-05-09",
            "function_title": "begeleider",
        },
    ),
    "the level of a schooling is not that of the work": (
        """
        Werknemer: A. Smid
        Geboortedatum: 3-3-1983
        Niveau opleiding: hbo
        Opleidingsniveau: HBO
        """,
        {
            "holder": "A. Smid",
            "holder_birth_date": "1983-03-03",
        },
    ),
    "tasks in a list, the target group before it": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Wijkhulp
        Naam werknemer: B. de Boer
        Functietitel: Consulent
        De consulent ondersteunt mensen met een beperking en doet daarbij het volgende:
        • informatie en advies geven;
        • bemiddelen bij geschillen;
        • onafhankelijk werken in het belang van de cliënt.
        Werkzaam van 01-01-2019 tot heden, 24 uur per week
        Datum: 11-01-2022
        """,
        {
            "holder": "B. de Boer",
            "signed": "2022-01-11",
            "employer": "Stichting Wijkhulp",
            "function_title": "Consulent",
            "tasks": ["information_advice", "dispute_mediation", "independent_support"],
            "periods": [period("2019-01-01", per_week="24")],
        },
    ),
    "tasks with yes or no behind each": (
        """
        Naam werknemer: J. Bos
        Geboortedatum: 1-1-1981
        Informatie en advies aan mensen met een beperking      ja
        Onderzoek naar een algemene of maatwerkvoorziening     nee
        Geschillenbemiddeling voor mensen met een beperking    ja
        """,
        {
            "holder": "J. Bos",
            "holder_birth_date": "1981-01-01",
            "tasks": ["information_advice", "dispute_mediation"],
        },
    ),
    "tasks for another target group are none": (
        """
        Verklaring werkervaring
        Werkgever: Stichting Ouderenhulp
        Naam werknemer: B. de Boer
        Functietitel: Ouderenadviseur
        Functieomschrijving: Geeft informatie en advies aan ouderen en bemiddelt bij geschillen.
        Periode: 01-01-2019 - 31-12-2021
        Uren per week: 24
        Datum: 11-01-2022
        """,
        {
            "holder": "B. de Boer",
            "signed": "2022-01-11",
            "employer": "Stichting Ouderenhulp",
            "function_title": "Ouderenadviseur",
            "periods": [period("2019-01-01", to="2021-12-31", per_week="24")],
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), LEVELS_AND_TASKS.values(), ids=LEVELS_AND_TASKS)
def test_a_level_and_tasks_are_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("work_statement", text) == facts


@pytest.mark.parametrize(
    ("sentence", "tasks"),
    [
        ("Hij geeft informatie en advies aan mensen met een verstandelijke beperking.", ("information_advice",)),
        ("Hij geeft informatie en advies aan ouderen.", None),
        ("Hij geeft geen informatie en advies aan mensen met een beperking.", None),
        ("Zij doet het onderzoek of een maatwerkvoorziening passend is.", ("needs_assessment",)),
        ("Hij bemiddelt bij geschillen.", None),
        ("Hij bemiddelt bij geschillen tussen burgers met een beperking en instanties.", ("dispute_mediation",)),
        ("Zij werkt onafhankelijk, in het belang van de burger met een beperking.", ("independent_support",)),
        ("Zij werkt onafhankelijk.", None),
        ("Zij versterkt de positie van mensen met een beperking.", ("strengthening_position",)),
        ("De stichting versterkt de positie van mensen met een beperking.", None),
    ],
)  # fmt: skip
def test_a_task_is_known_by_its_wording_and_its_target_group(sentence: str, tasks: tuple[str, ...] | None) -> None:
    facts = read("work_statement", f"Verklaring werkervaring\nWerknemer: B. de Boer\n{sentence}\nDatum: 1-2-2022")
    assert facts.get("tasks") == tasks
