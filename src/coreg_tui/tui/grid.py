"""How the screen is divided at each size (desk 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LEAST_WIDTH, LEAST_HEIGHT = 40, 12
TALL = 30
"""From so many rows on there is room for blank rows and a second row under the tabs."""

Breadth = Literal["narrow", "middle", "wide", "widest"]


@dataclass(frozen=True, slots=True)
class Grid:
    """The division at one size."""

    width: int
    height: int
    toneless: bool = False

    @property
    def fits(self) -> bool:
        """Whether there is room for anything at all."""
        return self.width >= LEAST_WIDTH and self.height >= LEAST_HEIGHT

    @property
    def breadth(self) -> Breadth:
        """Under 80, 80 to 119, 120 to 149, 150 and up."""
        if self.width < 80:
            return "narrow"
        if self.width < 120:
            return "middle"
        return "wide" if self.width < 150 else "widest"

    @property
    def tall(self) -> bool:
        """Whether there are rows to spare."""
        return self.height >= TALL

    @property
    def two_panes(self) -> bool:
        """Whether requirements and proof stand side by side."""
        return self.width >= 120

    @property
    def side_pane(self) -> bool:
        """Whether a third pane stands at the right."""
        return self.width >= 150

    @property
    def tree_width(self) -> int:
        """Of the requirements, where the proof stands beside them."""
        return 54 if self.side_pane else 52

    @property
    def list_width(self) -> int:
        """Of the work list."""
        return min(112, self.width - 48) if self.side_pane else self.width

    def proof_width(self, *, one: bool) -> int:
        """Of the proof; `one`: it is the only pane."""
        if one:
            return self.width
        return self.width - self.tree_width - 1 - (SIDE_WIDTH + 1 if self.side_pane else 0)

    @property
    def rule(self) -> bool:
        """Whether a rule stands above the footer, where tones do not part."""
        return self.toneless and self.tall


SIDE_WIDTH = 42
PREVIEW_WIDTH = 47
