"""Finding plugins: each entry point is loaded by itself inside a guard, and blamed by name for what it does wrong."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

import pluggy

from coreg_tui.api.validator import GROUP, Hooks, Kind, Validator
from coreg_tui.host.fitness import faults_of
from coreg_tui.host.problems import broken, clash, damaged, problem
from coreg_tui.model.problem import Problem

HOOK = "coreg_validators"
OWN = "coreg-tui"
"""The distribution that the bundled plugins are part of."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where a validator comes from, for blame and for the list of plugins."""

    distribution: str
    version: str
    module: str
    file: str
    entry: str
    """The name of its entry point, by which `--no-plugin` knows it."""

    def __str__(self) -> str:
        return f"{self.distribution} {self.version} ({self.file})"


@dataclass(frozen=True, kw_only=True)
class Plugins:
    """The validators at work, in the order of their ids, and what is wrong with the others."""

    validators: tuple[Validator, ...] = ()
    origins: dict[str, Origin] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()
    """Ids that were left out on purpose (`--only`, `--no-plugin`)."""

    @property
    def bundled(self) -> tuple[Validator, ...]:
        """Those that come with the program itself."""
        return tuple(
            one for one in self.validators if one.id in self.origins and self.origins[one.id].distribution == OWN
        )

    @cached_property
    def kinds(self) -> dict[str, tuple[Validator, Kind]]:
        """By evidence kind, who handles it."""
        return {kind.id: (validator, kind) for validator in self.validators for kind in validator.kinds}


class UnknownPluginError(Exception):
    """An id was named that no plugin has."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name)
        self.name = name
        self.nearest = next(iter(difflib.get_close_matches(name, known, n=1, cutoff=0.0)), None)


def discover(*, only: Iterable[str] = (), without: Iterable[str] = ()) -> Plugins:
    """All plugins, or those of `only`, less those of `without`; a plugin left out is not even imported.

    Raises UnknownPluginError for an id that no plugin has.
    """
    found = sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value))
    names = sorted({entry.name for entry in found})
    for name in (*only, *without):
        if name not in names:
            raise UnknownPluginError(name, names)
    wanted = set(only) or set(names)
    wanted -= set(without)
    offers: list[tuple[Origin, Validator]] = []
    problems: list[Problem] = []
    for entry in found:
        if entry.name in wanted:
            origin, offered, wrong = _load(entry)
            offers += [(origin, validator) for validator in offered]
            problems += wrong
    return _settled(offers, problems, tuple(sorted(set(names) - wanted)))


def _load(entry: EntryPoint) -> tuple[Origin, Sequence[Validator], list[Problem]]:
    """What one entry point offers, and what is wrong with it."""
    distribution = entry.dist
    name = distribution.name if distribution else "?"
    version = distribution.version if distribution else "?"
    origin = Origin(distribution=name, version=version, module=entry.value, file=entry.value, entry=entry.name)
    label = f"{entry.name} ({name} {version}, {entry.value})"
    try:
        module = entry.load()
        if isinstance(module, ModuleType) and getattr(module, "__file__", None) is None:
            return origin, (), [damaged(label, module)]
        origin = replace(origin, file=str(getattr(module, "__file__", "?")))
        offered = [(validator, faults_of(label, validator)) for validator in _offered(module)]
    except (Exception, SystemExit) as error:
        return origin, (), [broken(label, error)]
    if not offered:
        return origin, (), [_nothing(label)]
    sound = [validator for validator, faults in offered if not faults]
    return origin, sound, [fault for _, faults in offered for fault in faults]


def _offered(module: object) -> Sequence[Validator]:
    """A checked tuple: a generator delivers all or nothing."""
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    manager.register(module)
    offered = [one for several in manager.hook.coreg_validators() for one in several]
    strangers = [type(one).__name__ for one in offered if not isinstance(one, Validator)]
    if strangers:
        raise TypeError(f"{HOOK} offers {', '.join(strangers)} instead of Validator")
    return offered


def _nothing(label: str) -> Problem:
    return problem(
        "no_validators",
        label,
        f"offers no validator; the function {HOOK} is missing, empty or lacks @hookimpl",
        f"biedt geen validator; de functie {HOOK} ontbreekt, is leeg of mist @hookimpl",
        "put @hookimpl on it and return the validators",
        "zet er @hookimpl boven en geef de validators terug",
    )


def _settled(offers: Sequence[tuple[Origin, Validator]], problems: list[Problem], left_out: tuple[str, ...]) -> Plugins:
    """The offers without clashes: two of one id, or two for one kind, are a problem that names both."""
    validators: dict[str, Validator] = {}
    origins: dict[str, Origin] = {}
    handled: dict[str, str] = {}
    for origin, validator in sorted(offers, key=lambda offer: (offer[1].id, offer[0].distribution)):
        mine = f"{validator.id} ({origin})"
        if validator.id in validators:
            first = origins[validator.id]
            entries = (first.entry, origin.entry)
            problems.append(clash("duplicate_id", f"id {validator.id}", str(first), mine, entries=entries))
            continue
        taken = [kind.id for kind in validator.kinds if kind.id in handled]
        if taken:
            first = origins[handled[taken[0]]]
            used = f"{handled[taken[0]]} ({first})"
            entries = (first.entry, origin.entry)
            problems.append(clash("duplicate_kind", f"kind {', '.join(taken)}", used, mine, entries=entries))
            continue
        validators[validator.id], origins[validator.id] = validator, origin
        handled.update((kind.id, validator.id) for kind in validator.kinds)
    return Plugins(
        validators=tuple(validators[name] for name in sorted(validators)),
        origins=origins,
        problems=tuple(problems),
        left_out=left_out,
    )
