"""A validator rebuilt from what its child process declared: its functions ask the child when they are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from coreg_tui.api.checks import Check, Ruling
from coreg_tui.api.context import Context
from coreg_tui.api.validator import Addition, Kind, Validator
from coreg_tui.guard.wire_form import WireError, a_list, a_text, exactly
from coreg_tui.host.apart.asking import CALL_S, LOST, READ_S, UNDECLARED, ApartError, Link
from coreg_tui.host.apart.plain import FactOf, Functional, Known, ReasonOf, rebuilt
from coreg_tui.host.problems import problem
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.page import Reading, Sheets
from coreg_tui.model.problem import Problem
from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import COMMON
from coreg_tui.model.safe_text import safe_text

_MOST_VALIDATORS, _MOST_PROBLEMS = 50, 500


def declarations(body: object, link: Link, label: str) -> tuple[list[Validator], tuple[Problem, ...]]:
    """What the child says that its plugin declares: the validators it found sound, and what is wrong with the others.

    Raises WireError for what makes no sense.
    """
    _, sound, problems = exactly(body, 3)
    validators = [validator_of(one, link) for one in a_list(sound, _MOST_VALIDATORS)]
    return validators, tuple([_problem(one, label) for one in a_list(problems, _MOST_PROBLEMS)])


def _problem(raw: object, label: str) -> Problem:
    kind, en, nl, remedy_en, remedy_nl = (safe_text(a_text(one, 2_000)) for one in exactly(raw, 5))
    return problem(kind, label, en, nl, remedy_en, remedy_nl)


def validator_of(raw: object, link: Link) -> Validator:
    """The validator. Raises WireError for what is none; whether it is fit for use is for `host.fitness` to say."""
    found = rebuilt(raw)
    if type(found) is not Validator or type(found.kinds) is not tuple or type(found.additions) is not tuple:
        raise WireError("no validator")
    kinds = tuple([_kind(found.id, one, link) for one in found.kinds])
    return replace(found, kinds=kinds, additions=tuple([_addition(found.id, one, link) for one in found.additions]))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A function of a plugin that runs in its child process."""

    link: Link
    validator: str
    name: str

    def ask(self, do: str, given: object, limit_s: float, known: Known | None = None) -> Any:
        """What it gives, unchecked. Raises ApartError and UnreadableError."""
        _, body = self.link.ask(do, self.validator, self.name, given, limit_s=limit_s)
        try:
            return rebuilt(body, known)
        except WireError as error:
            raise ApartError(LOST["failed"], "failed") from error


def is_elsewhere(kind: Kind) -> bool:
    """Whether the kind is of a plugin that lives in a child process."""
    functions = (kind.read, kind.contribute, *(one.judge for one in kind.checks))
    return any(isinstance(one, Elsewhere) for one in functions)


@dataclass(frozen=True, slots=True)
class ReadElsewhere(Elsewhere):
    """Reads a document."""

    def __call__(self, sheets: Sheets) -> Iterable[Reading]:
        """What is read of them, unchecked. Raises ApartError and UnreadableError."""
        bare = Sheets(pages=sheets.pages, raw=sheets.raw)
        return _tuple(self.ask("read", [bare], READ_S))


@dataclass(frozen=True, slots=True)
class ContributeElsewhere(Elsewhere):
    """Says what a document adds to a sum."""

    def __call__(self, exhibit: Exhibit, ctx: Context) -> Iterable[Any]:
        """What it adds, unchecked. Raises ApartError."""
        return _tuple(self.ask("contribute", [exhibit, ctx], CALL_S))


@dataclass(frozen=True, slots=True)
class JudgeElsewhere(Elsewhere):
    """A check."""

    reasons: tuple[Reason, ...]
    """Those that it may give."""

    def __call__(self, **given: Any) -> Ruling:
        """Its ruling, unchecked. Raises ApartError."""
        answer: Ruling = self.ask("judge", given, CALL_S, _known(self.reasons, given))
        return answer


def _kind(validator: str, kind: Kind, link: Link) -> Kind:
    if type(kind) is not Kind or type(kind.checks) is not tuple:
        raise WireError("no kind")
    return replace(
        kind,
        checks=_checks(validator, f"{kind.id}", kind.checks, kind.reasons, link),
        read=_function(kind.read, ReadElsewhere(link, validator, f"{kind.id} read")),
        contribute=_function(kind.contribute, ContributeElsewhere(link, validator, f"{kind.id} contribute")),
    )


def _addition(validator: str, addition: Addition, link: Link) -> Addition:
    if type(addition) is not Addition or type(addition.checks) is not tuple:
        raise WireError("no addition")
    checks = _checks(validator, f"+{addition.kind}", addition.checks, addition.reasons, link)
    return replace(addition, checks=checks)


def _checks(
    validator: str, family: str, checks: tuple[Check, ...], reasons: tuple[Reason, ...], link: Link
) -> tuple[Check, ...]:
    if any(type(one) is not Check for one in checks):
        raise WireError("no check")
    return tuple([replace(one, judge=JudgeElsewhere(link, validator, f"{family} {one.id}", reasons)) for one in checks])


def _function(declared: object, asked: Callable[..., Any]) -> Any:
    if declared is None:
        return None
    if not isinstance(declared, Functional):
        raise WireError("no function")
    return asked


def _tuple(answer: object) -> tuple[Any, ...]:
    if type(answer) is not tuple:
        raise ApartError(LOST["failed"], "failed")
    return answer


def _known(reasons: tuple[Reason, ...], given: Mapping[str, Any]) -> Known:
    """The facts of the documents that the check was given, and the reasons that it may give or pass on."""

    def known(value: object) -> Any:
        if isinstance(value, ReasonOf):
            return _reason(value.id, reasons, given.get("ctx"))
        assert isinstance(value, FactOf)
        for one in _documents(value.kind, given):
            if (one.evidence, one.part) == (value.evidence, value.part) and value.name in one.facts:
                return one.facts[value.name]
        raise WireError("a fact that no document states")

    return known


def _documents(kind: str, given: Mapping[str, Any]) -> Iterable[Exhibit]:
    yield from (one for one in (given.get("exhibit"), given.get("other")) if one is not None and one.kind == kind)
    if given.get("ctx") is not None:
        yield from given["ctx"].exhibits(kind)


def _reason(name: str, reasons: tuple[Reason, ...], ctx: Context | None) -> Reason:
    own = next((one for one in (*reasons, *COMMON) if one.id == name), None)
    if own is not None:
        return own
    for several in (ctx.examined_by_kind if ctx is not None else {}).values():
        for examined in several:
            for finding in (*examined.findings, *(one for pair in examined.pairs.values() for one in pair)):
                for why in finding.because:
                    if why.reason.id == name:
                        return why.reason
    raise ApartError(UNDECLARED, "undeclared")
