"""The first word: a command, a folder, or something that is told what it may have meant."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coreg_tui._version import VERSION
from coreg_tui.cli.words import COMMANDS, LATER

Run = Callable[..., "object"]


def test_the_version_is_answered(coreg) -> None:
    ran = coreg("--version", lang=None)
    assert (ran.code, ran.out) == (0, f"coreg-tui {VERSION}\n")


def test_the_version_imports_no_library() -> None:
    code = "import sys; sys.argv[1:] = ['--version']; from coreg_tui.__main__ import main; main(); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    loaded = {name for name in told.split() if name.startswith("coreg_tui")}
    assert loaded == {"coreg_tui", "coreg_tui.__main__", "coreg_tui._version"}
    assert not {"click", "typing", "dataclasses", "pathlib", "argparse"} & set(told.split()) - set(_bare())


def _bare() -> list[str]:
    return subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()


@pytest.mark.parametrize(("typed", "meant"), [("chek", "check"), ("explian", "explain"), ("rule", "rules")])
def test_a_slip_is_told_the_nearest_command(coreg, typed: str, meant: str) -> None:
    ran = coreg(typed)
    assert ran.code == 2
    assert f"did you mean '{meant}'?" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("word", LATER)
def test_a_word_of_later_is_not_in_this_version(coreg, word: str) -> None:
    assert coreg(word).code == 2
    assert "not in this version" in coreg(word).err
    assert "niet in deze versie" in coreg(word, lang="nl").err


def test_a_word_of_later_goes_before_a_folder_of_that_name(coreg, tmp_path, monkeypatch) -> None:
    (tmp_path / "stats").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "not in this version" in coreg("stats").err
    assert coreg("./stats").code == 64


def test_help_names_every_command_and_none_of_later(coreg) -> None:
    for lang in ("nl", "en"):
        told = coreg("--help", lang=lang)
        assert told.code == 0
        lines = [line.split()[0] for line in told.out.splitlines() if line.startswith("  ") and line.strip()]
        assert set(COMMANDS) <= set(lines)
        assert not set(LATER) & set(lines)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(coreg, command: str) -> None:
    english, dutch = coreg(command, "--help"), coreg(command, "--help", lang="nl")
    assert (english.code, dutch.code) == (0, 0)
    assert english.out.startswith("Usage: coreg-tui")
    assert dutch.out.startswith("Gebruik: coreg-tui")
    for word in ("Show this", "Options", "Usage", "Exit codes"):
        assert word not in dutch.out
    assert "--scheduler" not in english.out
    for later in ("|csv", "|junit", "|html"):
        assert later not in english.out


def test_the_screen_without_a_terminal_names_the_commands(coreg, tmp_path) -> None:
    ran = coreg(tmp_path)
    assert ran.code == 64
    assert ran.err.count("\n") == 1
    assert all(command in ran.err for command in COMMANDS)
    assert "terminal nodig" in coreg(tmp_path, lang="nl").err


def test_the_screen_takes_its_folder_from_the_environment(coreg, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("COREG_ROOT", str(tmp_path))
    assert coreg().code == 64
    monkeypatch.setenv("COREG_ROOT", str(tmp_path / "nowhere"))
    assert coreg().code == 2
    assert "nowhere: is not a folder" in coreg().err


def test_a_file_is_no_folder(coreg, tmp_path) -> None:
    (tmp_path / "list.txt").write_text("x")
    assert coreg(tmp_path / "list.txt").code == 2


def test_one_word_too_many_is_named(coreg, tmp_path) -> None:
    ran = coreg(tmp_path, "extra")
    assert ran.code == 2
    assert "'extra' is one word too many" in ran.err
    assert "'extra' is een woord te veel" in coreg("schema", "report", "extra", lang="nl").err


WRONG = {
    ("check",): ("PATH... is missing", "PATH... ontbreekt"),
    ("check", ".", "--as-off", "2022-01-01"): ("did you mean --as-of?", "is --as-of bedoeld?"),
    ("check", ".", "--today", "1-2-2022"): ("--today: '1-2-2022' is no date", "--today: '1-2-2022' is geen datum"),
    ("check", ".", "--today", "2022-02-30"): ("is no date", "is geen datum"),
    ("check", ".", "--jobs", "0"): ("is no whole number from 1", "is geen geheel getal van 1"),
    ("check", ".", "--format", "xml"): ("is none of text, json, jsonl", "is geen van text, json, jsonl"),
    ("check", ".", "--format", "csv"): ("not in this version", "niet in deze versie"),
    ("check", ".", "--scheduler", "tcp://x"): ("not in this version", "niet in deze versie"),
    ("check", ".", "--today"): ("--today needs a value", "--today heeft een waarde nodig"),
    ("check", ".", "--no-cache=1"): ("--no-cache takes no value", "--no-cache heeft geen waarde"),
    ("check", ".", "--only", "vogg"): ("did you mean 'vog'?", "is 'vog' bedoeld?"),
    ("check", ".", "--no-plugin", "skk"): ("did you mean 'skj'?", "is 'skj' bedoeld?"),
    ("explain",): ("DOSSIER is missing", "DOSSIER ontbreekt"),
    ("explain", ".", "vogg"): ("did you mean 'vog'?", "is 'vog' bedoeld?"),
    ("rules", "art. 55"): ("did you mean 'art. 5", "is 'art. 5"),
    ("schema", "dosier"): ("did you mean 'dossier'?", "is 'dossier' bedoeld?"),
    ("plugins",): ("list|show|check|new|doctor is missing", "list|show|check|new|doctor ontbreekt"),
    ("plugins", "new"): ("NAME is missing", "NAME ontbreekt"),
    ("plugins", "new", "Parkeren 2"): ("write it as in 'parkeren-2'", "schrijf het zoals 'parkeren-2'"),
    ("plugins", "new", "vog"): ("is loaded already", "is al een plugin met die id"),
    ("plugins", "new", "x", "--into", "nowhere"): ("there is no such folder", "die map is er niet"),
    ("plugins", "check", "vogg"): ("did you mean 'vog'?", "is 'vog' bedoeld?"),
    ("plugins", "new", "x", "--into", "x" * 5000): ("there is no such folder", "die map is er niet"),
    ("plugins", "check", "x" * 5000): ("neither a plugin nor the folder", "noch een plugin, noch de map"),
    ("plugins", "check", "."): ("name the folder of a plugin's project", "noem de map van het project"),
    ("plugins", "list", "--junit", "x.xml"): ("--junit goes with 'plugins check'", "--junit hoort alleen bij"),
    ("plugins", "list", "vog"): ("one word too many", "een woord te veel"),
    ("plugins", "show"): ("PLUGIN is missing", "PLUGIN ontbreekt"),
    ("plugins", "show", "vogg"): ("did you mean 'vog'?", "is 'vog' bedoeld?"),
    ("read", "x.pdf", "--kind", "vogg"): ("did you mean 'vog'?", "is 'vog' bedoeld?"),
    ("read", "x.pdf", "--pages", "a"): ("names no pages", "noemt geen bladzijden"),
    ("trust", "list", "nowhere"): ("there is no such folder", "die map is er niet"),
    ("samples", "x", "--count", "many"): ("is no whole number", "is geen geheel getal"),
}


@pytest.mark.parametrize("words", WRONG)
def test_what_is_wrong_with_a_call_is_said_in_both_languages(
    coreg, words: tuple[str, ...], tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    english, dutch = coreg(*words), coreg(*words, lang="nl")
    if words[-1] == "--today":  # a value that is lacking can only be lacking at the end
        english, dutch = coreg("--lang", "en", *words, lang=None), coreg("--lang", "nl", *words, lang=None)
    assert (english.code, dutch.code) == (2, 2)
    assert (english.out, dutch.out) == ("", "")
    assert WRONG[words][0] in english.err
    assert WRONG[words][1] in dutch.err


@pytest.mark.parametrize("word", ["", "x" * 5000])
def test_a_word_that_can_be_no_name(coreg, word: str) -> None:
    assert coreg(word).code == 2
    assert coreg("check", word).code == 2


def test_a_fault_of_the_program_is_not_taken_for_a_verdict(coreg, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("COREG_ROOT", str(tmp_path))
    monkeypatch.setattr("sys.stdin", None)
    ran = coreg()
    assert ran.code == 70
    assert "fault of the program" in ran.err
