"""The way through a dossier: which rows of the tree are shown, and which open point comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coreg_tui.assessment.report import Assessed
from coreg_tui.tui.tree import Node, Unfolding, open_points, tree_of


class Walk:
    """One dossier's tree, and what of it is unfolded."""

    def __init__(self, *, open_only: bool = False) -> None:
        self.unfolding = Unfolding(open_only=open_only)
        self._roots: tuple[Node, ...] = ()

    def take(self, report: Assessed) -> None:
        """Another report of the dossier; what was unfolded stays so."""
        self._roots = tree_of(report)

    @property
    def points(self) -> list[Node]:
        """What leaves something to do."""
        return open_points(self._roots)

    def rows(self) -> list[Node]:
        """What is shown, from top to bottom."""
        return self.unfolding.rows(self._roots)

    def root_of(self, node: Node) -> Node:
        """The requirement that the node belongs to."""
        return next(one for one in self._roots if one.key == node.key[:1])

    def next_point(self, node: Node | None, step: int) -> Node | None:
        """The open point after (1) or before (-1) that node; None: there is none that way."""
        points = self.points
        if node is None or not points:
            return None
        order = {one.key: place for place, one in enumerate(_all_of(self._roots))}
        here = order.get(node.key, 0)
        if step > 0:
            return next((one for one in points if order[one.key] > here), None)
        return next((one for one in reversed(points) if order[one.key] < here), None)

    def reveal(self, node: Node) -> None:
        """Unfolds all that the node is under."""
        for length in range(1, len(node.key)):
            self.unfolding.closed.discard(node.key[:length])


def _all_of(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all_of(node.children)
