"""Checks: a function whose parameters are the facts it rests on, and the ruling it gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from coreg_tui.model.fact import Fact
from coreg_tui.model.finding import Finding, because_of
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.reason import Because, Reason, Said
from coreg_tui.model.text import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruling:
    """What a check answers. Make it with `passed`, `failed`, `unknown` or `absent`."""

    outcome: Outcome
    """Passes, fails, or nobody knows; by what the document itself proves."""
    because: tuple[Because, ...] = ()
    """Why it does not pass, each with its values; the first is the reason of the report."""
    absent: bool = False
    """True where a piece that must come with the document is not there."""
    until: date | None = None
    """The last reference date on which it still passes; None: no limit, or it does not pass."""
    on: tuple[str | Fact, ...] | None = None
    """What it rests on, names of parameters or facts of other documents; None: all its parameters."""
    values: dict[str, Said] = field(default_factory=dict)
    """What fills the sentence of a pass."""
    interpretations: tuple[str, ...] = ()
    """The readings it leans on (`I-n`), besides the check's own."""
    says: Text | None = None
    """The sentence of a pass, instead of the check's `passes`."""

    def also(self, reason: Reason, **values: Said) -> Ruling:
        """The same ruling with one more reason."""
        return replace(self, because=(*self.because, Because(reason=reason, values=values)))

    def besides(self, findings: Iterable[Finding]) -> Ruling:
        """The same ruling, no better than these findings about another document, and with their reasons."""
        open_ones = [finding for finding in findings if finding.outcome is not Outcome.PASS]
        because = because_of(open_ones)
        if not because:
            return self
        fails = Outcome.FAIL in (self.outcome, *(finding.outcome for finding in open_ones))
        outcome = Outcome.FAIL if fails else Outcome.UNKNOWN
        return replace(self, outcome=outcome, because=(*self.because, *because))

    def resting_on(self, *facts: str | Fact | None) -> Ruling:
        """The same ruling, resting on these facts only: names of parameters, or facts of other documents."""
        return Ruling(  # spelled out: `replace` takes five times as long, and this is called for most checks
            outcome=self.outcome,
            because=self.because,
            absent=self.absent,
            until=self.until,
            on=tuple([fact for fact in facts if fact is not None]),
            values=self.values,
            interpretations=self.interpretations,
            says=self.says,
        )

    def reading(self, *interpretations: str) -> Ruling:
        """The same ruling, leaning on these interpretations (`I-n`) besides the check's own."""
        return replace(self, interpretations=(*self.interpretations, *interpretations))

    def saying(self, says: Text) -> Ruling:
        """The same ruling with a sentence of its own instead of the check's `passes`."""
        return replace(self, says=says)


def passed(*, until: date | None = None, **values: Said) -> Ruling:
    """In order, up to and including the reference date `until` if it will not stay so; `values` fill the sentence."""
    return Ruling(outcome=Outcome.PASS, until=until, values=values)


def failed(reason: Reason, **values: Said) -> Ruling:
    """The document proves that it is not in order."""
    return Ruling(outcome=Outcome.FAIL, because=(Because(reason=reason, values=values),))


def unknown(reason: Reason, **values: Said) -> Ruling:
    """The document does not prove it either way: a person must look."""
    return Ruling(outcome=Outcome.UNKNOWN, because=(Because(reason=reason, values=values),))


def absent(reason: Reason, **values: Said) -> Ruling:
    """A piece that must come with the document is not there: the requirement is `missing`."""
    return Ruling(outcome=Outcome.UNKNOWN, because=(Because(reason=reason, values=values),), absent=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameter:
    """One parameter of a check function, as the host fills it."""

    name: str
    required: bool
    """False where the function has a default: the check runs even if nobody states the fact."""
    whole_day: bool
    """True where the function wants a date: a month is tried at both its ends."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """A check with its clause and its words. Made by the decorator `check`."""

    id: str
    """As in `vog.age`; what stands before the full stop is the kind's `prefix`."""
    clause: str
    """The clause that it stands on, as the report cites it (`art. 1 VOG NP`)."""
    label: Text
    """What it looks at, a word or two, lower case."""
    passes: Text
    """The sentence of a pass; fields in braces are filled from the ruling's values."""
    judge: Callable[..., Ruling]
    """The function itself."""
    parameters: tuple[Parameter, ...]
    """The facts it rests on, in the function's order."""
    wants: frozenset[str] = frozenset()
    """Which of `ctx`, `exhibit` and `other` the function takes."""
    pair: str | None = None
    """The kind of the other documents that it compares with, one by one; None: it compares with none."""
    interpretations: tuple[str, ...] = ()
    """The readings it always leans on (`I-n`)."""


_GIVEN = frozenset({"ctx", "exhibit", "other"})
_NAME = re.compile(r"[A-Za-z_][\w.]*")
_AROUND = frozenset({"class", "Optional", "Union", "None", "NoneType", "ForwardRef"})


def _is_day(hint: object, known: Mapping[str, object]) -> bool:
    """Whether an annotation, written or evaluated, means `date` or `date | None` and nothing besides.

    By its words, so that no annotation need be importable: plugins keep types for the type checker only.
    """
    names = _NAME.findall(hint if isinstance(hint, str) else repr(hint))
    meant = {_meant(name, known) for name in names} - _AROUND
    return meant == {"date"}


def _meant(name: str, known: Mapping[str, object]) -> str:
    """The last piece of a dotted name; of another name for a class, the class's own."""
    found = known.get(name)
    return found.__name__ if isinstance(found, type) else name.rpartition(".")[2]


def check(
    check_id: str,
    *,
    clause: str,
    label: Text,
    passes: Text,
    pair: str | None = None,
    interpretations: tuple[str, ...] = (),
) -> Callable[[Callable[..., Ruling]], Check]:
    """Make a check of a function.

    The function's parameters are the facts it rests on, by name. One without default is needed: where nobody states
    it the answer is `unknown` `not_stated`, and the function is not called. One with default `None` may be lacking.
    A fact that is only declared, contradicted or hidden makes the outcome `unknown` by itself; the function need not
    look. Besides facts it may take `ctx` (the Context), `exhibit` (the document) and, for a check that compares with
    documents of kind `pair`, `other` (that document: it is called once for each).

    `passes` is the sentence of a pass; `label` a word or two, lower case.
    """

    def made(judge: Callable[..., Ruling]) -> Check:
        code: Any = judge.__code__
        names: tuple[str, ...] = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        optional = set(names[code.co_argcount - len(judge.__defaults__ or ()) : code.co_argcount])
        optional |= set(judge.__kwdefaults__ or ())
        hints = judge.__annotations__
        return Check(
            id=check_id,
            clause=clause,
            label=label,
            passes=passes,
            judge=judge,
            parameters=tuple(
                Parameter(
                    name=name,
                    required=name not in optional,
                    whole_day=_is_day(hints.get(name), judge.__globals__),
                )
                for name in names
                if name not in _GIVEN
            ),
            wants=_GIVEN.intersection(names),
            pair=pair,
            interpretations=interpretations,
        )

    return made
