"""A dossier judged in this process, as `coreg-tui check` judges it: what the tables and the properties share."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.exhibits import Shown, gather
from coreg_tui.assessment.report import Assessed
from coreg_tui.dossier.manifest import Dossier, read_manifest
from coreg_tui.guard.levels import UNGUARDED
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.reading.guarded import Reader

Files = Mapping[str, Callable[[], bytes]]


@lru_cache(maxsize=8)
def plugins(*without: str) -> Plugins:
    """The validators at work, less those left out."""
    found = discover(without=without)
    assert not found.problems, [problem.sentence("en") for problem in found.problems]
    return found


def judge(case: Mapping[str, Any], files: Files | None = None, at_work: Plugins | None = None) -> Assessed:
    """The report on `case`: a `dossier` of the manifest's shape, `today`, and if wanted `as_of` and `accept`."""
    assessor, dossier, shown = prepared(case, files, at_work)
    return assessor.judge(dossier, shown)


def prepared(
    case: Mapping[str, Any], files: Files | None = None, at_work: Plugins | None = None
) -> tuple[Assessor, Dossier, Shown]:
    """What a case is judged by and on, for a test that changes what was shown before it is judged."""
    at_work = at_work or plugins()
    assessor = Assessor(
        plugins=at_work,
        reader=Reader(validators=at_work.validators, guard=UNGUARDED, today=date.fromisoformat(case["today"])),
        today=date.fromisoformat(case["today"]),
        as_of=date.fromisoformat(case["as_of"]) if case.get("as_of") else None,
        accept_declared=case.get("accept", True),
    )
    dossier = read_manifest(json.dumps(case["dossier"], ensure_ascii=False), "dossier.json")
    shown = _shown(dossier, files or {}, assessor)
    return assessor, dossier, shown


def _shown(dossier: Dossier, files: Files, assessor: Assessor) -> Shown:
    """What the dossier shows; of `files` those that it names lie in its folder."""
    with tempfile.TemporaryDirectory() as folder:
        for entry in dossier.evidence:
            if entry.file in files:
                Path(folder, entry.file).write_bytes(files[entry.file]())
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with assessor.reader.begin() as sitting:
                kinds = assessor.plugins.kinds
                return gather(dossier, descriptor, kinds, sitting, accept_declared=assessor.accept_declared)
        finally:
            os.close(descriptor)
