"""The attempts at the HBO test that the dossier tells of (art. 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coreg_tui.api import Context, Exhibit, Fact, months_after


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempts:
    """The attempts by date; two papers of one day tell of one attempt."""

    days: tuple[date, ...]
    """In order."""
    undated: int
    """Papers that do not state their day: they may be of any attempt, or of one more."""
    facts: tuple[Fact, ...]
    """The dates it rests on."""

    @classmethod
    def of(cls, ctx: Context) -> Attempts:
        """All attempts that the dossier tells of."""
        papers = [paper for paper in ctx.exhibits("hbo_test") if paper.other_kind is None]
        dated = [(day, fact) for paper in papers for day, fact in _day(paper)]
        return cls(
            days=tuple(sorted({day for day, _ in dated})),
            undated=len(papers) - len(dated),
            facts=tuple(fact for _, fact in dated),
        )

    @property
    def most(self) -> int:
        """As many attempts as there can have been."""
        return len(self.days) + self.undated

    def before(self, day: date) -> tuple[date, ...]:
        """The attempts on earlier days, in order."""
        return tuple(other for other in self.days if other < day)

    def next_possible(self, ctx: Context) -> date | None:
        """The first day on which one more attempt counts; None: at once, or not known."""
        if not self.days or self.most < ctx.norms.number("test_free_attempts"):
            return None
        return months_after(self.days[-1], ctx.norms.months("test_waiting_time"))


def _day(paper: Exhibit) -> tuple[tuple[date, Fact], ...]:
    fact = paper.fact("taken")
    return ((fact.value, fact),) if fact is not None and isinstance(fact.value, date) else ()
