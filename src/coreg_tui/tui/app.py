"""The desk: the program on a full screen."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from rich.console import RenderableType
from textual.app import App
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES, Theme

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.text import LANGUAGES, Lang, Text
from coreg_tui.reading.terms import ReadingTerms
from coreg_tui.regulation.loading import load as load_regulation
from coreg_tui.settings import Settings
from coreg_tui.tui.band import Setting
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.child import Child, warm_up
from coreg_tui.tui.desk_screen import DeskScreen
from coreg_tui.tui.grid import Grid
from coreg_tui.tui.ink import Signs
from coreg_tui.tui.judging import Progress, assess_all, assess_one
from coreg_tui.tui.painting import Painted
from coreg_tui.tui.safety import Harmless
from coreg_tui.tui.store import Store
from coreg_tui.tui.tokens import THEMES, Look, ThemeName

_ENDING = (signal.SIGHUP, signal.SIGTERM)
_GRACE_S = 2.0
"""So long a program that was told to end may take to leave the terminal whole."""


State = tuple[Grid, ThemeName, Lang, int]


class Busy:
    """How much is still under way; `wait` returns when nothing is."""

    def __init__(self) -> None:
        self._count = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def begin(self) -> None:
        """One thing more."""
        self._count += 1
        self._idle.clear()

    def end(self) -> None:
        """One thing less."""
        self._count -= 1
        if self._count == 0:
            self._idle.set()

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._count == 0

    async def wait(self) -> None:
        """Returns when nothing is under way."""
        await self._idle.wait()


class Desk(App[None], inherit_bindings=False):
    """The program over one root. Shows what the assessment found; judges nothing."""

    TITLE = "coreg"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = ""
    ALLOW_SELECT = False
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar[list[BindingType]] = []
    CSS = "Screen { background: $background; color: $foreground; }"

    def __init__(
        self,
        root: Path,
        *,
        lang: Lang,
        settings: Settings,
        today: date,
        samples: bool = False,
        terms: ReadingTerms | None = None,
        machine: Sequence[Text] = (),
    ) -> None:
        linux = settings.terminal == "linux"
        first: ThemeName = "donker" if settings.colour and not linux else "mono"
        super().__init__()
        warm_up()  # Textual hides stderr while it runs, and the server cannot be started without one
        self.root = root
        self.machine = tuple(machine)
        """How documents are read on this machine, for help."""
        self.lang: Lang = lang
        self.today = today
        self.samples = samples
        self.signs = Signs(("console" if linux else "ascii") if settings.ascii_signs else "all")
        self.look = Look(first)
        self.grid = Grid(80, 24, self.look.toneless)
        self.store = Store()
        self.catalog = Catalog()
        self.progress: tuple[int, int] | None = None
        """How many are assessed, of how many; None: all."""
        self.regulation = load_regulation()
        self.busy = Busy()
        self._news = 0
        self.judge = Child(today, terms)
        self.reader = Child(today, terms)
        self.animation_level = "none"
        self._harmless = Harmless()
        self._painted = Painted()
        for name in THEMES:
            self.register_theme(_textual_theme(name))
        self.theme = first

    @property
    def state(self) -> State:
        """What decides how a screen looks."""
        return (self.grid, self.look.theme, self.lang, self._news)

    @property
    def setting(self) -> Setting:
        """In which terms lines are written."""
        return Setting(self.lang, self.today, self.regulation)

    def get_default_screen(self) -> DeskScreen:
        """The work list."""
        from coreg_tui.tui.worklist import WorkList

        return WorkList()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Ours only: themes draw what they mean, and nothing harmful leaves."""
        return (self._harmless,)

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Sends only what is not on the terminal yet."""
        if not self._batch_count and not self.is_headless:
            renderable = self._painted.lacking(renderable, self.console)
        super()._display(screen, renderable)

    def on_resize(self) -> None:
        """The terminal may have moved its lines."""
        self._painted.forget()

    def draw_again(self) -> None:
        """Sends every cell again: something else wrote on the terminal."""
        self._painted.forget()
        self.screen.refresh(layout=True)

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Opens nothing: no browser is started from here."""

    def on_mount(self) -> None:
        """Begins to assess, and listens to signals."""
        loop = asyncio.get_running_loop()
        if threading.current_thread() is threading.main_thread():
            for number in _ENDING:
                loop.add_signal_handler(number, self._end, 128 + number)
        self.assess()

    def _end(self, return_code: int) -> None:
        """Ends as if asked to, and in any case soon: a terminal that hung up takes no farewell."""
        last = threading.Timer(_GRACE_S, os._exit, (return_code,))
        last.daemon = True
        last.start()
        self.exit(return_code=return_code)

    def on_unmount(self) -> None:
        """Ends the children, so that no thread waits for them."""
        self.judge.close()
        self.reader.close()
        if threading.current_thread() is threading.main_thread():
            for number in _ENDING:
                asyncio.get_running_loop().remove_signal_handler(number)

    # Assessing

    def assess(self) -> None:
        """Finds and assesses all, from the beginning, unless that is under way."""
        if self.progress is None:
            self.progress = (0, 0)
            self.busy.begin()
            self.run_worker(self._assess_all, thread=True, group="judge", exit_on_error=True)

    def _assess_all(self) -> None:
        assess_all(self.judge, self.root, self.today, self.post_message)

    def assess_again(self, report: Assessed) -> None:
        """Assesses one dossier anew."""
        self.busy.begin()

        def again() -> None:
            found = assess_one(self.judge, report, self.today)
            self.post_message(Progress(reports={found.path: found}, finished=True, whole=False))

        self.run_worker(again, thread=True, group="judge")

    def on_progress(self, news: Progress) -> None:
        """Takes the news in and lets every screen show it."""
        self._news += 1
        if news.begin is not None:
            self.store.begin(news.begin)
        self.store.put(news.reports)
        if news.catalog is not None:
            self.catalog = news.catalog
        if news.whole:
            self.progress = None if news.finished else (news.done, news.count)
        if news.finished:
            self.busy.end()
        for screen in self.screen_stack:
            if isinstance(screen, DeskScreen) and screen.is_mounted:
                screen.news(news)

    # What all screens can do

    def go_to_work_list(self) -> None:
        """Closes all screens above the work list."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def next_theme(self) -> None:
        """The next of the four themes."""
        name = THEMES[(THEMES.index(self.look.theme) + 1) % len(THEMES)]
        self.look = Look(name)
        self.grid = Grid(self.grid.width, self.grid.height, self.look.toneless)
        self.theme = name
        self._all_anew()

    def next_language(self) -> None:
        """The other language."""
        self.lang = LANGUAGES[(LANGUAGES.index(self.lang) + 1) % len(LANGUAGES)]
        self._all_anew()

    def _all_anew(self) -> None:
        screen = self.screen
        if isinstance(screen, DeskScreen):
            screen.anew()


def _textual_theme(name: ThemeName) -> Theme:
    """What Textual needs to know of a theme: the background of cells that nobody draws."""
    if name == "mono":
        return Theme(
            name=name, primary="ansi_default", foreground="ansi_default", background="ansi_default",
            surface="ansi_default", panel="ansi_default", ansi=True, variables=BUILTIN_THEMES["ansi-dark"].variables,
        )  # fmt: skip
    look = Look(name)
    return Theme(
        name=name,
        primary=look.colour("accent"),
        foreground=look.colour("text"),
        background=look.colour("bg"),
        surface=look.colour("surface"),
        panel=look.colour("raised"),
        dark=name != "licht",
    )
