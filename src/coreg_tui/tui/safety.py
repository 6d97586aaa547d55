"""The last defence before the terminal: no control character leaves the program in a text, whoever wrote it."""

from __future__ import annotations

import re
from functools import lru_cache

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from coreg_tui.model.safe_text import safe_characters

_PLAIN = re.compile(r"[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2026\u2190-\u2193\u2500-\u258c\u2713]*\Z")


class Harmless(LineFilter):
    """Shows each control, direction or invisible character as `U+XXXX`: Textual itself sends it on raw."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, their text made harmless; cells that are lost to it are lost at the end of the line."""
        if all(_PLAIN.match(text) for text, _, _ in segments):
            return segments
        return [Segment(_harmless(text), style, control) for text, style, control in segments]


@lru_cache(maxsize=1024)
def _harmless(text: str) -> str:
    return safe_characters(text)
