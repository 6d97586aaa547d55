"""Papers in wordings of their own end as what they are, or as none; papers about evidence end as none.

Each page is a text in `wordings/KIND-NAME.txt`: a line of it is a line on the page, two blanks part columns and `# `
begins a line in large letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coreg_tui.api import Kind, Line, Page, Segment
from coreg_tui.host.discovery import discover
from coreg_tui.host.judging import clear, recognise
from coreg_tui.model.page import Word

WORDINGS = sorted((Path(__file__).parent / "wordings").glob("*.txt"))
EVIDENCE = [path for path in WORDINGS if not path.stem.startswith("none-")]
ABOUT = [path for path in WORDINGS if path.stem.startswith("none-")]


@pytest.fixture(scope="module")
def kinds() -> tuple[Kind, ...]:
    return tuple(kind for validator in discover().validators for kind in validator.kinds)


def page(path: Path) -> Page:
    return Page(1, 595.0, 842.0, tuple(lines(path.read_text(encoding="utf-8"))))


def lines(text: str) -> Iterator[Line]:
    for row, printed in enumerate(text.splitlines()):
        top, high = 780.0 - 24.0 * row, 20.0 if printed.startswith("# ") else 11.0
        left, segments = 60.0, []
        for cell in printed.removeprefix("# ").split("  "):
            words = []
            for word in cell.split():
                words.append(Word(word, (left, top - high, left + high / 2 * len(word), top)))
                left += high / 2 * (len(word) + 1)
            segments.append(Segment(cell, (words[0].box[0], top - high, words[-1].box[2], top), tuple(words)))
            left += 40.0
        yield Line(1, tuple(segments))


@pytest.mark.parametrize("path", EVIDENCE, ids=[path.stem for path in EVIDENCE])
def test_a_paper_in_a_wording_of_its_own_is_of_its_kind(path: Path, kinds: tuple[Kind, ...]) -> None:
    assert clear(recognise(kinds, [page(path)])) == path.stem.partition("-")[0], recognise(kinds, [page(path)])


@pytest.mark.parametrize("path", ABOUT, ids=[path.stem for path in ABOUT])
def test_a_paper_about_evidence_is_none(path: Path, kinds: tuple[Kind, ...]) -> None:
    assert clear(recognise(kinds, [page(path)])) is None
