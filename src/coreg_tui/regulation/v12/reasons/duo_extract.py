"""Why an extract is exempt, not there yet, or not shown."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

NOT_IN_DUO = Reason(
    id="not_in_duo",
    text=Text(
        en="The diploma is not in DUO's register: a scan of it suffices.",
        nl="Het diploma staat niet in het register van DUO: een scan ervan volstaat.",
    ),
    line=Text(en="not in DUO's register", nl="niet in register van DUO"),
    short=Text(en="not at DUO", nl="niet bij DUO"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
RECENT_DIPLOMA = Reason(
    id="recent_diploma",
    text=Text(
        en="Graduated on {graduated}: it can take until {available} before DUO holds the diploma.",
        nl="Behaald op {graduated}: het kan tot {available} duren voordat het diploma bij DUO staat.",
    ),
    line=Text(en="at DUO from {available}", nl="bij DUO vanaf {available}"),
    short=Text(en="too recent", nl="te recent"),
    remedy=Text(
        en="A DUO extract, to be asked for from {available}.",
        nl="Een uittreksel van DUO, op te vragen vanaf {available}.",
    ),
)
IN_DUO_UNKNOWN = Reason(
    id="in_duo_unknown",
    text=Text(
        en="A foreign diploma: whether DUO holds it is not known.",
        nl="Een buitenlands diploma: of het bij DUO staat, is niet bekend.",
    ),
    line=Text(en="foreign: at DUO or not?", nl="buitenlands: bij DUO of niet?"),
    short=Text(en="at DUO?", nl="bij DUO?"),
    remedy=Text(
        en="Establish whether DUO holds it; if so, ask for the extract.",
        nl="Nagaan of het bij DUO staat; zo ja, het uittreksel opvragen.",
    ),
)
DUO_EXTRACT = Reason(
    id="duo_extract",
    text=Text(
        en="No extract from DUO's diploma register was shown.",
        nl="Er is geen uittreksel uit het diplomaregister van DUO getoond.",
    ),
    line=Text(en="no DUO extract", nl="geen uittreksel van DUO"),
    short=Text(en="no extract", nl="geen uittreksel"),
    remedy=Text(
        en="The PDF extract from 'Mijn diploma's' as DUO issued it; where DUO does not hold the diploma, a "
        "scan of it and a note that it is not there.",
        nl="Het pdf-uittreksel uit 'Mijn diploma's' zoals DUO het afgeeft; staat het diploma niet bij DUO, dan "
        "een scan ervan met die vermelding.",
    ),
)
