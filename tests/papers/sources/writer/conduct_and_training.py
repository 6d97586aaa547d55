# ruff: noqa: E501 - a line of a paper is a line here
"""VOGs, diplomas, extracts, tests and certificates."""

from __future__ import annotations

from collection import paper
from fodt import Paper


@paper("vog-paper-2012")
def vog_paper_2012() -> Paper:
    a = Paper("Liberation Serif", 11, tab=4.5)
    a.frame(15.2, 1.6, 4.5, "N 1188 0342", bold=True, colour="#1f3f9f", size=13, font="Liberation Mono")
    a.p("Ministerie van Veiligheid", bold=True)
    a.p("Postbus 9, 2500 ZZ Den Haag", size=9)
    a.p("De heer W. van den Brink\nMolenweg 3\n8019 ZZ  ZWOLLE", above=1)
    a.rows([("Datum", "25 maart 2012"), ("Ons kenmerk", "12 03 25 00417")], colon=":")
    a.p("VERKLARING OMTRENT HET GEDRAG", bold=True, size=14, align="center", above=1)
    a.p("Wet justitiële en strafvorderlijke gegevens", size=9, align="center")
    a.p(
        "Ondergetekende verklaart dat, gelet op het hierna genoemde doel, niet is gebleken van bezwaren tegen de natuurlijke persoon:",
        above=0.6,
    )
    a.rows(
        [
            ("Naam", "Brink, van den"),
            ("Voornamen", "Willem Cornelis"),
            ("Geslacht", "man"),
            ("Geboren", "7 december 1966 te Kampen"),
            ("Doel", "woonbegeleider bij Stichting Het Anker,\n\tKampen"),
            ("Screeningsprofiel", "45 Gezondheidszorg en welzijn van mens en dier\n\t(specifiek)"),
        ]
    )
    a.p(
        "Deze verklaring heeft betrekking op de stand van zaken op de datum van afgifte. Namens de minister,", above=0.8
    )
    a.p("hoofd Dienst Screening", above=1.5)
    return a


@paper("vog-legal-person")
def vog_legal_person() -> Paper:
    a = Paper("Carlito", 11)
    a.frame(15.2, 1.6, 4.5, "R 0009 4410", bold=True, colour="#1f3f9f", size=13, font="Liberation Mono")
    a.p("Verklaring Omtrent het Gedrag", size=20)
    a.p("Rechtspersonen (VOG RP)", size=13)
    a.table(
        [
            ["Rechtspersoon", "De Wegwijzer Ondersteuning B.V."],
            ["Statutaire zetel", "Zutphen"],
            ["KvK-nummer", "68412035"],
            ["Afgiftedatum", "6 november 2024"],
            ["Kenmerk", "RP-2024-118827"],
            ["Doel", "Aanbesteding cliëntondersteuning"],
        ],
        [5, 11],
    )
    a.p(
        "De minister verklaart dat er geen bezwaren zijn tegen deze rechtspersoon, haar bestuurders en overige functionarissen.",
        above=0.6,
    )
    return a


@paper("vog-employer-copy-seen")
def vog_employer_copy_seen() -> Paper:
    a = Paper("DejaVu Sans", 9.5)
    a.p("VERKLARING VOG WERKGEVER", bold=True, size=15)
    a.table(
        [
            ["Werkgever", "Stichting Het Anker"],
            ["Contactpersoon", "Dhr. O. Prins, telefoon 038 000 0000"],
            ["Naam van de werknemer", "Brink, W.C. van den"],
            ["Geboortedatum", "7-12-1966"],
            ["Nummer van de VOG", "N 1188 0342"],
            ["Afgiftedatum van de VOG", "25-3-12"],
        ],
        [6.5, 9.5],
    )
    a.p("Aankruisen wat van toepassing is:", above=0.5)
    a.p("☐  De originele VOG is door mij gezien.")
    a.p("☒  Ik heb alleen een kopie van de VOG gezien.")
    a.table([["Plaats: Kampen", "Datum: 4-4-12"], ["Naam: O. Prins", "Handtekening:\n\n"]], [8, 8])
    return a


@paper("hbo-diploma-mwd")
def hbo_diploma_mwd() -> Paper:
    a = Paper("Liberation Serif", 12)
    a.p("Hogeschool Rijn en Lek", align="center", size=16)
    a.p("Faculteit Maatschappij en Recht", align="center")
    a.p("GETUIGSCHRIFT", align="center", size=24, above=1, spacing=3)
    a.p("De examencommissie verklaart hierbij dat", align="center", above=0.6)
    a.p("Joost Adriaan van 't Hof", align="center", size=18, bold=True)
    a.p("geboren te Vianen op 21 november 1983", align="center")
    a.p("op 30 augustus 2007 het afsluitend examen heeft behaald van de bacheloropleiding", align="center", above=0.4)
    a.p("Maatschappelijk Werk en Dienst-\nverlening (MWD)", align="center", size=16)
    a.table(
        [
            ["Opleidingscode (CROHO)", "34616"],
            ["Opleidingsvorm", "voltijd"],
            ["Graad", "Bachelor of Social Work (BSW)"],
            ["Accreditatie", "NVAO-besluit van 12 mei 2005"],
        ],
        [6, 9],
    )
    a.p("Utrecht, 14 september 2007", align="center", above=1)
    a.p("voorzitter\tgeslaagde", above=1.5, tab=10)
    return a


@paper("hbo-diploma-mbo")
def hbo_diploma_mbo() -> Paper:
    a = Paper("Carlito", 12)
    a.p("DIPLOMA", size=32, align="center")
    a.p("middelbaar beroepsonderwijs", size=14, align="center")
    a.p("Het bevoegd gezag van ROC De Waarden te Woerden verklaart dat", align="center", above=0.8)
    a.p("Kevin Antonius de Wit", size=20, align="center")
    a.p("geboren op 30-05-2000 te Harmelen", align="center")
    a.p("heeft voldaan aan de exameneisen van de beroepsopleiding", align="center", above=0.5)
    a.p("Sociaal werker", size=18, align="center")
    a.p("Niveau 4 (middenkaderopleiding), crebonummer 25488", align="center")
    a.p("Met dit diploma is de houder toelaatbaar tot het hoger beroepsonderwijs.", size=9, align="center", above=0.5)
    a.p("Woerden, 3 juli 2020", align="center", above=1)
    return a


@paper("duo-old-2016")
def duo_old_2016() -> Paper:
    a = Paper("Liberation Sans", 10, tab=6)
    a.p("DUO  Dienst Uitvoering Onderwijs", bold=True)
    a.p("Uittreksel uit het diplomaregister", size=18, above=1)
    a.p("Persoonsgegevens", bold=True, above=0.6)
    a.rows(
        [
            ("Achternaam", "Meulen"),
            ("Tussenvoegsel", "van der"),
            ("Voorna(a)m(en)", "Adriana"),
            ("Geslacht", "Vrouw"),
            ("Geboortedatum", "30 januari 1985"),
        ]
    )
    a.p("Diplomagegevens", bold=True, above=0.6)
    a.rows(
        [
            ("Soort waardedocument", "Getuigschrift"),
            ("Opleiding", "B Pedagogiek"),
            ("Aard van het examen", "HBO Bachelor"),
            ("Behaald in", "Augustus 2016"),
            ("Instelling", "Christelijke Hogeschool Duinstreek in\n\tHAARLEM"),
        ]
    )
    a.p("Dit uittreksel is afgegeven op 12 oktober 2016.", above=1)
    a.p("De Minister van Onderwijs, Cultuur en Wetenschap, namens deze,\nde directeur-generaal van DUO")
    return a


@paper("duo-old-two-on-a-page")
def duo_old_two() -> Paper:
    a = Paper("Liberation Serif", 10.5, tab=5.5)
    a.p("Uittreksel uit het diplomaregister", size=17)
    a.p(
        "Op basis van de gegevens in het diplomaregister verstrekt de Dienst Uitvoering Onderwijs dit uittreksel.",
        above=0.3,
    )
    a.rows(
        [
            ("Achternaam", "Roelofs"),
            ("Tussenvoegsel", ""),
            ("Voorna(a)m(en)", "Johanna Hendrika Catharina"),
            ("Geboortedatum", "1 december 1987"),
        ],
        colon=":",
    )
    for number, (programme, exam, date) in enumerate(
        [("B Pedagogiek", "HBO Bachelor", "Juli 2011"), ("B Pedagogiek", "HBO Propedeuse", "Augustus 2008")], 1
    ):
        a.p(f"Diploma {number}", bold=True, above=0.7)
        a.rows(
            [
                ("Soort waardedocument", "Getuigschrift"),
                ("Opleiding", programme),
                ("Aard van het examen", exam),
                ("Behaald in", date),
                ("Instelling", "Christelijke Hogeschool Duinstreek in HAARLEM"),
            ],
            colon=":",
        )
    a.p("Afgiftedatum uittreksel: 9 februari 2018", above=1)
    return a


@paper("evc-report")
def evc_report() -> Paper:
    a = Paper("Carlito", 11, hyphens=True, header="Centrum voor EVC Noord – dossier 2018/0221")
    a.p("ERVARINGSCERTIFICAAT", size=24, align="center")
    a.p(
        "Dit certificaat is uitgegeven door het Centrum voor EVC Noord, geregistreerd als erkende aanbieder van EVC-procedures."
    )
    a.rows(
        [
            ("Naam", "Teunis Veenstra"),
            ("Geboortedatum", "11 oktober 1966"),
            ("Beroepsstandaard", "Maatschappelijk werker"),
            ("Niveau", "hbo"),
            ("Afgegeven op", "14 juni 2018"),
        ],
        colon=":",
    )
    a.p("De bijbehorende rapportage maakt onderdeel uit van dit certificaat en is bijgevoegd (2 pagina's).", above=0.6)
    a.p("Rapportage bij het ervaringscertificaat", size=15, new_page=True)
    a.p(
        "De heer Veenstra heeft zijn ervaring beschreven in een portfolio. In een criteriumgericht interview van 22 mei 2018 is doorgevraagd op de methodische kant van het werk, op de omgang met tegengestelde belangen en op de verantwoordelijkheid die de kandidaat in teams heeft gedragen. De assessoren beschrijven hieronder per competentie hun bevindingen."
    )
    a.table(
        [
            ["Competentie", "Bevinding"],
            ["Contact leggen", "Aangetoond. De kandidaat sluit aan bij leefwereld en taal."],
            ["Plannen van hulp", "Aangetoond. De hulpverleningsplannen zijn volledig."],
            ["Samenwerken", "Aangetoond."],
            ["Signaleren", "Deels aangetoond. Advies: verdieping in preventie."],
        ],
        [5, 11],
        head=True,
    )
    a.p("Advies", size=13, new_page=True)
    a.p(
        "De kandidaat heeft eerder een mbo-opleiding op niveau 4 gevolgd. Zijn werkervaring overstijgt dat niveau ruimschoots."
    )
    return a


@paper("hbo-test-below")
def hbo_test_below() -> Paper:
    a = Paper("Liberation Sans", 10.5, tab=5)
    a.p("Persoonlijk rapport", size=11, colour="#666666")
    a.p("ACT Algemene Intelligentie (Ixly)", size=19)
    a.rows([("Deelnemer", "Brinkman, Rob T."), ("Geboren", "19 juni 1972"), ("Testdatum", "2 sept. 2025")])
    a.table(
        [
            ["Onderdeel", "Stanine", "Omschrijving"],
            ["Cijferreeksen (numeriek)", "2", "ruim onder gemiddeld"],
            ["Figuurreeksen (abstract)", "3", "onder gemiddeld"],
            ["Woordrelaties (verbaal)", "3", "onder gemiddeld"],
        ],
        [6, 3, 7],
        head=True,
    )
    a.p("Resultaat: onder mbo-niveau", bold=True, above=0.5)
    a.p("Voor een hbo werk- en denkniveau is een totaalscore van 6 of hoger nodig; voor mbo-niveau een 4 of hoger.")
    a.p("Wilt u de test opnieuw doen, dan kan dat eenmaal binnen een jaar.")
    return a


@paper("masterclass-not-passed")
def masterclass_not_passed() -> Paper:
    a = Paper("Liberation Sans", 12, landscape=True, margin=2.5)
    a.p("BCMB – Beroepsvereniging van Cliëntondersteuners voor Mensen met een Beperking", align="center", size=11)
    a.p("Masterclass 4", align="center", size=26, above=1)
    a.p("Beperkingen en syndromen", align="center", size=16)
    a.p("Deelnemer: De heer M. Yıldız, geboren 11-09-1986", align="center", above=0.8)
    a.p("Data: 1 en 2 februari 2024", align="center")
    a.p("Uitslag: NIET BEHAALD", align="center", size=16, bold=True, above=0.6)
    a.p(
        "De eindopdracht is met een onvoldoende beoordeeld op 16 februari 2024. Een herkansing is mogelijk; wie de opdracht alsnog met een voldoende afrondt, ontvangt het certificaat.",
        align="center",
    )
    return a


@paper("practice-not-passed")
def practice_not_passed() -> Paper:
    a = Paper("Carlito", 11, tab=5)
    a.p("Uitslagformulier praktijktoets", size=18)
    a.rows(
        [
            ("Aanbieder", "HBO Drechtsteden"),
            ("Kandidaat", "Pinas, R."),
            ("Geboortedatum", "17 juni 1977"),
            ("Toetsdatum", "14-06-2024"),
            ("Score", "48 van 100 punten"),
            ("Uitslag", "Onvoldoende"),
        ],
        colon=" :",
    )
    a.p("De kandidaat heeft de praktijktoets niet behaald. De grens voor een voldoende ligt bij 55 punten.", above=0.5)
    return a


@paper("reflection-passed")
def reflection_passed() -> Paper:
    a = Paper("Liberation Serif", 12)
    a.p("Certificaat", size=30, align="center")
    a.p("Reflectietoets", size=20, align="center")
    a.p(
        "Aan **Adriana van der Meulen**, geboren 30 januari 1985, wordt dit certificaat uitgereikt na het met voldoende resultaat afleggen van de reflectietoets op 7 november 2022.",
        align="center",
        above=1,
    )
    a.p("Eerder is door de deelnemer de casustoets afgelegd.", align="center", size=9)
    a.p("BCMB, Utrecht", align="center", above=1)
    return a


@paper("basic-training-without-tests")
def basic_training_without_tests() -> Paper:
    a = Paper("DejaVu Serif", 10.5)
    a.p("HBO Drechtsteden", bold=True, size=14)
    a.p("Bewijs van voltooiing", size=22, above=0.8)
    a.p("Basisopleiding Cliëntondersteuner", size=15)
    a.table(
        [
            ["Deelnemer", "Wesley Kromosoeto"],
            ["Geboortedatum", "25 maart 1989"],
            ["Opleiding voltooid op", "30 juni 2023"],
            ["Locatie", "Dordrecht"],
        ],
        [6, 10],
        border="none",
    )
    a.p(
        "De praktijktoets en de reflectietoets maken geen deel uit van dit bewijs; die worden afzonderlijk afgenomen.",
        above=0.6,
    )
    return a


@paper("nurse-mbo")
def nurse_mbo() -> Paper:
    a = Paper("Liberation Serif", 12)
    a.p("ROC Het Gooiland", align="center", size=15)
    a.p("Diploma", align="center", size=30, above=0.6)
    a.p("Mbo-Verpleegkundige", align="center", size=20)
    a.p("niveau 4, crebo 25480", align="center")
    a.p("De examencommissie verklaart dat", align="center", above=0.6)
    a.p("Esmée Fleur Koster", align="center", size=18, bold=True)
    a.p("geboren 14 augustus 1996 te Bussum", align="center")
    a.p("op 22 juni 2018 heeft voldaan aan alle eisen voor het diploma verpleegkundige.", align="center", above=0.5)
    a.p("Hilversum, 6 juli 2018", align="center", above=1)
    return a
