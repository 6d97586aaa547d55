"""Basic training: has the course for client supporters been completed (art. 1, fn 5; art. 2; toel. Basisopleiding)?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Alternative, Examined, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.words import contains_phrase
from coreg_tui.regulation.folding import (
    alternatives,
    any_of,
    because,
    doubtful,
    exempt,
    exempting,
    met,
    not_applicable,
)
from coreg_tui.regulation.v12.evidence import BEARS_ON
from coreg_tui.regulation.v12.reasons import training as reasons
from coreg_tui.regulation.v12.requirements.training import by_course, by_masterclasses

CLAUSE = "art. 1 Basisopleiding"
PIECES = tuple(sorted(BEARS_ON["basic_training"] - {"hbo_diploma", "registration_confirmation"}))
_TRAINED = frozenset({"junior", "senior"})


class Listed(StrEnum):
    """Whether the applicant holds one of the diplomas that used to give entry."""

    YES = "yes"
    OPEN = "open"
    NOT_SHOWN = "not_shown"
    NO = "no"


def basic_training(case: Case) -> Standing:
    """On file, exempt, or shown; in training it is not asked yet."""
    if case.request.category == "in_opleiding":
        return not_applicable("basic_training", CLAUSE)
    if case.registration and "basic_training" in case.registration.established:
        return met("basic_training", CLAUSE, *because(reasons.ON_FILE))
    exemptions = list(_exemptions(case))
    for way in exemptions:
        if way.status is Status.EXEMPT:
            return exempt("basic_training", CLAUSE, way)
    added = case.ways.get("basic_training", ())
    ways = [*trained(case), *alternatives(case, *added), *exemptions]
    return any_of(case, "basic_training", CLAUSE, ways, kinds=(*PIECES, *added))


def trained(case: Case) -> list[Alternative]:
    """The ways to show it by evidence alone (item 7): the masterclasses with both tests, whole courses."""
    return [by_masterclasses(case).alternative(), *(way.alternative() for way in by_course(case))]


def _exemptions(case: Case) -> Iterator[Alternative]:
    yield from _before_2022(case)
    yield from _held_before(case)
    yield from _held_basis(case)
    yield from _admitted_late_2021(case)
    yield from _at_another_change(case)


def _before_2022(case: Case) -> Iterator[Alternative]:
    """Admission before 2022 with a listed diploma (item 2)."""
    if case.request.kind != "admission" or case.reference_date >= case.norms.date("basic_training_since"):
        return
    match listed(case):
        case Listed.YES:
            yield exempting(reasons.LISTED_DIPLOMA, clause="toel. Basisopleiding")
        case Listed.OPEN:
            yield doubtful(reasons.LISTED_DIPLOMA_OPEN, clause="toel. Basisopleiding")


def _held_before(case: Case) -> Iterator[Alternative]:
    """Junior or senior from before November 2021 (item 3)."""
    if case.request.kind == "renewal" and _trained_early(case):
        yield exempting(reasons.REGISTERED_BEFORE_2021_11, clause="fn 5")


def _held_basis(case: Case) -> Iterator[Alternative]:
    """Basis by the regular route (item 4); it also serves the conversion to junior (I-10)."""
    if case.request.kind == "renewal" or _converts_to_junior(case):
        routes = _basis_routes(case)
        if "regular" in routes:
            yield exempting(reasons.BASIS_REGULAR, clause="fn 5")
        elif None in routes:
            yield doubtful(reasons.ROUTE_UNKNOWN, clause="fn 5")


def _at_another_change(case: Case) -> Iterator[Alternative]:
    """Item 3 or 4 at another change, where the exemption does not serve (I-11, item 6)."""
    if case.request.kind != "category_change":
        return
    routes = set() if _converts_to_junior(case) else _basis_routes(case)
    if _trained_early(case) or "regular" in routes:
        yield doubtful(reasons.EXEMPTION_AT_RENEWAL_ONLY, clause="fn 5")
    elif None in routes:
        way = doubtful(reasons.EXEMPTION_AT_RENEWAL_ONLY, clause="fn 5")
        yield replace(way, because=(*way.because, *because(reasons.ROUTE_UNKNOWN)))


def _trained_early(case: Case) -> bool:
    first = _first_trained(case)
    return first is not None and first < case.norms.date("junior_senior_exempt_before")


def _converts_to_junior(case: Case) -> bool:
    return case.conversion and case.request.category == "junior"


def _basis_routes(case: Case) -> set[str | None]:
    """By which route basis was entered: from the register's history, else from a confirmation; None: not known."""
    if case.registration is None:
        return set()
    routes = {entry.route for entry in case.registration.entries() if entry.category == "basis"}
    stated = routes - {None}
    if stated or not routes:
        return stated
    confirmed = {_confirmed_route(one) for one in case.of_kind("registration_confirmation")} - {None}
    return confirmed or routes


def _confirmed_route(confirmation: Examined) -> str | None:
    route, category = confirmation.exhibit.fact("route"), confirmation.exhibit.text("category")
    if route is None or not route.confirmed or category not in (None, "basis"):
        return None
    if any(finding.outcome is not Outcome.PASS for finding in confirmation.findings):
        return None
    return str(route.value)


def _admitted_late_2021(case: Case) -> Iterator[Alternative]:
    """First junior or senior in the last two months of 2021, or shortly after, with a listed diploma (item 5)."""
    first, norms, request = _first_trained(case), case.norms, case.request
    changes = request.kind == "category_change" and case.held == "junior" and request.category == "senior"
    if first is None or not (request.kind == "renewal" or changes):
        return
    diploma = listed(case)
    clause = "toel. Basisopleiding"
    if norms.date("listed_diploma_from") <= first <= norms.date("listed_diploma_until"):
        if diploma in (Listed.OPEN, Listed.NOT_SHOWN):
            yield doubtful(reasons.LISTED_DIPLOMA_OPEN, clause=clause)
        elif diploma is Listed.YES and request.category == "senior":
            yield exempting(reasons.LISTED_DIPLOMA_2021, clause=clause)
        elif diploma is Listed.YES:
            yield doubtful(reasons.EXEMPTION_NOT_FOR_JUNIOR, clause=clause)
    elif (
        norms.date("listed_diploma_until") < first <= norms.date("listed_diploma_open_until") and diploma is Listed.YES
    ):
        yield doubtful(reasons.APPLICATION_DATE, clause=clause, first=first)


def _first_trained(case: Case) -> date | None:
    """When junior or senior was first held."""
    entries = case.registration.entries() if case.registration else ()
    return min((entry.start for entry in entries if entry.category in _TRAINED), default=None)


def listed(case: Case) -> Listed:
    """The best of the diplomas shown; `listed_diploma` on file counts as shown and passed."""
    if case.registration and "listed_diploma" in case.registration.established:
        return Listed.YES
    diplomas = case.of_kind("hbo_diploma")
    if not diplomas:
        return Listed.NOT_SHOWN
    found = {_listed(case, one) for one in diplomas}
    return next((answer for answer in (Listed.YES, Listed.OPEN) if answer in found), Listed.NO)


def _listed(case: Case, diploma: Examined) -> Listed:
    stated = diploma.exhibit.fact("programme")
    names = [name for entry in case.norms.texts("listed_diplomas") for name in entry.split("|")]
    named = stated is not None and any(contains_phrase(str(stated.value), name) for name in names)
    if diploma.status is Status.NOT_MET:
        return Listed.NO
    if named:
        proven = diploma.status is Status.MET and stated is not None and stated.confirmed
        return Listed.YES if proven else Listed.OPEN
    return Listed.OPEN if diploma.exhibit.flag("predecessor") else Listed.NO
