"""The versions of the regulation: a folder each, and which of them is in force on a day.

A folder `vN` beside this file is version N; its `version.toml` says from which day it is in force. Nothing else names
them: a new version is a new folder.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import coreg_tui.regulation as _room
from coreg_tui.model.text import Text

TABLES = ("norms", "clauses", "interpretations", "requirements", "not_judged")
"""The files of a version, each `NAME.toml`."""
_FOLDER = re.compile(r"v([1-9]\d*)")
_KEYS = frozenset({"number", "title", "in_force_from", "in_force_until", "adopted", "clause", "based_on", "repeals"})


class RegulationError(Exception):
    """The regulation's data contradicts itself; names the file and the entry."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """One version of the regulation, as its `version.toml` says."""

    number: str
    folder: Path
    title: Text
    in_force_from: date
    in_force_until: date | None = None
    """The last day; None: until the day before the next version, or for ever."""
    adopted: date | None = None
    """The day on which it was adopted; None: not known."""
    clause: str
    """Where the regulation says from when it is in force."""
    based_on: str | None = None
    """The earlier version of which all holds that this one does not write anew; None: it writes everything itself."""
    repeals: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """By file, the entries of that earlier version that this one drops."""

    @property
    def package(self) -> str:
        """The package of its code."""
        return f"{_room.__name__}.v{self.number}"

    def file(self, name: str) -> Path:
        """Where that file of it stands."""
        return self.folder / f"{name}.toml"


def versions() -> tuple[Version, ...]:
    """All versions, the first in force first. Raises RegulationError for a gap, an overlap or an unknown basis."""
    return _found(tuple(_room.__path__))


def version(number: str) -> Version:
    """That version. Raises RegulationError where there is none, naming those that there are."""
    for one in versions():
        if one.number == number:
            return one
    there = ", ".join(one.number for one in versions())
    raise RegulationError(f"there is no version {number} of the regulation; there are {there}")


def version_on(day: date) -> Version:
    """The version in force on `day`; before the first, the first (`regulation_not_in_force` then says so).

    After the last day of the last, the last: its norms are not in force any more, so nothing rests on them.
    """
    begun = [one for one in versions() if one.in_force_from <= day]
    return begun[-1] if begun else versions()[0]


def table(file: Path) -> dict[str, Any]:
    """The file's content, decimals as written. Raises RegulationError for what is no TOML."""
    try:
        return tomllib.loads(file.read_text("utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise RegulationError(f"{file.parent.name}/{file.name} cannot be read: {error}") from error


@lru_cache(maxsize=8)
def _found(places: tuple[str, ...]) -> tuple[Version, ...]:
    found = sorted(_read_all(places), key=lambda one: (one.in_force_from, int(one.number)))
    if not found:
        raise RegulationError("there is no version of the regulation")
    for one, following in pairwise(found):
        _follows(one, following)
    for place, one in enumerate(found):
        earlier = [other.number for other in found[:place]]
        if one.based_on is not None and one.based_on not in earlier:
            there = ", ".join(earlier) or "none"
            raise RegulationError(
                f"v{one.number}/version.toml is based on {one.based_on!r}, no earlier version; earlier: {there}"
            )
    return tuple(found)


def _read_all(places: tuple[str, ...]) -> Iterator[Version]:
    for place in places:
        for folder in sorted(Path(place).iterdir()):
            if (named := _FOLDER.fullmatch(folder.name)) and _is_there(folder):
                yield _read(folder, named[1])


def _is_there(folder: Path) -> bool:
    """Whether it is more than what Python left behind of a folder that is gone."""
    return folder.is_dir() and any(one.name != "__pycache__" for one in folder.iterdir())


def _follows(one: Version, following: Version) -> None:
    """Refuses a version that does not take over from the one before it."""
    both, begins, ends = f"versions {one.number} and {following.number}", following.in_force_from, one.in_force_until
    if int(following.number) <= int(one.number):
        raise RegulationError(f"{both}: the one that is in force later has the higher number")
    if begins == one.in_force_from or (ends is not None and begins <= ends):
        raise RegulationError(f"{both} overlap from {begins}")
    if ends is not None and begins > ends + timedelta(days=1):
        raise RegulationError(f"{both} leave a gap after {ends}")


def _read(folder: Path, number: str) -> Version:
    at = f"{folder.name}/version.toml"
    row = table(folder / "version.toml")
    if unknown := sorted(row.keys() - _KEYS):
        raise RegulationError(f"{at} has {unknown[0]!r}, which is none of {', '.join(sorted(_KEYS))}")
    if row.get("number") != number:
        raise RegulationError(f"{at} has number {row.get('number')!r}; the folder says '{number}'")
    for name in ("in_force_from", "in_force_until", "adopted"):
        if type(row.get(name)) is not date and (name == "in_force_from" or name in row):
            raise RegulationError(f"{at} has {name} {row.get(name)!r}, which is no date as in 2022-01-01")
    until = row.get("in_force_until")
    if until is not None and until < row["in_force_from"]:
        raise RegulationError(f"{at} ends on {until}, before it begins")
    repeals = {name: tuple(several) for name, several in row.get("repeals", {}).items()}
    if unknown := sorted(repeals.keys() - set(TABLES)):
        raise RegulationError(f"{at} repeals {unknown[0]!r}, which is none of {', '.join(TABLES)}")
    if repeals and "based_on" not in row:
        raise RegulationError(f"{at} repeals something, but says not of which version: based_on")
    try:
        return Version(
            number=number,
            folder=folder,
            title=Text(en=row["title"]["en"], nl=row["title"]["nl"]),
            in_force_from=row["in_force_from"],
            in_force_until=until,
            adopted=row.get("adopted"),
            clause=row["clause"],
            based_on=row.get("based_on"),
            repeals=repeals,
        )
    except KeyError as lacking:
        raise RegulationError(f"{at} has no {lacking.args[0]}") from lacking
