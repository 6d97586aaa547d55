"""The thirteen requirements as a tree: always in the order of the rules, what is open unfolded (desk 1, 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.finding import Alternative, Finding, Standing, standing_of
from coreg_tui.model.outcome import Status
from coreg_tui.tui.signs import is_open
from coreg_tui.tui.telling import exhibits_of

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A requirement, a document that it looks at, or a check."""

    key: Key
    """Stays the same when the dossier is assessed again."""
    standing: Standing
    finding: Finding | None = None
    exhibit: Exhibit | None = None
    """The document, where the node is one or its check looks at one."""
    evidence: int | None = None
    """The document's place among the evidence."""
    children: tuple[Node, ...] = ()
    open: bool = False
    """Whether it leaves something to do."""
    status: Status = Status.MET
    """Of a document: its own."""

    @property
    def depth(self) -> int:
        """0 for a requirement."""
        return len(self.key) - 1

    @property
    def is_document(self) -> bool:
        """Whether it stands for a document."""
        return self.finding is None and self.depth > 0


def tree_of(report: Assessed) -> tuple[Node, ...]:
    """The requirements with what they look at."""
    return tuple(_requirement(standing) for standing in report.standings)


def _requirement(standing: Standing) -> Node:
    blocks = standing.blocking and not standing.settled
    groups = _by_document(_once(standing.findings))
    exhibits = exhibits_of(standing)
    counting = _counting(standing)
    several = sum(place is not None for place in groups) > 1
    children: list[Node] = []
    for place, findings in groups.items():
        exhibit = exhibits.get(place) if place is not None else None
        counts = blocks and (counting is None or (place is None or place[0] in counting))
        if several and place is not None:
            children.append(_document(standing, place, findings, exhibit, counts))
        else:
            children += _checks(standing, (standing.id,), findings, exhibit, counts)
    return Node((standing.id,), standing, children=tuple(children), open=blocks, status=standing.status)


def _document(
    standing: Standing,
    place: tuple[int, int | None],
    findings: Sequence[Finding],
    exhibit: Exhibit | None,
    counts: bool,
) -> Node:
    key = (standing.id, f"{place[0]}/{place[1]}")
    checks = tuple(_checks(standing, key, findings, exhibit, counts))
    return Node(
        key,
        standing,
        exhibit=exhibit,
        evidence=place[0],
        children=checks,
        open=any(one.open for one in checks),
        status=standing_of(findings),
    )


def _checks(
    standing: Standing, above: Key, findings: Sequence[Finding], exhibit: Exhibit | None, counts: bool
) -> Iterator[Node]:
    for number, finding in enumerate(findings):
        about = finding.about if finding.about is not None else ""
        key = (*above, f"{finding.id}@{finding.evidence}/{finding.part}:{about}:{number}")
        yield Node(
            key,
            standing,
            finding=finding,
            exhibit=exhibit,
            evidence=finding.evidence,
            open=counts and is_open(finding),
        )


def _once(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, each once: ways to meet a requirement may share documents."""
    seen: dict[tuple[str, int | None, int | None, int | None, str], Finding] = {}
    for one in findings:
        seen.setdefault((one.id, one.evidence, one.part, one.about, one.outcome), one)
    return list(seen.values())


def _by_document(findings: Sequence[Finding]) -> dict[tuple[int, int | None] | None, list[Finding]]:
    groups: dict[tuple[int, int | None] | None, list[Finding]] = {}
    for one in findings:
        place = None if one.evidence is None else (one.evidence, one.part)
        groups.setdefault(place, []).append(one)
    return groups


def _counting(standing: Standing) -> frozenset[int] | None:
    """The evidence that the result rests on; None: all of it."""
    carrier: Alternative | None = standing.carrying()
    return frozenset(carrier.evidence) if carrier is not None and carrier.evidence else None


@dataclass(slots=True)
class Unfolding:
    """What of the tree is shown."""

    open_only: bool
    """Whether of what is open only the open parts are shown."""
    opened: set[Key] = field(default_factory=set)
    closed: set[Key] = field(default_factory=set)

    def is_unfolded(self, node: Node) -> bool:
        """Whether its children are shown."""
        if node.key in self.closed:
            return False
        return node.open or node.key in self.opened

    def unfold(self, node: Node) -> bool:
        """Shows its children; whether anything changed."""
        if not node.children or self.is_unfolded(node):
            return False
        self.closed.discard(node.key)
        self.opened.add(node.key)
        return True

    def fold(self, node: Node) -> bool:
        """Hides its children; whether anything changed."""
        if not node.children or not self.is_unfolded(node):
            return False
        self.opened.discard(node.key)
        self.closed.add(node.key)
        return True

    def rows(self, roots: Sequence[Node]) -> list[Node]:
        """What is shown, from top to bottom."""
        found: list[Node] = []
        for node in roots:
            found.append(node)
            if self.is_unfolded(node):
                some_open = any(one.open for one in node.children)
                shown = [one for one in node.children if one.open or not (self.open_only and some_open)]
                found += self.rows(shown)
        return found


def open_points(roots: Sequence[Node]) -> list[Node]:
    """What leaves something to do: checks, or a requirement for which nothing was shown."""
    found: list[Node] = []
    for root in roots:
        if root.open:
            leaves = [one for one in _leaves(root) if one.open]
            found += leaves or [root]
    return found


def _leaves(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.children:
            yield from _leaves(child)
        else:
            yield child


def checks_of(root: Node) -> list[Node]:
    """All checks of a requirement, in their order."""
    return [one for one in _leaves(root) if one.finding is not None]
