"""What a user sees of the guard, the cache and the recognition of scans."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAPERS = Path(__file__).parents[1] / "papers"


def coreg(*arguments: str, lang: str = "en", **environment: str) -> subprocess.CompletedProcess[str]:
    """The real command, in an environment of its own."""
    usual = {
        "PATH": os.environ["PATH"],
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        "LANG": "C.UTF-8",
        "COREG_LANG": lang,
    }
    command = [sys.executable, "-m", "coreg_tui", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**usual, **environment}, check=False)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A root with one dossier of one paper."""
    folder = tmp_path / "root" / "een"
    folder.mkdir(parents=True)
    shutil.copyfile(PAPERS / "cv-plain.pdf", folder / "cv.pdf")
    manifest = {
        "schema": 1,
        "id": "2022-0001",
        "applicant": {"initials": "A.", "surname": "Bos", "birth_date": "1980-01-01"},
        "request": {"kind": "admission", "category": "junior", "submitted": "2022-02-01", "declarations": []},
        "evidence": [{"kind": "cv", "file": "cv.pdf"}],
    }
    (folder / "dossier.json").write_text(json.dumps(manifest))
    return folder


def test_doctor_says_honestly_how_documents_are_read() -> None:
    for lang, guard, scans in (("en", "(guard: ", "Scans and photos"), ("nl", "(afscherming: ", "Scans en foto's")):
        done = coreg("plugins", "doctor", lang=lang)
        told = " ".join(done.stdout.split())
        assert done.returncode == 0 and guard in told and scans in told


def test_a_guard_that_the_root_asks_for_must_hold(dossier: Path) -> None:
    settings = dossier.parent / "coreg.toml"
    settings.write_text('guard = "limits"\n')
    assert coreg("check", str(dossier), "--no-cache").returncode == 1
    settings.write_text('guard = "sanbox"\n')
    wrong = coreg("check", str(dossier), "--no-cache")
    assert wrong.returncode == 2 and "did you mean 'sandbox'?" in wrong.stderr


def test_what_was_read_is_kept_where_the_contract_says(dossier: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert coreg("check", str(dossier), "--no-cache", XDG_CACHE_HOME=str(home)).returncode == 1
    assert not home.exists()
    first = coreg("check", str(dossier), "--format", "json", XDG_CACHE_HOME=str(home))
    assert (home / "coreg-tui" / "documents.sqlite3").is_file()
    again = coreg("check", str(dossier), "--format", "json", XDG_CACHE_HOME=str(home))
    assert again.stdout == first.stdout
    (dossier.parent / ".coreg").mkdir()
    coreg("check", str(dossier), XDG_CACHE_HOME=str(tmp_path / "other"))
    assert (dossier.parent / ".coreg" / "documents.sqlite3").is_file()
    assert not (tmp_path / "other").exists()


def test_without_tesseract_a_scan_says_what_to_install_and_all_else_works(tmp_path: Path) -> None:
    nothing = tmp_path / "bin"
    nothing.mkdir()
    scan = next(iter(sorted((PAPERS / "scans").glob("*-photo.jpg"))))
    done = coreg("read", str(scan), str(PAPERS / "cv-plain.pdf"), "--format", "json", PATH=str(nothing))
    first, second = json.loads(done.stdout)["documents"]
    assert done.returncode == 1
    assert (first["readable"], first["reason"], first["parts"]) == (False, "no_text", [])
    assert "tesseract-ocr-nld" in done.stderr
    assert second["kind"] == "cv"
    doctor = coreg("plugins", "doctor", PATH=str(nothing))
    assert doctor.returncode == 0 and "tesseract-ocr-nld" in doctor.stdout


def test_read_trusts_whom_the_root_of_the_file_trusts(tmp_path: Path) -> None:
    samples = Path(__file__).parents[2] / "sample_dossiers"
    (extract,) = samples.glob("2022-0151-*/duo-uittreksel.pdf")
    shutil.copyfile(extract, tmp_path / "los.pdf")
    done = coreg("read", str(extract), str(tmp_path / "los.pdf"), "--format", "json")
    known, unknown = json.loads(done.stdout)["documents"]
    assert (known["signature"]["status"], unknown["signature"]["status"]) == ("intact", "untrusted")
    assert {fact["source"] for part in known["parts"] for fact in part["facts"]} == {"signed"}
    assert {fact["source"] for part in unknown["parts"] for fact in part["facts"]} == {"document"}
    (tmp_path / "coreg.toml").write_text("trusst = 1\n")
    wrong = coreg("read", str(tmp_path / "los.pdf"))
    assert wrong.returncode == 2 and "did you mean 'trust'?" in wrong.stderr
