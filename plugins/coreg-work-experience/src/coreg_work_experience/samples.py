"""Samples of papers about work, with what the checks find. All of it is made up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from coreg_tui.api import Period, Sample

_PRINTED = (
    Sample(
        id="statement_by_letter",
        kind="work_statement",
        text="""
            Stichting De Brug
            Kerkstraat 1, 1234 AB Weesp
            VOORBEELD

            VERKLARING WERKERVARING

            Hierbij bevestigen wij dat mevrouw A.B. Voorbeeld (geboren 03-02-1990) van 1 september 2016 tot
            1 september 2021 bij onze organisatie in dienst is geweest als cliëntondersteuner. De omvang van het
            dienstverband was 28 uur per week.
            De functie is op hbo-niveau ingeschaald.

            Weesp, 6 september 2021

            R. de Haan
            directeur
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2021-09-06",
            "employer": "Stichting De Brug",
            "function_title": "cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [{"from": "2016-09-01", "to": "2021-08-31", "hours_per_week": 28}],
        },
    ),
    Sample(
        id="statement_form_with_a_description",
        kind="work_statement",
        text="""
            Werkgeversverklaring werkervaring cliëntondersteuner
            VOORBEELD

            Werkgever: | Gemeente Overwater
            Werknemer: | mevr. A.B. Voorbeeld
            Geboortedatum: | 3 feb. 1990
            Functie: | Consulent Wmo
            Functieomschrijving: | Geeft informatie en advies aan mensen met een beperking.
            Aantal uren per week: | 18,5
            Datum in dienst: | 15-02-2018
            Datum uit dienst: | 14-02-2021
            Op hbo-niveau: | nee
            Datum ondertekening: | 20-09-2021
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2021-09-20",
            "employer": "Gemeente Overwater",
            "function_title": "Consulent Wmo",
            "function_description": "Geeft informatie en advies aan mensen met een beperking.",
            "tasks": ["information_advice"],
            "at_hbo_level": False,
            "periods": [{"from": "2018-02-15", "to": "2021-02-14", "hours_per_week": Decimal("18.5")}],
        },
    ),
    Sample(
        id="statement_without_hours",
        kind="work_statement",
        text="""
            Verklaring werkervaring
            VOORBEELD

            Naam organisatie | Stichting De Brug
            Naam werknemer | A.B. Voorbeeld
            Functie | Trajectbegeleider
            In dienst sinds | 1 januari 2020
            Datum ondertekening | 1 februari 2022
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "signed": "2022-02-01",
            "employer": "Stichting De Brug",
            "function_title": "Trajectbegeleider",
        },
        reasons=("function_description", "not_stated"),
    ),
    Sample(
        id="own_statement",
        kind="self_statement",
        text="""
            Eigen verklaring werkervaring
            VOORBEELD

            Ondergetekende, Anna Voorbeeld, geboren op 03-02-1990, eigenaar van Voorbeeld Advies te Zutphen, verklaart
            dat zij vanaf 1 februari 2019 tot heden als zelfstandig cliëntondersteuner gemiddeld 24 uur per week werkt.
            Opdrachtgevers: gemeente Lochem, gemeente Zutphen.

            Zutphen, 2 februari 2022
            A. Voorbeeld
            """,
        facts={
            "holder": "Anna Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2022-02-02",
            "employer": "Voorbeeld Advies",
            "function_title": "zelfstandig cliëntondersteuner",
            "periods": [{"from": "2019-02-01", "hours_per_week": 24}],
        },
    ),
    Sample(
        id="own_statement_as_a_form_with_hours_in_all",
        kind="self_statement",
        text="""
            Eigen verklaring werkervaring zzp
            VOORBEELD

            Voor- en achternaam | Anna Voorbeeld
            Geboortedatum | 03-02-1990
            Handelsnaam | Voorbeeld Advies
            KvK-nummer | 12345678
            Functie | Cliëntondersteuner
            Periode | 01-01-2020 t/m 31-12-2021
            Totaal aantal uren | 1.204
            Werkzaam op hbo-niveau | [x] ja [ ] nee
            Datum ondertekening | 03-01-2022
            """,
        facts={
            "holder": "Anna Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2022-01-03",
            "employer": "Voorbeeld Advies",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [{"from": "2020-01-01", "to": "2021-12-31", "hours": 1204}],
        },
    ),
    Sample(
        id="contract_of_a_learner",
        kind="employment_contract",
        text="""
            ARBEIDSOVEREENKOMST VOOR BEPAALDE TIJD
            VOORBEELD

            De ondergetekenden:
            Stichting De Brug, gevestigd te Utrecht, rechtsgeldig vertegenwoordigd door mevrouw K. Bos,
            hierna te noemen: werkgever,
            en
            mevrouw A.B. Voorbeeld, geboren op 3 februari 1990, wonende te Zeist, hierna te noemen: werknemer,
            verklaren het volgende te zijn overeengekomen:

            Artikel 1 Functie
            Werknemer treedt per 1 maart 2021 in dienst in de functie van cliëntondersteuner in opleiding.
            Artikel 2 Duur
            Deze overeenkomst is aangegaan voor de periode van 1 maart 2021 tot 1 maart 2022.
            Artikel 3 Arbeidsduur
            De arbeidsduur is 28 uren per week. De cao kent een voltijdse werkweek van 36 uur. Het salaris is
            € 2.500 bruto bij 36 uur per week.

            Getekend te Utrecht op 15 februari 2021
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "employer": "Stichting De Brug",
            "start": "2021-03-01",
            "end": "2022-02-28",
            "hours_per_week": 28,
            "function_title": "cliëntondersteuner in opleiding",
        },
        reasons=("title",),
    ),
    Sample(
        id="contract_in_rows",
        kind="employment_contract",
        text="""
            Arbeidsovereenkomst
            VOORBEELD

            Werkgever | Welzijn Oost B.V.
            Werknemer | A.B. Voorbeeld
            Geboortedatum | 03-02-1990
            Functie | Cliëntondersteuner
            Ingangsdatum | 01-09-2020
            Contractvorm | onbepaalde tijd
            Arbeidsduur | 32 uur per week
            Fulltime werkweek | 36 uur per week
            Salaris | € 3.100,00
            Vakantie-uren | 200 uur
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "employer": "Welzijn Oost B.V.",
            "start": "2020-09-01",
            "hours_per_week": 32,
            "function_title": "Cliëntondersteuner",
        },
    ),
    Sample(
        id="extract_of_a_firm",
        kind="kvk_extract",
        text="""
            Uittreksel Handelsregister Kamer van Koophandel
            VOORBEELD
            KvK-nummer 12345678

            Status | Actief
            Rechtsvorm | Eenmanszaak
            Handelsnaam | Voorbeeld Advies
            Startdatum onderneming | 01-03-2015
            Vestigingsnummer | 000012345678

            Eigenaar
            Naam | Voorbeeld, Anna
            Geboortedatum | 03-02-1990

            Uittreksel is vervaardigd op 20-01-2022 om 09.12 uur.
            """,
        facts={
            "holder": "Voorbeeld, Anna",
            "holder_birth_date": "1990-02-03",
            "number": "12345678",
            "issued": "2022-01-20",
            "active": True,
            "trade_name": "Voorbeeld Advies",
        },
    ),
    Sample(
        id="older_extract_of_a_firm_that_ended",
        kind="kvk_extract",
        text="""
            Kamer van Koophandel
            Uittreksel uit het Handelsregister
            VOORBEELD

            Dossiernummer: 5077 1236
            Rechtsvorm: Eenmanszaak
            Handelsnaam: Voorbeeld Advies
            De onderneming is per 31-12-2021 opgeheven.
            Eigenaar: A.B. Voorbeeld, geboren 03-02-1990

            Gewaarmerkt op 5 februari 2022
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "number": "50771236",
            "issued": "2022-02-05",
            "active": False,
            "trade_name": "Voorbeeld Advies",
        },
        reasons=("kvk_inactive",),
    ),
)

_WORK: dict[str, object] = {
    "signed": "2022-02-01",
    "employer": "Stichting De Brug",
    "function_title": "Cliëntondersteuner",
    "at_hbo_level": True,
    "periods": [{"from": "2018-01-01", "hours_per_week": 24}],
}


def _statement(
    name: str, *reasons: str, kind: str = "work_statement", declared: bool = False, **facts: object
) -> Sample:
    """A signed statement of 24 hours a week as cliëntondersteuner, but for what is given here."""
    return Sample(id=name, kind=kind, facts=_WORK | facts, reasons=reasons, declared=declared)


_IN_WHICH_FUNCTION = (
    _statement("as_a_client_supporter"),
    _statement("as_a_client_supporter_written_apart", function_title="Onafhankelijk client-ondersteuner (Wlz)"),
    _statement("as_a_learner", "title", function_title="Leerling-cliëntondersteuner"),
    _statement("as_a_trainee", "title", function_title="Cliëntondersteuner in opleiding"),
    _statement("as_another_without_a_description", "function_description", function_title="Jobcoach"),
    _statement(
        "as_another_who_supports_clients",
        function_title="Jobcoach",
        function_description="Geeft informatie en advies aan mensen met een beperking.",
        tasks=["information_advice"],
    ),
    _statement(
        "as_another_whose_tasks_are_not_clear",
        "tasks",
        function_title="Jobcoach",
        function_description="Begeleidt naar werk.",
        tasks=[],
    ),
    _statement("title_not_stated", "not_stated", function_title=None),
    _statement("only_declared", "unconfirmed", declared=True),
)
"""As cliëntondersteuner, or in another function with its tasks (art. 1 Werkervaring; fn 2)."""

_WHEN_AND_HOW_MUCH = (
    _statement("not_signed", "not_stated", signed=None),
    _statement("periods_not_stated", "not_stated", periods=None),
    _statement("no_period", "not_stated", periods=[]),
    # A paper can state days without hours; a manifest cannot.
    _statement("hours_not_stated", "not_stated", periods=[Period(start=date(2018, 1, 1))]),
    _statement("hours_in_all", periods=[{"from": "2020-01-01", "to": "2021-12-31", "hours": 1204}]),
    _statement(
        "hours_in_all_without_an_end", "not_stated", periods=[Period(start=date(2020, 1, 1), hours=Decimal(1204))]
    ),
    _statement("signed_six_months_ago", signed="2021-08-14"),
    _statement("signed_six_months_and_a_day_ago", signed="2021-08-13"),
)
"""Signed, with the days and hours worked; how old it may be is judged with all hours together (art. 5a)."""

_ABOUT_ONESELF = (
    _statement("about_oneself", kind="self_statement"),
    _statement("about_oneself_as_a_learner", "title", kind="self_statement", function_title="Client-ondersteuner i.o."),
    _statement("about_oneself_as_another", "function_description", kind="self_statement", function_title="Jobcoach"),
    _statement(
        "about_oneself_whose_tasks_are_not_clear",
        "tasks",
        kind="self_statement",
        function_title="Jobcoach",
        function_description="Begeleidt naar werk.",
    ),
    _statement("about_oneself_without_a_signature", "not_stated", kind="self_statement", signed=None),
)
"""What the self-employed state of their own work is judged as an employer's statement is (toel. Werkervaring)."""

_IN_SERVICE: dict[str, object] = {
    "employer": "Stichting De Brug",
    "start": "2019-05-01",
    "hours_per_week": Decimal("27.36"),
    "function_title": "Cliëntondersteuner",
}


def _contract(name: str, *reasons: str, **facts: object) -> Sample:
    """A contract as cliëntondersteuner that runs still, but for what is given here."""
    return Sample(id=name, kind="employment_contract", facts=_IN_SERVICE | facts, reasons=reasons)


_BY_CONTRACT = (
    _contract("contract_that_runs_still"),
    _contract("contract_that_ended", end="2020-04-30"),
    _contract("contract_without_a_start", "not_stated", start=None),
    _contract("contract_without_hours", "not_stated", hours_per_week=None),
    _contract("contract_in_another_function", "function_description", function_title="Jobcoach"),
    _contract(
        "contract_whose_tasks_are_not_clear",
        "tasks",
        function_title="Jobcoach",
        function_description="Begeleidt naar werk.",
    ),
    _contract(
        "contract_with_the_tasks",
        function_title="Jobcoach",
        function_description="Geeft informatie en advies aan mensen met een beperking.",
        tasks=["information_advice"],
    ),
)
"""A contract says from when, and how many hours a week; without an end it runs still (I-38)."""

_FIRM: dict[str, object] = {
    "number": "12345678",
    "issued": "2022-01-20",
    "active": True,
    "trade_name": "Voorbeeld Advies",
}


def _extract(name: str, *reasons: str, **facts: object) -> Sample:
    """An extract of an active firm, but for what is given here."""
    return Sample(id=name, kind="kvk_extract", facts=_FIRM | facts, reasons=reasons)


_REGISTERED = (
    _extract("active_firm"),
    _extract("firm_that_ended", "kvk_inactive", active=False),
    _extract("firm_of_which_that_is_not_stated", "not_stated", active=None),
    _extract("number_with_blanks", number="1234 5678"),
    _extract("number_of_seven_digits", "kvk_number", number="1234567"),
    _extract("number_of_nine_digits", "kvk_number", number="123456789"),
    _extract("number_not_stated", "not_stated", number=None),
)
"""The firm of a self-employed person is in the trade register, and active (art. 1 Werkervaring)."""

SAMPLES: tuple[Sample, ...] = (
    *_PRINTED,
    *_IN_WHICH_FUNCTION,
    *_WHEN_AND_HOW_MUCH,
    *_ABOUT_ONESELF,
    *_BY_CONTRACT,
    *_REGISTERED,
)
