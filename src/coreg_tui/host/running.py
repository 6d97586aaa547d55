"""Running checks: the facts a check rests on are looked at here, once for all plugins.

Not stated, only declared, contradicted, hidden: a check need not know of these. A check that crashes costs itself only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from coreg_tui.api.checks import Check, Parameter, Ruling
from coreg_tui.api.context import Context
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.host.answers import a_contribution, a_ruling
from coreg_tui.host.facts import MOST_READ
from coreg_tui.host.standard import check_failed, standard_findings, unreadable
from coreg_tui.host.tracing import traced
from coreg_tui.model.contributions import Activity, Work
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.finding import Examined, Finding
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.provenance import weak_among, why_unproven
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import NOT_STATED
from coreg_tui.model.text import Text


def examine(
    kinds: Mapping[str, tuple[Validator, Kind]], exhibits: Sequence[Exhibit], context: Context
) -> dict[str, tuple[Examined, ...]]:
    """What the checks find about each document, by kind, in the dossier's order.

    Kinds that others look at are examined first.
    """
    by_kind: dict[str, list[Exhibit]] = {}
    for exhibit in exhibits:
        by_kind.setdefault(exhibit.kind, []).append(exhibit)
    found: dict[str, tuple[Examined, ...]] = {}
    ctx = replace(context, exhibits_by_kind=by_kind, examined_by_kind=found)
    for name in _in_order(by_kind, kinds):
        validator, kind = kinds[name]
        beside = _looked_at(kind, kinds) if kind.after else ()
        found[name] = tuple(_examined(validator, kind, exhibit, ctx, beside) for exhibit in by_kind[name])
    return found


def _looked_at(kind: Kind, kinds: Mapping[str, tuple[Validator, Kind]]) -> tuple[Kind, ...]:
    """The kinds whose findings its checks may pass on: those it looks at, and what those look at."""
    found, waiting = {kind.id: kind}, [*kind.after]
    while waiting:
        name = waiting.pop()
        if name in kinds and name not in found:
            found[name] = kinds[name][1]
            waiting += found[name].after
    return tuple(found.values())[1:]


def _in_order(present: Iterable[str], kinds: Mapping[str, tuple[Validator, Kind]]) -> list[str]:
    """The kinds that are present, each after those it looks at."""
    waiting, ordered = [name for name in present if name in kinds], []
    while waiting:
        ready = [name for name in waiting if not set(kinds[name][1].after) & set(waiting) - {name}]
        ordered += ready or waiting[:1]
        waiting = [name for name in waiting if name not in ordered]
    return ordered


def _examined(validator: Validator, kind: Kind, exhibit: Exhibit, ctx: Context, beside: tuple[Kind, ...]) -> Examined:
    findings = [*standard_findings(validator, kind, exhibit, ctx)]
    pairs: dict[tuple[int, int | None], list[Finding]] = {}
    for check in kind.checks:
        if check.pair is None:
            findings.append(run_check(check, validator, kind, exhibit, ctx, beside=beside))
            continue
        for other in ctx.exhibits(check.pair):
            finding = run_check(check, validator, kind, exhibit, ctx, other, beside=beside)
            pairs.setdefault((other.evidence, other.part), []).append(finding)
    contributions, doubts = _contributions(validator, kind, exhibit, ctx)
    if doubts:
        findings.append(_doubtful(kind, exhibit, doubts, validator))
    return Examined(
        exhibit=exhibit,
        findings=tuple(findings),
        pairs={key: tuple(several) for key, several in pairs.items()},
        contributions=contributions,
        doubts=doubts,
    )


def run_check(
    check: Check,
    validator: Validator,
    kind: Kind,
    exhibit: Exhibit,
    ctx: Context,
    other: Exhibit | None = None,
    *,
    beside: tuple[Kind, ...] = (),
) -> Finding:
    """What one check finds about one document, or about the document beside `other`.

    `beside` are the kinds whose findings it may pass on.
    """
    given: dict[str, object] = {}
    for parameter in check.parameters:
        fact = exhibit.facts.get(parameter.name)
        if fact is None and parameter.required:
            return _not_stated(check, validator, exhibit, parameter)
        given[parameter.name] = None if fact is None else fact.value
    available = {"ctx": ctx, "exhibit": exhibit, "other": other}
    given.update((name, available[name]) for name in check.wants)
    try:
        with traced("check", check.id, validator, exhibit) as told:
            ruling = told(_judged(check, kind, beside, given))
        resting = _resting_on(check, exhibit, ruling, ctx)
    except (Exception, SystemExit) as error:
        return _failed(check.id, check.label, check.clause, validator, exhibit, error)
    if ruling.absent and exhibit.unread is not None:  # nobody has seen whether the piece is there
        ruling, resting = Ruling(outcome=Outcome.UNKNOWN, because=(unreadable(exhibit),)), ()
    if weak := weak_among(resting):
        own = () if ruling.absent else ruling.because
        why = why_unproven(ruling.outcome, own, weak, exhibit.labels)
        ruling = replace(ruling, outcome=Outcome.UNKNOWN, because=why, absent=False, until=None)
    passes = ruling.outcome is Outcome.PASS
    return Finding(
        id=check.id,
        outcome=ruling.outcome,
        label=check.label,
        clause=check.clause,
        because=ruling.because,
        absent=ruling.absent,
        says=(ruling.says or check.passes) if passes else None,
        values=ruling.values,
        facts=tuple(fact for fact in resting if not fact.internal),
        evidence=exhibit.evidence,
        part=exhibit.part,
        plugin=validator.id,
        until=ruling.until if passes else None,
        interpretations=(*check.interpretations, *ruling.interpretations),
        about=other.evidence if other is not None else None,
    )


def _judged(check: Check, kind: Kind, beside: tuple[Kind, ...], given: Mapping[str, object]) -> Ruling:
    """The check's ruling; where it wants a day and only the month is known, both its ends must agree."""
    months = [p.name for p in check.parameters if p.whole_day and isinstance(given[p.name], Month)]
    if not months:
        return a_ruling(check.judge(**given), kind, beside)
    first = a_ruling(check.judge(**{**given, **_ends(given, months, first=True)}), kind, beside)
    last = a_ruling(check.judge(**{**given, **_ends(given, months, first=False)}), kind, beside)
    if (first.outcome, [w.id for w in first.because]) == (last.outcome, [w.id for w in last.because]):
        return first
    fact = Text(en="the day (only the month)", nl="de dag (alleen de maand)")
    return Ruling(outcome=Outcome.UNKNOWN, because=(Because(reason=NOT_STATED, values={"fact": fact}),))


def _ends(given: Mapping[str, object], months: Sequence[str], *, first: bool) -> dict[str, object]:
    ends: dict[str, object] = {}
    for name in months:
        month = given[name]
        assert isinstance(month, Month)
        ends[name] = month.first if first else month.last
    return ends


def _resting_on(check: Check, exhibit: Exhibit, ruling: Ruling, ctx: Context) -> tuple[Fact, ...]:
    """The facts that the ruling rests on: those it names, else all its parameters that are stated.

    Raises ValueError for a fact that no document of the dossier states: it would be proof by itself.
    """
    named: Iterable[str | Fact] = (p.name for p in check.parameters) if ruling.on is None else ruling.on
    resting: list[Fact] = []
    for one in named:
        fact = exhibit.facts.get(one) if isinstance(one, str) else one
        if fact is None:
            continue
        if fact is one and not _stated(fact, ctx):
            raise ValueError(f"on: no document states this {fact.name}")
        resting.append(fact)
    return tuple(resting)


def _stated(fact: Fact, ctx: Context) -> bool:
    return any(one.facts.get(fact.name) is fact for several in ctx.exhibits_by_kind.values() for one in several)


def _not_stated(check: Check, validator: Validator, exhibit: Exhibit, parameter: Parameter) -> Finding:
    label = exhibit.labels.get(parameter.name) or Text(en=parameter.name, nl=parameter.name)
    return Finding(
        id=check.id,
        outcome=Outcome.UNKNOWN,
        label=check.label,
        clause=check.clause,
        because=(Because(reason=NOT_STATED, values={"fact": label}),),
        evidence=exhibit.evidence,
        part=exhibit.part,
        plugin=validator.id,
    )


def _failed(
    check_id: str, label: Text, clause: str, validator: Validator, exhibit: Exhibit, error: BaseException
) -> Finding:
    return Finding(
        id=check_id,
        outcome=Outcome.UNKNOWN,
        label=label,
        clause=clause,
        because=(check_failed(validator, error),),
        evidence=exhibit.evidence,
        part=exhibit.part,
        plugin=validator.id,
    )


def _contributions(
    validator: Validator, kind: Kind, exhibit: Exhibit, ctx: Context
) -> tuple[tuple[Work | Activity, ...], tuple[Because, ...]]:
    """What the document adds to a sum, and why that is not proven."""
    if kind.contribute is None:
        return (), ()
    try:
        with traced("contribute", kind.id, validator, exhibit) as told:
            added = told(tuple(a_contribution(one) for one in islice(kind.contribute(exhibit, ctx), MOST_READ + 1)))
        if len(added) > MOST_READ:
            raise ValueError(f"more than {MOST_READ} contributions")
    except (Exception, SystemExit) as error:
        return (), (check_failed(validator, error),)
    weak = weak_among(fact for name in kind.contributes_from if (fact := exhibit.fact(name)) is not None)
    return added, why_unproven(Outcome.PASS, (), weak, exhibit.labels) if weak else ()


def _doubtful(kind: Kind, exhibit: Exhibit, doubts: tuple[Because, ...], validator: Validator) -> Finding:
    return Finding(
        id=f"{kind.prefix or kind.id}.contribution",
        outcome=Outcome.UNKNOWN,
        label=Text(en="what it adds", nl="wat het toevoegt"),
        clause="norm slot",
        because=doubts,
        evidence=exhibit.evidence,
        part=exhibit.part,
        plugin=validator.id,
    )
