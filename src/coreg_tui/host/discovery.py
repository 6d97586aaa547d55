"""Finding plugins: each entry point is loaded by itself, and blamed by name for what it does wrong."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import EntryPoint, PackageNotFoundError, distribution, entry_points

from coreg_tui.api.validator import GROUP, Kind, Validator
from coreg_tui.host.additions import faults_among
from coreg_tui.host.apart.asking import Link
from coreg_tui.host.apart.working import top_package
from coreg_tui.host.loading import OWN, Loaded, Origin, load
from coreg_tui.host.problems import clash, two_of_one_package
from coreg_tui.model.problem import Problem


@dataclass(frozen=True, kw_only=True)
class Plugins:
    """The validators at work, in the order of their ids, and what is wrong with the others."""

    validators: tuple[Validator, ...] = ()
    origins: dict[str, Origin] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()
    """Ids that were left out on purpose (`--only`, `--no-plugin`)."""
    links: tuple[Link, ...] = ()
    """The ways to the plugins that live in child processes."""

    @property
    def bundled(self) -> tuple[Validator, ...]:
        """Those that come with the program itself."""
        return tuple(one for one in self.validators if one.id in self.origins and not self.origins[one.id].apart)

    @cached_property
    def kinds(self) -> dict[str, tuple[Validator, Kind]]:
        """By evidence kind, who handles it."""
        return {kind.id: (validator, kind) for validator in self.validators for kind in validator.kinds}

    @property
    def apart(self) -> frozenset[str]:
        """The kinds of plugins that live in child processes."""
        own = set(self.bundled)
        return frozenset(name for name, (validator, _) in self.kinds.items() if self.links and validator not in own)

    def end_dossier(self) -> None:
        """Ends the child processes: what a plugin did in one dossier it has forgotten in the next."""
        for link in self.links:
            link.end()


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
    twice = _packages_of_two(found)
    loaded = [
        load(entry, _distribution(entry))
        for entry in found
        if entry.name in wanted and top_package(entry.value) not in twice
    ]
    problems = [two_of_one_package(name, several) for name, several in twice.items() if wanted & _names(name, found)]
    return _settled(loaded, problems, tuple(sorted(set(names) - wanted)))


def _distribution(entry: EntryPoint) -> str:
    """The name of its distribution; of one that only calls itself as the program, that name with a question mark."""
    name = entry.dist.name if entry.dist else "?"
    return name if name != OWN or (entry.name, entry.value) in _own_entries() else f"{name}?"


def _own_entries() -> set[tuple[str, str]]:
    """The entry points of the program: of the folder of that name, as the name inside may be anybody's."""
    try:
        return {(one.name, one.value) for one in distribution(OWN).entry_points if one.group == GROUP}
    except PackageNotFoundError:
        return set()


def _names(package: str, entries: Iterable[EntryPoint]) -> set[str]:
    return {entry.name for entry in entries if top_package(entry.value) == package}


def _packages_of_two(entries: Iterable[EntryPoint]) -> dict[str, list[str]]:
    """Packages that two distributions claim, with both: whose code lies there nobody can say, so it is not run.

    An unrenamed copy of a bundled plugin has overwritten it, or stands before it (design.md 3).
    """
    claims: dict[str, dict[str, str]] = {}
    for entry in entries:
        version = entry.dist.version if entry.dist else "?"
        claims.setdefault(top_package(entry.value), {})[_distribution(entry)] = f"{_distribution(entry)} {version}"
    return {package: sorted(several.values()) for package, several in claims.items() if len(several) > 1}


def _settled(loaded: Sequence[Loaded], problems: list[Problem], left_out: tuple[str, ...]) -> Plugins:
    """The offers without clashes: what comes with the program goes first, and of others the first by id.

    Two of one id, two for one kind, or one that takes the ids of another's checks: a problem that names both.
    """
    validators: dict[str, Validator] = {}
    origins: dict[str, Origin] = {}
    claimed: dict[str, str] = {}
    links: dict[str, Link] = {}
    offers = [(one, validator) for one in loaded for validator in one.validators]
    problems = [*(fault for one in loaded for fault in one.problems), *problems]
    for one, validator in sorted(offers, key=lambda it: (it[0].origin.apart, it[1].id, it[0].origin.distribution)):
        taken = [(what, claimed[what]) for what in _claims(validator) if what in claimed]
        if taken:
            problems.append(_clash(taken, validator, one.origin, origins))
            continue
        validators[validator.id], origins[validator.id] = validator, one.origin
        claimed.update((what, validator.id) for what in _claims(validator))
        if one.link is not None:
            links[one.origin.entry] = one.link
    problems += faults_among(tuple(validators.values()), origins)
    return Plugins(
        validators=tuple(validators[name] for name in sorted(validators)),
        origins=origins,
        problems=tuple(problems),
        left_out=left_out,
        links=tuple(links.values()),
    )


def _claims(validator: Validator) -> Iterator[str]:
    """What only one validator can have: its id, its kinds, and what the ids of its checks begin with."""
    yield f"id {validator.id}"
    for kind in validator.kinds:
        yield f"kind {kind.id}"
    families = {kind.prefix or kind.id for kind in validator.kinds}
    families |= {check.id.partition(".")[0] for kind in validator.kinds for check in kind.checks}
    families |= {check.id.partition(".")[0] for addition in validator.additions for check in addition.checks}
    for family in sorted(families):
        yield f"checks {family}.*"


def _clash(taken: Sequence[tuple[str, str]], mine: Validator, origin: Origin, origins: dict[str, Origin]) -> Problem:
    what, other = taken[0]
    word = what.partition(" ")[0]
    same = [name.partition(" ")[2] for name, _ in taken if name.partition(" ")[0] == word]
    first = origins[other]
    used = str(first) if word == "id" else f"{other} ({first})"
    entries = (first.entry, origin.entry)
    named = f"{word} {', '.join(same)}"
    return clash(f"duplicate_{word.rstrip('s')}", named, used, f"{mine.id} ({origin})", entries=entries)


__all__ = ["OWN", "Origin", "Plugins", "UnknownPluginError", "discover"]
