"""Papers made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_tui.api import Sheets
from coreg_tui.testing.paper import sheets_of
from coreg_vog.reading import read_vog
from coreg_vog.statement import read_statement


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return sheets_of("\n---\n".join(texts))


def vog(*texts: str) -> dict[str, object]:
    (reading,) = read_vog(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def statement(*texts: str) -> dict[str, object]:
    (reading,) = read_statement(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}
