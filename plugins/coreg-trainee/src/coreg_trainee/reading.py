"""Where the facts stand on a trainee's papers, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_request(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one request for the category In opleiding."""
    yield Reading()


def read_cv(sheets: Sheets) -> Iterable[Reading]:
    """Whose CV it is."""
    yield Reading()


def read_confirmation(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one confirmation of registration."""
    yield Reading()
