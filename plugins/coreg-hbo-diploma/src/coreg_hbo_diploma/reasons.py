"""Why a diploma or a certificate of experience does not show HBO level, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

_OTHER_PROOF = Text(
    en="An HBO bachelor diploma, a test at HBO level by Ixly, a 21+ test, or an EVC at HBO level with its report.",
    nl="Een hbo-bachelordiploma, een test op hbo-niveau van Ixly, een 21+-toets, of een EVC op hbo-niveau met "
    "rapportage.",
)

LEVEL = Reason(
    id="level",
    text=Text(
        en="Its level is {level}; asked is an HBO bachelor.",
        nl="Het niveau is {level}; gevraagd is een hbo-bachelor.",
    ),
    line=Text(en="no HBO bachelor", nl="geen hbo-bachelor"),
    short=Text(en="level too low", nl="geen bachelor"),
    remedy=_OTHER_PROOF,
)
OTHER_LEVEL = Reason(
    id="other_level",
    text=Text(
        en="Its level is {level}: the regulation speaks of an HBO bachelor only, so the board decides.",
        nl="Het niveau is {level}: het reglement spreekt alleen van een hbo-bachelor, dus het bestuur beslist.",
    ),
    line=Text(en="{level}: for the board", nl="{level}: voor het bestuur"),
    short=Text(en="other level", nl="ander niveau"),
    remedy=Text(
        en="Put the diploma before the board, or ask for an HBO bachelor diploma; for a foreign one, a credential "
        "evaluation (Nuffic) helps.",
        nl="Het diploma aan het bestuur voorleggen, of een hbo-bachelordiploma opvragen; bij een buitenlands diploma "
        "helpt een diplomawaardering (Nuffic).",
    ),
    interpretation="I-6",
)
NOT_RECOGNISED = Reason(
    id="not_recognised",
    text=Text(
        en="The diploma is not recognised by the government, accredited and in the CROHO.",
        nl="Het diploma is niet door de overheid erkend, geaccrediteerd en in het CROHO opgenomen.",
    ),
    line=Text(en="diploma not recognised", nl="diploma niet erkend"),
    short=Text(en="not recognised", nl="niet erkend"),
    remedy=_OTHER_PROOF,
)
RECOGNITION = Reason(
    id="recognition",
    text=Text(
        en="Nothing shows that the diploma is recognised: no CROHO code, and no DUO extract about it that is in order.",
        nl="Niets toont dat het diploma erkend is: geen CROHO-code, en geen DUO-uittreksel erover dat in orde is.",
    ),
    line=Text(en="recognition not shown", nl="erkenning niet aangetoond"),
    short=Text(en="recognition?", nl="erkenning?"),
    remedy=Text(
        en="Look the programme up in the CROHO for the year of graduation and enter the code, or ask for the DUO "
        "extract of this diploma.",
        nl="De opleiding in het CROHO van het diplomajaar opzoeken en de code invoeren, of het DUO-uittreksel van dit "
        "diploma opvragen.",
    ),
    interpretation="I-25",
)

EVC_NOT_RECOGNISED = Reason(
    id="not_recognised",
    text=Text(
        en="The provider of the EVC is not a recognised one.", nl="De aanbieder van het EVC is geen erkende aanbieder."
    ),
    line=Text(en="EVC provider not recognised", nl="EVC-aanbieder niet erkend"),
    short=Text(en="not recognised", nl="niet erkend"),
    remedy=Text(
        en="An EVC at HBO level by a recognised provider, with its report, or a test at HBO level by Ixly.",
        nl="Een EVC op hbo-niveau van een erkende aanbieder, met rapportage, of een test op hbo-niveau van Ixly.",
    ),
)
EVC_LEVEL = Reason(
    id="level",
    text=Text(
        en="The EVC is at level {level}; asked is HBO level.",
        nl="Het EVC is op niveau {level}; gevraagd is hbo-niveau.",
    ),
    line=Text(en="EVC not at HBO level", nl="EVC niet op hbo-niveau"),
    short=Text(en="not HBO level", nl="geen hbo-niveau"),
    remedy=Text(
        en="An EVC at HBO level by a recognised provider, with its report, or a test at HBO level by Ixly.",
        nl="Een EVC op hbo-niveau van een erkende aanbieder, met rapportage, of een test op hbo-niveau van Ixly.",
    ),
)
EVC_REPORT = Reason(
    id="evc_report",
    text=Text(
        en="The certificate of experience came without its report.",
        nl="Het ervaringscertificaat kwam zonder rapportage.",
    ),
    line=Text(en="EVC without report", nl="EVC zonder rapportage"),
    short=Text(en="no EVC report", nl="geen rapportage"),
    remedy=Text(
        en="The report that belongs to the certificate of experience; the provider of the EVC keeps it.",
        nl="De rapportage die bij het ervaringscertificaat hoort; de EVC-aanbieder heeft die.",
    ),
)

DIPLOMA_REASONS = (LEVEL, OTHER_LEVEL, NOT_RECOGNISED, RECOGNITION)
EVC_REASONS = (EVC_NOT_RECOGNISED, EVC_LEVEL, EVC_REPORT)
