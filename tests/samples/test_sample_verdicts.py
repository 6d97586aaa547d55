"""The committed sample dossiers get the verdicts they were made for, with Tesseract and without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.guard.engine import INSTALL, ocr_engine

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = ROOT / "sample_dossiers"
EXPECTED = tomllib.loads(Path(__file__).with_name("expected.toml").read_text("utf-8"))
FINE = {"met", "exempt", "not_applicable"}
TODAY = "2022-12-01"


def test_every_committed_dossier_has_an_intended_verdict() -> None:
    assert sorted(EXPECTED) == sorted(path.parent.name[:9] for path in COMMITTED.rglob("dossier.*"))


def test_the_committed_samples_get_the_verdicts_they_were_made_for() -> None:
    engine = ocr_engine()
    if engine is None or "nld" not in engine.languages:
        assert os.environ.get("COREG_CI_STRICT") != "1", INSTALL.en
        pytest.skip(INSTALL.en)
    assert told_of_the_committed_samples(dict(os.environ)) == []


def test_without_tesseract_pictures_are_unreadable_and_all_else_is_the_same(tmp_path: Path) -> None:
    environment = {**os.environ, "PATH": str(tmp_path)}
    assert told_of_the_committed_samples(environment, without_ocr=True) == []


def told_of_the_committed_samples(environment: dict[str, str], *, without_ocr: bool = False) -> list[str]:
    """What `check` says of them otherwise than intended."""
    command = [sys.executable, "-m", "coreg_tui", "check", "sample_dossiers", "--format", "json"]
    command += ["--no-cache", "--today", TODAY]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert told.returncode == 3, told.stderr  # one manifest cannot be read
    reports = {report["path"][:9]: report for report in json.loads(told.stdout)["dossiers"]}
    wanted = {
        id: {**intended, **intended.get("without_ocr", {})} if without_ocr else intended
        for id, intended in EXPECTED.items()
    }
    return [line for id, intended in wanted.items() for line in differences(id, intended, reports[id])]


def differences(id: str, wanted: dict[str, Any], report: dict[str, Any]) -> Iterator[str]:
    if "error" in wanted:
        if (report["error"] or {}).get("kind") != wanted["error"]:
            yield f"{id}: error {report['error']}"
        return
    if report["verdict"] != wanted["verdict"]:
        yield f"{id}: {report['verdict']}, not {wanted['verdict']}"
    documents = {document["file"]: document for document in report["documents"]}
    for file, intended in wanted.get("documents", {}).items():
        status = (documents[file]["signature"] or {}).get("status")
        told = {**documents[file], "signature": status}
        if {name: told[name] for name in intended} != intended:
            yield f"{id}: {file} {told['reason']} {told['warnings']} {status}, not {intended}"
    for requirement in report["requirements"]:
        name, status, reasons = requirement["id"], requirement["status"], requirement["reasons"]
        intended = wanted.get(name)
        if intended is None:
            if status not in FINE:
                yield f"{id}: {name} {status} {reasons}"
        elif status != intended["status"] or set(intended["reasons"]) - set(reasons):
            yield f"{id}: {name} {status} {reasons}, not {intended['status']} {intended['reasons']}"
