"""The readers, loaded when the first paper is read: compiling their expressions takes 7 ms or so."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_vog(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one VOG."""
    from coreg_vog.reading import read_vog as read

    return read(sheets)


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement."""
    from coreg_vog.statement import read_statement as read

    return read(sheets)
