"""Why an SKJ registration does not count, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

SKJ_EXPIRED = Reason(
    id="skj_expired",
    text=Text(
        en="Not valid on the reference date {reference_date}: {says} {day}.",
        nl="Niet geldig op de peildatum {reference_date}: {says} {day}.",
    ),
    line=Text(en="not valid at the reference date", nl="niet geldig op de peildatum"),
    short=Text(en="SKJ not valid", nl="SKJ niet geldig"),
    remedy=Text(
        en="Proof of an SKJ registration that is valid on {reference_date}; without it the full norm for "
        "professional development applies.",
        nl="Een bewijs van een SKJ-registratie die geldig is op {reference_date}; zonder dat geldt de volle norm voor "
        "deskundigheidsbevordering.",
    ),
)
SKJ_STATUS = Reason(
    id="skj_status",
    text=Text(en="The SKJ registration is {status}.", nl="De SKJ-registratie is {status}."),
    line=Text(en="SKJ registration {status}", nl="SKJ-registratie {status}"),
    short=Text(en="SKJ: {status}", nl="SKJ {status}"),
    remedy=Text(
        en="Look up the ruling at SKJ and lay it before the board; a registration that is {status} gives no "
        "dispensation.",
        nl="De uitspraak bij SKJ opzoeken en aan het bestuur voorleggen; een registratie die is {status}, geeft geen "
        "dispensatie.",
    ),
)

REASONS = (SKJ_EXPIRED, SKJ_STATUS)
