"""The tree on the screen: sign, title, few words, and at the right where a fact comes from."""

from __future__ import annotations

from collections.abc import Sequence

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import short_date
from coreg_tui.model.outcome import Status
from coreg_tui.model.safe_text import safe_text
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.cutting import cut, cut_middle, fill, width
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.panes import Scrolled
from coreg_tui.tui.signs import STATUSES, Sign, finding_sign
from coreg_tui.tui.summary import counts, fill_in
from coreg_tui.tui.telling import finding_words, source_word, standing_words
from coreg_tui.tui.tokens import Ink
from coreg_tui.tui.tree import Node

TITLE = 23
_INDENT = 2


def tree_row(node: Node, report: Assessed, setting: Setting, catalog: Catalog, cells: int) -> Line:
    """One row at that width."""
    sign, title, source = _parts(node, report, setting, catalog)
    indent = " " * (1 + _INDENT * node.depth)
    room = TITLE - _INDENT * node.depth - 1
    words_room = cells - 1 - 2 - TITLE - 1 - (width(source) + 1 if source else 0)
    said = _said(node, report, setting, catalog, words_room)
    head = Ink("strong", bold=True) if node.open else MUTED
    tone = Ink(sign.tone) if node.open else MUTED
    pieces: list[Piece] = [
        (f"{indent}{sign.char} ", Ink(sign.tone, bold=node.open)),
        (fill(title, room) + " ", head),
        (said, tone),
    ]
    return Line(tuple(pieces), right=((source, MUTED),) if source else ())


def _parts(node: Node, report: Assessed, setting: Setting, catalog: Catalog) -> tuple[Sign, str, str]:
    lang = setting.lang
    if node.finding is not None:
        return finding_sign(node.finding), node.finding.label.in_language(lang), source_word(node.finding, lang)
    if node.is_document:
        return STATUSES[node.status], _document_title(node, report, catalog, setting), ""
    return STATUSES[node.standing.status], setting.regulation.requirements[node.standing.id].title.in_language(lang), ""


def _document_title(node: Node, report: Assessed, catalog: Catalog, setting: Setting) -> str:
    kind = kind_of(node, report)
    return catalog.kind(kind, setting.lang) if kind else setting.say(words.UNKNOWN_KIND)


def kind_of(node: Node, report: Assessed) -> str | None:
    """The evidence kind of the node's document."""
    if node.exhibit is not None:
        return node.exhibit.kind
    if node.evidence is not None and node.evidence < len(report.evidence):
        return report.evidence[node.evidence].kind
    return None


def file_of(node: Node, report: Assessed) -> str | None:
    """The file of the node's document."""
    if node.evidence is not None and node.evidence < len(report.evidence):
        return report.evidence[node.evidence].file
    return None


def _said(node: Node, report: Assessed, setting: Setting, catalog: Catalog, cells: int) -> str:
    lang = setting.lang
    if node.finding is not None:
        return finding_words(node.finding, kind_of(node, report), catalog, lang, cells)
    if node.is_document:
        file = file_of(node, report)
        return cut_middle(safe_text(file), cells) if file else cut(setting.say(words.DECLARED_ONLY), cells)
    return standing_words(node.standing, report, catalog, lang, cells)


def tree_heading(report: Assessed, setting: Setting, *, active: bool) -> Line:
    """The name of the pane, and how many are met and open."""
    settled, left, rest = counts(report)
    told = fill_in(words.COUNTS, setting.lang, met=settled, open=left, rest=rest)
    name = setting.say(words.REQUIREMENTS)
    return Line(((f" {name}", ACCENT if active else STRONG),), right=((told, MUTED),))


def horizon(report: Assessed, setting: Setting, most: int) -> list[Line]:
    """Until when things hold, the soonest first; empty where nothing ends."""
    found = sorted(
        (one for one in report.standings if one.until is not None and one.status is Status.MET),
        key=lambda one: (one.until is None, one.until),
    )
    lines: list[Line] = []
    for standing in found[:most]:
        assert standing.until is not None
        title = setting.regulation.requirements[standing.id].title.in_language(setting.lang)
        past = standing.until < setting.today
        lines.append(
            Line(((f"   {fill(title, TITLE - 1)} ", MUTED), (short_date(standing.until), MUTED if past else TEXT)))
        )
    record = report.registration
    if record is not None and len(lines) < most:
        name = setting.regulation.requirements["registration"].title.in_language(setting.lang)
        if not any(one.id == "registration" for one in found):
            lines.append(Line(((f"   {fill(name, TITLE - 1)} ", MUTED), (short_date(record.period_end), TEXT))))
    return [Line(((f" {setting.say(words.HOLDS_UNTIL)}", STRONG),)), *lines] if lines else []


class TreePane(Scrolled):
    """The rows of the tree that are shown."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._shown: Sequence[Node] = ()
        self._report: Assessed | None = None
        self._painted: dict[int, tuple[int, Line]] = {}

    @property
    def shown(self) -> Sequence[Node]:
        """What is shown, from top to bottom."""
        return self._shown

    @property
    def current(self) -> Node | None:
        """The node under the cursor."""
        return self._shown[self.cursor] if self._shown else None

    def show(self, nodes: Sequence[Node], report: Assessed, at: Node | None) -> None:
        """Shows these nodes, the cursor on `at`, or on what is nearest above it."""
        self._shown, self._report = nodes, report
        self._painted.clear()
        self.reset(len(nodes), self._place(at))

    def forget(self) -> None:
        """Draws everything anew."""
        self._painted.clear()
        self.refresh()

    def _place(self, at: Node | None) -> int:
        if at is None:
            return 0
        best = 0
        for index, node in enumerate(self._shown):
            if node.key == at.key:
                return index
            if node.key == at.key[: len(node.key)]:
                best = index
        return best

    def go_to(self, node: Node) -> bool:
        """Puts the cursor on that node, if it is shown."""
        return self.move_to(self._place(node))

    def row(self, index: int) -> Line:
        """The node's row."""
        cells = self.size.width
        kept = self._painted.get(index)
        if kept is None or kept[0] != cells:
            assert self._report is not None
            setting = self.app.setting.of(self._report)
            line = tree_row(self._shown[index], self._report, setting, self.app.catalog, cells)
            kept = self._painted[index] = (cells, line)
        return kept[1]
