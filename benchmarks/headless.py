"""Whole commands on real papers: the samples, one job and two; reading a paper beside extracting its bare text."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from benchmarks.rows import Row, median_ms
from coreg_tui.host.discovery import discover
from coreg_tui.reading.files import read_file

PROGRAM = Path(sys.executable).with_name("coreg-tui")
SAMPLES = Path(__file__).parent.parent / "sample_dossiers"


def rows() -> Iterator[Row]:
    """The rows of this group."""
    count = len(list(SAMPLES.glob("*/dossier.*")))
    one, two = _check("1"), _check("2")
    yield Row(
        what=f"`check sample_dossiers` ({count} dossiers with papers)",
        figure=f"{one:.2f} s",
        beside=f"two jobs {two:.2f} s",
    )
    papers = [path.read_bytes() for path in sorted(SAMPLES.glob("*/*.pdf"))[:60]]
    validators = discover().validators
    reading = median_ms(
        lambda: [read_file(paper, name="x.pdf", validators=validators) for paper in papers], times=3, warm=1
    )
    bare = median_ms(lambda: [_bare_text(paper) for paper in papers], times=3, warm=1)
    yield Row(
        what=f"reading a paper: text with places, kind, facts (mean of {len(papers)})",
        figure=f"{reading / len(papers):.1f} ms",
        beside=f"bare text by PDFium {bare / len(papers):.1f} ms",
    )


def _check(jobs: str) -> float:
    command = [str(PROGRAM), "check", str(SAMPLES), "--format", "json", "--jobs", jobs, "--today", "2022-12-01"]
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _bare_text(paper: bytes) -> int:
    try:
        with pypdfium2.PdfDocument(paper) as document:
            return sum(len(page.get_textpage().get_text_range()) for page in document)
    except pypdfium2.PdfiumError:
        return 0
