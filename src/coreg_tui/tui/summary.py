"""A dossier in few words: who, what is asked, and what stands in the way, at the length that there is room for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import reason_line, reason_short, short_date
from coreg_tui.model.dates import months_after
from coreg_tui.model.finding import Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang, Text
from coreg_tui.regulation.loading import Regulation
from coreg_tui.tui import words
from coreg_tui.tui.cutting import cut, width
from coreg_tui.tui.signs import is_waiting

_NARROW = 26
_SOON = 12
"""Months ahead that the list of what ends looks."""


def fill_in(text: Text, lang: Lang, **values: object) -> str:
    """The sentence with its fields filled in by what is harmless already."""
    return text.in_language(lang).format(**values)


def applicant_name(report: Assessed, lang: Lang, *, partner: bool = True) -> str:
    """As in `J.M. de Vries – Jansen`; of an unreadable dossier, that it is one."""
    person = report.applicant
    if person is None:
        return "" if report.fault is None else words.UNREADABLE_NAME.in_language(lang)
    name = safe_text(person.full_name)
    if partner and person.partner_surname:
        other = " ".join(part for part in (person.partner_prefix, person.partner_surname) if part)
        name = f"{name} – {safe_text(other)}"
    return name


def fitting_name(report: Assessed, lang: Lang, cells: int) -> str:
    """The name, its partner's name left out where it does not fit whole."""
    whole = applicant_name(report, lang)
    return whole if width(whole) <= cells else applicant_name(report, lang, partner=False)


def dossier_name(report: Assessed) -> str:
    """The dossier's id, or where it lies if even that is unknown."""
    return safe_text(report.dossier or report.path)


def request_words(report: Assessed, lang: Lang, cells: int) -> str:
    """What is asked, in the longest form that fits; `–` where it is not known."""
    request = report.request
    if request is None:
        return "–" if report.fault is not None else ""
    forms: tuple[tuple[Mapping[str, Text], Mapping[str, Text]], ...] = (
        (words.KIND_LONG, words.CATEGORY_LONG),
        (words.KIND_LONG, words.CATEGORY_MIDDLE),
        (words.KIND_MIDDLE, words.CATEGORY_LONG),
        (words.KIND_MIDDLE, words.CATEGORY_MIDDLE),
        (words.KIND_SHORT, words.CATEGORY_SHORT),
    )
    told = ""
    for kinds, categories in forms:
        told = f"{kinds[request.kind].in_language(lang)} {categories[request.category].in_language(lang)}"
        if width(told) <= cells:
            return told
    return cut(told, cells)


def days_waiting(report: Assessed, today: date) -> int | None:
    """Days since the request was submitted; None where that is not known."""
    return (today - report.request.submitted).days if report.request else None


def leading(standing: Standing) -> Because | None:
    """The reason to name first: of a failing check before a missing piece before what is unknown."""
    if not standing.because:
        return None
    weight: dict[str, int] = {}
    for finding in standing.findings:
        for why in () if finding.advisory else finding.because:
            weight[why.id] = min(_weight(finding), weight.get(why.id, 3))
    heavy = {Status.NOT_MET: 0, Status.MISSING: 1}.get(standing.status, 2)
    return min(standing.because, key=lambda why: _distance(weight.get(why.id, heavy), heavy))


def _weight(finding: Finding) -> int:
    if finding.outcome is Outcome.FAIL:
        return 0
    return 1 if finding.absent else 2


def _distance(weight: int, wanted: int) -> tuple[bool, int]:
    return weight != wanted, weight


def short_line(why: Because, lang: Lang) -> str:
    """The reason in at most 34 cells, dates in figures where it has any."""
    return reason_line(_with_short_dates(why), lang)


def _with_short_dates(why: Because) -> Because:
    values: dict[str, Said] = {
        name: short_date(value) if isinstance(value, date) else value for name, value in why.values.items()
    }
    return Because(reason=why.reason, values=values, before=why.before)


def obstacle(standing: Standing, regulation: Regulation, lang: Lang, cells: int) -> str:
    """What is wrong with one requirement, in the longest form that fits."""
    spec = regulation.requirements[standing.id]
    title, short = spec.title.in_language(lang), spec.short.in_language(lang)
    why = leading(standing)
    if why is None:
        return cut(title, cells)
    line, word = short_line(why, lang), reason_short(why, lang)
    forms = (f"{title}: {line}", f"{short}: {line}", f"{title}: {word}", f"{short} {word}")
    return next((form for form in forms if width(form) <= cells), cut(forms[-1], cells))


def what_stands_in_the_way(report: Assessed, regulation: Regulation, lang: Lang, cells: int) -> tuple[str, bool]:
    """The list's column, and whether it names something that is in the way."""
    if is_waiting(report):
        return _fitting(words.IN_LINE, words.IN_LINE_SHORT, lang, cells), False
    if report.fault is not None:
        if cells < _NARROW and report.fault.line is not None:
            return cut(fill_in(words.LINE_N, lang, line=report.fault.line), cells), True
        return cut(fault_line(report, lang), cells), True
    if not report.unsettled:
        if report.unhandled:
            return cut(unhandled_line(report, lang), cells), True
        return _fitting(words.READY, words.READY_SHORT, lang, cells), False
    more = f" +{len(report.unsettled) - 1}" if len(report.unsettled) > 1 else ""
    return obstacle(report.unsettled[0], regulation, lang, cells - len(more)) + more, True


def unhandled_line(report: Assessed, lang: Lang) -> str:
    """That there is evidence which no plugin reads, so that a person must."""
    kinds = dict.fromkeys(safe_text(report.evidence[place].kind) for place in report.unhandled)
    return fill_in(words.UNHANDLED, lang, kinds=", ".join(kinds))


def _fitting(long: Text, short: Text, lang: Lang, cells: int) -> str:
    told = long.in_language(lang)
    return told if width(told) <= cells else cut(short.in_language(lang), cells)


def fault_line(report: Assessed, lang: Lang) -> str:
    """As in `dossier.toml regel 14: ...`."""
    assert report.fault is not None
    told = safe_text(report.fault.message.in_language(lang))
    place = safe_text(report.fault.file or "")
    if report.fault.line is not None:
        place = f"{place} {fill_in(words.LINE_N, lang, line=report.fault.line)}".strip()
    return f"{place}: {told}" if place else told


@dataclass(frozen=True, slots=True)
class Ending:
    """Something that ends: a requirement stays met until then, or the registration itself."""

    requirement: str | None
    """None: the registration."""
    on: date

    def what(self, regulation: Regulation, lang: Lang) -> str:
        """What a reviewer calls it."""
        name = self.requirement or "registration"
        return regulation.requirements[name].title.in_language(lang)


def endings(report: Assessed, today: date) -> tuple[Ending, ...]:
    """What ends within twelve months from today, the soonest first."""
    last = months_after(today, _SOON)
    found = [Ending(one.id, one.until) for one in report.standings if one.until is not None]
    if report.registration is not None:
        found.append(Ending(None, report.registration.period_end))
    soon = [one for one in found if today <= one.on <= last]
    return tuple(sorted(soon, key=lambda one: (one.on, one.requirement or "")))


def days_until(day: date, today: date) -> int:
    """Days from today; 0 for today itself."""
    return (day - today) // timedelta(days=1)


def counts(report: Assessed) -> tuple[int, int, int]:
    """How many requirements are settled by being met or exempt, open, and not asked."""
    rest = sum(one.status is Status.NOT_APPLICABLE for one in report.standings)
    settled = sum(one.settled for one in report.standings) - rest
    return settled, len(report.standings) - settled - rest, rest
