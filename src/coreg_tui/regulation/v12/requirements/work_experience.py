"""Work experience: enough hours in five years, and enough a week now (art. 1; art. 5a; toel. Werkervaring)?

More documents never mean fewer certain or possible hours, so four nested sets suffice to find the best that some of
them give together: those in order, those with something unknown besides, with a missing piece, and all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from coreg_tui.model.case import Case
from coreg_tui.model.contributions import Work
from coreg_tui.model.dates import first_day_within, months_after
from coreg_tui.model.finding import Alternative, Examined, Finding, Standing, because_of, best, once, standing_of
from coreg_tui.model.interval import Reach
from coreg_tui.model.outcome import Outcome, Status, all_of, rank
from coreg_tui.model.reason import Because
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import absent_piece, apart, because, core_finding, missing, not_applicable, standing
from coreg_tui.regulation.v12.reasons import work_experience as reasons
from coreg_tui.regulation.v12.requirements.diploma_date import ALWAYS, counts_from
from coreg_tui.regulation.v12.requirements.work_sums import Doubts, groups_of, hours, per_week

CLAUSE = "art. 1 Werkervaring"
KINDS = ("work_statement", "employment_contract", "self_statement", "kvk_extract")
_SETS = (Status.MET, Status.REVIEW, Status.MISSING, Status.NOT_MET)
_HOURS = Text(en="hours", nl="uren")
_CURRENT = Text(en="a week now", nl="nu per week")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Unit:
    """A document that counts by itself, or a self-employed pair."""

    documents: tuple[Examined, ...]
    works: tuple[Work, ...]

    @property
    def status(self) -> Status:
        """All of its documents."""
        return all_of(one.status for one in self.documents)

    @property
    def doubts(self) -> tuple[Because, ...]:
        """Why nobody knows how much it adds."""
        return tuple(why for one in self.documents for why in one.doubts)

    @property
    def too_old(self) -> bool:
        """Whether its statement was signed too long ago."""
        return any(work.too_old for work in self.works)


def work_experience(case: Case) -> Standing:
    """Asked for senior; at renewal of every category, as art. 5a stands above the explanatory part (I-32)."""
    if case.request.kind != "renewal" and case.request.category != "senior":
        return not_applicable("work_experience", CLAUSE)
    clause = "art. 5a" if case.request.kind == "renewal" else CLAUSE
    kinds = (*KINDS, *case.ways.get("work_experience", ()))
    documents = apart(one for kind in kinds for one in case.of_kind(kind))
    if not documents:
        return missing("work_experience", clause, _nothing(case))
    units, half = _units(documents)
    if not half:
        return _result(case, clause, _judged(case, clause, units), documents)
    rest = [unit for unit in units if unit.status is not Status.NOT_MET]
    without_half = _judged(case, clause, rest) if rest else []
    chosen = best(without_half)
    if chosen is not None and chosen.status in (Status.MET, Status.REVIEW):
        return _result(case, clause, without_half, documents)
    return _result(case, clause, [_half(case, half, chosen)], documents)


def _nothing(case: Case) -> tuple[Because, ...]:
    months = case.norms.months("work_statement_max_age")
    earliest = first_day_within(months, case.reference_date)
    return absent_piece(case, reasons.ABSENT, *KINDS, earliest=earliest)


def _units(documents: Sequence[Examined]) -> tuple[list[Unit], list[Examined]]:
    """What counts, and what is half a self-employed pair without the other half."""
    kvk = [one for one in documents if one.exhibit.kind == "kvk_extract"]
    own = [one for one in documents if one.exhibit.kind == "self_statement"]
    units = [Unit(documents=(one,), works=_works(one)) for one in documents if one not in kvk and one not in own]
    if not (kvk and own):
        return units, [*kvk, *own]
    extract = min(kvk, key=lambda one: rank(one.status, shown=True))
    return [*units, *(Unit(documents=(one, extract), works=_works(one)) for one in own)], []


def _works(document: Examined) -> tuple[Work, ...]:
    return tuple(one for one in document.contributions if isinstance(one, Work))


def _judged(case: Case, clause: str, units: Sequence[Unit]) -> list[Alternative]:
    """The four nested sets, each as an alternative; too old statements are left out of all."""
    fresh = [unit for unit in units if not unit.too_old]
    grouped = [unit for unit in fresh if any(work.counts for work in unit.works)]
    found: list[tuple[list[Unit], Alternative]] = []
    for depth in range(len(_SETS)):
        admitted = [unit for unit in units if unit.status in _SETS[: depth + 1]]
        if admitted and (not found or len(admitted) > len(found[-1][0])):
            found.append((admitted, _together(case, clause, admitted, grouped)))
            if found[-1][1].status is Status.MET:
                break
    return [way for _, way in found]


def _together(case: Case, clause: str, units: Sequence[Unit], grouped: Sequence[Unit]) -> Alternative:
    fresh = [unit for unit in units if not unit.too_old]
    total, week = _sums(case, fresh, grouped)
    old = [unit for unit in units if unit.too_old]
    helped = _sums(case, units, [*grouped, *old]) if old else None
    sums = (
        _finding(case, clause, "work.hours", _HOURS, "work_hours", total, helped[0] if helped else None),
        _finding(case, clause, "work.current", _CURRENT, "work_hours_per_week", week, helped[1] if helped else None),
    )
    stale = any(why.reason is reasons.STATEMENT_TOO_OLD for one in sums for why in one.because)
    used = [one for unit in (units if stale else fresh) for one in unit.documents]
    findings = (*(finding for one in dict.fromkeys(used) for finding in one.findings), *sums)
    return Alternative(
        id="work",
        status=standing_of(findings),
        because=because_of(findings),
        findings=findings,
        evidence=tuple(sorted({one.exhibit.evidence for one in used})),
        interpretations=_readings(case, used),
        shown=True,
    )


def _readings(case: Case, used: Sequence[Examined]) -> tuple[str, ...]:
    """What the sums lean on."""
    found = ["I-19", "I-31"]
    if counts_from(case) is not ALWAYS:
        found.append("I-13")
    if case.request.kind == "category_change":
        found.append("I-20")
    if case.request.kind == "renewal" and case.request.category != "senior":
        found.append("I-32")
    if len(used) > 1:
        found.append("I-37")
    return tuple(found)


def _sums(case: Case, units: Iterable[Unit], grouped: Sequence[Unit]) -> tuple[Doubts, Doubts]:
    """Hours in the window, and hours a week now."""
    norms = case.norms
    everything = [work for unit in grouped for work in unit.works if work.counts]
    group_of = dict(zip(map(id, everything), groups_of(everything, norms.texts("employer_words_of_form")), strict=True))
    units = list(units)
    works = [work for unit in units if not unit.doubts for work in unit.works if work.counts]
    groups = [group_of[id(work)] for work in works]
    full_week = norms.number("full_week")
    start = months_after(case.reference_date, -norms.months("work_window"))
    total = hours(works, groups, window=(start, case.reference_date), counts=counts_from(case), full_week=full_week)
    week = per_week(works, groups, full_week=full_week, grace=norms.months("work_looking_back"))
    for unit in units:
        total.open += unit.doubts
        week.open += unit.doubts
    return total, week


def _finding(
    case: Case, clause: str, check: str, label: Text, norm: str, found: Doubts, with_old: Doubts | None
) -> Finding:
    minimum, tally = case.norms.number(norm), found.tally
    match tally.reach(minimum):
        case Reach.ENOUGH:
            return core_finding(
                check, Outcome.PASS, label, clause, says=reasons.ENOUGH[check], found=tally.certain, minimum=minimum
            )
        case Reach.OPEN:
            why = once((*(one for reason in found.reasons for one in _doubt(reason, found)), *found.open))
            return core_finding(check, Outcome.UNKNOWN, label, clause, why)
        case Reach.SHORT:
            old = with_old is not None and with_old.tally.reach(minimum) is not Reach.SHORT
            short = reasons.STATEMENT_TOO_OLD if old else reasons.SHORT[check]
            months = case.norms.months("work_statement_max_age")
            why = because(
                short,
                found=tally.certain + tally.uncertain,
                minimum=minimum,
                shortfall=tally.shortfall(minimum),
                earliest=first_day_within(months, case.reference_date),
            )
            return core_finding(check, Outcome.FAIL, label, clause, why)


def _doubt(reason: str, found: Doubts) -> tuple[Because, ...]:
    amount = found.by_reason.get(reason)
    return because(reasons.DOUBTS[reason], uncertain=amount, certain=found.certain, fact=reasons.HOURS_FACT)


def _half(case: Case, half: Sequence[Examined], rest: Alternative | None) -> Alternative:
    """One half of a self-employed pair: the other is missing, and what is wrong with this one still counts."""
    other = "self_statement" if half[0].exhibit.kind == "kvk_extract" else "kvk_extract"
    piece = absent_piece(case, reasons.HALVES[other], other)
    findings = tuple(finding for one in half for finding in one.findings)
    beside = rest.because if rest is not None and rest.status is Status.MISSING else ()
    return Alternative(
        id="work",
        status=all_of([standing_of(findings), Status.MISSING]),
        because=once((*because_of(findings), *piece, *beside)),
        findings=(*findings, *(rest.findings if rest is not None else ())),
        evidence=tuple(sorted({one.exhibit.evidence for one in half} | set(rest.evidence if rest is not None else ()))),
    )


def _result(case: Case, clause: str, sets: Sequence[Alternative], documents: Sequence[Examined]) -> Standing:
    chosen = best(sets)
    assert chosen is not None
    why = chosen.because
    if chosen.status is Status.NOT_MET:
        why = once(one for way in sets for one in way.because)
    found = standing("work_experience", clause, chosen, [replace(chosen, until=None)], why)
    used = set(map(id, chosen.findings))
    left = [one for one in documents if not any(id(finding) in used for finding in one.findings)]
    unused = tuple(sorted({one.exhibit.evidence for one in left}))
    return replace(found, findings=(*found.findings, *(f for one in left for f in one.findings)), unused=unused)
