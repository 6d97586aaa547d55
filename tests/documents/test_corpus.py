"""A folder of public PDFs, many of them broken or signed, through the command line; `$COREG_CORPUS` names it."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

CORPUS = os.environ.get("COREG_CORPUS", "")
REASONS = {None, "too_large", "too_many_pages", "wrong_type", "password", "damaged", "limit", "no_text", "empty"}
MOST_MB = 900


@pytest.mark.skipif(not CORPUS, reason="COREG_CORPUS names no folder of public PDFs")
@pytest.mark.timeout(900)
def test_every_file_gets_an_outcome_and_none_is_taken_for_evidence(tmp_path: Path) -> None:
    files = sorted(path for path in Path(CORPUS).iterdir() if path.is_file())
    for number, path in enumerate(files):
        folder = tmp_path / f"{number:04}"
        folder.mkdir()
        shutil.copyfile(path, folder / "stuk.pdf")
        manifest = {
            "schema": 1,
            "id": folder.name,
            "applicant": {"initials": "A.", "surname": "Bos", "birth_date": "1980-01-01"},
            "request": {"kind": "admission", "category": "junior", "submitted": "2022-02-01", "declarations": []},
            "evidence": [{"kind": "duo_extract", "file": "stuk.pdf"}],
        }
        (folder / "dossier.json").write_text(json.dumps(manifest))
    command = [sys.executable, "-m", "coreg_tui", "check", str(tmp_path), "--format", "json", "--no-cache"]
    done = subprocess.run([*command, "--today", "2022-03-01"], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1, 3), done.stderr
    dossiers = json.loads(done.stdout)["dossiers"]
    assert len(dossiers) == len(files)
    documents = [document for dossier in dossiers for document in dossier["documents"]]
    assert len(documents) == len(files)
    assert {document["reason"] for document in documents} <= REASONS
    assert {document["kind"] for document in documents} == {None}
    assert not [dossier for dossier in dossiers if dossier["verdict"] == "pass"]
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 < MOST_MB
    signatures = Counter((document["signature"] or {}).get("status") for document in documents)
    assert signatures["intact"] == 0  # nobody in it is trusted
    print(Counter(document["reason"] for document in documents), signatures)  # shown by pytest -rP
