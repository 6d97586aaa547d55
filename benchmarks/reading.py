"""How well papers are read: precision and recall by kind, fact and producer, and whether the kind is right.

`python -m benchmarks.reading [FOLDER ...]` reads every PDF, JPEG and PNG of the folders (default: those of
`tests/papers`) as `coreg-tui read` does and compares with the truth beside each (`NAME.json`, as in `tests/papers`).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.rows import Row
from coreg_tui.host.discovery import discover
from coreg_tui.reading.readers import reader_for
from coreg_tui.reading.rows import PartRow
from coreg_tui.reading.terms import ReadingTerms

_PAPERS = Path(__file__).parents[1] / "tests" / "papers"
_ENDINGS = (".pdf", ".jpg", ".png")
RIGHT, MISSED, WRONG = "right", "not read", "wrong"


@dataclass
class Tally:
    """What was read, by what it is counted by."""

    facts: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    """By producer, kind, name and outcome."""
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By producer and outcome."""
    told: list[str] = field(default_factory=list)

    def score(self, **by: str) -> tuple[int, int, int]:
        """Right, not read and wrong facts of that `producer`, `kind` or `name`."""
        wanted = [by.get(one) for one in ("producer", "kind", "name")]
        found = Counter[str]()
        for (*key, outcome), count in self.facts.items():
            if all(want is None or want == own for want, own in zip(wanted, key, strict=True)):
                found[outcome] += count
        return found[RIGHT], found[MISSED], found[WRONG]

    def values(self, place: int) -> list[str]:
        """All producers (0), kinds (1) or names (2), in order."""
        return sorted({key[place] for key in self.facts})


def measured(folders: Iterable[Path]) -> Tally:
    """What is read of all papers in the folders."""
    compare = _comparing()
    reader = reader_for(discover(), date(2026, 11, 1), ReadingTerms())
    tally = Tally()
    for folder in folders:
        for path in sorted(one for one in folder.iterdir() if one.suffix in _ENDINGS):
            truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
            with reader.begin() as sitting:
                row = sitting.read(path.read_bytes(), path.name)
            producer = _producer(path, truth)
            outcome = RIGHT if row.kind == truth["kind"] else MISSED if row.kind is None else WRONG
            tally.kinds[producer, outcome] += 1
            if outcome != RIGHT:
                tally.told.append(f"{path.name}: {row.kind}, not {truth['kind']}")
            _count(compare, path, truth, list(row.parts), producer, tally)
    return tally


def rows() -> Iterator[Row]:
    """The rows of this group: the papers of the tests, as text and as pictures."""
    for what, folder in (("text papers", _PAPERS), ("scans and photos", _PAPERS / "scans")):
        tally = measured([folder])
        right, missed, wrong = tally.score()
        kinds = Counter[str]()
        for (_, outcome), count in tally.kinds.items():
            kinds[outcome] += count
        yield Row(
            what=f"{sum(kinds.values())} {what}: facts read",
            figure=f"precision {right / (right + wrong):.1%}, recall {right / (right + missed + wrong):.1%}",
            beside=f"kind right {kinds[RIGHT]}, none {kinds[MISSED]}, wrong {kinds[WRONG]}",
            budget="100 %, 97 %" if folder is _PAPERS else "98 %, 85 %",
        )


def _count(
    compare: ModuleType, path: Path, truth: dict[str, Any], parts: list[PartRow], producer: str, tally: Tally
) -> None:
    left = [part for part in parts if part.kind is not None]
    for true in truth["parts"]:
        kind = true["kind"]
        part = next((one for one in left if one.kind == kind and set(one.pages) & set(true["pages"])), None)
        if part is None:
            for name in true["facts"]:
                tally.facts[producer, kind, name, MISSED] += 1
            continue
        left.remove(part)
        score = compare.Score()
        compare.compare(path.name, part, true, score)
        lost = {_name(one) for one in score.missed}
        false = [_name(one) for one in score.wrong]
        for name in true["facts"]:
            outcome = MISSED if name in lost else WRONG if name in false else RIGHT
            tally.facts[producer, kind, name, outcome] += 1
        for name in false:
            if name not in true["facts"]:
                tally.facts[producer, kind, name, WRONG] += 1
        tally.told += score.wrong
    for part in left:
        tally.facts[producer, str(part.kind), "(no such paper)", WRONG] += 1


def _name(told: str) -> str:
    """The fact's name in a line such as `vog.pdf.issued = ...`."""
    return told.split(" ", 1)[0].rsplit(".", 1)[1]


def _producer(path: Path, truth: dict[str, Any]) -> str:
    made = str(truth.get("producer", "unknown"))
    return f"{made} ({'photo' if 'photo' in path.stem else 'scan'})" if path.parent.name == "scans" else made


def _comparing() -> ModuleType:
    """What the tests compare with."""
    path = _PAPERS.parent / "documents" / "test_papers.py"
    spec = importlib.util.spec_from_file_location("papers_compared", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    tally = measured(parser.parse_args().folders or [_PAPERS, _PAPERS / "scans"])
    print("\n| | right | not read | wrong | precision | recall |\n|---|---|---|---|---|---|")
    print(_line("**all facts**", tally.score()))
    for place, by in enumerate(("producer", "kind", "name")):
        for value in tally.values(place):
            print(_line(f"{by} {value}", tally.score(**{by: value})))
    print("\n| producer | kind right | none | wrong |\n|---|---|---|---|")
    for producer in sorted({one for one, _ in tally.kinds}):
        print(f"| {producer} | " + " | ".join(str(tally.kinds[producer, how]) for how in (RIGHT, MISSED, WRONG)) + " |")
    print(*tally.told, sep="\n")


def _line(what: str, score: tuple[int, int, int]) -> str:
    right, missed, wrong = score
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / sum(score) if sum(score) else 1.0
    return f"| {what} | {right} | {missed} | {wrong} | {precision:.1%} | {recall:.1%} |"


if __name__ == "__main__":
    main()
