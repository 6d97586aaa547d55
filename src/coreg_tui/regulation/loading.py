"""Loading a version of the regulation: its data checked, its requirements as code. What does not fit is refused."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from importlib import import_module, resources
from itertools import pairwise
from typing import Any

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing
from coreg_tui.model.norms import Norm, NormPeriod, Norms, NormValue
from coreg_tui.model.text import Text

CURRENT = "12"
UNITS = {
    "months": int, "years": int, "weeks": int, "days": int, "hours": Decimal, "hours_per_week": Decimal,
    "points": Decimal, "number": Decimal, "date": date, "list": tuple,
}  # fmt: skip


class RegulationError(Exception):
    """The regulation's data contradicts itself; names the file and the entry."""


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
    norms: Mapping[str, Norm]
    clauses: Mapping[str, Clause]
    interpretations: Mapping[str, Interpretation]
    requirements: Mapping[str, RequirementSpec]
    """In the order of every report."""
    not_judged: tuple[NotJudged, ...]
    judged: tuple[Callable[[Case], Standing], ...]
    """In the order in which they are judged: each sees the results of those before it."""
    bears_on: Mapping[str, frozenset[str]]
    """By requirement, the kinds of evidence that it looks at."""

    def norms_on(self, day: date) -> Norms:
        """The norms in force on `day`."""
        return Norms(self.norms, day)


@lru_cache(maxsize=4)
def load(version: str = CURRENT) -> Regulation:
    """The regulation of that version. Raises RegulationError where its data does not fit together."""
    package = f"coreg_tui.regulation.v{version}"
    clauses = {row["id"]: _clause(row) for row in _rows(package, "clauses", "clause")}
    readings = {row["id"]: _interpretation(row) for row in _rows(package, "interpretations", "interpretation")}
    specs = {row["id"]: _requirement(row) for row in _rows(package, "requirements", "requirement")}
    regulation = Regulation(
        version=version,
        norms={name: _norm(name, row) for name, row in _table(package, "norms").items()},
        clauses=clauses,
        interpretations=readings,
        requirements=specs,
        not_judged=tuple(
            NotJudged(id=row["id"], clause=row["clause"], text=_text(row["text"]))
            for row in _rows(package, "not_judged", "not_judged")
        ),
        judged=import_module(f"{package}.requirements").JUDGED,
        bears_on=import_module(f"{package}.evidence").BEARS_ON,
    )
    check(regulation)
    return regulation


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


def _known(where: str, known: Mapping[str, object], name: str) -> None:
    if name not in known:
        raise RegulationError(f"{where} refers to {name!r}, which does not exist")


def _norm(name: str, row: dict[str, Any]) -> Norm:
    if row.get("unit") not in UNITS:
        raise RegulationError(f"norms: {name} has unit {row.get('unit')!r}, which is none of {', '.join(UNITS)}")
    values = tuple(_period(name, row["unit"], entry) for entry in row.get("values", ()))
    if not values:
        raise RegulationError(f"norms: {name} has no value")
    for one, following in pairwise(values):
        if one.valid_until is None or following.valid_from <= one.valid_until:
            raise RegulationError(f"norms: {name} overlaps from {following.valid_from}")
        if following.valid_from > one.valid_until + timedelta(days=1):
            raise RegulationError(f"norms: {name} has a gap after {one.valid_until}")
    return Norm(id=name, unit=row["unit"], means=_text(row["means"]), values=values)


def _period(name: str, unit: str, entry: dict[str, Any]) -> NormPeriod:
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


def _clause(row: dict[str, Any]) -> Clause:
    return Clause(
        id=row["id"], article=row["article"], binding=row["binding"], title=_text(row["title"]), text=_text(row["text"])
    )


def _interpretation(row: dict[str, Any]) -> Interpretation:
    return Interpretation(
        id=row["id"],
        clause=row["clause"],
        requirements=tuple(row["requirements"]),
        short=_text(row["short"]),
        text=_text(row["text"]),
    )


def _requirement(row: dict[str, Any]) -> RequirementSpec:
    return RequirementSpec(
        id=row["id"],
        clause=row["clause"],
        also=tuple(row["also"]),
        title=_text(row["title"]),
        short=_text(row["short"]),
        question=_text(row["question"]),
    )


def _text(row: dict[str, str]) -> Text:
    return Text(en=row["en"], nl=row["nl"])


def _rows(package: str, name: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _table(package, name)[key]
    seen: set[str] = set()
    for row in rows:
        if row["id"] in seen:
            raise RegulationError(f"{name}: {row['id']} stands there twice")
        seen.add(row["id"])
    return rows


def _table(package: str, name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(package).joinpath(f"{name}.toml").read_text("utf-8"), parse_float=Decimal)
