"""Sums of which a part is certain: enough, too little, or it hangs on the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Reach(StrEnum):
    """How a sum stands to its minimum."""

    ENOUGH = "enough"
    SHORT = "short"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What counts for certain, and what may count besides; both exact and not negative."""

    certain: Fraction = Fraction(0)
    uncertain: Fraction = Fraction(0)
    unbounded: bool = False
    """True where a document leaves open how much it adds."""

    def reach(self, minimum: Fraction) -> Reach:
        """Enough, too little, or it hangs on what is uncertain. Exact: never rounded, never guessed."""
        if self.certain >= minimum:
            return Reach.ENOUGH
        if not self.unbounded and self.certain + self.uncertain < minimum:
            return Reach.SHORT
        return Reach.OPEN

    def shortfall(self, minimum: Fraction) -> Fraction:
        """What would be lacking even if all that is uncertain counted."""
        return max(Fraction(0), minimum - self.certain - self.uncertain)
