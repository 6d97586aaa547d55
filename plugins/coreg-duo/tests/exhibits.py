"""Documents with facts, and what a check tells of them, written so that a table of cases stays short."""

from __future__ import annotations

from coreg_tui.api import Exhibit, Fact, Ruling, Source


def document(
    kind: str, evidence: int, *, source: Source = Source.DOCUMENT, file: str | None = None, **facts: object
) -> Exhibit:
    """A document that states these facts, at that place in the dossier."""
    made = {name: Fact(name=name, value=value, source=source) for name, value in facts.items()}  # type: ignore[arg-type]
    return Exhibit(kind=kind, evidence=evidence, file=file, facts=made)


def told(ruling: Ruling) -> tuple[str, list[str]]:
    """The outcome, and the ids of all reasons."""
    return str(ruling.outcome), [why.id for why in ruling.because]
