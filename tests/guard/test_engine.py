"""The machine's Tesseract: found, asked once what it is, absent without a word of complaint."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from coreg_tui.guard.engine import INSTALL, Engine, _engine_in, ocr_engine


def program(folder: Path, text: str) -> dict[str, str]:
    """An environment in which that shell script is Tesseract."""
    path = folder / "tesseract"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return {"PATH": str(folder)}


def test_where_there_is_no_tesseract_there_is_no_engine(tmp_path: Path) -> None:
    assert _engine_in({"PATH": str(tmp_path)}) is None


def test_a_program_that_only_bears_the_name_is_none(tmp_path: Path) -> None:
    assert _engine_in(program(tmp_path, "exit 1")) is None
    assert _engine_in(program(tmp_path, "echo hello")) is None


def test_a_tesseract_without_any_letters_is_none(tmp_path: Path) -> None:
    only_osd = 'test "$1" = --version && echo tesseract 5.3.0 || printf "List\\nosd\\n"'
    assert _engine_in(program(tmp_path, only_osd)) is None


def test_its_version_and_languages_are_known(tmp_path: Path) -> None:
    both = 'test "$1" = --version && echo tesseract v5.5.1 || printf "List\\nnld\\nosd\\n../evil\\n"'
    engine = _engine_in(program(tmp_path, both))
    assert engine is not None
    assert (engine.version, engine.languages) == ("5.5.1", {"nld", "osd"})
    assert engine.program == str(tmp_path / "tesseract")


def test_it_works_on_one_thread_and_finds_its_letters_where_the_machine_says(tmp_path: Path) -> None:
    both = 'test "$1" = --version && echo tesseract 5.3.0 && exit; echo List; env | cut -d= -f1 | sort; echo nld'
    engine = _engine_in(program(tmp_path, both) | {"TESSDATA_PREFIX": "/opt/letters", "SECRET": "hush"})
    assert engine is not None
    assert dict(engine.variables) == {"OMP_THREAD_LIMIT": "1", "TESSDATA_PREFIX": "/opt/letters"}
    assert "TESSDATA_PREFIX" in engine.languages
    assert "SECRET" not in engine.languages


def test_what_to_install_is_said_in_both_languages() -> None:
    assert "apt install tesseract-ocr tesseract-ocr-nld" in INSTALL.en
    assert "apt install tesseract-ocr tesseract-ocr-nld" in INSTALL.nl


def test_the_machine_s_own_is_looked_for_once() -> None:
    engine = ocr_engine()
    assert ocr_engine() is engine
    if engine is None:
        assert os.environ.get("COREG_CI_STRICT") != "1", INSTALL.en
        pytest.skip(INSTALL.en)
    assert isinstance(engine, Engine)
    assert engine.version[:1].isdigit()
