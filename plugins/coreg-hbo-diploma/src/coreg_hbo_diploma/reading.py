"""Where the facts stand on a diploma and on a certificate of experience, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one diploma."""
    yield Reading()


def read_evc(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one certificate of experience."""
    yield Reading()
