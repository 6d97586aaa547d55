"""Plugins of strangers: small distributions that are installed for one test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Install = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Makes a distribution with one module of that code and one entry point; returns the module's name."""
    monkeypatch.syspath_prepend(str(tmp_path))
    made: list[str] = []

    def make(name: str, code: str | None, *, entry: str | None = None) -> str:
        module = f"stranger_{name}"
        if code is None:
            (tmp_path / module).mkdir()
        else:
            (tmp_path / f"{module}.py").write_text(code, "utf-8")
        about = tmp_path / f"stranger_{name}-0.3.1.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: stranger-{name}\nVersion: 0.3.1\n", "utf-8")
        (about / "entry_points.txt").write_text(f"[coreg_tui]\n{entry or name} = {module}\n", "utf-8")
        made.append(module)
        return module

    yield make
    for module in made:
        sys.modules.pop(module, None)
