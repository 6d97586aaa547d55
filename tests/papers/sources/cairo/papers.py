# ruff: noqa: E501 - a line of a paper is a line here
"""Papers drawn word by word at fixed places with cairo and pango: python papers.py FOLDER [NAME...]."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
import cairo  # noqa: E402
from gi.repository import Pango, PangoCairo  # noqa: E402

A4 = (595.0, 842.0)
PAPERS: dict[str, tuple[tuple[float, float], Callable[[Pen], None]]] = {}


class Pen:
    """Writes text at a place on the present page."""

    def __init__(self, target: Path, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self.surface = cairo.PDFSurface(str(target), *size)
        self.context = cairo.Context(self.surface)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        font: str = "Liberation Sans 10",
        *,
        grey: float = 0.0,
        middle: bool = False,
        width: float = 0.0,
        spacing: float = 0.0,
    ) -> None:
        layout = PangoCairo.create_layout(self.context)
        PangoCairo.context_set_resolution(layout.get_context(), 72)  # a point is a point
        layout.set_font_description(Pango.FontDescription(font))
        if spacing:
            layout.set_attributes(Pango.AttrList.from_string(f"0 -1 letter-spacing {int(spacing * Pango.SCALE)}"))
        if width:
            layout.set_width(int(width * Pango.SCALE))
        if middle:
            layout.set_alignment(Pango.Alignment.CENTER)
        layout.set_text(words, -1)
        if middle and not width:
            x -= layout.get_pixel_size()[0] / 2
        self.context.set_source_rgb(grey, grey, grey)
        self.context.move_to(x, y)
        PangoCairo.show_layout(self.context, layout)

    def rows(self, x: float, y: float, step: float, gap: float, font: str, rows: list[tuple[str, str]]) -> None:
        for label, value in rows:
            self.text(x, y, label, font, grey=0.35)
            self.text(x + gap, y, value, font)
            y += step

    def line(self, x: float, y: float, x2: float, y2: float, weight: float = 0.6) -> None:
        self.context.set_source_rgb(0.3, 0.3, 0.3)
        self.context.set_line_width(weight)
        self.context.move_to(x, y)
        self.context.line_to(x2, y2)
        self.context.stroke()

    def frame(self, x: float, y: float, width: float, height: float, weight: float = 1.0) -> None:
        self.context.set_source_rgb(0.3, 0.3, 0.3)
        self.context.set_line_width(weight)
        self.context.rectangle(x, y, width, height)
        self.context.stroke()

    def close_page(self) -> None:
        self.text(self.width - 60, self.height - 18, "VOORBEELD", "Liberation Sans 6", grey=0.55)
        self.context.show_page()


def paper(name: str, size: tuple[float, float] = A4) -> Callable[[Callable[[Pen], None]], Callable[[Pen], None]]:
    def keep(draw: Callable[[Pen], None]) -> Callable[[Pen], None]:
        PAPERS[name] = (size, draw)
        return draw

    return keep


@paper("vog-paper-2019")
def vog_paper_2019(pen: Pen) -> None:
    pen.text(430, 40, "N 2207 5514", "Liberation Mono Bold 12")
    pen.text(60, 60, "Ministerie van Veiligheid\nDienst Screening en Toetsing", "Liberation Sans 9")
    pen.text(60, 130, "Mevrouw\nI. van Loon-Peeters\nKerkstraat 8\n3811 ZZ  AMERSFOORT", "Liberation Sans 10")
    pen.rows(60, 220, 15, 110, "Liberation Sans 9", [("Datum", "28 mei 2019"), ("Kenmerk", "19 0528 77 104")])
    pen.text(60, 275, "VERKLARING OMTRENT HET GEDRAG (VOG NP)", "Liberation Sans Bold 13")
    pen.text(60, 310, "Uit onderzoek is niet gebleken van bezwaren tegen:", "Liberation Sans 10")
    pen.rows(
        60,
        335,
        16,
        130,
        "Liberation Sans 10",
        [
            ("Naam", "Peeters"),
            ("Voornamen", "Ingrid Maria Wilhelmina"),
            ("Geboortedatum", "2 april 1970"),
            ("Geboorteplaats", "Nijkerk"),
        ],
    )
    pen.text(
        60,
        415,
        "voor het volgende doel: werkrelatie als mantelzorgmakelaar en cliëntondersteuner.",
        "Liberation Sans 10",
        width=470,
    )
    pen.text(
        60,
        450,
        "Het onderzoek is uitgevoerd op basis van het algemene screeningsprofiel met de functieaspecten:",
        "Liberation Sans 10",
        width=470,
    )
    pen.text(
        80,
        485,
        "84  Belast zijn met de zorg voor minderjarigen\n85  Belast zijn met de zorg voor (hulpbehoevende) personen, zoals\n      ouderen en gehandicapten",
        "Liberation Sans 10",
    )
    pen.text(
        60,
        560,
        "Deze verklaring is alleen geldig in originele vorm, met watermerk en hologram.",
        "Liberation Sans Italic 9",
    )
    pen.text(60, 620, "De minister,\nnamens deze,", "Liberation Sans 10")
    pen.close_page()


@paper("vog-profile-75")
def vog_profile_75(pen: Pen) -> None:
    pen.text(297, 60, "VERKLARING OMTRENT HET GEDRAG", "DejaVu Serif Bold 15", middle=True)
    pen.text(297, 84, "voor natuurlijke personen", "DejaVu Serif Italic 11", middle=True)
    pen.line(60, 110, 535, 110)
    left = [
        ("GESLACHTSNAAM", "DIJKSTRA"),
        ("VOORVOEGSEL", ""),
        ("VOORNAMEN", "AAFKE"),
        ("GEBOREN OP", "03-03-1991"),
        ("TE", "DOKKUM"),
    ]
    for number, (label, _) in enumerate(left):  # a form: first every label, then the values, from below
        pen.text(60, 130 + 36 * number, label, "DejaVu Serif 7", grey=0.4)
    for number, (_, value) in reversed(list(enumerate(left))):
        pen.text(60, 141 + 36 * number, value, "DejaVu Serif 11")
    pen.text(330, 130, "AFGIFTEDATUM", "DejaVu Serif 7", grey=0.4)
    pen.text(330, 141, "17-08-2021", "DejaVu Serif 11")
    pen.text(330, 166, "REFERENTIE", "DejaVu Serif 7", grey=0.4)
    pen.text(330, 177, "2021081700 3391", "DejaVu Serif 11")
    pen.text(330, 202, "BLAUW NUMMER", "DejaVu Serif 7", grey=0.4)
    pen.text(330, 213, "N3300187", "DejaVu Serif 11")
    pen.text(60, 330, "DOEL VAN DE AANVRAAG", "DejaVu Serif 7", grey=0.4)
    pen.text(60, 341, "Jeugd- en gezinsmaatschappelijk werk, Stichting Het Anker", "DejaVu Serif 11")
    pen.text(60, 372, "GEHANTEERD SCREENINGSPROFIEL", "DejaVu Serif 7", grey=0.4)
    pen.text(
        60,
        383,
        "Specifiek profiel 75: (Gezins)voogd bij voogdijinstellingen, reclasseringswerker,\nraadsonderzoeker en maatschappelijk werker",
        "DejaVu Serif 11",
    )
    pen.text(60, 450, "Tegen de afgifte van deze verklaring bestaan geen bezwaren.", "DejaVu Serif 11")
    pen.close_page()


@paper("hbo-diploma-1998")
def hbo_diploma_1998(pen: Pen) -> None:
    pen.frame(35, 35, 525, 772, 2.5)
    pen.text(297, 90, "HOGESCHOOL DE LINDENBORG", "EB Garamond 18", middle=True, spacing=2)
    pen.text(297, 125, "te Zwolle", "EB Garamond 12", middle=True)
    pen.text(297, 200, "Getuigschrift", "EB Garamond 34", middle=True)
    pen.text(297, 250, "hoger beroepsonderwijs", "EB Garamond Italic 14", middle=True)
    pen.text(
        100,
        310,
        "De examencommissie, ingesteld voor het afnemen van het afsluitend examen, verklaart dat",
        "EB Garamond 13",
        middle=True,
        width=395,
    )
    pen.text(297, 380, "Gerrit Willem Zwart", "EB Garamond 22", middle=True)
    pen.text(297, 418, "geboren 14 oktober 1974 te Hoogeveen", "EB Garamond 13", middle=True)
    pen.text(297, 460, "het examen heeft afgelegd van de studierichting", "EB Garamond 13", middle=True)
    pen.text(100, 495, "Maatschappelijk Werk\nen Dienstverlening", "EB Garamond 20", middle=True, width=395)
    pen.text(297, 590, "Zwolle, 26 juni 1998", "EB Garamond 13", middle=True)
    pen.text(90, 660, "de voorzitter", "EB Garamond 12")
    pen.text(250, 660, "de secretaris", "EB Garamond 12")
    pen.text(420, 660, "de geslaagde", "EB Garamond 12")
    pen.close_page()


@paper("hbo-diploma-two-dates")
def hbo_diploma_two_dates(pen: Pen) -> None:
    pen.text(60, 60, "Christelijke Hogeschool Duinstreek", "Carlito Bold 14")
    pen.text(60, 110, "DIPLOMA", "Carlito 30", spacing=6)
    pen.text(60, 165, "Bachelor of Education / hbo-bachelor Pedagogiek", "Carlito 14")
    pen.line(60, 195, 535, 195)
    pen.text(60, 215, "Naam student", "Carlito 9", grey=0.4)
    pen.text(60, 227, "Roelofs, Johanna H.C.", "Carlito 13")
    pen.text(320, 215, "Geboortedatum", "Carlito 9", grey=0.4)
    pen.text(320, 227, "1 dec. 1987", "Carlito 13")
    pen.text(60, 265, "Datum afsluitend examen", "Carlito 9", grey=0.4)
    pen.text(60, 277, "8 juli 2011", "Carlito 13")
    pen.text(320, 265, "CROHO-code", "Carlito 9", grey=0.4)
    pen.text(320, 277, "35158", "Carlito 13")
    pen.text(
        60,
        330,
        "Voor deze opleiding is accreditatie verleend door de NVAO. De graad is verleend op grond van de Wet op het hoger onderwijs en wetenschappelijk onderzoek.",
        "Carlito 11",
        width=470,
    )
    pen.text(60, 400, "Uitgereikt te Haarlem op 15 september 2011", "Carlito 11")
    pen.close_page()


@paper("duo-middle-2020")
def duo_middle_2020(pen: Pen) -> None:
    pen.text(60, 50, "Dienst Uitvoering Onderwijs", "Liberation Sans Bold 11")
    pen.text(60, 110, "Uittreksel diplomaregister", "Liberation Sans 20")
    pen.text(60, 150, "De heer", "Liberation Sans 10")
    pen.text(60, 166, "Jan Willem Pieter Bakker - van Dam", "Liberation Sans Bold 12")
    pen.text(60, 184, "Geboren op 2 januari 1988 in Winterswijk", "Liberation Sans 10")
    pen.text(60, 225, "heeft het volgende diploma behaald:", "Liberation Sans 10")
    pen.rows(
        60,
        255,
        20,
        170,
        "Liberation Sans 10",
        [
            ("Soort waardedocument", "Getuigschrift"),
            ("Opleiding", "B Sociaal Pedagogische Hulpverlening"),
            ("Aard van het examen", "HBO Bachelor"),
            ("Behaald op", "29 juni 2012"),
            ("Instelling", "Hogeschool Oosterland in Enschede"),
        ],
    )
    pen.text(60, 400, "Afgedrukt op 3 november 2020 vanuit Mijn diploma's", "Liberation Sans 9", grey=0.3)
    pen.text(60, 780, "Referentie 2020-883401-71", "Liberation Sans 8", grey=0.4)
    pen.close_page()


@paper("test21-drechtsteden")
def test21_drechtsteden(pen: Pen) -> None:
    pen.text(60, 60, "HBO Drechtsteden", "DejaVu Sans Bold 16")
    pen.text(60, 120, "Bewijs 21+ toets", "DejaVu Sans 20")
    pen.frame(60, 165, 475, 150)
    cells = [
        ("Kandidaat", "Wesley Kromosoeto", 75, 180),
        ("Geboortedatum", "25/03/1989", 320, 180),
        ("Toetsdatum", "13 september 2022", 75, 230),
        ("Locatie", "Dordrecht", 320, 230),
        ("Resultaat", "HBO-niveau aangetoond", 75, 280),
    ]
    for _, value, x, y in reversed(cells):  # values before labels in the stream
        pen.text(x, y + 10, value, "DejaVu Sans 11")
    for label, _, x, y in cells:
        pen.text(x, y, label, "DejaVu Sans 7", grey=0.4)
    pen.text(
        60,
        350,
        "De toets is bedoeld voor deelnemers van 21 jaar en ouder zonder diploma havo, vwo of mbo 4. De toets meet cognitieve capaciteiten en taalvaardigheid.",
        "DejaVu Sans 10",
        width=470,
    )
    pen.close_page()


@paper("masterclass-single", (842.0, 595.0))
def masterclass_single(pen: Pen) -> None:
    pen.frame(25, 25, 792, 545, 4)
    pen.frame(32, 32, 778, 531, 0.8)
    pen.text(421, 90, "CERTIFICAAT", "Liberation Serif 36", middle=True, spacing=8)
    pen.text(421, 170, "Masterclass 2", "Liberation Serif Bold 22", middle=True)
    pen.text(421, 205, "Wetgeving voor cliëntondersteuners", "Liberation Serif 16", middle=True)
    pen.text(421, 260, "toegekend aan", "Liberation Serif Italic 13", middle=True)
    pen.text(421, 285, "Mw. K.J. Smit", "Liberation Serif 24", middle=True)
    pen.text(421, 325, "geboren 8-12-1979", "Liberation Serif 12", middle=True)
    pen.text(
        421,
        375,
        "De masterclass is op 25 november 2022 met een voldoende afgesloten.",
        "Liberation Serif 13",
        middle=True,
    )
    pen.text(120, 470, "BCMB", "Liberation Serif Bold 13")
    pen.text(600, 470, "Utrecht, 2 december 2022", "Liberation Serif 12")
    pen.close_page()


@paper("masterclass-roman")
def masterclass_roman(pen: Pen) -> None:
    pen.text(297, 90, "Bewijs van deelname en afronding", "Carlito Bold 22", middle=True)
    pen.text(297, 150, "Masterclass III – Methodisch werken", "Carlito 18", middle=True)
    pen.rows(
        110,
        220,
        26,
        160,
        "Carlito 13",
        [
            ("Naam:", "R. Pinas-Blijd"),
            ("Geboortedatum:", "17 juni 1977"),
            ("Aanbieder:", "HBO Drechtsteden"),
            ("Afgerond op:", "19 januari 2024"),
            ("Resultaat:", "Voldoende"),
        ],
    )
    pen.text(
        110,
        400,
        "Deze masterclass is de derde van een reeks van vier. De tweede (masterclass II) is voor deze\ndeelnemer vrijgesteld.",
        "Carlito 11",
    )
    pen.close_page()


@paper("practice-casustoets", (842.0, 595.0))
def practice_casustoets(pen: Pen) -> None:
    pen.text(60, 60, "Beroepsvereniging van Cliëntondersteuners\nvoor Mensen met een Beperking", "Liberation Sans 10")
    pen.text(60, 140, "CERTIFICAAT CASUSTOETS", "Liberation Sans Bold 24")
    pen.text(60, 200, "ADRIANA VAN DER MEULEN", "Liberation Sans 18")
    pen.text(60, 228, "geboren op 30-01-1985", "Liberation Sans 11")
    pen.text(
        60,
        275,
        "heeft de casustoets van de basisopleiding cliëntondersteuning\nafgelegd op 10 oktober 2022 en is daarvoor geslaagd.",
        "Liberation Sans 12",
    )
    pen.text(60, 420, "Utrecht, 17 oktober 2022", "Liberation Sans 11")
    pen.close_page()


@paper("mantelzorgmakelaar-columns")
def mantelzorgmakelaar_columns(pen: Pen) -> None:
    pen.text(60, 70, "GETUIGSCHRIFT", "DejaVu Sans 24", spacing=4)
    pen.text(60, 110, "Opleiding tot Mantelzorgmakelaar (post-hbo)", "DejaVu Sans 13")
    pen.line(60, 140, 535, 140, 2)
    columns = [(60, "Naam", "Veenstra, T."), (240, "Geboren", "11.10.1966"), (400, "Afgerond", "24.06.2016")]
    for x, label, value in columns:
        pen.text(x, 160, label, "DejaVu Sans Bold 9")
        pen.text(x, 176, value, "DejaVu Sans 11")
    pen.text(60, 230, "Uitgegeven door Academie Mantelzorg Noord te Groningen.", "DejaVu Sans 10")
    pen.text(
        60,
        250,
        "De opleiding is geaccrediteerd en bereidt voor op het werk als zelfstandig of in loondienst werkend mantelzorgmakelaar.",
        "DejaVu Sans 10",
        width=470,
    )
    pen.close_page()


@paper("work-statement-fte")
def work_statement_fte(pen: Pen) -> None:
    pen.text(60, 55, "Zorggroep Oostermaat", "Carlito Bold 18")
    pen.text(60, 78, "Postbus 12, 7200 ZZ Zutphen", "Carlito 9", grey=0.4)
    pen.text(60, 130, "Werkgeversverklaring werkervaring", "Carlito 17")
    pen.rows(
        60,
        175,
        19,
        165,
        "Carlito 11",
        [
            ("Werknemer", "mw. J.M. van den Berg"),
            ("Geboren", "12 maart 1984"),
            ("Functienaam", "Consulent cliëntondersteuning"),
            ("In dienst sinds", "1 mei 2020"),
            ("Dienstverband", "0,67 fte (voltijd 36 uur)"),
            ("Gemiddeld per week", "24 uur"),
        ],
    )
    pen.text(60, 305, "Functiebeschrijving", "Carlito Bold 11")
    pen.text(
        60,
        322,
        "De consulent biedt inwoners met een beperking informatie en advies, doet onderzoek naar een passende algemene of maatwerkvoorziening en legt contact met het netwerk. De functie is ingeschaald op hbo-niveau.",
        "Carlito 11",
        width=470,
    )
    pen.text(60, 400, "Opgemaakt te Zutphen, 14 oktober 2025", "Carlito 11")
    pen.text(60, 460, "E.L. Kuipers\nHR-adviseur", "Carlito 11")
    pen.close_page()


@paper("kvk-paper")
def kvk_paper(pen: Pen) -> None:
    pen.text(60, 50, "KAMER VAN KOOPHANDEL", "Liberation Mono Bold 12")
    pen.text(60, 90, "Uittreksel uit het handelsregister", "Liberation Mono 12")
    pen.rows(
        60,
        130,
        16,
        190,
        "Liberation Mono 9.5",
        [
            ("Dossiernummer", "50 77 12 36"),
            ("Rechtsvorm", "Eenmanszaak"),
            ("Handelsnaam", "Bureau Ter Haar"),
            ("", "Advies en Ondersteuning"),
            ("Datum vestiging", "15-03-2011"),
            ("Datum opheffing", "31-12-2023"),
            ("Status", "Onderneming is uitgeschreven"),
            ("Eigenaar", "ter Haar, Hendrik Willem"),
            ("Geboren", "29-02-1984 te Borculo"),
        ],
    )
    pen.text(60, 320, "Alleen geldig indien voorzien van een ondertekening.", "Liberation Mono 9")
    pen.text(60, 345, "Doetinchem, 5 februari 2024", "Liberation Mono 9.5")
    pen.close_page()


@paper("skj-card", (243.0, 153.0))
def skj_card(pen: Pen) -> None:
    pen.frame(6, 6, 231, 141, 1.2)
    pen.text(14, 12, "Registerpas", "Liberation Sans Bold 12")
    pen.text(150, 14, "SKJ", "Liberation Sans Bold 16", grey=0.3)
    pen.text(14, 36, "Naam", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 43, "Mw. A. van der Meulen", "Liberation Sans 9")
    pen.text(14, 60, "Geregistreerd als", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 67, "(ortho)pedagoog", "Liberation Sans 9")
    pen.text(14, 84, "Registratienummer", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 91, "1300551", "Liberation Sans 9")
    pen.text(130, 84, "Geldig tot en met", "Liberation Sans 5.5", grey=0.4)
    pen.text(130, 91, "31-08-2028", "Liberation Sans 9")
    pen.text(14, 120, "Kwaliteitsregister Jeugd", "Liberation Sans 6.5", grey=0.4)
    pen.close_page()


@paper("none-payslip")
def none_payslip(pen: Pen) -> None:
    pen.text(50, 40, "Stichting Zorgbelang Maasoever", "Liberation Sans Bold 12")
    pen.text(400, 40, "SALARISSPECIFICATIE", "Liberation Sans Bold 12")
    pen.rows(
        50,
        80,
        14,
        110,
        "Liberation Sans 9",
        [
            ("Naam", "A. Bouzidi"),
            ("Geboortedatum", "14-01-1993"),
            ("BSN", "111222333"),
            ("Functie", "Cliëntondersteuner"),
            ("In dienst", "01-09-2022"),
            ("Uren per week", "27,36"),
            ("Periode", "maart 2024"),
        ],
    )
    pen.line(50, 190, 545, 190)
    y = 200.0
    for label, hours, amount in [
        ("Brutoloon", "118,56", "3.009,22"),
        ("Vakantieopbouw", "12,00", "240,74"),
        ("Pensioenpremie", "", "-212,10"),
        ("Loonheffing", "", "-481,00"),
        ("Nettoloon", "", "2.556,86"),
    ]:
        pen.text(50, y, label, "Liberation Sans 9")
        pen.text(300, y, hours, "Liberation Sans 9")
        pen.text(450, y, amount, "Liberation Sans 9")
        y += 15
    pen.close_page()


def main() -> None:
    folder, wanted = Path(sys.argv[1]), set(sys.argv[2:])
    for name, (size, draw) in PAPERS.items():
        if not wanted or name in wanted:
            pen = Pen(folder / f"{name}.pdf", size)
            draw(pen)
            pen.surface.finish()


if __name__ == "__main__":
    main()
