"""What is read off a request for the category In opleiding."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_trainee.reading import read_request

from .papers import read


def test_a_form_with_boxes_before_its_statements() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding cliëntondersteuners
        Vul alle onderdelen in. Een onvolledig verzoek kan niet worden behandeld.
        Achternaam | Hoekstra
        Tussenvoegsel | –
        Voorletters | M.J.
        Geboortedatum | 17-04-1986
        ☒ Ik zeg toe binnen een jaar de vier masterclasses (1 t/m 4) te volgen en met een
        voldoende af te ronden.
        ☒ Ik zeg toe dat ik onder supervisie werk van een cliëntondersteuner in de categorie
        Senior.
        ☐ Ik wil graag de nieuwsbrief ontvangen.
        Naam supervisor | mw. G.H. Postma
        Registratienummer supervisor | 4610088812
        Categorie supervisor | ☐ Junior ☒ Senior
        Dit formulier is volledig ingevuld | ☒ ja ☐ nee
        Plaats en datum | Sneek, 06-05-2024
    """,
    )
    assert facts == {
        "holder": "M.J. Hoekstra",
        "holder_birth_date": date(1986, 4, 17),
        "signed": date(2024, 5, 6),
        "complete": True,
        "promise_masterclasses": True,
        "promise_supervision": True,
        "supervisor": "G.H. Postma",
        "supervisor_number": "4610088812",
        "supervisor_category": "senior",
    }


def test_yes_and_no_beside_the_statement_on_any_of_its_lines() -> None:
    facts = read(
        read_request,
        """
        Aanvraag categorie In opleiding
        Voornaam | Kevin
        Achternaam | de Wit
        Supervisor (naam)
        Supervisor (registratienummer)
        Ik beloof binnen een jaar de masterclasses 1 t/m 4 te volgen en met een | [ ] ja [x] nee
        voldoende af te ronden.
        Ik beloof te werken onder supervisie van een cliëntondersteuner in
        | | ☒ ja | ☐ nee
        de categorie Senior.
        Alle onderdelen van het formulier zijn ingevuld. | ☐ ja | ☒ nee
        Datum ondertekening: 9 januari 2025
    """,
    )
    assert facts == {
        "holder": "Kevin de Wit",
        "signed": date(2025, 1, 9),
        "complete": False,
        "promise_masterclasses": False,
        "promise_supervision": True,
    }


def test_a_letter_that_promises_in_sentences() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding
        Ondergetekende, mevrouw M.J. Hoekstra, geboren op 17 april 1986,
        zegt toe binnen een jaar de vier masterclasses te volgen en af te ronden.
        Ook zegt zij toe supervisie te ontvangen zolang de toetsen niet zijn behaald.
        Mijn supervisor is mevrouw G.H. Postma (registratienummer 4610088812).
        Sneek, 6 mei 2022
    """,
    )
    assert facts == {
        "holder": "M.J. Hoekstra",
        "holder_birth_date": date(1986, 4, 17),
        "signed": date(2022, 5, 6),
        "promise_masterclasses": True,
        "promise_supervision": True,
        "supervisor": "G.H. Postma",
        "supervisor_number": "4610088812",
    }


def test_what_is_not_promised_is_not_read_as_a_promise() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding
        Naam aanvrager: Jan Peters
        De toezegging om de masterclasses te volgen is verplicht.
        Ik kan nog niet toezeggen dat ik supervisie ontvang.
        Datum: 3 maart 2023
    """,
    )
    assert "promise_masterclasses" not in facts
    assert facts.get("promise_supervision") is not True


def test_a_question_is_no_promise_and_a_crossed_letter_is_an_answer() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding
        1. Naam: F. el Amrani
        2. Belooft u de masterclasses binnen een jaar af te ronden? O ja X nee
        3. Belooft u supervisie te krijgen van een Senior? ja / nee
    """,
    )
    assert facts == {"holder": "F. el Amrani", "promise_masterclasses": False}


def test_boxes_in_cells_of_their_own_do_not_make_an_answer_of_an_option() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding
        Naam aanvrager: Jan Peters
        De supervisor staat geregistreerd als: | ☐ | Junior ☒ Senior
    """,
    )
    assert facts["supervisor_category"] == "senior"


def test_a_form_that_was_not_filled_in_states_nothing() -> None:
    facts = read(
        read_request,
        """
        Verzoek categorie In opleiding cliëntondersteuners
        Naam: .................
        Geboortedatum: dd-mm-jjjj
        ☐ Ik zeg toe binnen een jaar de vier masterclasses te volgen.
        Naam supervisor: ................
        Categorie supervisor: ☐ Junior ☐ Senior
        Datum: ....
    """,
    )
    assert facts == {}


def test_a_category_right_below_the_supervisors_rows_is_the_supervisors() -> None:
    rows = "Naam | P. Bos\nRegistratienummer supervisor | 4610009876\nCategorie | {}"
    assert read(read_request, rows.format("Senior"))["supervisor_category"] == "senior"
    assert "supervisor_category" not in read(read_request, rows.format("In opleiding"))


def test_two_columns_of_a_form_are_two_people() -> None:
    facts = read(
        read_request,
        """
        Aanvraag registratie In opleiding
        Gegevens aanvrager | Gegevens supervisor
        Naam: P.J. van Veen | Naam: Dhr. E. Mulder
        Geb.datum: 4-5-1996 | Reg.nr.: 461055667
        Plaats: Assen | Categorie: Senior
        Toezeggingen
        [X] Ik beloof binnen een jaar de vier masterclasses af te ronden.
        [ ] Ik beloof supervisie te volgen bij een senior.
        Assen, 7 maart 2026
    """,
    )
    assert facts == {
        "holder": "P.J. van Veen",
        "holder_birth_date": date(1996, 5, 4),
        "supervisor": "E. Mulder",
        "supervisor_number": "461055667",
        "supervisor_category": "senior",
        "promise_masterclasses": True,
        "promise_supervision": False,
        "signed": date(2026, 3, 7),
    }


@pytest.mark.parametrize(
    ("opening", "promise"), [("Ondergetekende zegt toe:", True), ("De aanvrager leest het volgende:", None)]
)
def test_a_list_is_promised_where_it_is_opened_so(opening: str, promise: bool | None) -> None:
    facts = read(
        read_request,
        f"""
        Verzoek categorie In opleiding
        Naam: Visser, A.B. de
        {opening}
        - binnen een jaar de masterclasses te volgen;
        - te werken onder supervisie totdat de toetsen zijn behaald.
    """,
    )
    assert facts["holder"] == "Visser, A.B. de"
    assert facts.get("promise_masterclasses") is promise
    assert facts.get("promise_supervision") is promise


LETTER = """
    Noor de Wit
    Kerkpad 3, 7511 GB Enschede
    geboren op 30 juni 1999
    Betreft: verzoek tot registratie in de categorie In opleiding
    Ik beloof dat ik de vier masterclasses binnen een jaar zal afronden.
    Ook beloof ik dat ik begeleid word door een Senior geregistreerde cliëntondersteuner{whom}.
    Met vriendelijke groet,
    N. de Wit
"""


def test_a_letter_asks_and_promises_over_its_senders_name() -> None:
    facts = read(read_request, LETTER.format(whom=", te weten Bram Kuiper (registratienummer CO-10333)"))
    assert facts["holder"] == "Noor de Wit"
    assert facts["holder_birth_date"] == date(1999, 6, 30)
    assert (facts["promise_masterclasses"], facts["promise_supervision"]) == (True, True)
    assert facts["supervisor"] == "Bram Kuiper"
    assert (facts["supervisor_number"], facts["supervisor_category"]) == ("CO-10333", "senior")


def test_a_supervisor_of_no_name_is_of_no_category() -> None:
    facts = read(read_request, LETTER.format(whom=""))
    assert "supervisor" not in facts
    assert "supervisor_category" not in facts
