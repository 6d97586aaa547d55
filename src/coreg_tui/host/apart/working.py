"""What the child process does in which a plugin of others lives. Runs under the guard only.

A request is a pickle from the program; an answer is plain data (`plain`), for what comes out of a child is believed no
more than a stranger's file. The plugin is imported with the first request, when the guard holds already.
"""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from itertools import islice
from types import ModuleType
from typing import Any

import pluggy

from coreg_tui.api.validator import GROUP, Hooks, Validator
from coreg_tui.guard.wire_form import encoded
from coreg_tui.host.apart.plain import FactOf, Functional, Known, ReasonOf, plain
from coreg_tui.host.apart.watching import Deed, ForbiddenError, Watch
from coreg_tui.host.facts import MOST_READ
from coreg_tui.host.fitness import faults_of
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.page import UnreadableError
from coreg_tui.model.problem import Problem
from coreg_tui.model.reason import Reason

HOOK = "coreg_validators"
ANSWER = "plugin/1"
MOST_READINGS = 60
"""How many documents one part is taken to hold at most."""
_LONGEST = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A plugin by its entry point, and what blame calls it."""

    name: str
    value: str
    label: str

    @property
    def package(self) -> str:
        """The top package that the entry point names."""
        return top_package(self.value)

    def load(self) -> object:
        """What the entry point stands for, imported."""
        return EntryPoint(name=self.name, value=self.value, group=GROUP).load()


def top_package(value: str) -> str:
    """The top package that an entry point's value names."""
    return value.partition(":")[0].partition(".")[0]


def offered_by(module: object) -> tuple[Validator, ...]:
    """What its hook offers: a checked tuple, as a generator delivers all or nothing. Raises what the plugin raises."""
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    manager.register(module)
    offered = tuple(one for several in manager.hook.coreg_validators() for one in several)
    strangers = [type(one).__name__ for one in offered if not isinstance(one, Validator)]
    if strangers:
        raise TypeError(f"{HOOK} offers {', '.join(strangers)} instead of Validator")
    return offered


def functions_of(validator: Validator) -> Iterable[tuple[str, object, str]]:
    """Each function of a validator: a name for it, what it belongs to, and the attribute that it is."""
    for kind in validator.kinds:
        yield f"{kind.id} read", kind, "read"
        yield f"{kind.id} contribute", kind, "contribute"
        for check in kind.checks:
            yield f"{kind.id} {check.id}", check, "judge"
    for addition in validator.additions:
        for check in addition.checks:
            yield f"+{addition.kind} {check.id}", check, "judge"


class Worker:
    """Answers for one plugin."""

    def __init__(self, named: Named) -> None:
        self._named = named
        self._watch = Watch()
        self._module: object = None
        self._functions: dict[tuple[str, str], Callable[..., Any]] = {}
        self._loaded = False

    def __call__(self, message: bytes) -> bytes:
        """The answer: what was tried that is forbidden, a word, and what goes with it."""
        do, *given = pickle.loads(message)  # noqa: S301  from the program itself
        try:
            with self._watch.over():
                word, body = self._done(do, given)
        except (Exception, SystemExit) as error:
            deed = getattr(error, "deed", None) if isinstance(error, ForbiddenError) else None
            word, body = "raised", [_name(error), _told(error), _place(error), _trace(error)] if deed is None else []
        return encoded(ANSWER, [list(self._watch.told()), word, body])

    def _done(self, do: str, given: list[Any]) -> tuple[str, object]:
        if not self._loaded:
            self._loaded = True
            self._module = self._named.load()
        if do == "load":
            self._keep(offered_by(self._module))
            return "loaded", None
        if do == "declare":
            return self._declared()
        if not self._functions:
            self._keep(offered_by(self._module))
        validator, name, arguments = given
        function = self._functions[validator, name]
        if do == "judge":
            return self._ruling(function, arguments)
        if do == "read":
            return _readings(function, arguments)
        return "answer", plain(tuple(islice(function(*arguments), MOST_READ + 1)))

    def _keep(self, offered: Iterable[Validator]) -> None:
        for validator in offered:
            for name, owner, attribute in functions_of(validator):
                self._functions[validator.id, name] = getattr(owner, attribute)

    def _declared(self) -> tuple[str, object]:
        module = self._module
        file = getattr(module, "__file__", None)
        if isinstance(module, ModuleType) and file is None:
            return "damaged", module.__name__
        sound: list[object] = []
        problems: list[object] = []
        for validator in offered_by(module):
            faults = faults_of(self._named.label, validator)
            problems += map(_problem, faults)
            if not faults:
                sound.append(plain(validator))
        return "declares", [str(file), sound, problems]

    def _ruling(self, judge: Callable[..., Any], given: Mapping[str, Any]) -> tuple[str, object]:
        exhibits = list(_exhibits(given))
        before = _state(exhibits)
        ruling = judge(**given)
        if _state(exhibits) != before:
            self._watch.tell("evidence")
        return "answer", plain(ruling, _known(exhibits))


def _readings(read: Callable[..., Any], arguments: list[Any]) -> tuple[str, object]:
    try:
        return "answer", plain(tuple(islice(read(*arguments), MOST_READINGS)))
    except UnreadableError as error:
        en, nl = f"line {error.line}: ", f"regel {error.line}: "
        return "unreadable", [error.text.en.removeprefix(en), error.text.nl.removeprefix(nl), error.line]


def _exhibits(given: Mapping[str, Any]) -> Iterable[Exhibit]:
    context = given.get("ctx")
    if context is not None:
        yield from (one for several in context.exhibits_by_kind.values() for one in several)
    yield from (one for one in (given.get("exhibit"), given.get("other")) if one is not None)


def _state(exhibits: Iterable[Exhibit]) -> str:
    return repr([(one.kind, one.evidence, one.part, one.file, one.unread, dict(one.facts)) for one in exhibits])


def _known(exhibits: Iterable[Exhibit]) -> Known:
    """A fact as the document it stands in and its name; a reason as its id."""
    own = {
        id(fact): FactOf(one.kind, one.evidence, one.part, name) for one in exhibits for name, fact in one.facts.items()
    }

    def known(value: object) -> object:
        if isinstance(value, Reason):
            return ReasonOf(value.id)
        assert isinstance(value, Fact)
        if id(value) not in own:
            raise ValueError(f"on: no document states this {value.name}")
        return own[id(value)]

    return known


def _problem(one: Problem) -> list[str]:
    return [one.kind, one.problem.en, one.problem.nl, one.remedy.en, one.remedy.nl]


def _name(error: BaseException) -> str:
    return type(error).__name__[:80]


def _told(error: BaseException) -> str:
    return f"{_name(error)}: {error}"[:_LONGEST]


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}, {frames[-1].lineno}"[:_LONGEST] if frames else "?"


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))[-8000:]


__all__ = ["ANSWER", "HOOK", "MOST_READINGS", "Deed", "Functional", "Named", "Worker", "functions_of", "offered_by"]
