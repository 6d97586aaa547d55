"""A requirement or a check in few words, for the tree and the preview."""

from __future__ import annotations

from fractions import Fraction

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import number, reason_short, say, short_date
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.text import Lang
from coreg_tui.tui import words
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.cutting import cut, width
from coreg_tui.tui.signs import SOURCES, STATUSES
from coreg_tui.tui.summary import fill_in, leading, short_line


def standing_words(standing: Standing, report: Assessed, catalog: Catalog, lang: Lang, cells: int) -> str:
    """What a requirement comes to, in the longest form that fits."""
    forms = _forms(standing, report, catalog, lang)
    return next((form for form in forms if width(form) <= cells), cut(forms[-1], cells))


def _forms(standing: Standing, report: Assessed, catalog: Catalog, lang: Lang) -> list[str]:
    word = STATUSES[standing.status].word.in_language(lang)
    if standing.status is Status.NOT_APPLICABLE:
        return [word]
    why = leading(standing)
    if why is not None:
        return [short_line(why, lang), reason_short(why, lang)]
    if standing.summary is not None:
        return [say(standing.summary, standing.values, lang)]
    told = _of_its_own(standing, report, lang) or _of_its_carrier(standing, catalog, lang)
    return [*told, word] if told else [word]


def _of_its_own(standing: Standing, report: Assessed, lang: Lang) -> list[str]:
    values = standing.values
    match standing.id:
        case "registration" if report.registration is None:
            return [words.NEW_TO_REGISTER.in_language(lang)]
        case "registration" if report.registration is not None:
            held = report.registration
            category = words.CATEGORY_LONG.get(held.category)
            named = category.in_language(lang) if category else held.category
            return [fill_in(words.IN_REGISTER, lang, category=named, day=short_date(held.period_end))]
        case "declarations" if "given" in values and "asked" in values:
            return [fill_in(words.DECLARED_N, lang, given=values["given"], asked=values["asked"])]
        case "conduct":
            return [words.NO_MEASURE.in_language(lang)]
        case "professional_development" if "points" in values:
            points = values["points"]
            if isinstance(points, int | Fraction):
                return [fill_in(words.POINTS, lang, points=number(points, lang))]
    if standing.until is not None:
        return [fill_in(words.GOOD_UNTIL, lang, day=short_date(standing.until))]
    return []


def _of_its_carrier(standing: Standing, catalog: Catalog, lang: Lang) -> list[str]:
    carrier = standing.carrying()
    if carrier is None:
        return []
    if carrier.exhibit is None and len(carrier.evidence) > 1:
        return [fill_in(words.PIECES, lang, count=len(carrier.evidence))]
    return [catalog.kind(carrier.exhibit.kind if carrier.exhibit else carrier.id, lang)]


def finding_words(finding: Finding, kind: str | None, catalog: Catalog, lang: Lang, cells: int) -> str:
    """What a check came to: the value it rests on, or why it does not pass."""
    if finding.outcome is not Outcome.PASS and finding.because:
        why = finding.because[0]
        line = short_line(why, lang)
        return line if width(line) <= cells else cut(reason_short(why, lang), cells)
    said = say(finding.says, finding.values, lang).rstrip(".") if finding.says is not None else ""
    value = (
        catalog.value(kind, finding.facts[0].name, finding.facts[0].value, lang, brief=True) if finding.facts else ""
    )
    if value and (_telling(finding) or not said):
        return cut(value, cells)
    if said and width(said) <= cells:
        return said
    return cut(said or value, cells)


def _telling(finding: Finding) -> bool:
    """Whether its first value says what was found: a yes or no does not, nor one value of many."""
    first = finding.facts[0]
    names = {fact.name for fact in finding.facts}
    return not isinstance(first.value, bool) and (len(names) == 1 or first.name == "holder")


def source_word(finding: Finding, lang: Lang) -> str:
    """Where the check's first value comes from; empty for plain document text."""
    return SOURCES[finding.facts[0].source].in_language(lang) if finding.facts else ""


def facts_once(finding: Finding) -> tuple[Fact, ...]:
    """The facts that a check rests on, each that says the same once."""
    seen: dict[tuple[str, str], Fact] = {}
    for fact in finding.facts:
        seen.setdefault((fact.name, str(fact.value)), fact)
    return tuple(seen.values())


def exhibits_of(standing: Standing) -> dict[tuple[int, int | None], Exhibit]:
    """The documents that its alternatives consist of, as far as they say so."""
    found: dict[tuple[int, int | None], Exhibit] = {}
    for way in standing.alternatives:
        if way.exhibit is not None:
            found[(way.exhibit.evidence, way.exhibit.part)] = way.exhibit
    return found


def way_label(way: Alternative, catalog: Catalog, lang: Lang) -> str:
    """What a way to meet a requirement is called."""
    if way.exhibit is not None:
        return catalog.kind(way.exhibit.kind, lang)
    if way.because and way.because[0].id == way.id:
        return short_line(way.because[0], lang)
    return catalog.kind(way.id, lang)
