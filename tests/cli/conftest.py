"""What the tests of the command line share: a call of the program, in here or as a process, and dossiers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.__main__ import main

TODAY = "2022-06-01"
HOLDER = {"holder": "D. van Houten", "holder_birth_date": "1995-11-02"}


@dataclass(frozen=True)
class Ran:
    """What a call came to."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        return json.loads(self.out)

    @property
    def dossiers(self) -> dict[str, Any]:
        return {one["path"]: one for one in self.report["dossiers"]}


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No setting of whoever runs the tests reaches the program."""
    for name in [*os.environ]:
        if name.startswith(("COREG_", "LC_")) or name in ("LANG", "LANGUAGE", "NO_COLOR", "TERM"):
            monkeypatch.delenv(name)
    yield


@pytest.fixture
def coreg(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs the program in this process."""

    def run(*arguments: object, lang: str | None = "en") -> Ran:
        words = [*map(str, arguments), *(["--lang", lang] if lang else [])]
        if words[:1] == ["check"] and "--jobs" not in words:
            words += ["--jobs", "1"]  # several processes have tests of their own
        monkeypatch.setattr(sys, "argv", ["coreg-tui", *words])
        before = signal.getsignal(signal.SIGTERM)
        try:
            code = main()
        finally:
            signal.signal(signal.SIGTERM, before)
        told = capsys.readouterr()
        return Ran(code, told.out, told.err)

    return run


@pytest.fixture
def process() -> Callable[..., Ran]:
    """Runs the program as its own process, without a terminal."""

    def run(*arguments: object, **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "coreg_tui", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run


def _manifest(name: str = "2022-0001", **changes: Any) -> dict[str, Any]:
    """A newcomer who asks for Junior; all that is asked is declared, so that it passes with --accept-declared."""
    masterclasses = [
        {"kind": "masterclass", "facts": {"number": number, "completed": f"2021-0{number}-10", **_PASSED}}
        for number in (1, 2, 3, 4)
    ]
    whole = {
        "schema": 1,
        "id": name,
        "applicant": {"initials": "D.", "prefix": "van", "surname": "Houten", "birth_date": "1995-11-02"},
        "request": {
            "kind": "admission",
            "category": "junior",
            "submitted": "2022-02-14",
            "declarations": ["beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement"],
        },
        "received": [{"kind": "vog", "on": "2022-02-16", "authentic": True}],
        "evidence": [
            {"kind": "vog", "facts": {"issued": "2022-01-10", "person_type": "NP", "profiles": ["85"], **HOLDER}},
            {"kind": "hbo_test", "facts": {"provider": "Ixly", "taken": "2021-05-04", "result": "hbo", **HOLDER}},
            *masterclasses,
            {"kind": "practice_test", "facts": {"completed": "2021-09-08", **_PASSED}},
            {"kind": "reflection_test", "facts": {"completed": "2021-09-15", **_PASSED}},
        ],
    }
    return {**whole, **changes}


_PASSED = {"passed": True, "provider": "BCMB", **HOLDER}


def _write(folder: Path, content: dict[str, Any] | str | bytes | None = None, file: str = "dossier.json") -> Path:
    """A dossier's folder with that manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    if content is None:
        content = _manifest(folder.name)
    if isinstance(content, dict):
        content = json.dumps(content)
    (folder / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A folder with one dossier that passes where declarations count."""
    return _write(tmp_path / "2022-0001")


@pytest.fixture
def manifest() -> Callable[..., dict[str, Any]]:
    """Makes manifests: an id, and what is otherwise."""
    return _manifest


@pytest.fixture
def write() -> Callable[..., Path]:
    """Writes a dossier: a folder, its manifest if it is not the usual one, the manifest's name."""
    return _write
