"""Scans and photos of papers, read with this machine's Tesseract: never a wrong kind, hardly a wrong value.

Beside each picture of `tests/papers/scans` stands what is printed on it. They were chosen, and made by
`tests/papers/sources/scanning.py`, before any of them was recognised.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from coreg_tui.documents.certainty import sure_enough, tells_enough
from coreg_tui.documents.opening import open_bytes
from coreg_tui.documents.recognition import LIMIT_S, MOST_OUTPUT, recognised
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.documents.scans.taking import picture_of_page, picture_of_photo
from coreg_tui.guard.engine import INSTALL, ocr_engine
from coreg_tui.model.page import Word
from coreg_tui.reading.files import row_of
from coreg_tui.reading.rows import PartRow

FOLDER = Path(__file__).parents[1] / "papers" / "scans"
ALL = sorted(FOLDER.glob("*.pdf")) + sorted(FOLDER.glob("*.jpg"))
SCANS = ALL if os.environ.get("COREG_CI_STRICT") == "1" else ALL[::2]
"""A page takes two seconds: all of them where a build is judged, every other one elsewhere."""
PRECISION, RECALL = 0.99, 0.90
"""Shares of the facts: right of those given, and of those printed. Measured: 1.00 and 0.92."""
pytestmark = pytest.mark.timeout(240)


def _papers() -> ModuleType:
    """What `test_papers` compares with."""
    spec = importlib.util.spec_from_file_location("papers_compared", Path(__file__).with_name("test_papers.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


papers = _papers()


@pytest.fixture(scope="module")
def read() -> Mapping[str, tuple[PartRow, ...]]:
    """The parts of every file, with the facts that are sure enough."""
    engine = ocr_engine()
    if engine is None or "nld" not in engine.languages:
        assert os.environ.get("COREG_CI_STRICT") != "1", INSTALL.en
        pytest.skip(INSTALL.en)

    def words(content: bytes, page: int) -> Sequence[Word]:
        def picture(turns: int | None) -> Picture:
            made = (
                picture_of_page(content, page, turns=turns)
                if content.startswith(b"%PDF")
                else picture_of_photo(content, turns=turns)
            )
            assert isinstance(made, Picture)
            return made

        def answer(arguments: tuple[str, ...], feed: bytes) -> bytes:
            return engine.answer(arguments, feed, limit_s=3 * LIMIT_S, most_output=MOST_OUTPUT)

        found = recognised(picture, answer, engine.languages)
        assert found is not None
        return found.words

    def parts(path: Path) -> tuple[PartRow, ...]:
        content = path.read_bytes()
        scans = open_bytes(content).scans
        assert scans
        opened = open_bytes(content, recognised={page: words(content, page) for page in scans})
        pages = {page.number: page for page in opened.pages}
        assert all(page.scanned for page in opened.pages)
        row = row_of(opened, content, name=path.name, validators=papers.VALIDATORS)
        sure = [
            replace(
                part,
                facts=tuple(
                    fact
                    for fact in part.facts
                    if sure_enough(fact.name, fact.value, fact.place, pages.get(fact.place.page if fact.place else 0))
                ),
            )
            for part in row.parts
        ]
        return tuple(part for part in sure if part.kind and tells_enough(fact.name for fact in part.facts))

    return {path.name: parts(path) for path in SCANS}


def truth(path: Path) -> dict[str, Any]:
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


def test_there_are_scans_and_photos_of_a_size_for_a_repository() -> None:
    assert len([path for path in ALL if "-scan" in path.name]) >= 14
    assert len([path for path in ALL if "-photo" in path.name]) >= 14
    assert all(path.stat().st_size <= 150_000 for path in ALL)


def test_no_kind_is_wrong_most_is_read_and_hardly_anything_wrongly(read: Mapping[str, tuple[PartRow, ...]]) -> None:
    # one test, so that the pictures are recognised once, however many workers share the tests
    score = papers.Score()
    for path in SCANS:
        left = list(read[path.name])
        assert {part.kind for part in left} <= {part["kind"] for part in truth(path)["parts"]}, path.name
        for true in truth(path)["parts"]:
            part = next((one for one in left if one.kind == true["kind"] and set(one.pages) & set(true["pages"])), None)
            if part is None:
                score.missed += [f"{path.stem}.{name}" for name in true["facts"]]
            else:
                left.remove(part)
                papers.compare(path.stem, part, true, score)
    right, missed, wrong = score.right, len(score.missed), len(score.wrong)
    print(f"{right} right, {missed} missed, {wrong} wrong", *score.missed, *score.wrong, sep="\n")  # shown by -rP
    assert right / (right + wrong) >= PRECISION
    assert right / (right + wrong + missed) >= RECALL
