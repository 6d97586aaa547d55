"""Supervision statements made of plain lines, and what is read off them."""

from __future__ import annotations

from coreg_supervision.reading import read_statement
from coreg_tui.testing.paper import sheets_of


def read(text: str) -> dict[str, object]:
    (reading,) = read_statement(sheets_of(text))
    return {name: found.value for name, found in reading.facts.items()}
