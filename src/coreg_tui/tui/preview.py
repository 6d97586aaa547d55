"""The pane beside a wide work list: the dossier under the cursor, on one page."""

from __future__ import annotations

from collections.abc import Sequence

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import remedy_text, short_date
from coreg_tui.model.outcome import Status
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting, Step, label
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.cutting import cut, fill, width, wrap
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.signs import STATUSES, is_waiting, verdict_sign
from coreg_tui.tui.summary import (
    applicant_name,
    counts,
    days_waiting,
    dossier_name,
    fault_line,
    fill_in,
    obstacle,
    request_words,
    unhandled_line,
)
from coreg_tui.tui.telling import standing_words
from coreg_tui.tui.tokens import Ink

_TITLE = 17
_MOST_OBSTACLES = 6


def preview(report: Assessed, setting: Setting, catalog: Catalog, cells: int, steps: Sequence[Step]) -> list[Line]:
    """Its lines."""
    room = cells - 3
    lines = [
        Line((("  ", TEXT), label(verdict_sign(report), setting.lang)), right=((dossier_name(report), MUTED),)),
        Line(),
        *_who(report, setting, room),
        Line(),
    ]
    if report.fault is not None:
        lines += [_indented(text, TEXT) for text in wrap(fault_line(report, setting.lang), room)]
        lines.append(Line())
    elif not is_waiting(report):
        lines += _in_the_way(report, setting, room)
    lines += _now(report, setting, room, steps)
    if report.standings:
        lines += _requirements(report, setting, catalog, room)
    return lines


def _indented(text: str, ink: Ink) -> Line:
    return Line((("  ", TEXT), (text, ink)))


def _who(report: Assessed, setting: Setting, room: int) -> list[Line]:
    if report.applicant is None or report.request is None:
        return [_indented(cut(applicant_name(report, setting.lang) or report.path, room), STRONG)]
    lang = setting.lang
    asked = request_words(report, lang, 24)
    days = days_waiting(report, setting.today)
    waited = f", {fill_in(words.DAY_N, lang, count=days)}" if days is not None and days >= 0 else ""
    return [
        _indented(cut(applicant_name(report, lang), room), STRONG),
        _indented(fill_in(words.BORN, lang, day=short_date(report.applicant.birth_date)), MUTED),
        Line((("  ", TEXT), (asked, TEXT), (f"   {short_date(report.request.submitted)}{waited}", MUTED))),
    ]


def _in_the_way(report: Assessed, setting: Setting, room: int) -> list[Line]:
    lines = [_indented(setting.say(words.IN_THE_WAY), STRONG)]
    if not report.unsettled and report.unhandled:
        lines += [_indented(text, TEXT) for text in wrap(unhandled_line(report, setting.lang), room)]
    elif not report.unsettled:
        lines += [_indented(text, MUTED) for text in wrap(setting.say(words.NOTHING), room)]
    for standing in report.unsettled[:_MOST_OBSTACLES]:
        sign = STATUSES[standing.status]
        told = obstacle(standing, setting.regulation, setting.lang, room - 2)
        lines.append(Line((("  ", TEXT), (f"{sign.char} ", Ink(sign.tone, bold=True)), (told, TEXT))))
    if (more := len(report.unsettled) - _MOST_OBSTACLES) > 0:
        lines.append(_indented(f"+{more}", MUTED))
    return [*lines, Line()]


def _now(report: Assessed, setting: Setting, room: int, steps: Sequence[Step]) -> list[Line]:
    lines = [_indented(setting.say(words.DO_NOW), STRONG)]
    lines += [Line((("  ", TEXT), (step.key, ACCENT), (f" {step.what}", MUTED))) for step in steps]
    if report.remedies:
        worst = report.unsettled[0].id
        first = next((one for one in report.remedies if one.requirement == worst), report.remedies[0])
        lines += [_indented(text, TEXT) for text in wrap(remedy_text(first.because, setting.lang), room)[:3]]
    return [*lines, Line()]


def _requirements(report: Assessed, setting: Setting, catalog: Catalog, room: int) -> list[Line]:
    lang = setting.lang
    settled, left, rest = counts(report)
    told = fill_in(words.COUNTS, lang, met=settled, open=left, rest=rest)
    lines = [Line((("  ", TEXT), (setting.say(words.REQUIREMENTS), STRONG)), right=((told, MUTED),))]
    for standing in report.standings:
        if standing.status is Status.NOT_APPLICABLE:
            continue
        sign = STATUSES[standing.status]
        spec = setting.regulation.requirements[standing.id]
        title = fill(spec.title.in_language(lang), _TITLE)
        said = standing_words(standing, report, catalog, lang, room - _TITLE - 3)
        open_one = not standing.settled
        head = Ink("strong", bold=True) if open_one else MUTED
        pieces: list[Piece] = [("  ", TEXT), (f"{sign.char} ", Ink(sign.tone, bold=open_one)), (f"{title} ", head)]
        lines.append(Line((*pieces, (said, Ink(sign.tone) if open_one else MUTED))))
    lines += _not_asked(report, setting, room)
    return lines


def _not_asked(report: Assessed, setting: Setting, room: int) -> list[Line]:
    names = [
        setting.regulation.requirements[one.id].title.in_language(setting.lang)
        for one in report.standings
        if one.status is Status.NOT_APPLICABLE
    ]
    if not names:
        return []
    sign = STATUSES[Status.NOT_APPLICABLE]
    head = f"  {sign.char} {sign.word.in_language(setting.lang)}  "
    told = wrap(", ".join(name if name.isupper() else name.lower() for name in names), room - width(head) + 2)
    return [
        Line(((head if number == 0 else " " * width(head), MUTED), (text, MUTED))) for number, text in enumerate(told)
    ]
