"""Checks that a plugin adds to a kind of another plugin: they inform, and nothing that decides ever sees them.

They run like any check, on the facts and their provenance as they stand, after all that is judged has been judged.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from coreg_tui.api.checks import Check
from coreg_tui.api.context import Context
from coreg_tui.api.validator import Addition, Kind, Validator
from coreg_tui.host.facts import fields_of
from coreg_tui.host.problems import problem
from coreg_tui.host.running import run_check
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.finding import Finding
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text

Remarks = Mapping[tuple[int, int | None], tuple[Finding, ...]]
"""By a document's place among the evidence and among the file's parts, what the added checks found about it."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Added:
    """The checks that one validator adds to a kind."""

    validator: Validator
    kind: Kind
    """The other plugin's kind as these checks see it: its facts, with the reasons that they can give themselves."""
    checks: tuple[Check, ...]


@lru_cache(maxsize=8)
def added_to(validators: tuple[Validator, ...]) -> Mapping[str, tuple[Added, ...]]:
    """By kind, the checks that are added to it, in the order of the adders' ids and then as declared.

    Those of a kind that nobody handles rest, as do those that `faults_among` names.
    """
    kinds = {kind.id: kind for validator in validators for kind in validator.kinds}
    found: dict[str, list[Added]] = {}
    for validator in sorted(validators, key=lambda one: one.id):
        for addition in validator.additions:
            if (kind := kinds.get(addition.kind)) is not None:
                sound = tuple(one for one in addition.checks if not _faults(one, validator, kind, validators))
                found.setdefault(kind.id, []).append(
                    Added(validator=validator, kind=_as_seen(kind, addition), checks=sound)
                )
    return {name: tuple(several) for name, several in found.items()}


def _as_seen(kind: Kind, addition: Addition) -> Kind:
    """Only what declares facts is kept: no reader, no sum, no other finding to look at."""
    return Kind(id=kind.id, label=kind.label, fields=kind.fields, reasons=addition.reasons, checks=addition.checks)


def remarks_on(exhibits: Sequence[Exhibit], validators: tuple[Validator, ...], context: Context) -> Remarks:
    """What the added checks find about each document; documents of which nothing is found are left out.

    They see the facts of all documents, of which each adder gets copies, and nothing that another check found.
    """
    found: dict[tuple[int, int | None], tuple[Finding, ...]] = {}
    for one in (added for several in added_to(validators).values() for added in several):
        if any(exhibit.kind == one.kind.id for exhibit in exhibits):
            for place, findings in _by(one, exhibits, context):
                found[place] = (*found.get(place, ()), *findings)
    return {place: findings for place, findings in found.items() if findings}


def _by(
    added: Added, exhibits: Sequence[Exhibit], context: Context
) -> Iterator[tuple[tuple[int, int | None], tuple[Finding, ...]]]:
    copies = [replace(exhibit, facts=dict(exhibit.facts)) for exhibit in exhibits]
    by_kind: dict[str, list[Exhibit]] = {}
    for copy in copies:
        by_kind.setdefault(copy.kind, []).append(copy)
    ctx = replace(context, exhibits_by_kind=by_kind, examined_by_kind={})
    for copy in copies:
        if copy.kind == added.kind.id:
            yield (copy.evidence, copy.part), tuple(_informing(one) for one in _findings(added, copy, ctx))


def _findings(added: Added, exhibit: Exhibit, ctx: Context) -> Iterator[Finding]:
    for check in added.checks:
        others = (None,) if check.pair is None else ctx.exhibits(check.pair)
        for other in tuple(others):
            yield run_check(check, added.validator, added.kind, exhibit, ctx, other)


def _informing(finding: Finding) -> Finding:
    """The finding without anything that could count: no piece is missing, nothing ends, no reading is leaned on."""
    return replace(finding, advisory=True, absent=False, until=None, interpretations=())


def faults_among(validators: Sequence[Validator], origins: Mapping[str, object]) -> list[Problem]:
    """What is wrong with added checks beside the other plugins, each of which rests: an id that is another's, a fact
    that the kind does not have. `origins` say where each validator comes from.
    """
    kinds = {kind.id: kind for validator in validators for kind in validator.kinds}
    everybody = tuple(validators)
    return [
        problem(what, f"{validator.id} ({origins.get(validator.id, '?')})", *told)
        for validator in sorted(validators, key=lambda one: one.id)
        for addition in validator.additions
        if addition.kind in kinds
        for check in addition.checks
        for what, told in _faults(check, validator, kinds[addition.kind], everybody)
    ]


_Told = tuple[str, str, str, str]


def _faults(
    check: Check, validator: Validator, kind: Kind, validators: tuple[Validator, ...]
) -> list[tuple[str, _Told]]:
    """The fault's kind, and what to say of it and of its remedy in both languages."""
    found = [("unknown_parameter", _no_fact(check, kind, one)) for one in _lacking(check, kind)]
    owner = _owner(check, validator, validators)
    return [("duplicate_check", _taken(check, owner)), *found] if owner is not None else found


def _lacking(check: Check, kind: Kind) -> list[str]:
    return [parameter.name for parameter in check.parameters if parameter.name not in fields_of(kind)]


def _owner(check: Check, validator: Validator, validators: tuple[Validator, ...]) -> Validator | None:
    """Whose the check's id is: of whoever has a check of that id, or a kind whose checks begin with that word."""
    family = check.id.partition(".")[0]
    for other in validators:
        if other is not validator:
            for kind in other.kinds:
                if family in (kind.id, kind.prefix) or any(one.id == check.id for one in kind.checks):
                    return other
    return None


def _taken(check: Check, owner: Validator) -> _Told:
    name = safe_text(check.id[:60])
    return (
        f"the added check {name} bears an id of {owner.id}: that one's is used, this one rests",
        f"de toegevoegde controle {name} draagt een id van {owner.id}: die wordt gebruikt, deze rust",
        "give the validator an id that no kind bears, and its checks the same",
        "geef de validator een id dat geen soort draagt, en zijn controles ook",
    )


def _no_fact(check: Check, kind: Kind, fact: str) -> _Told:
    name, wanted = safe_text(check.id[:60]), safe_text(fact[:60])
    nearest = next(iter(difflib.get_close_matches(fact, [*fields_of(kind)], n=1, cutoff=0.0)), "")
    return (
        f"the added check {name} names '{wanted}', which is no fact of {kind.id}: it rests",
        f"de toegevoegde controle {name} noemt '{wanted}', en dat is geen feit van {kind.id}: hij rust",
        f"did you mean '{nearest}'? Besides facts a check takes ctx, exhibit and other",
        f"is '{nearest}' bedoeld? Naast feiten krijgt een controle ctx, exhibit en other",
    )
