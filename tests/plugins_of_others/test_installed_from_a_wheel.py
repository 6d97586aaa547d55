"""Plugins of others are built into wheels, installed beside the program, and at work in the real command."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ..regulation.v12.bases import LEVEL, base

HERE = Path(__file__).parent
FOREIGN, SECOND = "coreg-foreign-diploma", "coreg-second-look"
Command = Callable[..., subprocess.CompletedProcess[str]]


def pip(*arguments: object) -> None:
    """Without network, with what is installed already."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in which both are installed from wheels; the program is where it always is."""
    folder = tmp_path_factory.mktemp("plugins")
    installed = folder / "site"
    for name in (FOREIGN, SECOND):
        source = folder / name
        shutil.copytree(HERE / name, source, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
        wheels = folder / "wheels" / name
        pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", wheels, source)
        (wheel,) = wheels.glob("*.whl")
        pip("install", "--no-deps", "--no-index", "--target", installed, wheel)
    yield installed


@pytest.fixture
def coreg(site: Path) -> Command:
    """The real command, in an environment that has the plugins."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        usual = {
            "PATH": os.environ["PATH"],
            "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
            "LANG": "C.UTF-8",
            "COREG_LANG": "en",
            "PYTHONPATH": str(site),
        }
        command = [sys.executable, "-m", "coreg_tui", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env={**usual, **environment}, check=False)

    return run


def a_waardering(file: Path, level: str) -> None:
    """An evaluation on paper."""
    canvas = Canvas(str(file), pagesize=A4, invariant=True)
    canvas.setFont("Helvetica", 20)
    canvas.drawString(72, 760, "Diplomawaardering")
    canvas.setFont("Helvetica", 11)
    lines = (
        ("VOORBEELD", ""),
        ("Naam:", "J.M. de Vries"),
        ("Geboortedatum:", "12 maart 1984"),
        ("Land:", "Polen"),
        ("Diploma:", "Licencjat Praca socjalna"),
        ("Nederlands niveau:", level),
        ("Gewaardeerd door:", "Nuffic"),
        ("Dossiernummer:", "IDW-2021-00417"),
        ("Datum waardering:", "12 november 2021"),
    )
    for place, (label, value) in enumerate(lines):
        canvas.drawString(72, 720 - 20 * place, label)
        canvas.drawString(220, 720 - 20 * place, value)
    canvas.save()


def a_dossier(folder: Path, level: str, *, issued: str = "2022-01-10") -> Path:
    """In order, but for its HBO level, which rests on an evaluation alone."""
    folder.mkdir(parents=True)
    a_waardering(folder / "waardering.pdf", level)
    manifest: dict[str, Any] = base("admission junior")["dossier"]
    manifest["evidence"] = [one for one in manifest["evidence"] if one not in LEVEL]
    for one in manifest["evidence"]:
        if one["kind"] == "vog":
            one["facts"]["issued"] = issued
    manifest["received"] = [{"kind": "vog", "on": "2022-01-12", "authentic": True}]
    manifest["evidence"].append({"kind": "foreign_diploma_evaluation", "file": "waardering.pdf"})
    (folder / "dossier.json").write_text(json.dumps(manifest), "utf-8")
    return folder


def judged(done: subprocess.CompletedProcess[str]) -> Any:
    (dossier,) = json.loads(done.stdout)["dossiers"]
    return dossier


def requirement(dossier: Any, name: str) -> Any:
    return next(one for one in dossier["requirements"] if one["id"] == name)


CHECK = ("check", "--accept-declared", "--today", "2022-06-01", "--format", "json")


def test_an_evaluation_carries_the_level(coreg: Command, tmp_path: Path) -> None:
    done = coreg(*CHECK, a_dossier(tmp_path / "een", "hbo-bachelor"))
    assert (done.returncode, done.stderr) == (0, "")
    dossier = judged(done)
    level = requirement(dossier, "hbo_level")
    assert (dossier["verdict"], dossier["unhandled"]) == ("pass", [])
    assert (level["status"], level["carried_by"]) == ("met", "foreign_diploma_evaluation")
    assert requirement(dossier, "duo_extract")["status"] == "not_applicable"
    checks = {one["id"]: one for one in level["checks"]}
    found = checks["foreign_diploma_evaluation.level"]
    assert (found["outcome"], found["plugin"]) == ("pass", "foreign-diploma")
    (fact,) = found["facts"]
    assert (fact["value"], fact["source"], fact["page"]) == ("hbo_bachelor", "document", 1)
    assert json.loads(done.stdout)["tool"]["plugins"]["foreign-diploma"] == "0.1.0"
    assert dossier["documents"][0]["kind"] == "foreign_diploma_evaluation"


@pytest.mark.parametrize(
    ("level", "status", "reasons", "readings"),
    [
        ("mbo niveau 4", "not_met", ["level"], False),
        ("associate degree", "not_met", ["level"], False),
        ("wo-master", "review", ["other_level"], True),
        ("twee jaar van een hbo-bachelor", "review", ["not_stated"], False),
    ],
)
def test_another_level_does_not_carry(
    coreg: Command, tmp_path: Path, level: str, status: str, reasons: list[str], readings: bool
) -> None:
    dossier = judged(coreg(*CHECK, a_dossier(tmp_path / "een", level)))
    found = requirement(dossier, "hbo_level")
    assert (found["status"], found["reasons"]) == (status, reasons)
    assert ("I-6" in dossier["interpretations"]) is readings
    assert dossier["verdict"] != "pass"
    assert [one["text"] for one in dossier["remedies"] if one["requirement"] == "hbo_level"]


def test_without_the_plugin_nobody_judges_the_evaluation(coreg: Command, tmp_path: Path) -> None:
    folder = a_dossier(tmp_path / "een", "hbo-bachelor")
    absent, left_out = coreg(*CHECK, folder, PYTHONPATH=""), coreg(*CHECK, "--no-plugin", "foreign-diploma", folder)
    for done, partial in ((absent, False), (left_out, True)):
        dossier = judged(done)
        assert done.returncode == 1
        assert (dossier["unhandled"], dossier["partial"]) == (["foreign_diploma_evaluation"], partial)
        assert dossier["verdict"] != "pass"
        assert requirement(dossier, "hbo_level")["status"] not in ("met", "exempt")
        assert "foreign_diploma_evaluation" not in str(requirement(dossier, "hbo_level")["carried_by"])


def test_an_added_check_is_told_and_decides_nothing(coreg: Command, tmp_path: Path) -> None:
    folder = a_dossier(tmp_path / "een", "hbo-bachelor", issued="2021-04-20")
    done, without = coreg(*CHECK, folder), coreg(*CHECK, "--no-plugin", "second-look", folder)
    assert (done.returncode, without.returncode) == (0, 0)
    dossier, other = judged(done), judged(without)
    vog = requirement(dossier, "vog")
    added = [one for one in vog["checks"] if one["plugin"] == "second-look"]
    assert [(one["id"], one["outcome"], one["reason"]) for one in added] == [("second_look.age", "fail", "soon")]
    assert added[0]["facts"][0]["value"] == "2021-04-20"
    vog["checks"].remove(added[0])
    assert {**dossier, "partial": True} == other
    tree = coreg("explain", "--accept-declared", "--today", "2022-06-01", folder, "vog")
    assert "second_look.age" in tree.stdout and "only informs" in tree.stdout
    told = coreg("check", "--accept-declared", "--today", "2022-06-01", folder, COREG_LANG="nl")
    assert "alleen ter informatie" in " ".join(told.stdout.split())


def test_they_are_listed_with_nothing_wrong(coreg: Command) -> None:
    done = coreg("plugins", "list")
    assert (done.returncode, done.stderr) == (0, "")
    assert "foreign-diploma" in done.stdout
    assert "foreign_diploma_evaluation" in " ".join(done.stdout.split())
    assert "second-look" in done.stdout
    shown = coreg("plugins", "show", "foreign-diploma")
    assert "foreign_diploma_evaluation.level" in shown.stdout
