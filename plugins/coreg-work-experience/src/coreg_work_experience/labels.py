"""What the things that we seek are called on forms and in tables, and finding them by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from coreg_tui.api import Found, Sheets, first, labelled, words

Parser = Callable[[str], str | bool | date | Decimal | None]

EMPLOYEE = (
    "Naam medewerker", "Naam werknemer", "Naam van de medewerker", "Naam van de werknemer", "Naam professional",
    "Naam van de professional", "Naam cliëntondersteuner", "Naam van de cliëntondersteuner", "Naam kandidaat",
    "Naam aanvrager", "Naam betrokkene", "Werknemer", "De werknemer", "Medewerker", "Professional", "Betrokkene",
    "Name of employee", "Employee", "Employee name",
)  # fmt: skip

OWN_NAME = (
    "Naam", "Naam ondergetekende", "Ondergetekende", "Naam zzp'er", "Naam zelfstandige", "Naam professional",
    "Naam cliëntondersteuner", "Volledige naam", "Voor- en achternaam", "Naam en voorletters", "Naam aanvrager",
    "Voorletters en naam", "Voorletters en achternaam", "Name",
)  # fmt: skip

BORN = (
    "Geboortedatum", "Geboortedatum medewerker", "Geboortedatum werknemer", "Geboortedatum professional",
    "Geboortedatum cliëntondersteuner", "Geboren op", "Geboren", "Geb. datum", "Geb.datum", "Datum geboorte",
    "Geboortedatum en -plaats", "Geboortedatum en plaats", "Geboortedatum / -plaats", "Date of birth", "Born",
)  # fmt: skip

EMPLOYER = (
    "Naam organisatie", "Naam werkgever", "Naam van de organisatie", "Naam van de werkgever", "Naam instelling",
    "Naam bedrijf", "Werkgever", "De werkgever", "Organisatie", "Instelling", "Naam organisatie/werkgever",
    "Naam werkgever/organisatie", "Werkgever / organisatie", "Werkgever/organisatie", "Naam instelling/organisatie",
    "Bedrijf", "Bedrijfsnaam", "Employer", "Name of employer", "Organisation",
)  # fmt: skip

FIRM = (
    "Handelsnaam", "Naam onderneming", "Naam van de onderneming", "Bedrijfsnaam", "Naam bedrijf", "Onderneming",
    "Naam eenmanszaak", "Praktijknaam", "Naam praktijk", "Bedrijf", "Trade name",
)  # fmt: skip

TITLE = (
    "Functietitel", "Functie", "Functienaam", "Functiebenaming", "Naam functie", "Naam van de functie", "Titel functie",
    "Beroep", "Functie werknemer", "Functie medewerker", "Functie professional", "Functietitel medewerker",
    "Job title", "Function", "Position", "Werkzaam als", "In de functie van", "Functie (titel)", "Uw functie",
)  # fmt: skip

DESCRIPTION = (
    "Functieomschrijving", "Functiebeschrijving", "Omschrijving functie", "Omschrijving van de functie",
    "Beschrijving functie", "Beschrijving van de functie", "Omschrijving werkzaamheden", "Beschrijving werkzaamheden",
    "Omschrijving van de werkzaamheden", "Werkzaamheden", "Aard van de werkzaamheden", "Taken", "Taakomschrijving",
    "Taken en werkzaamheden", "De werkzaamheden omvatten", "De werkzaamheden bestaan uit",
    "De werkzaamheden bestonden uit", "Mijn werkzaamheden", "De werkzaamheden zijn", "Job description",
    "Korte functieomschrijving", "Korte omschrijving functie", "Inhoud van de functie", "Functie-inhoud",
)  # fmt: skip

LEVEL = (
    "Op hbo-niveau", "Werkzaam op hbo-niveau", "Werkzaamheden op hbo-niveau", "Functie op hbo-niveau", "Hbo-niveau",
    "Werkt op hbo-niveau", "Op hbo niveau werkzaam", "Functieniveau", "Niveau", "Niveau functie",
    "Niveau van de functie", "Werk- en denkniveau", "Hbo werk- en denkniveau", "Functieniveau hbo", "Niveau hbo",
    "Uitgeoefend op hbo-niveau",
)  # fmt: skip

START = (
    "Ingangsdatum", "Datum in dienst", "Datum indiensttreding", "Datum van indiensttreding", "In dienst per",
    "In dienst sinds", "In dienst vanaf", "In dienst met ingang van", "Begindatum", "Startdatum", "Aanvang",
    "Aanvangsdatum", "Start date", "Begindatum dienstverband", "Ingangsdatum dienstverband",
)  # fmt: skip

END = (
    "Einddatum", "Einde dienstverband", "Datum uit dienst", "Datum uitdiensttreding", "Uit dienst per",
    "Einddatum dienstverband", "Eindigt op", "End date", "Einde contract", "Einddatum contract",
)  # fmt: skip

PERIOD_START = (
    *START,
    "Van",
    "Vanaf",
    "Periode van",
    "Begin",
    "Werkzaam van",
    "Werkzaam vanaf",
    "Werkzaam sinds",
    "From",
)
PERIOD_END = (*END, "Tot en met", "T/m", "Tot", "Einde", "Werkzaam tot en met", "Until", "To")
WEEKLY = (
    "Uren per week", "Aantal uren per week", "Gemiddeld aantal uren per week", "Gem. aantal uren per week", "Uren p/w",
    "Aantal uren p/w", "Uren per week (gemiddeld)", "Contracturen per week", "Gemiddelde uren per week",
    "Gemiddeld uren per week", "Arbeidsduur per week", "Omvang dienstverband (uren per week)", "Hours per week",
)  # fmt: skip
TOTAL = (
    "Totaal aantal uren", "Totaal aantal gewerkte uren", "Uren in totaal", "Totaal uren", "Gewerkte uren totaal",
    "Aantal uren totaal", "Total hours",
)  # fmt: skip

SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Ondertekend op", "Getekend op", "Datum handtekening",
    "Ondertekend d.d.", "Datum van ondertekenen", "Dagtekening", "Plaats en datum", "Plaats, datum", "Plaats/datum",
    "Date of signature", "Signed on",
)  # fmt: skip

_NEAR = 1.6
"""How wide the gap between a label and what stands below it is at most, in heights."""
_INDENT = 60.0
"""Points by which it may stand further to the right."""
_OTHER = (
    "Plaats",
    "Handtekening",
    "Datum",
    "Naam",
    "Adres",
    "Telefoon",
    "Periode",
    "Locatie",
    "Opdrachtgever",
    "Standplaats",
)
_ALL = frozenset(
    words(label)
    for labels in (
        EMPLOYEE, OWN_NAME, BORN, EMPLOYER, FIRM, TITLE, DESCRIPTION, LEVEL, PERIOD_START, PERIOD_END, WEEKLY, TOTAL,
        SIGNED, _OTHER,
    )
    for label in labels
)  # fmt: skip


def is_label(text: str) -> bool:
    """Whether the text is what a form calls something, and so no value."""
    return words(text) in _ALL


def sought(sheets: Sheets, labels: Sequence[str], parser: Parser, *, lines: int = 1) -> Found | None:
    """The first value that stands behind, beside or below one of the labels, indented below it too."""
    return first(labelled(sheets, labels, parser, lines=lines)) or first(_indented(sheets, labels, parser))


def _indented(sheets: Sheets, labels: Sequence[str], parser: Parser) -> Iterator[Found]:
    """Values that stand alone on the line below a label that stands alone, further to the right."""
    keys = {words(label) for label in labels}
    for line, below in pairwise(sheets.lines):
        if len(line.segments) > 1 or len(below.segments) > 1 or words(line.text) not in keys or line.page != below.page:
            continue
        gap = line.box[1] - below.box[3]
        if (
            gap < _NEAR * (line.box[3] - line.box[1])
            and 0 <= below.box[0] - line.box[0] < _INDENT
            and not is_label(below.text)
        ):
            value = parser(below.text)
            if value is not None:
                yield Found(value, below.place())
