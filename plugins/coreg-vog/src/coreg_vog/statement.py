"""Where the facts stand on an employer's statement that the original was seen, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from coreg_tui.api import Found, Line, Place, Reading, Sheets, a_date, a_text, boxes, first, labelled, phrase, words
from coreg_vog.values import (
    BIRTH,
    DAY,
    NO_NAME,
    a_name_only,
    a_reference,
    born_in_prose,
    day_told,
    is_signer,
    row_value,
    sentences,
    signed_at_foot,
    some_initials,
)

_EMPLOYER = (
    "Werkgever", "Naam werkgever", "Naam van de werkgever", "Organisatie", "Naam organisatie", "Bedrijf",
    "Bedrijfsnaam", "Naam van de organisatie", "Naam bedrijf", "Instelling", "Naam instelling", "Employer",
    "Name of employer", "Werkgever (organisatie)", "Naam bedrijf/organisatie", "Organisatie/werkgever", "Organisation",
    "Organization", "Bedrijf/organisatie", "Naam organisatie/werkgever", "Werkgever/organisatie", "Naam stichting",
    "Naam van de instelling", "Naam van het bedrijf",
)  # fmt: skip
_EMPLOYEE = (
    "Naam werknemer", "Naam van de werknemer", "Naam medewerker", "Naam van de medewerker", "Werknemer", "Medewerker",
    "Naam betrokkene", "Betrokkene", "Employee", "Name of employee", "Naam professional", "Naam cliëntondersteuner",
    "Naam van de betrokkene", "Medewerkster", "Werkneemster", "Naam houder VOG", "Naam van de houder", "Houder VOG",
    "VOG op naam van", "Op naam van", "Ten name van", "Naam op de VOG", "Naam op VOG", "Holder",
    "Naam werknemer/medewerker", "Naam medewerkster", "Naam werkneemster", "Name of the employee",
)  # fmt: skip
_SIGNED = (
    "Datum ondertekening", "Ondertekend op", "Datum van ondertekening", "Getekend op", "Date of signature",
    "Signed on", "Datum handtekening", "Ondertekend d.d.", "Getekend d.d.", "Dagtekening", "Datum en handtekening",
    "Handtekening en datum", "Datum van deze verklaring", "Datum tekening",
)  # fmt: skip
_ABOUT = (
    "Nummer van de VOG", "Kenmerk VOG", "Kenmerk van de VOG", "VOG-nummer", "Nummer VOG", "VOG-kenmerk", "Kenmerk",
    "Referentie VOG", "Referentie van de VOG", "Ons kenmerk VOG", "Nummer", "VOG reference", "Ons kenmerk van de VOG",
    "VOG nr.", "VOG-nr.", "Nr. VOG", "Nr. van de VOG", "Ref. VOG", "VOG nummer", "VOG kenmerk", "Kenmerknummer VOG",
    "Kenmerknummer", "Referentienummer VOG",
    "Nummer verklaring", "Kenmerk verklaring", "Kenmerk van de verklaring", "Kenmerk Justis", "Reference of the VOG",
    "Nummer/kenmerk VOG", "Kenmerk/nummer VOG",
)  # fmt: skip
_SEEN = (
    "Origineel gezien", "Originele VOG gezien", "Origineel ingezien", "VOG in origineel gezien", "Original seen",
    "Origineel exemplaar gezien", "Origineel document gezien", "Het origineel gezien", "Originele VOG ingezien",
    "Heeft u de originele VOG gezien", "Is de originele VOG gezien", "Origineel VOG gezien",
    "Het origineel is gezien", "De originele VOG is gezien",
    "Originele verklaring gezien", "Originele verklaring ingezien",
)  # fmt: skip
_ORIGINAL = re.compile(r"\borigin(?:eel|ele|al)\b", re.IGNORECASE)
_COPY = re.compile(r"\b(?:niet|geen|kopie|kopietje|foto|scan|afdruk|digitale\s+versie|not|copy)\b", re.IGNORECASE)
_LOOKED = re.compile(
    r"\b(?:gezien|ingezien|bekeken|gecontroleerd|getoond|overgelegd|laten\s+zien|seen)\b", re.IGNORECASE
)
_BY_ME = re.compile(
    r"\b(?:ik|wij|mij|ons|(?:dat|that)\s+(?:hij|zij|hij/zij|he|she)|I|werkgever|employer|ondergetekende|hebben|we|door\s+(?:haar|hem)|gezien\s+in\s+origineel)\b"
    r"|\bin\s+origineel\s+(?:\w+\s+){0,2}?(?:in)?gezien\b",
    re.IGNORECASE,
)
"""Who saw it; that it was seen in the original says of itself that the employer did."""
_IF = re.compile(
    r"\b(?:als|indien|zal|zullen|will|if|wanneer|zodra|nadat|invult|vult|aankruisen|moet|moeten|dient|dienen|verzoek\w*|verzocht)\b",
    re.IGNORECASE,
)


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement."""
    read = {
        "employer": row_value(sheets, _EMPLOYER, _a_firm)
        or _in_section(sheets, "employer", _a_firm)
        or _employer_told(sheets)
        or _at_head(sheets),
        "holder": first(labelled(sheets, _EMPLOYEE, a_name_only))
        or _in_section(sheets, "employee", a_name_only)
        or _beside_birth(sheets)
        or _employee_told(sheets),
        "holder_birth_date": first(labelled(sheets, BIRTH, a_date)) or born_in_prose(sheets),
        "signed": first(labelled(sheets, _SIGNED, a_date)) or _signed(sheets),
        "vog_number": first(labelled(sheets, _ABOUT, a_reference)) or _number_told(sheets),
        "original_seen": _seen(sheets),
    }
    yield Reading(facts={name: found for name, found in read.items() if found is not None})


def _a_firm(text: str) -> str | None:
    value = a_text(text)
    if (
        value is None
        or re.match(r"['’]s\b", value)
        or NO_NAME & set(words(value))
        or words(value)[0] in _LABELS_OF_SECTIONS
        or _NOT_OF_FIRMS & set(words(value))
    ):
        return None
    return f"{value}." if re.search(r"\.[A-Z]$", value) and f"{value}." in text else value


_NOT_OF_FIRMS = frozenset(
    words("ondergetekende ondergetekenden undersigned hierbij hiermee hierboven hieronder hij zij ze wij ik u")
)
"""Who or how somebody declares, where a firm may stand."""
_LABELS_OF_SECTIONS = frozenset(
    words("naam contactpersoon adres plaats telefoon functie postcode kvk vestigingsplaats")
)
_SECTION = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s+|[A-Ha-h][.)]\s+)?(?:gegevens\s+|over\s+|betreft\s+)?(?:van\s+|de\s+)*(?:(?P<employer>werkgever|organisatie|instelling)|"
    r"(?P<employee>werknemer|medewerker|betrokkene|cliëntondersteuner)|vog|verklaring|ondertekening|handtekening)\W*$",
    re.IGNORECASE,
)
"""A heading of its own on a form in sections, below which a mere *Naam* tells whose."""


_OWN_NAME = (
    "Naam", "Name", "Achternaam en voorletters", "Naam en voorletters", "Voorletters en achternaam", "Volledige naam",
    "Voor- en achternaam", "Voorletters en naam", "Naam en voornamen", "Achternaam, voorletters", "Full name",
)  # fmt: skip


def _in_section(sheets: Sheets, section: str, parser: Callable[[str], str | None]) -> Found | None:
    lines = sheets.lines
    headings = [(number, match) for number, line in enumerate(lines) if (match := _SECTION.match(line.text))]
    for place, (number, match) in enumerate(headings):
        if match.group(section):
            end = headings[place + 1][0] if place + 1 < len(headings) else len(lines)
            within = slice(number, end)
            return first(labelled(sheets, _OWN_NAME, parser, within=within)) or (
                _in_parts(sheets, within) if section == "employee" else None
            )
    return None


def _in_parts(sheets: Sheets, within: slice) -> Found | None:
    """The name of a form that asks its parts apart."""
    surname = first(labelled(sheets, ("Achternaam", "Geslachtsnaam", "Surname"), a_name_only, within=within))
    given = first(labelled(sheets, _GIVEN, some_initials, within=within)) or first(
        labelled(sheets, _GIVEN, a_name_only, within=within)
    )
    if surname is None or given is None:
        return None
    prefix = first(
        labelled(sheets, ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels"), _a_prefix, within=within)
    )
    return Found(" ".join(str(one.value) for one in (given, prefix, surname) if one is not None), surname.place)


_GIVEN = ("Voorletters", "Voorletter(s)", "Initialen", "Voornamen", "Voornaam", "Given names", "First name")


def _a_prefix(text: str) -> str | None:
    """A few small words (`van der`)."""
    return text.strip() if re.fullmatch(r"(?:['’]?[a-z]{1,3}\b\s?){1,3}", text.strip()) else None


def _beside_birth(sheets: Sheets) -> Found | None:
    """The name behind a mere *Naam* that stands next to a birth date."""
    for number in range(len(sheets.lines)):
        if first(labelled(sheets, BIRTH, a_date, within=slice(number, number + 1), below=False)) is not None:
            near = slice(max(0, number - 2), number + 3)
            return first(labelled(sheets, ("Naam", "Name"), a_name_only, within=near, below=False))
    return None


def _employer_told(sheets: Sheets) -> Found | None:
    """The employer that a sentence names: `verklaar ik, NAME, FUNCTION van EMPLOYER, dat ...`."""
    sign = r"(?:[^,;.\n\d]|(?<=\b[A-Z])\.)"
    firm = rf"\b(?:van|bij|namens)\s+(?:de\s+|het\s+)?({sign}{{3,60}}(?:\n{sign}{{1,40}})?)"
    said = r"(?:[^.]|(?<=\b[A-Z])\.|(?<=\bdrs)\.|(?<=\bmr)\.|(?<=\bmw)\.|(?<=\bdhr)\.)"
    for pattern in (
        rf"\bverklaar\w*\b{said}{{0,140}}?{firm},\s+(?:dat|verklaart|hierbij)\b",
        rf"\bverklaar\w*\s+(?:ik|wij)?,?\s*(?:hierbij|hiermee)?,?\s*namens\s+(?:de\s+|het\s+)?({sign}{{3,60}}?)\s+dat\b",
        rf"{firm},?\s+verklaar(?:t|d|en)?\b",
        rf"\b(?:hierbij|hiermee)\s+(?:verklaart|bevestigt)\s+(?:de\s+|het\s+)?((?-i:[^\W\d_a-z]){sign}{{3,60}}?)\s+dat\b",
        rf"\bde\s+werkgever,\s+({sign}{{3,60}}),\s+verklaart\b",
        rf"\bondergetekende,\s+((?:de\s+)?(?:stichting|vereniging|gemeente|zorggroep|co[oö]peratie)\s{sign}{{2,60}}),\s+verklaart\b",
        rf"(?:^|\n)([^\W\d_]{sign}{{3,60}}?)\s+verklaart\s+(?:hierbij\s+)?dat\b",
    ):
        for match, line in phrase(sheets, pattern, across=True):
            if value := _named_firm(match.group(1)):
                return Found(value, line.place())
    return None


_FIRM = re.compile(
    r"\b(?:stichting|gemeente|vereniging|co[oö]peratie|zorggroep|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|groep|zorg\w*|welzijn\w*"
    r"|mee|thuis|instelling)(?!\w)",
    re.IGNORECASE,
)


def _at_head(sheets: Sheets) -> Found | None:
    """The firm in whose name the letter is: at its head, and named so again below or called by its form."""
    for line in sheets.lines[:3]:
        name = re.split(r"\s[|·•–-]\s|\s{2,}|,\s", line.segments[0].text)[0].strip()
        value = None if re.search(r"\d|registerplein|\bvog\b|verklar", name, re.IGNORECASE) else _a_firm(name)
        again = sum(words(name) == words(one.text)[-len(words(name)) :] for one in sheets.lines) > 1
        if value is not None and _FIRM.search(name) and (again or re.match(r"(?:stichting|gemeente)\s", name, re.I)):
            return Found(value, line.place(line.segments[0]))
    return None


def _named_firm(text: str) -> str | None:
    """The firm at the end of `afdeling Zorg van Stichting Veluwezoom`: what begins with a capital, if anything does."""
    pieces = re.split(r"\b(?:van|bij|namens)\s+(?:de\s+|het\s+)?", text)
    starts = ("".join(text.partition(piece)[1:]) for piece in pieces if piece[:1].isupper())
    return _a_firm(next(starts, text))


def _employee_told(sheets: Sheets) -> Found | None:
    called = r"(?:de\s+heer|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+[^,\d]{3,60}?"
    other = r"(?:medewerk(?:er|ster)|werknemer|werkneemster|collega)\s+([^,\d]{3,60}?)"
    for pattern in (
        rf"\b({called}),?\s*\(?geb(?:oren\b|oortedatum\b|\.)",
        rf"\b{other},?\s*\(?geb(?:oren\b|oortedatum\b|\.)",
    ):
        for match, line in phrase(sheets, pattern, across=True):
            if not is_signer(match) and (value := a_name_only(" ".join(match.group(1).split()))):
                return Found(value, line.place())
    return None


def _signed(sheets: Sheets) -> Found | None:
    """The last day that is called the day, or that stands behind a place: a statement is dated where it is signed."""
    days = list(labelled(sheets, ("Datum", "Date", "d.d."), a_date))
    days += list(labelled(sheets, ("Plaats en datum", "Plaats, datum", "Datum en plaats"), _a_day_in))
    return days[-1] if days else signed_at_foot(sheets) or day_told(sheets, _DONE) or _day_alone(sheets)


_DONE = (
    r"(?:aldus\s+)?(?:naar\s+waarheid\s+)?(?:ge|onder)tekend|opgemaakt|signed"
    r"|aldus\s+(?:verklaard|naar\s+waarheid\s+ingevuld)"
)


def _day_alone(sheets: Sheets) -> Found | None:
    """The day that stands alone on a line, as letters have it below their head; None where several do."""
    days = [
        Found(day, line.place())
        for line in sheets.lines
        if len(line.segments) == 1
        and re.fullmatch(DAY, line.text.strip(), re.IGNORECASE)
        and (day := a_date(line.text))
    ]
    return days[0] if len(days) == 1 else None


def _a_day_in(text: str) -> date | None:
    match = re.search(r"\d{1,2}\D", text)
    return a_date(text[match.start() :]) if match else None


def _number_told(sheets: Sheets) -> Found | None:
    named = r"(?<!kvk[- ])(?<!telefoon )\b(?:kenmerk|nummer|nr\.(?=\s*:?\s+(?:\d[ -]?){12})|referentie|reference)"
    pattern = named + r"\s*:?\s+((?:[A-Z]{1,2}[- ]?)?\d[\d \u00a0-]{4,30}\d)"
    for match, line in phrase(sheets, pattern, across=True):
        return Found(match.group(1).replace("\u00a0", " "), line.place())
    return None


def _seen(sheets: Sheets) -> Found | None:
    """Whether the employer saw the original: by the box that is ticked, else by a label or a sentence."""
    ticks = [(ticked, sees, line) for ticked, text, line in boxes(sheets) if (sees := _option(text, line)) is not None]
    if ticks:
        chosen = {sees: line for ticked, sees, line in ticks if ticked}
        return Found(*next((sees, line.place()) for sees, line in chosen.items())) if len(chosen) == 1 else None
    if marked := _marked(sheets):
        return Found(*marked.popitem()) if len(marked) == 1 else None
    return first(labelled(sheets, _SEEN, _yes_or_no)) or _seen_told(sheets)


def _marked(sheets: Sheets) -> dict[bool, Place]:
    """What is marked by a cross that is typed before an option, in a box that is only drawn."""
    found = {}
    for line in sheets.lines:
        cross = re.match(r"[xX]\s+(?=[^\W\d_]{2})", line.text)
        sees = _option(line.text[cross.end() :], line) if cross else None
        if sees is not None:
            found[sees] = line.place()
    return found


def _option(text: str, line: Line) -> bool | None:
    """What ticking this box would say; None: something else."""
    answer = _yes_or_no(text)
    if answer is not None and _ORIGINAL.search(line.text):
        return answer
    if _COPY.search(_NO_COPY.sub(" ", text)):
        return False if _ORIGINAL.search(text) or _LOOKED.search(text) else None
    return True if _ORIGINAL.search(text) else None


def _yes_or_no(text: str) -> bool | None:
    said = words(text)
    if not said or said[0] not in ("ja", "nee", "yes", "no"):
        return None
    return said[0] in ("ja", "yes")


_COPIES = r"(?:kopie(?:tje|ën)?|fotokopie|scan|foto|afdruk|copy|digitale\s+versie)"
_NO_COPY = re.compile(rf"\b(?:geen|niet\s+een|not\s+a|no)\s+{_COPIES}(?:\s+(?:of|en|or)\s+{_COPIES})*", re.IGNORECASE)
_COPY_KEPT = re.compile(
    rf"(?:\b(?:en|waarvan|and)\b|,)\s+(?:[^\s.;]+\s+){{0,6}}?{_COPIES}\b[^.;]{{0,60}}?"
    r"\b(?:gemaakt|bijgevoegd|bewaard|bewaren|opgenomen|dossier|personeelsdossier|meegestuurd|toegevoegd|kept|attached|made)\b",
    re.IGNORECASE,
)
"""What was done with a copy besides."""
_UNSEEN = re.compile(
    r"\b(?:niet|geen|nooit|not)\s+(?:[^\s.;]+\s+){0,4}?(?:gezien|ingezien|bekeken|getoond|overgelegd|seen|origin\w*)\b"
    rf"|\b{_COPIES}\s+(?:van|of)\s+(?:het|de|the|een|an)\s+origin\w*"
    rf"|\b(?:uitsluitend|alleen|slechts|enkel|only)\s+(?:[^\s.;]+\s+){{0,2}}?{_COPIES}\b",
    re.IGNORECASE,
)


_RULE = re.compile(r"\b(?:indien|wanneer|zodra|moet|dient|mag|kan|if)\b", re.IGNORECASE)
_ONLY_A_COPY = (
    rf"\b(?:uitsluitend|alleen|slechts|enkel|only)\b[^.;\n☐□]{{0,30}}\b{_COPIES}\b[^.;\n☐□]{{0,60}}"
    r"\b(?:ontvangen|gezien|ingezien|getoond|overgelegd|seen|received)\b"
)


def _says_seen(sentence: str) -> bool | None:
    """Whether a sentence about seeing the original says that it was seen; None where a copy leaves that in doubt."""
    about = _COPY_KEPT.sub(" ", _NO_COPY.sub(" ", sentence))
    if _UNSEEN.search(about):
        return False
    return None if _COPY.search(about) else True


def _seen_told(sheets: Sheets) -> Found | None:
    for match, line in phrase(sheets, r"\borigin(?:eel|ele|al)\b", across=True):
        before = sentences(match.string[max(0, match.start() - 400) : match.start()])[-1]
        after = sentences(match.string[match.end() : match.end() + 250])[0]
        sentence = f"{before}{match.group()}{after}"
        if _LOOKED.search(sentence) and _BY_ME.search(sentence) and not _IF.search(sentence):
            seen = _says_seen(sentence)
            return None if seen is None else Found(seen, line.place())
    return first(
        Found(False, line.place())
        for match, line in phrase(sheets, _ONLY_A_COPY, across=True)
        if not _RULE.search(match[0])
    )
