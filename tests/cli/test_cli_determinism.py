"""Same input, dates and language: same bytes, whatever the processes, the time zone, the locale, the place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

PAPERS = Path(__file__).parents[1] / "papers"
DECLARED = ("--accept-declared", "--today", "2022-06-01", "--lang", "nl")


@pytest.fixture
def root(tmp_path, write, manifest) -> Path:
    for number in range(6):
        name = f"d{number}"
        whole = manifest(name)
        if number % 2:
            whole["evidence"].append({"kind": "vog", "file": "vog.pdf"})
        folder = write(tmp_path / "root" / name, whole)
        shutil.copy(PAPERS / "vog-paper-2019.pdf", folder / "vog.pdf")
    write(tmp_path / "root" / "broken", "{")
    return tmp_path / "root"


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_the_same_bytes_everywhere(process, root, tmp_path, form: str) -> None:
    usual = process("check", root, *DECLARED, "--format", form, "--jobs", "1")
    assert usual.code == 3
    assert str(tmp_path) not in usual.out
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(root, elsewhere)
    for words, environment in (
        ((root, "--jobs", "2"), {}),
        ((root, "--jobs", "7"), {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}),
        ((root,), {"TZ": "America/Los_Angeles", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "7"}),
        ((elsewhere,), {"PYTHONHASHSEED": "8", "COLUMNS": "60"}),
    ):
        again = process("check", *words, *DECLARED, "--format", form, **environment)
        assert again.out == usual.out
        assert again.code == usual.code
