"""Who a paper about work is about: behind a label, in a block of a form, in a sentence, or in an address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coreg_tui.api import Found, Sheets, a_date, a_name, first, labelled, phrase, words
from coreg_work_experience.figures import DATE
from coreg_work_experience.labels import BORN, EMPLOYEE, OWN_NAME, sought
from coreg_work_experience.regions import about_the_employee, blocks_of_employee

_BIRTH = (
    r"(?:\b(?:geboren|geboortedatum|born)\b|\bgeb\.?(?:\s?datum)?(?!\w))\s*:?\s*"
    rf"(?:(?:op|d\.d\.|te\s+[^\d\n,]{{2,40}},?\s*(?:op)?|on)\s+)?({DATE})"
)
_PREFIX = (
    r"(?:van|de|den|der|het|ter|ten|te|el|al|la|le|von|von der|da|dos|di|bin|ibn|in|'t|’t|‘t|en|d'|aan|op|à|af|zum|zur"
    r"|du|del|des|tot|toe|uit|voor|over|onder|bij)"
)
_PREFIX_LABELS = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Tussenvoegsel(s)", "Prefix")
_GIVEN_LABELS = (
    "Voorletters", "Voorletter(s)", "Voornaam", "Voornamen", "Voorna(a)m(en)", "Initialen", "Voorletters werknemer",
    "Voorletters medewerker", "Voornaam werknemer", "Voornamen werknemer", "Voornamen (voluit)", "First name",
    "First names", "Given names", "Initials",
)  # fmt: skip
_SURNAME_LABELS = (
    "Achternaam", "Geslachtsnaam", "Familienaam", "Achternaam werknemer", "Achternaam medewerker",
    "Achternaam en voorvoegsels", "Achternaam en voorvoegsel", "Achternaam en tussenvoegsels", "Naam",
    "Achternaam en tussenvoegsel", "Achternaam en voorvoegsels werknemer", "Achternaam en tussenvoegsels werknemer",
    "Achternaam (en voorvoegsels)", "Achternaam (en tussenvoegsels)", "Voorvoegsels en achternaam",
    "Tussenvoegsel en achternaam", "Surname", "Last name", "Family name",
)  # fmt: skip
_NAMED = (
    r"(?:(?!(?:Werk|Medewerk|Opdrachtgever|Functie|Betreft|Naam|Datum|Artikel|Partijen|Ondergetekende|Geacht"
    r"|Hierbij|Hiermee|Geboren|Adres|(?:Deze|Zij|Hij|Wij)\b))"
    r"(?:[dl]['’])?[^\W\d_a-z][\w.’'`-]{0,30}|\([^\W\d_a-z]\w+\))"
)
_IN_ORDER = rf"(?<![\w.’'`-]){_NAMED}(?:(?:\s{{1,4}}|\s[-–—]\s)(?:{_PREFIX}(?!\w)|{_NAMED})){{0,8}}"
_TRAILING = (
    rf"(?<![\w.’'`-]){_NAMED}(?:\s?[-–]\s?{_NAMED})?,\s(?:(?:{_PREFIX}\s){{0,2}}{_PREFIX},\s)?"
    rf"(?:[^\W\d_a-z]\.\s?){{1,6}}(?:\s?(?:{_PREFIX}\s){{0,2}}{_PREFIX}(?![\w.]))?"
)
"""`Berg, M.J. van den`, `Berg, van den, M.J.`"""
_PERSON = rf"(?:{_TRAILING}|{_IN_ORDER})"
ADDRESS = (
    r"(?:(?i:de\s+heer|heer|mevrouw|mevr\.?|mw\.?|dhr\.?|hr\.?|mr\.?|mrs\.?|ms\.?|drs\.|ing\.|ir\.|dr\.|prof\.)\s+)"
)
"""How a person is addressed."""
_ADDRESSED_WITHIN = re.compile(rf"\s{ADDRESS}+")
_BORN = (
    r"(?<=[\s(,])(?:(?:ook\s+)?geboren|geb\.|geboortedatum|born)"
    r"(?=\s*:?\s*(?:op|te|in|on|d\.d\.|\d)(?![^\W\d_]))"
)
_NAME_BEFORE = re.compile(rf"({ADDRESS}{{0,3}}{_PERSON})\s*,?\s*\(?\s*\Z")
_UNDERSIGNED = re.compile(r"\b(?:[Oo]ndergetekende|[Ii]k),?\s(?!verklaa?r|bevestig|dat\b)(?:(?!\bdat\b)[^;:])*\Z")
_WINDOW = 130
"""How many characters before a birth a name may begin."""
_WHO = (
    r"(?:(?:onze|haar|zijn|je|uw|de|hun|mijn|onderstaande|bovengenoemde|our)\s+)?"
    r"(?:(?:oud-|ex-|voormalig\s+)?\w*(?:medewerk(?:er|ster)|collega|werknemer|werkneemster|teamlid|stagiaire?|employee"
    r"|ondersteuner|consulent|colleague)\s*,?\s+)?"
)
_DECLARED_NAMED = (
    rf"\b(?:verklaar\w*|verklar\w*|bevestig\w*|certify|certifies|declare\w*|confirm\w*)\b[^.;]{{0,60}}?\b(?:dat|that)\s+"
    rf"{_WHO}({ADDRESS}{{0,3}}{_PERSON})",
    rf"\b(?:dat)\s+{_WHO}({ADDRESS}{{1,3}}{_PERSON})",
)
_WORKING_NAMED = (
    rf"({ADDRESS}{{1,3}}{_PERSON})\s+(?:\([^)\n]{{0,40}}\)\s+)?(?:is|was|werkt|werkte|heeft)\b[^.;]{{0,80}}?"
    r"\b(?:in\s+dienst|werkzaam|gewerkt|werkt|werkte|aangesteld|verbonden|dienstverband)\b",
)
_WORKING_BORN = rf"({ADDRESS}{{0,3}}{_PERSON})\s+\(\s?\d[^)\n]{{5,20}}\)\s+(?:is|was|werkt|werkte|heeft)\b"
"""`A. Bos (3 mei 1980) is`"""
_SUBJECT_NAMED = (
    r"\b(?:Betreft|Onderwerp|Inzake|Subject)\s*:[^\n]{0,70}?(" + f"{ADDRESS}{{1,2}}{_PERSON}".replace(r"\s", " ") + ")"
)
"""On one line."""
_SELF_NAMED = (
    rf"\b(?:[Oo]ndergetekende|[Ii]k)[,:]?\s+(?:ik,\s+|ondergetekende,?\s+)?({ADDRESS}{{0,3}}{_PERSON})\s*[,(]",
    rf"\b(?:[Oo]ndergetekende|[Ii]k)[,:]?\s+(?:ik,\s+)?({ADDRESS}{{0,3}}{_PERSON})\s+(?:verklaar|verklaart)\b",
    rf"\b[Mm]ijn\s+naam\s+is\s+({_PERSON})",
)
_EMPLOYED_NAMED = (
    rf"\b(?:tussen|en|2[.)]|b[.)])\s+(?:de\s+werkne(?:mer|emster),?\s+)?({ADDRESS}{{1,3}}{_PERSON})"
    r"(?:[^.;]|\.(?!\s)){0,160}?(?i:werknemer|werkneemster)",
    rf"({_PERSON}),?\s*\(?(?:hierna|verder)[^.;\n]{{0,40}}?(?i:werknemer|werkneemster|medewerk(?:er|ster))",
    rf"({_PERSON})\s+\((?i:de\s+)?(?i:werknemer|werkneemster|medewerk(?:er|ster))\)",
)
_ADDRESSED = (
    rf"(?:^|\n)(?:de\s+)?({ADDRESS}{{1,3}}{_IN_ORDER})\s*\n(?=[^\n]*\d)",
    rf"(?:^|\n)Aan:?\s+(?:de\s+)?({ADDRESS}{{1,3}}{_IN_ORDER})\s*\n",
)
_TO_YOU = r"\bdat\s+u\b|\bu\s+(?:bent|werkt|sinds|vanaf)\b"
_ROLE = re.compile(
    rf"^\w[.)]\s+(?={ADDRESS})|^(?:de\s+)?(?:werknemer|werkneemster|medewerk\w+|ondergetekende|naam|professional|betrokkene"
    r"|employee|en|dat|betreft|inzake|partijen)\b[\s:,]*",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"\b(?:stichting|b\.?v\.?|gemeente|vereniging|co[oö]peratie|zorggroep|organisatie|werkgever|register|verklaring"
    r"|kamer|directeur|manager|cli[eë]nt\w*|deze|hij|zij|uw|onze?|bureau|bond|groep|centrum|afdeling)\b",
    re.IGNORECASE,
)


def birth_date_in(sheets: Sheets) -> Found | None:
    """The only birth date on the paper."""
    by_label = sought(sheets, BORN, a_date)
    if by_label is not None:
        return by_label
    found = {a_date(match[1]): line for match, line in phrase(sheets, _BIRTH, across=True) if a_date(match[1])}
    return next((Found(day, line.place()) for day, line in found.items() if day), None) if len(found) == 1 else None


def employee_birth_in(sheets: Sheets) -> Found | None:
    """The only birth date on an employer's paper; none where it is the signer's."""
    signers = any(_signer(match) for match, _ in phrase(sheets, _BORN, flags=0, across=True))
    return None if signers else birth_date_in(sheets)


def employee_in(sheets: Sheets) -> Found | None:
    """The person that an employer's paper is about."""
    about = sheets.once(about_the_employee)
    return (
        _only(_born(sheets, signers=False))
        or sought(about, EMPLOYEE, _person, lines=2)
        or _in_parts(about)
        or first(_in_blocks(sheets))
        or _only(_named(sheets, *_EMPLOYED_NAMED))
        or _only(_named(sheets, *_DECLARED_NAMED))
        or _beside_birth(about)
        or _only(_named(sheets, *_WORKING_NAMED, _WORKING_BORN))
        or _only(_named(sheets, _SUBJECT_NAMED))
        or (_only(_named(sheets, *_ADDRESSED)) if any(True for _ in phrase(sheets, _TO_YOU, across=True)) else None)
    )


def appointed_in(sheets: Sheets) -> Found | None:
    """The person whom a contract employs; of a letter that appoints somebody, the one it is sent to."""
    return employee_in(sheets) or _only(_named(sheets, *_ADDRESSED))


def oneself_in(sheets: Sheets) -> Found | None:
    """The person who declares something of their own work."""
    return (
        _only(_born(sheets))
        or _only(_named(sheets, *_SELF_NAMED))
        or _in_parts(sheets)
        or sought(sheets, OWN_NAME, _person, lines=2)
    )


def _person(text: str) -> str | None:
    text = re.split(
        r",\s*(?:wonende|hierna|verder|in\s+dienst|werkzaam|functie|\d)|\s\(hierna|,?\s*(?:burgerservicenummer|bsn)\b"
        r"|\s(?=geb\.?\s?datum\b|geboortedatum\b|pers(?:oneels)?\.?\s?n)",
        text,
        flags=re.IGNORECASE,
    )[0]
    name = a_name(text)
    return None if name is None or _NO_PERSON.search(name) or len(name.split()) < 2 else name


def _named(sheets: Sheets, *patterns: str) -> Iterator[Found]:
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, flags=0, across=True):
            name = _told(match[1])
            if name is not None:
                yield Found(name, line.place())


def _born(sheets: Sheets, *, signers: bool = True) -> Iterator[Found]:
    """Each name that stands right before a birth; with `signers` that of whoever signs too."""
    for match, line in phrase(sheets, _BORN, flags=0, across=True):
        if not signers and _signer(match):
            continue
        before = _NAME_BEFORE.search(match.string[max(0, match.start() - _WINDOW) : match.start()])
        name = _told(before[1]) if before is not None else None
        if name is not None:
            yield Found(name, line.place())


def _signer(birth: re.Match[str]) -> bool:
    """Whether it is the birth of the undersigned, who declares something of another."""
    return _UNDERSIGNED.search(birth.string[max(0, birth.start() - _WINDOW) : birth.start()]) is not None


def _told(text: str) -> str | None:
    """The name that was caught in running text, without what only seems part of it."""
    told = _ADDRESSED_WITHIN.split(text)[-1]
    last = told.rpartition("\n")[2]  # below a heading
    return _person(_ROLE.sub("", " ".join(told.split()))) or _person(_ROLE.sub("", last))


def _only(found: Iterator[Found]) -> Found | None:
    """The one name that all give, with initials or in full; None where they differ."""
    named = list(found)
    if not named or not all(_alike(str(named[0].value), str(one.value)) for one in named[1:]):
        return None
    return max(named, key=lambda one: len(str(one.value)))


def _alike(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same words, initials for given names allowed."""
    more, fewer = sorted((words(one.replace(".", ". ")), words(other.replace(".", ". "))), key=len, reverse=True)
    mine, theirs = [word for word in more if len(word) > 1], [word for word in fewer if len(word) > 1]
    if sorted(mine) == sorted(theirs):
        return True
    few, many = sorted((mine, theirs), key=len)
    return len(few) > 0 and few[-1] == many[-1] and all(word in many for word in few)


def _beside_birth(sheets: Sheets) -> Found | None:
    """The name behind a bare "Naam" that stands right above or below a birth date."""
    for number in range(len(sheets.lines)):
        if first(labelled(sheets, BORN, a_date, within=slice(number, number + 1), below=False)) is not None:
            near = slice(max(0, number - 3), number + 2)
            return first(labelled(sheets, OWN_NAME, _person, within=near, below=False))
    return None


def _in_blocks(sheets: Sheets) -> Iterator[Found]:
    """The name behind a bare "Naam" in a form's block about the employee."""
    for block in blocks_of_employee(sheets):
        yield from labelled(sheets, OWN_NAME, _person, within=block)


def _in_parts(sheets: Sheets) -> Found | None:
    """A name that a form asks for in parts: initials or given names, prefix and surname."""
    given = first(labelled(sheets, _GIVEN_LABELS, a_name))
    surname = first(labelled(sheets, _SURNAME_LABELS, a_name)) if given is not None else None
    if given is None or surname is None or given.place is None or surname.place is None:
        return None
    if given.place.page != surname.place.page or abs(given.place.box[1] - surname.place.box[1]) > _PARTS_NEAR:
        return None
    prefix = first(labelled(sheets, _PREFIX_LABELS, _a_prefix))
    before = [str(part.value) for part in (given, prefix) if part is not None]
    if _NO_PERSON.search(str(surname.value)):
        return None
    return Found(" ".join([*before, _turned_round(str(surname.value))]), surname.place)


def _turned_round(surname: str) -> str:
    """The surname without the initials that stand behind it, and with the prefix that does before it."""
    match = _WITH_INITIALS.fullmatch(surname)
    return " ".join(part for part in (match[2], match[1]) if part) if match else surname


_WITH_INITIALS = re.compile(rf"([^,]+),\s*(?:[^\W\d_]{{1,2}}\.\s?-?){{1,6}}\s*((?:{_PREFIX}\s?)*)")
"""`Berg, M.J. van den`"""
_PARTS_NEAR = 90.0
"""Points between the parts of one name, at most."""


def _a_prefix(text: str) -> str | None:
    return text.strip() if re.fullmatch(rf"{_PREFIX}(?:\s+{_PREFIX}){{0,3}}", text.strip()) else None
