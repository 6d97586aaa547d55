"""Where the program begins: a version, a command, or the screen."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs what the arguments ask for; what it returns is the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--version"]:
        from coreg_tui._version import VERSION  # before any library: it must be as quick as Python itself

        sys.stdout.write(f"coreg-tui {VERSION}\n")
        return 0
    from coreg_tui.cli.entry import run

    return run(arguments, screen=_screen)


def _screen(root: object, **terms: object) -> int:
    """The full screen; the command line never imports it itself."""
    from coreg_tui.tui import run

    return run(root, **terms)


if __name__ == "__main__":
    sys.exit(main())
