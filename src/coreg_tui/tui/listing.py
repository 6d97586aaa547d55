"""The work list's rows: four style runs each, so that a key costs few bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import short_date
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.cutting import cut, fill, fill_middle, width
from coreg_tui.tui.grid import Grid
from coreg_tui.tui.ink import MUTED, TEXT, Line, Piece
from coreg_tui.tui.ordering import Order
from coreg_tui.tui.panes import Scrolled
from coreg_tui.tui.signs import verdict_sign
from coreg_tui.tui.summary import (
    days_until,
    days_waiting,
    dossier_name,
    endings,
    fitting_name,
    request_words,
    what_stands_in_the_way,
)
from coreg_tui.tui.tokens import Ink

_MIDDLE = (15, 10, 18, 9, 5)
_WIDE = (16, 11, 26, 18, 6)
_WIDEST = (15, 10, 21, 17, 6)
_NARROW = (15, 0, 20, 0, 5)
_ENDS_ON = 11


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells of each column, the blank after it included; 0: not shown."""

    verdict: int
    dossier: int
    applicant: int
    request: int
    rest: int
    last: int
    ends_on: int = 0

    @classmethod
    def at(cls, grid: Grid, number: int) -> Columns:
        """The columns of that list at that size (desk 2)."""
        breadth = grid.breadth
        found = {"narrow": _NARROW, "middle": _MIDDLE, "wide": _WIDE, "widest": _WIDEST}[breadth]
        verdict, dossier, applicant, request, last = found
        ends_on = _ENDS_ON if number == 5 else 0
        if number == 5:
            last = 5 if breadth in ("narrow", "middle") else 9
            request = 0 if breadth in ("narrow", "middle") else request
        rest = grid.list_width - 2 - verdict - dossier - applicant - request - last - ends_on
        return cls(verdict, dossier, applicant, request, rest, last, ends_on)


def heading(columns: Columns, setting: Setting, number: int, order: Order, *, brief: bool) -> Line:
    """The line with the names of the columns; the one that sorts has its direction."""
    say = setting.say
    arrow = "↑" if order.reverse else "↓"

    def name(text: str, cells: int, sorts: bool) -> str:
        if sorts:
            text = f"{text}{'' if brief else ' '}{arrow}"
        return fill(text, cells - 1) + " " if cells else ""

    in_the_way = words.IN_THE_WAY if columns.rest < 26 else words.STANDS_IN_THE_WAY
    told = " " + name(say(words.VERDICT), columns.verdict, order.column == "verdict")
    told += name(say(words.DOSSIER), columns.dossier, order.column == "dossier")
    told += name(say(words.APPLICANT), columns.applicant, order.column == "applicant")
    told += name(say(words.REQUEST), columns.request, False)
    if number == 5:
        told += name(say(words.WHAT_ENDS), columns.rest, False)
        told += name(say(words.ENDS_ON), columns.ends_on, order.column == "ends")
        told += say(words.LEFT).rjust(columns.last)
    else:
        told += name(say(in_the_way), columns.rest, False)
        day = say(words.DAY)
        if order.column == "day":
            day = f"{day}{'' if brief else ' '}{arrow}"
        told += " " * max(0, columns.last - width(day)) + day
    return Line(((told, MUTED),))


def row(report: Assessed, columns: Columns, setting: Setting, number: int) -> Line:
    """One dossier."""
    sign = verdict_sign(report)
    verdict = fill(f"{sign.char} {sign.word.in_language(setting.lang)}", columns.verdict - 1) + " "
    pieces: list[Piece] = [(" ", TEXT), (verdict, Ink(sign.tone))]
    if columns.dossier:
        pieces.append((fill(dossier_name(report), columns.dossier - 1) + " ", MUTED))
    room = columns.applicant - 1
    name = fill_middle(fitting_name(report, setting.lang, room), room) + " "
    pieces.append((name, TEXT))
    if columns.request:
        asked = request_words(report, setting.lang, columns.request - 1)
        pieces.append((fill(asked, columns.request - 1) + " ", TEXT))
    pieces += _ends(report, columns, setting) if number == 5 else _in_the_way(report, columns, setting)
    return Line(tuple(pieces))


def _in_the_way(report: Assessed, columns: Columns, setting: Setting) -> list[Piece]:
    told, counts = what_stands_in_the_way(report, setting.regulation, setting.lang, columns.rest)
    days = days_waiting(report, setting.today)
    shown = "" if days is None else str(days)
    return [(fill(told, columns.rest), TEXT if counts else MUTED), (shown.rjust(columns.last), TEXT)]


def _ends(report: Assessed, columns: Columns, setting: Setting) -> list[Piece]:
    found = endings(report, setting.today)
    if not found:
        return [(" " * (columns.rest + columns.ends_on + columns.last), TEXT)]
    more = f" +{len(found) - 1}" if len(found) > 1 else ""
    what = cut(found[0].what(setting.regulation, setting.lang), columns.rest - 1 - len(more)) + more
    left = str(days_until(found[0].on, setting.today))
    if columns.last > 5:
        left = words.DAYS.in_language(setting.lang).format(days=left)
    return [
        (fill(what, columns.rest) + fill(short_date(found[0].on), columns.ends_on), TEXT),
        (left.rjust(columns.last), TEXT),
    ]


class DossierList(Scrolled):
    """The rows of the list that is open."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._reports: Sequence[Assessed] = ()
        self._columns: Columns | None = None
        self._number = 1
        self._painted: dict[int, tuple[Assessed, Line]] = {}
        self.touched = False
        """Whether the reader chose a row; until then the cursor is on the first, whatever that is."""

    @property
    def current(self) -> Assessed | None:
        """The dossier under the cursor."""
        return self._reports[self.cursor] if self._reports else None

    @property
    def reports(self) -> Sequence[Assessed]:
        """The dossiers in their order."""
        return self._reports

    def show(self, reports: Sequence[Assessed], columns: Columns, number: int) -> None:
        """Shows these dossiers; the cursor stays on its dossier, and that where it is on the screen."""
        before = self.current
        same_form = columns == self._columns and number == self._number
        same_order = same_form and [one.path for one in reports] == [one.path for one in self._reports]
        old, self._reports = self._reports, reports
        self._columns, self._number = columns, number
        if not same_form:
            self._painted.clear()
        if same_order:
            for index, (one, other) in enumerate(zip(old, reports, strict=True)):
                if one is not other:
                    self.refresh_lines(index)
            return
        self._painted.clear()
        place = 0
        if self.touched and before is not None:
            place = next((index for index, one in enumerate(reports) if one.path == before.path), 0)
        self.reset(len(reports), place, keep_place=place > 0)

    def move_to(self, index: int) -> bool:
        """Puts the cursor there."""
        self.touched = True
        return super().move_to(index)

    def go_to(self, path: str) -> None:
        """Puts the cursor on that dossier, if it is listed."""
        for index, report in enumerate(self._reports):
            if report.path == path:
                self.move_to(index)

    def forget(self) -> None:
        """Draws everything anew: another language or day."""
        self._painted.clear()
        self.refresh()

    def row(self, index: int) -> Line:
        """The dossier with that number; its name is bold under the cursor."""
        report = self._reports[index]
        kept = self._painted.get(index)
        if kept is None or kept[0] is not report:
            assert self._columns is not None
            kept = (report, row(report, self._columns, self.app.setting.of(report), self._number))
            self._painted[index] = kept
        shown = kept[1]
        if index != self.cursor:
            return shown
        name = 3 if self._columns is not None and self._columns.dossier else 2
        return Line(
            tuple((text, Ink("strong", bold=place == name)) for place, (text, _) in enumerate(shown.pieces)),
            shown.ground,
        )
