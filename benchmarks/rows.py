"""A row of the table, and how a median is taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    what: str
    figure: str
    beside: str = ""
    budget: str = ""


def median_ms(action: Callable[[], object], *, times: int = 30, warm: int = 3) -> float:
    """The median of so many runs, in milliseconds, after some that do not count."""
    for _ in range(warm):
        action()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)
