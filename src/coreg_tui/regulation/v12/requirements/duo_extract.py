"""DUO extract: does a signed extract come beside the diploma (art. 1; toel. Uittreksel DUO)?"""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.model.case import Case
from coreg_tui.model.dates import days_after, earliest, latest
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.finding import Alternative, Examined, Standing
from coreg_tui.model.outcome import Status
from coreg_tui.model.provenance import how_weak
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import NOT_STATED, unconfirmed
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import (
    absent_piece,
    any_of,
    exempt,
    exempting,
    missing,
    not_applicable,
)
from coreg_tui.regulation.v12.reasons import duo_extract as reasons

CLAUSE = "art. 1 Uittreksel DUO"
_NOT_ASKED = Text(en="not asked", nl="niet gevraagd")
_NOT_AT_DUO = Text(en="not in DUO's register", nl="niet in het register van DUO")
_EXEMPT = Text(en="exempt", nl="vrijgesteld")
_GRADUATED = Text(en="the graduation date", nl="de diplomadatum")


def duo_extract(case: Case) -> Standing:
    """Asked only where a diploma of 1997 or later carries HBO level."""
    way = case.results["hbo_level"].carrying()
    if way is None or way.exhibit is None or way.exhibit.kind != "hbo_diploma":
        return not_applicable("duo_extract", CLAUSE)
    diploma = next(one for one in case.of_kind("hbo_diploma") if one.exhibit is way.exhibit)
    return extract_for(case, diploma)


def extract_for(case: Case, diploma: Examined) -> Standing:
    """Where the requirement would stand if this diploma carried HBO level."""
    graduated = diploma.exhibit.fact("graduated")
    since = case.norms.date("duo_extract_since")
    day = diploma.exhibit.day("graduated")
    if graduated is not None and day is not None and latest(day) < since:
        if graduated.confirmed:
            return not_applicable("duo_extract", CLAUSE, "I-9")
        return _review(unconfirmed(_GRADUATED, would=_NOT_ASKED, how=how_weak((graduated,))))
    extracts = [_beside(one, diploma) for one in case.of_kind("duo_extract")]
    if extracts:
        return any_of(case, "duo_extract", CLAUSE, extracts, kinds=("duo_extract",))
    return _without(case, diploma)


def _beside(extract: Examined, diploma: Examined) -> Alternative:
    way = Alternative.of("duo_extract", extract, *extract.pairs.get(diploma.key, ()))
    return replace(way, interpretations=("I-8", "I-9"))


def _without(case: Case, diploma: Examined) -> Standing:
    """No extract: not in DUO's register, too recent for it, or simply not shown."""
    in_duo, day = diploma.exhibit.fact("in_duo"), diploma.exhibit.day("graduated")
    if in_duo is not None and in_duo.value is False:
        if in_duo.confirmed and _scan_shown(diploma.exhibit):
            return exempt("duo_extract", CLAUSE, exempting(reasons.NOT_IN_DUO, clause="toel. Uittreksel DUO"))
        return _review(unconfirmed(_NOT_AT_DUO, would=_EXEMPT, how=how_weak((in_duo,))))
    if day is None:
        return _review(Because(reason=NOT_STATED, values={"fact": _GRADUATED}))
    available = days_after(earliest(day), case.norms.days("duo_processing"))
    if case.reference_date < available:
        why = absent_piece(case, reasons.RECENT_DIPLOMA, "duo_extract", graduated=day, available=available)
        return missing("duo_extract", "toel. Uittreksel DUO", why)
    if in_duo is None and diploma.exhibit.text("level") == "foreign":
        return _review(Because(reason=reasons.IN_DUO_UNKNOWN))
    return missing("duo_extract", CLAUSE, absent_piece(case, reasons.DUO_EXTRACT, "duo_extract"))


def _scan_shown(diploma: Exhibit) -> bool:
    """Whether a copy of the diploma was shown, be it a picture without text."""
    if diploma.file is None:
        return diploma.accepted
    return diploma.unread in (None, "no_text") and diploma.other_kind is None


def _review(why: Because) -> Standing:
    way = Alternative(id=why.id, status=Status.REVIEW, because=(why,))
    return Standing(
        id="duo_extract", status=Status.REVIEW, clause=CLAUSE, because=way.because, carrier=way.id, alternatives=(way,)
    )
