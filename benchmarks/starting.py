"""Starting: the version beside a bare interpreter, and the first frame of the desk on the samples, in a real pty."""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row

PROGRAM = Path(sys.executable).with_name("coreg-tui")
SAMPLES = Path(__file__).parent.parent / "sample_dossiers"
RUNS = 15


def rows() -> Iterator[Row]:
    """The rows of this group."""
    bare = _median([sys.executable, "-c", "pass"])
    version = _median([str(PROGRAM), "--version"])
    yield Row(
        what="`coreg-tui --version`",
        figure=f"{version * 1000:.0f} ms",
        beside=f"`python -c pass` {bare * 1000:.0f} ms: {version / bare:.2f} x",
        budget="3 x",
    )
    frames = sorted(_first_frame() for _ in range(5))
    yield Row(what="first frame of the desk on the samples", figure=f"{frames[2] * 1000:.0f} ms", budget="1000 ms")


def _median(command: list[str]) -> float:
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _first_frame() -> float:
    """From exec until the list's heading is on the screen."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="120", LINES="40", COREG_LANG="nl")
        os.execv(PROGRAM, [str(PROGRAM), str(SAMPLES)])
    seen = b""
    try:
        while b"Aanvrager" not in seen and time.perf_counter() - start < 20:
            if select.select([terminal], [], [], 0.05)[0]:
                seen += os.read(terminal, 65536)
        return time.perf_counter() - start
    finally:
        os.write(terminal, b"q")
        os.waitpid(child, 0)
        os.close(terminal)
