"""The readers, loaded when the first paper is read: compiling their expressions takes 5 ms or so."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_cv(sheets: Sheets) -> Iterable[Reading]:
    """Whose CV it is; not who is named as a reference."""
    from coreg_trainee.curriculum import read_cv as read

    return read(sheets)


def read_confirmation(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one confirmation of registration by the register."""
    from coreg_trainee.reading import read_confirmation as read

    return read(sheets)


def read_request(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one request for the category In opleiding; none of a form that was not filled in."""
    from coreg_trainee.reading import read_request as read

    return read(sheets)
