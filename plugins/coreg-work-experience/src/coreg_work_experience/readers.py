"""The readers, loaded when the first paper is read: compiling their expressions takes 25 ms or so."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_contract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employment contract; none of a model that was not filled in."""
    from coreg_work_experience.reading import read_contract as read

    return read(sheets)


def read_self_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one statement about oneself; none of a form that was not filled in."""
    from coreg_work_experience.reading import read_self_statement as read

    return read(sheets)


def read_work_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement; none of a form that was not filled in."""
    from coreg_work_experience.reading import read_work_statement as read

    return read(sheets)


def read_kvk_extract(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one extract. That the firm is active is read only where it is said."""
    from coreg_work_experience.trade_register import read_kvk_extract as read

    return read(sheets)
