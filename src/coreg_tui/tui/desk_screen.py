"""What all screens do alike: they draw themselves anew at every size, theme and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Size
from textual.screen import Screen
from textual.timer import Timer

from coreg_tui.tui import words
from coreg_tui.tui.grid import Grid
from coreg_tui.tui.ink import MUTED, STRONG, Line
from coreg_tui.tui.judging import Progress
from coreg_tui.tui.panes import Scrolled, Still
from coreg_tui.tui.summary import fill_in

if TYPE_CHECKING:
    from coreg_tui.tui.app import Desk, State

_FOLLOW_S = 0.12
"""Band, preview and proof follow the cursor when no key came for so long."""


class DeskScreen(Screen[None], inherit_bindings=False):
    """A screen of the desk. Subclasses build in `build` and draw in `redraw`."""

    app: Desk
    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    DeskScreen { overflow: hidden; layout: vertical; }
    DeskScreen #whole { width: 1fr; height: 1fr; }
    DeskScreen #small { display: none; height: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._following = False
        self._timer: Timer | None = None
        self._drawn_as: State | None = None

    def compose(self) -> ComposeResult:
        """All parts, and the words for a window that is too small for any."""
        with Vertical(id="whole"):
            yield from self.build()
        yield Still(id="small", height=3)

    def build(self) -> ComposeResult:
        """The screen's own parts."""
        raise NotImplementedError

    def set_out(self) -> None:
        """Gives the parts their places at this size."""

    def redraw(self) -> None:
        """Draws all of it."""
        raise NotImplementedError

    def anew(self) -> None:
        """Another theme or language: every cell again."""
        self._drawn_as = self.app.state
        self.draw_all()
        for pane in self.query("Still, Scrolled, Upright"):
            pane.refresh()

    def news(self, news: Progress) -> None:
        """Something became known in the background."""

    def follow(self) -> None:
        """Draws what follows the cursor."""

    @property
    def grid(self) -> Grid:
        """How the screen is divided now."""
        return self.app.grid

    def part(self, id: str) -> Still:
        """A part that does not scroll."""
        return self.query_one(f"#{id}", Still)

    def draw_all(self) -> None:
        """Arranges and draws, or says that there is no room."""
        fits = self.grid.fits
        self.query_one("#whole").display = fits
        small = self.part("small")
        small.display = not fits
        if fits:
            self.set_out()
            self.redraw()
        else:
            small.show(self._too_small())

    def _too_small(self) -> tuple[Line, ...]:
        lang, grid = self.app.lang, self.grid
        told = fill_in(words.TOO_SMALL, lang, width=grid.width, height=grid.height)
        return (
            Line(((f" {told}", STRONG),)),
            Line(((f" {words.GOES_ON_FROM.in_language(lang)}", MUTED),)),
            Line(((f" {words.NOTHING_LOST.in_language(lang)}", MUTED),)),
        )

    def on_mount(self) -> None:
        """Draws before the first frame, so that it is painted once."""
        self._draw_at(self.app.size)

    def on_resize(self, event: events.Resize) -> None:
        """Another size: everything anew."""
        self._draw_at(event.size)

    def on_screen_resume(self) -> None:
        """Back on top: size, theme, language and reports may be others by now."""
        if self._drawn_as is not None:
            self._draw_at(self.app.size)

    def _draw_at(self, size: Size) -> None:
        app = self.app
        app.grid = Grid(size.width, size.height, app.look.toneless)
        if self._drawn_as != app.state:
            self._drawn_as = app.state
            self.draw_all()

    def soon(self) -> None:
        """Lets what follows the cursor follow, when keys stop coming."""
        if not self._following:
            self._following = True
            self.app.busy.begin()
        elif self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_FOLLOW_S, self._follow_now)

    def _follow_now(self) -> None:
        if self._following:
            self._following = False
            if self.is_mounted and self.grid.fits:
                self.follow()
            self.app.busy.end()

    # Moving, where the subclass says

    @property
    def scrolled(self) -> Scrolled:
        """The pane that the moving keys move."""
        raise NotImplementedError

    def action_next_line(self) -> None:
        """One down."""
        self.scrolled.move_by(1)

    def action_previous_line(self) -> None:
        """One up."""
        self.scrolled.move_by(-1)

    def action_first(self) -> None:
        """To the beginning."""
        self.scrolled.go_to_end(last=False)

    def action_last(self) -> None:
        """To the end."""
        self.scrolled.go_to_end(last=True)

    def action_half_down(self) -> None:
        """Half a page down."""
        self.scrolled.move_by(max(1, self.scrolled.rows_shown // 2))

    def action_half_up(self) -> None:
        """Half a page up."""
        self.scrolled.move_by(-max(1, self.scrolled.rows_shown // 2))

    def action_page_down(self) -> None:
        """A page down."""
        self.scrolled.move_by(self.scrolled.rows_shown)

    def action_page_up(self) -> None:
        """A page up."""
        self.scrolled.move_by(-self.scrolled.rows_shown)

    # What every screen can do

    def action_work_list(self) -> None:
        """Back to the work list, from wherever."""
        self.app.go_to_work_list()

    def action_theme(self) -> None:
        """The next theme."""
        self.app.next_theme()

    def action_language(self) -> None:
        """The other language."""
        self.app.next_language()

    def action_redraw(self) -> None:
        """Draws every cell again: something else wrote on the terminal."""
        self.app.draw_again()

    def action_leave(self) -> None:
        """Ends the program."""
        self.app.exit(return_code=0)
