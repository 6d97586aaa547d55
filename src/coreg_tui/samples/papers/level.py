"""Other proof of HBO level: the EVC certificate, the Ixly test, the 21+ test."""

from __future__ import annotations

import zlib
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person

_TEAL: Colour = (0, 118, 124)
_ORANGE: Colour = (222, 104, 24)
Result = Literal["hbo", "mbo", "below"]
_RESULTS = {
    "hbo": "HBO-niveau (hbo werk- en denkniveau)",
    "mbo": "MBO-niveau (mbo werk- en denkniveau)",
    "below": "Onder MBO-niveau",
}


def evc(
    person: Person,
    *,
    issued: date,
    provider: str,
    recognised: bool = True,
    level: Literal["hbo", "mbo"] = "hbo",
    report: bool = True,
) -> list[Sheet]:
    """The certificate of experience, with its report on the pages that follow."""
    front = Sheet()
    colour = front.logo(62, 56, provider, size=36)
    front.text(110, 80, provider, font="Helvetica-Bold", size=14, colour=colour)
    front.box(62, 116, 471, 3, fill=colour)
    front.text(62, 186, "Ervaringscertificaat", size=30, colour=colour)
    front.text(62, 208, "EVC – erkenning van verworven competenties", size=11, colour=GREY)
    rows = [
        ("Naam kandidaat", person.full_name),
        ("Geboortedatum", in_words(person.birth_date)),
        ("Landelijke standaard", "Sociaal werk" if level == "mbo" else "Social Work (hbo)"),
        ("Vastgesteld niveau", "mbo-niveau 4" if level == "mbo" else "hbo-niveau"),
        ("Datum afgifte", in_words(issued)),
    ]
    y = front.rows(62, 256, rows, stops=(0, 160), step=22, width=300)
    body = "erkend EVC-aanbieder" if recognised else "aanbieder van loopbaantrajecten"
    y = front.paragraph(62, y + 18, 470, f"Dit certificaat is afgegeven door {provider}, {body}.")
    if recognised:
        y = front.paragraph(
            62,
            y,
            470,
            f"Erkenningsnummer {zlib.crc32(provider.encode()) % 900 + 100}, geregistreerd bij het Nationaal "
            "Kenniscentrum EVC.",
        )
    if report:
        y = front.paragraph(62, y + 10, 470, "De rapportage met de beoordeling per competentie is bijgevoegd.")
    front.signature(70, 660, provider)
    front.text(62, 686, "Namens de EVC-aanbieder", size=9, colour=GREY)
    return [front, *([_evc_report(person, provider, issued)] if report else [])]


def _evc_report(person: Person, provider: str, issued: date) -> Sheet:
    sheet = Sheet()
    sheet.text(62, 70, f"{provider} · rapportage bij ervaringscertificaat", size=8, colour=GREY)
    sheet.text(62, 112, "EVC-rapportage", font="Helvetica-Bold", size=16)
    sheet.text(62, 134, f"Kandidaat: {person.short_name}")
    y = sheet.paragraph(
        62,
        162,
        470,
        "De kandidaat heeft een portfolio samengesteld en is door twee assessoren bevraagd in een "
        "criteriumgericht gesprek. De "
        "bewijsstukken zijn gewogen op variatie, actualiteit, authenticiteit en relevantie.",
    )
    rows = [
        ("Competentie", "Bewijs", "Oordeel"),
        ("Contact leggen en aansluiten", "portfolio, gesprek", "aangetoond"),
        ("Vraag verhelderen", "portfolio, gesprek", "aangetoond"),
        ("Netwerk versterken", "werkbezoek", "aangetoond"),
        ("Verantwoorden en verbeteren", "gesprek", "aangetoond"),
    ]
    y = sheet.table(62, y + 20, (230, 130, 111), rows)
    sheet.text(
        62, y + 24, f"Opgemaakt op {in_words(issued)} door de begeleider en twee assessoren.", size=9, colour=GREY
    )
    return sheet


def ixly(person: Person, *, taken: date, result: Result, provider: str = "Ixly B.V.") -> list[Sheet]:
    """The report of ACT Algemene Intelligentie: a front page, then scores and the result."""
    front = Sheet()
    front.box(0, 0, 595, 250, fill=_TEAL)
    front.disc(500, 90, 70, fill=(24, 142, 146))
    front.disc(440, 180, 36, fill=(60, 166, 168))
    front.text(62, 150, "ACT Algemene Intelligentie", size=26, colour=(255, 255, 255), font="Helvetica-Bold")
    front.text(62, 178, "Rapportage voor de kandidaat", size=13, colour=(255, 255, 255))
    rows = [
        ("Naam", person.short_name),
        ("Geboortedatum", in_digits(person.birth_date)),
        ("Datum afname", in_words(taken)),
        ("Uitvoerder", provider),
    ]
    front.rows(62, 310, rows, stops=(0, 130), step=22)
    scores = Sheet()
    scores.text(62, 70, f"ACT Algemene Intelligentie · {person.short_name}", size=8, colour=GREY)
    scores.text(62, 110, "Uw scores", font="Helvetica-Bold", size=16, colour=_TEAL)
    base = {"hbo": 6, "mbo": 4, "below": 2}[result]
    for place, part in enumerate(("Numeriek", "Abstract", "Verbaal", "Totaal")):
        y = 146.0 + 26 * place
        score = base + (place == 1)
        scores.text(62, y, part, font="Helvetica-Bold" if part == "Totaal" else "Helvetica", cell=True)
        scores.box(150, y - 9, 300, 11, fill=(230, 238, 238))
        scores.box(150, y - 9, 30 * score, 11, fill=_TEAL)
        scores.text(470, y, str(score), cell=True)
    scores.text(62, 280, "Uitslag", font="Helvetica-Bold", size=16, colour=_TEAL)
    y = scores.paragraph(62, 304, 470, f"Vastgesteld niveau: {_RESULTS[result]}", size=11, font="Helvetica-Bold")
    scores.paragraph(
        62,
        y + 8,
        470,
        "De uitslag volgt uit de totaalscore op de drie onderdelen, vergeleken met een normgroep. De test zegt "
        "niets over kennis, "
        "ervaring of persoonlijkheid.",
    )
    return [front, scores]


def test_21plus(person: Person, *, taken: date, institution: str, town: str, result: Result) -> list[Sheet]:
    """The admission test for people over 21, at a hogeschool or HBO Drechtsteden."""
    sheet = Sheet()
    sheet.box(62, 60, 471, 64, fill=_ORANGE)
    sheet.text(78, 98, institution, font="Helvetica-Bold", size=18, colour=(255, 255, 255))
    sheet.text(62, 176, "Resultaat toelatingsonderzoek 21+", font="Helvetica-Bold", size=18)
    rows = [
        ("Kandidaat", person.full_name),
        ("Geboortedatum", in_words(person.birth_date)),
        ("Toetsdatum", in_words(taken)),
        ("Onderdelen", "Nederlands, cognitieve capaciteiten, motivatie"),
        ("Resultaat", _RESULTS[result]),
    ]
    y = sheet.rows(62, 216, rows, stops=(0, 140), step=23, width=300)
    y = sheet.paragraph(
        62,
        y + 16,
        470,
        "De 21+ toets is bedoeld voor wie 21 jaar of ouder is en de gevraagde vooropleiding mist. Dit bewijs is "
        "geen diploma.",
    )
    sheet.text(62, y + 34, f"{town}, {in_words(taken)}")
    sheet.signature(70, y + 84, institution)
    sheet.text(62, y + 108, "toetscommissie", size=9, colour=GREY)
    return [sheet]
