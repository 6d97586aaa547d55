"""Who works for whom: the holder and the employer, behind their labels, in a sentence or in a letter's head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coreg_tui.api import Found, Line, Sheets, a_date, a_name, a_text, first, labelled, phrase
from coreg_work_experience.figures import DATE
from coreg_work_experience.labels import BORN, EMPLOYEE, EMPLOYER, FIRM, OWN_NAME, is_label, sought
from coreg_work_experience.regions import about_the_employee

_BIRTH = rf"\b(?:geboren|geb\.|geboortedatum|born)\b\s*:?\s*(?:(?:op|te\s+[^\d\n,]{{2,40}},?\s*(?:op)?|on)\s+)?({DATE})"
_PREFIX = r"(?:van|de|den|der|het|ter|ten|te|el|al|la|le|von|von der|da|dos|di|bin|ibn|in|'t|’t|en|d'|aan|op)"
_PREFIX_LABELS = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix")
_NAMED = r"(?:[^\W\d_a-z][\w.’'`-]{0,30}|\([^\W\d_a-z]\w+\))"
_PERSON = rf"(?<![\w.’'`-]){_NAMED}(?:\s{{1,4}}(?:{_PREFIX}|{_NAMED})){{0,8}}"
_ADDRESS = r"(?:(?i:de\s+heer|heer|mevrouw|mevr\.|mw\.|dhr\.|hr\.|mr\.?|mrs\.?|ms\.?|drs\.|ing\.|ir\.|dr\.)\s+)"
_BORN_NAMED = rf"({_ADDRESS}{{0,3}}{_PERSON})\s*,?\s*\(?(?:(?:ook\s+)?geboren|geb\.|born|geboortedatum)\b"
_DECLARED_NAMED = (
    rf"\b(?:verklaar\w*|verklaring|bevestig\w*|certify|certifies|declare\w*)\b[^.;]{{0,60}}?\b(?:dat|that)\s+"
    rf"({_ADDRESS}{{0,3}}{_PERSON})",
    rf"\b(?:dat)\s+({_ADDRESS}{{1,3}}{_PERSON})",
)
_SELF_NAMED = rf"\b(?:[Oo]ndergetekende|[Ii]k),?\s+(?:ik,\s+)?({_ADDRESS}{{0,3}}{_PERSON})\s*,"
_EMPLOYED_NAMED = (
    rf"\b(?:tussen|en|2[.)]|b[.)])\s+({_ADDRESS}{{1,3}}{_PERSON})[^.;]{{0,160}}?(?i:werknemer|werkneemster)",
    rf"({_PERSON}),?\s*\(?(?:hierna|verder)[^.;\n]{{0,40}}?(?i:werknemer|werkneemster)",
)
_ROLE = re.compile(
    rf"^\w[.)]\s+(?={_ADDRESS})|^(?:de\s+)?(?:werknemer|werkneemster|medewerk\w+|ondergetekende|naam|professional|betrokkene|employee|en|dat)\b[\s:,]*",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"\b(?:stichting|b\.?v\.?|gemeente|vereniging|co[oö]peratie|zorggroep|organisatie|werkgever|register|verklaring"
    r"|kamer|directeur|manager|cli[eë]nt\w*|deze|hij|zij|uw|onze?)\b",
    re.IGNORECASE,
)

_FORM_WORDS = re.compile(
    r"\b(?:stichting|gemeente|vereniging|co[oö]peratie|zorggroep|zorg\w*|welzijn\w*|mee|b\.?\s?v\.?|n\.?v\.?|u\.?a\.?|v\.?o\.?f"
    r"|groep|steunpunt|instelling|organisatie|bureau|centrum)(?![\w])",
    re.IGNORECASE,
)
_NAME_ENDS = re.compile(
    r"\s*(?:,|;|\(|\n\n|\s[–-]\s|\bte\s+(?=[A-Z’'])|\b(?:van|per|op|voor)\s+(?=\d)|\.\s+(?=[A-Z])|\.$"
    r"|\b(?:statutair|gevestigd|kantoorhoudend|vertegenwoordigd|ingeschreven|hierna|verder\s+te\s+noemen|verklaart|bevestigt"
    r"|dat|als|in\s+(?:de|het)\s+(?:functie|dienst|periode)|sinds|vanaf|met\s+ingang|voor\s+gemiddeld|heeft|is|was|werkt"
    r"|werkzaam|op\s+basis|waar|en\s+(?:is|heeft|werkt|was|verricht|dat))\b)"
)
_SENTENCE = re.compile(
    r"^\d+(?:\.\d+|[.)]\s)|\b(?:wordt|worden|zal|kan|kunnen|stelt|betaalt|laat|verstrekt|zijn|hem|haar)\b"
)
_NEXT_LABEL = re.compile(
    r"\s+(?:(?:Naam|Datum|Aantal|Date|Name|Totaal|Op|In|Uren)\s(?:[\w/-]+\s){0,4}[\w/-]+|[A-Z][^\W\d_]+):(?:\s|$)"
)
_LEGAL_FORM = re.compile(
    r"^(?:de\s+)?(?:besloten\s+vennootschap(?:\s+met\s+beperkte\s+aansprakelijkheid)?|naamloze\s+vennootschap|rechtspersoon"
    r"|stichting(?=\s+stichting))\s+",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:directeur|bestuurder|manager|teammanager|teamleider|leidinggevende|clustermanager|regiomanager|hr-?\s?\w*"
    r"|personeels\w+|p&o\w*|hoofd\w*|voorzitter)"
)
_EMPLOYER_NAMED = (
    r"\bverklaart\s+(?:hierbij\s+|hiermee\s+)?namens\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\b(?:hierbij|hiermee)\s+verklaart\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    rf"\b{_OFFICE}\b[^.;\n]{{0,40}}?\b(?:van|bij|namens)\s+([^\n]{{3,90}}(?:\n[^\n]{{0,60}})?)",
    r"\bnamens\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\b(?:in\s+dienst|werkzaam|dienstverband|aangesteld|gewerkt)\s+(?:is\s+|was\s+|heeft\s+)?(?:van|bij)\s+"
    r"([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\bbij\s+(?:de\s+|het\s+)?([^;,\n]{3,80}(?:\n[^;,\n]{1,60})?)\s+(?:werkzaam|in\s+dienst|gewerkt|aangesteld)\b",
)
_FORMER = re.compile(r"\b(?:eerder|voorheen|voordien|daarvoor|vroeger|hiervoor|elders)\b[^.;]*$", re.IGNORECASE)
"""Before what is told of another employer."""
_PARTY = (
    r"(?:^|\n)\s*(?:partijen\s*:?|(?:de\s+)?ondergetekenden?\s*:?|tussen\s*:?|(?:1|a|i)[.)](?!\d))\s*(?:(?:1|a|i)[.)](?!\d)\s*)?"
    r"(?:(?:de\s+)?werkgever\s*:\s*)?([^\n]{3,120}(?:\n[^\n]{0,120}){0,3}?)[^.;]{0,160}?\bwerkgever\b"
)
_FIRM_NAMED = (
    r"\bhandel(?:end|t)\s+onder\s+de\s+naam\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\b(?:eigenaar|eigenaresse)\s+van\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\bmijn\s+(?:eenmanszaak|onderneming|bedrijf|praktijk)\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
)
_STREET = re.compile(r"\b(?:postbus|postadres|bezoekadres)\b|\b\d{4}\s?[A-Z]{2}\b|@|\bwww\.|\btel", re.IGNORECASE)


def birth_date_in(sheets: Sheets) -> Found | None:
    """The only birth date on the paper."""
    by_label = sought(sheets, BORN, a_date)
    if by_label is not None:
        return by_label
    found = {a_date(match[1]): line for match, line in phrase(sheets, _BIRTH, across=True) if a_date(match[1])}
    return next((Found(day, line.place()) for day, line in found.items() if day), None) if len(found) == 1 else None


def employee_in(sheets: Sheets) -> Found | None:
    """The person that an employer's paper is about."""
    about = sheets.once(about_the_employee)
    return (
        sought(about, EMPLOYEE, _person)
        or _only(_named(sheets, _BORN_NAMED, *_EMPLOYED_NAMED))
        or _only(_named(sheets, *_DECLARED_NAMED))
        or _beside_birth(about)
    )


def oneself_in(sheets: Sheets) -> Found | None:
    """The person who declares something of their own work."""
    return _only(_named(sheets, _BORN_NAMED)) or _only(_named(sheets, _SELF_NAMED)) or sought(sheets, OWN_NAME, _person)


def employer_in(sheets: Sheets) -> Found | None:
    """The employer of an employer's statement."""
    return (
        sought(sheets, EMPLOYER, an_employer, lines=2)
        or first(_employers(sheets, _EMPLOYER_NAMED))
        or _letterhead(sheets)
    )


def party_in(sheets: Sheets) -> Found | None:
    """The employer that is a party to a contract."""
    return sought(sheets, EMPLOYER, an_employer, lines=2) or first(_employers(sheets, (_PARTY,)))


def firm_in(sheets: Sheets) -> Found | None:
    """A self-employed person's own firm."""
    return sought(sheets, FIRM, an_employer) or first(_employers(sheets, _FIRM_NAMED))


def an_employer(text: str) -> str | None:
    """The name of a firm at the start of the text, without its seat and its part in the contract."""
    whole, text = " ".join(text.split()), _LEGAL_FORM.sub("", up_to_a_label(text))
    end = _NAME_ENDS.search(text, 2)
    name = a_text(text[: end.start()] if end else text)
    if name is None or not name[:1].isalnum() or len(name) > 90 or _SENTENCE.search(name) or is_label(name):
        return None
    if re.fullmatch(
        r"(?:de\s+|onze\s+|een\s+|uw\s+)?(?:werkgever|werknemer|organisatie|instelling|functie|naam|ons|ja|nee|beide.*)",
        name,
        re.IGNORECASE,
    ):
        return None
    capital = any(char.isupper() for char in name)
    with_stop = f"{name}." in whole and re.search(r"\b[A-Z]\.[A-Z]$", name)
    return (f"{name}." if with_stop else name) if capital else None


def up_to_a_label(text: str) -> str:
    """The text, blanks joined, without the label of the next line that it may have run on into."""
    return _NEXT_LABEL.split(a_text(text) or "")[0]


def _person(text: str) -> str | None:
    text = re.split(
        r",\s*(?:wonende|hierna|verder|in\s+dienst|werkzaam|\d)|\s\(hierna|,?\s*(?:burgerservicenummer|bsn)\b",
        text,
        flags=re.IGNORECASE,
    )[0]
    name = a_name(text)
    return None if name is None or _NO_PERSON.search(name) or len(name.split()) < 2 else name


def _named(sheets: Sheets, *patterns: str) -> Iterator[Found]:
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, flags=0, across=True):
            name = _person(_ROLE.sub("", " ".join(match[1].split())))
            if name is not None and len(name.split()) > 1:
                yield Found(name, line.place())


def _only(found: Iterator[Found]) -> Found | None:
    """The one name that all give; None where they differ."""
    by_name = {str(one.value): one for one in found}
    return next(iter(by_name.values())) if len(by_name) == 1 else None


def _beside_birth(sheets: Sheets) -> Found | None:
    """The name behind a bare "Naam" that stands right above or below a birth date."""
    for number in range(len(sheets.lines)):
        if first(labelled(sheets, BORN, a_date, within=slice(number, number + 1), below=False)) is not None:
            near = slice(max(0, number - 3), number + 2)
            return first(labelled(sheets, OWN_NAME, _person, within=near, below=False)) or _two_parts(sheets, near)
    return None


def _two_parts(sheets: Sheets, near: slice) -> Found | None:
    """A name that a form asks for in two: initials or given names, and surname."""
    given = first(
        labelled(sheets, ("Voorletters", "Voornaam", "Voornamen", "Voorna(a)m(en)"), a_name, within=near, below=False)
    )
    surname = first(labelled(sheets, ("Achternaam", "Geslachtsnaam", "Surname"), a_name, within=near, below=False))
    if given is None or surname is None:
        return None
    prefix = first(labelled(sheets, _PREFIX_LABELS, _a_prefix, within=near, below=False))
    return Found(" ".join(str(part.value) for part in (given, prefix, surname) if part is not None), surname.place)


def _a_prefix(text: str) -> str | None:
    return text.strip() if re.fullmatch(rf"{_PREFIX}(?:\s+{_PREFIX}){{0,3}}", text.strip()) else None


def _employers(sheets: Sheets, patterns: Sequence[str]) -> Iterator[Found]:
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            name = an_employer(match[1])
            former = _FORMER.search(match.string[max(0, match.start() - 80) : match.start()])
            if name is not None and former is None and name[0].isupper() and not re.match(rf"{_ADDRESS}", name):
                yield Found(name, line.place())


def _letterhead(sheets: Sheets) -> Found | None:
    """The name that a letter's first line bears, where an address or a firm's legal form tells that it is one."""
    lines: Sequence[Line] = sheets.lines[:4]
    for number, line in enumerate(lines):
        name = an_employer(line.segments[0].text)
        if name is None or re.search(r"verklaring|statement", name, re.IGNORECASE) or _STREET.search(name):
            continue
        address = number + 1 < len(lines) and _STREET.search(lines[number + 1].text) is not None
        if address or _FORM_WORDS.search(name):
            return Found(name, line.place(line.segments[0]))
        return None
    return None
