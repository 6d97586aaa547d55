"""A plugin of others on the command line: asked in a child process, named where it fails, the same with `--jobs`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..host.apart.strange import BY_DEED, permit
from ..host.apart.test_plugins_apart import PERMIT, paper
from ..regulation.v12.bases import base
from .conftest import TODAY


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "coreg_tui", *words, "--lang", "en"],
        env={**keep, "PYTHONPATH": os.pathsep.join([str(folder / "installed"), *sys.path])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def installed(folder: Path, code: str) -> None:
    place = folder / "installed"
    about = place / "coreg_permit-0.3.1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: coreg-permit\nVersion: 0.3.1\n", "utf-8")
    (about / "entry_points.txt").write_text("[coreg_tui]\npermit = coreg_permit\n", "utf-8")
    (place / "coreg_permit.py").write_text(code, "utf-8")


def dossiers(folder: Path, count: int) -> Path:
    root = folder / "root"
    for number in range(count):
        case = base("admission junior")["dossier"]
        case["id"] = f"2022-{number:04}"
        case["evidence"] = [one for one in case["evidence"] if one["kind"] not in ("hbo_diploma", "duo_extract")]
        case["evidence"].append({"kind": "permit", "file": "permit.pdf"})
        place = root / case["id"]
        place.mkdir(parents=True)
        (place / "dossier.json").write_text(json.dumps(case, ensure_ascii=False), "utf-8")
        (place / "permit.pdf").write_bytes(paper(PERMIT, "Afgegeven op 10 januari 2022"))
    return root


def test_it_judges_and_says_so(tmp_path: Path) -> None:
    installed(tmp_path, permit())
    root = dossiers(tmp_path, 1)
    ran = run(tmp_path, "check", str(root), "--format", "json", "--today", TODAY, "--accept-declared")
    assert ran.stderr == ""
    (dossier,) = json.loads(ran.stdout)["dossiers"]
    (level,) = [one for one in dossier["requirements"] if one["id"] == "hbo_level"]
    assert (level["status"], level["carried_by"]) == ("met", "permit")
    assert json.loads(ran.stdout)["tool"]["plugins"]["permit"] == "0.3.1"
    read = run(tmp_path, "read", str(root / "2022-0000" / "permit.pdf"), "--format", "json")
    (document,) = json.loads(read.stdout)["documents"]
    assert (document["kind"], document["parts"][0]["facts"][0]["value"]) == ("permit", "2022-01-10")


@pytest.mark.parametrize("deed", ["ends its process", "prints a flood", "replaces a check of the program"])
def test_what_it_does_wrong_is_said_of_each_dossier_and_the_same_with_jobs(deed: str, tmp_path: Path) -> None:
    code, told = BY_DEED[deed]
    installed(tmp_path, permit(code))
    root = dossiers(tmp_path, 3)
    words = ("check", str(root), "--format", "json", "--today", TODAY, "--accept-declared", "--jobs")
    one, three = run(tmp_path, *words, "1"), run(tmp_path, *words, "3")
    assert one.stdout == three.stdout
    assert one.returncode == three.returncode == 1
    named = [line for line in one.stderr.splitlines() if "permit.first" in line]
    assert len(named) == 3
    place = tmp_path / "installed" / "coreg_permit.py"
    assert all(f"plugin permit 0.3.1 ({place}) failed on permit.first: {told}" in line for line in named)
    for dossier in json.loads(one.stdout)["dossiers"]:
        assert (dossier["verdict"], dossier["unhandled"]) == ("incomplete", ["permit"])
