"""Why a supervision statement is not in order, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

SIGNATURE_MISSING = Reason(
    id="signature_missing",
    text=Text(en="Not signed, with a date, by {who}.", nl="Niet ondertekend, met datum, door {who}."),
    line=Text(en="a dated signature is missing", nl="gedateerde handtekening ontbreekt"),
    short=Text(en="signature missing", nl="handtekening"),
    remedy=Text(
        en="The same statement, also signed and dated by {who}.",
        nl="Dezelfde verklaring, ook ondertekend en gedateerd door {who}.",
    ),
)
SUPERVISOR_NOT_SENIOR = Reason(
    id="supervisor_not_senior",
    text=Text(
        en="The supervisor is registered as {category}; only a Senior may supervise.",
        nl="De supervisor staat geregistreerd als {category}; alleen een Senior mag supervisie geven.",
    ),
    line=Text(en="supervisor is {category}", nl="supervisor is {category}"),
    short=Text(en="no Senior", nl="geen Senior"),
    remedy=Text(
        en="A supervision statement by a client supporter in the Senior category.",
        nl="Een supervisieverklaring van een cliëntondersteuner in de categorie Senior.",
    ),
)
SUPERVISOR_CATEGORY = Reason(
    id="supervisor_category",
    text=Text(
        en="The category in which the supervisor is registered is not stated.",
        nl="In welke categorie de supervisor staat geregistreerd, is niet vermeld.",
    ),
    line=Text(en="supervisor's category not stated", nl="categorie supervisor niet vermeld"),
    short=Text(en="supervisor?", nl="supervisor?"),
    remedy=Text(
        en="Look up the supervisor in the register and record the category, or ask for it.",
        nl="De supervisor in het register opzoeken en de categorie vastleggen, of ernaar vragen.",
    ),
)
SIGNED_BEFORE_END = Reason(
    id="signed_before_end",
    text=Text(
        en="Signed by {who} on {signed}, before the supervision ended on {end}.",
        nl="Door {who} ondertekend op {signed}, voordat de supervisie op {end} eindigde.",
    ),
    line=Text(en="signed before supervision ended", nl="getekend voor einde supervisie"),
    short=Text(en="signed too early", nl="te vroeg getekend"),
    remedy=Text(
        en="The statement signed by both on or after {end}, the end of the supervision.",
        nl="De verklaring, door beiden ondertekend op of na {end}, het einde van de supervisie.",
    ),
)

REASONS = (SIGNATURE_MISSING, SUPERVISOR_NOT_SENIOR, SUPERVISOR_CATEGORY, SIGNED_BEFORE_END)
