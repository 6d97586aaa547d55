"""What is wrong with a dossier as a whole, in parts, so that every view can tell it its own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

FaultKind = Literal["syntax", "invalid", "too_large", "outside_folder", "both_manifests", "duplicate_id", "io"]

_BEYOND = 40
MOST_PROBLEMS = 200
"""So many are told one by one; a manifest with more is not a manifest with slips."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FaultProblem:
    """One thing wrong in a manifest."""

    message: Text
    """Ready to show, its values filled in and made harmless: never a template again."""
    key: str | None = None
    """As in `request.submited` or `evidence[2].pages`."""
    line: int | None = None
    """In the manifest, from 1; None where the thing stands nowhere, as a table that is lacking."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Why a dossier cannot be assessed at all."""

    kind: FaultKind
    message: Text
    """Ready to show, as that of a problem."""
    file: str | None = None
    """Relative to the dossier's folder."""
    line: int | None = None
    problems: tuple[FaultProblem, ...] = ()


class DossierError(Exception):
    """A dossier, or a root's settings, that cannot be read. Says everything that is wrong at once."""

    def __init__(self, fault: Fault, dossier: str | None = None) -> None:
        super().__init__(fault, dossier)
        self.fault = fault
        self.dossier = dossier
        """The dossier's id, where that much could be read."""

    def __str__(self) -> str:
        place = self.fault.file or "dossier"
        if self.fault.line is not None:
            place += f", line {self.fault.line}"
        return f"{place}: {self.fault.message.en}"


def fault_of(kind: FaultKind, problems: Sequence[FaultProblem], *, file: str | None, further: int = 0) -> Fault:
    """The fault that these problems make together, in the order of their lines; at least one problem.

    `further`: how many more there are that nobody put into words.
    """
    ordered = sorted(problems, key=lambda one: (one.line is None, one.line or 0))
    first, more = ordered[0], len(ordered) - 1 + further
    message = first.message
    if more:
        message = Text(
            en=f"{first.message.en} (and {more} more {'problem' if more == 1 else 'problems'})",
            nl=f"{first.message.nl} (en nog {more} {'fout' if more == 1 else 'fouten'})",
        )
    told = ordered[:MOST_PROBLEMS]
    if untold := more + 1 - len(told):
        told.append(FaultProblem(message=Text(en=f"and {untold} more problems", nl=f"en nog {untold} fouten")))
    return Fault(kind=kind, message=message, file=file, line=first.line, problems=tuple(told))


def single(
    kind: FaultKind, en: str, nl: str, *, file: str | None, line: int | None = None, key: str | None = None
) -> DossierError:
    """The error that one problem makes."""
    return DossierError(fault_of(kind, [FaultProblem(message=Text(en=en, nl=nl), key=key, line=line)], file=file))


def quoted(text: str, limit: int = 60) -> str:
    """`text` from a stranger, harmless, shortened and in quotation marks."""
    clean = safe_text(text[: limit + _BEYOND])  # a number that the cut would halve is masked whole
    return f"'{clean if len(text) <= limit else clean[:limit] + '…'}'"
