"""VOG and employer's statement: what is read off them in several layouts, and the edges of the checks."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_tui.api import Applicant, Context, Line, Page, Ruling, Segment, Sheets
from coreg_tui.regulation.loading import load
from coreg_vog.checks import age, person_type, profile
from coreg_vog.reading import read_vog
from coreg_vog.statement import read_statement
from coreg_vog.validator import VOG


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns, an empty line is a blank one."""
    return Sheets(tuple(page(number, text) for number, text in enumerate(texts, start=1)))


def page(number: int, text: str) -> Page:
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 14 * row
        cells = [(at, cell.strip()) for at, cell in enumerate(printed.split("|"))]
        boxed = [(cell, 50.0 + 180 * at) for at, cell in cells if cell]
        segments = tuple(Segment(cell, (left, top - 12, left + 5 * len(cell), top)) for cell, left in boxed)
        if segments:
            lines.append(Line(number, segments))
    return Page(number, 595, 842, tuple(lines))


def vog(*texts: str) -> dict[str, object]:
    (reading,) = read_vog(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def statement(*texts: str) -> dict[str, object]:
    (reading,) = read_statement(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def on(reference: str) -> Context:
    day = date.fromisoformat(reference)
    applicant = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
    return Context(reference_date=day, today=day, norms=load().norms_on(day), applicant=applicant)


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


EXPLANATION = """
    Uitleg bij de codes
    11 Toegang tot systemen
    12 Omgaan met gevoelige informatie
    84 Zorg voor minderjarigen
    85 Zorg voor hulpbehoevende personen
    45 Gezondheidszorg en welzijn van mens en dier (VOG NP, specifiek profiel)
    85 Lidmaatschap schietvereniging (specifiek profiel)
"""


def test_a_digital_vog_with_labels_in_two_languages() -> None:
    assert vog(
        """
        Verklaring Omtrent het Gedrag
        Date | Datum | 1 oktober 2025
        Our reference | Ons kenmerk | 2025100100438871
        Surname at birth | Geslachtsnaam | Berg
        Prefixes | Tussenvoegsels | van den
        First name(s) | Voorna(a)m(en) | Johanna Maria
        Date of birth | Geboortedatum | 12 maart 1984

        Deze verklaring is gevraagd voor het volgende doel:
        Werken als cliëntondersteuner bij Stichting De Wegwijzer,
        Deventer

        Het onderzoek is verricht met het volgende profiel:
        21, 84,
        85

        Dit is een digitaal afgegeven VOG.
        """,
        EXPLANATION,
    ) == {
        "issued": date(2025, 10, 1),
        "number": "2025100100438871",
        "holder": "Johanna Maria van den Berg",
        "holder_birth_date": date(1984, 3, 12),
        "purpose": "Werken als cliëntondersteuner bij Stichting De Wegwijzer, Deventer",
        "profiles": ("21", "84", "85"),
        "digital": True,
    }


def test_both_labels_may_stand_close_together() -> None:
    facts = vog("""
        Verklaring Omtrent het Gedrag
        Date Datum | 1 oktober 2025
        Surname at birth Geslachtsnaam | Vries
        Prefixes Tussenvoegsels | de
        First name(s) Voorna(a)m(en) | Jan
    """)
    assert facts == {"issued": date(2025, 10, 1), "holder": "Jan de Vries"}


def test_a_paper_vog_with_a_specific_profile() -> None:
    assert vog("""
        N 1188 0342
        Datum: | 25 maart 2012
        VERKLARING OMTRENT HET GEDRAG
        niet is gebleken van bezwaren tegen de natuurlijke persoon:
        Naam | Brink, van den
        Voornamen | Willem Cornelis
        Geboren | 7 december 1966 te Kampen
        Doel | woonbegeleider bij Stichting Het Anker,
         | Kampen
        Screeningsprofiel | 45 Gezondheidszorg en welzijn van mens en dier
         | (specifiek)
    """) == {
        "issued": date(2012, 3, 25),
        "number": "N 1188 0342",
        "person_type": "NP",
        "holder": "Willem Cornelis van den Brink",
        "holder_birth_date": date(1966, 12, 7),
        "purpose": "woonbegeleider bij Stichting Het Anker, Kampen",
        "specific_profile": "45",
    }


def test_labels_above_their_values_with_an_empty_prefix() -> None:
    assert vog("""
        VERKLARING OMTRENT HET GEDRAG
        voor natuurlijke personen
        GESLACHTSNAAM | AFGIFTEDATUM
        DIJKSTRA | 17-08-2021
        VOORVOEGSEL | REFERENTIE
         | 2021081700 3391
        VOORNAMEN | BLAUW NUMMER
        AAFKE | N3300187
    """) == {
        "issued": date(2021, 8, 17),
        "number": "2021081700 3391",
        "person_type": "NP",
        "holder": "AAFKE DIJKSTRA",
    }


def test_a_vog_for_a_legal_person_has_no_holder() -> None:
    facts = vog("""
        Verklaring Omtrent het Gedrag
        Rechtspersonen (VOG RP)
        Naam | De Wegwijzer Ondersteuning
        Afgiftedatum | 6 november 2024
    """)
    assert facts == {"person_type": "RP", "issued": date(2024, 11, 6)}


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Functieaspecten: 11, 84 en 85", {"profiles": ("11", "84", "85")}),
        ("Algemeen screeningsprofiel, functieaspecten: 84, 85", {"profiles": ("84", "85")}),
        ("Functieaspecten:\nInformatie: 11, 12\nPersonen: 84, 85", {"profiles": ("11", "12", "84", "85")}),
        ("met de functieaspecten:\n84 Zorg voor minderjarigen\n85 Zorg voor anderen", {"profiles": ("84", "85")}),
        ("met het volgende profiel:\n85", {"profiles": ("85",)}),
        ("Screeningsprofiel | 75", {"specific_profile": "75"}),
        ("Specifiek profiel 75: (Gezins)voogd", {"specific_profile": "75"}),
        ("Screeningsprofiel: Gezondheidszorg en welzijn (45)", {"specific_profile": "45"}),
        ("Specifiek profiel 85 Lidmaatschap schietvereniging", {"specific_profile": "85"}),
        ("Screeningsprofiel | 85\nDoel | schietvereniging De Roos", {"specific_profile": "85"}),
        ("Het profiel staat op de volgende bladzijde.", {}),
    ],
)
def test_the_profile_is_read_in_many_wordings(printed: str, read: dict[str, object]) -> None:
    facts = vog(f"Verklaring Omtrent het Gedrag\n{printed}", EXPLANATION)
    facts.pop("purpose", None)
    assert facts == read


FORM = """
    Verklaring van de werkgever over de VOG
    Werkgever: MEE Utrecht B.V.
    Naam medewerker: mw. A. de Boer
    Geboortedatum: 3-4-1980
    Datum VOG: 3-4-2021
    Kenmerk VOG: 2021040300123
    {tick}
    Plaats: Utrecht | Datum: 12-4-21
    Naam: P. Prins | Handtekening:
"""


@pytest.mark.parametrize(
    ("tick", "seen"),
    [
        ("☒ origineel gezien | ☐ kopie gezien", True),
        ("☐ in origineel gezien\n☒ niet in origineel gezien", False),
        ("☐ De originele VOG is gezien\n☐ Alleen een kopie gezien", None),
        ("☒ De originele VOG is gezien\n☒ Alleen een kopie gezien", None),
        ("[x] Ik heb de originele VOG gezien\n[ ] Ik heb een kopie gezien", True),
        ("Origineel gezien: ☒ ja ☐ nee", True),
        ("Origineel gezien: ☐ ja ☒ nee", False),
        ("Origineel gezien: ja", True),
        ("Ik verklaar dat ik de originele VOG heb gezien.", True),
        ("Ik heb het origineel niet gezien.", False),
        ("Vul dit in als de medewerker de originele VOG heeft laten zien.", None),
    ],
)
def test_whether_the_original_was_seen(tick: str, seen: bool | None) -> None:
    facts = statement(FORM.replace("{tick}", tick))
    assert facts.pop("original_seen", None) is seen
    assert facts == {
        "employer": "MEE Utrecht B.V.",
        "holder": "A. de Boer",
        "holder_birth_date": date(1980, 4, 3),
        "vog_number": "2021040300123",
        "signed": date(2021, 4, 12),
    }


def test_a_statement_as_a_letter() -> None:
    assert statement("""
        Gemeente Merwelanden
        Onderwerp: Verklaring VOG werkgever
        Hierbij verklaar ik, Annemarie de Bruin, personeelsadviseur van de gemeente Merwelanden, dat mijn
        medewerker de heer Mustafa Yıldız, geboren op 11 september 1986, mij zijn Verklaring Omtrent het
        Gedrag heeft getoond. Het betreft de VOG van 11 februari 2026 met kenmerk 20260211 0300 771452.
        Ik heb deze VOG voor origineel gezien.
        Gorinchem, 20 februari 2026
    """) == {
        "employer": "gemeente Merwelanden",
        "holder": "Mustafa Yıldız",
        "holder_birth_date": date(1986, 9, 11),
        "vog_number": "20260211 0300 771452",
        "original_seen": True,
        "signed": date(2026, 2, 20),
    }


def test_a_form_in_sections_tells_whose_name_is_whose() -> None:
    facts = statement("""
        Werkgeversverklaring VOG
        Gegevens werkgever
        Naam: MEE Utrecht
        Contactpersoon: P. Prins
        Gegevens medewerker
        Naam: A. de Boer
        Geboortedatum: 3-4-1980
        Ondertekening
        Naam: P. Prins
    """)
    assert (facts["employer"], facts["holder"]) == ("MEE Utrecht", "A. de Boer")


@pytest.mark.parametrize(
    ("issued", "reference", "outcome", "reasons"),
    [
        ("2022-01-10", "2023-01-10", "pass", []),
        ("2022-01-10", "2023-01-11", "fail", ["too_old"]),
        ("2024-02-29", "2025-02-28", "pass", []),
        ("2024-02-29", "2025-03-01", "fail", ["too_old"]),
        ("2022-03-01", "2022-02-14", "pass", []),
    ],
)
def test_a_vog_of_twelve_months_is_still_good(issued: str, reference: str, outcome: str, reasons: list[str]) -> None:
    assert told(age.judge(issued=date.fromisoformat(issued), ctx=on(reference))) == (outcome, reasons)


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"profiles": ("84", "85")}, "pass", []),
        ({"specific_profile": "45"}, "pass", []),
        ({"specific_profile": "75"}, "pass", []),
        ({"specific_profile": "85"}, "fail", ["profile_not_relevant"]),
        ({"profiles": ("45",)}, "fail", ["profile_not_relevant"]),
        ({"profiles": ("11", "84")}, "unknown", ["profile_doubtful"]),
        ({"specific_profile": "60"}, "unknown", ["profile_doubtful"]),
        ({"profiles": ("11",)}, "fail", ["profile_not_relevant"]),
        ({"profiles": ()}, "unknown", ["profile_not_stated"]),
        ({}, "unknown", ["profile_not_stated"]),
    ],
)
def test_aspect_85_is_not_profile_85(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(profile.judge(ctx=on("2022-05-10"), **stated)) == (outcome, reasons)


def test_a_birth_date_tells_a_natural_person() -> None:
    assert told(person_type.judge(ctx=on("2022-05-10"), person_type=None, holder_birth_date=date(1990, 2, 3))) == (
        "pass",
        [],
    )
    assert told(person_type.judge(ctx=on("2022-05-10"), person_type="RP", holder_birth_date=None)) == (
        "fail",
        ["not_natural_person"],
    )
    assert told(person_type.judge(ctx=on("2022-05-10"))) == ("unknown", ["not_stated"])


def test_every_reason_fits_its_columns() -> None:
    for kind in VOG.kinds:
        for reason in kind.reasons:
            assert max(len(reason.short.en), len(reason.short.nl)) <= 17, reason.id


@pytest.mark.parametrize(
    "printed",
    [
        "Functieaspect 85 wordt niet gescreend.",
        "Functieaspecten 12, 84 en 85 zijn getoetst, met uitzondering van 85.",
        "Niet gescreend is op\nfunctieaspect 85.",
        "Getoetst aan de functieaspecten 11 t/m 13.",
        "Functieaspect 85 is in deze verklaring\nniet meegenomen.",
    ],
)
def test_a_profile_that_is_denied_is_none(printed: str) -> None:
    facts = vog(f"Verklaring Omtrent het Gedrag\n{printed}")
    assert not {"profiles", "specific_profile"} & set(facts)


def test_no_objections_deny_no_profile() -> None:
    facts = vog("Verklaring Omtrent het Gedrag\nGelet op functieaspect 85 is niet gebleken van bezwaren.")
    assert facts["profiles"] == ("85",)
    facts = vog(
        "Er is niets gevonden; het is niet gevonden. Het onderzoek is verricht met het volgende profiel:\n21, 84"
    )
    assert facts["profiles"] == ("21", "84")
    facts = vog("Functieaspect 84 wordt niet gescreend.\nVolgende profiel:\n85, 86")
    assert facts["profiles"] == ("85", "86")


def test_a_purpose_stands_below_a_sentence_of_two_lines() -> None:
    facts = vog("""
        is niet gebleken van bezwaren met het oog op het doel waarvoor de verklaring is
        gevraagd:

        maatschappelijk werker bij Stichting Dok
        Screeningsprofiel: 75 - maatschappelijk werker
    """)
    assert facts["purpose"] == "maatschappelijk werker bij Stichting Dok"


@pytest.mark.parametrize(
    ("printed", "employer"),
    [
        ("Hierbij verklaar ik namens Zorggroep De Linde B.V. dat ik de VOG heb gezien.", "Zorggroep De Linde B.V."),
        ("Ondergetekende, drs. T. Bos, hoofd P&O van Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, J. Bos, hoofd van de afdeling Zorg van Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, Stichting Dok, verklaart dat", "Stichting Dok"),
        ("Ondergetekende, mevrouw T. Bos, verklaart dat", None),
        ("Ondergetekende verklaart dat hij op 3 mei 2024 de VOG heeft gezien.", None),
        ("De ondergetekende verklaart hierbij dat hij de VOG heeft gezien.", None),
    ],
)  # fmt: skip
def test_the_employer_that_a_sentence_names(printed: str, employer: str | None) -> None:
    assert statement(printed).get("employer") == employer


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("De VOG van mevrouw drs. T. Bos is door haar in origineel gezien.", True),
        ("De verklaring is in origineel ingezien op 3 mei 2022.", True),
        ("De verklaring moet in origineel gezien zijn.", None),
        ("dat zij de VOG van A. Bos niet in origineel heeft gezien, slechts een kopie", False),
    ],
)
def test_that_it_was_seen_in_the_original_may_be_told_of_itself(printed: str, seen: bool | None) -> None:
    assert statement(printed).get("original_seen") is seen


def test_a_mere_name_beside_a_birth_date_is_the_employees() -> None:
    facts = statement("Hoofd P&O\nNaam | mevrouw S. Bos\nGeboortedatum | 21-06-1990")
    assert (facts["holder"], facts["holder_birth_date"]) == ("S. Bos", date(1990, 6, 21))


def test_a_purpose_that_ends_within_a_phrase_goes_on_below() -> None:
    facts = vog("Doel: werken als\ncliëntondersteuner bij Stichting Vooruit\nDatum aanvraag: 1 februari 2024")
    assert facts["purpose"] == "werken als cliëntondersteuner bij Stichting Vooruit"


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("Wij hebben het origineel gezien en een kopie gemaakt voor het dossier.", True),
        ("Ik heb het origineel (geen kopie) gezien.", True),
        ("Mevrouw heeft mij de originele VOG op 3 mei jl. getoond.", True),
        ("Ik verklaar dat ik het origineel van de VOG van mevrouw A.B. Smit heb gezien.", True),
        ("I have seen the original certificate.", True),
        ("Wij hebben een kopie van de originele VOG gezien.", False),
        ("De originele VOG heb ik niet gezien.", False),
        ("Wij hebben alleen een scan ontvangen en niet het origineel gezien.", False),
        ("X een kopie of scan; het originele document is niet getoond", False),
        ("De originele VOG zal zij ons later tonen.", None),
        ("Ik heb de originele VOG of een kopie gezien.", None),
    ],
)
def test_a_sentence_says_whether_the_original_was_seen(told: str, seen: bool | None) -> None:
    assert statement(f"Gemeente Dalen\n{told}").get("original_seen") is seen


def test_a_letter_of_an_employer_has_its_name_and_its_day_at_the_head() -> None:
    facts = statement(
        """
        Stichting De Brug | Kade 1
        5 juni 2025
        De originele VOG van de heer K. de Wit (geboren 7 juli 1988) hebben wij gezien.
        Met vriendelijke groet,
        L. Vos, adviseur HR
        """
    )
    assert (facts["employer"], facts["signed"]) == ("Stichting De Brug", date(2025, 6, 5))
    assert "employer" not in statement("Registerplein\nDe originele VOG hebben wij gezien.")
    assert "signed" not in statement("5 juni 2025\n6 juni 2025\nDe originele VOG hebben wij gezien.")


def test_a_vog_in_running_text() -> None:
    facts = vog(
        """
        Verklaring omtrent het gedrag
        Aanvraagnummer: 999888777
        Kenmerk: 2025030100001234
        Ten aanzien van de heer Jan Pieter de Vries, geboren op 3 mei 1980 te Ede,
        is, gelet op het doel cliëntondersteuner bij De Brug, niet gebleken van bezwaren.
        Het onderzoek is verricht aan de hand van het specifieke screeningsprofiel
        45 - Gezondheidszorg en welzijn van mens en dier
        Een eerdere verklaring, afgegeven op 2 mei 2021, is hiermee vervallen.
        Afgegeven te 's-Gravenhage op 10 maart 2025.
        """
    )
    assert facts == {
        "issued": date(2025, 3, 10),
        "number": "2025030100001234",
        "specific_profile": "45",
        "purpose": "cliëntondersteuner bij De Brug",
        "holder": "Jan Pieter de Vries",
        "holder_birth_date": date(1980, 5, 3),
    }


def test_function_aspects_in_english_are_all_read() -> None:
    assert vog("Certificate of conduct\nFunction aspects 12, 41, and 85")["profiles"] == ("12", "41", "85")


def test_a_director_is_no_holder_and_a_firm_s_number_no_vog_s() -> None:
    facts = vog(
        """
        Verklaring omtrent het gedrag RP
        Ten aanzien van De Brug B.V., met als bestuurder de heer Jan de Vries, geboren op 3 mei 1980,
        is niet gebleken van bezwaren.
        """
    )
    assert facts == {"person_type": "RP"}
    assert "vog_number" not in statement(
        "De originele VOG hebben wij gezien.\nKvK-nummer 12345678, tel. nr. 026 3550177"
    )


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Gehanteerd screeningsprofiel: specifiek, nummer 75 ((Gezins)voogd)", {"specific_profile": "75"}),
        ("Getoetst aan het specifieke screeningsprofiel nr. 45", {"specific_profile": "45"}),
        ("Getoetst aan het screeningsprofiel: algemeen, met de functieaspecten: 11, 12", {"profiles": ("11", "12")}),
        ("Het screeningsprofiel is van 2019.", {}),
    ],
)
def test_a_profile_may_be_called_specific_before_its_number(printed: str, read: dict[str, object]) -> None:
    facts = vog(f"Verklaring omtrent het gedrag\n{printed}")
    assert {name: facts[name] for name in ("profiles", "specific_profile") if name in facts} == read


def test_a_numbered_section_of_a_form_asks_surname_and_initials() -> None:
    facts = statement(
        "1. Werkgever\nNaam organisatie: De Brug\n2. Werknemer\nAchternaam en voorletters: Smeets - Jacobs, W.M.H.\n"
        "3. Verklaring\nNaam: R. Bos"
    )
    assert facts["holder"] == "Smeets - Jacobs, W.M.H."


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Functieaspecten: 12 - 41 - 84", ("12", "41", "84")),
        ("beoordeeld op functieaspect 12 en functieaspect 84.", ("12", "84")),
        (
            "met de functieaspecten 11 (raadplegen van\nsystemen), 12 (gevoelige informatie) en 41 (diensten).",
            ("11", "12", "41"),
        ),
        ("met de functieaspecten 11 (raadplegen van systemen), alsook ten dele: 12 (gevoelige informatie).", None),
    ],
)
def test_function_aspects_are_all_told_or_none(printed: str, read: tuple[str, ...] | None) -> None:
    assert vog(f"Verklaring omtrent het gedrag\n{printed}").get("profiles") == read


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("afgegeven op 18 maart 2024 onder kenmerk 202403180007766.", "number", "202403180007766"),
        ("onder kenmerk 2024031800. Een eerdere, met kenmerk 2020010100, vervalt.", "number", None),
        ("gelet op het doel waarvoor zij is gevraagd, te weten: hulp, niet is gebleken", "purpose", "hulp"),
        ("aangevraagd voor het vervullen van de functie van cliëntondersteuner.", "purpose", "cliëntondersteuner"),
        ("Geslachtsnaam: Veen\nVoorvoegsel: van der\nVoorletters: A.B.", "holder", "A.B. van der Veen"),
        ("Betrokkene: Mourabit, S. (Samira)", "holder", "Mourabit, S. (Samira)"),
        ("Geboortedatum/plaats: 03-03-1990 / Ede", "holder_birth_date", date(1990, 3, 3)),
        ("Dagtekening: 2 mei 2022", "issued", date(2022, 5, 2)),
    ],
)
def test_a_vog_is_worded_in_many_ways(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG NP\n{printed}").get(name) == value


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("De VOG is door ons uitsluitend als kopie ontvangen.", False),
        ("Indien alleen een kopie kan worden getoond, is de VOG niet geldig.", None),
    ],
)
def test_who_saw_only_a_copy_did_not_see_the_original(told: str, seen: bool | None) -> None:
    assert statement(f"Werkgeversverklaring VOG\n{told}").get("original_seen") is seen


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("Deze VOG is op 4 april 2024 digitaal verstrekt aan:", "issued", date(2024, 4, 4)),
        ("Afgifte: 3 maart 2021", "issued", date(2021, 3, 3)),
        ("Kenmerk: 2022-RP-0011", "number", "2022-RP-0011"),
        ("Uniek nummer: 2024 0404 000123", "number", "2024 0404 000123"),
    ],
)
def test_day_and_number_have_other_labels_too(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG\n{printed}").get(name) == value


def test_whoever_signs_is_not_the_employee() -> None:
    facts = statement(
        "Ondergetekende, mevrouw L. Vis, geboren 3 maart 1960, directeur van Stichting De Brug,\n"
        "verklaart dat zij de originele VOG van de heer P. Bos, geboren 1 januari 1990, heeft gezien."
    )
    assert (facts["holder"], facts["holder_birth_date"]) == ("P. Bos", date(1990, 1, 1))


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("Deze VOG is elektronisch afgegeven.", "digital", True),
        ("Deze VOG is niet elektronisch afgegeven.", "digital", None),
        ("Den Haag, | 18 maart 2021", "issued", date(2021, 3, 18)),
        ("Geboren te Vlissingen, | 27 juni 1974", "issued", None),
    ],
)
def test_a_vog_tells_how_and_when_it_was_issued(printed: str, name: str, value: object) -> None:
    assert vog(f"VERKLARING OMTRENT HET GEDRAG\n{printed}").get(name) == value
