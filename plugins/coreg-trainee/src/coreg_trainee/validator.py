"""The trainee validator: the request for In opleiding, the CV, and the register's confirmation."""

from __future__ import annotations

from coreg_trainee.checks import filled_in, masterclasses_promised, supervision_promised, supervisor
from coreg_trainee.facts import CONFIRMATION_FIELDS, REQUEST_FIELDS
from coreg_trainee.reading import read_confirmation, read_cv, read_request
from coreg_trainee.reasons import REASONS
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
            witnesses=Witnesses(titles=("Verzoek categorie In opleiding",)),
            read=read_request,
            supports="trainee",
        ),
        Kind(
            id="cv",
            label=Text(en="CV", nl="cv"),
            witnesses=Witnesses(titles=("Curriculum vitae",)),
            read=read_cv,
            supports="trainee",
        ),
        Kind(
            id="registration_confirmation",
            label=Text(en="confirmation of registration", nl="akkoordbevestiging"),
            fields=CONFIRMATION_FIELDS,
            witnesses=Witnesses(titles=("Akkoordbevestiging",)),
            read=read_confirmation,
        ),
    ),
)
