"""Plugins of somebody else, installed for one test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SOUND = """
from coreg_tui.api import Addition, Kind, Reason, Ruling, Text, Validator, check, failed, hookimpl

T = Text(en="Parking", nl="Parkeren")
LATE = Reason(id="late", text=T, line=T, short=T, remedy=T)

@check("parking.known", clause="art. 1", label=T, passes=T)
def known() -> Ruling:
    return failed(LATE)

@hookimpl
def coreg_validators():
    kind = Kind(id="parking_permit", label=T)
    addition = Addition(kind="vog", checks=(known,), reasons=(LATE,))
    return (Validator(id="parking", version="2.1", title=T, kinds=(kind,), additions=(addition,)),)
"""
BROKEN = "raise ValueError('\\x1b[31mred')"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Installs a distribution `somebody-NAME` with one module of that code."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))

    def make(name: str, code: str) -> None:
        (site / f"somebody_{name}.py").write_text(code, "utf-8")
        about = site / f"somebody_{name}-0.3.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: somebody-{name}\nVersion: 0.3\n", "utf-8")
        (about / "entry_points.txt").write_text(f"[coreg_tui]\n{name} = somebody_{name}\n", "utf-8")

    yield make
    for name in [*sys.modules]:
        if name.startswith("somebody_"):
            del sys.modules[name]
