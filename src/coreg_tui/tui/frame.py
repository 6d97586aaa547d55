"""What every screen has: a title on top, and at the bottom the keys that matter there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coreg_tui.actions.registry import Action, FooterOf, footer
from coreg_tui.i18n.speaking import titled_date
from coreg_tui.model.text import Lang
from coreg_tui.tui import words
from coreg_tui.tui.cutting import cut, width
from coreg_tui.tui.ink import ACCENT, LINE, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.panes import Still

_LEFT = " coreg  "
_LAST_TO_GO = ("help", "leave")


def title(
    crumbs: Sequence[str], lang: Lang, today: date, cells: int, *, beside: str = "", samples: bool = False
) -> Line:
    """`coreg`, where one is, and at the right the working date, which goes first when there is no room."""
    sample = words.SAMPLE.in_language(lang) if samples else ""
    day = titled_date(today, lang)
    pieces: list[Piece] = [(_LEFT, ACCENT)]
    for place, crumb in enumerate(crumbs):
        last = place == len(crumbs) - 1 and len(crumbs) > 1
        pieces += [(" › " if place else "", MUTED), (crumb, STRONG if last else TEXT)]
    if beside:
        pieces.append((f"  {beside}", MUTED))
    used = sum(width(text) for text, _ in pieces)
    rights = (f"{sample} · {day}" if sample else day, sample)
    right = next((one for one in rights if one and used + 2 + width(one) < cells), "")
    if sample and not right:
        pieces = _shortened(pieces, cells - width(sample) - 3)
        right = sample
    return Line(tuple(pieces), right=_right(right, sample))


def _right(told: str, sample: str) -> tuple[Piece, ...]:
    if not told:
        return ()
    if sample and told.startswith(sample):
        return ((sample, ACCENT), (told[len(sample) :], MUTED))
    return ((told, MUTED),)


def _shortened(pieces: Sequence[Piece], cells: int) -> list[Piece]:
    shown: list[Piece] = []
    for text, ink in pieces:
        room = cells - sum(width(one) for one, _ in shown)
        if room > 0:
            shown.append((cut(text, room), ink))
    return shown


def footer_line(
    place: FooterOf, lang: Lang, cells: int, *, without: Sequence[str] = (), toneless: bool = False
) -> Line:
    """The keys there, as many as fit: help and leave go last, one that cannot be used is absent."""
    shown = [one for one in footer(place) if one.id not in without]
    while len(shown) > 1 and _length(shown, lang) > cells - 2:
        going = next((one for one in reversed(shown) if one.id not in _LAST_TO_GO), shown[-1])
        shown.remove(going)
    pieces: list[Piece] = [(" ", TEXT)]
    for number, one in enumerate(shown):
        assert one.label is not None
        pieces += [("   " if number else "", TEXT), (key_of(one), ACCENT)]
        pieces.append((f" {one.label.in_language(lang)}", MUTED))
    return Line(tuple(pieces), "bg" if toneless else "surface")


def key_of(one: Action) -> str:
    """The key as the footer writes it."""
    return "↑↓" if one.id == "choose" else one.shown.split()[0]


def _length(shown: Sequence[Action], lang: Lang) -> int:
    return sum(width(key_of(one)) + 1 + width(one.label.in_language(lang)) + 3 for one in shown if one.label) - 3


def rule(cells: int) -> Line:
    """The rule above the footer, where tones do not part."""
    return Line(((" " + "─" * (cells - 2), LINE),))


class Footer(Still):
    """The keys that matter here."""

    def tell(self, place: FooterOf, *, without: Sequence[str] = ()) -> None:
        """Shows the keys of that place."""
        look, cells = self.look, self.size.width or self.app.size.width
        line = footer_line(place, self.app.lang, cells, without=without, toneless=look.toneless)
        ruled = self.app.grid.rule
        self.styles.height = 2 if ruled else 1
        self.show((rule(cells), line) if ruled else (line,))
