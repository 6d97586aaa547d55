"""The checks of a supervision statement (art. 2; art. 4.4)."""

from __future__ import annotations

from datetime import date

from coreg_supervision import reasons
from coreg_tui.api import Ruling, Text, absent, check, failed, passed, unknown

CLAUSE = "art. 2"

_SUPERVISOR = Text(en="the supervisor", nl="de supervisor")
_PROFESSIONAL = Text(en="the professional", nl="de professional")
_BOTH = Text(en="the supervisor and the professional", nl="de supervisor en de professional")
_CATEGORIES = {
    "in_opleiding": Text(en="In opleiding", nl="In opleiding"),
    "junior": Text(en="Junior", nl="Junior"),
    "basis": Text(en="Basis", nl="Basis"),
}


@check(
    "supervision_statement.signed",
    clause=CLAUSE,
    label=Text(en="signatures", nl="handtekeningen"),
    passes=Text(
        en="Signed by the supervisor on {supervisor} and by the professional on {professional}.",
        nl="Ondertekend door de supervisor op {supervisor} en door de professional op {professional}.",
    ),
)
def signed(signed_supervisor: date | None = None, signed_professional: date | None = None) -> Ruling:
    """Signed by both; a signature that is lacking can still be added."""
    if signed_supervisor is not None and signed_professional is not None:
        return passed(supervisor=signed_supervisor, professional=signed_professional)
    if signed_supervisor is None and signed_professional is None:
        return absent(reasons.SIGNATURE_MISSING, who=_BOTH).resting_on()
    lacking = _SUPERVISOR if signed_supervisor is None else _PROFESSIONAL
    return absent(reasons.SIGNATURE_MISSING, who=lacking).resting_on()  # whoever else signed makes no difference


@check(
    "supervision_statement.supervisor",
    clause=CLAUSE,
    label=Text(en="supervisor", nl="supervisor"),
    passes=Text(en="The supervisor is a Senior.", nl="De supervisor is een Senior."),
)
def supervisor(supervisor_category: str | None = None) -> Ruling:
    """Supervised by somebody in the Senior category."""
    if supervisor_category is None:
        return unknown(reasons.SUPERVISOR_CATEGORY)
    if supervisor_category != "senior":
        category = _CATEGORIES.get(supervisor_category, supervisor_category)
        return failed(reasons.SUPERVISOR_NOT_SENIOR, category=category)
    return passed()


@check(
    "supervision_statement.signed_after_end",
    clause=CLAUSE,
    label=Text(en="signed at the end", nl="na afloop getekend"),
    passes=Text(
        en="The supervision ended on {end}; not signed before.",
        nl="De supervisie eindigde op {end}; niet eerder getekend.",
    ),
)
def signed_after_end(
    end: date, signed_supervisor: date | None = None, signed_professional: date | None = None
) -> Ruling:
    """Signed on or after the day on which the supervision ended; a signature that is lacking is judged elsewhere."""
    for who, day in ((_SUPERVISOR, signed_supervisor), (_PROFESSIONAL, signed_professional)):
        if day is not None and day < end:
            return unknown(reasons.SIGNED_BEFORE_END, who=who, signed=day, end=end)
    return passed(end=end)
