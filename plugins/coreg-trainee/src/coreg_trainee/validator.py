"""The trainee validator: the request for In opleiding, the CV, and the register's confirmation."""

from __future__ import annotations

from coreg_trainee.checks import filled_in, masterclasses_promised, supervision_promised, supervisor
from coreg_trainee.facts import CONFIRMATION_FIELDS, REQUEST_FIELDS
from coreg_trainee.readers import (
    read_confirmation,
    read_cv,
    read_request,
)
from coreg_trainee.reasons import REASONS
from coreg_trainee.telling import CONFIRMATION_TELLS, CV_TELLS, REQUEST_TELLS, REQUEST_TITLES
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

TRAINEE = Validator(
    id="trainee",
    version=VERSION,
    title=Text(en="In opleiding", nl="In opleiding"),
    kinds=(
        Kind(
            id="trainee_request",
            label=Text(en="trainee request", nl="verzoek In opleiding"),
            fields=REQUEST_FIELDS,
            reasons=REASONS,
            checks=(filled_in, masterclasses_promised, supervision_promised, supervisor),
            witnesses=Witnesses(
                titles=REQUEST_TITLES,
                sentences=(
                    "verzoek ik … in de categorie in opleiding",
                    "verzoek om … in de categorie in opleiding",
                    "vraag ik … in de categorie in opleiding",
                    "vraag … aan in de categorie in opleiding",
                    "wil ik … in de categorie in opleiding",
                    "verzoekt … in de categorie in opleiding",
                    "verzoek … registreren als cliëntondersteuner in opleiding",
                    "verzoek … in te schrijven als cliëntondersteuner in opleiding",
                    "verzoek … registratie als cliëntondersteuner in opleiding",
                    "verzoek … inschrijving als cliëntondersteuner in opleiding",
                    "vraag … registreren als cliëntondersteuner in opleiding",
                    "vraag … in te schrijven als cliëntondersteuner in opleiding",
                    "vraag … registratie als cliëntondersteuner in opleiding",
                    "vraag … inschrijving als cliëntondersteuner in opleiding",
                ),
                labels=(
                    "zeg toe",
                    "zegt toe",
                    "zeg ik toe",
                    "beloof",
                    "toezeggingen",
                    "supervisor",
                    "supervisie",
                    "begeleider",
                    "begeleid",
                    "begeleiding",
                    "masterclasses",
                    "aanvrager",
                ),
                tells=REQUEST_TELLS,
                never=(
                    "Supervisieverklaring",
                    "Verklaring supervisie",
                    "Akkoordbevestiging",
                    "heeft plaatsgevonden",
                    "Factuur",
                    "uw verzoek",
                    "uw aanvraag",
                    "u heeft verzocht",
                ),
                enough=2,
            ),
            read=read_request,
            supports="trainee",
        ),
        Kind(
            id="cv",
            label=Text(en="CV", nl="cv"),
            witnesses=Witnesses(
                titles=("Curriculum vitae", "CV", "Résumé", "Loopbaanoverzicht"),
                labels=(
                    "Werkervaring",
                    "Opleiding",
                    "Opleidingen",
                    "Vaardigheden",
                    "Persoonlijk",
                    "Persoonsgegevens",
                    "Personalia",
                    "Profiel",
                    "Talen",
                    "Hobby's",
                    "Cursussen",
                    "Loopbaan",
                    "heden",
                    "Referenties",
                ),
                tells=CV_TELLS,
                never=("Factuur", "Geachte", "Ondergetekende", "zeg toe", "zegt toe", "verklaart dat", "Beste"),
                enough=2,
            ),
            read=read_cv,
            supports="trainee",
        ),
        Kind(
            id="registration_confirmation",
            label=Text(en="confirmation of registration", nl="akkoordbevestiging"),
            fields=CONFIRMATION_FIELDS,
            witnesses=Witnesses(
                titles=(
                    "Akkoordbevestiging",
                    "Akkoordbevestiging registratie",
                    "Akkoordbevestiging van uw registratie",
                    "Bevestiging registratie",
                    "Bevestiging van uw registratie",
                    "Bevestiging van registratie",
                    "Registratiebevestiging",
                    "Bevestiging inschrijving register",
                    "Bevestiging van uw inschrijving in het register",
                    "Bevestiging van uw registratie in het register",
                ),
                labels=(
                    "Registerplein",
                    "ingeschreven",
                    "geregistreerd",
                    "registratienummer",
                    "categorie",
                    "ingangsdatum",
                    "met ingang van",
                    "toelatingscriteria",
                    "overgangsregeling",
                    "Register",
                ),
                tells=CONFIRMATION_TELLS,
                never=("SKJ", "Kwaliteitsregister Jeugd", "Factuur", "zeg toe", "zegt toe", "Curriculum vitae"),
                enough=2,
            ),
            read=read_confirmation,
        ),
    ),
)
