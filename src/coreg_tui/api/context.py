"""What a check may know besides the facts of its own document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from coreg_tui.model.case import Applicant, PostEntry
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.finding import Examined
from coreg_tui.model.norms import Norms


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Context:
    """The dossier's dates, norms, applicant, post log and other documents. All read-only."""

    reference_date: date
    """The day the request counts as submitted; "not older than" is measured from it."""
    today: date
    """No document may be dated after it."""
    norms: Norms
    """The numbers and lists of the regulation in force on the reference date."""
    applicant: Applicant
    """Who asks, as the manifest has it."""
    received: tuple[PostEntry, ...] = ()
    """The post log, as staff wrote it."""
    exhibits_by_kind: Mapping[str, Sequence[Exhibit]] = field(default_factory=dict)
    """The dossier's documents by kind; ask by `exhibits`."""
    examined_by_kind: Mapping[str, Sequence[Examined]] = field(default_factory=dict)
    """Those of the kinds in `after` with their findings; ask by `examined`."""

    def exhibits(self, kind: str) -> Sequence[Exhibit]:
        """The dossier's documents of that kind, in its order."""
        return self.exhibits_by_kind.get(kind, ())

    def examined(self, kind: str) -> Sequence[Examined]:
        """The same with what the checks found; empty unless your kind names that kind in `after`."""
        return self.examined_by_kind.get(kind, ())
