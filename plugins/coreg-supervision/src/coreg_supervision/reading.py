"""Where the facts stand on a supervision statement, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from coreg_tui.api import (
    Found,
    Line,
    Page,
    Reading,
    Role,
    Segment,
    Sheets,
    a_date,
    a_name,
    a_signing_date,
    by_role,
    first,
    labelled,
    named,
    phrase,
    prose,
    role_of,
    supervisor_category,
    supervisor_number,
)

_NAMES: dict[Role, tuple[str, ...]] = {
    "supervisor": (
        "Naam supervisor", "Naam van de supervisor", "Supervisor (naam)", "Supervisor naam", "Naam begeleider",
        "Naam begeleidster",
        "Naam en voorletters supervisor", "Voorletters en naam supervisor", "Name of supervisor",
        "Naam van de begeleider", "Begeleider (naam)", "Naam en voorletters begeleider",
    ),
    "professional": (
        "Naam professional", "Naam van de professional", "Professional (naam)", "Naam supervisant",
        "Naam kandidaat", "Naam van de supervisant", "Naam aanvrager", "Naam cliëntondersteuner",
        "Naam cliëntondersteuner in opleiding", "Naam medewerker", "Naam deelnemer", "Naam en voorletters professional",
        "Voorletters en naam professional", "Name of professional", "Naam begeleide",
        "Naam begeleide professional", "Naam van de begeleide professional",
    ),
}  # fmt: skip
_CALLED_ALONE: dict[Role, tuple[str, ...]] = {
    "supervisor": ("Supervisor", "De supervisor", "Begeleider", "De begeleider", "Begeleidster", "De begeleidster"),
    "professional": (
        "Professional", "Professional in opleiding", "Supervisant", "De professional", "De supervisant",
        "Cliëntondersteuner in opleiding", "Cliëntondersteuner", "Begeleide", "De begeleide", "Begeleide professional",
        "De begeleide professional", "Begeleide cliëntondersteuner", "Begeleide medewerker",
    ),
}  # fmt: skip
"""Below these a signature may stand, so what the sentences say goes first."""
_OWN_NAME = (
    "Naam", "Voor- en achternaam", "Naam en voorletters", "Voorletters en naam", "Voorletters en achternaam",
    "Achternaam en voorletters", "Volledige naam", "Name",
)  # fmt: skip
_BORN = (
    "Geboortedatum professional", "Geboortedatum van de professional", "Geboortedatum supervisant",
    "Geboortedatum", "Geboortedatum aanvrager", "Geboortedatum cliëntondersteuner", "Geboren op", "Geboren",
    "Geb. datum", "Geb.datum",
)  # fmt: skip
_START: tuple[str, ...] = (
    "Begin van de supervisie", "Begin supervisie", "Start van de supervisie", "Start supervisie",
    "Startdatum supervisie", "Begindatum supervisie", "Aanvang supervisie", "Datum start supervisie", "Startdatum",
    "Begindatum", "Ingangsdatum", "Aanvang", "Aanvangsdatum", "Aanvang supervisie", "Begin", "Start", "Gestart op",
    "Start date", "Van", "Vanaf", "Begin van de begeleiding", "Begin begeleiding", "Start van de begeleiding",
    "Start begeleiding", "Startdatum begeleiding", "Begindatum begeleiding", "Aanvang begeleiding",
    "Datum start begeleiding",
)  # fmt: skip
_END: tuple[str, ...] = (
    "Einde van de supervisie", "Einde supervisie", "Eind supervisie", "Einddatum supervisie",
    "Datum einde supervisie", "Supervisie beëindigd op", "Einddatum", "Datum beëindiging", "Beëindigd op",
    "Afgesloten op", "Afgerond op", "Geëindigd op", "End date", "Einde", "Tot en met", "T/m", "Tot",
    "Einde van de begeleiding", "Einde begeleiding",
    "Eind begeleiding", "Einddatum begeleiding", "Datum einde begeleiding", "Begeleiding beëindigd op",
)  # fmt: skip
_WHAT = ("Supervisie", "De supervisie", "Begeleiding", "De begeleiding", "Begeleid", "Periode", "Supervisieperiode")
_START += tuple(f"{what} {since}" for what in _WHAT for since in ("van", "vanaf", "sinds", "gestart op", "begonnen op"))
_END += tuple(
    f"{what} {until}"
    for what in _WHAT
    for until in ("tot en met", "t/m", "tot", "afgesloten op", "afgerond op", "geëindigd op")
)
_SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Datum handtekening", "Ondertekend op", "Getekend op",
    "Date", "Date signed", "Plaats en datum", "Plaats, datum", "Plaats/datum", "Datum en plaats", "Datum",
)  # fmt: skip
_SIGNED_BY = (
    "Datum ondertekening {}", "Datum handtekening {}", "Datum {}", "Ondertekend door {} op",
    "Ondertekend door de {} op", "Getekend door {} op", "Handtekening {} d.d.", "Datum ondertekening door de {}",
    "Datum ondertekening door {}", "Datum en handtekening {}", "Datum en ondertekening {}",
    "Handtekening en datum {}",
)  # fmt: skip
_CALLED: dict[Role, tuple[str, ...]] = {
    "supervisor": ("supervisor", "begeleider"),
    "professional": ("professional", "supervisant", "cliëntondersteuner", "aanvrager", "kandidaat"),
}
_TO_SIGN = re.compile(r"tekening|getekend|\bakkoord|\bparaaf", re.IGNORECASE)
_NEAR = 4
"""Lines between a signature and its date."""
_NO_DATE = re.compile(
    r"(?:datum(?:\s+(?:van\s+)?(?:onder|hand)tekening)?|(?:onder)?getekend op|plaats,? (?:en )?datum)\s*:?[\s._…-]*",
    re.IGNORECASE,
)

_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_PERIOD = rf"{_DATE}\s*(?:tot\s+en\s+met|t/m|tot|to|until|–|-)\s+(?:en\s+met\s+)?{_DATE}"
_STARTED = rf"\b(?:supervisie|begeleiding)\b[^.]{{0,60}}?\b(?:begonnen|gestart|aangevangen)\s+op\s+{_DATE}"
_ENDED = (
    rf"\b(?:supervisie|begeleiding)\b[^.]{{0,120}}?\b(?:geëindigd|beëindigd|afgesloten|afgerond|gestopt)\s+op\s+{_DATE}"
)
_SIGNED_IN_PROSE = rf"[^.\n]{{0,60}}\b(?:ondertekend|getekend)\b[^.]{{0,80}}?\bop\s+{_DATE}"
_BIRTH = rf"\b(?:geboren|geb\.|born)\s*(?:op\s+|on\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"
_GAVE = r"(?:supervisie|begeleiding)\s+(?:\w+\s+){0,2}?(?:gegeven|verleend|verzorgd|geboden)"
_GOT = (
    r"(?:(?:supervisie|begeleiding)\s+(?:\w+\s+){0,2}?(?:ontvangen|ontvang|gekregen|gevolgd|gehad)"
    r"|onder\s+(?:supervisie|begeleiding)|\bbegeleid\s+(?:ben|is|werd))"
)
_SIGNER = r"\b(?:ondergetekende\b[,:]?|ik,|I,)\s+"
_SAYS_OF_ONESELF = r"[^\n]{0,220}?\bverklaa?r\w*\s+(?:dat\s+(?:hij|zij|ze|ik)|te|onder|in)\b[^\n]{0,120}?"
_SUPERVISOR_BEHIND = (
    r"\bsupervisie\s+(?:\w+\s+){0,3}?(?:van|door)\s+(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    r"\b(?:begeleid|gesuperviseerd)\s+door\s+",
    r"\b(?:mijn|de|haar|zijn)\s+(?:supervisor|begeleider),?\s+(?:(?:is|was|wordt)\s+)?(?=(?:de\s+heer|mevrouw|(?-i:[A-Zdm])))",
    rf"{_SIGNER}(?!{_SAYS_OF_ONESELF}{_GOT})(?=[^\n]{{0,300}}?\b(?:{_GAVE}|{_GOT}|als\s+supervisor|begeleid|supervised)\b)",
    r"\bals\s+supervisor\s+van\s+[^\n,(]{3,60},\s+",
)
_SUPERVISOR = r"\b(?:supervisor|begeleider)\b"
_I_AM = r"\b(?:ik\b(?=\s+(?:sta|ben)\b)|mijn\b(?=\s+\w*nummer\b))"
_I_GAVE = rf"\bik\b[^\n]{{0,200}}?\b(?:{_GAVE}|als\s+supervisor|supervisie\s+(?:heb|gaf))\b"
_SUPERVISOR_BEFORE = (
    r"(?<!\s)\s*[,(]\s*(?:de\s+)?(?:supervisor|begeleider)\b",
    r"(?<!\s)\s+(?:als|in\s+de\s+rol\s+van)\s+(?:supervisor|begeleider)\b",
)
_PROFESSIONAL_BEHIND = (
    r"\b(?:have\s+)?supervised\s+(?!by\b)",
    r"\bsupervisie\s+(?:\w+\s+){0,4}?aan\s+",
    r"\b(?:supervisor|begeleider)\s+van\s+",
    rf"{_SIGNER}(?={_SAYS_OF_ONESELF}{_GOT})",
    r"\bverklaa?r\w*\b[^\n.]{0,60}?\bdat\s+(?!(?:zij|hij|ik|de\s+supervis)\b)(?=[^\n]{0,160}\b(?:supervisie|periode|geboren|geb\.))",
    r"\bdat\s+(?:zij|hij|ik)\s+(?:aan\s+)?(?=(?:de\s+heer|mevrouw|mw\.|dhr\.|(?-i:[A-Z])))",
)
_PROFESSIONAL_BEFORE = (
    r"(?<!\s)\s*[,(]\s*(?:de\s+)?(?:professional|supervisant|cli[eë]ntondersteuner\s+in\s+opleiding)\b",
    r"(?<![,;\s(])[,;\s(]+(?:geboren|geb\.|born\b)",
)
_NO_PERSON = re.compile(
    r"\b(?:cli[eë]ntondersteun\w+|categorie|senior|junior|supervis\w+|professional|een|register\w*|opleiding|periode|deze"
    r"|stichting|organisatie|verklaring|registratie\w*|functie)\b",
    re.IGNORECASE,
)


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one supervision statement; none of a form that was not filled in."""
    roles = by_role(sheets)
    start, end = _period(sheets)
    supervisor = _name(sheets, roles, "supervisor")
    who = (_SUPERVISOR, _I_AM) if any(True for _ in prose(sheets, _I_GAVE)) else (_SUPERVISOR,)
    found = {
        "start": start,
        "end": end,
        "supervisor": supervisor,
        "supervisor_number": supervisor_number(sheets, roles["supervisor"], said=who, person=supervisor),
        "supervisor_category": supervisor_category(sheets, roles["supervisor"], said=who, person=supervisor),
        **{f"signed_{role}": day for role, day in _signatures(sheets).items()},
        "holder": _name(sheets, roles, "professional"),
        "holder_birth_date": first(labelled(roles["professional"], _BORN, a_date))
        or first(labelled(roles[None], _BORN, a_date))
        or _by_phrase(sheets, _BIRTH),
    }
    filled_in = any(found.get(name) is not None for name in ("start", "end", "holder", "supervisor"))
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None} if filled_in else {})


def _name(sheets: Sheets, roles: Mapping[Role | None, Sheets], role: Role) -> Found | None:
    is_supervisor = role == "supervisor"
    behind = _SUPERVISOR_BEHIND if is_supervisor else _PROFESSIONAL_BEHIND
    before = _SUPERVISOR_BEFORE if is_supervisor else _PROFESSIONAL_BEFORE
    told = first(one for one in named(sheets, behind=behind, before=before) if _a_person(str(one.value)))
    return (
        first(labelled(sheets, _NAMES[role], _a_person))
        or first(labelled(roles[role], _OWN_NAME, _a_person))
        or told
        or first(labelled(sheets, _CALLED_ALONE[role], _a_person))
        or (first(labelled(roles[None], _OWN_NAME, _a_person)) if role == "professional" else None)
    )


def _period(sheets: Sheets) -> tuple[Found | None, Found | None]:
    """When the supervision began and ended: both in one sentence, or each by its label."""
    for match, line in phrase(sheets, _PERIOD, across=True):
        start, end = a_date(match[1]), a_date(match[2])
        if start is not None and end is not None:
            return Found(start, line.place()), Found(end, line.place())
    start_found = first(labelled(sheets, _START, a_date)) or _by_phrase(sheets, _STARTED)
    end_found = first(labelled(sheets, _END, a_date)) or _by_phrase(sheets, _ENDED)
    return start_found, end_found


def _signatures(sheets: Sheets) -> dict[Role, Found | None]:
    """When each of the two signed: by a label of their own, in their column, beside or near their signature."""
    columns = by_role(sheets, columns_only=True)
    near = _near_signatures(columns[None])
    level = _below_one_another(sheets.lines)
    told = _told(sheets)
    found: dict[Role, Found | None] = {}
    for role in _NAMES:
        labels = tuple(form.format(name) for form in _SIGNED_BY for name in _CALLED[role])
        found[role] = (
            first(labelled(sheets, labels, a_signing_date))
            or first(labelled(columns[role], _SIGNED, a_signing_date))
            or first(_dated_places(columns[role]))
            or level.get(role)
            or near.get(role)
            or told.get(role)
        )
    return found


def _below_one_another(lines: Sequence[Line]) -> dict[Role, Found | None]:
    """The dates of two signatures side by side, each above or below its own."""
    for number, line in enumerate(lines):
        whose = [(segment, role_of(segment)) for segment in line.segments]
        if {role for _, role in whose} != set(_NAMES):
            continue
        near = sorted(lines[max(0, number - _NEAR) : number + _NEAR + 1], key=lambda one: abs(one.box[1] - line.box[1]))
        for other in near:
            found: dict[Role, Found | None] = {}
            for segment in other.segments:
                head, role = min(whose, key=lambda one: abs(one[0].box[0] - segment.box[0]))
                day = next(_dates_on(Line(other.page, (segment,))), None)
                if day is None and _TO_SIGN.search(head.text) and re.fullmatch(_DATE, segment.text.strip(), re.I):
                    day = _found_day(segment, other)
                if (
                    other is not line
                    and day is not None
                    and role is not None
                    and abs(head.box[0] - segment.box[0]) < 40
                ):
                    found[role] = day
            if len(found) == 2:
                return found
    return {}


def _found_day(segment: Segment, line: Line) -> Found | None:
    day = a_date(segment.text.strip())
    return None if day is None else Found(day, line.place(segment))


def _near_signatures(sheets: Sheets) -> dict[Role, Found | None]:
    """The date on the line of each signature, or those before or behind them in turn; one date alone is both's."""
    for whose in (_signs, _heads):
        same_line: dict[Role, Found | None] = {}
        roles: list[Role] = []
        dates: list[Found | None] = []
        turns = ""
        for line in sheets.lines:
            role, dated = whose(line), list(_dates_on(line))
            if role is not None and dated:
                same_line[role] = dated[0]
            elif role is not None:
                roles.append(role)
                turns += "r"
            elif dated:
                dates += dated
                turns += "d" * len(dated)
        if same_line:
            return same_line
        if len(dates) == 1 and set(roles) == {"supervisor", "professional"}:
            return {"supervisor": dates[0], "professional": dates[0]}
        if turns in ("rdrd", "drdr", "rd", "dr"):
            return dict(zip(roles, dates, strict=True))
    return {}


def _signs(line: Line) -> Role | None:
    """Whose signature the line is for; None where it is for neither, or both."""
    found = {role for segment in line.segments if (role := role_of(segment, by="signature")) is not None}
    return found.pop() if len(found) == 1 else None


def _heads(line: Line) -> Role | None:
    """Whose part of the page the whole line opens."""
    found = {role_of(segment, by="heading") for segment in line.segments}
    return found.pop() if len(found) == 1 else None


def _dates_on(line: Line) -> Iterator[Found | None]:
    """The signing dates on one line; None for an empty place for one."""
    alone = Sheets((Page(line.page, 0, 0, (line,)),))
    found = list(labelled(alone, _SIGNED, a_signing_date, below=False)) or list(_dated_places(alone))
    yield from found
    if not found:
        yield from (None for segment in line.segments if _NO_DATE.fullmatch(segment.text))


def _dated_places(sheets: Sheets) -> Iterator[Found]:
    """`Utrecht, 21 mei 2024`, `d.d. 21 mei 2024`; a date alone may be a birth date."""
    for line in sheets.lines:
        for segment in line.segments:
            match = re.fullmatch(
                r"(?:[^\W\d_][^\d,:]{1,30},\s*(?:d\.?d\.?\s*)?|d\.?d\.?\s*)(\d.{5,20})", segment.text.strip()
            )
            if match and (day := a_date(match[1])) is not None:
                yield Found(day, line.place(segment))


def _told(sheets: Sheets) -> dict[Role, Found | None]:
    found: dict[Role, Found | None] = {}
    for match, line in phrase(sheets, _SIGNED_IN_PROSE, across=True):
        day = a_date(match[1])
        sentence = match[0].lower()
        both = re.search(r"\bbeide\w*|\bpartijen|\b(?:supervisor|begeleider)\s+en\b", sentence)
        if day is None:
            continue
        if both or "supervisor" in sentence or "begeleider" in sentence:
            found["supervisor"] = Found(day, line.place())
        if both or "professional" in sentence:
            found["professional"] = Found(day, line.place())
    return found


def _by_phrase(sheets: Sheets, pattern: str) -> Found | None:
    """The first date that such a sentence gives in its first group."""
    days = ((a_date(match[1]), line) for match, line in prose(sheets, pattern))
    return next((Found(day, line.place()) for day, line in days if day is not None), None)


def _a_person(text: str) -> str | None:
    name = a_name(" ".join(text.split()))
    return None if name is None or _NO_PERSON.search(name) else name
