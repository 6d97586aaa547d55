"""Every sentence of the commands and reports has its Dutch, and the catalog holds nothing else."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import coreg_tui
from coreg_tui.i18n import catalogs

SOURCE = Path(coreg_tui.__file__).parent
ROOMS = ("cli", "reports", "i18n")
KEYWORDS = {"_": None, "translate": None}


def extracted() -> set[str]:
    return {
        message
        for room in ROOMS
        for _, _, message, _, _ in extract_from_dir(SOURCE / room, keywords=KEYWORDS)
        if isinstance(message, str)
    }


def translated() -> dict[str, str]:
    with (catalogs.FOLDER / "nl" / "LC_MESSAGES" / "coreg.po").open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file, locale="nl", abort_invalid=True) if one.id}


def test_every_sentence_has_its_dutch() -> None:
    assert {message for message in extracted() if not translated().get(message)} == set()


def test_the_catalog_holds_nothing_else() -> None:
    assert set(translated()) - extracted() == set()


def test_both_languages_name_the_same_values() -> None:
    for english, dutch in translated().items():
        assert fields(english) == fields(dutch), english


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_the_compiled_catalog_is_that_catalog() -> None:
    """It is made by `pip install -e .`; after editing: `make catalogs`."""
    dutch = catalogs.translator("nl")
    assert {english: dutch(english) for english in translated()} == translated()


def test_no_sentence_hides_in_an_f_string() -> None:
    """There the extraction does not look, so its Dutch would never be missed."""
    for room in ROOMS:
        for file in (SOURCE / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
                        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                        assert name not in KEYWORDS, f"{file}, line {node.lineno}"


def test_a_catalog_that_was_never_compiled_is_told(coreg, dossier, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(catalogs, "FOLDER", tmp_path)
    catalogs.translator.cache_clear()
    try:
        ran = coreg("check", dossier, lang="nl")
        assert ran.code == 2
        assert "pip install -e ." in ran.err
        assert coreg("rules", "I-3").code == 0
    finally:
        catalogs.translator.cache_clear()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_english_stands_in_the_code(lang) -> None:
    assert catalogs.translator("en")("Commands") == "Commands"
    assert catalogs.translator("nl")("Commands") == "Opdrachten"
