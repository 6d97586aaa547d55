"""Where citizen service numbers stood in a dossier, so that somebody takes them out. The numbers are not told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coreg_tui.dossier.lines import key_text
from coreg_tui.dossier.manifest import Dossier
from coreg_tui.model.citizen_numbers import holds_citizen_number
from coreg_tui.reading.rows import DocumentRow

WARNING = "bsn"
"""Among the warnings of a file: one stood in its text, its name, or what the manifest declares of it."""


def with_warnings(rows: Iterable[DocumentRow], dossier: Dossier) -> tuple[DocumentRow, ...]:
    """The rows, each warned about whose name, or whose entry in the manifest, holds a citizen service number."""
    declared = {dossier.evidence[place].file for place in _entries(dossier)}
    return tuple(warned(row, declared=row.file in declared) for row in rows)


def warned(row: DocumentRow, *, declared: bool = False) -> DocumentRow:
    """The row with the warning, where its name or what is `declared` of it holds a number."""
    if WARNING in row.warnings or not (declared or holds_citizen_number(row.file)):
        return row
    return replace(row, warnings=(WARNING, *row.warnings))


def keys_elsewhere(dossier: Dossier) -> tuple[str, ...]:
    """The manifest's keys with a number that no file is warned about: a name, a ruling, the id itself."""
    of_files = {place for place in _entries(dossier) if dossier.evidence[place].file is not None}
    return tuple(
        key_text(path)
        for path in dossier.citizen_numbers
        if not (path[0] == "evidence" and len(path) > 1 and path[1] in of_files)
    )


def _entries(dossier: Dossier) -> set[int]:
    """The places of the entries that hold one."""
    found = (path[1] for path in dossier.citizen_numbers if path[0] == "evidence" and len(path) > 1)
    return {place for place in found if isinstance(place, int)}
