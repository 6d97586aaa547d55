"""Judging facts, papers aside: one verdict, a full report, many in one process, a dossier with 200 jobs."""

from __future__ import annotations

import os
import resource
import tempfile
import time
from collections.abc import Iterator

from benchmarks.material import TODAY, admission, as_json
from benchmarks.rows import Row, median_ms
from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.exhibits import Shown, gather
from coreg_tui.assessment.judging import case_of, examined, stand, verdict
from coreg_tui.dossier.manifest import Dossier, read_manifest
from coreg_tui.guard.levels import UNGUARDED
from coreg_tui.host.discovery import discover
from coreg_tui.reading.guarded import Reader
from coreg_tui.regulation.loading import in_force_on

MANY = 10_000


def rows() -> Iterator[Row]:
    """The rows of this group."""
    plugins = discover()
    reader = Reader(validators=plugins.validators, guard=UNGUARDED, today=TODAY)
    assessor = Assessor(plugins=plugins, reader=reader, today=TODAY, accept_declared=True)
    with tempfile.TemporaryDirectory() as nowhere:
        folder = os.open(nowhere, os.O_RDONLY)
        yield from _rows(assessor, folder)
        os.close(folder)


def _rows(assessor: Assessor, folder: int) -> Iterator[Row]:
    plain = read_manifest(as_json(admission()), "dossier.json")
    junior = read_manifest(as_json(admission("junior", jobs=0)), "dossier.json")
    yield Row(
        what="a verdict on the facts, category asked: junior (10 documents)",
        figure=f"{median_ms(lambda: _verdict(assessor, junior, folder), times=300):.2f} ms",
        beside=f"senior with work {median_ms(lambda: _verdict(assessor, plain, folder), times=300):.2f} ms",
        budget="1 ms",
    )
    yield Row(
        what="a full report (senior, 11 documents): eligibility, remedies, horizon",
        figure=f"{median_ms(lambda: _report(assessor, plain, folder), times=300):.2f} ms",
        budget="5 ms",
    )
    crowded = read_manifest(as_json(admission(jobs=200)), "dossier.json")
    yield Row(
        what="the same with 200 work documents",
        figure=f"{median_ms(lambda: _verdict(assessor, crowded, folder), times=20):.1f} ms",
        beside=f"full report {median_ms(lambda: _report(assessor, crowded, folder), times=5):.0f} ms",
        budget="50 ms",
    )
    yield _many(assessor, plain, folder)


def _many(assessor: Assessor, dossier: Dossier, folder: int) -> Row:
    for _ in range(500):
        _report(assessor, dossier, folder)
    before = _resident_mb()
    start = time.perf_counter()
    for _ in range(MANY):
        _report(assessor, dossier, folder)
    taken = time.perf_counter() - start
    return Row(
        what=f"{MANY:,} full reports in one process",
        figure=f"{taken:.1f} s, memory {_resident_mb() - before:+.1f} MB",
        beside=f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB",
        budget="flat memory",
    )


def _resident_mb() -> float:
    with open("/proc/self/statm", encoding="ascii") as figures:  # noqa: PTH123 - a kernel's file
        return int(figures.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _verdict(assessor: Assessor, dossier: Dossier, folder: int) -> object:
    kinds = assessor.plugins.kinds
    shown = _shown(assessor, dossier, folder)
    terms = assessor.terms(dossier)
    norms = in_force_on(terms.reference_date).norms_on(terms.reference_date)
    documents = examined(dossier, shown, kinds, norms, terms)
    case = case_of(dossier, shown, documents, kinds, norms, terms, dossier.request.category)
    return verdict(stand(case, in_force_on(terms.reference_date)), unhandled=False)


def _report(assessor: Assessor, dossier: Dossier, folder: int) -> object:
    return assessor.judge(dossier, _shown(assessor, dossier, folder))


def _shown(assessor: Assessor, dossier: Dossier, folder: int) -> Shown:
    with assessor.reader.begin() as sitting:
        return gather(dossier, folder, assessor.plugins.kinds, sitting, accept_declared=True)
