"""What one cell of a table changes in the dossier, by the heading of its column. README.md tells it to lawyers."""

from __future__ import annotations

import re
import shlex
from dataclasses import replace
from typing import Any

from coreg_tui.host.discovery import Plugins

from ..judging import plugins
from .bases import Table, activities, specimen

_DAY = r"\d{4}-\d\d-\d\d"
_PERIOD = re.compile(rf"({_DAY})\.\.({_DAY})? ([\d.]+) ?(/week|hours)")


def put(case: Table, heading: str, cell: str) -> None:
    """Make the case otherwise as the cell says."""
    manifest = case["dossier"]
    table, _, key = heading.partition(".")
    if heading in ("today", "as_of"):
        case[heading] = cell
    elif heading == "accept":
        case["accept"] = cell == "yes"
    elif heading == "activities":
        case["files"] = {"activities.csv": lambda: activities(_activities(cell))}
    elif heading in _SPECIAL:
        _SPECIAL[heading](manifest, cell)
    elif not key:
        manifest.pop(heading)
    elif table in ("applicant", "request", "registration"):
        _set(manifest.setdefault(table, {}), key, cell)
    else:
        document = _document(manifest, table)
        _set(document if key in ("file", "pages") else document.setdefault("facts", {}), key, cell)


def changed_plugins(at_work: Plugins, cell: str) -> Plugins:
    """The plugins with one left out (`without vog`), or with one check that crashes (`vog.age crashes`)."""
    if cell.startswith("without "):
        return plugins(cell.removeprefix("without "))
    return replace(
        at_work,
        validators=tuple(
            replace(
                validator,
                kinds=tuple(
                    replace(
                        kind,
                        checks=tuple(
                            replace(one, judge=_crashes) if cell == f"{one.id} crashes" else one for one in kind.checks
                        ),
                    )
                    for kind in validator.kinds
                ),
            )
            for validator in at_work.validators
        ),
    )


def _crashes(**_: object) -> Any:
    raise ZeroDivisionError


def _document(manifest: Table, named: str) -> Table:
    """The first document of that kind, or the third for `masterclass 3`; a sound one is added where there is none."""
    kind, _, place = named.partition(" ")
    of_kind = [one for one in manifest["evidence"] if one["kind"] == kind]
    if not of_kind:
        of_kind = [specimen(kind)]
        manifest["evidence"] += of_kind
    document: Table = of_kind[int(place or 1) - 1]
    return document


def _set(table: Table, key: str, cell: str) -> None:
    table.pop(key, None)
    if cell != "-":
        table[key] = value_of(cell)


def value_of(cell: str) -> Any:
    """`yes` and `no`, numbers, lists in brackets, periods of work; all else is text, dates included."""
    if cell in ("yes", "no"):
        return cell == "yes"
    if cell.startswith("["):
        return [one.strip() for one in cell.strip("[]").split(",") if one.strip()]
    if _PERIOD.match(cell):
        return [_period(*match.groups()) for match in _PERIOD.finditer(cell)]
    if re.fullmatch(r"0|[1-9]\d*", cell):
        return int(cell)
    return float(cell) if re.fullmatch(r"\d+\.\d+", cell) else cell.strip("'")


def _period(start: str, end: str | None, amount: str, unit: str) -> Table:
    stated = {"from": start, "to": end, "hours" if unit == "hours" else "hours_per_week": value_of(amount)}
    return {name: value for name, value in stated.items() if value is not None}


def _entries(cell: str) -> list[list[str]]:
    """The entries of a cell, parted by ` + `, each as its words; a value with blanks stands in quotation marks."""
    return [] if cell == "-" else [shlex.split(entry) for entry in cell.split(" + ")]


def _named(words: list[str]) -> Table:
    """`taken=2021-01-18 result=below` as a table; `provider=-` for a fact that is not stated."""
    pairs = (word.split("=", 1) for word in words)
    return {name: None if text == "-" else value_of(text) for name, text in pairs}


def _without(manifest: Table, cell: str) -> None:
    """`masterclass` takes all of that kind out, `masterclass#3` only the third of them."""
    gone: list[Table] = []
    for kind, _, place in (one.partition("#") for one in cell.split()):
        of_kind = [entry for entry in manifest["evidence"] if entry["kind"] == kind]
        assert of_kind, f"there is no {kind} to take out"
        gone += [of_kind[int(place) - 1]] if place else of_kind
    manifest["evidence"] = [entry for entry in manifest["evidence"] if not any(entry is one for one in gone)]


def _with(manifest: Table, cell: str) -> None:
    """Documents in order but for the facts told; `file=` names a file."""
    for kind, *words in _entries(cell):
        facts = _named(words)
        file = facts.pop("file", None)
        manifest["evidence"].append({**specimen(kind, **facts), **({"file": file} if file else {})})


def _received(manifest: Table, cell: str) -> None:
    """The post log of VOGs: a date, and `authentic` or `false` where it was judged."""
    outcomes: dict[str, Table] = {"authentic": {"authentic": True}, "false": {"authentic": False}, "": {}}
    entries = ((on, outcomes["".join(word)]) for on, *word in _entries(cell))
    manifest["received"] = [{"kind": "vog", "on": on, **outcome} for on, outcome in entries]


def _history(manifest: Table, cell: str) -> None:
    """`basis 2014-03-15..2017-03-14 regular + junior 2017-03-15..`."""
    entries = []
    for category, dates, *route in _entries(cell):
        start, _, until = dates.partition("..")
        stated = {"category": category, "from": start, "until": until or None, "route": route[0] if route else None}
        entries.append({name: value for name, value in stated.items() if value})
    manifest["registration"]["history"] = entries


def _measures(cell: str) -> list[Table]:
    """`BCMB 2021-06-01 open + SKJ 2020-03-01 closed`."""
    return [
        {"body": body, "date": day, "summary": "berisping", **({"closed": True} if state == "closed" else {})}
        for body, day, state in _entries(cell)
    ]


def _activities(cell: str) -> list[Table]:
    """`accredited 100 + reflection 50 competence_profile=nee + other 12 date=2018-02-01`: the rows of the list."""
    return [{"category": category, "points": points, **_texts(more)} for category, points, *more in _entries(cell)]


def _texts(words: list[str]) -> Table:
    pairs = (word.split("=", 1) for word in words)
    return {name: None if text == "-" else text for name, text in pairs}


_SPECIAL = {
    "without": _without,
    "with": _with,
    "received": _received,
    "history": _history,
    "measures": lambda manifest, cell: manifest["registration"].update(measures=_measures(cell)),
    "top measures": lambda manifest, cell: manifest.update(measures=_measures(cell)),
}
