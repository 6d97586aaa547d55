"""Loading a version of the regulation: its data checked, its requirements as code. What does not fit is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from typing import Any, TypeVar

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing
from coreg_tui.model.norms import Norm, NormPeriod, Norms, NormValue
from coreg_tui.model.text import Text
from coreg_tui.regulation.tables import entries
from coreg_tui.regulation.versions import RegulationError as RegulationError
from coreg_tui.regulation.versions import Version, version_on, versions
from coreg_tui.regulation.versions import version as version_called

UNITS = {
    "months": int, "years": int, "weeks": int, "days": int, "hours": Decimal, "hours_per_week": Decimal,
    "points": Decimal, "number": Decimal, "date": date, "list": tuple,
}  # fmt: skip


_PERIOD = frozenset({"from", "until", "value", "clause", "interpretation"})

Judge = Callable[[Case], Standing]
"""A requirement: from a case to where it stands."""
Entry = TypeVar("Entry")


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """A clause of the regulation, in our own words."""

    id: str
    article: str
    binding: bool
    """False for the explanatory part: it gives no rights (I-32)."""
    title: Text
    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Interpretation:
    """One reading where the text is silent or can be read two ways."""

    id: str
    clause: str
    requirements: tuple[str, ...]
    short: Text
    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class RequirementSpec:
    """What a requirement is called, asks, and stands on."""

    id: str
    clause: str
    also: tuple[str, ...]
    title: Text
    short: Text
    question: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class NotJudged:
    """Something the regulation speaks of that this program does not judge."""

    id: str
    clause: str
    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Regulation:
    """One version of the regulation."""

    version: str
    title: Text
    in_force_from: date
    adopted: date | None
    """None: not known."""
    norms: Mapping[str, Norm]
    clauses: Mapping[str, Clause]
    interpretations: Mapping[str, Interpretation]
    requirements: Mapping[str, RequirementSpec]
    """In the order of every report."""
    not_judged: tuple[NotJudged, ...]
    judged: tuple[Judge, ...]
    """In the order in which they are judged: each sees the results of those before it."""
    bears_on: Mapping[str, frozenset[str]]
    """By requirement, the kinds of evidence that it looks at."""

    def norms_on(self, day: date) -> Norms:
        """The norms in force on `day`."""
        return Norms(self.norms, day)


def load(version: str | None = None) -> Regulation:
    """The regulation of that version; None: of the last.

    Raises RegulationError where its data does not fit together.
    """
    return _loaded(versions()[-1] if version is None else version_called(version))


def in_force_on(day: date) -> Regulation:
    """The regulation that judges what was submitted on `day`: the version then in force; before the first, the first.

    Raises RegulationError where its data does not fit together.
    """
    return _loaded(version_on(day))


def changes_after(day: date) -> tuple[date, ...]:
    """The days after `day` on which a rule changes: another version begins, or a norm gets or loses its value."""
    return tuple(one for one in _changes(versions()) if one > day)


@lru_cache(maxsize=8)
def _changes(of: tuple[Version, ...]) -> tuple[date, ...]:
    found = {one.in_force_from for one in of[1:]}
    for one in of:
        for norm in _loaded(one).norms.values():
            found |= {period.valid_from for period in norm.values[1:]}
            if (end := norm.values[-1].valid_until) is not None:
                found.add(end + timedelta(days=1))
    return tuple(sorted(found))


@lru_cache(maxsize=8)
def _loaded(version: Version) -> Regulation:
    specs = _each("requirements", version, _requirement)
    regulation = Regulation(
        version=version.number,
        title=version.title,
        in_force_from=version.in_force_from,
        adopted=version.adopted,
        norms={"regulation_in_force": _in_force(version)} | _each("norms", version, _norm, version),
        clauses=_each("clauses", version, _clause),
        interpretations=_each("interpretations", version, _interpretation),
        requirements=specs,
        not_judged=tuple(_each("not_judged", version, _not_judged).values()),
        judged=_judged(version),
        bears_on=_bears_on(version),
    )
    check(regulation)
    return regulation


def _judged(version: Version) -> tuple[Judge, ...]:
    """Those of the version it is based on, in their order, each replaced that it has itself; then its new ones."""
    found: dict[str, Judge] = {}
    if version.based_on is not None:
        dropped = version.repeals.get("requirements", ())
        found = {one.__name__: one for one in _judged(version_called(version.based_on)) if one.__name__ not in dropped}
    own: Iterable[Judge] = _code(version, "requirements", "JUDGED", ())
    return tuple((found | {one.__name__: one for one in own}).values())


def _bears_on(version: Version) -> dict[str, frozenset[str]]:
    earlier = {} if version.based_on is None else _bears_on(version_called(version.based_on))
    own: Mapping[str, frozenset[str]] = _code(version, "evidence", "BEARS_ON", {})
    return {**earlier, **own}


def _code(version: Version, module: str, name: str, nothing: Any) -> Any:
    """What that module of the version says; `nothing` where a version based on another has no such module."""
    package = f"{version.package}.{module}"
    if version.based_on is not None and find_spec(package) is None:
        return nothing
    return getattr(import_module(package), name)


def check(regulation: Regulation) -> None:
    """Refuse what refers to nothing. Raises RegulationError, naming the entry."""
    for reading in regulation.interpretations.values():
        _known(f"interpretations: {reading.id}", regulation.clauses, reading.clause)
        for requirement in reading.requirements:
            _known(f"interpretations: {reading.id}", regulation.requirements, requirement)
    for spec in regulation.requirements.values():
        for clause in (spec.clause, *spec.also):
            _known(f"requirements: {spec.id}", regulation.clauses, clause)
    for entry in regulation.not_judged:
        _known(f"not_judged: {entry.id}", regulation.clauses, entry.clause)
    for norm in regulation.norms.values():
        for period in norm.values:
            _known(f"norms: {norm.id}", regulation.clauses, period.clause)
            if period.interpretation is not None:
                _known(f"norms: {norm.id}", regulation.interpretations, period.interpretation)
    judged = {one.__name__: one for one in regulation.judged}
    for name in (*judged, *regulation.bears_on):
        _known(f"requirements: the code of {name}", regulation.requirements, name)
    for name in regulation.requirements:
        _known(f"requirements: {name}", judged, name)


def _known(where: str, known: Mapping[str, object], name: str) -> None:
    if name not in known:
        raise RegulationError(f"{where} refers to {name!r}, which does not exist")


def _each(name: str, version: Version, make: Callable[..., Entry], *more: object) -> dict[str, Entry]:
    """By their names, the entries of that file."""
    made: dict[str, Entry] = {}
    for one, row in entries(version, name).items():
        try:
            made[one] = make(one, row, *more)
        except (KeyError, TypeError) as lacking:
            raise RegulationError(f"{name}: {one} lacks something or has it in another form: {lacking}") from lacking
    return made


def _in_force(version: Version) -> Norm:
    """The norm that says since when the version is in force."""
    since = NormPeriod(
        valid_from=version.in_force_from,
        valid_until=version.in_force_until,
        value=version.in_force_from,
        clause=version.clause,
    )
    means = Text(
        en=f"first day on which version {version.number} is in force",
        nl=f"eerste dag waarop versie {version.number} geldt",
    )
    return Norm(id="regulation_in_force", unit="date", means=means, values=(since,))


def _norm(name: str, row: dict[str, Any], version: Version) -> Norm:
    if row.get("unit") not in UNITS:
        raise RegulationError(f"norms: {name} has unit {row.get('unit')!r}, which is none of {', '.join(UNITS)}")
    values = [_period(name, row["unit"], entry) for entry in row.get("values", ())]
    if not values:
        raise RegulationError(f"norms: {name} has no value")
    for one, following in pairwise(values):
        if one.valid_until is None or following.valid_from <= one.valid_until:
            raise RegulationError(f"norms: {name} overlaps from {following.valid_from}")
        if following.valid_from > one.valid_until + timedelta(days=1):
            raise RegulationError(f"norms: {name} has a gap after {one.valid_until}")
    if values[0].valid_from > version.in_force_from:
        raise RegulationError(f"norms: {name} has no value on {version.in_force_from}, when its version begins")
    if version.in_force_until is not None and values[-1].valid_until is None:
        values[-1] = replace(values[-1], valid_until=version.in_force_until)
    return Norm(id=name, unit=row["unit"], means=_text(row["means"]), values=tuple(values))


def _period(name: str, unit: str, entry: dict[str, Any]) -> NormPeriod:
    if unknown := sorted(entry.keys() - _PERIOD):
        raise RegulationError(f"norms: {name} has {unknown[0]!r}, which is none of {', '.join(sorted(_PERIOD))}")
    value: NormValue = tuple(entry["value"]) if isinstance(entry["value"], list) else entry["value"]
    wanted = UNITS[unit]
    if wanted is Decimal and isinstance(value, int) and not isinstance(value, bool):
        value = Decimal(value)
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise RegulationError(f"norms: {name} has value {entry['value']!r}, which is not in {unit}")
    return NormPeriod(
        valid_from=entry["from"],
        valid_until=entry.get("until"),
        value=value,
        clause=entry["clause"],
        interpretation=entry.get("interpretation"),
    )


def _clause(name: str, row: dict[str, Any]) -> Clause:
    return Clause(
        id=name, article=row["article"], binding=row["binding"], title=_text(row["title"]), text=_text(row["text"])
    )


def _interpretation(name: str, row: dict[str, Any]) -> Interpretation:
    return Interpretation(
        id=name,
        clause=row["clause"],
        requirements=tuple(row["requirements"]),
        short=_text(row["short"]),
        text=_text(row["text"]),
    )


def _requirement(name: str, row: dict[str, Any]) -> RequirementSpec:
    return RequirementSpec(
        id=name,
        clause=row["clause"],
        also=tuple(row["also"]),
        title=_text(row["title"]),
        short=_text(row["short"]),
        question=_text(row["question"]),
    )


def _not_judged(name: str, row: dict[str, Any]) -> NotJudged:
    return NotJudged(id=name, clause=row["clause"], text=_text(row["text"]))


def _text(row: dict[str, str]) -> Text:
    return Text(en=row["en"], nl=row["nl"])
