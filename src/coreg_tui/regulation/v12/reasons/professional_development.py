"""Why professional development falls short, is open, or not shown."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import absent_of
from coreg_tui.model.text import Text

ABSENT = absent_of(
    Text(
        en="The list of activities in the registration period, as CSV.",
        nl="De lijst van activiteiten in de registratieperiode, als csv.",
    )
)


POINTS_TOTAL = Reason(
    id="points_total",
    text=Text(
        en="{found} points are certain and {uncertain} uncertain; {minimum} are asked.",
        nl="{found} punten zijn zeker en {uncertain} onzeker; {minimum} wordt gevraagd.",
    ),
    line=Text(en="{shortfall} points short", nl="{shortfall} punten tekort"),
    short=Text(en="points short", nl="punten tekort"),
    remedy=Text(
        en="{shortfall} more points, in activities that ended on or before {before}.",
        nl="Nog {shortfall} punten, uit activiteiten die op of vóór {before} zijn geëindigd.",
    ),
)
POINTS_ACCREDITED = Reason(
    id="points_accredited",
    text=Text(
        en="{found} accredited points are certain and {uncertain} uncertain; {minimum} are asked.",
        nl="{found} geaccrediteerde punten zijn zeker en {uncertain} onzeker; {minimum} wordt gevraagd.",
    ),
    line=Text(en="accredited {shortfall} short", nl="geaccrediteerd {shortfall} tekort"),
    short=Text(en="accredited", nl="geaccrediteerd"),
    remedy=Text(
        en="{shortfall} more accredited points, with accreditation number, on or before {before}.",
        nl="Nog {shortfall} geaccrediteerde punten, met accreditatienummer, op of vóór {before}.",
    ),
)
POINTS_REFLECTION = Reason(
    id="points_reflection",
    text=Text(
        en="{found} reflection points are certain and {uncertain} uncertain; {minimum} are asked.",
        nl="{found} reflectiepunten zijn zeker en {uncertain} onzeker; {minimum} wordt gevraagd.",
    ),
    line=Text(en="reflection {shortfall} short", nl="reflectie {shortfall} tekort"),
    short=Text(en="reflection", nl="reflectie"),
    remedy=Text(
        en="{shortfall} more reflection points, on or before {before}.",
        nl="Nog {shortfall} reflectiepunten, op of vóór {before}.",
    ),
)
COMPETENCE_PROFILE = Reason(
    id="competence_profile",
    text=Text(
        en="No reflection activity is shown to be on the competence profile.",
        nl="Van geen reflectie blijkt dat die over het beroepscompetentieprofiel gaat.",
    ),
    line=Text(en="no reflection on the profile", nl="geen reflectie op het profiel"),
    short=Text(en="profile", nl="profiel"),
    remedy=Text(
        en="A reflection activity on the competence profile, within the period.",
        nl="Een reflectie op het beroepscompetentieprofiel, binnen de periode.",
    ),
)
SKJ_NOT_AT_START = Reason(
    id="skj_not_at_start",
    text=Text(
        en="SKJ was not shown at the period's start, so the full norm applies.",
        nl="SKJ is niet bij het begin van de periode getoond; daarom geldt de volle norm.",
    ),
    line=Text(en="SKJ not shown at the start", nl="SKJ niet bij aanvang getoond"),
    short=Text(en="full norm", nl="volle norm"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
SKJ_OPEN = Reason(
    id="skj_open",
    text=Text(
        en="By the norm with SKJ dispensation it stands otherwise than by the full norm, and which applies is "
        "not certain.",
        nl="Met SKJ-dispensatie is de uitkomst anders dan naar de volle norm, en welke geldt, staat niet vast.",
    ),
    line=Text(en="SKJ dispensation not certain", nl="SKJ-dispensatie niet zeker"),
    short=Text(en="SKJ open", nl="SKJ open"),
    remedy=Text(
        en="Establish whether SKJ was shown at the period's start and holds now.",
        nl="Nagaan of SKJ bij aanvang van de periode is getoond en nu geldt.",
    ),
)
SKJ_REGISTRATION = Reason(
    id="skj_registration",
    text=Text(
        en="SKJ was shown at the period's start; without it now, the points do not suffice.",
        nl="SKJ is bij aanvang van de periode getoond; zonder SKJ nu zijn de punten niet genoeg.",
    ),
    line=Text(en="SKJ not shown now", nl="SKJ nu niet getoond"),
    short=Text(en="SKJ", nl="SKJ"),
    remedy=Text(
        en="Proof of the present SKJ registration.",
        nl="Een bewijs van de huidige SKJ-registratie.",
    ),
)

POINTS = {"total": POINTS_TOTAL, "accredited": POINTS_ACCREDITED, "reflection": POINTS_REFLECTION}
LABELS = {
    "total": Text(en="total", nl="totaal"),
    "accredited": Text(en="accredited", nl="geaccrediteerd"),
    "reflection": Text(en="reflection", nl="reflectie"),
}
ENOUGH = Text(en="{found} points; {minimum} are asked.", nl="{found} punten; {minimum} wordt gevraagd.")

__all__ = [
    "ABSENT",
    "COMPETENCE_PROFILE",
    "ENOUGH",
    "LABELS",
    "POINTS",
    "SKJ_NOT_AT_START",
    "SKJ_OPEN",
    "SKJ_REGISTRATION",
]
