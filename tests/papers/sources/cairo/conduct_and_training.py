# ruff: noqa: E501 - a line of a paper is a line here
"""VOGs, diplomas, extracts, tests and certificates."""

from __future__ import annotations

from pen import Pen, paper


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
