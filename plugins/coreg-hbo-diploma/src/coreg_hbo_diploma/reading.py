"""Where the facts stand on a diploma and on a certificate of experience, whatever the layout.

A diploma is prose set in lines (`verklaart dat` / name / `geboren te ...` / `heeft afgelegd ... van de opleiding` /
programme), a form of labels and values, or a bit of both. Read is what each says by its words; where two things
could be meant, nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from coreg_hbo_diploma.level import level_of
from coreg_tui.api import (
    Found,
    Line,
    Reading,
    Sheets,
    a_date,
    a_day,
    a_name,
    a_text,
    first,
    labelled,
    phrase,
    unhyphenated,
    words,
)

_NAMES = (
    "Naam", "Naam student", "Naam van de student", "Naam geslaagde", "Naam gediplomeerde", "Naam kandidaat", "Kandidaat",
    "Student", "Name", "Name of student", "Student name", "Full name", "Deelnemer", "Naam deelnemer", "Volledige naam",
)  # fmt: skip
_BORN = ("Geboortedatum", "Geboren op", "Geboren", "Date of birth", "Birth date", "Born on", "Born")
_GRADUATED = (
    "Datum afsluitend examen", "Datum examen", "Examendatum", "Datum van het afsluitend examen", "Datum van het examen",
    "Date of final examination", "Date of examination", "Examination date", "Datum diplomering", "Diplomadatum",
    "Datum afstuderen", "Afstudeerdatum", "Date of graduation", "Graduation date", "Behaald op", "Datum behaald",
    "Afgestudeerd op", "Geslaagd op", "Datum geslaagd", "Datum diploma",
)  # fmt: skip
_AWARDED = (
    "Datum uitreiking", "Uitreikingsdatum", "Datum van uitreiking", "Datum uitgifte", "Datum afgifte", "Date of issue",
    "Date awarded", "Date of award", "Datum", "Date", "Uitgereikt op",
)  # fmt: skip
_PROGRAMME = (
    "Opleiding", "Naam opleiding", "Naam van de opleiding", "Programme", "Programme of study", "Degree programme",
    "Study programme", "Name of programme", "Studierichting", "Bacheloropleiding", "Hbo-bacheloropleiding",
    "Opleidingsnaam", "Studie",
)  # fmt: skip
_INSTITUTION = (
    "Instelling", "Onderwijsinstelling", "Naam instelling", "Institution", "Name of institution", "Hogeschool",
    "Awarding institution", "Uitgereikt door",
)  # fmt: skip
_CODE = (
    "CROHO", "CROHO-code", "CROHO-nummer", "CROHO-nr", "Opleidingscode (CROHO)", "Opleidingscode", "CROHO-registratie",
    "ISAT-code", "ISAT code", "ISAT", "Isatcode", "Code CROHO", "CROHO code", "RIO-code", "Croho registration",
)  # fmt: skip

_SCHOOL = re.compile(
    r"\b(?:hogeschool|university|universiteit|academie|academy|college|hogescholen|roc|instituut|institute|school|"
    r"inholland|fontys|avans|saxion|windesheim|hanze|zuyd|stenden)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:verklaart|verklaren|heeft|hebben|is|zijn|wordt|certifies|has|verleend|ingesteld)\b", re.IGNORECASE)
_DAY = r"(\d{1,2}[\s\u00a0./-]*(?:\d{1,2}[\s./-]+\d{2,4}|[a-z]{3,9}\.?[\s\u00a0]+\d{4}))"


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one diploma."""
    facts: dict[str, Found] = dict(_person(sheets))
    programme = _programme(sheets)
    institution = _institution(sheets)
    read = {
        "graduated": _graduated(sheets),
        "programme": programme,
        "institution": institution,
        "level": level_of(sheets, _text(programme), _text(institution)),
        "croho": _croho(sheets),
        "recognised": _accredited(sheets),
    }
    facts.update((name, found) for name, found in read.items() if found is not None)
    yield Reading(facts=facts)
