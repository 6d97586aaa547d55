"""The plugin that is tried: its package, what its hook offers, its samples, and the plugins beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from types import ModuleType
from typing import Any, TypeVar

import pluggy

from coreg_tui.api.samples import Sample
from coreg_tui.api.validator import GROUP, Hooks, Kind, Validator
from coreg_tui.model.reason import Reason

T = TypeVar("T")
OWN = "coreg-tui"
"""The distribution of the plugins that come with the program."""


class NoSubjectError(Exception):
    """There is nothing to try: the package cannot be imported, offers nothing, or has no samples."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Offer:
    """One plugin: a package with its validators and samples."""

    package: str
    module: ModuleType
    validators: tuple[Validator, ...]
    samples: tuple[Sample, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Subject(Offer):
    """The plugin that is tried, and those it stands beside."""

    others: tuple[Offer, ...] = ()
    kept: dict[object, Any] = field(default_factory=dict)
    """What several checks need, worked out by `once`."""

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What `make` gives, which is called the first time only."""
        if key not in self.kept:
            self.kept[key] = make()
        found: T = self.kept[key]
        return found

    @property
    def api(self) -> int:
        """The API version it was written for: the lowest of its validators'."""
        return max(1, min((one.api for one in self.validators if type(one.api) is int), default=1))

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """Its own kinds."""
        return tuple(kind for one in self.validators for kind in one.kinds)

    @cached_property
    def handled(self) -> Mapping[str, tuple[Validator, Kind]]:
        """By kind, who handles it: the plugin itself, else one that comes with the program."""
        theirs = {kind.id: (one, kind) for other in self.others for one in other.validators for kind in one.kinds}
        return theirs | {kind.id: (one, kind) for one in self.validators for kind in one.kinds}

    @cached_property
    def all_validators(self) -> tuple[Validator, ...]:
        """Its own and those of the plugins that come with the program."""
        return (*self.validators, *(one for other in self.others for one in other.validators))

    @cached_property
    def reasons(self) -> Mapping[str, tuple[Reason, ...]]:
        """The reasons it declares, by id; several where kinds share one."""
        found: dict[str, list[Reason]] = {}
        for one in self.validators:
            declared = [*(kind.reasons for kind in one.kinds), *(added.reasons for added in one.additions)]
            for reason in (reason for several in declared for reason in several):
                found.setdefault(reason.id, []).append(reason)
        return {name: tuple(several) for name, several in found.items()}

    def sample(self, name: str) -> Sample:
        """Its sample of that id."""
        return next(one for one in self.samples if one.id == name)

    def kind(self, name: str) -> Kind:
        """Its own kind of that id."""
        return next(one for one in self.kinds if one.id == name)


@lru_cache(maxsize=64)
def subject_of(package: str) -> Subject:
    """The plugin in that package. Raises NoSubjectError with a sentence that says what is wrong and what to do."""
    module = _imported(package)
    try:
        validators = tuple(_offered(module))
    except (Exception, SystemExit) as error:
        raise NoSubjectError(f"{package}: its hook coreg_validators fails: {_told(error)}") from error
    if not validators:
        raise NoSubjectError(
            f"{package} offers no validator: put @hookimpl on coreg_validators and return the validators"
        )
    others = sorted({type(one).__name__ for one in validators if not isinstance(one, Validator)})
    if others:
        raise NoSubjectError(f"{package}: coreg_validators offers {', '.join(others)} instead of Validator")
    samples = _samples(package)
    return Subject(package=package, module=module, validators=validators, samples=samples, others=others_than(package))


def others_than(package: str) -> tuple[Offer, ...]:
    """The plugins that come with the program, less that one; one that is broken is left out."""
    names = sorted(
        entry.value for entry in entry_points(group=GROUP) if entry.dist is not None and entry.dist.name == OWN
    )
    return tuple(offer for name in names if name != package and (offer := _other(name)) is not None)


@lru_cache(maxsize=64)
def _other(package: str) -> Offer | None:
    try:
        module = import_module(package)
        samples = tuple(import_module(f"{package}.samples").SAMPLES) if _has_samples(package) else ()
        return Offer(package=package, module=module, validators=tuple(_offered(module)), samples=samples)
    except (Exception, SystemExit):
        return None  # its own tests tell of it


def _imported(package: str) -> ModuleType:
    try:
        module = import_module(package)
    except (Exception, SystemExit) as error:
        raise NoSubjectError(f"{package} cannot be imported: {_told(error)}") from error
    if getattr(module, "__file__", None) is None:
        raise NoSubjectError(f"{package} is an empty folder: a damaged installation; install the plugin again")
    return module


def _offered(module: ModuleType) -> Iterable[Validator]:
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    manager.register(module)
    return [one for several in manager.hook.coreg_validators() for one in several]


def _has_samples(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(f"{package}.samples") is not None


def _samples(package: str) -> tuple[Sample, ...]:
    if not _has_samples(package):
        raise NoSubjectError(f"{package} has no samples: make {package}/samples.py with SAMPLES = (Sample(...), ...)")
    try:
        given = import_module(f"{package}.samples").SAMPLES
    except (Exception, SystemExit) as error:
        raise NoSubjectError(f"{package}.samples cannot be imported: {_told(error)}") from error
    if not isinstance(given, tuple) or not all(isinstance(one, Sample) for one in given):
        raise NoSubjectError(f"{package}.samples: SAMPLES must be a tuple of Sample")
    return given


def _told(error: BaseException) -> str:
    """The error with the place in its own files where it was raised."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if not name.startswith(("<", sys.prefix, sys.base_prefix)) and "coreg_tui/testing" not in name:
            place = f" ({name}, line {trace.tb_lineno})"
        trace = trace.tb_next
    return f"{type(error).__name__}: {error}{place}"
