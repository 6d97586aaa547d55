"""Papers of the basic training made of plain lines, and what is read off them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coreg_tui.api import Reading, Sheets
from coreg_tui.testing.paper import sheets_of


def read(reader: Callable[[Sheets], Iterable[Reading]], text: str) -> dict[str, object]:
    (reading,) = reader(sheets_of(text))
    return {name: found.value for name, found in reading.facts.items()}
