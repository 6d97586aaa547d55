"""Diploma and EVC: what is read off them in several layouts, and which show HBO level."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_hbo_diploma.checks import evc_level, evc_provider_recognised, evc_report, level, recognition
from coreg_hbo_diploma.evc import read_evc
from coreg_hbo_diploma.reading import read_diploma
from coreg_hbo_diploma.validator import HBO_DIPLOMA
from coreg_tui.api import (
    Applicant,
    Context,
    Examined,
    Exhibit,
    Fact,
    Finding,
    Line,
    Month,
    Outcome,
    Page,
    Ruling,
    Segment,
    Sheets,
    Source,
    Text,
)
from coreg_tui.regulation.loading import load

DAY = date(2022, 5, 10)
SOMEBODY = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
NOTHING = Text(en="", nl="")


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return Sheets(tuple(page(number, text) for number, text in enumerate(texts, start=1)))


def page(number: int, text: str) -> Page:
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 16 * row
        cells = [(at, cell.strip()) for at, cell in enumerate(printed.split("|"))]
        boxed = [(cell, 50.0 + 180 * at) for at, cell in cells if cell]
        segments = tuple(Segment(cell, (left, top - 12, left + 5 * len(cell), top)) for cell, left in boxed)
        if segments:
            lines.append(Line(number, segments))
    return Page(number, 595, 842, tuple(lines))


def diploma(*texts: str) -> dict[str, object]:
    (reading,) = read_diploma(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def evc(*texts: str) -> dict[str, object]:
    (reading,) = read_evc(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def context(**examined: Examined) -> Context:
    by_kind = {kind: (one,) for kind, one in examined.items()}
    return Context(
        reference_date=DAY, today=DAY, norms=load().norms_on(DAY), applicant=SOMEBODY, examined_by_kind=by_kind
    )


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


def test_a_diploma_set_as_prose_in_lines() -> None:
    assert diploma("""
        Hogeschool Veluwezoom
        Getuigschrift
        De examencommissie van de opleiding verklaart dat
        Sanne Elisabeth de Vries
        geboren te Ede op 3 februari 1990,
        op 1 juli 2019 het afsluitend examen met goed gevolg heeft afgelegd van de
        hbo-bacheloropleiding
        Maatschappelijk Werk
        en Dienstverlening
        als bedoeld in het Centraal Register Opleidingen Hoger Onderwijs onder nummer
        34616. De opleiding is geaccrediteerd door de NVAO.
        Apeldoorn, 9 juli 2019
        voorzitter examencommissie
    """) == {
        "holder": "Sanne Elisabeth de Vries",
        "holder_birth_date": date(1990, 2, 3),
        "graduated": date(2019, 7, 1),
        "programme": "Maatschappelijk Werk en Dienstverlening",
        "institution": "Hogeschool Veluwezoom",
        "level": "bachelor",
        "croho": "34616",
        "recognised": True,
    }


def test_a_diploma_in_one_running_sentence() -> None:
    assert diploma("""
        GETUIGSCHRIFT
        De examencommissie van Avans Hogeschool verklaart dat Maria Johanna Bakker-de Wit, geboren te Breda op
        12 maart 1984, op 3 juli 2008 met goed gevolg het afsluitend examen heeft afgelegd van de opleiding Sociaal
        Pedagogische Hulpverlening, als bedoeld in de Wet op het hoger onderwijs en wetenschappelijk onderzoek, en
        daarmee het recht heeft de graad Bachelor of Social Work te voeren.
        Breda, 10 juli 2008
    """) == {
        "holder": "Maria Johanna Bakker-de Wit",
        "holder_birth_date": date(1984, 3, 12),
        "graduated": date(2008, 7, 3),
        "programme": "Sociaal Pedagogische Hulpverlening",
        "institution": "Avans Hogeschool",
        "level": "bachelor",
    }


def test_a_diploma_as_a_form() -> None:
    assert diploma("""
        Hogeschool Utrecht
        Diploma
        Naam: | P. (Piet) de Groot
        Geboren: | 3-4-1970 te Zeist
        Opleiding: | Sociaal-Juridische Dienstverlening
        Graad: | Bachelor of Laws
        Datum examen: | 30 juni 2011
        Datum uitreiking: | 8 juli 2011
        CROHO: | 34641
    """) == {
        "holder": "P. (Piet) de Groot",
        "holder_birth_date": date(1970, 4, 3),
        "graduated": date(2011, 6, 30),
        "programme": "Sociaal-Juridische Dienstverlening",
        "institution": "Hogeschool Utrecht",
        "level": "bachelor",
        "croho": "34641",
    }


def test_an_english_diploma() -> None:
    facts = diploma("""
        The Hague University of Applied Sciences
        Bachelor's Degree Certificate
        The Board of Examiners hereby certifies that
        Maria Elena Rossi
        born on 3 March 1994 in Rome
        passed the final examination of the programme in
        Social Work
        on 4 July 2018 and was awarded the degree of
        Bachelor of Social Work
        ISAT 34116
        The Hague, 12 July 2018
    """)
    assert (facts["graduated"], facts["programme"]) == (date(2018, 7, 4), "Social Work")
    assert (facts["level"], facts["croho"]) == ("bachelor", "34116")


def test_a_diploma_from_before_the_bachelors_states_no_level() -> None:
    facts = diploma("""
        HAAGSE HOGESCHOOL
        Getuigschrift
        Ondergetekenden verklaren dat
        Karin de Boer
        geboren 5 mei 1972 te Delft
        het examen heeft afgelegd van de studierichting
        Maatschappelijk Werk en Dienstverlening
        's-Gravenhage, 1 juli 1995
        de voorzitter | de secretaris
    """)
    assert "level" not in facts
    assert (facts["graduated"], facts["institution"]) == (date(1995, 7, 1), "HAAGSE HOGESCHOOL")


def granting(*lines: str, school: str = "Hogeschool Rijn en Lek") -> dict[str, object]:
    return diploma(
        "\n".join([school, "Getuigschrift", "verklaart dat", "Jan Smit", "geboren 5 mei 1992 te Delft", *lines])
    )


@pytest.mark.parametrize(
    ("lines", "school", "stated"),
    [
        (
            ["op 1 juli 2014 het propedeutisch examen heeft behaald van de bacheloropleiding", "Pedagogiek"],
            None,
            "propedeuse",
        ),
        (
            [
                "het propedeutisch examen heeft behaald op 1 juli 2011 en",
                "op 1 juli 2014 het afsluitend examen van de bacheloropleiding",
                "Pedagogiek",
            ],
            None,
            "bachelor",
        ),
        (
            [
                "het examen heeft behaald van de Associate degree-opleiding",
                "Sociaal Werk",
                "met toegang tot een bacheloropleiding.",
            ],
            None,
            "associate_degree",
        ),
        (
            [
                "het examen heeft behaald van de hbo-masteropleiding",
                "Social Work",
                "Een bachelor was voorwaarde voor toelating.",
            ],
            None,
            "master",
        ),
        (
            ["het examen heeft behaald van de bacheloropleiding", "Pedagogische Wetenschappen"],
            "Universiteit Utrecht",
            "wo_bachelor",
        ),
        (
            ["has passed the examination for the degree of", "Bachelor of Arts", "Aachen, Germany"],
            "Hochschule Aachen",
            None,
        ),
        (["heeft voldaan aan de eisen van de mbo-opleiding", "Sociaal werker"], "ROC De Waarden", "mbo"),
        (["heeft een Bachelor en een Master of Social Work behaald"], None, None),
    ],
)
def test_the_level_is_what_is_granted_not_what_is_mentioned(
    lines: list[str], school: str | None, stated: str | None
) -> None:
    facts = granting(*lines, school=school) if school else granting(*lines)
    assert facts.get("level") == stated


def test_the_day_of_the_first_year_is_not_that_of_the_bachelor() -> None:
    facts = granting(
        "het propedeutisch examen heeft behaald op 1 juli 2011 en",
        "op 1 juli 2014 het afsluitend examen van de bacheloropleiding",
        "Pedagogiek",
    )
    assert facts["graduated"] == date(2014, 7, 1)


def test_a_crebo_number_is_no_croho_code() -> None:
    assert "croho" not in granting("Niveau 4, crebonummer 25488", school="ROC De Waarden")


@pytest.mark.parametrize("said", ["niet geaccrediteerd door de NVAO", "accreditatie door de NVAO is aangevraagd"])
def test_an_accreditation_that_is_denied_or_asked_for_is_none(said: str) -> None:
    assert "recognised" not in granting(f"De opleiding is {said}")


def test_a_certificate_of_experience_and_its_report() -> None:
    certificate = """
        ERVARINGSCERTIFICAAT
        Dit certificaat is uitgegeven door het Centrum voor EVC Noord, geregistreerd als erkende aanbieder.
        Naam: | Teunis Veenstra
        Geboortedatum: | 11 oktober 1966
        Niveau: | hbo
        Afgegeven op: | 14 juni 2018
        De bijbehorende rapportage is bijgevoegd.
    """
    facts = {
        "holder": "Teunis Veenstra",
        "holder_birth_date": date(1966, 10, 11),
        "issued": date(2018, 6, 14),
        "provider": "Centrum voor EVC Noord",
        "recognised": True,
        "level": "hbo",
    }
    assert evc(certificate) == facts
    assert evc(certificate, "EVC-rapportage\nKandidaat: T. Veenstra") == {**facts, "report_included": True}


def test_the_name_of_the_procedure_recognises_nobody() -> None:
    facts = evc("""
        Ervaringscertificaat (EVC)
        Erkenning van Verworven Competenties
        Kandidaat | Mevrouw R. Pinas-Blijd
        EVC-aanbieder | Talentmeters EVC B.V.
        Niveau | mbo niveau 4
        Voor deelname aan een hbo-opleiding kan de kandidaat zich wenden tot een hogeschool.
    """)
    assert facts == {"holder": "R. Pinas-Blijd", "provider": "Talentmeters EVC B.V.", "level": "mbo"}


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"level": "bachelor"}, "pass", []),
        ({"level": "associate_degree"}, "fail", ["level"]),
        ({"level": "propedeuse"}, "fail", ["level"]),
        ({"level": "mbo"}, "fail", ["level"]),
        ({"level": "master"}, "unknown", ["other_level"]),
        ({"level": "wo_bachelor"}, "unknown", ["other_level"]),
        ({"level": "foreign"}, "unknown", ["other_level"]),
        ({}, "unknown", ["not_stated"]),
        ({"graduated": date(2002, 8, 31), "institution": "Hogeschool Utrecht"}, "pass", []),
        ({"graduated": date(2002, 9, 1), "institution": "Hogeschool Utrecht"}, "unknown", ["not_stated"]),
        ({"graduated": Month(2002, 8), "institution": "FONTYS"}, "pass", []),
        ({"graduated": Month(2002, 9), "institution": "FONTYS"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1), "institution": "Hanze University of Applied Sciences"}, "pass", []),
        ({"graduated": date(1995, 7, 1), "institution": "Universiteit Utrecht"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1), "institution": "Handelsacademie"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1)}, "unknown", ["not_stated"]),
        ({"level": "mbo", "graduated": date(1995, 7, 1), "institution": "Hogeschool X"}, "fail", ["level"]),
    ],
)
def test_which_levels_are_hbo(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(level.judge(ctx=context(), **stated)) == (outcome, reasons)


def shown(**facts: object) -> Exhibit:
    made = {name: Fact(name=name, value=value, source=Source.DOCUMENT) for name, value in facts.items()}  # type: ignore[arg-type]
    return Exhibit(kind="hbo_diploma", evidence=0, part=0, facts=made)


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"recognised": False, "croho": "34616"}, "fail", ["not_recognised"]),
        ({"recognised": True}, "pass", []),
        ({"croho": "34616"}, "pass", []),
        ({"predecessor": True}, "pass", []),
        ({"predecessor": False}, "unknown", ["recognition"]),
        ({}, "unknown", ["recognition"]),
    ],
)
def test_any_one_sign_of_recognition_will_do(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(recognition.judge(exhibit=shown(**stated), ctx=context(), **stated)) == (outcome, reasons)


def extract(
    *, signature: Outcome = Outcome.PASS, unmodified: Outcome = Outcome.PASS, match: Outcome = Outcome.PASS
) -> Examined:
    def finding(check_id: str, outcome: Outcome) -> Finding:
        return Finding(id=check_id, outcome=outcome, label=NOTHING, clause="art. 1")

    return Examined(
        exhibit=Exhibit(kind="duo_extract", evidence=1),
        findings=(
            finding("duo.signature", signature),
            finding("duo.unmodified", unmodified),
            finding("duo.holder", Outcome.FAIL),
        ),
        pairs={(0, 0): (finding("duo.matches_diploma", match),)},
    )


def test_a_sound_extract_about_this_diploma_stands_for_its_recognition() -> None:
    ruling = recognition.judge(exhibit=shown(), ctx=context(duo_extract=extract()))
    assert told(ruling) == ("pass", [])


@pytest.mark.parametrize("weak", ["signature", "unmodified", "match"])
def test_an_extract_that_is_in_doubt_does_not(weak: str) -> None:
    doubtful = extract(**{weak: Outcome.UNKNOWN})
    assert told(recognition.judge(exhibit=shown(), ctx=context(duo_extract=doubtful))) == ("unknown", ["recognition"])


def test_an_extract_about_another_diploma_does_not() -> None:
    other = Exhibit(kind="hbo_diploma", evidence=2, part=0)
    assert told(recognition.judge(exhibit=other, ctx=context(duo_extract=extract()))) == ("unknown", ["recognition"])


def test_what_is_shown_goes_before_what_is_claimed() -> None:
    facts = {
        "recognised": Fact(name="recognised", value=True, source=Source.DECLARED),
        "croho": Fact(name="croho", value="34616", source=Source.DOCUMENT),
    }
    exhibit = Exhibit(kind="hbo_diploma", evidence=0, facts=facts)
    assert recognition.judge(exhibit=exhibit, ctx=context(), recognised=True, croho="34616").on == ("croho",)


def test_the_checks_of_a_certificate_of_experience() -> None:
    assert told(evc_provider_recognised.judge(recognised=False)) == ("fail", ["not_recognised"])
    assert [told(evc_level.judge(level=one))[0] for one in ("hbo", "bachelor", "mbo")] == ["pass", "pass", "fail"]
    assert told(evc_report.judge(report_included=True)) == ("pass", [])
    for silent in (False, None):
        ruling = evc_report.judge(report_included=silent)
        assert ruling.absent
        assert told(ruling) == ("unknown", ["evc_report"])


def test_every_reason_fits_its_columns() -> None:
    for kind in HBO_DIPLOMA.kinds:
        for reason in kind.reasons:
            for text in (reason.line, reason.short):
                limit = 34 if text is reason.line else 17
                assert max(len(text.en), len(text.nl)) <= limit, reason.id


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("geboren te Ede op zevenentwintig mei 1986 (27-05-1986)\nop 3 juli 2009 examen afgelegd", date(1986, 5, 27)),
        ("geboren op acht maart negentien negentig te Ede, op 3 juli 2009 met goed gevolg", None),
    ],
)
def test_a_birth_date_in_words_is_read_from_the_figures_behind_it(printed: str, day: date | None) -> None:
    assert diploma(f"Getuigschrift\nverklaart dat\nAnna Bos\n{printed}").get("holder_birth_date") == day


@pytest.mark.parametrize(
    ("printed", "programme"),
    [
        ("De examencommissie van de bacheloropleiding Social Work ver-\nklaart dat", "Social Work"),
        ("van de hbo-\nbacheloropleiding | programme\nSocial Work | Social Work", "Social Work"),
        ("heeft het diploma Associate degree Zorg en Welzijn\nbehaald", "Zorg en Welzijn"),
        ("Opleiding: hbo-Verpleegkunde (B Verpleegkunde)", "Verpleegkunde"),
        ("met de opleiding is zij toelaatbaar", None),
    ],
)
def test_the_programme_is_what_follows_its_word(printed: str, programme: str | None) -> None:
    assert diploma(printed).get("programme") == programme


def test_the_word_alone_before_a_school_is_a_label() -> None:
    assert diploma("Hogeschool | Saxion\nIsat | 30017")["institution"] == "Saxion"


@pytest.mark.parametrize(
    ("printed", "facts"),
    [
        ("Dit certificaat is op 5 mei 2020 uitgereikt.", {"issued": date(2020, 5, 5)}),
        ("Het is uitgegeven op 5 mei 2020. Een herdruk is uitgegeven op 6 mei 2021.", {}),
        ("Standaard: hbo-bachelor Social Work", {"level": "bachelor"}),
        ("Erkend door het Nationaal Kenniscentrum EVC", {"recognised": True}),
    ],
)
def test_what_sentences_of_a_certificate_say(printed: str, facts: dict[str, object]) -> None:
    assert evc(printed) == facts


def test_a_name_whose_parts_are_asked_apart_is_put_together() -> None:
    facts = diploma("Achternaam | Hoog\nTussenvoegsel | op 't\nVoornamen | Anna Maria")
    assert facts == {"holder": "Anna Maria op 't Hoog"}


def test_an_english_day_goes_before_the_day_at_the_foot() -> None:
    facts = diploma("graduated from Hogeschool Zuid on August 31, 2013\nRotterdam, 1 October 2013")
    assert facts["graduated"] == date(2013, 8, 31)


@pytest.mark.parametrize(
    ("printed", "provider"),
    [
        ("Stichting Examenkamer verklaart dat mevrouw Bos", "Stichting Examenkamer"),
        ("De directeur van het EVC-centrum verklaart dat mevrouw Bos", None),
    ],
)
def test_what_declares_is_the_provider_where_it_is_an_organisation(printed: str, provider: str | None) -> None:
    assert evc(printed).get("provider") == provider


@pytest.mark.parametrize(
    ("printed", "institution"),
    [
        (
            "Hogeschool Overwater\nDe examencommissie van de Academie voor Zorg verklaart dat",
            "Hogeschool Overwater",
        ),
        ("De examencommissie van de Hogeschool Overwater verklaart dat", "Hogeschool Overwater"),
        ("Het bestuur van de Sociale Academie De Horst verklaart dat", "Sociale Academie De Horst"),
    ],
)
def test_an_academy_within_a_hogeschool_is_not_the_institution(printed: str, institution: str) -> None:
    assert diploma(f"{printed}\nA. Bos\ngeboren op 1 mei 1999")["institution"] == institution


def test_a_form_in_two_languages_has_each_value_behind_the_first_of_two_labels() -> None:
    facts = diploma(
        "Hogeschool Overwater\nNaam | Ruben Bos\nName\nOpleiding | B Verpleegkunde (34560), voltijd\nProgramme\n"
        "Graad | Bachelor of Science\nDegree\nDe opleiding is geaccrediteerd door de Nederlands-Vlaamse organisatie."
    )
    assert {"programme": "Verpleegkunde", "croho": "34560", "level": "bachelor"}.items() <= facts.items()


def test_the_programme_may_stand_on_a_line_of_its_own_behind_another_mention() -> None:
    facts = diploma(
        "De examencommissie van de opleiding verklaart dat\nA. Bos\ngeboren te Ede op 1 mei 1999\n"
        "heeft afgelegd het afsluitend examen van de hbo-bacheloropleiding\nSocial Work\nCROHO-nummer 34116"
    )
    assert facts["programme"] == "Social Work"


@pytest.mark.parametrize(
    ("printed", "programme"),
    [
        ("Opleiding / Programme: Social Work", "Social Work"),
        ("het examen van de opleiding\nSocial Work heeft behaald op 31 augustus 2020.", "Social Work"),
        ("de hbo-opleiding\nPedagogiek (isat-code 35158), en gerechtigd is", "Pedagogiek"),
        (
            "heeft voldaan aan de eisen van het examen van de opleiding Culturele Vorming\nUtrecht, 20 juni 1980",
            "Culturele Vorming",
        ),
    ],
)
def test_a_programmes_name_ends_where_the_sentence_goes_on(printed: str, programme: str) -> None:
    assert diploma(f"Hogeschool Overwater\n{printed}")["programme"] == programme


def test_two_labels_with_a_stroke_between_are_one_label() -> None:
    facts = diploma(
        "Hogeschool Overwater\nNaam / Name | Sanne de Graaf\nDatum afstuderen / Graduated | 31 januari 2019"
    )
    assert (facts["holder"], facts["graduated"]) == ("Sanne de Graaf", date(2019, 1, 31))


def test_the_institution_behind_a_label_of_its_own_is_read_without_it() -> None:
    assert diploma("Hogeschool / Institution: Hogeschool Overwater")["institution"] == "Hogeschool Overwater"
