"""Diplomas and certificates made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_hbo_diploma.evc import read_evc
from coreg_hbo_diploma.reading import read_diploma
from coreg_tui.api import Sheets
from coreg_tui.testing.paper import sheets_of


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return sheets_of("\n---\n".join(texts))


def diploma(*texts: str) -> dict[str, object]:
    """The values of all facts read off a diploma of these pages."""
    (reading,) = read_diploma(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def evc(*texts: str) -> dict[str, object]:
    """The values of all facts read off a certificate of experience of these pages."""
    (reading,) = read_evc(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}
