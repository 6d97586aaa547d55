"""Verifying the signatures of a PDF beside bare pyHanko validating the same file, turn by turn in one process.

Ours also tells what was changed, looks into revocation and proven moments, and finds what pyHanko passes over. With
`COREG_CORPUS` (a folder of public PDFs) its signed files are measured too. `python -m benchmarks.signatures` prints it.
"""

from __future__ import annotations

import io
import logging
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import KeyUsageConstraints, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rows import Row
from coreg_tui.documents.signatures import TrustStore, load_trust, may_be_signed, verify
from coreg_tui.samples.pki import make_pki
from coreg_tui.samples.pki.signing import signed, with_validation_data

SIGNED, TODAY = datetime(2022, 3, 1, tzinfo=UTC), datetime(2022, 5, 10, 23, 59, 59, tzinfo=UTC)
BUDGET = "1.3 times bare pyHanko"


def rows() -> Iterator[Row]:
    """The rows of this group."""
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    pki = make_pki(datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "root.pem").write_bytes(pki.anchor_pem())
        trust = load_trust([Path(folder)])
    extract = pki.sign_as_duo(_paper(), at=SIGNED)
    papers = {
        "a DUO extract: certified, with a timestamp": extract,
        "the same with validation data and a document timestamp": with_validation_data(
            extract, pki, lists=[pki.revocation_list(issued=SIGNED)], timestamp=SIGNED
        ),
        "two signatures, the first changed by the second": signed(
            signed(_paper(), pki, by=pki.duo, at=SIGNED), pki, by=pki.duo, at=SIGNED, field="Tweede"
        ),
    }
    for what, paper in papers.items():
        ours, bare = _side_by_side(paper, trust, times=40)
        yield _row(f"verifying {what}", [ours], [bare])
    unsigned = _paper()
    looked, _ = _taken(lambda: may_be_signed(unsigned), times=200)
    yield Row(what="seeing that a paper bears no signature", figure=f"{looked:.3f} ms")
    if corpus := os.environ.get("COREG_CORPUS"):
        yield from _of_corpus(Path(corpus), trust)


def _of_corpus(corpus: Path, trust: TrustStore) -> Iterator[Row]:
    ours, bare = [], []
    for file in sorted(corpus.iterdir()):
        content = file.read_bytes()
        if not verify(content, trust, moment=TODAY):
            continue
        try:
            _bare(content, trust)
        except Exception:  # such files pyHanko alone does not get through
            continue
        one, other = _side_by_side(content, trust, times=5)
        ours.append(one)
        bare.append(other)
    yield _row(f"verifying {len(ours)} signed files of the corpus", ours, bare)


def _row(what: str, ours: list[float], bare: list[float]) -> Row:
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    if len(ours) == 1:
        return Row(
            what=what, figure=f"{ours[0]:.1f} ms", beside=f"pyHanko {bare[0]:.1f} ms; {ratio:.2f} times", budget=BUDGET
        )
    worst = max(range(len(ours)), key=ours.__getitem__)
    return Row(
        what=what,
        figure=f"median {statistics.median(ours):.1f} ms, worst {ours[worst]:.0f} ms",
        beside=f"pyHanko median {statistics.median(bare):.1f} ms, worst {max(bare):.0f} ms; "
        f"in all {sum(ours) / sum(bare):.2f} times, median {ratio:.2f}",
        budget=BUDGET,
    )


def _side_by_side(content: bytes, trust: TrustStore, *, times: int) -> tuple[float, float]:
    """The median of ours and of pyHanko alone, in milliseconds, each after one that does not count."""
    ours, bare = [], []
    for turn in range(times + 1):
        one, _ = _taken(lambda: verify(content, trust, moment=TODAY), times=1)
        other, _ = _taken(lambda: _bare(content, trust), times=1)
        if turn:
            ours.append(one)
            bare.append(other)
    return statistics.median(ours), statistics.median(bare)


def _taken(action: Callable[[], object], *, times: int) -> tuple[float, object]:
    start, result = time.perf_counter(), None
    for _ in range(times):
        result = action()
    return (time.perf_counter() - start) * 1000 / times, result


def _bare(content: bytes, trust: TrustStore) -> list[bool]:
    """What pyHanko does on its own, without its event loop's start-up being spared."""
    from asn1crypto.x509 import Certificate

    usage = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
    roots = [Certificate.load(one.der) for one in trust.anchors]
    statuses = [
        validate_pdf_signature(one, ValidationContext(trust_roots=roots, moment=TODAY), key_usage_settings=usage)
        for one in PdfFileReader(io.BytesIO(content)).embedded_regular_signatures
    ]
    return [status.bottom_line for status in statuses]


def _paper() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for line in range(40):
        canvas.drawString(72, 780 - 15 * line, f"VOORBEELD regel {line}: uit het register onderwijsdeelnemers")
    canvas.save()
    return buffer.getvalue()


if __name__ == "__main__":
    for row in rows():
        print(f"{row.what}: {row.figure} ({row.beside}; {row.budget})")
