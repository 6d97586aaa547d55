"""In a few words, what was found for a requirement that is in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import long_date, number, reason_line, say
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.text import Lang, Text
from coreg_tui.reports.signs import CATEGORIES
from coreg_tui.reports.vocabulary import Vocabulary

_BRIEFLY: dict[str, tuple[str, ...]] = {
    "vog": ("issued",),
    "hbo_diploma": ("programme", "graduated"),
    "evc": ("provider", "issued"),
    "hbo_test": ("provider", "taken"),
    "test_21plus": ("institution", "taken"),
    "duo_extract": ("programme", "graduated"),
    "basic_training": ("provider", "completed"),
    "trainee_request": ("supervisor", "signed"),
    "supervision_statement": ("supervisor", "start", "end"),
    "skj_registration": ("number", "until"),
}
"""By kind, the facts that tell one such document from another; of other kinds the first that is stated."""
_DATED = {
    "issued": Text(en="issued {value}", nl="afgegeven {value}"),
    "taken": Text(en="taken {value}", nl="afgenomen {value}"),
    "signed": Text(en="signed {value}", nl="getekend {value}"),
    "start": Text(en="from {value}", nl="vanaf {value}"),
    "end": Text(en="to {value}", nl="tot en met {value}"),
    "until": Text(en="valid to {value}", nl="geldig tot en met {value}"),
}
_SUMS = {
    "work.hours": Text(en="{found} hours", nl="{found} uur"),
    "work.current": Text(en="{found} a week now", nl="nu {found} per week"),
    "cpd_activities.total": Text(en="{found} points", nl="{found} punten"),
    "cpd_activities.accredited": Text(en="{found} accredited", nl="{found} geaccrediteerd"),
    "cpd_activities.reflection": Text(en="{found} reflection", nl="{found} reflectie"),
}
_NEW = Text(en="new to the register", nl="nieuw in het register")
_RUNS = Text(en="{category}, period up to and including {until}", nl="{category}, periode tot en met {until}")
_DECLARED = Text(en="all four made", nl="alle vier afgelegd")
_NO_MEASURE = Text(en="no open measure known", nl="geen lopende maatregel bekend")
_IN_TIME = Text(en="finished in time", nl="op tijd afgerond")
_MASTERCLASSES = (Text(en="masterclass", nl="masterclass"), Text(en="masterclasses", nl="masterclasses"))


def found_for(standing: Standing, assessed: Assessed, words: Vocabulary, lang: Lang) -> str:
    """A few words on one line; empty where there is nothing to say but that it is in order."""
    if standing.because:
        return "; ".join(dict.fromkeys(reason_line(why, lang) for why in standing.because))
    if standing.summary is not None:
        return say(standing.summary, standing.values, lang)
    match standing.id:
        case "registration":
            return _registration(assessed, lang)
        case "declarations":
            return _DECLARED.in_language(lang)
        case "conduct":
            return _NO_MEASURE.in_language(lang)
        case "trainee_deadline":
            return _IN_TIME.in_language(lang)
    if sums := ", ".join(_sums(standing, lang)):
        return sums
    carrier = standing.carrying()
    if carrier is None:
        return ""
    if carrier.exhibit is not None:
        return ", ".join(_exhibit(carrier.exhibit, words, lang))
    return ", ".join(_counted(carrier, assessed, words, lang))


def _registration(assessed: Assessed, lang: Lang) -> str:
    record = assessed.registration
    if record is None:
        return _NEW.in_language(lang)
    category = CATEGORIES.get(record.category)
    named = category.in_language(lang) if category else record.category
    return _RUNS.in_language(lang).format(category=named, until=long_date(record.period_end, lang))


def _sums(standing: Standing, lang: Lang) -> Iterator[str]:
    """Sums that pass, each once: a document that was judged in several sets stands there several times."""
    passed: dict[str, Finding] = {
        one.id: one for one in standing.findings if one.outcome is Outcome.PASS and not one.advisory
    }
    for check, template in _SUMS.items():
        found = passed[check].values.get("found") if check in passed else None
        if isinstance(found, int | Fraction):
            whole = int(found) if check == "work.hours" else found
            yield template.in_language(lang).format(found=number(whole, lang))


def _exhibit(exhibit: Exhibit, words: Vocabulary, lang: Lang) -> Iterator[str]:
    wanted = _BRIEFLY.get(exhibit.kind, ())
    facts = [fact for name in wanted if (fact := exhibit.fact(name)) is not None]
    if not facts:
        facts = list(exhibit.facts.values())[:1]
    if exhibit.kind != "vog":
        yield words.kind(exhibit.kind, lang)
    for fact in facts:
        yield _fact(exhibit.kind, fact, words, lang)


def _fact(kind: str, fact: Fact, words: Vocabulary, lang: Lang) -> str:
    value = words.value(kind, fact.name, fact.value, lang)
    template = _DATED.get(fact.name)
    return value if template is None else template.in_language(lang).format(value=value)


def _counted(carrier: Alternative, assessed: Assessed, words: Vocabulary, lang: Lang) -> Iterator[str]:
    """The documents that carry it together, counted by kind."""
    documents = {(one.evidence, one.part) for one in carrier.findings if one.evidence in carrier.evidence}
    alone = {(place, None) for place in carrier.evidence if all(place != other for other, _ in documents)}
    count = Counter(
        assessed.evidence[place].kind for place, _ in sorted(documents | alone, key=str) if place is not None
    )
    for kind, several in count.items():
        if kind == "masterclass":
            yield f"{several} {_MASTERCLASSES[several != 1].in_language(lang)}"
        else:
            yield words.kind(kind, lang) if several == 1 else f"{several} × {words.kind(kind, lang)}"
