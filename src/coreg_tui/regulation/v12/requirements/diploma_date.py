"""From which day hours count: after the HBO diploma, and what is uncertain about it (art. 1; I-13).

"Diplomering" is the HBO diploma. A test or EVC shows the level without saying when the diploma would have been, so
earlier hours are then uncertain; a register that holds the level on file says only since when somebody is registered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coreg_tui.model.case import Case
from coreg_tui.model.dates import FIRST_DAY, LAST_DAY, Month, days_after, earliest, latest
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.outcome import Status

_ORDER = ("hbo_diploma", "evc", "hbo_test", "test_21plus")
_DATED = {
    "hbo_diploma": "graduated",
    "duo_extract": "graduated",
    "evc": "issued",
    "hbo_test": "taken",
    "test_21plus": "taken",
}
_WITHOUT_EVIDENCE = frozenset({"exemption_lapsed", "record_incomplete"})


@dataclass(frozen=True, kw_only=True, slots=True)
class CountsFrom:
    """Days before `possible` do not count, days from `certain` on do; what lies between is uncertain."""

    possible: date
    certain: date


ALWAYS = CountsFrom(possible=FIRST_DAY, certain=FIRST_DAY)
_UNKNOWN = CountsFrom(possible=FIRST_DAY, certain=LAST_DAY)


def counts_from(case: Case) -> CountsFrom:
    """From which day the hours of this request count."""
    if case.request.kind == "renewal" and (case.request.category != "senior" or case.held == "senior"):
        return ALWAYS
    level = case.results["hbo_level"]
    carrier = level.carrying()
    if level.status in (Status.EXEMPT, Status.NOT_APPLICABLE) or (level.status is Status.MET and carrier is None):
        return _from_the_record(case)
    if carrier is None:
        return _from_what_was_shown(case)
    if carrier.id in _WITHOUT_EVIDENCE:
        return _from_the_record(case)
    if level.status is Status.MET:
        met = [way for way in level.alternatives if way.status is Status.MET]
        return min((_after(way.exhibit) for way in met), key=lambda found: (found.certain, found.possible))
    return _after(carrier.exhibit)


def _from_the_record(case: Case) -> CountsFrom:
    """The earliest diploma in the dossier; else certain from the first registration on."""
    sound = [one for one in case.of_kind("hbo_diploma") if one.status in (Status.MET, Status.REVIEW)]
    dated = [found for one in sound if (found := _after(one.exhibit)) is not _UNKNOWN]
    if dated:
        return min(dated, key=lambda found: (found.certain, found.possible))
    if case.registration is None:
        return _UNKNOWN
    return CountsFrom(possible=FIRST_DAY, certain=case.registration.first_registered)


def _from_what_was_shown(case: Case) -> CountsFrom:
    """Nothing carries HBO level: the first document shown."""
    bare = () if case.of_kind("hbo_diploma") else case.of_kind("duo_extract")
    shown = [*bare, *(one for kind in _ORDER for one in case.of_kind(kind))]
    return _after(shown[0].exhibit) if shown else _UNKNOWN


def _after(exhibit: Exhibit | None) -> CountsFrom:
    """After the document's date; for a test or EVC earlier hours are uncertain, for a diploma they do not count."""
    if exhibit is None:
        return _UNKNOWN
    fact = exhibit.fact(_DATED.get(exhibit.kind, ""))
    day = fact.value if fact is not None and fact.confirmed else None
    if not isinstance(day, date | Month):  # not stated, or only claimed: it settles nothing
        return _UNKNOWN
    certain = days_after(latest(day), 1)
    diploma = exhibit.kind in ("hbo_diploma", "duo_extract")
    return CountsFrom(possible=days_after(earliest(day), 1) if diploma else FIRST_DAY, certain=certain)
