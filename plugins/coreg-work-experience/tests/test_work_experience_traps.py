"""Papers about work on which something stands that only seems to be a fact of theirs."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from textwrap import dedent

import pytest

from coreg_tui.api import Line, Page, Period, Segment, Sheets
from coreg_work_experience.validator import WORK_EXPERIENCE

READ = {kind.id: kind.read for kind in WORK_EXPERIENCE.kinds}


def paper(text: str) -> Sheets:
    """A page with these lines; two blanks part columns, an empty line is a gap."""
    lines, top = [], 800.0
    for printed in dedent(text).strip("\n").splitlines():
        top -= 14
        found = re.finditer(r"\S+(?: \S+)*", printed)
        segments = tuple(Segment(one.group(), (5.0 * one.start(), top, 5.0 * one.end(), top + 10)) for one in found)
        if segments:
            lines.append(Line(1, segments))
    return Sheets((Page(1, 595, 842, tuple(lines)),))


def read(kind: str, text: str) -> dict[str, object]:
    reader = READ[kind]
    assert reader is not None
    (reading,) = reader(paper(text))
    return {name: found.value for name, found in reading.facts.items()}


def period(start: str, *, to: str | None = None, per_week: str | None = None, hours: str | None = None) -> Period:
    return Period(
        start=date.fromisoformat(start),
        end=None if to is None else date.fromisoformat(to),
        hours_per_week=None if per_week is None else Decimal(per_week),
        hours=None if hours is None else Decimal(hours),
    )


def as_stated(facts: dict[str, object]) -> dict[str, object]:
    """Facts as a manifest writes them, so that a row of the table stays short; a description by its first words."""
    written: dict[str, object] = {}
    for name, value in facts.items():
        if isinstance(value, tuple):
            written[name] = list(value)
        elif isinstance(value, bool):
            written[name] = value
        elif name != "function_description":
            written[name] = str(value)
    return written


PAPERS = {
    "an employer in the letter's head only": (
        "work_statement",
        """
        Welzijn Rijnmond
        Hoofdweg 1
        3000 AA Rotterdam
        VERKLARING
        Hierbij verklaren wij dat de heer O. Çelik, geboren op 5-5-1985, sinds 1-1-2020 bij ons werkt als
        jongerenwerker, 36 uur per week.
        Rotterdam, 6-6-2023
        """,
        {
            "holder": "O. Çelik",
            "holder_birth_date": "1985-05-05",
            "signed": "2023-06-06",
            "employer": "Welzijn Rijnmond",
            "function_title": "jongerenwerker",
            "periods": [period("2020-01-01", per_week="36")],
        },
    ),
    "an employer above who signs for it": (
        "work_statement",
        """
        Verklaring werkervaring

        Hierbij verklaren wij dat de heer O. Çelik, geboren op 5-5-1985, sinds 1-1-2020 bij onze organisatie
        werkt.
        Met vriendelijke groet,
        Stichting Carante Groep
        namens deze,
        J. Bos
        """,
        {
            "holder": "O. Çelik",
            "holder_birth_date": "1985-05-05",
            "employer": "Stichting Carante Groep",
        },
    ),
    "tasks with yes or no behind each": (
        "work_statement",
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
    "a contract with a trial period and hours of leave": (
        "employment_contract",
        """
        Arbeidsovereenkomst
        Tussen
        Stichting Tragel, gevestigd te Clinge, hierna te noemen werkgever, en
        de heer P. van Acker, geboren op 7 juli 1977, hierna te noemen werknemer,
        is overeengekomen:
        1. De werknemer is vanaf 1 november 2019 werkzaam bij werkgever als persoonlijk begeleider B.
        2. Het dienstverband is aangegaan voor onbepaalde tijd met een proeftijd tot 1 januari 2020.
        3. De arbeidsduur is 28/36.
        4. De werknemer werkt 28 uur per week en bouwt 5,6 verlofuren per week op.
        """,
        {
            "holder": "P. van Acker",
            "holder_birth_date": "1977-07-07",
            "employer": "Stichting Tragel",
            "start": "2019-11-01",
            "hours_per_week": "28",
            "function_title": "persoonlijk begeleider B",
        },
    ),
    "a model of a contract tells nothing": (
        "employment_contract",
        """
        Arbeidsovereenkomst
        Werkgever: [naam werkgever]
        Werknemer: [naam]
        Functie: ..........
        Ingangsdatum: ..-..-....
        Arbeidsduur: .... uur per week
        """,
        {},
    ),
    "a branch that has ended is not the firm": (
        "kvk_extract",
        """
        KvK-nummer 87654321
        Handelsnaam: Steunpunt Oost
        Nevenvestiging opgeheven per 1 januari 2020
        Uittreksel vervaardigd op: 04-04-2024
        """,
        {
            "number": "87654321",
            "issued": "2024-04-04",
            "trade_name": "Steunpunt Oost",
        },
    ),
    "work elsewhere before the contract": (
        "employment_contract",
        """
        Arbeidsovereenkomst
        Werkgever: Zorg B.V.
        Werknemer: A. Kok
        De werknemer is vanaf 1 mei 2010 werkzaam in de zorg. De overeenkomst gaat in op 1 juni 2021 voor
        onbepaalde tijd.
        """,
        {
            "holder": "A. Kok",
            "employer": "Zorg B.V.",
            "start": "2021-06-01",
        },
    ),
    "a contact person above the employee": (
        "work_statement",
        """
        Verklaring
        Naam organisatie: Stichting Kans
        Naam contactpersoon: mw. J. Roos
        Naam cliëntondersteuner: mw. A. Tas
        Geboortedatum: 1-2-1983
        Periode werkzaam: van 1-2-2018 tot en met 1-2-2023
        Gemiddeld aantal gewerkte uren per week in deze periode: 18
        Functie: Cliëntondersteuner
        HBO-niveau: ja
        """,
        {
            "holder": "A. Tas",
            "holder_birth_date": "1983-02-01",
            "employer": "Stichting Kans",
            "function_title": "Cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2018-02-01", to="2023-02-01", per_week="18")],
        },
    ),
    "the signer's function is not the employee's": (
        "work_statement",
        """
        Naam werknemer: A. Tas
        Geboortedatum: 1-2-1983
        In dienst vanaf: 1-2-2018
        Uren per week: 18
        Ondertekening
        Naam leidinggevende: J. Roos
        Functie: directeur
        Datum: 5-5-2023
        """,
        {
            "holder": "A. Tas",
            "holder_birth_date": "1983-02-01",
            "signed": "2023-05-05",
            "periods": [period("2018-02-01", per_week="18")],
        },
    ),
    "a sentence in the lines of a form": (
        "work_statement",
        """
        Werkgeversverklaring
        Ik, ondergetekende, H. Mol, manager Zorg bij Stichting Amarant, verklaar dat:
        Naam: P. Kuiper-de Lange
        Geboortedatum: 30 september 1976
        van: 1 september 2010
        tot: heden
        in dienst is als: Consulent cliëntondersteuning
        Aantal uren per week: 27
        HBO-niveau: ja
        Plaats: Tilburg
        Datum: 1 oktober 2020
        """,
        {
            "holder": "P. Kuiper-de Lange",
            "holder_birth_date": "1976-09-30",
            "signed": "2020-10-01",
            "employer": "Stichting Amarant",
            "function_title": "Consulent cliëntondersteuning",
            "at_hbo_level": True,
            "periods": [period("2010-09-01", per_week="27")],
        },
    ),
    "a sentence in items": (
        "work_statement",
        """
        Stichting Gors verklaart dat mevrouw W. Verburg, geboren op 21 maart 1990:
        • sinds 1 april 2016 in dienst is;
        • de functie van cliëntondersteuner vervult;
        • gemiddeld 24 uur per week werkt (0,67 fte);
        • werkzaam is op hbo-niveau.
        Goes, 1 mei 2022
        """,
        {
            "holder": "W. Verburg",
            "holder_birth_date": "1990-03-21",
            "signed": "2022-05-01",
            "employer": "Stichting Gors",
            "function_title": "cliëntondersteuner",
            "at_hbo_level": True,
            "periods": [period("2016-04-01", per_week="24")],
        },
    ),
    "a title between as and the verb": (
        "work_statement",
        """
        Geachte commissie,
        Graag verklaar ik dat dhr. Wim de Waard (geb. 15-6-1965) sinds 1 februari 2009 als consulent
        cliëntondersteuning werkzaam is bij MEE Zeeland. Zijn contract omvat 32 uur per week.
        Middelburg, d.d. 7 augustus 2022
        R. Smits
        teamleider MEE Zeeland
        """,
        {
            "holder": "Wim de Waard",
            "holder_birth_date": "1965-06-15",
            "signed": "2022-08-07",
            "employer": "MEE Zeeland",
            "function_title": "consulent cliëntondersteuning",
            "periods": [period("2009-02-01", per_week="32")],
        },
    ),
    "a contract in words of one label each": (
        "employment_contract",
        """
        ARBEIDSOVEREENKOMST
        Partijen: Gemeente Gouda (werkgever) en mevrouw J. Rook (werknemer), geboren 5-5-1985
        Ingang: 1 augustus 2020
        Einde: onbepaald
        Functie: consulent Wmo
        Uren: 28,8 per week (80%)
        Salaris: € 3.000 (36 uur)
        """,
        {
            "holder": "J. Rook",
            "holder_birth_date": "1985-05-05",
            "employer": "Gemeente Gouda",
            "start": "2020-08-01",
            "hours_per_week": "28.8",
            "function_title": "consulent Wmo",
        },
    ),
}


@pytest.mark.parametrize(("kind", "text", "facts"), PAPERS.values(), ids=PAPERS)
def test_a_paper_is_read(kind: str, text: str, facts: dict[str, object]) -> None:
    assert as_stated(read(kind, text)) == facts
