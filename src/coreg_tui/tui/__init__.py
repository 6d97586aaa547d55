"""The full screen. Nothing here is imported by commands that have none."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from coreg_tui.model.text import Lang, Text
from coreg_tui.settings import Settings

NO_TERMINAL = 64
REFUSED = 2
_NO_TERMINAL = Text(
    en="the full screen needs a terminal on stdin, stdout and stderr; without one: coreg-tui check, explain, read",
    nl="het volledige scherm vraagt een terminal op stdin, stdout en stderr; zonder: coreg-tui check, explain, read",
)


def run(root: Path, *, lang: Lang, settings: Settings, today: date) -> int:
    """Shows the desk over `root` until it is left; the exit code, 64 where there is no terminal for it."""
    if settings.terminal == "dumb" or not all(os.isatty(descriptor) for descriptor in (0, 1, 2)):
        # without one Textual spins at full speed, and it draws on stderr
        sys.stderr.write(f"coreg-tui: {_NO_TERMINAL.in_language(lang)}\n")
        return NO_TERMINAL
    from coreg_tui.tui.child import warm_up

    warm_up()  # a server for the children: it imports while Textual is imported here (0.3 s)
    from coreg_tui.dossier.fault import DossierError
    from coreg_tui.dossier.finding import root_of
    from coreg_tui.dossier.root_settings import RootSettings, read_root_settings
    from coreg_tui.guard.levels import TooWeakError, guard_of
    from coreg_tui.reading.machine import this_machine
    from coreg_tui.reading.terms import terms_of
    from coreg_tui.tui.app import Desk

    place = root_of(root)
    try:
        own = read_root_settings(place)
    except (DossierError, OSError):
        own = RootSettings()  # whoever starts the screen has refused such a root already
    try:
        guard_of(own.guard)
    except TooWeakError as error:
        sys.stderr.write(f"coreg-tui: {error.text.in_language(lang)}\n")
        return REFUSED
    desk = Desk(
        root,
        lang=lang,
        settings=settings,
        today=today,
        samples=own.samples,
        terms=terms_of(place, own, settings),
        machine=this_machine().told,
    )
    desk.run()
    return desk.return_code or 0
