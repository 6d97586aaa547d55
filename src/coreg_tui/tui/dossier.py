"""One dossier: the verdict on top, the requirements at the left, the proof at the right. It judges nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import number
from coreg_tui.tui import words
from coreg_tui.tui.band import HEIGHT, Setting, Step, band
from coreg_tui.tui.bindings import bindings_at
from coreg_tui.tui.desk_screen import DeskScreen
from coreg_tui.tui.empty import unreadable
from coreg_tui.tui.frame import Footer, title
from coreg_tui.tui.grid import SIDE_WIDTH
from coreg_tui.tui.ink import Line
from coreg_tui.tui.judging import Progress
from coreg_tui.tui.panes import Listed, Scrolled, Still, Upright
from coreg_tui.tui.proof_pane import ProofPane, clause_of
from coreg_tui.tui.side import side
from coreg_tui.tui.signs import is_waiting
from coreg_tui.tui.summary import applicant_name, dossier_name, fill_in
from coreg_tui.tui.tree import Node
from coreg_tui.tui.tree_pane import TreePane, horizon, tree_heading
from coreg_tui.tui.walk import Walk

_MOST_HORIZON = 4


class DossierScreen(DeskScreen):
    """The dossier at `path`, one of `paths`."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_at("tree", "proof")]
    DEFAULT_CSS = f"""
    DossierScreen #body {{ height: 1fr; }}
    DossierScreen #side {{ width: {SIDE_WIDTH}; }}
    """

    def __init__(self, paths: Sequence[str], path: str) -> None:
        super().__init__()
        self.paths = paths
        self.path = path
        self.in_proof = False
        """Whether keys go to the proof."""
        self.large = False
        """Whether the pane that has the keys has the whole width."""
        self._walk = Walk()
        self._of: Assessed | None = None

    def build(self) -> ComposeResult:
        """Title and band, the panes beside each other, footer."""
        yield Still(id="title")
        yield Still(id="band", height=HEIGHT)
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield Still(id="heading")
                yield TreePane(id="tree")
                yield Still(id="horizon")
            yield Upright(id="part")
            yield ProofPane(id="proof")
            yield Upright(id="part2")
            yield Listed(id="side")
        yield Still(id="instead")
        yield Footer(id="footer")

    # Parts

    @property
    def tree_pane(self) -> TreePane:
        """The requirements."""
        return self.query_one(TreePane)

    @property
    def proof(self) -> ProofPane:
        """What there is to say of the current node."""
        return self.query_one(ProofPane)

    @property
    def report(self) -> Assessed:
        """What is known of the dossier."""
        found = self.app.store.get(self.path)
        return found if found is not None else Assessed(path=self.path, today=self.app.today)

    @property
    def current(self) -> Node | None:
        """The node under the cursor."""
        return self.tree_pane.current

    @property
    def one_pane(self) -> bool:
        """Whether only one pane is shown: for want of room, or because it was enlarged."""
        return not self.grid.two_panes or self.large

    def set_out(self) -> None:
        """Which panes are shown, and how wide they are."""
        grid, whole = self.grid, bool(self.report.standings)
        one, proof = self.one_pane, self.in_proof
        self.query_one("#body").display = whole
        self.part("instead").display = not whole
        left = self.query_one("#left")
        left.display = not one or not proof
        left.styles.width = "1fr" if one else grid.tree_width
        self.proof.display = not one or proof
        self.query_one("#part").display = not one
        for name in ("#part2", "#side"):
            self.query_one(name).display = not one and grid.side_pane
        self.part("band").display = grid.two_panes or not proof or not whole
        self.part("band").styles.height = HEIGHT + (1 if grid.tall or not grid.two_panes else 0)
        self.part("heading").display = grid.two_panes
        self.proof.cells = grid.proof_width(one=one)
        self.proof.height = grid.height - (6 if grid.two_panes else 2)

    def redraw(self) -> None:
        """All of it."""
        report = self.report
        if report is not self._of:
            self._take(report)
        self._draw_title()
        if not report.standings:
            self._draw_instead()
            self._draw_band()
            self.query_one(Footer).tell("state")
            return
        self._draw_tree(self.current)
        self.follow()

    def anew(self) -> None:
        """Another theme or language."""
        self.tree_pane.forget()
        super().anew()

    def news(self, news: Progress) -> None:
        """This dossier may have been assessed."""
        if self._drawn_as is not None and self.grid.fits and (self.report is not self._of or news.catalog):
            if self.path in news.reports:
                self.proof.forget()
            self.draw_all()

    def _take(self, report: Assessed) -> None:
        """Another report: the cursor stays on its node, or goes to the first open point."""
        same = self._of is not None and self._of.path == report.path and bool(self._of.standings)
        before = self.current if same else None
        self._of = report
        if not same:
            self._walk = Walk(open_only=not self.grid.two_panes)
        self._walk.take(report)
        if not same:
            before = next(iter(self._walk.points), None)
        self._draw_tree(before)

    def _draw_tree(self, at: Node | None) -> None:
        self.tree_pane.show(self._walk.rows(), self.report, at)
        self._draw_horizon()

    def _draw_title(self) -> None:
        app, report, cells = self.app, self.report, self.grid.width
        if self.in_proof and not self.grid.two_panes and self.current is not None:
            crumbs = [f"{dossier_name(report)} {applicant_name(report, app.lang, partner=False)}", *self._crumbs()]
            self.part("title").show([title(crumbs, app.lang, app.today, cells, samples=app.samples)])
            return
        place = self.paths.index(self.path) + 1 if self.path in self.paths else 0
        beside = ""
        if place and self.grid.two_panes:
            count = number(len(self.paths), app.lang)
            beside = fill_in(words.PLACE_OF, app.lang, place=number(place, app.lang), count=count)
        crumbs = [words.WORK_LIST.in_language(app.lang), dossier_name(report)]
        self.part("title").show([title(crumbs, app.lang, app.today, cells, beside=beside, samples=app.samples)])

    @property
    def _setting(self) -> Setting:
        """In which terms its lines are written: those of the version that judged it."""
        return self.app.setting.of(self.report)

    def _crumbs(self) -> list[str]:
        node = self.current
        assert node is not None
        spec = self._setting.regulation.requirements[node.standing.id]
        crumbs = [spec.title.in_language(self.app.lang)]
        if node.finding is not None:
            crumbs.append(node.finding.label.in_language(self.app.lang))
        return crumbs

    def _draw_band(self) -> None:
        lines = band(self.report, self._setting, self.grid.width, self._steps())
        blank = self.grid.tall or not self.grid.two_panes
        self.part("band").show([*lines, Line()] if blank else lines)

    def _steps(self) -> list[Step]:
        say = self.app.setting.say
        report = self.report
        if report.fault is not None:
            return [Step("r", say(words.AFTER_MENDING))]
        steps: list[Step] = []
        following = self._next_open(1)
        if following is not None:
            named = self._setting.regulation.requirements[following.standing.id].title.in_language(self.app.lang)
            if following.finding is not None:
                named = f"{named}: {following.finding.label.in_language(self.app.lang)}"
            steps.append(Step("n", fill_in(words.LOOK_AT, self.app.lang, what=named)))
        elif self._next_path(1) is not None:
            steps.append(Step("]", say(words.NEXT_OF_LIST)))
        else:
            steps.append(Step("Esc", say(words.WORK_LIST).lower()))
        return steps

    def _draw_horizon(self) -> None:
        part = self.part("horizon")
        lines = horizon(self.report, self._setting, _MOST_HORIZON)
        room = self.grid.height - 6 - len(self.tree_pane.shown)
        part.display = bool(lines) and self.grid.tall and room > len(lines) + 1
        self.tree_pane.styles.height = len(self.tree_pane.shown) + 1 if part.display else "1fr"
        if part.display:
            part.styles.height = len(lines)
            part.show(lines)

    def _draw_instead(self) -> None:
        report, lang = self.report, self.app.lang
        lines: list[Line] = []
        if report.fault is not None:
            lines = unreadable(report, lang, self.grid.width)
        part = self.part("instead")
        part.styles.height = "1fr"
        part.show(lines)

    def follow(self) -> None:
        """Heading, band, proof, side and footer tell of the node under the cursor."""
        node, report, app = self.current, self.report, self.app
        if node is None or not report.standings:
            return
        self.part("heading").show([tree_heading(report, app.setting, active=not self.in_proof)])
        self._draw_band()
        self._draw_title()
        self.tree_pane.activate(not self.in_proof)
        self.proof.active = self.in_proof
        if self.proof.display:
            self.proof.show(node, self._walk.root_of(node), report)
        side_pane = self.query_one("#side", Listed)
        if side_pane.display:
            clause, readings = clause_of(node)
            side_pane.show(side(report, clause, readings, self._setting, app.catalog, SIDE_WIDTH), top=None)
        without = [] if self._next_open(1) is not None else ["next_open"]
        self.query_one(Footer).tell("proof" if self.in_proof else "tree", without=without)

    # Keys

    @on(Scrolled.Moved, "#tree")
    def _moved(self) -> None:
        self.soon()

    @on(Scrolled.Chosen, "#tree")
    def _chosen(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        """Unfolds a requirement; of a check, goes to the proof."""
        node = self.current
        if node is None or self.in_proof:
            return
        if not self.one_pane and node.children:
            unfolding = self._walk.unfolding
            if unfolding.fold(node) or unfolding.unfold(node):
                self._draw_tree(node)
                self.soon()
            return
        self._to_proof(True)

    def action_unfold(self) -> None:
        """Shows what is under the requirement; of a check, its proof."""
        node = self.current
        if node is None or self.in_proof:
            return
        if self._walk.unfolding.unfold(node):
            self._draw_tree(node)
            self.soon()
        elif node.children:
            self.tree_pane.move_by(1)
        else:
            self._to_proof(True)

    def action_close(self) -> None:
        """Hides what is under the requirement; of a check, goes up to it. In the proof: back."""
        node = self.current
        if self.in_proof:
            self._to_proof(False)
        elif node is not None and self._walk.unfolding.fold(node):
            self._draw_tree(node)
            self.soon()
        elif node is not None and node.depth:
            above = next(one for one in self.tree_pane.shown if one.key == node.key[:-1])
            self.tree_pane.go_to(above)

    def action_other_pane(self) -> None:
        """From the requirements to the proof, and back."""
        self._to_proof(not self.in_proof)

    def _to_proof(self, proof: bool) -> None:
        if proof != self.in_proof and self.report.standings:
            self.in_proof = proof
            self.set_out()
            self.call_after_refresh(self.follow)

    def action_back(self) -> None:
        """From the proof to the requirements, from a large pane to all, from there to the work list."""
        if self.in_proof:
            self._to_proof(False)
        elif self.large:
            self.action_enlarge()
        else:
            self.app.pop_screen()

    def action_enlarge(self) -> None:
        """The pane that has the keys gets the whole width, or gives it back."""
        if self.grid.two_panes:
            self.large = not self.large
            self.set_out()
            self.call_after_refresh(self.draw_all)

    def action_other_view(self) -> None:
        """All checks, or of what is open only those that are."""
        node = self.current
        self._walk.unfolding.open_only = not self._walk.unfolding.open_only
        self._draw_tree(node)
        self.soon()

    def action_next_open(self) -> None:
        """The next open point."""
        self._go_to_open(1)

    def action_previous_open(self) -> None:
        """The open point before."""
        self._go_to_open(-1)

    def _go_to_open(self, step: int) -> None:
        point = self._next_open(step)
        if point is None:
            return
        self._walk.reveal(point)
        self._draw_tree(self.current)
        self.tree_pane.go_to(point)
        self.soon()

    def _next_open(self, step: int) -> Node | None:
        return self._walk.next_point(self.current, step)

    def action_next_dossier(self) -> None:
        """The next dossier of the list one came from."""
        self._open_path(self._next_path(1))

    def action_previous_dossier(self) -> None:
        """The dossier before."""
        self._open_path(self._next_path(-1))

    def _next_path(self, step: int) -> str | None:
        if self.path not in self.paths:
            return None
        place = self.paths.index(self.path) + step
        return self.paths[place] if 0 <= place < len(self.paths) else None

    def _open_path(self, path: str | None) -> None:
        if path is not None:
            self.path = path
            self.in_proof = False
            self.draw_all()

    def action_read_again(self) -> None:
        """Assesses this dossier anew, from what is on disk now."""
        if not is_waiting(self.report):
            self.app.assess_again(self.report)

    def action_help(self) -> None:
        """What the keys do."""
        from coreg_tui.tui.help import HelpScreen

        self.app.push_screen(HelpScreen("proof" if self.in_proof else "tree"))

    @property
    def scrolled(self) -> Scrolled:
        """The proof's text, or the tree."""
        return self.proof.scrolling if self.in_proof else self.tree_pane
