"""What a plugin declares and answers, as plain data and back: no object passes from its child process to the program.

Only classes of a closed table come out of it, each with exactly its own attributes. Whether these are of the right
types is not looked at here: `host.fitness` and `host.answers` do that for every plugin alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, cast

from coreg_tui.api.checks import Check, Parameter, Ruling
from coreg_tui.api.fields import Field
from coreg_tui.api.validator import Addition, Kind, Validator, Witnesses
from coreg_tui.guard.wire_form import WireError
from coreg_tui.model.contributions import Activity, Stretch, Work
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Place
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.page import Found, Reading
from coreg_tui.model.reason import Because, Reason
from coreg_tui.model.text import Text

_CLASSES: dict[str, type] = {
    one.__name__: one
    for one in (
        Activity, Addition, Because, Check, Field, Found, Kind, Parameter, Period, Place, Reading, Reason, Ruling,
        Stretch, Text, Validator, Witnesses, Work,
    )
}  # fmt: skip
_DEEPEST = 24
_LONGEST_NUMBER = 400
"""Characters; `host.answers` is stricter."""
_OUTCOMES = {str(one): one for one in Outcome}


@dataclass(frozen=True, slots=True)
class Functional:
    """A function of the plugin's, by where it stands: `judge`, `read` or `contribute`."""

    name: str


@dataclass(frozen=True, slots=True)
class FactOf:
    """A fact of a document of the dossier, by the document's kind and place and the fact's name."""

    kind: str
    evidence: int
    part: int | None
    name: str


@dataclass(frozen=True, slots=True)
class ReasonOf:
    """A declared reason, by its id."""

    id: str


Known = Callable[[object], Any]
"""Gives a `FactOf` or `ReasonOf` for a fact or reason, or on the way back the thing itself; raises WireError."""


def plain(value: object, known: Known | None = None, depth: int = 0) -> object:
    """The value in lists, texts, numbers, yes and no. Raises WireError for anything that no plugin may say."""
    if depth > _DEEPEST:
        raise WireError("nested too deeply")
    given = type(value)
    if value is None or given in (str, bool, int, float):
        return value
    if known is not None and given in (Fact, Reason):
        value = known(value)
        given = type(value)
    simple = _simple(value)
    if simple is not None:
        return simple
    if isinstance(value, Outcome):
        return ["outcome", str(value)]
    if given is tuple or given is frozenset:
        entries = cast(Iterable[object], value)
        return [given.__name__, *(plain(one, known, depth + 1) for one in entries)]
    if isinstance(value, Mapping):
        return ["dict", *([plain(k, known, depth + 1), plain(v, known, depth + 1)] for k, v in value.items())]
    if _CLASSES.get(given.__name__) is given:
        own = (getattr(value, one.name) for one in fields(value))  # type: ignore[arg-type]
        return ["class", given.__name__, *(plain(one, known, depth + 1) for one in own)]
    if callable(value):
        return ["function"]
    raise WireError(f"{given.__name__} cannot be said")


def _simple(value: object) -> list[object] | None:
    match value:
        case FactOf():
            return ["fact", value.kind, value.evidence, value.part, value.name]
        case ReasonOf():
            return ["reason", value.id]
        case datetime():
            raise WireError("a moment cannot be said")
        case date():
            return ["date", value.toordinal()]
        case Month():
            return ["month", value.year, value.month]
        case Decimal():
            return ["decimal", str(value)]
        case Fraction():
            return ["fraction", str(value.numerator), str(value.denominator)]
        case _:
            return None


def rebuilt(raw: object, known: Known | None = None, depth: int = 0) -> Any:
    """The value that `plain` made into that. Raises WireError for anything else."""
    if depth > _DEEPEST:
        raise WireError("nested too deeply")
    if raw is None or type(raw) in (str, bool, int, float):
        return raw
    if type(raw) is not list or not raw or type(raw[0]) is not str:
        raise WireError("nothing that a plugin says")
    try:
        return _rebuilt(raw[0], raw[1:], known, depth + 1)
    except (TypeError, ValueError, ArithmeticError, KeyError, AttributeError) as error:
        raise WireError(f"no {raw[0][:20]}: {type(error).__name__}") from error


def _rebuilt(form: str, rest: list[Any], known: Known | None, depth: int) -> Any:
    match form, rest:
        case "tuple", _:
            return tuple([rebuilt(one, known, depth) for one in rest])
        case "frozenset", _:
            return frozenset([rebuilt(one, known, depth) for one in rest])
        case "dict", _:
            return {rebuilt(key, known, depth): rebuilt(value, known, depth) for key, value in rest}
        case "class", [str(name), *values]:
            return _of_class(_CLASSES[name], [rebuilt(one, known, depth) for one in values])
        case "outcome", [str(word)]:
            return _OUTCOMES[word]
        case "date", [int(day)]:
            return date.fromordinal(day)
        case "month", [int(year), int(month)]:
            return Month(year, month)
        case "decimal", [str(number)]:
            return _decimal(number)
        case "fraction", [str(above), str(below)]:
            return Fraction(_whole(above), _whole(below))
        case "function", []:
            return Functional("")
        case "fact", [str(kind), int(evidence), part, str(name)] if known is not None:
            return known(FactOf(kind, evidence, part, name))
        case "reason", [str(name)] if known is not None:
            return known(ReasonOf(name))
    raise WireError(f"no {form[:20]}")


def _of_class(made: type, values: list[Any]) -> Any:
    names = [one.name for one in fields(made)]
    if len(values) != len(names):
        raise WireError(f"{made.__name__} has {len(names)} attributes, not {len(values)}")
    return made(**dict(zip(names, values, strict=True)))


def _decimal(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER:
        raise WireError("a number that long is no quantity")
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise WireError("no number") from error


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise WireError("a number that long is no quantity")
    return int(text)
