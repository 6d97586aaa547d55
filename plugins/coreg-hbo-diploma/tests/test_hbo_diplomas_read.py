"""What is read off a diploma, in several layouts."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import diploma


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


def test_a_name_whose_parts_are_asked_apart_is_put_together() -> None:
    facts = diploma("Achternaam | Hoog\nTussenvoegsel | op 't\nVoornamen | Anna Maria")
    assert facts == {"holder": "Anna Maria op 't Hoog"}


def test_an_english_day_goes_before_the_day_at_the_foot() -> None:
    facts = diploma("graduated from Hogeschool Zuid on August 31, 2013\nRotterdam, 1 October 2013")
    assert facts["graduated"] == date(2013, 8, 31)


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
