"""HBO level: was it shown, once (art. 1, fn 1, fn 4; art. 3)?"""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.model.case import Case
from coreg_tui.model.dates import latest
from coreg_tui.model.finding import (
    Alternative,
    Examined,
    Finding,
    Standing,
    because_of,
    numbered,
    once,
    reasons_of,
    standing_of,
)
from coreg_tui.model.outcome import Outcome, Status, rank
from coreg_tui.model.reasons import NOT_STATED, UNHANDLED
from coreg_tui.model.text import Text
from coreg_tui.model.words import contains_phrase
from coreg_tui.regulation.folding import (
    absent_piece,
    alternatives,
    because,
    core_finding,
    doubtful,
    exempt,
    exempting,
    lost,
    met,
    missing,
    not_applicable,
    standing,
)
from coreg_tui.regulation.v12.reasons import hbo_level as reasons
from coreg_tui.regulation.v12.requirements.duo_extract import extract_for

CLAUSE = "art. 1 HBO niveau"
_THE_LEVEL = Text(en="the level", nl="het niveau")
_LEVEL = Text(en="level", nl="niveau")
_NOTHING_AGAINST = Text(en="Nothing against an HBO bachelor.", nl="Niets tegen een hbo-bachelor.")
WAYS = ("hbo_diploma", "evc", "hbo_test", "test_21plus")
BELOW_BACHELOR = frozenset({"associate_degree", "mbo", "propedeuse"})
_FAVOUR = {Status.REVIEW: 1, Status.MISSING: 2, Status.NOT_MET: 3}


def hbo_level(case: Case) -> Standing:
    """Shown once, it stays shown; who was registered before November 2021 and did not lapse need not show it."""
    record, since = case.registration, case.norms.date("hbo_level_since")
    veteran = record is not None and record.first_registered < since
    lapsed = record is not None and record.lapsed_on(case.reference_date)
    if veteran and not lapsed:
        return exempt("hbo_level", CLAUSE, exempting(reasons.REGISTERED_BEFORE_2021_11, clause="fn 4"))
    if record is not None and "hbo_level" in record.established:
        return met("hbo_level", CLAUSE, *because(reasons.ON_FILE))
    if case.reference_date < since:
        return not_applicable("hbo_level", CLAUSE)
    ways = _shown(case)
    if record is not None and not veteran and case.request.kind == "renewal":
        ways.append(doubtful(reasons.RECORD_INCOMPLETE, exemption=False))
    if veteran and lapsed:
        ways.append(doubtful(reasons.EXEMPTION_LAPSED, clause="fn 4"))
    return _best(case, ways)


def _shown(case: Case) -> list[Alternative]:
    added = tuple(case.ways.get("hbo_level", ()))
    ways = alternatives(case, *WAYS)
    if not case.of_kind("hbo_diploma"):
        ways += [_bare_extract(case, extract) for extract in case.of_kind("duo_extract")]
    ways += alternatives(case, *added)
    ways += [
        Alternative(id=kind, status=Status.REVIEW, because=because(UNHANDLED, kind=kind), evidence=tuple(entries))
        for kind, entries in case.unhandled.items()
        if kind in (*WAYS, *added)
    ]
    return ways


def _best(case: Case, ways: list[Alternative]) -> Standing:
    """The best alternative; among equals the one that leaves the most favourable duo_extract carries."""
    if not ways:
        return missing("hbo_level", CLAUSE, absent_piece(case, reasons.ABSENT, *WAYS))
    named = numbered(ways)
    top = min(rank(way.status, shown=way.shown) for way in named)
    equals = [way for way in named if rank(way.status, shown=way.shown) == top]
    chosen = equals[0]
    if len(equals) > 1:
        chosen = min(equals, key=lambda way: (_FAVOUR.get(_extract_status(case, way), 0), way.last))
    reasons_now = reasons_of(named, chosen)
    if chosen.status is Status.MISSING:
        reasons_now = once((*reasons_now, *lost(case, WAYS)))
    found = standing("hbo_level", CLAUSE, chosen, named, reasons_now)
    asked_again = {"renewal": ("I-17",), "category_change": ("I-16",)}.get(case.request.kind, ())
    return replace(found, interpretations=(*found.interpretations, *asked_again))


def _extract_status(case: Case, way: Alternative) -> Status:
    if way.exhibit is None or way.exhibit.kind != "hbo_diploma" or way.status not in (Status.MET, Status.REVIEW):
        return Status.NOT_APPLICABLE
    return extract_for(case, examined(case, way)).status


def examined(case: Case, way: Alternative) -> Examined:
    """The document that an alternative consists of."""
    assert way.exhibit is not None
    return next(one for one in case.of_kind(way.exhibit.kind) if one.exhibit is way.exhibit)


def _bare_extract(case: Case, extract: Examined) -> Alternative:
    """An extract beside no diploma (I-8): it does not replace the diploma, but what it disproves stays disproved."""
    findings = (*extract.findings, _level(case, extract))
    status = standing_of(findings)
    why = once((*because_of(findings), *absent_piece(case, reasons.HBO_DIPLOMA, "hbo_diploma")))
    return replace(
        Alternative.of("duo_extract", extract, status=Status.NOT_MET if status is Status.NOT_MET else Status.MISSING),
        because=why,
        findings=findings,
        interpretations=("I-8",),
    )


def _before_bachelors(case: Case, extract: Examined) -> bool:
    """An HBO diploma from before the bachelor-master structure is a bachelor's equal (I-34)."""
    day, institution = extract.exhibit.day("graduated"), extract.exhibit.text("institution") or ""
    return (
        day is not None
        and latest(day) < case.norms.date("bachelor_master_since")
        and any(contains_phrase(institution, name) for name in case.norms.texts("hogescholen"))
    )


def _level(case: Case, extract: Examined) -> Finding:
    level = extract.exhibit.text("level")
    fact = extract.exhibit.fact("level")
    outcome, why = Outcome.PASS, None
    if level in BELOW_BACHELOR:
        sure = fact is not None and fact.confirmed
        outcome, why = Outcome.FAIL if sure else Outcome.UNKNOWN, because(reasons.LEVEL, level=level)
    elif level is not None and level != "bachelor":
        outcome, why = Outcome.UNKNOWN, because(reasons.OTHER_LEVEL, level=level)
    elif level is None and not _before_bachelors(case, extract):
        outcome, why = Outcome.UNKNOWN, because(NOT_STATED, fact=_THE_LEVEL)
    return core_finding(
        "duo.level",
        outcome,
        _LEVEL,
        CLAUSE,
        why or (),
        of=extract,
        facts=("level",),
        says=_NOTHING_AGAINST,
    )
