"""The VOG for natural persons, on paper (2021/22) and digital, that for legal persons, and the employer's statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, PEN, Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person

_PINK: Colour = (250, 226, 236)
_PURPLE: Colour = (122, 20, 84)
_BLUE: Colour = (36, 64, 142)

ASPECTS = {
    "11": "Bevoegdheid hebben tot het raadplegen en/of bewerken van systemen",
    "12": "Met gevoelige of vertrouwelijke informatie omgaan",
    "13": "Kennis dragen van veiligheidssystemen",
    "21": "Omgaan met contante en/of girale gelden",
    "22": "Budgetbevoegdheden hebben",
    "36": "Onderhandelen, contracten afsluiten",
    "37": "Beslissen over offertes en aanbestedingen",
    "38": "Controle en toezicht houden op bedrijfsprocessen",
    "41": "Diensten verlenen, zoals advies en beveiliging",
    "43": "Diensten verlenen in de persoonlijke leefomgeving",
    "53": "Met goederen werken",
    "61": "Onderhouden of bedienen van voertuigen",
    "62": "Vervoer van personen",
    "63": "Rijdend vervoer van goederen",
    "71": "Personen aansturen in een organisatie",
    "84": "Belast zijn met de zorg voor minderjarigen",
    "85": "Belast zijn met de zorg voor (hulpbehoevende) personen, zoals ouderen en gehandicapten",
    "86": "Kinderopvang",
    "91": "Onderhouden van contact met gedetineerden",
}
SPECIFIC = {
    "45": "Gezondheidszorg en welzijn van mens en dier",
    "60": "Onderwijs",
    "75": "(Gezins)voogd, reclasseringswerker, raadsonderzoeker en maatschappelijk werker",
    "85": "Lidmaatschap schietvereniging",
    "96": "Onbekende functie",
}


def digital(
    person: Person,
    *,
    issued: date,
    number: str,
    purpose: str,
    profiles: Sequence[str] = (),
    specific: str | None = None,
) -> list[Sheet]:
    """The digital VOG: three columns, codes only, and a second page that explains every code there is."""
    sheet = _band()
    sheet.text(62, 128, "Verklaring Omtrent het Gedrag", size=20, colour=_PURPLE)
    sheet.text(62, 146, "Certificate of conduct · natuurlijke personen / natural persons", size=9, colour=GREY)
    rows = [
        ("Date", "Datum", in_words(issued)),
        ("Our reference", "Ons kenmerk", number),
        ("Surname at birth", "Geslachtsnaam", person.surname),
        ("Prefixes", "Tussenvoegsels", person.prefix or ""),
        ("First name(s)", "Voorna(a)m(en)", person.given_names),
        ("Date of birth", "Geboortedatum", in_words(person.birth_date)),
        ("Place of birth", "Geboorteplaats", person.birth_place),
        ("Country of birth", "Geboorteland", "Nederland"),
    ]
    y = sheet.rows(62, 186, rows, stops=(0, 112, 236), width=240, label_font="Helvetica", step=18)
    y = sheet.paragraph(62, y + 16, 470, "Deze verklaring is afgegeven voor het volgende doel:")
    y = sheet.paragraph(62, y + 4, 420, purpose, font="Helvetica-Bold")
    y = sheet.paragraph(
        62,
        y + 12,
        470,
        "Er is onderzoek gedaan naar de justitiële gegevens van de persoon die hierboven staat. In dat onderzoek "
        "zijn geen "
        "bezwaren gevonden tegen het genoemde doel. De gegevens zijn getoetst aan het volgende profiel:",
    )
    y = sheet.paragraph(62, y + 8, 470, specific or ", ".join(profiles), font="Helvetica-Bold", size=12)
    y = sheet.paragraph(62, y + 14, 470, "De betekenis van de codes staat op de volgende pagina.", colour=GREY, size=9)
    sheet.box(62, 640, 470, 86, fill=_PINK)
    sheet.text(76, 662, "Dit is een digitale VOG", font="Helvetica-Bold", colour=_PURPLE)
    sheet.paragraph(
        76,
        680,
        440,
        "Controleer de echtheid door het bestand zelf te uploaden op de website van de uitgever. Een afdruk op "
        "papier of een "
        "bewerkt bestand heeft geen waarde. Is het bestand geopend en opnieuw opgeslagen, vraag dan om het origineel.",
        size=9,
    )
    sheet.text(532, 800, "1 / 2", size=8, colour=GREY, align="right")
    return [sheet, _explanation()]


def _band() -> Sheet:
    sheet = Sheet()
    sheet.box(0, 0, 595, 82, fill=_PINK)
    sheet.box(284, 0, 27, 56, fill=_BLUE)
    sheet.disc(297.5, 36, 8, stroke=(255, 255, 255), weight=1.4)
    sheet.text(322, 40, "Screening en toetsing", size=9)
    sheet.text(322, 52, "Ministerie van Justitie en Veiligheid", size=8, font="Helvetica-Oblique")
    return sheet


def _explanation() -> Sheet:
    sheet = _band()
    sheet.text(62, 122, "Uitleg van de codes", size=15, colour=_PURPLE)
    sheet.text(62, 150, "Algemeen screeningsprofiel: functieaspecten", font="Helvetica-Bold")
    y = sheet.rows(62, 170, list(ASPECTS.items()), stops=(0, 34), width=430, size=9, step=16)
    sheet.text(62, y + 14, "Specifieke screeningsprofielen", font="Helvetica-Bold")
    sheet.rows(62, y + 34, list(SPECIFIC.items()), stops=(0, 34), width=430, size=9, step=16)
    sheet.text(532, 800, "2 / 2", size=8, colour=GREY, align="right")
    return sheet


def on_paper(
    person: Person,
    *,
    issued: date,
    number: str,
    purpose: str,
    profiles: Sequence[str] = (),
    specific: str | None = None,
) -> list[Sheet]:
    """The paper VOG of 2021/22: a letter with a blue N-number, the profile written out."""
    sheet = Sheet()
    for ring in range(9):  # the watermark
        sheet.disc(297, 470, 40 + ring * 22, stroke=(238, 241, 247), weight=5)
    sheet.box(284, 0, 27, 62, fill=_BLUE)
    sheet.disc(297.5, 42, 8, stroke=(255, 255, 255), weight=1.4)
    sheet.text(322, 44, "Dienst Screening", size=10)
    sheet.text(322, 56, "Ministerie van Justitie en Veiligheid", size=8, font="Helvetica-Oblique")
    sheet.text(533, 92, f"N {number[-8:-4]} {number[-4:]}", font="Courier-Bold", size=13, colour=_BLUE, align="right")
    address = (
        f"{'Mevrouw' if person.sex == 'v' else 'De heer'} {person.name_in_use}",
        "Kerkstraat 8",
        f"3811 ZZ  {person.home.upper()}",
    )
    for place, line in enumerate(address):
        sheet.text(70, 128 + 14 * place, line)
    sheet.rows(70, 196, [("Datum", in_words(issued)), ("Ons kenmerk", number)], stops=(0, 92), size=9, step=14)
    sheet.text(70, 256, "Verklaring Omtrent het Gedrag", font="Helvetica-Bold", size=16)
    sheet.text(70, 274, "voor natuurlijke personen (VOG NP)", size=10.5)
    y = sheet.paragraph(
        70,
        304,
        460,
        "Na onderzoek in de justitiële documentatie is niet gebleken van bezwaren tegen de hierna genoemde "
        "persoon, gelet op "
        "het doel waarvoor deze verklaring is gevraagd.",
    )
    rows = [
        ("Geslachtsnaam", person.surname),
        ("Voorvoegsels", person.prefix or ""),
        ("Voornamen", person.given_names),
        ("Geboortedatum", in_digits(person.birth_date)),
        ("Geboorteplaats", person.birth_place),
    ]
    y = sheet.rows(70, y + 14, rows, stops=(0, 130), step=16.5, width=320)
    y = sheet.rows(70, y + 10, [("Doel van de aanvraag", purpose)], stops=(0, 130), width=320)
    if specific:
        profile = f"{specific} {SPECIFIC[specific]}"
        y = sheet.rows(70, y + 10, [("Specifiek screeningsprofiel", profile)], stops=(0, 130), width=320)
    else:
        sheet.text(70, y + 12, "Algemeen screeningsprofiel, functieaspecten:", colour=GREY)
        rows = [(code, ASPECTS[code]) for code in profiles]
        y = sheet.rows(84, y + 30, rows, stops=(0, 28), width=400, size=9.5, step=15)
    sheet.paragraph(
        70,
        y + 22,
        460,
        "Deze verklaring is alleen geldig als origineel, voorzien van watermerk en hologram. Op een kopie "
        "verschijnt het woord "
        "kopie in de achtergrond.",
        size=8.5,
        colour=GREY,
    )
    sheet.text(70, 706, "De minister voor Rechtsbescherming,")
    sheet.text(70, 720, "namens deze,")
    sheet.signature(74, 756, f"hoofd {issued.year}")
    sheet.box(478, 690, 54, 54, fill=(226, 232, 236))
    sheet.polygon((478, 744), (505, 690), (532, 744), (478, 744), fill=(206, 216, 224))
    return [sheet]


def legal_person(*, name: str, seat: str, kvk: str, issued: date, number: str) -> list[Sheet]:
    """The VOG for legal persons (VOG RP), which says nothing of a person."""
    sheet = Sheet()
    sheet.box(284, 0, 27, 62, fill=_BLUE)
    sheet.text(322, 44, "Dienst Screening", size=10)
    sheet.text(322, 56, "Ministerie van Justitie en Veiligheid", size=8, font="Helvetica-Oblique")
    sheet.text(533, 92, f"R {number[-8:-4]} {number[-4:]}", font="Courier-Bold", size=13, colour=_BLUE, align="right")
    sheet.text(70, 170, "Verklaring Omtrent het Gedrag", font="Helvetica-Bold", size=16)
    sheet.text(70, 188, "Rechtspersonen (VOG RP)", size=11)
    rows = [
        ("Datum", in_words(issued)),
        ("Ons kenmerk", number),
        ("Rechtspersoon", name),
        ("Statutaire zetel", seat),
        ("KvK-nummer", kvk),
        ("Doel van de aanvraag", "Aanbesteding cliëntondersteuning"),
    ]
    y = sheet.rows(70, 224, rows, stops=(0, 140), width=320)
    sheet.paragraph(
        70,
        y + 20,
        460,
        "Na onderzoek is niet gebleken van bezwaren tegen deze rechtspersoon, haar bestuurders, vennoten en "
        "beheerders.",
    )
    sheet.text(70, 560, "De minister voor Rechtsbescherming,")
    sheet.signature(74, 600, "rechtspersonen")
    return [sheet]


def employer_statement(
    person: Person,
    *,
    employer: str,
    town: str,
    signed: date,
    vog_issued: date,
    vog_number: str,
    original_seen: bool = True,
    signatory: str = "E.L. Kuipers",
    look: Literal["form", "letter"] = "form",
) -> list[Sheet]:
    """The employer's word that the VOG was seen: the register's form, or a letter."""
    sheet = Sheet()
    colour = sheet.logo(62, 46, employer)
    sheet.text(102, 66, employer, font="Helvetica-Bold", size=12, colour=colour)
    if look == "letter":
        sheet.text(62, 150, f"{town}, {in_words(signed)}")
        sheet.text(62, 178, "Betreft: werkgeversverklaring VOG", font="Helvetica-Bold")
        seen = (
            "de originele Verklaring Omtrent het Gedrag"
            if original_seen
            else "een kopie van de Verklaring Omtrent het Gedrag"
        )
        y = sheet.paragraph(
            62,
            210,
            470,
            f"Hierbij verklaar ik dat {person.salutation} {person.name_in_use}, geboren op "
            f"{in_words(person.birth_date)}, mij {seen} heeft laten zien.",
        )
        y = sheet.paragraph(
            62, y + 8, 470, f"Het gaat om de VOG die is afgegeven op {in_words(vog_issued)}, met kenmerk {vog_number}."
        )
        closing = (
            "Ik heb de VOG in origineel gezien en gecontroleerd op de echtheidskenmerken." if original_seen else ""
        )
        y = sheet.paragraph(62, y + 8, 470, closing)
        sheet.text(62, y + 18, "Met vriendelijke groet,")
        sheet.signature(66, y + 58, signatory)
        rows = [("Ondertekenaar", signatory), ("Functie", "HR-adviseur"), ("Werkgever", employer)]
        sheet.rows(62, y + 96, rows, stops=(0, 100), step=15, size=9)
        return [sheet]
    sheet.text(62, 126, "Werkgeversverklaring VOG", font="Helvetica-Bold", size=17)
    sheet.paragraph(
        62,
        146,
        470,
        "In te vullen door de werkgever aan wie de medewerker de VOG heeft laten zien.",
        colour=GREY,
        size=9,
    )
    rows = [
        ("Naam werkgever", employer),
        ("Naam medewerker", person.name_in_use),
        ("Geboortedatum medewerker", in_digits(person.birth_date)),
        ("Datum afgifte VOG", in_digits(vog_issued)),
        ("Kenmerk VOG", vog_number),
    ]
    y = sheet.rows(62, 186, rows, stops=(0, 170), step=24, colour=PEN, font="Courier", width=300)
    for place in range(len(rows)):
        sheet.line(230, 190 + 24 * place, 532, 190 + 24 * place, colour=(200, 200, 204))
    sheet.text(62, y + 12, "De werkgever verklaart:")
    for place, (words, on) in enumerate(
        (
            ("de VOG in origineel te hebben gezien", original_seen),
            ("alleen een kopie of foto van de VOG te hebben gezien", not original_seen),
        )
    ):
        sheet.tick(62, y + 34 + 20 * place, on)
        sheet.text(84, y + 34 + 20 * place, words)
    y = sheet.rows(
        62,
        y + 96,
        [("Plaats", town), ("Datum ondertekening", in_digits(signed)), ("Naam ondertekenaar", signatory)],
        stops=(0, 170),
        step=22,
        colour=PEN,
        font="Courier",
    )
    sheet.text(62, y + 8, "Handtekening", colour=GREY)
    sheet.signature(236, y + 20, signatory)
    return [sheet]
