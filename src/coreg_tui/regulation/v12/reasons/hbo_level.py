"""Why HBO level is exempt, open, or not shown."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import absent_of
from coreg_tui.model.text import Text
from coreg_tui.regulation.v12.reasons.basics import ON_FILE, REGISTERED_BEFORE_2021_11

ABSENT = absent_of(
    Text(
        en="An HBO bachelor diploma with a DUO extract, an HBO test at Ixly, a 21+ test or a recognised EVC "
        "with its report.",
        nl="Een hbo-bachelordiploma met DUO-uittreksel, een hbo-test bij Ixly, een 21+-toets of een erkend EVC "
        "met rapportage.",
    )
)


HBO_DIPLOMA = Reason(
    id="hbo_diploma",
    text=Text(
        en="Only an extract of DUO was shown; the diploma itself comes beside it.",
        nl="Alleen een uittreksel van DUO is getoond; het diploma zelf hoort erbij.",
    ),
    line=Text(en="diploma itself not shown", nl="diploma zelf niet getoond"),
    short=Text(en="no diploma", nl="geen diploma"),
    remedy=Text(
        en="The HBO bachelor diploma that the extract is about.",
        nl="Het hbo-bachelordiploma waar het uittreksel over gaat.",
    ),
    interpretation="I-8",
)
LEVEL = Reason(
    id="level",
    text=Text(
        en="The level on it is {level}, below an HBO bachelor.",
        nl="Het niveau erop is {level}, lager dan een hbo-bachelor.",
    ),
    line=Text(en="level {level}", nl="niveau {level}"),
    short=Text(en="level too low", nl="niveau te laag"),
    remedy=Text(
        en="An HBO bachelor diploma, an HBO test at Ixly, a 21+ test or a recognised EVC at HBO level.",
        nl="Een hbo-bachelordiploma, een hbo-test bij Ixly, een 21+-toets of een erkend EVC op hbo-niveau.",
    ),
)
OTHER_LEVEL = Reason(
    id="other_level",
    text=Text(
        en="The level on it is {level}; whether that stands for an HBO bachelor is for the board.",
        nl="Het niveau erop is {level}; of dat een hbo-bachelor vervangt, beslist het bestuur.",
    ),
    line=Text(en="level {level}", nl="niveau {level}"),
    short=Text(en="other level", nl="ander niveau"),
    remedy=Text(
        en="Let the board decide, or ask for an HBO bachelor diploma.",
        nl="Het bestuur laten beslissen, of een hbo-bachelordiploma opvragen.",
    ),
    interpretation="I-6",
)
EXEMPTION_LAPSED = Reason(
    id="exemption_lapsed",
    text=Text(
        en="First registered before 1 November 2021, but lapsed since; whether the exemption still holds is "
        "for the board.",
        nl="Voor het eerst geregistreerd vóór 1 november 2021, daarna verlopen; of de vrijstelling nog geldt, "
        "beslist het bestuur.",
    ),
    line=Text(en="exemption after a lapse", nl="vrijstelling na onderbreking"),
    short=Text(en="exemption lapsed", nl="na onderbreking"),
    remedy=Text(
        en="Let the board decide, or ask for a diploma or test at HBO level.",
        nl="Het bestuur laten beslissen, of een diploma of test op hbo-niveau opvragen.",
    ),
    interpretation="I-15",
)
RECORD_INCOMPLETE = Reason(
    id="record_incomplete",
    text=Text(
        en="HBO level was asked at admission, but the register's record does not hold it.",
        nl="Bij de toelating is hbo-niveau gevraagd, maar het staat niet in het register.",
    ),
    line=Text(en="not in the register's record", nl="niet in het register vastgelegd"),
    short=Text(en="record incomplete", nl="niet vastgelegd"),
    remedy=Text(
        en="Look it up in the admission's file and record it, or ask for the diploma or test.",
        nl="Opzoeken in het toelatingsdossier en vastleggen, of het diploma of de test opvragen.",
    ),
    interpretation="I-17",
)

__all__ = [
    "ABSENT",
    "EXEMPTION_LAPSED",
    "HBO_DIPLOMA",
    "LEVEL",
    "ON_FILE",
    "OTHER_LEVEL",
    "RECORD_INCOMPLETE",
    "REGISTERED_BEFORE_2021_11",
]
