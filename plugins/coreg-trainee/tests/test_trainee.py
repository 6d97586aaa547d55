"""The trainee's request, the CV and the register's confirmation: what is read, and what the checks make of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from coreg_trainee.curriculum import read_cv
from coreg_trainee.reading import read_confirmation, read_request
from coreg_trainee.validator import TRAINEE
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Line, Page, Reading, Segment, Sheets, Source
from coreg_tui.host.running import examine
from coreg_tui.model.finding import standing_of
from coreg_tui.regulation.loading import load


def paper(text: str) -> Sheets:
    """A page with these lines; a bar parts columns, a `#` makes letters large."""
    lines = []
    for row, printed in enumerate(text.strip().splitlines()):
        top = 800.0 - 26 * row
        height = 24 if printed.strip().startswith("#") else 12
        cells = enumerate(cell.strip(" #") for cell in printed.split("|"))
        segments = [
            Segment(cell, (50.0 + 180 * at, top - height, 50.0 + 180 * at + 5 * len(cell), top))
            for at, cell in cells
            if cell
        ]
        lines.append(Line(1, tuple(segments)))
    return Sheets((Page(1, 595, 842, tuple(line for line in lines if line.segments)),))


def read(reader: Callable[[Sheets], Iterable[Reading]], text: str) -> dict[str, object]:
    (reading,) = reader(paper(text))
    return {name: found.value for name, found in reading.facts.items()}


def judged(source: Source = Source.DOCUMENT, unread: str | None = None, **facts: object) -> tuple[str, list[str]]:
    """The request's own standing, and all reasons, holder aside."""
    exhibit = Exhibit(
        kind="trainee_request",
        evidence=0,
        unread=unread,
        facts={name: Fact(name=name, value=value, source=source) for name, value in facts.items()},  # type: ignore[arg-type]
    )
    day = date(2022, 6, 1)
    context = Context(
        reference_date=day,
        today=day,
        norms=load().norms_on(day),
        applicant=Applicant(surname="Hoekstra", initials="M.J.", birth_date=date(1986, 4, 17)),
    )
    kinds = {kind.id: (TRAINEE, kind) for kind in TRAINEE.kinds}
    (examined,) = examine(kinds, [exhibit], context)["trainee_request"]
    own = [finding for finding in examined.findings if finding.plugin == "trainee"]
    return str(standing_of(own)), [why.id for finding in own for why in finding.because]


GOOD: dict[str, object] = {
    "complete": True,
    "promise_masterclasses": True,
    "promise_supervision": True,
    "supervisor_category": "senior",
}


def but(**other: object) -> dict[str, object]:
    """The good request with other facts; None leaves one out."""
    return {name: value for name, value in {**GOOD, **other}.items() if value is not None}


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


@pytest.mark.parametrize(
    "text",
    [
        "Curriculum Vitae van Jan de Wit\nGeboren: 3 mei 1990 te Utrecht\nWerkervaring",
        "CURRICULUM VITAE\nNaam | Jan de Wit\nGeboortedatum | 03-05-1990\nOpleidingen",
        "# Jan de\n# Wit\nCurriculum vitae\nGeboren 03-05-1990\nWerkervaring\n2019 - heden | Begeleider",
        "Jan de Wit\nCurriculum vitae\nGeboren: 3 mei 1990\nReferenties\nNaam: P. Bakker",
        "CV\nAchternaam: Wit\nTussenvoegsel: de\nRoepnaam: Jan\nGeboren op 3 mei 1990",
    ],
)
def test_a_cv_states_whose_it_is(text: str) -> None:
    assert read(read_cv, text) == {"holder": "Jan de Wit", "holder_birth_date": date(1990, 5, 3)}


def test_a_confirmation_by_letter_that_names_the_other_route_only_to_deny_it() -> None:
    facts = read(
        read_confirmation,
        """
        Registerplein
        De heer G.W. Zwart
        Datum: 18 maart 2016
        Onderwerp: akkoordbevestiging van uw registratie
        U bent met ingang van 15 maart 2016
        ingeschreven in het register Cliëntondersteuners, categorie Basis.
        U bent toegelaten op grond van de reguliere toelatingscriteria.
        Over de overgangsregeling leest u meer op de website; die is op u niet toegepast.
    """,
    )
    assert facts == {"holder": "G.W. Zwart", "category": "basis", "from": date(2016, 3, 15), "route": "regular"}


def test_a_confirmation_in_rows() -> None:
    facts = read(
        read_confirmation,
        """
        Akkoordbevestiging registratie
        Naam: | I. van Loon-Peeters
        Categorie: | Basis
        Toelating: | via de overgangsregeling
        Ingangsdatum: | 1 mei 2018
        Wilt u later de categorie Senior aanvragen, dan gelden de reguliere toelatingscriteria.
    """,
    )
    assert facts == {
        "holder": "I. van Loon-Peeters",
        "category": "basis",
        "from": date(2018, 5, 1),
        "route": "transitional",
    }


@pytest.mark.parametrize(
    ("printed", "route"),
    [
        ("U bent niet via de overgangsregeling toegelaten.", "regular"),
        ("U heeft de registratie Basis verkregen via de overgangsregeling.", "transitional"),
        ("Lees meer over de overgangsregeling op de website.", None),
        ("Toelating kan via de reguliere criteria of via de overgangsregeling.", None),
    ],
)
def test_the_route_is_what_is_said_of_this_registration(printed: str, route: str | None) -> None:
    assert read(read_confirmation, f"Akkoordbevestiging\nCategorie: Basis\n{printed}").get("route") == route


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, ("met", [])),
        ({"complete": False}, ("missing", ["incomplete_form"])),
        ({"complete": None}, ("review", ["not_stated"])),
        ({"promise_masterclasses": False}, ("missing", ["promise_masterclasses"])),
        ({"promise_masterclasses": None}, ("missing", ["promise_masterclasses"])),
        ({"promise_supervision": None}, ("missing", ["promise_supervision"])),
        ({"supervisor_category": "junior"}, ("not_met", ["supervisor_not_senior"])),
        ({"supervisor_category": None}, ("review", ["supervisor_category"])),
        (
            {"promise_supervision": False, "supervisor_category": "junior"},
            ("not_met", ["promise_supervision", "supervisor_not_senior"]),
        ),
        (
            {"promise_supervision": None, "supervisor_category": None},
            ("missing", ["promise_supervision", "supervisor_category"]),
        ),
    ],
)
def test_what_a_request_must_show(other: dict[str, object], expected: tuple[str, list[str]]) -> None:
    assert judged(**but(**other)) == expected


def test_a_promise_absent_by_a_claim_alone_is_not_missing() -> None:
    assert judged(Source.DECLARED, **but(promise_masterclasses=False))[0] == "review"


def test_nobody_can_tell_what_an_unread_request_promises() -> None:
    standing, reasons = judged(unread="no_text")
    assert standing == "review"
    assert "promise_masterclasses" not in reasons


def test_a_category_right_below_the_supervisors_rows_is_the_supervisors() -> None:
    rows = "Naam | P. Bos\nRegistratienummer supervisor | 4610009876\nCategorie | {}"
    assert read(read_request, rows.format("Senior"))["supervisor_category"] == "senior"
    assert "supervisor_category" not in read(read_request, rows.format("In opleiding"))


def test_a_registration_begins_on_the_day_that_it_goes_in() -> None:
    facts = read(read_confirmation, "Uw registratie in de categorie Junior is akkoord en gaat in op 1 april 2023.")
    assert (facts["category"], facts["from"]) == ("junior", date(2023, 4, 1))


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


def test_a_cv_is_not_a_referees_nor_a_heading_s() -> None:
    facts = read(
        read_cv,
        """
        #TALEN
        Nederlands
        #REFERENTIES
        Annemarie Goossens
        #CONTACT
        Geboren 5 apr. 1989
        #Esmee Martina-Kok
        Betrokken bij de wijk
    """,
    )
    assert facts == {"holder": "Esmee Martina-Kok", "holder_birth_date": date(1989, 4, 5)}
    assert read(read_cv, "#TALEN\n#CONTACT\n#PERSOONLIJK PROFIEL\nNederlands\nEngels") == {}


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "Hierbij bevestigen wij uw registratie als cliëntondersteuner Basis met ingang van 1 juni 2017.\n"
            "        Er is geen gebruikgemaakt van de overgangsregeling.",
            {"category": "basis", "from": date(2017, 6, 1), "route": "regular"},
        ),
        (
            "U staat vanaf 1 juni 2017 in het register (categorie: basis). U bent toegelaten via de overgangsregeling.",
            {"category": "basis", "from": date(2017, 6, 1), "route": "transitional"},
        ),
        ("Vanaf 1 januari 2019 gelden nieuwe eisen. Later kunt u als Senior worden geregistreerd.", {}),
    ],
)
def test_a_confirmation_in_other_words(told: str, facts: dict[str, object]) -> None:
    paper = f"""
        Registerplein
        Mevrouw A. Bakker
        {told}
    """
    assert read(read_confirmation, paper) == {"holder": "A. Bakker", **facts}


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
