"""Where the facts stand on a DUO extract, whatever the layout; one extract can hold several diplomas."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each diploma on the extract."""
    yield Reading()
