# ruff: noqa: E501 - a line of a paper is a line here
"""Requests, CVs, statements, contracts and extracts of the trade register."""

from __future__ import annotations

from collection import paper
from fodt import Paper


@paper("trainee-request-incomplete")
def trainee_request_incomplete() -> Paper:
    a = Paper("Liberation Sans", 10)
    a.p("Aanvraagformulier registratie Cliëntondersteuner categorie In opleiding", size=14, bold=True)
    a.table(
        [
            ["Voornaam", "Kevin"],
            ["Achternaam", "de Wit"],
            ["Geboortedatum", "30-05-2000"],
            ["Supervisor (naam)", ""],
            ["Supervisor (registratienummer)", ""],
        ],
        [6.5, 9.5],
    )
    a.p("Toezeggingen", bold=True, above=0.4)
    a.table(
        [
            [
                "Ik beloof binnen een jaar de masterclasses 1 t/m 4 te volgen en met een voldoende af te ronden.",
                "☐ ja   ☒ nee",
            ],
            ["Ik beloof te werken onder supervisie van een cliëntondersteuner in de categorie Senior.", "☒ ja   ☐ nee"],
            ["Alle onderdelen van het formulier zijn ingevuld.", "☐ ja   ☒ nee"],
        ],
        [12, 4],
    )
    a.p("Datum ondertekening:  9 januari 2025\nPlaats:  Woerden\nHandtekening:  K. de Wit", above=0.5)
    return a


@paper("cv-plain")
def cv_plain() -> Paper:
    a = Paper("DejaVu Sans", 9.5, tab=4.5)
    a.p("CURRICULUM VITAE", bold=True, size=16)
    a.rows(
        [
            ("Naam", "Wesley Kromosoeto"),
            ("Geboortedatum", "25 maart 1989"),
            ("Woonplaats", "Zwijndrecht"),
            ("E-mail", "w.kromosoeto@example.org"),
        ]
    )
    a.p("Werkervaring", bold=True, above=0.5)
    a.rows(
        [
            ("2019 – heden", "Cliëntondersteuner, Coöperatie Naast U\n\tGeeft informatie en advies, 24 uur per week"),
            ("2013 – 2019", "Activiteitenbegeleider, Woonzorg De Brug"),
            ("2010 – 2013", "Chauffeur doelgroepenvervoer"),
        ]
    )
    a.p("Opleidingen", bold=True, above=0.5)
    a.rows(
        [
            ("2022", "21+ toets HBO Drechtsteden, hbo-niveau"),
            ("2023", "Basisopleiding Cliëntondersteuner"),
            ("2006 – 2010", "mbo Maatschappelijke Zorg, niveau 4 (diploma)"),
        ]
    )
    a.p("Vaardigheden en rijbewijs", bold=True, above=0.5)
    a.p("Rijbewijs B. Sociaal vaardig, geduldig, goed met cijfers.")
    return a


@paper("supervision-one-signature")
def supervision_one_signature() -> Paper:
    a = Paper("Liberation Serif", 11, tab=6)
    a.p("Supervisieverklaring", size=20)
    a.p("Betreft: cliëntondersteuner in de categorie In opleiding")
    a.rows(
        [
            ("Naam professional", "Martijn L. Hoekstra"),
            ("Geboortedatum professional", "17-4-1986"),
            ("Naam supervisor", "drs. D. Terpstra"),
            ("Registratienr. supervisor", "4610023417"),
            ("Categorie van de supervisor", "Junior"),
            ("Begin van de supervisie", "15 juni 2024"),
            ("Einde van de supervisie", "30 april 2025"),
        ],
        colon=":",
    )
    a.p("De supervisor verklaart dat de professional in deze periode onder zijn supervisie heeft gewerkt.", above=0.6)
    a.table(
        [
            ["Ondertekening supervisor", "Ondertekening professional"],
            ["Datum: 2 mei 2025\n\nD. Terpstra", "Datum:\n\n"],
        ],
        [8, 8],
        head=True,
    )
    return a


@paper("work-statement-form")
def work_statement_form() -> Paper:
    a = Paper("Carlito", 11)
    a.p("VERKLARING WERKERVARING", size=17, bold=True, colour="#17365d")
    a.p("Register Cliëntondersteuners", colour="#17365d")
    a.table(
        [
            ["Naam organisatie", "Stichting Het Anker"],
            ["Naam medewerker", "De heer W.C. van den Brink"],
            ["Geboortedatum medewerker", "07-12-1966"],
            ["Functietitel", "Woonbegeleider"],
            [
                "Functieomschrijving",
                "Begeleidt bewoners bij dagelijkse activiteiten, bewaakt het zorgplan en onderhoudt contact met familie.",
            ],
            ["Periode", "01-09-2011 t/m 31-08-2016"],
            ["Aantal uren per week", "32"],
            ["Werkzaam op hbo-niveau", "☐ ja   ☒ nee"],
        ],
        [6, 10.5],
    )
    a.p("Deze verklaring is naar waarheid ingevuld.", above=0.5)
    a.rows(
        [
            ("Datum", "12 september 2016"),
            ("Plaats", "Kampen"),
            ("Naam leidinggevende", "O. Prins"),
            ("Handtekening", ""),
        ],
        colon=":",
    )
    return a


@paper("none-work-statement-template")
def blank_template() -> Paper:
    a = Paper("Carlito", 11)
    a.p("VERKLARING WERKERVARING", size=17, bold=True, colour="#17365d")
    a.p("Register Cliëntondersteuners – in te vullen door de werkgever")
    a.table(
        [
            ["Naam organisatie", ""],
            ["Naam medewerker", ""],
            ["Geboortedatum medewerker", "dd-mm-jjjj"],
            ["Functietitel", "……………………"],
            ["Functieomschrijving", "(beschrijf hier de taken)"],
            ["Periode", "van …………… tot en met ……………"],
            ["Aantal uren per week", "……"],
            ["Werkzaam op hbo-niveau", "☐ ja   ☐ nee"],
        ],
        [6, 10.5],
    )
    a.p(
        "Cliëntondersteunende taken zijn: informatie en advies aan mensen met een beperking, onderzoek naar een passende voorziening, geschillenbemiddeling, onafhankelijk werken en het versterken van de positie van de burger met een beperking.",
        above=0.5,
    )
    a.rows([("Datum", "____________"), ("Plaats", "____________"), ("Handtekening", "____________")], colon=":")
    a.p("Format versie 3, januari 2024. De verklaring mag bij indiening niet ouder zijn dan 6 maanden.", size=8)
    return a


@paper("self-statement-lines")
def self_statement_lines() -> Paper:
    a = Paper("DejaVu Sans", 9.5, tab=7)
    a.p("Eigen verklaring werkervaring zelfstandige", size=15, bold=True)
    a.rows(
        [
            ("Naam", "Hendrik Willem ter Haar"),
            ("Geboren", "29 februari 1984"),
            ("Bedrijfsnaam", "Bureau Ter Haar"),
            ("Functie", "coach en adviseur"),
            ("Periode", "1 jan. 2021 – 31 dec. 2023"),
            ("Totaal aantal uren in de periode", "2.210"),
            ("Taken", "het versterken van de positie van de burger met\n\teen beperking; begeleiding naar werk"),
            ("Op hbo-niveau", "Ja"),
        ],
        colon=":",
    )
    a.p("Ik verklaar dat deze opgave juist is. Doetinchem, 5 febr. 2024", above=0.8)
    a.p("H.W. ter Haar", above=1)
    return a


@paper("contract-three-pages")
def contract_three_pages() -> Paper:
    a = Paper("Liberation Serif", 11, hyphens=True, header="Arbeidsovereenkomst – vertrouwelijk")
    a.p("ARBEIDSOVEREENKOMST", size=16, bold=True, align="center")
    a.p("tussen", align="center")
    a.p(
        "**Werkgever**: Coöperatie Naast U U.A., statutair gevestigd te Nijmegen, vertegenwoordigd door mevrouw L.M. Aerts, bestuurder"
    )
    a.p("en", align="center")
    a.p("**Werknemer**: Wesley Kromosoeto, geboren 25 maart 1989, Burgerservicenummer 123456782")
    articles = [
        (
            "Artikel 1. Aanvang",
            "De werknemer is met ingang van 1 november 2019 voor bepaalde tijd, te weten tot en met 31 oktober 2024, in dienst van de werkgever. De eerste maand geldt als proeftijd. De opzegtermijn bedraagt voor beide partijen één maand.",
        ),
        (
            "Artikel 2. Functie en plaats",
            "De functie van de werknemer luidt: Medewerker sociaal loket. De werkzaamheden worden verricht te Zwijndrecht. De functie is gewaardeerd in schaal 8 en wordt uitgeoefend op hbo-niveau.",
        ),
        (
            "Artikel 3. Omvang",
            "De overeengekomen arbeidsduur is 0,67 fte, dat is gemiddeld 24,12 uur per week op basis van een volledige werkweek van 36 uur. Overwerk wordt uitbetaald boven 30 uur per week. Bereikbaarheidsdiensten bedragen ten hoogste 6 uur per week.",
        ),
        (
            "Artikel 4. Beloning",
            "Het bruto salaris bedraagt bij aanvang € 2.101,12 per maand, met een jaarlijkse periodiek per 1 januari. De eindejaarsuitkering is 8,33% en de vakantietoeslag 8%.",
        ),
        (
            "Artikel 5. Verlof",
            "De werknemer bouwt per kalenderjaar 96,48 uur wettelijk verlof en 33,5 uur bovenwettelijk verlof op. Niet opgenomen wettelijk verlof vervalt op 1 juli van het volgende jaar.",
        ),
        (
            "Artikel 6. Scholing",
            "De werkgever betaalt de basisopleiding tot cliëntondersteuner tot een bedrag van € 3.500. Bij vertrek binnen 24 maanden na het behalen van het diploma geldt een terugbetaling van 1/24 deel voor iedere resterende maand.",
        ),
        (
            "Artikel 7. Geheimhouding",
            "De werknemer is tijdens en na het dienstverband verplicht tot geheimhouding van al wat hem over de werkgever en haar cliënten bekend wordt, voor zover dat naar zijn aard vertrouwelijk is.",
        ),
        (
            "Artikel 8. Nevenwerkzaamheden",
            "Nevenwerkzaamheden van meer dan 8 uur per week worden vooraf gemeld. De werkgever kan bezwaar maken als het belang van de cliënten in het geding is.",
        ),
        (
            "Artikel 9. Ziekte",
            "Bij ziekte betaalt de werkgever gedurende 104 weken het loon door: het eerste jaar 100% en het tweede jaar 70%.",
        ),
        (
            "Artikel 10. Pensioen",
            "De werknemer neemt deel aan het pensioenfonds van de sector. De premie wordt voor de helft ingehouden op het salaris.",
        ),
        (
            "Artikel 11. Verklaring omtrent het gedrag",
            "De werknemer heeft op 21 oktober 2019 een verklaring omtrent het gedrag overgelegd.",
        ),
        (
            "Artikel 12. Slot",
            "Op deze overeenkomst is Nederlands recht van toepassing. Wijzigingen gelden alleen als zij schriftelijk zijn overeengekomen.",
        ),
    ]
    for title, words in articles:
        a.p(title, bold=True, above=0.35)
        a.p(words)
    a.p("Bijlage: functieomschrijving", bold=True, size=13, new_page=True)
    a.p(
        "De medewerker sociaal loket geeft inwoners, in het bijzonder mensen met een beperking, informatie, advies en algemene ondersteuning en verricht het onderzoek om te bepalen of een algemene of maatwerkvoorziening passend is."
    )
    a.p("Opgemaakt en ondertekend te Nijmegen op 23 oktober 2019.", above=1)
    a.p("werkgever\twerknemer", tab=9, above=1)
    return a


@paper("kvk-company")
def kvk_company() -> Paper:
    a = Paper("Liberation Sans", 10, tab=6)
    a.p("Kamer van Koophandel", bold=True, align="end")
    a.p("Inschrijving handelsregister", size=18)
    a.rows(
        [
            ("KvK-nummer", "71 900 456"),
            ("Statutaire naam", "Van Loon Mantelzorgadvies B.V."),
            ("Handelsnaam", "Mantelzorgloket Eemland"),
            ("Rechtsvorm", "Besloten Vennootschap"),
            ("Status", "Actief"),
            ("Startdatum onderneming", "1 juni 2018 (datum registratie 5 juni 2018)"),
            ("Bestuurder", "van Loon-Peeters, Ingrid Maria Wilhelmina"),
            ("Geboortedatum", "02-04-1970"),
            ("Bevoegdheid", "Alleen/zelfstandig bevoegd"),
        ]
    )
    a.p("Waarmerk Kamer van Koophandel. Uittreksel is vervaardigd op 30 september 2025.", above=1)
    return a


@paper("confirmation-transitional")
def confirmation_transitional() -> Paper:
    a = Paper("Carlito", 11, tab=5)
    a.p("Registerplein", bold=True, size=14)
    a.p("Mw. I. van Loon-Peeters", above=0.8)
    a.p("Utrecht, 7 mei 2018")
    a.p("Akkoordbevestiging registratie", bold=True, size=13, above=0.6)
    a.p("Uw dossier is beoordeeld. Hieronder staan de gegevens van uw registratie.")
    a.rows(
        [
            ("Register", "Cliëntondersteuners"),
            ("Categorie", "Basis"),
            ("Toelating", "via de overgangsregeling"),
            ("Registratienummer", "4610017756"),
            ("Ingangsdatum", "1 mei 2018"),
            ("Einddatum", "30 april 2021"),
        ],
        colon=":",
    )
    a.p("Wilt u later de categorie Senior aanvragen, dan gelden de toelatingscriteria van dat moment.", above=0.5)
    return a


@paper("none-letter-about-vog")
def letter_about_vog() -> Paper:
    a = Paper("Liberation Serif", 11, hyphens=True)
    a.p("Zorggroep Oostermaat\nPostbus 12\n7200 ZZ Zutphen", align="start")
    a.p("Aan: mevrouw J.M. van den Berg", above=0.8)
    a.p("Zutphen, 8 september 2025")
    a.p("Betreft: aanvraag Verklaring Omtrent het Gedrag (VOG)", bold=True, above=0.4)
    a.p("Beste Johanna,")
    a.p(
        "Voor je registratie heb je een nieuwe VOG nodig. Ik heb vandaag de aanvraag voor je klaargezet met screeningsprofiel 45. Je krijgt daarover een e-mail; log in met je eigen gegevens en rond de aanvraag af voor 1 oktober 2025. Zodra je de verklaring hebt ontvangen, wil ik graag het origineel zien. Daarna stel ik de verklaring voor het register op. Vergeet ook je diploma, het uittreksel van DUO en de certificaten van de masterclasses niet."
    )
    a.p("Met vriendelijke groet,", above=0.4)
    a.p("Els Kuipers", above=1)
    return a
