"""What was read of files, as plain rows: each file, its parts, and the facts of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coreg_tui.model.fact import Fact
from coreg_tui.model.signature import Signature
from coreg_tui.model.text import Text

FileReason = Literal[
    "absent", "empty", "too_large", "too_many_pages", "wrong_type", "password", "damaged", "limit", "no_text"
]
"""Why a file cannot be read (`contract.md`, documents[].reason)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PartRow:
    """One document within a file."""

    kind: str | None
    pages: tuple[int, ...]
    facts: tuple[Fact, ...] = ()

    @property
    def told(self) -> tuple[Fact, ...]:
        """The facts that a report tells."""
        return tuple(fact for fact in self.facts if not fact.internal)


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentRow:
    """One file of a dossier."""

    file: str
    sha256: str | None = None
    size: int | None = None
    """In bytes."""
    pages: int | None = None
    readable: bool = True
    reason: FileReason | None = None
    detail: Text | None = None
    """What exactly is wrong with it, where that can be told."""
    kind: str | None = None
    """None where its parts are of several kinds, or of none that is clear."""
    parts: tuple[PartRow, ...] = ()
    candidates: tuple[tuple[str, float], ...] = ()
    """Kinds it may be, likeliest first, with their scores from 0 to 1."""
    warnings: tuple[str, ...] = ()
    encrypted: bool = False
    signatures: tuple[Signature, ...] = ()
    """One for each signature field of the file, in its order."""

    @property
    def signatures_examined(self) -> bool:
        """Whether a signature would have been seen if there were one: a scan holds none, a broken file may."""
        return self.readable or self.reason == "no_text" or bool(self.signatures)
