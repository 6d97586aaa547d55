"""Where the facts stand on a proof of an SKJ registration, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_registration(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one SKJ registration."""
    yield Reading()
