"""A plugin is generated, installed in a fresh environment beside a wheel of the program, run, tested and uninstalled.

Without network: the environment sees the libraries of whoever runs the tests, but neither the checkout nor the program
that is installed from it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.testing.paper import pdf_of

ROOT = Path(__file__).parents[2]
SOURCES = ("src", "plugins", "pyproject.toml", "hatch_build.py", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")
OURS = ("coreg_tui", "coreg-tui", "_coreg", "__editable__", "__pycache__")
PAPER = """
    VOORBEELD
    Parkeervergunning

    Naam: | mevrouw A.B. Voorbeeld
    Geboortedatum: | 3 februari 1990
    Datum afgifte: | 10 januari 2022
    Kenmerk: | 2022-0417
"""
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Runs a module or script of a fresh environment in which the program is installed from a wheel."""
    if find_spec("hatchling") is None:
        why = "hatchling is not installed, without which no wheel can be built here: pip install hatchling"
        if os.environ.get("COREG_CI_STRICT") == "1":
            pytest.fail(why)
        pytest.skip(why)
    folder = tmp_path_factory.mktemp("fresh")
    source = folder / "coreg-tui"
    source.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "tests", "*.mo"))
        elif (ROOT / name).is_file():
            shutil.copy(ROOT / name, source / name)
    place = folder / "env"
    venv.EnvBuilder(symlinks=True).create(place)
    libraries = folder / "libraries"
    libraries.mkdir()
    for one in Path(sysconfig.get_path("purelib")).iterdir():
        if not one.name.startswith(OURS) and one.suffix != ".pth":
            (libraries / one.name).symlink_to(one)
    own = next(place.glob("lib/python*/site-packages"))
    (own / "libraries.pth").write_text(f"{libraries}\n", "utf-8")

    def run(*words: object, cwd: Path = folder, code: int | None = 0) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in ("HOME", "XDG_CACHE_HOME") if name in os.environ}
        done = subprocess.run(
            [str(place / "bin" / str(words[0])), *map(str, words[1:])],
            cwd=cwd,
            env={"PATH": f"{place / 'bin'}:{os.environ['PATH']}", "LANG": "C.UTF-8", **kept},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert code is None or done.returncode == code, done.stdout + done.stderr
        return done

    pip_install(run, source)
    yield run


def pip_install(run: Run, what: Path) -> None:
    """Builds it into a wheel and installs that, with what is there already."""
    run("python", "-m", "pip", "-q", "install", "--no-deps", "--no-index", "--no-build-isolation", what)


def plugins(run: Run) -> dict[str, Any]:
    told = json.loads(run("coreg-tui", "plugins", "list", "--json").stdout)
    assert told["problems"] == []
    return {one["id"]: one for one in told["plugins"]}


def dossier(run: Run, folder: Path, code: int = 1) -> Any:
    told = run("coreg-tui", "check", folder, "--format", "json", "--today", "2022-06-01", code=code)
    assert told.stderr == ""
    (one,) = json.loads(told.stdout)["dossiers"]
    return one


def test_a_generated_plugin_is_installed_at_work_tested_and_gone(fresh: Run, tmp_path: Path) -> None:
    before = set(plugins(fresh))
    case = tmp_path / "2022-0001"
    case.mkdir()
    (case / "permit.pdf").write_bytes(pdf_of(PAPER))
    manifest = {
        "schema": 1,
        "id": "2022-0001",
        "applicant": {"initials": "A.B.", "surname": "Voorbeeld", "birth_date": "1990-02-03"},
        "request": {"kind": "admission", "category": "junior", "submitted": "2022-02-14"},
        "evidence": [{"kind": "parking_permit", "file": "permit.pdf"}],
    }
    (case / "dossier.json").write_text(json.dumps(manifest), "utf-8")
    assert dossier(fresh, case)["unhandled"] != []

    titles = ("--title-nl", "Parkeervergunning", "--title-en", "Parking permit")
    fresh("coreg-tui", "plugins", "new", "parking-permit", "--into", tmp_path, *titles)
    project = tmp_path / "coreg-parking-permit"
    pip_install(fresh, project)

    now = plugins(fresh)
    assert set(now) - before == {"parking-permit"}
    assert (now["parking-permit"]["distribution"], now["parking-permit"]["process"]) == ("coreg-parking-permit", "own")
    judged = dossier(fresh, case)
    assert judged["unhandled"] == []
    assert [(one["file"], one["kind"]) for one in judged["documents"]] == [("permit.pdf", "parking_permit")]
    read = json.loads(fresh("coreg-tui", "read", case / "permit.pdf", "--format", "json").stdout)
    facts = {one["name"]: one["value"] for one in read["documents"][0]["parts"][0]["facts"]}
    assert facts == {
        "holder": "A.B. Voorbeeld",
        "holder_birth_date": "1990-02-03",
        "issued": "2022-01-10",
        "number": "2022-0417",
    }

    tested = fresh("python", "-m", "pytest", "-p", "no:cacheprovider", cwd=project)
    assert "passed" in tested.stdout
    assert "failed" not in tested.stdout

    fresh("python", "-m", "pip", "-q", "uninstall", "--yes", "coreg-parking-permit")
    assert set(plugins(fresh)) == before
    assert dossier(fresh, case)["unhandled"] != []
    assert "nothing is wrong" in fresh("coreg-tui", "plugins", "doctor", "--lang", "en", code=None).stdout


def test_it_passes_its_own_lint_and_types(tmp_path: Path) -> None:
    """With the tools that the program itself is held to."""
    from coreg_tui.scaffold.drafts import example
    from coreg_tui.scaffold.naming import names_of
    from coreg_tui.scaffold.writing import write_plugin

    for name in ("parking-permit", "x", "a-name-as-long-as-one-may-be-0"):
        names = names_of(name, title_nl=None, title_en=None, plugins=(), kinds=())
        project = write_plugin(example(names), tmp_path)
        for words in (("ruff", "check"), ("ruff", "format", "--check"), ("mypy", f"--cache-dir={tmp_path / 'types'}")):
            done = subprocess.run(
                [sys.executable, "-m", *words], cwd=project, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, (name, done.stdout + done.stderr)
