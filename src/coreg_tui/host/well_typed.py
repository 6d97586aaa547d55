"""Whether all that a validator declares is of the types that the API says: what is read further on relies on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import NoneType

from coreg_tui.api.checks import Check, Parameter
from coreg_tui.api.fields import Field
from coreg_tui.api.validator import Addition, Kind, Validator, Witnesses
from coreg_tui.host.problems import problem
from coreg_tui.host.telling import pattern_of
from coreg_tui.model.problem import Problem
from coreg_tui.model.reason import Reason
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

_Types = tuple[type, ...]
_OF_VALIDATOR: dict[str, _Types] = {
    "id": (str,), "version": (str,), "kinds": (tuple,), "additions": (tuple,), "api": (int,),
}  # fmt: skip
_OF_KIND: dict[str, _Types] = {
    "id": (str,), "prefix": (str, NoneType), "supports": (str, NoneType), "witnesses": (Witnesses, NoneType),
    "fields": (tuple,), "reasons": (tuple,), "checks": (tuple,), "after": (tuple,), "contributes_from": (tuple,),
    "adds_way": (bool,), "holder_checked": (bool,), "own_holder_check": (bool,),
}  # fmt: skip
_OF_FIELD: dict[str, _Types] = {
    "name": (str,), "type": (str,), "values": (tuple,), "words": (tuple,), "own_date": (bool,), "read_only": (bool,),
    "least": (int, NoneType), "most": (int, NoneType),
}  # fmt: skip
_OF_CHECK: dict[str, _Types] = {
    "id": (str,), "clause": (str,), "parameters": (tuple,), "wants": (frozenset,), "pair": (str, NoneType),
}  # fmt: skip
_OF_PARAMETER: dict[str, _Types] = {"name": (str,), "required": (bool,), "whole_day": (bool,)}
_OF_ADDITION: dict[str, _Types] = {"kind": (str,), "checks": (tuple,), "reasons": (tuple,)}
_OF_WITNESSES: dict[str, _Types] = {
    "titles": (tuple,), "sentences": (tuple,), "issuers": (tuple,), "labels": (tuple,), "tells": (tuple,),
    "never": (tuple,), "enough": (int,), "part_of": (str, NoneType),
}  # fmt: skip


def mistyped(label: str, validator: Validator) -> list[Problem]:
    """All that is of another type than the API says; empty where nothing is. `label` names its plugin."""
    return [_mistyped(label, *one) for one in _types(validator)]


def shown(name: object) -> str:
    """A name out of a declaration, harmless and short, whatever its type."""
    return safe_text(str(name)[:60])


def _types(validator: Validator) -> Iterator[tuple[str, object, str]]:
    """Where something of the wrong type stands: its place, what it is, what it should be."""
    yield from _attributes("Validator", validator, _OF_VALIDATOR)
    for kind in _each(validator.kinds):
        if not isinstance(kind, Kind):
            yield "Validator.kinds", kind, "Kind"
            continue
        at = f"Kind {shown(kind.id)}"
        yield from _attributes(at, kind, _OF_KIND)
        hooks: tuple[tuple[str, object], ...] = (("read", kind.read), ("contribute", kind.contribute))
        for name, one in hooks:
            if one is not None and not callable(one):
                yield f"{at}: {name}", one, "function"
        for name in ("after", "contributes_from"):
            yield from _texts(at, kind, name)
        if isinstance(kind.witnesses, Witnesses):
            yield from _attributes(f"{at}: witnesses", kind.witnesses, _OF_WITNESSES)
            for name in ("titles", "sentences", "issuers", "labels", "tells", "never"):
                yield from _texts(f"{at}: witnesses", kind.witnesses, name)
            yield from _patterns(f"{at}: witnesses: tells", kind.witnesses.tells)
        yield from _members(at, kind)
        yield from _judging(at, kind)
    for addition in _each(validator.additions):
        if not isinstance(addition, Addition):
            yield "Validator.additions", addition, "Addition"
            continue
        at = f"Addition {shown(addition.kind)}"
        yield from _attributes(at, addition, _OF_ADDITION)
        yield from _judging(at, addition)


def _members(at: str, kind: Kind) -> Iterator[tuple[str, object, str]]:
    for field in _each(kind.fields):
        if not isinstance(field, Field):
            yield f"{at}: fields", field, "Field"
            continue
        yield from _attributes(f"{at}: field {shown(field.name)}", field, _OF_FIELD)
        yield from _texts(f"{at}: field {shown(field.name)}", field, "values")
        for pair in _each(field.words):
            if not (isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[1], Text)):
                yield f"{at}: field {shown(field.name)}: words", pair, "tuple[str, Text]"


def _judging(at: str, one: Kind | Addition) -> Iterator[tuple[str, object, str]]:
    for reason in _each(one.reasons):
        if not isinstance(reason, Reason):
            yield f"{at}: reasons", reason, "Reason"
    for check in _each(one.checks):
        if not isinstance(check, Check):
            yield f"{at}: checks", check, "Check"
            continue
        yield from _attributes(f"{at}: check {shown(check.id)}", check, _OF_CHECK)
        for parameter in _each(check.parameters):
            if not isinstance(parameter, Parameter):
                yield f"{at}: check {shown(check.id)}: parameters", parameter, "Parameter"
                continue
            yield from _attributes(f"{at}: check {shown(check.id)}: parameter", parameter, _OF_PARAMETER)


def _attributes(at: str, thing: object, wanted: dict[str, _Types]) -> Iterator[tuple[str, object, str]]:
    for name, types in wanted.items():
        value = getattr(thing, name)
        if type(value) not in types:
            yield f"{at}: {name}", value, types[0].__name__


def _texts(at: str, thing: object, name: str) -> Iterator[tuple[str, object, str]]:
    yield from ((f"{at}: {name}", one, "str") for one in _each(getattr(thing, name)) if type(one) is not str)


def _patterns(at: str, tells: object) -> Iterator[tuple[str, object, str]]:
    for tell in _each(tells):
        try:
            if type(tell) is str:
                pattern_of(tell)
        except (re.error, RecursionError, OverflowError):
            yield at, tell, "regular expression"


def _each(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _mistyped(label: str, where: str, given: object, wanted: str) -> Problem:
    told = type(given).__name__
    return problem(
        "wrong_type",
        label,
        f"{where} is {told} instead of {wanted}",
        f"{where} is {told} in plaats van {wanted}",
        f"make it {wanted}",
        f"maak er {wanted} van",
    )
