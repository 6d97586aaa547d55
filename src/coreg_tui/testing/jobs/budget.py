"""What a plugin costs everybody who starts the program: its import and its hook, measured in forks of one process."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

TIMES = 5


def measure(request: dict[str, Any]) -> Iterator[Mapping[str, object]]:
    """Tells the least milliseconds of processor time, and the heavy modules that came along."""
    import coreg_tui.api
    import coreg_tui.host.discovery  # noqa: F401

    best, heavy = None, set[str]()
    for _ in range(TIMES):
        took, loaded = _once(request["package"], frozenset(request["heavy"]))
        heavy |= set(loaded)
        best = took if best is None else min(best, took)
    yield {"ms": best, "heavy": sorted(heavy)}


def _once(package: str, heavy: frozenset[str]) -> tuple[float, list[str]]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            began = time.process_time()
            for _ in import_module(package).coreg_validators():
                pass
            took = (time.process_time() - began) * 1000
            os.write(writing, json.dumps([took, sorted(heavy & set(sys.modules))]).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as end:
        told = end.read()
    os.waitpid(child, 0)
    took, loaded = json.loads(told)
    return float(took), list(loaded)
