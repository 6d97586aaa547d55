"""Loading one plugin: what comes with the program here, any other in a child process; blamed by name for its faults."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import EntryPoint
from importlib.util import find_spec
from types import ModuleType

from coreg_tui.api.validator import Validator
from coreg_tui.host.apart.asking import LOAD_S, Link
from coreg_tui.host.apart.rebuilding import declarations
from coreg_tui.host.apart.working import Named, offered_by, top_package
from coreg_tui.host.fitness import faults_of
from coreg_tui.host.problems import broken, damaged, lost, nothing
from coreg_tui.host.tracing import traced
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text

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
    apart: bool = False
    """True where it runs in a child process of its own, as all do that do not come with the program."""

    def __str__(self) -> str:
        return f"{self.distribution} {self.version} ({self.file})"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one entry point offers, and what is wrong with it."""

    origin: Origin
    validators: tuple[Validator, ...] = ()
    problems: tuple[Problem, ...] = ()
    link: Link | None = None
    """The way to it, where it lives in a child process."""

    @property
    def outcome(self) -> str:
        """What it offers and what is wrong, in a few words."""
        return ", ".join([*(one.id for one in self.validators), *(one.kind for one in self.problems)])


def load(entry: EntryPoint, dist: str) -> Loaded:
    """What one entry point offers, and what is wrong with it. Only what comes with the program runs in its process."""
    dist, version = safe_text(dist), safe_text(entry.dist.version if entry.dist else "?")
    own = dist == OWN
    file = _file_of(entry)
    named = Named(name=entry.name, value=entry.value, label=f"{safe_text(entry.name)} ({dist} {version}, {file})")
    origin = Origin(distribution=dist, version=version, module=entry.value, file=file, entry=entry.name, apart=not own)
    with traced("load", entry.value, f"{entry.name} {dist} {version}", origin.file) as told:
        return told(_here(named, origin) if own else _apart(named, origin))


def _here(named: Named, origin: Origin) -> Loaded:
    try:
        module = named.load()
        if isinstance(module, ModuleType) and getattr(module, "__file__", None) is None:
            return Loaded(origin, problems=(damaged(named.label, module.__name__),))
        offered = [(validator, faults_of(named.label, validator)) for validator in offered_by(module)]
    except (Exception, SystemExit) as error:
        return Loaded(origin, problems=(broken(named.label, error),))
    sound = tuple(validator for validator, faults in offered if not faults)
    problems = tuple(fault for _, faults in offered for fault in faults)
    return Loaded(origin, sound, problems if offered else (nothing(named.label),))


def _apart(named: Named, origin: Origin) -> Loaded:
    """The same of a plugin of others, asked of a child process and looked at again here: a child can lie."""
    link = Link(named)
    try:
        word, body = link.ask("declare", limit_s=LOAD_S)
        if word == "damaged":
            return Loaded(origin, problems=(damaged(named.label, str(body)[:80]),))
        declared, problems = declarations(body, link, named.label)
        offered = [(validator, faults_of(named.label, validator)) for validator in declared]
    except Exception as error:  # also one that looking at what it declares stumbles on
        return Loaded(origin, problems=(lost(named.label, error),))
    finally:
        link.end()
    sound = tuple(validator for validator, faults in offered if not faults)
    problems = (*problems, *(fault for _, faults in offered for fault in faults))
    return Loaded(origin, sound, problems if offered or problems else (nothing(named.label),), link)


def _file_of(entry: EntryPoint) -> str:
    """The file of the top package that an entry point names, found without importing it."""
    try:
        spec = find_spec(top_package(entry.value))
    except (ImportError, ValueError, AttributeError):
        return entry.value
    return spec.origin if spec is not None and spec.origin is not None else entry.value
