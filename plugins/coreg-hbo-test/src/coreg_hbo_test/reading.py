"""Where the facts stand on the report of an HBO test and of a 21+ test, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one HBO test."""
    yield Reading()


def read_21plus(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one 21+ test."""
    yield Reading()
