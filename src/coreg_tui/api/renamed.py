"""Names of the API that are called otherwise now: the old one works for one API version more, and warns."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Renamed:
    """What a name became."""

    now: str
    """What it is called today."""
    since: int
    """The first API version in which it is called so; with the next one the old name goes."""


RENAMED: Mapping[str, Renamed] = {}
"""By old name. A test sees that none stays longer than one API version."""


def under_old_name(name: str, door: Mapping[str, object], renamed: Mapping[str, Renamed] = RENAMED) -> object:
    """What `name` stands for today, looked up in `door`, with a DeprecationWarning that lands on whoever asks.

    Raises AttributeError for a name that the API never had, or has no longer.
    """
    found = renamed.get(name)
    if found is None:
        raise AttributeError(f"module 'coreg_tui.api' has no attribute {name!r}")
    warnings.warn(
        f"coreg_tui.api.{name} is called {found.now} since API {found.since}; "
        f"the old name goes with API {found.since + 1}",
        DeprecationWarning,
        stacklevel=3,
    )
    return door[found.now]
