"""Why a trainee's request is not in order, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

INCOMPLETE_FORM = Reason(
    id="incomplete_form",
    text=Text(en="The request has not been filled in completely.", nl="Het verzoek is niet volledig ingevuld."),
    line=Text(en="request not filled in completely", nl="verzoek niet volledig ingevuld"),
    short=Text(en="incomplete form", nl="onvolledig"),
    remedy=Text(
        en="The same request, filled in completely and signed.",
        nl="Hetzelfde verzoek, volledig ingevuld en ondertekend.",
    ),
)
PROMISE_MASTERCLASSES = Reason(
    id="promise_masterclasses",
    text=Text(
        en="The promise to finish the four masterclasses within a year has not been made.",
        nl="De toezegging om de vier masterclasses binnen een jaar af te ronden, ontbreekt.",
    ),
    line=Text(en="no promise of masterclasses", nl="geen toezegging masterclasses"),
    short=Text(en="masterclasses", nl="masterclasses"),
    remedy=Text(
        en="A signed promise to finish masterclasses 1 to 4 within a year of registration.",
        nl="Een ondertekende toezegging om masterclass 1 tot en met 4 binnen een jaar na registratie af te ronden.",
    ),
)
PROMISE_SUPERVISION = Reason(
    id="promise_supervision",
    text=Text(
        en="The promise of supervision by a client supporter in the Senior category has not been made.",
        nl="De toezegging van supervisie door een cliëntondersteuner in de categorie Senior ontbreekt.",
    ),
    line=Text(en="no promise of supervision", nl="geen toezegging supervisie"),
    short=Text(en="supervision", nl="supervisie"),
    remedy=Text(
        en="A signed promise of supervision by a Senior until both tests have been passed, with the supervisor's "
        "name and register number.",
        nl="Een ondertekende toezegging van supervisie door een Senior tot beide toetsen zijn behaald, met naam en "
        "registratienummer van de supervisor.",
    ),
)
SUPERVISOR_NOT_SENIOR = Reason(
    id="supervisor_not_senior",
    text=Text(
        en="The supervisor named is registered as {category}; only a Senior may supervise.",
        nl="De genoemde supervisor staat geregistreerd als {category}; alleen een Senior mag supervisie geven.",
    ),
    line=Text(en="supervisor is {category}", nl="supervisor is {category}"),
    short=Text(en="no Senior", nl="geen Senior"),
    remedy=Text(
        en="A request that names a supervisor in the Senior category.",
        nl="Een verzoek waarin een supervisor uit de categorie Senior is genoemd.",
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

REASONS = (INCOMPLETE_FORM, PROMISE_MASTERCLASSES, PROMISE_SUPERVISION, SUPERVISOR_NOT_SENIOR, SUPERVISOR_CATEGORY)
