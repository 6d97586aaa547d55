"""The full screen. Nothing here is imported by commands that have none."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from coreg_tui.model.text import Lang
from coreg_tui.settings import Settings


def run(root: Path, *, lang: Lang, settings: Settings, today: date) -> int:
    """Shows the desk over `root` until it is left; the exit code, 64 where there is no terminal for it."""
    if not all(os.isatty(descriptor) for descriptor in (0, 1, 2)):
        return 64  # Textual would spin at full speed, or draw into a file
    from coreg_tui.tui.child import warm_up

    warm_up()  # a server for the children: it imports while Textual is imported here (0.3 s)
    from coreg_tui.dossier.fault import DossierError
    from coreg_tui.dossier.finding import root_of
    from coreg_tui.dossier.root_settings import read_root_settings
    from coreg_tui.tui.app import Desk

    try:
        samples = read_root_settings(root_of(root)).samples
    except (DossierError, OSError):
        samples = False  # whoever starts the screen has refused such a root already
    desk = Desk(root, lang=lang, settings=settings, today=today, samples=samples)
    desk.run()
    return desk.return_code or 0
