"""Where the program begins: a version, a command, or the screen."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # `typing` would take as long as all the rest of --version
if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from coreg_tui.model.text import Lang
    from coreg_tui.settings import Settings


def main() -> int:
    """Runs what the arguments ask for; what it returns is the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--version"]:
        from coreg_tui._version import VERSION  # before any library: it must be as quick as Python itself

        sys.stdout.write(f"coreg-tui {VERSION}\n")
        return 0
    try:
        from coreg_tui.cli.entry import run

        return run(arguments, screen=_screen)
    except KeyboardInterrupt:  # while the libraries were still being loaded; later `run` sees to it
        return 130


def _screen(root: Path, *, lang: Lang, settings: Settings, today: date) -> int:
    """The full screen; the command line never imports it itself."""
    from coreg_tui.tui import run

    return run(root, lang=lang, settings=settings, today=today)


if __name__ == "__main__":
    sys.exit(main())
