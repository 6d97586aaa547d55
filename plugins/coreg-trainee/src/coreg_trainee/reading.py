"""Where the facts stand on a trainee's papers, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise

from coreg_trainee.promises import BOX, chosen, filled_in, promised
from coreg_tui.api import Found, Line, Page, Reading, Segment, Sheets, a_date, a_name, a_text, first, labelled, phrase

_HOLDER = (
    "Naam aanvrager", "Naam van de aanvrager", "Naam professional", "Naam kandidaat", "Aanvrager",
    "Naam en voorletters", "Voor- en achternaam", "Volledige naam", "Naam", "Registratiehouder", "Geregistreerde",
)  # fmt: skip
_SURNAME = ("Achternaam", "Geslachtsnaam", "Achternaam aanvrager")
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels")
_INITIALS = ("Voorletters", "Voorletter(s)", "Initialen")
_GIVEN = ("Voornaam", "Voornamen", "Voorna(a)m(en)", "Roepnaam")
_BORN = ("Geboortedatum", "Geboortedatum aanvrager", "Geboren op", "Geboren", "Geb. datum", "Date of birth", "Born")
_SIGNED = (
    ("Datum ondertekening", "Datum van ondertekening", "Ondertekend op", "Getekend op", "Datum handtekening"),
    ("Plaats en datum", "Plaats, datum", "Plaats/datum", "Datum en plaats", "Plaats en datum ondertekening"),
    ("Datum", "Datum aanvraag", "Datum verzoek"),
)
_SUPERVISOR = (
    "Naam supervisor", "Naam van de supervisor", "Supervisor (naam)", "Supervisor naam", "Supervisor",
    "Beoogd supervisor", "Naam beoogd supervisor", "De supervisor is", "Mijn supervisor is", "Naam begeleider",
)  # fmt: skip
_NUMBER = ("Registratienummer", "Registratienr.", "Registernummer", "Reg.nr.", "Nummer")
_CATEGORY = (
    "Categorie", "Categorie registratie", "Registratiecategorie", "Geregistreerd als", "Geregistreerd in de categorie",
)  # fmt: skip
_OF_SUPERVISOR = ("{} supervisor", "{} van de supervisor", "Supervisor ({})", "Supervisor {}", "{} beoogd supervisor")
_IS_REGISTERED = (
    "De supervisor staat geregistreerd als", "Supervisor staat geregistreerd als",
    "De supervisor is geregistreerd als", "Supervisor is geregistreerd als",
    "De supervisor is geregistreerd in de categorie",
)  # fmt: skip
_SUPERVISOR_PART = re.compile(
    r"(?:\d{1,2}[.)]?\s*)?(?:gegevens\s+)?(?:van\s+)?(?:de\s+)?supervisor\s*:?", re.IGNORECASE
)
_NEXT_PART = re.compile(r"\d{1,2}[.)]?\s+[A-Z]|(?:ondertekening|toezegging|verklaring)\w*\s*:?$", re.IGNORECASE)
_SUPERVISOR_NAMED = (
    r"\bmijn\s+supervisor\s+(?:is|wordt)\s+([^\n(,]{3,60}?)(?:[,(\n]|\.\s+(?:Zij|Hij|Deze|De|Het|Dit|Mijn|Ik)\b|\.$)",
)
_SUPERVISOR_NUMBERED = (
    r"\bsupervisor\b[^\n]{0,100}?\b(?:registratienummer|registratienr\.?|nummer|nr\.)\s*:?\s*"
    r"((?:CO-?)?\d[\d .-]{3,14}\d)",
)
_SUPERVISOR_WITH = r"\bsupervisor\b(?:\s+is)?\s*:?\s+([^\n]{3,60}?)[,(]\s*(?:categorie\s+)?(senior|junior)\b"
_NO_PERSON = re.compile(
    r"\b(?:cli[eë]ntondersteun\w+|categorie|senior|junior|supervis\w+|professional|register\w*|opleiding|registratie\w*|verzoek"
    r"|aanvraag|toezegging\w*|curriculum|vitae|profiel|werkervaring|masterclass\w*|akkoordbevestiging|onderwerp|betreft)\b",
    re.IGNORECASE,
)
_CATEGORIES = (("senior", r"senior"), ("junior", r"junior"), ("in_opleiding", r"in\s+opleiding"), ("basis", r"basis"))
_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_BIRTH = rf"\b(?:geboren|geb\.)\s*:?\s*(?:op\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"
_BEFORE_BIRTH = (
    r"\bondergetekende,?\s+([^\n,(]{3,60})\s*[,(]",
    r"(?m:^)([^\n]{2,80}?),?\s*(?:\n\s*)?\(?(?:geboren|geb\.)",
)

_FROM = (
    "Ingangsdatum registratie", "Ingangsdatum", "Registratie vanaf", "Registratie per", "Geregistreerd vanaf",
    "Begindatum", "Geregistreerd per", "Ingeschreven per", "Ingeschreven vanaf", "Startdatum",
    "Startdatum registratie", "Geldig vanaf", "Periode", "Registratieperiode",
)  # fmt: skip
_BEGINS = (
    r"\b(?:van(?=[^.]{8,25}\s(?:tot|t/m))|met\s+ingang\s+van|ingaande(?:\s+op)?|vanaf|per|sinds"
    rf"|gaat\s+in\s+(?:op|per))\s+{_DATE}"
)
_REGISTERED = re.compile(r"\b(?:ingeschreven|geregistreerd|registratie|inschrijving|toegelaten)\b", re.IGNORECASE)
_IN_CATEGORY = r"\b(?:categorie|registratie)\s+[‘’'\"“”]?(senior|junior|in\s+opleiding|basis)\b"
_ROUTE = (
    "Toelating", "Wijze van toelating", "Route", "Grond van toelating", "Toegelaten op grond van", "Toegelaten via",
)  # fmt: skip
_TRANSITIONAL = re.compile(r"\bovergangsregeling\b", re.IGNORECASE)
_REGULAR = re.compile(r"\bregulier\w*\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:niet|geen|buiten|zonder)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:wilt|wil|indien|als\s+u|kunt|kan|lees|leest|meer\s+(?:informatie|over)|website|later)\b", re.IGNORECASE
)
_SENTENCE = r"(\S(?:(?!(?<=[^\W\d_]{2}[.!?;])\s|(?<=\d\d[.!?;])\s)[\s\S])*)"


def read_request(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one request for the category In opleiding; none of a form that was not filled in."""
    part, plain = _supervisor_part(sheets), _unnumbered(sheets)
    found = {
        "holder": _holder(plain),
        "holder_birth_date": _birth_date(plain),
        "signed": _signed(sheets),
        "complete": filled_in(sheets),
        "promise_masterclasses": promised(sheets, "masterclasses"),
        "promise_supervision": promised(sheets, "supervision"),
        "supervisor": first(labelled(plain, _SUPERVISOR, _a_supervisor))
        or first(labelled(part, ("Naam", "Naam en voorletters"), _a_supervisor))
        or _by_phrase(sheets, _SUPERVISOR_NAMED, _a_supervisor),
        "supervisor_number": first(labelled(sheets, _of_supervisor(_NUMBER), _a_register_number))
        or first(labelled(part, _NUMBER, _a_register_number))
        or _by_phrase(sheets, _SUPERVISOR_NUMBERED, _a_register_number),
        "supervisor_category": _supervisor_category(sheets, part),
    }
    filled = any(found[name] is not None for name in ("holder", "holder_birth_date", "signed"))
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None} if filled else {})


def read_cv(sheets: Sheets) -> Iterable[Reading]:
    """Whose CV it is; not who is named as a reference."""
    own = _up_to(sheets, re.compile(r"\W*(?:referenties?|references)\b", re.IGNORECASE))
    found = {
        "holder": _composed(own)
        or first(labelled(own, ("Naam", "Name", "Voor- en achternaam", "Volledige naam"), _a_person))
        or _beside_title(own)
        or _largest(own),
        "holder_birth_date": _birth_date(own),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def read_confirmation(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one confirmation of registration by the register."""
    found = {
        "holder": _holder(sheets) or _addressee(sheets),
        "holder_birth_date": _birth_date(sheets),
        "category": first(labelled(sheets, ("Categorie", "Registratiecategorie", "Categorie registratie"), _a_category))
        or _registered_category(sheets),
        "from": first(labelled(sheets, _FROM, a_date)) or _registered_from(sheets),
        "route": _route(sheets),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def _holder(sheets: Sheets) -> Found | None:
    return (
        _composed(sheets) or first(labelled(sheets, _HOLDER, _a_person)) or _by_phrase(sheets, _BEFORE_BIRTH, _a_person)
    )


def _composed(sheets: Sheets) -> Found | None:
    """A name whose parts stand in fields of their own."""
    surname = first(labelled(sheets, _SURNAME, _a_person))
    if surname is None:
        return None
    given = first(labelled(sheets, _INITIALS, _initials)) or first(labelled(sheets, _GIVEN, _a_person))
    prefix = first(labelled(sheets, _PREFIX, _a_prefix))
    parts = [str(part.value) for part in (given, prefix, surname) if part is not None]
    return Found(" ".join(parts), surname.place)


def _birth_date(sheets: Sheets) -> Found | None:
    return first(labelled(sheets, _BORN, a_date)) or _by_phrase(sheets, (_BIRTH,), a_date)


def _signed(sheets: Sheets) -> Found | None:
    for labels in _SIGNED:
        if found := first(labelled(sheets, labels, _a_signing_date)):
            return found
    for line in sheets.lines:
        for segment in line.segments:
            match = re.fullmatch(r"[^\W\d_][^\d,:]{1,30},\s*(?:d\.?d\.?\s*)?(\d.{5,20})", segment.text.strip())
            if match and (day := a_date(match[1])) is not None:
                return Found(day, line.place(segment))
    return None


def _supervisor_part(sheets: Sheets) -> Sheets:
    """The lines below a heading *Supervisor*, up to the next heading."""
    pages = []
    inside = False
    for page in sheets.pages:
        lines: list[Line] = []
        for line in page.lines:
            if len(line.segments) == 1 and _SUPERVISOR_PART.fullmatch(line.text.strip()):
                inside = True
            elif inside and len(line.segments) == 1 and _NEXT_PART.match(line.text.strip()):
                inside = False
            elif inside:
                lines.append(line)
        pages.append(Page(page.number, page.width, page.height, tuple(lines)))
    return Sheets(tuple(pages))


def _of_supervisor(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(form.format(label) for label in labels for form in _OF_SUPERVISOR)


def _supervisor_category(sheets: Sheets, part: Sheets) -> Found | None:
    labels = (*_of_supervisor((*_CATEGORY, "Registratie")), *_IS_REGISTERED)
    if found := _category(sheets, labels) or _category(part, _CATEGORY):
        return found
    for match, line in phrase(sheets, _SUPERVISOR_WITH):
        if _a_supervisor(match[1]) is not None:
            return Found(match[2].lower(), line.place())
    return _category_in_row(sheets)


def _category_in_row(sheets: Sheets) -> Found | None:
    """The category on the row right below one that is named as the supervisor's; what one asks for is another."""
    lines = sheets.lines
    for number, (above, line) in enumerate(pairwise(lines), start=1):
        named = re.match(r"[^:]{0,40}\bsupervisor\b", above.segments[0].text, re.IGNORECASE)
        if named is None or above.page != line.page or re.search(BOX, line.text):
            continue
        found = first(labelled(sheets, _CATEGORY, _a_category, within=slice(number, number + 1), below=False))
        if found is not None and found.value in ("senior", "junior"):
            return found
    return None


def _category(sheets: Sheets, labels: Iterable[str]) -> Found | None:
    """The category behind one of the labels, or the one whose box is ticked on its line or the next."""
    wanted = tuple(labels)
    label = re.compile("|".join(rf"{re.escape(one)}(?!\w)" for one in wanted), re.IGNORECASE)
    lines = sheets.lines
    for number, line in enumerate(lines):
        if any(label.match(segment.text.strip()) for segment in line.segments):
            for near in lines[number : number + 2]:
                if (category := _a_category(" ".join(chosen(near.text)))) is not None:
                    return Found(category, near.place())
    return first(labelled(_without_boxes(sheets), wanted, _a_category))


def _without_boxes(sheets: Sheets) -> Sheets:
    """The lines without a box to tick: beside one, a word is an option and no answer."""
    return Sheets(
        tuple(
            Page(page.number, page.width, page.height, tuple(one for one in page.lines if not re.search(BOX, one.text)))
            for page in sheets.pages
        )
    )


def _registered_category(sheets: Sheets) -> Found | None:
    """The category in a sentence that says in which one is registered; not what one may ask for later."""
    found = []
    for match, line in phrase(sheets, _SENTENCE, across=True):
        sentence = match[1]
        named = re.search(_IN_CATEGORY, sentence, re.IGNORECASE)
        if named and _REGISTERED.search(sentence) and not _ASIDE.search(sentence):
            found.append(Found(_a_category(named[1]) or "", line.place()))
    return found[0] if len({one.value for one in found}) == 1 else None


def _registered_from(sheets: Sheets) -> Found | None:
    for match, line in phrase(sheets, _SENTENCE, across=True):
        begins = re.search(_BEGINS, match[1], re.IGNORECASE)
        if begins and _REGISTERED.search(match[1]) and (day := a_date(begins[1])) is not None:
            return Found(day, line.place())
    return None


def _route(sheets: Sheets) -> Found | None:
    """By which criteria one was admitted: what is said of both is looked at, and what is denied of one."""
    if found := first(labelled(sheets, _ROUTE, _a_route)):
        return found
    told = [
        Found(route, line.place())
        for match, line in phrase(sheets, _SENTENCE, across=True)
        if (route := _a_route(match[1])) is not None
    ]
    return told[0] if len({one.value for one in told}) == 1 else None


def _a_route(text: str) -> str | None:
    transitional, regular = _TRANSITIONAL.search(text), _REGULAR.search(text)
    denies = [match.start() for match in _DENIES.finditer(text)]
    if transitional and denies:
        return (
            "regular" if regular or re.search(r"\b(?:toegelaten|toelating|verkregen)\b", text, re.IGNORECASE) else None
        )
    if _ASIDE.search(text) or denies or bool(transitional) == bool(regular):
        return None
    return "transitional" if transitional else "regular"


def _addressee(sheets: Sheets) -> Found | None:
    """Who a letter is addressed to."""
    for line in sheets.lines[:20]:
        for segment in line.segments:
            if re.match(
                r"(?:aan:?\s+)?(?:de\s+heer|mevrouw|mw\.?|dhr\.?|mevr\.?)\s", segment.text.strip(), re.IGNORECASE
            ):
                name = _a_person(re.sub(r"^\s*aan:?\s+", "", segment.text, flags=re.IGNORECASE))
                if name is not None:
                    return Found(name, line.place(segment))
    return None


def _beside_title(sheets: Sheets) -> Found | None:
    """`Curriculum vitae van Jan de Wit`."""
    pattern = r"\b(?:curriculum\s+vitae|cv|résumé|resume)\b\s*(?:van|of|-|–|:|\|)?\s+([^\n]{3,60})"
    for match, line in phrase(sheets, pattern):
        if (name := _a_person(match[1])) is not None and " " in name:
            return Found(name, line.place())
    lines = sheets.lines
    for number, line in enumerate(lines[:8]):
        if re.fullmatch(r"\W*(?:curriculum\s+vitae|cv)\W*", line.text, re.IGNORECASE):
            for near in (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]):
                if len(near.segments) == 1 and (name := _a_person(near.text)) is not None and " " in name:
                    return Found(name, near.place())
    return None


def _up_to(sheets: Sheets, heading: re.Pattern[str]) -> Sheets:
    """The lines before the first that begins with such a heading."""
    pages = []
    for page in sheets.pages:
        ends = next((number for number, line in enumerate(page.lines) if heading.match(line.text)), None)
        pages.append(Page(page.number, page.width, page.height, page.lines[:ends]))
        if ends is not None:
            break
    return Sheets(tuple(pages))


def _unnumbered(sheets: Sheets) -> Sheets:
    """The same without the numbers of the form's questions (`1. Naam`)."""
    return Sheets(
        tuple(
            Page(page.number, page.width, page.height, tuple(_without_number(line) for line in page.lines))
            for page in sheets.pages
        )
    )


def _without_number(line: Line) -> Line:
    head = line.segments[0]
    text = re.sub(r"^\s*(?:\d{1,2}|[a-z])[.)]\s+(?=[^\W\d_])", "", head.text)
    return line if text == head.text else Line(line.page, (Segment(text, head.box, head.words), *line.segments[1:]))


def _largest(sheets: Sheets) -> Found | None:
    """The name in the largest letters of the first page, over one line or two."""
    segments = [(segment, line) for page in sheets.pages[:1] for line in page.lines for segment in line.segments]
    heights = sorted({round(segment.box[3] - segment.box[1], 1) for segment, _ in segments}, reverse=True)
    for height in heights[:2]:
        large = [(s, line) for s, line in segments if abs(s.box[3] - s.box[1] - height) < 1.0]
        large = [(s, line) for s, line in large if not _NO_PERSON.search(s.text)]
        name = _a_person(" ".join(segment.text for segment, _ in large[:3]))
        if large and len(large) <= 3 and name is not None and " " in name:
            return Found(name, large[0][1].place(large[0][0]))
    return None


def _by_phrase(sheets: Sheets, patterns: Iterable[str], parser: Callable[[str], str | date | None]) -> Found | None:
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            if (value := parser(match[1])) is not None:
                return Found(value, line.place())
    return None


def _a_person(text: str) -> str | None:
    name = a_name(" ".join(text.split()))
    return None if name is None or _NO_PERSON.search(name) else name


def _a_supervisor(text: str) -> str | None:
    return _a_person(
        re.split(
            r"[,(]\s*(?:geregistreerd|registratie|reg\.|nr\.|nummer|categorie|senior|junior|CO-|\d)", text, flags=re.I
        )[0]
    )


def _initials(text: str) -> str | None:
    value = a_text(text)
    match = re.fullmatch(r"(?:[^\W\d_]{1,2}\.?\s?){1,6}", text.strip())
    return text.strip() if value and match and value.upper() == value else None


def _a_prefix(text: str) -> str | None:
    match = re.fullmatch(
        r"(?:van|de|der|den|ten|ter|te|het|'t|’t|op|in|aan|von|el|al|da|dos|la|le|di|du|bij|uit|tot|\s)+", text.strip()
    )
    return text.strip() if match else None


def _a_signing_date(text: str) -> date | None:
    """A date, with or without a place before it."""
    match = re.match(r"\W*(?:[^\W\d_][^\d:]{1,30}?,?\s+(?:d\.?d\.?\s*|op\s+)?)?(?=\d)", text)
    return a_date(text[match.end() :]) if match else None


def _a_register_number(text: str) -> str | None:
    match = re.match(r"\W*((?:CO-?\s?)?\d[\d .-]{2,14}\d)(?=$|\s{2}|\s*[|(,;)])", text.strip(), re.IGNORECASE)
    return match[1] if match and a_date(match[1]) is None else None


def _a_category(text: str) -> str | None:
    """The one category that the text begins with."""
    found = [code for code, word in _CATEGORIES if re.match(rf"\W*(?:categorie\s+)?{word}\b", text, re.IGNORECASE)]
    several = [code for code, word in _CATEGORIES if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    return found[0] if len(found) == 1 and len(several) == 1 else None
