"""Work that is done in a process of its own: watched, under other circumstances, or killed when it takes too long."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coreg_tui.testing.subject import Subject

_CHILD = "coreg_tui.testing.child"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What came of it."""

    lines: tuple[Mapping[str, Any], ...]
    """What the child told, in its order; all of it where `ended` is None."""
    ended: str | None
    """How it ended before its work was done; None: it was done."""
    printed: str
    """What was written to its standard output and error by anybody else than the kit."""

    def of(self, key: str, *, kind: str | None = None) -> list[Any]:
        """What it told under that key; with `kind`, of that kind of evidence only."""
        return [line[key] for line in self.lines if key in line and kind in (None, line.get("kind"))]


def ask(
    job: str,
    subject: Subject,
    request: Mapping[str, object],
    *,
    limit_s: float,
    variables: Mapping[str, str] | None = None,
) -> Answer:
    """What a child answers; it and all it started is gone afterwards. `variables` are put into its environment."""
    known = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(  # noqa: S603  this Python, this program
        [sys.executable, "-m", _CHILD, job],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **known, **(variables or {})},
        start_new_session=True,
    )
    with process:
        try:
            told, printed = process.communicate(pickle.dumps({"package": subject.package, **request}), timeout=limit_s)
            late = False
        except subprocess.TimeoutExpired:
            kill(process)
            told, printed = process.communicate()
            late = True
        finally:
            kill(process)
    lines = tuple(_lines(told.decode("utf-8", "replace")))
    done = bool(lines) and lines[-1] == {"done": True}
    ended = None if done else f"no end within {limit_s:g} seconds" if late else _how(process.returncode)
    return Answer(lines=lines, ended=ended, printed=printed.decode("utf-8", "replace"))


def kill(process: subprocess.Popen[bytes]) -> None:
    """It and all that it started in its group are gone."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def _lines(told: str) -> list[dict[str, Any]]:
    found = []
    for line in told.splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            break  # cut off where it was killed
    return found


def _how(code: int) -> str:
    if code == -signal.SIGXCPU:
        return "too much processor time"
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"ended by itself (exit {code})"
