"""Diplomas: of a hogeschool (of before and after 2002), of a post-HBO course, of a nursing school."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, INK, PALE, Sheet
from coreg_tui.samples.papers.wording import in_words
from coreg_tui.samples.people import Person

_GOLD: Colour = (168, 136, 72)


@dataclass(frozen=True, kw_only=True, slots=True)
class Study:
    """What somebody graduated in; what is None or empty is not printed."""

    programme: str
    graduated: date
    institution: str
    town: str
    croho: str | None = None
    degree: str | None = "Bachelor of Social Work"
    """None: from before the bachelor-master structure."""
    level: Literal["bachelor", "associate_degree", "propedeuse"] = "bachelor"
    accredited: bool = False
    """True: the paper names its NVAO accreditation."""


def old_study(programme: str, croho: str, graduated: date, institution: str, town: str) -> Study:
    """A study of before 1997: no bachelor's degree on its diploma, and no extract of DUO needed."""
    return Study(programme=programme, croho=croho, graduated=graduated, institution=institution, town=town, degree=None)


def diploma(person: Person, study: Study) -> list[Sheet]:
    """The diploma of a hogeschool, in the manner of its year."""
    if study.graduated.year < 2002:
        return [_before_2002(person, study)]
    if study.graduated.year < 2012:
        return [_classic(person, study)]
    return [_modern(person, study)]


def _before_2002(person: Person, study: Study) -> Sheet:
    sheet = Sheet()
    sheet.box(36, 40, 523, 752, stroke=_GOLD, weight=2.2)
    sheet.box(42, 46, 511, 740, stroke=_GOLD, weight=0.7)
    for place, colour in enumerate((_GOLD, (255, 255, 255), _GOLD)):
        sheet.disc(297, 112, 26 - 8 * place, fill=colour)
    sheet.text(297, 176, study.institution.upper(), font="Times-Bold", size=17, align="middle")
    sheet.text(297, 196, f"te {study.town}", font="Times-Italic", size=12, align="middle")
    sheet.text(297, 262, "Getuigschrift", font="Times-Bold", size=32, align="middle")
    sheet.text(297, 286, "hoger beroepsonderwijs", font="Times-Italic", size=14, align="middle")
    sheet.text(297, 334, "De examencommissie verklaart dat", font="Times-Roman", size=12, align="middle")
    sheet.text(297, 374, person.full_name, font="Times-Bold", size=20, align="middle")
    born = f"geboren {in_words(person.birth_date)} te {person.birth_place}"
    sheet.text(297, 398, born, font="Times-Roman", size=12, align="middle")
    y = sheet.paragraph(
        110,
        436,
        374,
        "met goed gevolg het afsluitend examen heeft afgelegd van de opleiding",
        font="Times-Roman",
        size=12,
        align="middle",
    )
    y = sheet.paragraph(80, y + 14, 434, study.programme, font="Times-Bold", size=17, align="middle")
    if study.croho:
        y = sheet.paragraph(80, y + 2, 434, f"CROHO-nummer {study.croho}", font="Times-Roman", size=11, align="middle")
    sheet.paragraph(
        110,
        y + 14,
        374,
        "als bedoeld in de Wet op het hoger onderwijs en wetenschappelijk onderzoek.",
        font="Times-Italic",
        size=11,
        align="middle",
    )
    sheet.text(297, 650, f"{study.town}, {in_words(study.graduated)}", font="Times-Roman", size=12, align="middle")
    for place, who in enumerate(("de voorzitter", "de secretaris", "de geslaagde")):
        x = 84 + 152 * place
        sheet.signature(x + 8, 706, f"{who}{study.institution}" if place < 2 else person.full_name)
        sheet.line(x, 722, x + 120, 722, colour=GREY)
        sheet.text(x + 60, 736, who, font="Times-Italic", size=10, align="middle")
    return sheet


def _classic(person: Person, study: Study) -> Sheet:
    sheet = Sheet()
    colour = sheet.logo(62, 56, study.institution, size=44)
    sheet.text(118, 78, study.institution, font="Times-Bold", size=18, colour=colour)
    sheet.text(118, 96, "Examencommissie", font="Times-Italic", size=11, colour=GREY)
    sheet.line(62, 118, 533, 118, colour=colour, width=1.6)
    sheet.text(62, 190, "GETUIGSCHRIFT", font="Times-Bold", size=26)
    sheet.text(62, 232, "De examencommissie verklaart hierbij dat", font="Times-Roman", size=12)
    sheet.text(62, 268, person.full_name, font="Times-Bold", size=20)
    sheet.text(
        62, 290, f"geboren te {person.birth_place} op {in_words(person.birth_date)}", font="Times-Roman", size=12
    )
    what = {"propedeuse": "het propedeutisch examen", "associate_degree": "het examen"}.get(
        study.level, "het afsluitend examen"
    )
    y = sheet.paragraph(
        62,
        322,
        470,
        f"op {in_words(study.graduated)} {what} met goed gevolg heeft afgelegd van de hbo-opleiding",
        font="Times-Roman",
        size=12,
    )
    y = sheet.paragraph(62, y + 14, 470, study.programme, font="Times-Bold", size=16)
    sheet.rows(62, y + 24, _particulars(study), stops=(0, 150), font="Times-Roman", label_font="Times-Roman", size=11)
    sheet.text(62, 648, f"{study.town}, {in_words(study.graduated)}", font="Times-Roman", size=12)
    for place, who in enumerate(("voorzitter examencommissie", "geslaagde")):
        x = 62 + 260 * place
        sheet.signature(x + 8, 700, f"{who}{study.institution}" if not place else person.full_name)
        sheet.line(x, 716, x + 170, 716, colour=GREY)
        sheet.text(x, 730, who, font="Times-Italic", size=10)
    return sheet


def _modern(person: Person, study: Study) -> Sheet:
    sheet = Sheet()
    colour = sheet.logo(62, 52, study.institution, size=40)
    sheet.box(0, 0, 20, 842, fill=colour)
    sheet.text(114, 78, study.institution, font="Helvetica-Bold", size=15, colour=colour)
    sheet.text(62, 176, "Getuigschrift", size=34, colour=colour)
    level = {"associate_degree": "Associate degree", "propedeuse": "Propedeuse"}.get(study.level, "Bachelor")
    sheet.text(62, 198, f"Hoger beroepsonderwijs · {level}", size=11, colour=GREY)
    sheet.text(62, 250, "Uitgereikt aan", size=9, colour=GREY)
    sheet.text(62, 274, person.full_name, font="Helvetica-Bold", size=19)
    sheet.text(62, 294, f"geboren op {in_words(person.birth_date)} te {person.birth_place}", size=10.5)
    sheet.text(62, 344, "die met goed gevolg het examen heeft afgelegd van de opleiding", size=10.5)
    y = sheet.paragraph(62, 370, 470, study.programme, font="Helvetica-Bold", size=16)
    sheet.rows(62, y + 22, _particulars(study), stops=(0, 150), step=19)
    sheet.line(62, 610, 533, 610, colour=PALE)
    sheet.rows(62, 634, [("Datum diploma", in_words(study.graduated)), ("Plaats", study.town)], stops=(0, 150))
    sheet.signature(70, 706, f"voorzitter {study.institution}")
    sheet.text(62, 730, "Namens de examencommissie", size=9, colour=GREY)
    sheet.signature(330, 706, person.full_name)
    sheet.text(322, 730, "Handtekening gediplomeerde", size=9, colour=GREY)
    sheet.disc(500, 170, 30, stroke=colour, weight=2)
    sheet.disc(500, 170, 24, stroke=PALE, weight=0.8)
    return sheet


def _particulars(study: Study) -> list[tuple[str, str]]:
    rows = []
    if study.croho:
        rows.append(("Opleidingscode CROHO", study.croho))
    if study.degree and study.level == "bachelor":
        rows.append(("Graad", study.degree))
    if study.level == "associate_degree":
        rows.append(("Graad", "Associate degree (Ad)"))
    rows.append(("Opleidingsvorm", "deeltijd"))
    if study.accredited:
        rows.append(("Accreditatie", "geaccrediteerd door de NVAO"))
    return rows


def mantelzorgmakelaar(person: Person, *, graduated: date, institution: str, town: str) -> list[Sheet]:
    """The diploma of the post-HBO course for mantelzorgmakelaar."""
    sheet = Sheet()
    colour = sheet.logo(276, 70, institution, size=42)
    sheet.text(297, 140, institution, font="Helvetica-Bold", size=14, colour=colour, align="middle")
    sheet.text(297, 220, "DIPLOMA", font="Times-Bold", size=34, align="middle")
    sheet.text(297, 246, "post-hbo-opleiding", font="Times-Italic", size=14, align="middle")
    sheet.text(297, 300, "Mantelzorgmakelaar", font="Times-Bold", size=24, colour=colour, align="middle")
    sheet.text(297, 350, "uitgereikt aan", font="Times-Italic", size=12, align="middle")
    sheet.text(297, 386, person.full_name, font="Times-Bold", size=19, align="middle")
    born = f"geboren op {in_words(person.birth_date)} te {person.birth_place}"
    sheet.text(297, 408, born, font="Times-Roman", size=12, align="middle")
    sheet.paragraph(
        110,
        450,
        374,
        f"die op {in_words(graduated)} de opleiding met goed gevolg heeft afgerond.",
        font="Times-Roman",
        size=12,
        align="middle",
    )
    sheet.text(297, 560, f"{town}, {in_words(graduated)}", font="Times-Roman", size=12, align="middle")
    sheet.signature(250, 620, institution)
    sheet.line(220, 640, 374, 640, colour=GREY)
    sheet.text(297, 654, "directeur", font="Times-Italic", align="middle")
    return [sheet]


def nurse(person: Person, *, graduated: date, institution: str, town: str) -> list[Sheet]:
    """The diploma of a nurse, mbo level 4 or in service."""
    sheet = Sheet()
    colour = sheet.logo(62, 60, institution, size=40)
    sheet.box(62, 112, 471, 5, fill=colour)
    sheet.text(116, 86, institution, font="Helvetica-Bold", size=14)
    sheet.text(62, 182, "Diploma beroepsonderwijs", size=12, colour=GREY)
    sheet.text(62, 214, "Verpleegkundige", font="Helvetica-Bold", size=26, colour=INK)
    rows = [
        ("Naam", person.full_name),
        ("Geboortedatum", in_words(person.birth_date)),
        ("Geboorteplaats", person.birth_place),
        ("Kwalificatie", "Mbo-Verpleegkundige, niveau 4"),
        ("Leerweg", "beroepsbegeleidend"),
        ("Diploma behaald op", in_words(graduated)),
    ]
    y = sheet.rows(62, 262, rows, stops=(0, 150), step=21)
    y = sheet.paragraph(
        62,
        y + 14,
        470,
        "De examencommissie verklaart dat de gediplomeerde aan alle eisen van het examen heeft voldaan.",
    )
    sheet.text(62, y + 50, f"{town}, {in_words(graduated)}")
    sheet.signature(70, y + 100, institution)
    sheet.text(62, y + 124, "voorzitter examencommissie", size=9, colour=GREY)
    return [sheet]
