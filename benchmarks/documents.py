"""Whole dossiers with their papers, beside what bare libraries take to get the text out of the same files.

A hundred dossiers of eight text PDFs by several producers, in one process each, start-up apart. Every file is another
(a comment at its end differs), so nothing is read twice.
"""

from __future__ import annotations

import io
import json
import logging
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from benchmarks.rows import Row
from coreg_tui.assessment.assessing import Assessor
from coreg_tui.documents.opening import open_bytes
from coreg_tui.guard.levels import UNGUARDED
from coreg_tui.host.discovery import discover
from coreg_tui.reading.readers import reader_for
from coreg_tui.reading.terms import ReadingTerms

DOSSIERS, PAPERS = 100, 8
TODAY = date(2026, 11, 1)
_MANIFEST = {
    "schema": 1,
    "applicant": {"initials": "A.", "surname": "Bos", "birth_date": "1980-01-01"},
    "request": {"kind": "admission", "category": "senior", "submitted": "2026-02-01", "declarations": []},
}


def rows() -> Iterator[Row]:
    """The rows of this group."""
    with tempfile.TemporaryDirectory() as place:
        folders = _written(Path(place))
        yield from _rows(folders, Path(place, "cache"))


def _rows(folders: list[Path], kept: Path) -> Iterator[Row]:
    plugins = discover()
    reader = reader_for(plugins, TODAY, ReadingTerms(cache=str(kept)))
    assessor = Assessor(plugins=plugins, reader=replace(reader, cache=None), today=TODAY)
    files = [file for folder in folders for file in sorted(folder.glob("*.pdf"))]
    ways: dict[str, Callable[[], object]] = {
        "guarded": lambda: [assessor.assess(folder, folder.name) for folder in folders],
        "unguarded": lambda: [_unguarded(assessor).assess(folder, folder.name) for folder in folders],
        "pypdfium2": lambda: [_by_pdfium(file.read_bytes()) for file in files],
        "pypdf": lambda: [_by_pypdf(file.read_bytes()) for file in files],
    }
    for way in ("guarded", "pypdfium2"):  # what is loaded and compiled once
        ways[way]()
    taken = {name: min(_seconds(way) for _ in range(1 if name == "pypdf" else 3)) for name, way in ways.items()}
    bare = taken["pypdfium2"]
    yield Row(
        what=f"`check` of {DOSSIERS} dossiers of {PAPERS} text PDFs, guard `{reader.guard.level}`, a dossier",
        figure=f"{taken['guarded'] / DOSSIERS * 1000:.1f} ms: {taken['guarded'] / bare:.2f} x bare pypdfium2",
        beside=f"bare pypdfium2 {bare / DOSSIERS * 1000:.1f} ms, bare pypdf {taken['pypdf'] / DOSSIERS * 1000:.0f} ms",
        budget="2 x bare pypdfium2; faster than bare pypdf",
    )
    yield Row(
        what="the same without a guard",
        figure=f"{taken['unguarded'] / DOSSIERS * 1000:.1f} ms: {taken['unguarded'] / bare:.2f} x",
    )
    warm = replace(assessor, reader=reader)
    [warm.assess(folder, folder.name) for folder in folders]
    with _nothing_asked():
        again = min(_seconds(lambda: [warm.assess(folder, folder.name) for folder in folders]) for _ in range(3))
    yield Row(
        what="the same again, from the cache: no document is parsed",
        figure=f"{again / DOSSIERS * 1000:.1f} ms: {again / bare:.2f} x",
    )


def _unguarded(assessor: Assessor) -> Assessor:
    return replace(assessor, reader=replace(assessor.reader, guard=UNGUARDED))


@contextmanager
def _nothing_asked() -> Iterator[None]:
    """Fails where a child is asked anything."""
    from coreg_tui.guard import children

    def refuse(*_: object, **__: object) -> bytes:
        raise AssertionError("a document was parsed")

    ask, children.Children.ask = children.Children.ask, refuse  # type: ignore[method-assign]
    try:
        yield
    finally:
        children.Children.ask = ask  # type: ignore[method-assign]


def _written(place: Path) -> list[Path]:
    """The dossiers' folders."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    sources = sorted((Path(__file__).parents[1] / "tests" / "papers").glob("*.pdf"))
    papers = cycle((path, kind) for path in sources if (kind := _kind_of(path)) is not None and _has_text(path))
    folders = []
    for number in range(DOSSIERS):
        folder = place / f"{number:03}"
        folder.mkdir()
        evidence = []
        for path, kind in islice(papers, PAPERS):
            (folder / path.name).write_bytes(path.read_bytes() + b"\n%% %d\n" % number)
            evidence.append({"kind": kind, "file": path.name})
        (folder / "dossier.json").write_text(json.dumps({**_MANIFEST, "id": folder.name, "evidence": evidence}))
        folders.append(folder)
    return folders


def _kind_of(path: Path) -> str | None:
    kind: str | None = json.loads(path.with_suffix(".json").read_text("utf-8"))["kind"]
    return kind


def _has_text(path: Path) -> bool:
    return not open_bytes(path.read_bytes()).scans


def _by_pdfium(content: bytes) -> str:
    import pypdfium2

    text = []
    with pypdfium2.PdfDocument(content) as pdf:
        for page in pdf:
            text_page = page.get_textpage()
            text.append(text_page.get_text_range())
            text_page.close()
            page.close()
    return "\n".join(text)


def _by_pypdf(content: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start
