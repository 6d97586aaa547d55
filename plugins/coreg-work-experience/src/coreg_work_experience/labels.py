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
    "Naam en voorletters werknemer", "Naam en voorletters medewerker", "Voorletters en naam werknemer",
    "Voorletters en achternaam werknemer", "Volledige naam werknemer", "Volledige naam medewerker",
    "Naam (werknemer)", "Naam (medewerker)", "Medewerkster", "Werkneemster", "Naam werkneemster", "Naam medewerkster",
    "Naam personeelslid", "Naam uitzendkracht", "Uitzendkracht", "Gedetacheerde", "Naam gedetacheerde",
    "Naam stagiair", "Stagiair", "Stagiaire", "Betreft medewerker", "Betreft werknemer", "Naam van betrokkene",
    "Name of the employee", "Employee's name", "Name employee",
)  # fmt: skip

OWN_NAME = (
    "Naam", "Naam ondergetekende", "Ondergetekende", "Naam zzp'er", "Naam zelfstandige", "Naam professional",
    "Naam cliëntondersteuner", "Volledige naam", "Voor- en achternaam", "Naam en voorletters", "Naam aanvrager",
    "Voorletters en naam", "Voorletters en achternaam", "Name",
    "Naam en voornamen", "Voornamen en achternaam", "Voornaam en achternaam", "Voornaam en naam", "Naam ondernemer",
    "Naam zelfstandig ondernemer", "Zelfstandige", "Zzp'er", "Achternaam en voorletters", "Naam (volledig)",
    "Full name", "Naam indiener", "Ingevuld door", "Naam eigenaar", "Opgesteld door",
)  # fmt: skip

BORN = (
    "Geboortedatum", "Geboortedatum medewerker", "Geboortedatum werknemer", "Geboortedatum professional",
    "Geboortedatum cliëntondersteuner", "Geboren op", "Geboren", "Geb. datum", "Geb.datum", "Datum geboorte",
    "Geboortedatum en -plaats", "Geboortedatum en plaats", "Geboortedatum / -plaats", "Date of birth", "Born",
    "Geboortedatum werkneemster", "Geboortedatum medewerkster", "Geboortedatum en geboorteplaats",
    "Geboortedatum, plaats", "Geboren te / op", "Geboren te en op", "Geboren (datum)", "Geboortedag", "Geb.dat.",
    "Geb.", "Birth date", "Birthdate", "Born on", "Geboortedatum betrokkene", "Geboortedatum aanvrager",
)  # fmt: skip

EMPLOYER = (
    "Naam organisatie", "Naam werkgever", "Naam van de organisatie", "Naam van de werkgever", "Naam instelling",
    "Naam bedrijf", "Werkgever", "De werkgever", "Organisatie", "Instelling", "Naam organisatie/werkgever",
    "Naam werkgever/organisatie", "Werkgever / organisatie", "Werkgever/organisatie", "Naam instelling/organisatie",
    "Bedrijf", "Bedrijfsnaam", "Employer", "Name of employer", "Organisation",
    "Formele werkgever", "Werkgever (formeel)", "Juridische werkgever", "Naam uitzendbureau",
    "Naam detacheringsbureau", "Detacheringsbureau", "Naam detacheerder", "Uitzendbureau",
    "Detacheerder", "Organisatienaam", "Naam instantie", "In dienst bij", "In dienst van", "Werkzaam bij",
    "Organization", "Name of organisation", "Name of organization", "Name of the employer",
    "Name of the organisation", "Employer name", "Company", "Company name", "Naam organisatie (werkgever)",
    "Werkgever (naam)", "Naam van de instelling", "Naam rechtspersoon", "Naam zorgorganisatie",
    "Naam en adres werkgever", "Naam en adres organisatie", "Naam en plaats werkgever",
    "Naam en vestigingsplaats werkgever", "Naam en vestigingsplaats organisatie",
    "Naam en adres van de werkgever", "Zorgorganisatie",
    "Naam van uw organisatie", "Statutaire naam werkgever",
)  # fmt: skip

FIRM = (
    "Handelsnaam", "Naam onderneming", "Naam van de onderneming", "Bedrijfsnaam", "Naam bedrijf", "Onderneming",
    "Naam eenmanszaak", "Praktijknaam", "Naam praktijk", "Bedrijf", "Trade name",
    "Naam eigen onderneming", "Naam eigen bedrijf", "Mijn bedrijf", "Mijn onderneming", "Eenmanszaak", "Praktijk",
    "Business name", "Handelsnaam onderneming", "Handelsnaam / KvK-nummer", "Handelsnaam en KvK-nummer",
)  # fmt: skip

TITLE = (
    "Functietitel", "Functie", "Functienaam", "Functiebenaming", "Naam functie", "Naam van de functie",
    "Titel functie",
    "Beroep", "Functie werknemer", "Functie medewerker", "Functie professional", "Functietitel medewerker",
    "Job title", "Function", "Position", "Werkzaam als", "In de functie van", "Functie (titel)", "Uw functie",
    "Functie van de werknemer", "Functie van de medewerker", "Functie tijdens dienstverband", "Laatste functie",
    "Huidige functie", "Functie en afdeling", "Functieaanduiding", "Rol", "Functie/rol",
    "Functie bij opdrachtgever", "Functie bij de opdrachtgever", "Functie bij inlener", "Werkzaam als (functie)",
    "In dienst als", "Aangesteld als", "Titel van de functie", "Functie (naam)", "Function title", "Role",
    "Occupation", "Job", "Uitgeoefende functie", "Vervulde functie",
)  # fmt: skip

DESCRIPTION = (
    "Functieomschrijving", "Functiebeschrijving", "Omschrijving functie", "Omschrijving van de functie",
    "Beschrijving functie", "Beschrijving van de functie", "Omschrijving werkzaamheden", "Beschrijving werkzaamheden",
    "Omschrijving van de werkzaamheden", "Werkzaamheden", "Aard van de werkzaamheden", "Taken", "Taakomschrijving",
    "Taken en werkzaamheden", "De werkzaamheden omvatten", "De werkzaamheden bestaan uit",
    "De werkzaamheden bestonden uit", "Mijn werkzaamheden", "De werkzaamheden zijn", "Job description",
    "Korte functieomschrijving", "Korte omschrijving functie", "Inhoud van de functie", "Functie-inhoud",
    "Korte omschrijving van de functie", "Korte omschrijving van de werkzaamheden",
    "Korte omschrijving werkzaamheden", "Korte beschrijving werkzaamheden", "Omschrijving taken",
    "Omschrijving van de taken", "Beschrijving van de taken", "Beschrijving van de werkzaamheden",
    "Belangrijkste taken", "Belangrijkste werkzaamheden", "Kerntaken", "Hoofdtaken", "Taakinhoud",
    "Functieomschrijving (kort)", "Inhoud van het werk", "Inhoud functie", "Inhoud werkzaamheden",
    "Doel van de functie", "Doel functie", "Zijn taken", "Haar taken", "Mijn taken", "De taken zijn",
    "De taken bestaan uit", "De taken omvatten", "Description of duties", "Duties", "Tasks", "Responsibilities",
    "Uitgevoerde werkzaamheden", "Verrichte werkzaamheden", "Soort werkzaamheden", "Taken en verantwoordelijkheden",
)  # fmt: skip

LEVEL = (
    "Op hbo-niveau", "Werkzaam op hbo-niveau", "Werkzaamheden op hbo-niveau", "Functie op hbo-niveau", "Hbo-niveau",
    "Werkt op hbo-niveau", "Op hbo niveau werkzaam", "Functieniveau", "Niveau", "Niveau functie",
    "Niveau van de functie", "Werk- en denkniveau", "Hbo werk- en denkniveau",
    "Uitgeoefend op hbo-niveau",
    "Niveau werkzaamheden", "Niveau van de werkzaamheden", "Niveau waarop de taken zijn verricht",
    "Niveau waarop de werkzaamheden zijn verricht", "Niveau waarop is gewerkt", "Functie is op hbo-niveau",
    "Werkzaamheden zijn op hbo-niveau", "De werkzaamheden zijn verricht op hbo-niveau",
    "De werkzaamheden zijn op hbo-niveau verricht", "De functie is op hbo-niveau", "Hbo-niveau (ja/nee)",
    "Werkniveau", "Level", "Level of the work", "HBO level", "At HBO level", "Werkzaamheden op hbo-niveau verricht",
    "Verricht op hbo-niveau", "Functie uitgeoefend op hbo-niveau", "Gewerkt op hbo-niveau",
)  # fmt: skip

START = (
    "Ingangsdatum", "Datum in dienst", "Datum indiensttreding", "Datum van indiensttreding", "In dienst per",
    "In dienst sinds", "In dienst vanaf", "In dienst met ingang van", "Begindatum", "Startdatum", "Aanvang",
    "Aanvangsdatum", "Start date", "Start", "Begindatum dienstverband", "Ingangsdatum dienstverband",
    "Begin dienstverband", "Start dienstverband", "Aanvang dienstverband", "Begonnen", "Begonnen op", "Ingang",
    "Begint op",
    "Gestart op", "Gestart", "Werkzaam sinds", "Sinds", "Eerste werkdag", "Aanvang arbeidsovereenkomst",
    "Ingangsdatum arbeidsovereenkomst", "Ingangsdatum contract", "Datum aanvang", "Datum aanvang dienstverband",
    "Datum ingang", "Begin contract", "Begindatum contract", "Startdatum contract", "Startdatum dienstverband",
    "Datum begin", "Datum start", "Dienstverband sinds", "Dienstverband per", "Dienstverband vanaf", "In dienst",
    "In dienst getreden op", "In dienst getreden", "Indiensttreding", "Commencement date", "Starting date",
    "Employed since", "Date of employment",
)  # fmt: skip

END = (
    "Einddatum", "Einde dienstverband", "Datum uit dienst", "Datum uitdiensttreding", "Uit dienst per",
    "Einddatum dienstverband", "Eindigt op", "End date", "Einde contract", "Einddatum contract",
    "Einde", "Eind", "Beëindigd", "Beëindigd op", "Beëindigd per", "Geëindigd", "Geëindigd op", "Gestopt op",
    "Eindigend op", "Laatste werkdag", "Einde arbeidsovereenkomst", "Einddatum arbeidsovereenkomst", "Datum einde",
    "Datum einde dienstverband", "Datum beëindiging", "Contract tot en met", "Uit dienst", "Uit dienst getreden op",
    "Uitdiensttreding", "Loopt tot en met", "Ending date", "Date of termination",
)  # fmt: skip

PERIOD_START = (
    *START,
    "Van",
    "In dienst van",
    "In dienst vanaf",
    "Dienstverband van",
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
    "Uren per week", "Aantal uren per week", "Gemiddeld aantal uren per week", "Gem. aantal uren per week",
    "Uren p/w",
    "Aantal uren p/w", "Uren per week (gemiddeld)", "Contracturen per week", "Gemiddelde uren per week",
    "Gemiddeld uren per week", "Arbeidsduur per week", "Omvang dienstverband (uren per week)", "Hours per week",
    "Wekelijkse uren", "Wekelijkse arbeidsduur", "Uren p.w.", "Uren/week", "Uur/week", "Aantal uren/week",
    "Aantal uur per week", "Gemiddeld aantal uur per week", "Omvang per week", "Omvang in uren per week",
    "Omvang (uren per week)", "Omvang dienstverband in uren per week", "Omvang (uur per week)",
    "Contractuele uren per week", "Contractuele arbeidsduur per week", "Weekuren", "Urenomvang per week",
    "Arbeidsuren per week", "Werkuren per week", "Uren per week (contractueel)", "Aantal contracturen per week",
    "Overeengekomen uren per week", "Weekly hours", "Hours a week", "Average hours per week",
    "Working hours per week", "Number of hours per week", "Gewerkte uren per week", "Gemiddeld per week",
    "Gemiddelde uren p/w",
)  # fmt: skip
TOTAL = (
    "Totaal aantal uren", "Totaal aantal gewerkte uren", "Uren in totaal", "Totaal uren", "Gewerkte uren totaal",
    "Aantal uren totaal", "Total hours",
    "Totaal gewerkte uren", "Totaal aantal gewerkte uren in deze periode", "Aantal gewerkte uren",
    "Aantal gewerkte uren (totaal)", "Aantal uren in de periode", "Totaal aantal uren in deze periode",
    "Totaal uren gewerkt", "Urentotaal", "Uren (totaal)", "Total number of hours", "Totaal gefactureerde uren",
    "Totaal declarabele uren", "Totaal aantal gedeclareerde uren",
    "Aantal uren in deze periode", "Aantal uur in deze periode", "Uren in deze periode", "Aantal uren in de periode",
    "Aantal gewerkte uren in deze periode", "Gewerkte uren in deze periode",
)  # fmt: skip

SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Ondertekend op", "Getekend op", "Datum handtekening",
    "Ondertekend d.d.", "Datum van ondertekenen", "Dagtekening", "Plaats en datum", "Plaats, datum", "Plaats/datum",
    "Date of signature", "Signed on",
    "Getekend te en op", "Datum van ondertekening door werkgever", "Datum ondertekening werkgever",
    "Datum ondertekening door werkgever", "Plaats en datum ondertekening", "Plaats en datum van ondertekening",
    "Plaats & datum", "Datum en plaats", "Datum, plaats", "Datum/plaats", "Ondertekend", "Ondertekend d.d",
    "Getekend d.d.", "Getekend", "Ondertekening d.d.", "Datum van afgifte", "Afgiftedatum", "Datum afgifte",
    "Datum verklaring", "Datum van deze verklaring", "Place and date", "Date and place", "Date signed", "Signed",
    "Signature date", "Datum opmaak", "Opgemaakt op", "Opgemaakt d.d.", "Opgemaakt te",
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
