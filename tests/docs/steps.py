"""A tutorial as a script: its fenced blocks in order, each done as a reader would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FENCE_OR_HEADING = re.compile(r"^```(?P<word>\w+)\n(?P<text>.*?)^```$|^(?P<rank>#+) ", re.MULTILINE | re.DOTALL)
_AT_THE_END = ", at the end"


@dataclass(frozen=True, slots=True)
class Step:
    """One block: `sh` is typed, `python` and `toml` are saved, `diff` is edited in, `text` is what one then sees."""

    word: str
    text: str


def steps(page: str, heading: str) -> Iterator[Step]:
    """The blocks below that heading, up to the next of its rank."""
    _, found, section = page.partition(f"\n{heading}\n")
    assert found, f"no {heading!r} on the page"
    for match in _FENCE_OR_HEADING.finditer(section):
        if match["word"] is not None:
            yield Step(match["word"], match["text"])
        elif len(match["rank"]) <= heading.count("#"):
            return


def save(step: Step, folder: Path) -> None:
    """The block as a file, or at the end of one, as its first line says."""
    first, _, text = step.text.partition("\n")
    name = first.removeprefix("# ")
    path = folder / name.removesuffix(_AT_THE_END)
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text("utf-8").rstrip("\n") + "\n\n\n" if name.endswith(_AT_THE_END) else ""
    path.write_text(before + text, "utf-8")


def edit(step: Step, folder: Path) -> None:
    """The lines with a minus gone and those with a plus there, between the very lines that stand around them."""
    first, _, rest = step.text.partition("\n")
    path = folder / first.removeprefix("+++ ")
    text = path.read_text("utf-8")
    for hunk in re.split(r"^@@\n", rest, flags=re.MULTILINE):
        lines = hunk.splitlines()
        old = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("+"))
        new = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("-"))
        assert text.count(old) == 1, f"{path.name}: these lines stand there {text.count(old)} times, not once:\n{old}"
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def lacking(expected: str, seen: str) -> list[str]:
    """The lines of `expected` that are not seen in that order; `…` stands for anything, blanks do not count."""
    left = " ".join(seen.split())
    missing = []
    for line in filter(None, map(str.strip, expected.splitlines())):
        pattern = ".*?".join(re.escape(" ".join(piece.split())) for piece in line.split("…"))
        found = re.search(pattern, left)
        if found is None:
            missing.append(line)
        else:
            left = left[found.end() :]
    return missing
