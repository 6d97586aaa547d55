"""The four themes: every colour of the desk, chosen so that 256 colours show what true colour shows.

`Look` answers how a piece of text is drawn. High contrast and monochrome have no tones, so a rule and margins part
what backgrounds part elsewhere; monochrome has only bold, dim, reverse and underline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from rich.color import Color
from rich.style import Style

ThemeName = Literal["donker", "licht", "contrast", "mono"]
THEMES: tuple[ThemeName, ...] = ("donker", "licht", "contrast", "mono")

Tone = Literal["text", "strong", "muted", "accent", "ok", "miss", "rev", "bad", "line"]
Ground = Literal["bg", "surface", "raised", "cursor", "idle", "label", "hit", "caret"]
"""What is behind the text: screen, paper and footer, band, cursor row, cursor without focus, verdict, found value, the
place where one types."""

_COLOURS: Mapping[ThemeName, Mapping[str, str]] = {
    "donker": {
        "bg": "#121212", "surface": "#1c1c1c", "raised": "#262626", "text": "#d4d4d4", "strong": "#f0f0f0",
        "muted": "#a0a0a0", "accent": "#87afd7", "ok": "#5fd7af", "miss": "#d7af00", "rev": "#af87ff",
        "bad": "#ff5f5f", "line": "#585858", "ink": "#121212", "cursor": "#005f87", "cursor_ink": "#ffffff",
        "mark": "#afd7ff", "idle": "#303030", "hit": "#ffd75f", "hit_ink": "#000000",
    },
    "licht": {
        "bg": "#ffffff", "surface": "#f0f0f0", "raised": "#e8e8e8", "text": "#303030", "strong": "#000000",
        "muted": "#585858", "accent": "#005faf", "ok": "#005f5f", "miss": "#875f00", "rev": "#5f00d7",
        "bad": "#870000", "line": "#949494", "ink": "#ffffff", "cursor": "#005f87", "cursor_ink": "#ffffff",
        "mark": "#afd7ff", "idle": "#dedede", "hit": "#ffd75f", "hit_ink": "#000000",
    },
    "contrast": {
        "bg": "#000000", "surface": "#000000", "raised": "#000000", "text": "#ffffff", "strong": "#ffffff",
        "muted": "#d4d4d4", "accent": "#5fffff", "ok": "#87ff87", "miss": "#ffd75f", "rev": "#d7afff",
        "bad": "#ffafaf", "line": "#ffffff", "ink": "#000000", "cursor": "#ffffff", "cursor_ink": "#000000",
        "mark": "#000000", "idle": "#303030", "hit": "#ffff00", "hit_ink": "#000000",
    },
}  # fmt: skip

_OPEN = frozenset({"miss", "rev", "bad"})


@dataclass(frozen=True, slots=True)
class Ink:
    """How a piece of text is meant to look, before any theme."""

    tone: Tone = "text"
    bold: bool = False
    ground: Ground | None = None
    """None: that of the line."""
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How a theme draws inks."""

    theme: ThemeName
    _styles: dict[tuple[Ink, Ground], Style] = field(default_factory=dict, compare=False, repr=False)

    @property
    def toneless(self) -> bool:
        """Whether backgrounds part nothing here, so that rules and margins must."""
        return self.theme in ("contrast", "mono")

    @property
    def mono(self) -> bool:
        """Whether there are no colours at all."""
        return self.theme == "mono"

    def colour(self, name: str) -> str:
        """The colour of a token; only for a theme that has colours."""
        return _COLOURS[self.theme][name]

    def style(self, ink: Ink, ground: Ground) -> Style:
        """The style of `ink` on a line with that ground."""
        key = (ink, ground)
        if key not in self._styles:
            made = self._plain(ink, ground) if self.mono else self._coloured(ink, ground)
            self._styles[key] = made
        return self._styles[key]

    def _coloured(self, ink: Ink, line: Ground) -> Style:
        colours = _COLOURS[self.theme]
        ground = ink.ground or line
        bold = ink.bold or ink.tone == "strong"
        if ground == "cursor":
            return _style(colours["cursor_ink"], colours["cursor"], ink.bold, ink.underline)
        if ground == "idle":
            tone = "strong" if ink.tone in ("ok", "miss", "rev", "bad", "accent") else ink.tone
            return _style(colours[tone], colours["idle"], bold, ink.underline)
        if ground == "label":
            return _style(colours["ink"], colours[ink.tone], True, False)
        if ground == "caret":
            return _style(colours["bg"], colours["text"], False, False)
        if ground == "hit":
            return _style(colours["hit_ink"], colours["hit"], True, False)
        return _style(colours[ink.tone], colours[ground], bold, ink.underline)

    def _plain(self, ink: Ink, line: Ground) -> Style:
        ground = ink.ground or line
        bold = ink.bold or ink.tone in ("strong", "accent") or ink.tone in _OPEN
        if ground in ("cursor", "hit", "label", "caret"):
            return Style(reverse=True, bold=ink.bold or ground != "cursor", underline=ink.underline or None)
        dim = ink.tone in ("muted", "line") and not bold
        return Style(bold=bold or None, dim=dim or None, underline=ink.underline or ground == "idle" or None)

    def mark(self, ground: Ground) -> Style:
        """The style of the mark on the cursor row."""
        if self.mono:
            return self._plain(Ink(bold=True), ground)
        colours = _COLOURS[self.theme]
        return _style(colours["mark" if ground == "cursor" else "muted"], colours[ground], False, False)


def _style(fore: str, back: str, bold: bool, underline: bool) -> Style:
    return Style(color=Color.parse(fore), bgcolor=Color.parse(back), bold=bold or None, underline=underline or None)
