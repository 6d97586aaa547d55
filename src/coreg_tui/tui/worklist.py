"""The work list: every dossier with its verdict and what stands in its way, a filter, a band for the current one."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import number
from coreg_tui.tui import words
from coreg_tui.tui.band import Step, band
from coreg_tui.tui.bindings import bindings_at
from coreg_tui.tui.desk_screen import DeskScreen
from coreg_tui.tui.empty import filter_without_result, no_dossiers, nothing_in_list, plugin_problems
from coreg_tui.tui.filter_line import FilterLine
from coreg_tui.tui.filtering import no_match, offers
from coreg_tui.tui.frame import Footer, title
from coreg_tui.tui.grid import PREVIEW_WIDTH
from coreg_tui.tui.ink import Line
from coreg_tui.tui.judging import Progress
from coreg_tui.tui.listing import Columns, DossierList, heading
from coreg_tui.tui.ordering import Order, first_order, in_list, ordered
from coreg_tui.tui.panes import Listed, Scrolled, Still, Upright
from coreg_tui.tui.preview import preview
from coreg_tui.tui.signs import PASS, verdict_sign
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.tabs import tab_lines

_BAR = 12


class WorkList(DeskScreen):
    """All dossiers below the root."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_at("list")]
    DEFAULT_CSS = f"""
    WorkList #body {{ height: 1fr; }}
    WorkList #left {{ width: 1fr; }}
    WorkList #preview {{ width: {PREVIEW_WIDTH}; }}
    """

    def __init__(self) -> None:
        super().__init__()
        self.number = 1
        self.order: Order = first_order(1)
        self._listed: list[Assessed] = []

    def build(self) -> ComposeResult:
        """Title, tabs, filter, rows with the preview beside them or the band below, footer."""
        yield Still(id="title")
        yield Still(id="tabs")
        yield FilterLine(id="filter")
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield Still(id="heading")
                yield DossierList(id="list")
                yield Still(id="empty")
            yield Upright(id="part")
            yield Listed(id="preview")
        yield Still(id="band")
        yield Still(id="message")
        yield Footer(id="footer")

    # Parts

    @property
    def dossiers(self) -> DossierList:
        """The rows."""
        return self.query_one(DossierList)

    @property
    def scrolled(self) -> Scrolled:
        """The rows."""
        return self.dossiers

    @property
    def filter(self) -> FilterLine:
        """The filter's line."""
        return self.query_one(FilterLine)

    @property
    def current(self) -> Assessed | None:
        """The dossier under the cursor."""
        return self.dossiers.current

    @property
    def listed(self) -> list[Assessed]:
        """What is listed, in its order."""
        return self._listed

    def set_out(self) -> None:
        """The preview stands beside the list where there is room, else the band below it."""
        wide = self.grid.side_pane
        self.query_one("#preview").display = wide
        self.query_one("#part").display = wide
        self.part("band").display = not wide
        self.part("tabs").styles.height = 2 if self.grid.tall else 1
        self.part("message").display = bool(self.app.catalog.problems)

    def redraw(self) -> None:
        """All of it."""
        app, grid = self.app, self.grid
        crumb = words.WORK_LIST.in_language(app.lang)
        self.part("title").show([title([crumb], app.lang, app.today, grid.width, samples=app.samples)])
        self.fill_list()

    def anew(self) -> None:
        """Another theme or language."""
        self.dossiers.forget()
        super().anew()

    def news(self, news: Progress) -> None:
        """Reports came in."""
        if self._drawn_as is not None and self.grid.fits and self.is_current:
            self._drawn_as = self.app.state
            self.fill_list()

    def fill_list(self) -> None:
        """The rows as lists, filter and order have them, and all that speaks of them."""
        app, query = self.app, self.filter.query_now
        of_list = in_list(self.number, app.store, app.today)
        self._listed = ordered((one for one in of_list if query.matches(one)), self.order, app.today)
        columns = Columns.at(self.grid, self.number)
        brief = not self.grid.two_panes
        head = heading(columns, app.setting, self.number, self.order, brief=brief)
        empty = not self._listed
        self.part("heading").display = not empty
        self.part("heading").show([head])
        self.dossiers.display = not empty
        self.dossiers.has_cursor = not self.filter.typing
        self.part("empty").display = empty
        self.dossiers.show(self._listed, columns, self.number)
        if empty:
            self.part("empty").styles.height = "1fr"
            self.part("empty").show(self._nothing(of_list))
        message = self.part("message")
        message.display = bool(app.catalog.problems)
        message.show(plugin_problems(app.catalog.problems, app.lang, self.grid.width))
        self.part("tabs").show(tab_lines(app.store, self.number, app.setting, self.grid))
        self._draw_filter(of_list)
        self.follow()

    def _nothing(self, of_list: list[Assessed]) -> list[Line]:
        app = self.app
        if not len(app.store):
            return [] if app.progress is not None else no_dossiers(app.root, app.lang, self.grid.width)
        if not of_list or not self.filter.query_text.strip():
            return nothing_in_list(self.number, app.lang)
        query = self.filter.query_now
        return filter_without_result(query, no_match(query, of_list, app.lang), app.lang, typing=self.filter.typing)

    def _draw_filter(self, of_list: list[Assessed]) -> None:
        line = self.filter
        line.offers = offers(line.query_now, of_list, self.app.lang) if line.typing else ()
        line.at_right = self._at_right(of_list)
        line.blank = self.grid.tall
        line.draw()

    def _at_right(self, of_list: list[Assessed]) -> str:
        app, lang = self.app, self.app.lang
        if app.progress is not None and app.progress[1]:
            done, count = app.progress
            told = fill_in(words.ASSESSING, lang, done=number(done, lang), count=number(count, lang))
            full = _BAR * done // count
            return f"{told}  {'━' * full}{'─' * (_BAR - full)}"
        if self.filter.query_text:
            return fill_in(
                words.FOUND_OF, lang, found=number(len(self._listed), lang), count=number(len(of_list), lang)
            )
        if not self.grid.two_panes or not of_list:
            return ""
        count_words = words.COUNT_ONE if len(of_list) == 1 else words.COUNT
        sorted_by = words.SORTED[self.order.column][self.order.reverse].in_language(lang)
        return f"{fill_in(count_words, lang, count=number(len(of_list), lang))} · {sorted_by}"

    def follow(self) -> None:
        """Band or preview tell of the dossier under the cursor."""
        report, app, grid = self.current, self.app, self.grid
        footer = self.query_one(Footer)
        footer.tell("filter" if self.filter.typing else "list", without=self._unusable())
        lines: list[Line] = []
        if grid.side_pane:
            if report is not None:
                lines = preview(report, app.setting.of(report), app.catalog, PREVIEW_WIDTH, self._steps(report))
            self.query_one("#preview", Listed).show(lines)
            return
        blank = [Line()] if grid.tall else []
        if report is not None and not self.filter.typing:
            lines = [*blank, *band(report, app.setting.of(report), grid.width, self._steps(report))]
        self.part("band").styles.height = max(1, len(lines))
        self.part("band").display = bool(lines)
        self.part("band").show(lines)

    def _unusable(self) -> list[str]:
        return [] if self._listed else ["open", "next_open", "sort"]

    def _steps(self, report: Assessed) -> list[Step]:
        """The keys that lead on from here."""
        say = self.app.setting.say
        if report.fault is not None:
            return [Step("r", say(words.AFTER_MENDING))]
        steps = [Step("Enter", say(words.OPEN_IT))]
        if verdict_sign(report) is PASS and self._next_open(1) is not None:
            steps.append(Step("n", say(words.NEXT_DOSSIER)))
        return steps

    # Keys

    @on(Scrolled.Moved, "#list")
    def _moved(self) -> None:
        self.soon()

    @on(Scrolled.Chosen, "#list")
    def _chosen(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        """The dossier under the cursor."""
        from coreg_tui.tui.dossier import DossierScreen

        if self.current is not None:
            self.app.push_screen(DossierScreen([one.path for one in self._listed], self.current.path))

    def action_next_open(self) -> None:
        """The next dossier that leaves something to do."""
        if (place := self._next_open(1)) is not None:
            self.dossiers.move_to(place)

    def action_previous_open(self) -> None:
        """The one before."""
        if (place := self._next_open(-1)) is not None:
            self.dossiers.move_to(place)

    def _next_open(self, step: int) -> int | None:
        place = self.dossiers.cursor + step
        while 0 <= place < len(self._listed):
            if verdict_sign(self._listed[place]) is not PASS:
                return place
            place += step
        return None

    def _open_list(self, which: int) -> None:
        if which != self.number:
            self.number = which
            self.order = first_order(which)
            self.dossiers.touched = False
            self.fill_list()

    def action_list_1(self) -> None:
        """What is to do."""
        self._open_list(1)

    def action_list_5(self) -> None:
        """What ends."""
        self._open_list(5)

    def action_list_7(self) -> None:
        """All."""
        self._open_list(7)

    def action_sort(self) -> None:
        """The other direction, then the next column."""
        self.order = self.order.next(self.number)
        self.fill_list()

    def action_search(self) -> None:
        """Begins to type a filter."""
        self.filter.typing = True
        self.set_focus(self.filter)
        self.fill_list()

    def action_back(self) -> None:
        """Takes the filter off."""
        if self.filter.query_text:
            self._typing_done(kept=False)

    def action_read_again(self) -> None:
        """Finds and assesses everything anew."""
        self.app.assess()
        self.fill_list()

    def action_help(self) -> None:
        """What the keys do."""
        from coreg_tui.tui.help import HelpScreen

        self.app.push_screen(HelpScreen("list"))

    # The filter

    @on(FilterLine.Typed)
    def _typed(self) -> None:
        self.dossiers.touched = False
        self.fill_list()

    @on(FilterLine.Wanted)
    def _wanted(self) -> None:
        self.take_nearest()

    @on(FilterLine.Done)
    def _done(self, event: FilterLine.Done) -> None:
        self._typing_done(kept=event.kept)

    def _typing_done(self, *, kept: bool) -> None:
        if not kept:
            self.filter.set_text("")
        self.filter.typing = False
        self.set_focus(None)
        self.fill_list()

    def take_nearest(self) -> bool:
        """Puts the value that was probably meant into the filter; whether there is one."""
        of_list = in_list(self.number, self.app.store, self.app.today)
        query = self.filter.query_now
        if self._listed or not query.terms:
            return False
        found = no_match(query, of_list, self.app.lang)
        if found.nearest is None:
            return False
        self.filter.set_text(query.text.replace(found.term.text, found.nearest))
        self.fill_list()
        return True
