"""Where the facts stand on an evaluation of a foreign diploma."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coreg_tui.api import BIRTH_LABELS, Found, Reading, Sheets, a_date, a_name, a_text, first, labelled, prose

_NAME = ("Naam", "Naam aanvrager", "Naam houder", "Op naam van", "Name", "Name of holder", "Name of applicant")
_ISSUED = (
    "Datum waardering", "Datum van de waardering", "Datum afgifte", "Afgegeven op", "Datum", "Date of evaluation",
    "Date of issue", "Issued on", "Date",
)  # fmt: skip
_INSTITUTION = ("Gewaardeerd door", "Waardering door", "Instantie", "Evaluated by", "Evaluation by")
_COUNTRY = ("Land", "Land van diploma", "Land van herkomst", "Country", "Country of diploma")
_PROGRAMME = (
    "Diploma", "Naam diploma", "Buitenlands diploma", "Kwalificatie", "Foreign diploma", "Name of diploma",
    "Qualification",
)  # fmt: skip
_LEVEL = (
    "Nederlands niveau", "Niveau in Nederland", "Vergelijkbaar met", "Te vergelijken met", "Waardering", "Dutch level",
    "Level in the Netherlands", "Comparable to", "Comparable with",
)  # fmt: skip
_NUMBER = ("Dossiernummer", "Kenmerk", "Referentie", "Waarderingsnummer", "File number", "Reference")
_COMPARED = (
    r"\b(?:is|wordt)\s+(?:in\s+nederland\s+)?(?:te\s+vergelijken|vergelijkbaar)\s+met\s+([^.;:\n]{3,80})",
    r"\bis\s+comparable\s+(?:to|with)\s+([^.;:\n]{3,80})",
)
_NUMBERED = re.compile(r"[A-Z0-9][A-Z0-9./-]{3,23}(?=\s|$)")
_DOUBT = re.compile(
    r"\b(?:niet|geen|nog|deels|gedeeltelijk|bijna|zonder|of|jaar|jaren|deel|eerste|fase|toegang|toelat\w*|toegelaten"
    r"|not|no|nearly|partly|almost|without|or|years?|part|first|access|admission|admitted)\b",
    re.IGNORECASE,
)
"""Says less than that it is of that level (`twee jaar van een hbo-bachelor`), or names two."""
_LEVELS = (
    ("associate_degree", r"associate\s+degree"),
    ("wo_bachelor", r"(?:wo|universitair\w*|university|academic)[\s-]*bachelor"),
    ("master", r"master"),
    ("hbo_bachelor", r"hbo[\s-]*bachelor|bachelor\w*\s*\(?\s*(?:in\s+het\s+)?(?:hbo|higher\s+professional)"),
    ("mbo", r"\bmbo\b|middelbaar\s+beroepsonderwijs|secondary\s+vocational"),
    ("lower", r"\b(?:vmbo|havo|vwo)\b|(?:voortgezet|basis)\s*onderwijs|(?:general|primary)\s+secondary"),
)
"""By level, how it is written. `Bachelor` alone is no level: a university gives one too."""


def read_evaluation(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one evaluation."""
    found = {
        "holder": first(labelled(sheets, _NAME, a_name)),
        "holder_birth_date": first(labelled(sheets, BIRTH_LABELS, a_date)),
        "issued": first(labelled(sheets, _ISSUED, a_date)),
        "institution": first(labelled(sheets, _INSTITUTION, a_text)),
        "country": first(labelled(sheets, _COUNTRY, a_text)),
        "programme": first(labelled(sheets, _PROGRAMME, a_text)),
        "level": _level(sheets),
        "number": first(labelled(sheets, _NUMBER, _a_number)),
    }
    yield Reading(facts={name: fact for name, fact in found.items() if fact is not None})


def _level(sheets: Sheets) -> Found | None:
    """The level that all that is said of it agrees on; None where two differ, or one is not sure."""
    told = [*labelled(sheets, _LEVEL, _about_a_level)]
    told += [Found(match[1], line.place()) for pattern in _COMPARED for match, line in prose(sheets, pattern)]
    levels = {a_level(str(one.value)) for one in told}
    agreed = levels.pop() if len(levels) == 1 else None
    return None if agreed is None else Found(agreed, told[0].place)


def a_level(text: str) -> str | None:
    """The one level that the text names."""
    if _DOUBT.search(text):
        return None
    found = [level for level, pattern in _LEVELS if re.search(pattern, text, re.IGNORECASE)]
    return found[0] if len(found) == 1 else None


def _about_a_level(text: str) -> str | None:
    """The text, where it names a level at all: a title may begin as the label does."""
    return a_text(text) if any(re.search(pattern, text, re.IGNORECASE) for _, pattern in _LEVELS) else None


def _a_number(text: str) -> str | None:
    match = _NUMBERED.match(text.strip())
    return match[0] if match and any(char.isdigit() for char in match[0]) else None
