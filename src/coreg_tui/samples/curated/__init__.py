"""The committed dossiers: one of every sort, each with a reason to be there."""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.samples.curated import (
    admissions,
    changes,
    incomplete,
    pictures,
    refused,
    renewals,
    signatures,
    unclear,
)
from coreg_tui.samples.draft import Sample


def curated() -> Iterator[Sample]:
    """All of them, in the order of their ids, made one by one."""
    rooms = (admissions, renewals, changes, refused, incomplete, unclear, signatures, pictures)
    makers = [make for room in rooms for make in room.SAMPLES]
    for make in sorted(makers, key=lambda make: make.__name__):
        made = make()
        yield made if isinstance(made, Sample) else made.sample()
