"""Why a paper of the basic training is not in order, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

NOT_PASSED = Reason(
    id="not_passed",
    text=Text(en="It says that {what} was not passed.", nl="Er staat op dat {what} niet is behaald."),
    line=Text(en="{what}: not passed", nl="{what}: niet behaald"),
    short=Text(en="not passed", nl="niet behaald"),
    remedy=Text(
        en="The certificate of {what}, passed at a resit.",
        nl="Het certificaat van {what}, alsnog behaald in een herkansing.",
    ),
)
PROVIDER = Reason(
    id="provider",
    text=Text(
        en="Provider: {provider}. Not known as accredited for the basic training.",
        nl="Aanbieder: {provider}. Niet bekend als erkend voor de basisopleiding.",
    ),
    line=Text(en="provider not known as accredited", nl="aanbieder niet als erkend bekend"),
    short=Text(en="provider unknown", nl="aanbieder?"),
    remedy=Text(
        en="Look up whether the register accredits the provider ({provider}); if not, ask for a certificate of a "
        "recognised provider.",
        nl="Nagaan of het register de aanbieder ({provider}) heeft geaccrediteerd; zo niet, een certificaat van een "
        "erkende aanbieder opvragen.",
    ),
    clause="fn 3",
)

REASONS = (NOT_PASSED, PROVIDER)
COURSE_REASONS = (PROVIDER,)
