"""Samples of a trainee's request, a CV and the register's confirmation, with what the checks find. All is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

_REQUESTS = (
    Sample(
        id="form_with_boxes",
        kind="trainee_request",
        text="""
            VOORBEELD
            Verzoek categorie In opleiding cliëntondersteuners
            Vul alle onderdelen in. Een onvolledig verzoek kan niet worden behandeld.

            Achternaam | Voorbeeld
            Tussenvoegsel | –
            Voorletters | A.B.
            Geboortedatum | 03-02-1990

            [x] Ik zeg toe binnen een jaar de vier masterclasses (1 t/m 4) te volgen en met een
            voldoende af te ronden.
            [x] Ik zeg toe dat ik onder supervisie werk van een cliëntondersteuner in de categorie
            Senior.
            [ ] Ik wil graag de nieuwsbrief ontvangen.

            Naam supervisor | mw. G.H. Postma
            Registratienummer supervisor | CO-08812
            Categorie supervisor | [ ] Junior [x] Senior

            Dit formulier is volledig ingevuld | [x] ja [ ] nee
            Plaats en datum | Sneek, 06-01-2022
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2022-01-06",
            "complete": True,
            "promise_masterclasses": True,
            "promise_supervision": True,
            "supervisor": "G.H. Postma",
            "supervisor_number": "CO-08812",
            "supervisor_category": "senior",
        },
    ),
    Sample(
        id="letter",
        kind="trainee_request",
        text="""
            Verzoek categorie In opleiding
            VOORBEELD

            Ondergetekende, mevrouw A.B. Voorbeeld, geboren op 3 februari 1990,
            verzoekt om registratie in de categorie In opleiding.
            Zij zegt toe binnen een jaar de vier masterclasses te volgen en af te ronden.
            Ook zegt zij toe supervisie te ontvangen zolang de toetsen niet zijn behaald.
            Mijn supervisor is mevrouw G.H. Postma (registratienummer CO-08812).

            Sneek, 6 januari 2022
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "signed": "2022-01-06",
            "promise_masterclasses": True,
            "promise_supervision": True,
            "supervisor": "G.H. Postma",
            "supervisor_number": "CO-08812",
        },
        reasons=("not_stated", "supervisor_category"),
    ),
    Sample(
        id="form_whose_answers_are_no",
        kind="trainee_request",
        text="""
            Aanvraag categorie In opleiding
            VOORBEELD

            Voornaam | Anna
            Achternaam | Voorbeeld
            Naam supervisor | Gerda Postma
            Categorie supervisor | Junior

            Ik beloof binnen een jaar de masterclasses 1 t/m 4 te volgen en met een | [ ] ja [x] nee
            voldoende af te ronden.
            Ik beloof te werken onder supervisie van een cliëntondersteuner in
            de categorie Senior. | [ ] ja [x] nee

            Alle onderdelen van het formulier zijn ingevuld. | [ ] ja [x] nee
            Datum ondertekening: 9 januari 2022
            """,
        facts={
            "holder": "Anna Voorbeeld",
            "signed": "2022-01-09",
            "complete": False,
            "promise_masterclasses": False,
            "promise_supervision": False,
            "supervisor": "Gerda Postma",
            "supervisor_category": "junior",
        },
        reasons=("incomplete_form", "promise_masterclasses", "promise_supervision", "supervisor_not_senior"),
    ),
)

_SOUND: dict[str, object] = {
    "signed": "2022-01-06",
    "complete": True,
    "promise_masterclasses": True,
    "promise_supervision": True,
    "supervisor": "Gerda Postma",
    "supervisor_number": "CO-08812",
    "supervisor_category": "senior",
}


def _request(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
    """A request filled in completely, with both promises and a Senior as supervisor, but for what is given here."""
    return Sample(id=name, kind="trainee_request", facts=_SOUND | facts, reasons=reasons, declared=declared)


_COMPLETE = (
    _request("filled_in_completely"),
    _request("not_filled_in_completely", "incomplete_form", complete=False),
    _request("does_not_say_whether_it_is_complete", "not_stated", complete=None),
    _request("only_declared", "unconfirmed", declared=True),
)
"""A request filled in completely (art. 2)."""

_PROMISED = (
    _request("masterclasses_refused", "promise_masterclasses", promise_masterclasses=False),
    _request("masterclasses_not_promised", "promise_masterclasses", promise_masterclasses=None),
    _request("supervision_refused", "promise_supervision", promise_supervision=False),
    _request("supervision_not_promised", "promise_supervision", promise_supervision=None),
)
"""With the promises of the masterclasses and of supervision (art. 2)."""

_BY_A_SENIOR = (
    _request("by_a_junior", "supervisor_not_senior", supervisor_category="junior"),
    _request("by_a_trainee", "supervisor_not_senior", supervisor_category="in_opleiding"),
    _request("by_one_of_the_former_category", "supervisor_not_senior", supervisor_category="basis"),
    _request("by_one_whose_category_is_not_stated", "supervisor_category", supervisor_category=None),
    _request(
        "by_a_junior_and_not_promised",
        "promise_supervision",
        "supervisor_not_senior",
        promise_supervision=False,
        supervisor_category="junior",
    ),
)
"""Only a Senior supervises (art. 2)."""

_CVS = (
    Sample(
        id="cv",
        kind="cv",
        text="""
            Anna Voorbeeld
            Curriculum vitae
            VOORBEELD

            Personalia
            Geboortedatum: | 3 februari 1990

            Werkervaring
            2019 - heden | Consulent Wmo, gemeente Overwater
            2014 - 2019 | Begeleider, Stichting Overwater

            Opleidingen
            2009 - 2013 | Maatschappelijk Werk en Dienstverlening, Hogeschool Overwater

            Referenties
            Naam: P. Bakker
            """,
        facts={"holder": "Anna Voorbeeld", "holder_birth_date": "1990-02-03"},
    ),
    Sample(
        id="cv_under_its_title",
        kind="cv",
        text="""
            Curriculum vitae van Anna Bea Voorbeeld
            VOORBEELD
            Geboren: 3 februari 1990 te Ede

            Opleiding
            2009 - 2013 | Pedagogiek

            Werkervaring
            2013 - heden | Jeugdhulpverlener

            Talen
            Nederlands, Engels
            """,
        facts={"holder": "Anna Bea Voorbeeld", "holder_birth_date": "1990-02-03"},
    ),
)

_CONFIRMATIONS = (
    Sample(
        id="confirmation_by_letter",
        kind="registration_confirmation",
        text="""
            Registerplein
            VOORBEELD

            Mevrouw A.B. Voorbeeld

            Datum: 18 maart 2016
            Onderwerp: akkoordbevestiging van uw registratie

            U bent met ingang van 15 maart 2016
            ingeschreven in het register Cliëntondersteuners, categorie Basis.
            U bent toegelaten op grond van de reguliere toelatingscriteria.
            Over de overgangsregeling leest u meer op de website; die is op u niet toegepast.
            """,
        facts={"holder": "A.B. Voorbeeld", "category": "basis", "from": "2016-03-15", "route": "regular"},
    ),
    Sample(
        id="confirmation_in_rows",
        kind="registration_confirmation",
        text="""
            Akkoordbevestiging registratie
            VOORBEELD

            Naam: | A.B. Voorbeeld
            Geboortedatum: | 3 februari 1990
            Categorie: | Junior
            Toelating: | via de overgangsregeling
            Ingangsdatum: | 1 mei 2018

            Wilt u later de categorie Senior aanvragen, dan gelden de reguliere toelatingscriteria.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "category": "junior",
            "from": "2018-05-01",
            "route": "transitional",
        },
    ),
)

SAMPLES: tuple[Sample, ...] = (*_REQUESTS, *_COMPLETE, *_PROMISED, *_BY_A_SENIOR, *_CVS, *_CONFIRMATIONS)
