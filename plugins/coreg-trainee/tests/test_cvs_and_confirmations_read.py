"""What is read off a CV and off the register's confirmation."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_trainee.curriculum import read_cv
from coreg_trainee.reading import read_confirmation

from .papers import read


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


def test_a_registration_begins_on_the_day_that_it_goes_in() -> None:
    facts = read(read_confirmation, "Uw registratie in de categorie Junior is akkoord en gaat in op 1 april 2023.")
    assert (facts["category"], facts["from"]) == ("junior", date(2023, 4, 1))


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
