"""What `rules` prints: what is judged, by which clause and norm, who checks it, and what is not judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from coreg_tui.i18n.speaking import long_date, number, spoken_value
from coreg_tui.model.norms import Norm, NormPeriod
from coreg_tui.model.text import Text
from coreg_tui.regulation.loading import Clause, Interpretation, RequirementSpec
from coreg_tui.reports.typesetting import Tone, fill, joined, wrapped
from coreg_tui.reports.wording import Wording

_LEFT = 26
_ADOPTED = Text(en="adopted on {day}", nl="vastgesteld op {day}")
_IN_FORCE = Text(en="in force from {day}", nl="van kracht vanaf {day}")
_UNITS = {
    "months": Text(en="months", nl="maanden"),
    "years": Text(en="years", nl="jaar"),
    "weeks": Text(en="weeks", nl="weken"),
    "days": Text(en="days", nl="dagen"),
    "hours": Text(en="hours", nl="uur"),
    "hours_per_week": Text(en="hours a week", nl="uur per week"),
    "points": Text(en="points", nl="punten"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckRow:
    """A check that a plugin makes."""

    plugin: str
    id: str
    clause: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Checkers:
    """Who checks what."""

    kinds: Mapping[str, tuple[tuple[str, str], ...]]
    """By requirement, plugin and evidence kind that can carry it."""
    checks: tuple[CheckRow, ...]


def rules_text(wording: Wording, checkers: Checkers, only: frozenset[str] | None = None) -> str:
    """All of it, or what stands on the clauses of `only`."""
    _, regulation = wording.translate, wording.regulation
    blocks: list[list[str]] = [list(_title(wording))] if only is None else []
    specs = [one for one in regulation.requirements.values() if _wanted(only, one.clause, *one.also)]
    if specs:
        blocks.append(_head(_("Requirements"), wording))
        blocks += [list(_requirement(one, wording, checkers)) for one in specs]
    clauses = [one for one in regulation.clauses.values() if _wanted(only, one.id)]
    blocks.append(_head(_("Clauses"), wording))
    blocks += [list(_clause(one, wording, checkers)) for one in clauses]
    norms = [one for one in regulation.norms.values() if _wanted(only, *(period.clause for period in one.values))]
    if norms:
        blocks.append(_head(_("Norms"), wording))
        blocks += [list(_norm(one, wording)) for one in norms]
    readings = [one for one in regulation.interpretations.values() if _wanted(only, one.clause)]
    if readings:
        blocks.append(_head(_("Readings: where the text is silent or can be read two ways"), wording))
        blocks += [list(_reading(one, wording)) for one in readings]
    aside = [one for one in regulation.not_judged if _wanted(only, one.clause)]
    if aside:
        blocks.append(_head(_("Not judged"), wording))
        blocks += [[*_two(f"   {one.clause}", one.text.in_language(wording.lang), wording)] for one in aside]
    return "".join(f"{line.rstrip()}\n" for block in blocks for line in (*block, ""))


def one_requirement(name: str, wording: Wording, checkers: Checkers) -> str:
    """One requirement with its clauses."""
    spec = wording.regulation.requirements[name]
    clauses = [wording.regulation.clauses[one] for one in (spec.clause, *spec.also)]
    lines = [*_requirement(spec, wording, checkers), ""]
    for clause in clauses:
        lines += [*_clause(clause, wording, checkers), ""]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def one_reading(name: str, wording: Wording) -> str:
    """One interpretation."""
    lines = _reading(wording.regulation.interpretations[name], wording)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _title(wording: Wording) -> Iterator[str]:
    """Which version it is, and since when."""
    regulation, lang = wording.regulation, wording.lang
    told = [regulation.title.in_language(lang)]
    if regulation.adopted is not None:
        told.append(_ADOPTED.in_language(lang).format(day=long_date(regulation.adopted, lang)))
    told.append(_IN_FORCE.in_language(lang).format(day=long_date(regulation.in_force_from, lang)))
    yield from (wording.ink(line, "strong") for line in wrapped("; ".join(told), wording.width))


def _wanted(only: frozenset[str] | None, *clauses: str) -> bool:
    return only is None or not only.isdisjoint(clauses)


def _head(text: str, wording: Wording) -> list[str]:
    return [wording.ink(line, "strong") for line in wrapped(text, wording.width)]


def _two(left: str, text: str, wording: Wording, tone: Tone = "plain", *, head: Tone = "muted") -> Iterator[str]:
    """A name left, its text right; a name that is too long gets a line of its own."""
    ink = wording.ink
    lines = wrapped(text, wording.width - _LEFT)
    if len(left) >= _LEFT:
        yield ink(left, head)
        left = ""
    for order, line in enumerate(lines):
        yield ink(fill(left if order == 0 else "", _LEFT), head) + ink(line, tone)


def _row(head: str, pieces: Iterable[str], wording: Wording) -> Iterator[str]:
    for order, line in enumerate(joined(list(pieces), wording.width - _LEFT)):
        yield wording.ink(fill(f"   {head}" if order == 0 else "", _LEFT) + line, "muted")


def _requirement(spec: RequirementSpec, wording: Wording, checkers: Checkers) -> Iterator[str]:
    _, lang = wording.translate, wording.lang
    yield from _two(f"   {spec.title.in_language(lang)}", spec.id, wording, "muted", head="strong")
    yield from _two("", spec.question.in_language(lang), wording)
    yield from _row(_("Clauses"), (spec.clause, *spec.also), wording)
    by_plugin: dict[str, list[str]] = {}
    for plugin, kind in checkers.kinds.get(spec.id, ()):
        by_plugin.setdefault(plugin, []).append(wording.vocabulary.kind(kind, lang))
    told = [f"{plugin} ({', '.join(kinds)})" for plugin, kinds in by_plugin.items()]
    yield from _row(_("Checked by"), told or [_("the program")], wording)
    readings = [one.id for one in wording.regulation.interpretations.values() if spec.id in one.requirements]
    yield from _row(_("Readings"), readings, wording)


def _clause(clause: Clause, wording: Wording, checkers: Checkers) -> Iterator[str]:
    _, lang = wording.translate, wording.lang
    weight = _("binding") if clause.binding else _("explanatory, gives no rights")
    yield from _two(f"   {clause.id}", f"{clause.title.in_language(lang)} ({weight})", wording, "strong")
    yield from _two("", clause.text.in_language(lang), wording)
    by_plugin: dict[str, list[str]] = {}
    for row in checkers.checks:
        if row.clause == clause.id:
            by_plugin.setdefault(row.plugin, []).append(row.id)
    yield from _row(
        _("Checked by"), [f"{plugin}: {', '.join(checks)}" for plugin, checks in by_plugin.items()], wording
    )


def _norm(norm: Norm, wording: Wording) -> Iterator[str]:
    yield from _two(f"   {norm.id}", norm.means.in_language(wording.lang), wording)
    for period in norm.values:
        yield from _two(f"   {_since(period, wording)}", _value(norm.unit, period, wording), wording)


def _since(period: NormPeriod, wording: Wording) -> str:
    _ = wording.translate
    if period.valid_until is None:
        return _("from {day}").format(day=long_date(period.valid_from, wording.lang))
    return f"{long_date(period.valid_from, wording.lang)} – {long_date(period.valid_until, wording.lang)}"


def _value(unit: str, period: NormPeriod, wording: Wording) -> str:
    value = period.value
    if isinstance(value, tuple):
        told = "; ".join(value)
    elif unit in _UNITS and isinstance(value, int | Decimal):
        told = f"{number(value, wording.lang)} {_UNITS[unit].in_language(wording.lang)}"
    else:
        told = spoken_value(value, wording.lang)
    return " · ".join(piece for piece in (told, period.clause, period.interpretation) if piece)


def _reading(reading: Interpretation, wording: Wording) -> Iterator[str]:
    yield from _two(f"   {reading.id}", reading.short.in_language(wording.lang), wording, "strong")
    yield from _two(f"   {reading.clause}", reading.text.in_language(wording.lang), wording)
