"""The tutorial of CONTRIBUTING.md is followed to the letter: what it says to type, save and edit, and what one sees."""

from __future__ import annotations

import os
import subprocess
import sysconfig
import venv
from pathlib import Path

import pytest

from .steps import edit, lacking, save, steps

PAGE = Path(__file__).parents[2] / "CONTRIBUTING.md"
HEADING = "### A plugin in fifteen minutes"


@pytest.fixture
def at_home(tmp_path: Path) -> dict[str, str]:
    """The environment of a reader who has the program in a virtual environment; packages come from no network."""
    folder = tmp_path / "venv"
    venv.EnvBuilder(with_pip=False, symlinks=True).create(folder)
    (packages,) = folder.glob("lib/python*/site-packages")
    program = sysconfig.get_paths()["purelib"]
    (packages / "program.pth").write_text(f"import site; site.addsitedir({program!r})\n", "utf-8")
    for command, module in (("coreg-tui", "coreg_tui"), ("pip", "pip"), ("pytest", "pytest")):
        script = folder / "bin" / command
        script.write_text(f'#!/bin/sh\nexec "{folder}/bin/python" -m {module} "$@"\n', "utf-8")
        script.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "COREG_LANG": "en",
        "LANG": "C.UTF-8",
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # so pip spells that it is not to isolate
        "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }


@pytest.mark.timeout(300)
def test_whoever_follows_the_tutorial_sees_what_it_says(at_home: dict[str, str], tmp_path: Path) -> None:
    folder, seen = tmp_path / "work", ""
    folder.mkdir()
    done: list[str] = []
    for step in steps(PAGE.read_text("utf-8"), HEADING):
        done.append(step.word)
        match step.word:
            case "sh":
                ran = subprocess.run(
                    ["sh", "-c", step.text],
                    cwd=folder,
                    env=at_home,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    check=False,
                )
                seen = ran.stdout
                assert ran.returncode == 0, f"{step.text}\n{seen}"
            case "python" | "toml":
                save(step, folder)
            case "diff":
                edit(step, folder)
            case "text":
                assert lacking(step.text, seen) == [], seen
            case other:
                raise AssertionError(f"what is one to do with a block of {other}?")
    assert done.count("sh") == 4
    assert {"diff", "toml", "text"} <= set(done)


def test_a_line_that_is_not_seen_is_told() -> None:
    assert lacking("a … c\nb\n", "a  b\nc b") == []
    assert lacking("b\na\n", "a\nb\n") == ["a"]
