"""What every command is given: language, settings, the day, and what the terminal is like."""

from __future__ import annotations

import io
import os
import sys
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang
from coreg_tui.settings import Settings

USUAL_WIDTH = 100
"""Cells of a line where the output is no terminal."""
NARROWEST, WIDEST = 40, 120


class RefusedError(Exception):
    """The command cannot be done as asked; the message is ready to show. Ends with exit 2."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """One run of the program, read from the outside once."""

    lang: Lang
    translate: Translate
    settings: Settings
    today: date
    """The system's day; a command's `--today` goes before it."""

    @property
    def colour(self) -> bool:
        """Whether the output is a terminal that may show colour."""
        return self.settings.colour and self.settings.terminal != "dumb" and on_terminal(sys.stdout)

    @property
    def ascii_signs(self) -> bool:
        """Whether the output is a terminal that cannot draw every sign; what goes elsewhere is UTF-8."""
        return self.settings.ascii_signs and on_terminal(sys.stdout)

    @property
    def width(self) -> int:
        """Cells of a line."""
        if not on_terminal(sys.stdout):
            return USUAL_WIDTH
        try:
            columns = os.get_terminal_size(sys.stdout.fileno()).columns
        except OSError:
            return USUAL_WIDTH
        return min(max(columns, NARROWEST), WIDEST)


def on_terminal(stream: TextIO) -> bool:
    """Whether that stream is a terminal."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def steady(stream: TextIO) -> None:
    """From now on the stream is UTF-8 with plain line ends, and a character it cannot write is no reason to fail."""
    if isinstance(stream, io.TextIOWrapper):
        if on_terminal(stream):
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def warn(text: str) -> None:
    """Lines of diagnosis on stderr, harmless whatever they quote."""
    sys.stderr.write("".join(f"{safe_text(line)}\n" for line in text.split("\n")))
    sys.stderr.flush()
