"""Which part of an employer's statement is about the employee, and which about those who sign it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coreg_tui.api import Line, Sheets

_OPENS = (
    r"(?:(?:\d{1,2}|[a-z])[.)]?\s+)?(?:(?:deel|onderdeel|blok)\s+[a-z\d]\s*[:.–-]?\s*)?"
    r"(?:gegevens\s+(?:over\s+|van\s+)?|betreft\s+|in\s+te\s+vullen\s+door\s+)?(?:de\s+|het\s+)?"
)
_EMPLOYEE_BLOCK = re.compile(
    rf"{_OPENS}"
    r"(?:werknemer|werkneemster|medewerker|professional|cli[eë]ntondersteuner|kandidaat|betrokkene|functie|dienstverband"
    r"|werkzaamheden|werk|werkervaring|employee)\s*:?",
    re.IGNORECASE,
)
_EMPLOYEE_FIELD = re.compile(
    r"(?:\d{1,2}[a-z]?[.)]?\s+)?(?:geboortedatum\b|geboren\b|(?:achter|voor)?naam\s+(?:van\s+)?(?:de\s+|het\s+)?"
    r"(?:werkne(?:mer|emster)|medewerk(?:er|ster)|cli[eë]ntondersteuner|professional|kandidaat|betrokkene|aanvrager))",
    re.IGNORECASE,
)
"""What a form asks of the employee only."""
_PERSON_BLOCK = re.compile(
    rf"{_OPENS}(?:werknemer|werkneemster|medewerk(?:er|ster)|professional|cli[eë]ntondersteuner|kandidaat|betrokkene"
    r"|aanvrager|uitzendkracht|employee|persoonsgegevens|personalia)\s*[:,]?",
    re.IGNORECASE,
)
_EMPLOYER_BLOCK = re.compile(
    rf"{_OPENS}(?:werkgever|organisatie|instelling|uitzendbureau|employer)\s*:?", re.IGNORECASE
)
_BLOCK_LINES = 10
"""How many lines a block of a form has at most."""
_DECLARES = re.compile(
    r"(?:\b(?:verklaart|verklaren|bevestigt|declares)\b|^dat\b)[^.]{0,40}(?:\bdat|:)?\s*:?$", re.IGNORECASE
)
_SIGNER_BLOCK = re.compile(
    r"(?:\d\.?\s*)?(?:(?:de\s+)?ondergetekende\s*[:,]?|gegevens\s+(?:van\s+)?(?:de\s+)?(?:werkgever|organisatie|instelling|ondertekenaar"
    r"|contactpersoon|leidinggevende)\s*:?|(?:voor\s+)?ondertekening(?:\s+(?:door\s+)?(?:de\s+)?werkgever)?\s*:?|handtekening\s*:?"
    r"|aldus\b.*|naar\s+waarheid\b.*|namens\s+de\s+(?:werkgever|organisatie)\s*:?|contactpersoon\b.*|naam\s+(?:leidinggevende"
    r"|ondertekenaar|contactpersoon|tekenbevoegde)\b.*|leidinggevende\b.*)",
    re.IGNORECASE,
)
_SIGNED_BELOW = re.compile(
    r"(?:met\s+(?:vriendelijke|hartelijke)\s+groet|hoogachtend|plaats\b|datum\s+(?:van\s+)?ondertekening|datum\s*:|getekend\b"
    r"|opgemaakt\b|place\b|date\s*:)",
    re.IGNORECASE,
)
"""Opens the signer's part where it stands in the lower half."""


def about_the_employee(sheets: Sheets) -> Sheets:
    """The paper without what it says of those who sign it."""
    kept = set(_lines_about_the_employee(sheets))
    pages = tuple(
        replace(page, lines=tuple(line for line in page.lines if (line.page, line.box) in kept))
        for page in sheets.pages
    )
    return Sheets(pages)


def blocks_of_employee(sheets: Sheets) -> Iterator[slice]:
    """The numbers of the lines in each block of a form that is headed as the employee's."""
    return _blocks(sheets, _PERSON_BLOCK)


def blocks_of_employer(sheets: Sheets) -> Iterator[slice]:
    """The same for the employer's."""
    return _blocks(sheets, _EMPLOYER_BLOCK)


def _blocks(sheets: Sheets, heading: re.Pattern[str]) -> Iterator[slice]:
    rows = sheets.lines
    for number, line in enumerate(rows):
        if not heading.fullmatch(line.text.strip()):
            continue
        end = number + 1
        while end < min(len(rows), number + 1 + _BLOCK_LINES) and not _opens_a_block(rows[end].text.strip()):
            end += 1
        yield slice(number + 1, end)


def _opens_a_block(text: str) -> bool:
    return any(one.fullmatch(text) for one in (_EMPLOYEE_BLOCK, _PERSON_BLOCK, _EMPLOYER_BLOCK, _SIGNER_BLOCK))


def _lines_about_the_employee(sheets: Sheets) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
    of_signer = False
    half = len(sheets.lines) / 2
    for number, line in enumerate(sheets.lines):
        text = line.text.strip()
        if _SIGNER_BLOCK.fullmatch(text) or (number > half and _SIGNED_BELOW.match(text)):
            of_signer = True
        elif _EMPLOYEE_FIELD.match(text) or _EMPLOYEE_BLOCK.fullmatch(text) or _PERSON_BLOCK.fullmatch(text):
            of_signer = False
        if not of_signer:
            yield _place(line)
        if of_signer and _DECLARES.search(text):
            of_signer = False


def _place(line: Line) -> tuple[int, tuple[float, float, float, float]]:
    return line.page, line.box
