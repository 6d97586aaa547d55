"""Where the facts stand on a supervision statement, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one supervision statement."""
    yield Reading()
