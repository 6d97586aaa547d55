"""Where the facts stand on a supervision statement, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from coreg_supervision.roles import ROLES, ByRole, Role, by_role, heads, in_columns, signs
from coreg_tui.api import Found, Line, Page, Reading, Sheets, a_date, a_name, first, labelled, phrase

_NAMES: dict[Role, tuple[str, ...]] = {
    "supervisor": (
        "Naam supervisor", "Naam van de supervisor", "Supervisor (naam)", "Supervisor naam", "Supervisor",
        "De supervisor", "Naam begeleider",
    ),
    "professional": (
        "Naam professional", "Naam van de professional", "Professional (naam)", "Naam supervisant",
        "Naam kandidaat", "Naam van de supervisant", "Naam aanvrager", "Naam cliëntondersteuner",
        "Naam cliëntondersteuner in opleiding", "Naam medewerker", "Naam deelnemer", "Professional",
        "Professional in opleiding", "Supervisant", "De professional", "Cliëntondersteuner in opleiding",
        "Cliëntondersteuner",
    ),
}  # fmt: skip
_BORN = (
    "Geboortedatum professional", "Geboortedatum van de professional", "Geboortedatum supervisant",
    "Geboortedatum", "Geboortedatum aanvrager", "Geboortedatum cliëntondersteuner", "Geboren op", "Geboren",
    "Geb. datum",
)  # fmt: skip
_NUMBER = (
    "Registratienummer",
    "Registratienr.",
    "Registernummer",
    "Registratienummer Registerplein",
    "Reg.nr.",
    "Nummer",
)
_CATEGORY = (
    "Categorie", "Categorie registratie", "Registratiecategorie", "Geregistreerd als",
    "Geregistreerd in de categorie",
)  # fmt: skip
_CATEGORY_OF_SUPERVISOR = (
    "Supervisor staat geregistreerd als", "De supervisor staat geregistreerd als",
    "De supervisor is geregistreerd als", "Supervisor is geregistreerd als", "Supervisor geregistreerd als",
)  # fmt: skip
_START = (
    "Begin van de supervisie", "Begin supervisie", "Start van de supervisie", "Start supervisie",
    "Startdatum supervisie", "Begindatum supervisie", "Aanvang supervisie", "Datum start supervisie", "Startdatum",
    "Begindatum", "Ingangsdatum", "Aanvang", "Begin", "Start", "Van", "Vanaf",
)  # fmt: skip
_END = (
    "Einde van de supervisie", "Einde supervisie", "Eind supervisie", "Einddatum supervisie",
    "Datum einde supervisie", "Supervisie beëindigd op", "Einddatum", "Einde", "Tot en met", "T/m", "Tot",
)  # fmt: skip
_SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Datum handtekening", "Ondertekend op", "Getekend op",
    "Plaats en datum", "Plaats, datum", "Plaats/datum", "Datum en plaats", "Datum",
)  # fmt: skip
_SIGNED_BY = (
    "Datum ondertekening {}", "Datum handtekening {}", "Datum {}", "Ondertekend door {} op",
    "Ondertekend door de {} op", "Getekend door {} op", "Handtekening {} d.d.", "Datum ondertekening door de {}",
    "Datum ondertekening door {}", "Datum en handtekening {}", "Datum en ondertekening {}",
    "Handtekening en datum {}",
)  # fmt: skip
_CALLED: dict[Role, tuple[str, ...]] = {
    "supervisor": ("supervisor",),
    "professional": ("professional", "supervisant", "cliëntondersteuner", "aanvrager", "kandidaat"),
}
_NO_DATE = re.compile(
    r"(?:datum\b[^:]{0,30}|(?:onder)?getekend op|plaats,? (?:en )?datum)\s*:?[\s._…-]*", re.IGNORECASE
)

_DATE = r"(\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_PERIOD = rf"{_DATE}\s*(?:tot\s+en\s+met|t/m|tot|–|-)\s+(?:en\s+met\s+)?{_DATE}"
_STARTED = rf"\bsupervisie\b[^.]{{0,60}}?\b(?:begonnen|gestart|aangevangen)\s+op\s+{_DATE}"
_ENDED = rf"\bsupervisie\b[^.]{{0,120}}?\b(?:geëindigd|beëindigd|afgesloten|afgerond|gestopt)\s+op\s+{_DATE}"
_SIGNED_IN_PROSE = rf"[^.\n]{{0,60}}\b(?:ondertekend|getekend)\b[^.]{{0,80}}?\bop\s+{_DATE}"
_BIRTH = rf"\b(?:geboren|geb\.)\s*(?:op\s+|te\s+[^\d\n,]{{2,40}},?\s*(?:op\s+)?)?{_DATE}"
_SUPERVISOR_NAMED = (
    r"\bondergetekende,?\s+([^\n,(]{3,60})\s*[,(]",
    r"\bonder\s+supervisie\s+(?:gestaan\s+|gewerkt\s+)?van\s+([^\n,(]{3,60}?)\s*(?:[,(\n]|heeft|gewerkt|\.\s)",
    r"\bsupervisie\s+(?:heeft\s+)?(?:ontvangen|gekregen)\s+van\s+([^\n,(.]{3,60})",
    r"\bals\s+supervisor\s+van\s+[^\n,(]{3,60},\s+([^\n,(]{3,60})",
)
_PROFESSIONAL_NAMED = (
    r"\bverklaa?r\w*\b[^\n.]{0,60}?\bdat\s+([^\n]{3,80}?)\s*[,(]?\s*\b(?:geboren|geb\.|onder|in\s+de\s+periode|van\s+\d|supervisie)",
    r"(?m:^)([^\n]{2,80}?),?\s*(?:\n\s*)?\(?(?:geboren|geb\.)",
)
_SUPERVISOR_NUMBERED = (
    r"\b(?:supervisor|ondergetekende)\b[\s\S]{0,100}?\b(?:registratienummer|registratienr\.?|nummer|nr\.)\s*:?\s*"
    r"((?:CO-?)?\d[\d .-]{3,14}\d)"
)
_SUPERVISOR_IS = (
    r"\b(?:supervisor|ondergetekende)\b[\s\S]{0,100}?\bgeregistreerd\b[^.]{0,40}?\b(senior|junior|in\s+opleiding)\b",
    r"\bsupervisie\b[^.]{0,30}?\bvan\b[^.]{3,60}?\((?:[^)]{0,40}\b)?(senior|junior)\b",
)
_RULE = re.compile(r"\b(?:moet|dient|alleen|mag|mogen|hoort|vereist)\b", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"\b(?:cli[eë]ntondersteun\w+|categorie|senior|junior|supervis\w+|professional|een|register\w*|opleiding|periode|deze"
    r"|stichting|organisatie|verklaring|registratie\w*|functie)\b",
    re.IGNORECASE,
)
_BOX = r"[☐□○◯▢☒☑✓✔✗✘⊠🗹■●◉]|[\[(]\s?[xXvV✓]?\s?[\])]"
_CATEGORIES = (("senior", r"senior"), ("junior", r"junior"), ("in_opleiding", r"in\s+opleiding"), ("basis", r"basis"))


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one supervision statement; none of a form that was not filled in."""
    roles = by_role(sheets)
    start, end = _period(sheets)
    found = {
        "start": start,
        "end": end,
        "supervisor": _name(sheets, roles, "supervisor"),
        "supervisor_number": _supervisor_number(sheets, roles),
        "supervisor_category": _supervisor_category(sheets, roles),
        **{f"signed_{role}": day for role, day in _signatures(sheets).items()},
        "holder": _name(sheets, roles, "professional"),
        "holder_birth_date": first(labelled(roles["professional"], _BORN, a_date))
        or first(labelled(roles[None], _BORN, a_date))
        or _by_phrase(sheets, (_BIRTH,), a_date),
    }
    filled_in = any(found.get(name) is not None for name in ("start", "end", "holder", "supervisor"))
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None} if filled_in else {})


def _name(sheets: Sheets, roles: ByRole, role: Role) -> Found | None:
    patterns = _SUPERVISOR_NAMED if role == "supervisor" else _PROFESSIONAL_NAMED
    return (
        first(labelled(sheets, _NAMES[role], _a_person))
        or first(labelled(roles[role], ("Naam", "Voor- en achternaam", "Naam en voorletters"), _a_person))
        or (first(labelled(roles[None], ("Naam",), _a_person)) if role == "professional" else None)
        or _by_phrase(sheets, patterns, _a_person)
    )


def _supervisor_number(sheets: Sheets, roles: ByRole) -> Found | None:
    return (
        first(labelled(sheets, _of_supervisor(_NUMBER), _a_register_number))
        or first(labelled(roles["supervisor"], _NUMBER, _a_register_number))
        or _by_phrase(sheets, (_SUPERVISOR_NUMBERED,), _a_register_number)
    )


def _supervisor_category(sheets: Sheets, roles: ByRole) -> Found | None:
    return (
        _category(sheets, (*_of_supervisor(_CATEGORY), *_CATEGORY_OF_SUPERVISOR))
        or _category(roles["supervisor"], _CATEGORY)
        or _by_phrase(sheets, _SUPERVISOR_IS, _a_category, unless=_RULE)
    )


def _category(sheets: Sheets, labels: Iterable[str]) -> Found | None:
    """The category behind one of the labels, or the one whose box is ticked on its line or the next."""
    wanted = tuple(labels)
    label = re.compile("|".join(rf"{re.escape(one)}(?!\w)" for one in wanted), re.IGNORECASE)
    lines = sheets.lines
    for number, line in enumerate(lines):
        if any(label.match(segment.text.strip()) for segment in line.segments):
            for near in lines[number : number + 2]:
                if (category := _a_category(_ticked_option(near.text))) is not None:
                    return Found(category, near.place())
    return first(labelled(_without_boxes(sheets), wanted, _a_category))


def _without_boxes(sheets: Sheets) -> Sheets:
    """The lines without a box to tick: beside one, a word is an option and no answer."""
    return Sheets(
        tuple(
            Page(
                page.number, page.width, page.height, tuple(one for one in page.lines if not re.search(_BOX, one.text))
            )
            for page in sheets.pages
        )
    )


def _of_supervisor(labels: Iterable[str]) -> tuple[str, ...]:
    forms = ("{} supervisor", "{} van de supervisor", "Supervisor ({})", "Supervisor {}")
    return tuple(form.format(label) for label in labels for form in forms)


def _period(sheets: Sheets) -> tuple[Found | None, Found | None]:
    """When the supervision began and ended: both in one sentence, or each by its label."""
    for match, line in phrase(sheets, _PERIOD, across=True):
        start, end = a_date(match[1]), a_date(match[2])
        if start is not None and end is not None:
            return Found(start, line.place()), Found(end, line.place())
    start_found = first(labelled(sheets, _START, a_date)) or _by_phrase(sheets, (_STARTED,), a_date)
    end_found = first(labelled(sheets, _END, a_date)) or _by_phrase(sheets, (_ENDED,), a_date)
    return start_found, end_found


def _signatures(sheets: Sheets) -> dict[Role, Found | None]:
    """When each of the two signed: by a label of their own, in their column, beside or near their signature."""
    columns = in_columns(sheets)
    near = _near_signatures(columns[None])
    told = _told(sheets)
    found: dict[Role, Found | None] = {}
    for role in ROLES:
        labels = tuple(form.format(name) for form in _SIGNED_BY for name in _CALLED[role])
        found[role] = (
            first(labelled(sheets, labels, _a_signing_date))
            or first(labelled(columns[role], _SIGNED, _a_signing_date))
            or first(_dated_places(columns[role]))
            or near.get(role)
            or told.get(role)
        )
    return found


def _near_signatures(sheets: Sheets) -> dict[Role, Found | None]:
    """The date on the line of each signature, or those before or behind them in turn; one date alone is both's."""
    for whose in (signs, heads):
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


def _dates_on(line: Line) -> Iterator[Found | None]:
    """The signing dates on one line; None for an empty place for one."""
    alone = Sheets((Page(line.page, 0, 0, (line,)),))
    found = list(labelled(alone, _SIGNED, _a_signing_date, below=False)) or list(_dated_places(alone))
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
        both = re.search(r"\bbeide\w*|\bpartijen|\bsupervisor\s+en\b", sentence)
        if day is None:
            continue
        if both or "supervisor" in sentence:
            found["supervisor"] = Found(day, line.place())
        if both or "professional" in sentence:
            found["professional"] = Found(day, line.place())
    return found


def _by_phrase(
    sheets: Sheets,
    patterns: Iterable[str],
    parser: Callable[[str], str | date | None],
    unless: re.Pattern[str] | None = None,
) -> Found | None:
    """The first value that one of the sentences gives in its first group."""
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            if unless is not None and unless.search(match[0]):
                continue
            if (value := parser(match[1])) is not None:
                return Found(value, line.place())
    return None


def _a_person(text: str) -> str | None:
    name = a_name(" ".join(text.split()))
    return None if name is None or _NO_PERSON.search(name) else name


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


def _ticked_option(text: str) -> str:
    """The option of the one ticked box; boxes stand before their option, or all behind it."""
    boxes = list(re.finditer(_BOX, text))
    if not boxes:
        return ""
    behind = bool(re.search(r"\w", text[: boxes[0].start()].split(":")[-1])) and not text[boxes[-1].end() :].strip()
    edges = [0, *(box.end() for box in boxes)] if behind else [*(box.start() for box in boxes), len(text)]
    options = [
        text[edges[number] : box.start()].split(":")[-1] if behind else text[box.end() : edges[number + 1]]
        for number, box in enumerate(boxes)
        if box[0].strip("[]() ") and box[0] not in "☐□○◯▢"
    ]
    return options[0] if len(options) == 1 else ""
