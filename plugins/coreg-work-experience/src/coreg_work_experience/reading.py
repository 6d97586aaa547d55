"""Where the facts stand on papers about work, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_work_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement."""
    yield Reading()


def read_self_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one statement about oneself."""
    yield Reading()


def read_contract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employment contract."""
    yield Reading()


def read_kvk_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one extract of the trade register."""
    yield Reading()
