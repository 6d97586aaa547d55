"""The readers, loaded when the first paper is read: compiling their expressions takes 9 ms or so."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Reading, Sheets


def read_course(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the whole course."""
    from coreg_masterclass.reading import read_course as read

    return read(sheets)


def read_diploma(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each diploma that replaces a masterclass."""
    from coreg_masterclass.reading import read_diploma as read

    return read(sheets)


def read_masterclass(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each masterclass certificate."""
    from coreg_masterclass.reading import read_masterclass as read

    return read(sheets)


def read_practice_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the practice test."""
    from coreg_masterclass.reading import read_practice_test as read

    return read(sheets)


def read_reflection_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of each certificate of the reflection test."""
    from coreg_masterclass.reading import read_reflection_test as read

    return read(sheets)
