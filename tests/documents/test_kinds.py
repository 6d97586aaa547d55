"""Papers in the words of many writers, with every plugin: their kind is told by more than a title, and never wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coreg_tui.documents.opening import open_bytes
from coreg_tui.host.discovery import discover
from coreg_tui.host.judging import clear, recognise
from coreg_tui.host.parting import split

KINDS = tuple(kind for validator in discover().validators for kind in validator.kinds)
Make = Callable[..., bytes]

OF_A_KIND = {
    "a statement in a letter's prose": (
        "work_statement",
        """Stichting De Linde
        Betreft: mevrouw Jansen
        Geachte heer, mevrouw,
        Hierbij bevestigen wij dat mevrouw A. Jansen sinds 1 maart 2019 bij onze stichting
        in dienst is als cliëntondersteuner, voor 24 uur per week. De functie is op hbo-niveau.
        Met vriendelijke groet,
        P. Pieters""",
    ),
    "a statement without a telling title": (
        "work_statement",
        """Gemeente Aalburg
        VERKLARING
        De ondergetekende verklaart dat de heer K. Smit, geboren op 3 mei 1980, van 1 juni 2018 tot
        1 juli 2023 werkzaam was als consulent, gedurende gemiddeld 32 uur per week.
        Het dienstverband is beëindigd. De werkzaamheden waren op hbo-niveau.
        Aalburg, 4 augustus 2025""",
    ),
    "a statement with its title in the subject": (
        "work_statement",
        """Zorggroep Noord
        Onderwerp: werkgeversverklaring mevrouw Bos
        Geachte mevrouw,
        Mevrouw Bos is bij ons in dienst. Haar functie is ambulant begeleider, 20 uur per week.""",
    ),
    "a contract that is a letter": (
        "employment_contract",
        """Beste Karin,
        Met plezier nemen wij u per 1 mei 2024 in dienst als cliëntondersteuner.
        Uw salaris bedraagt 3.000 euro. De proeftijd is een maand, de opzegtermijn ook.
        Voor akkoord: werkgever en werknemer. De cao Sociaal Werk geldt.""",
    ),
    "an employer who saw the VOG, in a letter": (
        "vog_employer_statement",
        """Betreft: VOG mevrouw De Wit
        Geachte heer, mevrouw,
        Mevrouw De Wit heeft ons haar originele VOG getoond. Wij hebben de Verklaring Omtrent het Gedrag
        van 3 mei 2025, kenmerk 123, in origineel gezien en bewaren er een kopie van.""",
    ),
    "the result of a test in a letter": (
        "reflection_test",
        """Betreft: uitslag reflectietoets
        Geachte mevrouw Mol, geboren 3 mei 1980,
        Op 4 mei 2026 hebt u de reflectietoets afgelegd. Uw resultaat is voldoende. U bent geslaagd.""",
    ),
    "proof of taking part": (
        "masterclass",
        """Bewijs van deelname
        Hierbij verklaart de academie dat mevrouw Mol, geboren 3 mei 1980, heeft deelgenomen aan
        masterclass 2 en deze met een voldoende heeft afgerond.""",
    ),
    "guidance of a trainee, told in a sentence": (
        "supervision_statement",
        """Eindverklaring begeleiding
        Hierbij verklaart de heer P. Mulder, Senior geregistreerd cliëntondersteuner (nummer CO-20111), dat
        mevrouw S. de Boer, geboren op 3 maart 1997, van 1 februari 2024 tot en met 31 januari 2025 onder zijn
        begeleiding heeft gewerkt als cliëntondersteuner in opleiding.
        Handtekening begeleider, handtekening professional""",
    ),
    "a letter that asks for the category In opleiding": (
        "trainee_request",
        """Betreft: verzoek tot registratie in de categorie In opleiding
        Geachte commissie,
        Op 3 mei 2026 vraag ik u mij in te schrijven in de categorie In opleiding. Ik beloof de masterclasses binnen
        een jaar te volgen en word begeleid door een Senior. Mijn curriculum vitae is een bijlage.""",
    ),
    "a letter of the youth register that tells what comes later": (
        "skj_registration",
        """Stichting Kwaliteitsregister Jeugd (SKJ)
        Hierbij bevestigen wij dat u bent geregistreerd in het Kwaliteitsregister Jeugd als psycholoog. Uw
        registratienummer is 110038264. Uw registratie loopt van 1 maart 2024 tot en met 28 februari 2029.
        Voor uw herregistratie verzamelt u scholing, intervisie en werkervaring.""",
    ),
    "the result of one test that mentions the other": (
        "practice_test",
        """Betreft: uitslag casustoets
        Geachte mevrouw Mol,
        Op 18 juni 2026 heeft u de casustoets afgelegd. U bent geslaagd. Uw resultaat is voldoende. Als u ook de
        reflectietoets heeft behaald, kunt u zich registreren.""",
    ),
    "what somebody self-employed declares": (
        "self_statement",
        """Zelfverklaring zelfstandig cliëntondersteuner
        Naam: N. Vos
        KvK-nummer: 67203348
        Functie: cliëntondersteuner
        Handtekening, 16 maart 2026""",
    ),
}
OF_NONE = {
    "care at home": """Begeleidingsverklaring
        Hierbij verklaart Stichting Zorg dat de heer J. Bos, geboren op 3 maart 1950, vanaf 1 mei 2024 individuele
        begeleiding ontvangt, 3 uur per week. Ondertekening: de begeleider.""",
    "an internship": """Verklaring begeleiding
        Student S. de Boer heeft van 1 februari 2024 tot 31 januari 2025 stage gelopen en is begeleid als
        cliëntondersteuner in opleiding door haar begeleider. Handtekening begeleider en professional""",
    "a reminder of the youth register": """Stichting Kwaliteitsregister Jeugd
        Op 1 juni 2028 verloopt uw registratie. Uw registratienummer is 110012345. Wilt u geregistreerd blijven, dan
        vraagt u herregistratie aan.""",
    "a declaration of health": """Eigen verklaring
        Verklaring van gezondheid voor het rijbewijs. Naam: J. Bos. Handtekening. 3 mei 2025""",
    "a request for a statement": """Betreft: verzoek werkgeversverklaring
        Geachte afdeling personeelszaken,
        Graag ontvang ik een werkgeversverklaring waarin u verklaart dat ik in dienst ben, met mijn functie en
        het aantal uren per week. Wilt u de werkzaamheden op hbo-niveau vermelden?""",
    "a cover letter": """Betreft: arbeidsovereenkomst
        Beste Karin, hierbij ontvangt u zoals afgesproken de arbeidsovereenkomst. Uw werkgever verzoekt u deze
        getekend terug te sturen. Salaris en proeftijd staan erin. U treedt op 1 mei in dienst.""",
    "an application form for a VOG": """Aanvraagformulier Verklaring Omtrent het Gedrag
        Geslachtsnaam De Wit
        Voornamen Karin
        Geboortedatum 3-5-1980
        Geboorteplaats Ede
        Screeningsprofiel 45
        Doel: natuurlijke personen
        Justis""",
    "the refusal of a VOG": """Justis
        Afwijzing Verklaring Omtrent het Gedrag
        Kenmerk 123
        Geboortedatum 3-5-1980, screeningsprofiel 45, functieaspecten 84
        Wij zien bezwaren en hebben besloten de verklaring niet af te geven.""",
    "an employer who asks for a VOG": """Beste Karin,
        Wij vragen je een Verklaring Omtrent het Gedrag aan te vragen. Breng de originele VOG mee; wij moeten het
        origineel hebben gezien. Een kopie bewaren wij.""",
    "a draft": """CONCEPT
        Verklaring werkervaring
        Werkgever: Stichting De Linde
        Functie: consulent, in dienst voor 24 uren per week""",
    "a statement with words for what should stand there": """Verklaring werkervaring
        Hierbij verklaart [naam organisatie] dat [naam werknemer] in dienst is als [functie] voor
        [aantal] uren per week op hbo niveau.""",
    "an invitation to a test": """Uitnodiging praktijktoets
        Kandidaat: mevrouw Mol, geboren 3 mei 1980
        Toetsdatum 4 mei 2026. De uitslag en beoordeling ontvangt u daarna.""",
    "a vacancy": """Vacature cliëntondersteuner
        De werkgever biedt salaris volgens de cao, 24 uur per week. Functie op hbo-niveau. Wie op 1 mei in dienst
        treedt heeft een proeftijd.""",
    "a list of what to send": """Checklist registratie
        Stuur mee: hbo-diploma, verklaring werkervaring, Verklaring Omtrent het Gedrag, arbeidsovereenkomst,
        uittreksel uit het diplomaregister, certificaat masterclass, curriculum vitae.""",
    "an answer how to get a statement": """Beste Karin,
        Je vroeg hoe je een verklaring krijgt. De organisatie verklaart daarin dat je werkzaam bent als
        cliëntondersteuner, voor hoeveel uur per week en in welke functie. De werkzaamheden zijn op hbo-niveau.""",
    "a talk about how somebody works": """Beoordelingsgesprek 2026
        Medewerker: A. Jansen, functie cliëntondersteuner, in dienst, 24 uur per week
        De leidinggevende verklaart dat de medewerker goed werkt als cliëntondersteuner.""",
    "minutes": """Notulen teamoverleg
        Karin verklaart dat zij volgende week niet werkzaam is. De werkgever zoekt iemand voor haar functie.
        De proeftijd van Kees is voorbij. De masterclass was leerzaam.""",
}


def laid_out(text: str) -> list[tuple[float, float, str]]:
    return [(72, 760 - 20 * number, line.strip()) for number, line in enumerate(text.splitlines())]


@pytest.mark.parametrize(("kind", "text"), OF_A_KIND.values(), ids=OF_A_KIND)
def test_a_paper_is_known_by_what_it_says(made: Make, kind: str, text: str) -> None:
    assert clear(recognise(KINDS, open_bytes(made(laid_out(text))).pages)) == kind


@pytest.mark.parametrize("text", OF_NONE.values(), ids=OF_NONE)
def test_a_paper_about_a_document_is_none(made: Make, text: str) -> None:
    assert clear(recognise(KINDS, open_bytes(made(laid_out(text))).pages)) is None


def test_a_letter_before_two_documents_belongs_to_neither(made: Make) -> None:
    letter = "Geachte heer,\nHierbij ontvangt u mijn werkgeversverklaring en mijn arbeidsovereenkomst."
    contract = (
        "ARBEIDSOVEREENKOMST\nWerkgever en werknemer komen overeen:\nSalaris, proeftijd, opzegtermijn volgens de cao"
    )
    pages = (letter, OF_A_KIND["a statement without a telling title"][1], contract)
    found = split(KINDS, open_bytes(made(*map(laid_out, pages))).pages)
    assert [(kind, [page.number for page in its]) for kind, its in found] == [
        ("work_statement", [2]),
        ("employment_contract", [3]),
    ]
