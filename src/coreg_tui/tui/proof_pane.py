"""The right side of the dossier: what there is to say, and the paper on which it can be read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.fact import Fact
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.child import ChildLostError, Paper, ReadText
from coreg_tui.tui.empty import file_unreadable
from coreg_tui.tui.ink import ACCENT, Line
from coreg_tui.tui.panes import Listed, Still
from coreg_tui.tui.paper import Row, drawn, hit_row, paper
from coreg_tui.tui.proof import BRIEF, clause_lines, file_line, proof_head, why_unread
from coreg_tui.tui.side import file_lines
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.tree import Node
from coreg_tui.tui.tree_pane import file_of, kind_of

if TYPE_CHECKING:
    from coreg_tui.tui.app import Desk

_KEPT = 12
"""So many papers are kept."""
_CLAUSE_ROWS = 5
_LEAST_PAPER = 6


@dataclass(frozen=True, slots=True)
class Place:
    """A file of a dossier."""

    folder: str
    file: str


class PaperPane(Listed):
    """The paper's rows, on their own tone down to the end."""

    edged = True
    """Whether there is paper at all, and so its edge."""

    def beyond(self) -> Line:
        """Paper goes on below its last row."""
        toneless = self.look.toneless and self.edged
        return drawn(Row(""), self.app.lang, self.size.width, toneless=toneless)


class ProofPane(Vertical):
    """Head, file, paper and clause of the node that is looked at."""

    app: Desk
    DEFAULT_CSS = """
    ProofPane { width: 1fr; height: 1fr; }
    ProofPane #head { height: auto; }
    """

    class Read(Message):
        """A file was read."""

        def __init__(self, place: Place, found: Paper) -> None:
            super().__init__()
            self.place = place
            self.found = found

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.active = False
        self.cells = 80
        """Its width, and"""
        self.height = 24
        """its height, which are known before it is laid out."""
        self._papers: OrderedDict[Place, Paper] = OrderedDict()
        self._asked: set[Place] = set()
        self._now: tuple[Node, Node, Assessed] | None = None
        self._place: Place | None = None
        self._rows: Sequence[Row] = ()

    def compose(self) -> ComposeResult:
        """The parts, from top to bottom."""
        yield Listed(id="head")
        yield Still(id="file", height=2)
        yield PaperPane(id="paper")
        yield Still(id="clause", height=1)

    @property
    def head(self) -> Listed:
        """What there is to say."""
        return self.query_one("#head", Listed)

    @property
    def paper(self) -> PaperPane:
        """The document's text."""
        return self.query_one(PaperPane)

    @property
    def scrolling(self) -> Listed:
        """The part that keys scroll."""
        return self.paper if self.paper.display else self.head

    @property
    def rows(self) -> Sequence[Row]:
        """The paper's rows."""
        return self._rows

    def forget(self) -> None:
        """The files may be others by now."""
        self._papers.clear()

    def show(self, node: Node, root: Node, report: Assessed) -> None:
        """Shows that node; its file is read in the background where it has to be."""
        self._now = (node, root, report)
        file = self._file(node, report)
        self._place = Place(report.folder, file) if file else None
        self.draw()

    def draw(self) -> None:
        """Draws what there is."""
        if self._now is None:
            return
        node, root, report = self._now
        app, cells, setting = self.app, self.cells, self.app.setting.of(report)
        lines = proof_head(node, root, report, setting, app.catalog, cells)
        if self.active and app.grid.two_panes:
            (text, _), *rest = lines[0].pieces
            lines[0] = Line(((text, ACCENT), *rest), right=lines[0].right)
        found = self._found()
        if self._place is None and node.finding is not None and not app.grid.side_pane:
            lines += [Line(), *clause_lines(*clause_of(node), setting, cells, whole=True)]
        if node.depth == 0 and not app.grid.side_pane:
            lines += [Line(), *file_lines(report, setting, app.catalog, cells)]
        has_paper = self._place is not None and node.depth > 0
        self._draw_head(lines, has_paper=has_paper)
        self._draw_paper(node, report, found, cells, has_paper=has_paper)
        self._draw_clause(node, setting, cells, has_paper=has_paper)

    def _draw_head(self, lines: list[Line], *, has_paper: bool) -> None:
        head = self.head
        if has_paper:
            most = max(3, self.height - _LEAST_PAPER - 2)
            lines = lines[:most]
            head.styles.height = len(lines)
        else:
            head.styles.height = "1fr"
        head.show(lines)

    def _draw_paper(self, node: Node, report: Assessed, found: Paper | None, cells: int, *, has_paper: bool) -> None:
        lang, toneless = self.app.lang, self.app.look.toneless
        name = self.query_one("#file", Still)
        name.display = self.paper.display = has_paper
        if not has_paper or self._place is None:
            self._rows = ()
            return
        file = self._place.file
        self.paper.edged = found is not None and bool(found.pages)
        if found is None:
            name.show([Line(), file_line(file, words.READING_FILE.in_language(lang), cells)])
            self._rows = ()
            self.paper.show([])
            return
        if not found.pages:
            name.show([Line(), file_line(file, "", cells)])
            self._rows = ()
            self.paper.show(_on_paper(file_unreadable(file, why_unread(found.reason or "damaged", lang), lang, cells)))
            return
        looked_at = self._looked_at(node, file)
        self._rows = paper(found.pages, _facts_of(report, file), looked_at, cells, self._is_coded(node, report))
        hit = hit_row(self._rows)
        page = looked_at[0].place.page if looked_at and looked_at[0].place else found.pages[0].number
        where = fill_in(words.PAGE_OF, lang, place=page, count=len(found.pages))
        name.show([Line(), file_line(file, where, cells)])
        lines = [drawn(row, lang, cells, toneless=toneless) for row in self._rows]
        self.paper.show([_blank(lang, cells, toneless), *lines], top=None)
        self.call_after_refresh(self._show_hit, hit)

    def _show_hit(self, hit: int | None) -> None:
        if hit is None:
            self.paper.go_to_end(last=False)
        else:
            self.paper.bring_into_view(hit + 1, at=0.5)

    def _draw_clause(self, node: Node, setting: Setting, cells: int, *, has_paper: bool) -> None:
        clause = self.query_one("#clause", Still)
        grid = self.app.grid
        shown = has_paper and not grid.side_pane and (grid.tall or not grid.two_panes)
        clause.display = shown
        if not shown:
            return
        most = _CLAUSE_ROWS if grid.tall else BRIEF
        lines = [Line(), *clause_lines(*clause_of(node), setting, cells, whole=False, most=most)]
        clause.styles.height = len(lines)
        clause.show(lines)

    # Files

    def _file(self, node: Node, report: Assessed) -> str | None:
        file = file_of(node, report)
        if file is None and node.finding is not None:
            file = next((fact.file for fact in node.finding.facts if fact.file), None)
            carrier = node.standing.carrying() or next(iter(node.standing.alternatives), None)
            if file is None and carrier is not None and len(carrier.evidence) == 1:
                file = report.evidence[carrier.evidence[0]].file
        return file

    def _looked_at(self, node: Node, file: str) -> list[Fact]:
        if node.finding is None:
            return []
        return [fact for fact in node.finding.facts if fact.file == file and fact.place is not None]

    def _is_coded(self, node: Node, report: Assessed) -> Callable[[Fact], bool]:
        """Whether a fact's value is a code, which stands on the paper in other words."""
        words_of = self.app.catalog.words.get(kind_of(node, report) or "", {})
        return lambda fact: isinstance(fact.value, str) and fact.value in words_of.get(fact.name, {})

    def _found(self) -> Paper | None:
        """The paper at hand; where there is none it is asked for."""
        place = self._place
        if place is None:
            return None
        if place in self._papers:
            self._papers.move_to_end(place)
            return self._papers[place]
        if place not in self._asked:
            self._asked.add(place)
            self.app.busy.begin()
            self.run_worker(lambda: self._read(place), thread=True, group="read")
        return None

    def _read(self, place: Place) -> None:
        try:
            found = self.app.reader.ask(ReadText(Path(place.folder), place.file), limit_s=20.0)
            assert isinstance(found, Paper)
        except ChildLostError:
            found = Paper(reason="limit")
        self.post_message(self.Read(place, found))

    def on_proof_pane_read(self, message: Read) -> None:
        """Keeps the paper, and shows it if it is still the one looked at."""
        message.stop()
        self._asked.discard(message.place)
        self._papers[message.place] = message.found
        while len(self._papers) > _KEPT:
            self._papers.popitem(last=False)
        if message.place == self._place and self.app.grid.fits:
            self.draw()
        self.app.busy.end()


def clause_of(node: Node) -> tuple[str, tuple[str, ...]]:
    """The clause that a node stands on, and the readings leaned on."""
    if node.finding is not None:
        return node.finding.clause, node.finding.interpretations or node.standing.interpretations
    return node.standing.clause, node.standing.interpretations


def _facts_of(report: Assessed, file: str) -> list[Fact]:
    return [
        fact for document in report.documents if document.file == file for part in document.parts for fact in part.facts
    ]


def _on_paper(lines: Sequence[Line]) -> list[Line]:
    return [Line(one.pieces, "surface", one.right) for one in lines]


def _blank(lang: str, cells: int, toneless: bool) -> Line:
    return drawn(Row(""), "nl" if lang == "nl" else "en", cells, toneless=toneless)
