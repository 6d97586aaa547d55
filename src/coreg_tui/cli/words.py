"""The words that the command line knows: those that do something now, and those kept for later."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

COMMANDS = ("check", "read", "explain", "rules", "plugins", "schema", "trust", "samples")
"""Each is a module of this package."""

LATER = tuple(
    "init intake add members receive confirm claim release ask decide history audit replay rejudge letter stats backup "
    "restore erase".split()
)
"""Reserved: their issues say how."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`; None where there is none at all."""
    lower = word.lower()
    best = difflib.get_close_matches(lower, tuple(known), n=1, cutoff=0.0)
    return best[0] if best else None
