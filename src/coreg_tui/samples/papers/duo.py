"""Extracts from DUO's register of diplomas, of today and of 2016 to 2019. Unsigned: see `sealing`."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date

from coreg_tui.samples.papers.diplomas import Study
from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, PALE, Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words, month_of
from coreg_tui.samples.people import Person

_BLUE: Colour = (21, 66, 115)


def extract(person: Person, studies: Sequence[Study], *, downloaded: date) -> list[Sheet]:
    """The present layout: a page a diploma, name on one line, no CROHO code."""
    pages = []
    for place, study in enumerate(studies, start=1):
        sheet = _heading()
        sheet.text(62, 150, "Uit het register onderwijsdeelnemers", size=11)
        sheet.text(62, 192, "DIPLOMA" if study.graduated.year > 2015 else "GETUIGSCHRIFT", size=24, colour=_BLUE)
        degree = {"associate_degree": "HBO Associate degree"}.get(study.level, "HBO Bachelor")
        y = sheet.paragraph(62, 224, 470, f"{degree} {study.programme}", size=14)
        if study.level == "propedeuse":
            y = sheet.paragraph(62, y, 470, "Propedeuse", size=12)
        sheet.text(62, y + 30, "BEHAALD DOOR", size=8, colour=GREY)
        sheet.text(62, y + 48, person.full_name, font="Helvetica-Bold", size=12)
        sheet.text(62, y + 64, f"Geboren op {in_words(person.birth_date)}")
        sheet.text(62, y + 106, "UITGEGEVEN DOOR", size=8, colour=GREY)
        sheet.text(62, y + 124, study.institution, font="Helvetica-Bold", size=12)
        sheet.text(62, y + 140, f"{study.town}, {in_words(study.graduated)}")
        if study.level == "bachelor":
            sheet.text(62, y + 182, "NLQF 6 / EQF 6", size=9, colour=GREY)
        sheet.line(62, 706, 533, 706, colour=PALE)
        sheet.text(62, 724, f"Downloaddatum: {in_words(downloaded)}", size=9)
        sheet.paragraph(
            62,
            740,
            400,
            "De echtheid van dit uittreksel blijkt uit de digitale handtekening in dit bestand. Een afdruk of "
            "een bewerkt bestand is geen bewijs.",
            size=8,
            colour=GREY,
        )
        token = f"{zlib.crc32(f'{person.full_name}{study.graduated}'.encode()):08X}"
        sheet.text(62, 786, f"Documentnummer {token[:4]}-{token[4:]}", size=7, colour=GREY)
        sheet.text(533, 786, f"Pagina {place} van {len(studies)}", size=7, colour=GREY, align="right")
        pages.append(sheet)
    return pages


def older_extract(person: Person, study: Study, *, issued: date, month_only: bool = True) -> list[Sheet]:
    """The layout of 2016 to 2019: rows of labels, often the month only."""
    sheet = _heading()
    sheet.text(62, 152, "Uittreksel uit het diplomaregister", font="Helvetica-Bold", size=16)
    sheet.text(62, 192, "Persoonsgegevens", font="Helvetica-Bold", size=11, colour=_BLUE)
    rows = [
        ("Achternaam", person.surname),
        ("Tussenvoegsel", person.prefix or ""),
        ("Voorna(a)m(en)", person.given_names),
        ("Geslacht", "Vrouw" if person.sex == "v" else "Man"),
        ("Geboortedatum", in_words(person.birth_date)),
    ]
    y = sheet.rows(62, 212, rows, stops=(0, 170), step=16, width=300)
    sheet.text(62, y + 18, "Diplomagegevens", font="Helvetica-Bold", size=11, colour=_BLUE)
    when = (
        ("Behaald in", month_of(study.graduated).capitalize())
        if month_only
        else ("Behaald op", in_words(study.graduated))
    )
    kind = {"associate_degree": "HBO Associate degree", "propedeuse": "HBO Bachelor Propedeuse"}.get(
        study.level, "HBO Bachelor"
    )
    rows = [
        ("Soort waardedocument", "Getuigschrift"),
        ("Opleiding", f"B {study.programme}"),
        ("Aard van het examen", kind),
        when,
        ("Instelling", f"{study.institution} in {study.town.upper()}"),
    ]
    y = sheet.rows(62, y + 38, rows, stops=(0, 170), step=16, width=260)
    sheet.text(62, y + 30, f"Dit uittreksel is afgegeven op {in_words(issued)}.")
    sheet.paragraph(
        62,
        y + 60,
        300,
        "De Minister van Onderwijs, Cultuur en Wetenschap,\nnamens deze,\nde directeur-generaal van DUO",
    )
    sheet.signature(66, y + 140, "DUO")
    sheet.text(
        62,
        786,
        f"Referentie {in_digits(issued)}/{zlib.crc32(person.full_name.encode()) % 90000 + 10000}",
        size=7,
        colour=GREY,
    )
    return [sheet]


def _heading() -> Sheet:
    sheet = Sheet()
    sheet.box(284, 0, 27, 62, fill=_BLUE)
    sheet.disc(297.5, 42, 8, stroke=(255, 255, 255), weight=1.4)
    sheet.text(322, 44, "Dienst Uitvoering Onderwijs", size=10)
    sheet.text(322, 56, "Ministerie van Onderwijs, Cultuur en Wetenschap", size=8, font="Helvetica-Oblique")
    return sheet
