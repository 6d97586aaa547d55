"""How papers state a supervisor's registration: number and category, by label, by a ticked box and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from coreg_tui.api.labels import labelled
from coreg_tui.api.reading import BOX, a_date, chosen, first
from coreg_tui.api.sentences import mentions, prose
from coreg_tui.model.page import Found, Line, Page, Sheets

_NUMBER_LABELS = (
    "Registratienummer", "Registratienr.", "Registernummer", "Registratienummer Registerplein", "Reg.nr.", "Nummer",
    "Inschrijfnummer", "Inschrijvingsnummer", "Lidnummer", "Registratie nummer", "Nummer registratie",
    "Registration number", "Nummer in het register", "Nummer register", "Registerplein-nummer", "Nummer Registerplein",
    "Nummer inschrijving", "Nummer van inschrijving", "Nummer van registratie", "Inschrijfnr.", "Registernr.",
)  # fmt: skip
_CATEGORY_LABELS = (
    "Categorie", "Categorie registratie", "Registratiecategorie", "Geregistreerd als", "Ingeschreven als",
    "Geregistreerd in de categorie", "Categorie in het register", "Category", "Registratie als",
    "Registercategorie", "Ingeschreven in de categorie", "Ingeschreven in categorie", "Geregistreerd in categorie",
    "Categorie in register", "Categorie Registerplein", "Categorie inschrijving", "Categorie van inschrijving",
    "Registration category", "Registered as",
)  # fmt: skip
_OF_SUPERVISOR = (
    "{} supervisor", "{} van de supervisor", "Supervisor ({})", "Supervisor {}", "{} beoogd supervisor",
    "{} beoogde supervisor", "{} begeleider", "{} van de begeleider", "Begeleider ({})", "Begeleider {}",
    "{} beoogd begeleider", "{} beoogde begeleider", "{} begeleidster", "{} van de begeleidster",
)  # fmt: skip
_IS_REGISTERED = tuple(
    f"{who} {verb} {how} {as_what}"
    for who in ("Supervisor", "De supervisor", "Mijn supervisor", "Begeleider", "De begeleider", "Mijn begeleider")
    for verb in ("staat", "is")
    for how in ("geregistreerd", "ingeschreven")
    for as_what in ("als", "in de categorie", "in categorie")
)
"""`De supervisor staat geregistreerd als`"""
_CATEGORIES = (
    ("senior", r"senior(?:en)?(?:register)?"),
    ("junior", r"junior(?:en)?(?:register)?"),
    ("in_opleiding", r"(?:in\s+opleiding|trainee)"),
    ("basis", r"basis(?:register)?"),
)
_LEADS = r"\W*(?:(?:de|het|is|als|in|een)\s+)*(?:(?:categorie|register|status|cli[eë]ntondersteuners?)\s*:?\W*)*"
_NUMBER = r"((?:[A-Z]{1,3}-?\s?)?\d[\d .-]{2,14}\d)"
_A_NUMBER = re.compile(
    rf"\W*(?:(?:nr|nummer)\.?:?\s*)?{_NUMBER}(?=$|\.?$|\s{{2}}|\s*[|(,;)]|\.?\s+[^\W\d_])", re.IGNORECASE
)
_NUMBERED = re.compile(
    rf"(?:\w*nummer|number|\w*nr\.?|\bno\.?)(?:\s+[a-z]+\b){{0,4}}\s*:?\s*{_NUMBER}(?![\w-])|[,(]\s*(\d{{6,12}})(?!\w)",
    re.IGNORECASE,
)
_IN_CATEGORY = re.compile(
    r"\b(?:categorie|als|register|status|ingeschreven|geregistreerd|registered\s+as|in\s+het)\s+[‘’'\"“”]?(senior|junior)\w{0,8}\b"
    r"|\b(senior|junior)(?:en)?-?register\b|\(\s*(senior|junior)\b|^\W*(?:een\s+)?(senior|junior)\b"
    r"|,\s*(senior|junior)(?=\W*$)"
    r"|\b(senior|junior)[‘’'\"“”]?\s+(?:cli[eë]ntondersteuner\s+)?(?:geregistreerd|ingeschreven)\b",
    re.IGNORECASE,
)
_RULE = re.compile(r"\b(?:moet|dient|alleen|mag|mogen|hoort|vereist|tenminste|minimaal)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:Hij|Zij|Ze|Deze|Dit|Haar|Zijn|De\s+(?:supervisor|begeleider)|Supervisor|Begeleider)\b")
_OTHER = re.compile(
    r"\bverkla(?:art|ren)\b|\b(?:professional|supervisant|aanvrager|kandidaat|cursist)\b|\b(?:geboren|geb\.)",
    re.IGNORECASE,
)
"""Where a sentence turns to somebody else."""
_SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{2}[.!?])|(?<=\d[.!?])|(?<=\)[.!?]))\s+(?=[^\W\d_a-z])|\n")
_WITHIN = 400


def supervisor_number(sheets: Sheets, part: Sheets, *, said: Iterable[str], person: Found | None) -> Found | None:
    """The supervisor's number in the register: by a label that names the supervisor, by any in the supervisor's `part`
    of the page (see `by_role`), or as sentences give it to `person` or to whom an expression of `said` finds.
    """
    return (
        first(labelled(sheets, _of_supervisor(_NUMBER_LABELS), _a_register_number))
        or first(labelled(part, _NUMBER_LABELS, _a_register_number))
        or _told_number(sheets, said, person)
    )


def supervisor_category(sheets: Sheets, part: Sheets, *, said: Iterable[str], person: Found | None) -> Found | None:
    """The supervisor's category (`a_category`), found as the number is, and by a ticked box or on the row below the
    supervisor's name.
    """
    labels = (*_of_supervisor((*_CATEGORY_LABELS, "Registratie")), *_IS_REGISTERED)
    return (
        _category_behind(sheets, labels)
        or _category_behind(part, _CATEGORY_LABELS)
        or _category_in_row(sheets)
        or _told_category(sheets, said, person)
    )


def _of_supervisor(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels as a form has them that asks for the supervisor's."""
    return tuple(form.format(label) for label in labels for form in _OF_SUPERVISOR)


def _a_register_number(text: str) -> str | None:
    """A register number at the start of the text; no date."""
    match = _A_NUMBER.match(text.strip())
    return match[1].strip() if match and a_date(match[1]) is None else None


def a_category(text: str) -> str | None:
    """The one category that the text begins with, or None where it names several."""
    found = [code for code, word in _CATEGORIES if re.match(rf"{_LEADS}{word}\b", text, re.IGNORECASE)]
    several = [code for code, word in _CATEGORIES if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    return found[0] if len(found) == 1 and len(several) == 1 else None


def a_signing_date(text: str) -> date | None:
    """A date, with or without a place before it."""
    match = re.match(r"\W*(?:[^\W\d_][^\d:]{1,30}?,?\s+(?:d\.?d\.?\s*|op\s+)?)?(?=\d)", text)
    return a_date(text[match.end() :]) if match else None


def _category_behind(sheets: Sheets, labels: Iterable[str]) -> Found | None:
    """The category behind one of the labels, or the one whose box is ticked on its line or the next."""
    wanted = tuple(labels)
    label = re.compile("|".join(rf"{re.escape(one)}(?!\w)" for one in wanted), re.IGNORECASE)
    lines = sheets.lines
    for number, line in enumerate(lines):
        if any(label.match(segment.text.strip()) for segment in line.segments):
            for near in lines[number : number + 2]:
                if (category := a_category(" ".join(chosen(near.text)))) is not None:
                    return Found(category, near.place())
    return first(labelled(sheets.once(_without_boxes), wanted, a_category))


def _category_in_row(sheets: Sheets) -> Found | None:
    """The category on the row right below one that is named as the supervisor's; what one asks for is another."""
    for number, (above, line) in enumerate(pairwise(sheets.lines), start=1):
        named = re.match(r"[^:]{0,40}\b(?:supervisor|begeleider)\b", above.segments[0].text, re.IGNORECASE)
        if named is None or above.page != line.page or re.search(BOX, line.text):
            continue
        found = first(labelled(sheets, _CATEGORY_LABELS, a_category, within=slice(number, number + 1), below=False))
        if found is not None and found.value in ("senior", "junior"):
            return found
    return None


def _without_boxes(sheets: Sheets) -> Sheets:
    """The lines without a box to tick: beside one, a word is an option and no answer."""
    return Sheets(
        tuple(
            Page(page.number, page.width, page.height, tuple(one for one in page.lines if not re.search(BOX, one.text)))
            for page in sheets.pages
        )
    )


def _told_category(sheets: Sheets, who: Iterable[str], person: Found | None) -> Found | None:
    """Senior or Junior, as the sentences say of that person, or whom a regular expression finds; no rule's demand."""
    found = [
        Found(next(filter(None, match.groups())).lower(), place.place)
        for told, place in _told(sheets, who, person)
        for match in _IN_CATEGORY.finditer(told)
    ]
    return found[0] if len({one.value for one in found}) == 1 else None


def _told_number(sheets: Sheets, who: Iterable[str], person: Found | None) -> Found | None:
    """The register number that the sentences give that person, or the one whom a regular expression finds."""
    found = [
        Found(number, place.place)
        for told, place in _told(sheets, who, person)
        for match in _NUMBERED.finditer(told)
        if a_date(number := re.sub(r"-\s+", "-", (match[1] or match[2]).strip())) is None
    ]
    return found[0] if len({one.value for one in found}) == 1 else None


def _told(sheets: Sheets, who: Iterable[str], person: Found | None) -> Iterator[tuple[str, Found]]:
    """What is said behind each mention, up to where somebody else is spoken of."""
    for pattern in who:
        for match, line in prose(sheets, pattern):
            yield from _behind(match.string[match.end() : match.end() + _WITHIN], line)
    if person is not None:
        for text, line in mentions(sheets, str(person.value)):
            yield from _behind(text[:_WITHIN], line)


def _behind(text: str, line: Line) -> Iterator[tuple[str, Found]]:
    sentence, *after = _SENTENCE_END.split(text)
    for said in (sentence, *([after[0]] if after and _GOES_ON.match(after[0]) else [])):
        told = _OTHER.split(said)[0]
        if not _RULE.search(said):
            yield told, Found(told, line.place())
        if told != said:
            break
