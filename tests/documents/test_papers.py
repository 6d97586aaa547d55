"""Papers of other programs, read with every plugin: never a wrong kind or value, and most of what is printed.

Beside each PDF of `tests/papers` stands what is printed on it. `accept` holds other right ways to read a fact,
`optional` facts that may be read or left.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.api import Month, Period, words
from coreg_tui.host.discovery import discover
from coreg_tui.reading.files import read_file
from coreg_tui.reading.rows import DocumentRow, PartRow

FOLDER = Path(__file__).parents[1] / "papers"
SETS = ("", "second", "third", "fourth", "fifth", "sixth")
"""By as many hands; the readers were mended on what the earlier ones showed before they saw a later one."""
PAPERS = [path for one in SETS for path in sorted((FOLDER / one).glob("*.pdf"))]
KNOWN: dict[str, str] = {}
"""Papers on which something is still read wrongly, and what."""
RECALL = 0.95
"""The share of all facts printed that is read at least; raised as the readers improve."""
VALIDATORS = discover().validators


@dataclass
class Score:
    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def plain(value: object) -> Any:
    """A value as the truth writes it."""
    match value:
        case bool() | int() | str():
            return value
        case date() | Month():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Period():
            named = {"from": value.start, "to": value.end, "hours_per_week": value.hours_per_week, "hours": value.hours}
            return {key: plain(one) for key, one in named.items() if one is not None}
        case tuple():
            return [plain(one) for one in value]
    raise TypeError(value)


def same(name: str, read: Any, true: Any) -> bool:
    if name == "holder":
        return sorted(words(read)) == sorted(words(true))
    if name == "function_description":
        return " ".join(words(true)) in " ".join(words(read)) or " ".join(words(read)) in " ".join(words(true))
    if name in ("tasks", "profiles"):
        return sorted(read) == sorted(true)
    if isinstance(read, str) and isinstance(true, str):
        return words(read) == words(true)
    if isinstance(true, list) and true and isinstance(true[0], dict):
        return [numbers(one) for one in read] == [numbers(one) for one in true]
    return bool(read == true) or str(read) == str(true)


def numbers(period: Mapping[str, Any]) -> dict[str, Any]:
    return {key: Decimal(str(one)) if key.startswith("hours") else one for key, one in period.items()}


def compare(label: str, part: PartRow, truth: Mapping[str, Any], score: Score) -> None:
    facts = {fact.name: plain(fact.value) for fact in part.facts}
    accept, optional = truth.get("accept", {}), truth.get("optional", {})
    for name, true in truth["facts"].items():
        if name not in facts:
            score.missed.append(f"{label}.{name} = {true!r}")
        elif any(same(name, facts[name], one) for one in (true, *accept.get(name, ()))):
            score.right += 1
        else:
            score.wrong.append(f"{label}.{name} is {facts[name]!r}, not {true!r}")
    for name, read in facts.items():
        if name not in truth["facts"] and not any(same(name, read, one) for one in optional.get(name, ())):
            score.wrong.append(f"{label}.{name} is {read!r}, not on the page")


def judged(path: Path) -> tuple[DocumentRow, dict[str, Any], Score]:
    truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
    row = read_file(path.read_bytes(), name=path.name, validators=VALIDATORS)
    score, left = Score(), [part for part in row.parts if part.kind is not None]
    for place, true in enumerate(truth["parts"]):
        label = f"{path.stem}[{place}]"
        part = next((one for one in left if one.kind == true["kind"] and set(one.pages) & set(true["pages"])), None)
        if part is None:
            score.missed.append(f"{label} ({true['kind']})")
            score.missed += [f"{label}.{name}" for name in true["facts"]]
            continue
        left.remove(part)
        if list(part.pages) != true["pages"]:
            score.wrong.append(f"{label} stands on {list(part.pages)}, not {true['pages']}")
        compare(label, part, true, score)
    score.wrong += [f"{path.stem}: a {part.kind} on {list(part.pages)} that is none" for part in left]
    return row, truth, score


def test_there_are_papers_and_plugins() -> None:
    assert len(PAPERS) >= 60
    assert len(VALIDATORS) >= 10


def named(path: Path) -> str:
    return path.relative_to(FOLDER).with_suffix("").as_posix()


def each() -> Iterator[Any]:
    """Every paper; one that is known to be read wrongly must still be, or its line in KNOWN goes."""
    for path in PAPERS:
        why = KNOWN.get(named(path))
        marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
        yield pytest.param(path, id=named(path), marks=marks)


@pytest.mark.parametrize("path", [*each()])
def test_a_paper_is_never_taken_for_another_nor_read_wrongly(path: Path) -> None:
    row, truth, score = judged(path)
    assert row.readable
    assert row.kind in (truth["kind"], None)
    assert score.wrong == []
    assert set(truth.get("warnings", ())) == set(row.warnings)


def scores() -> Iterator[Score]:
    return (judged(path)[2] for path in PAPERS)


def test_most_of_what_is_printed_is_read() -> None:
    right = missed = 0
    lines: list[str] = []
    for score in scores():
        right, missed = right + score.right, missed + len(score.missed)
        lines += score.missed
    recall = right / (right + missed)
    print(f"{right} of {right + missed} facts read: {recall:.1%}", *lines, sep="\n")  # shown by pytest -rP
    assert recall >= RECALL
