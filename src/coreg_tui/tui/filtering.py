"""The filter of the work list: words of a name or number, and fields in either language (`oordeel:` `verdict:`)."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import reason_line
from coreg_tui.model.text import LANGUAGES, Lang, Text
from coreg_tui.model.words import plain
from coreg_tui.tui import words
from coreg_tui.tui.signs import VERDICTS
from coreg_tui.tui.summary import applicant_name, dossier_name

FieldId = Literal["verdict", "category", "kind", "reason", "before"]
FIELDS: Mapping[FieldId, Text] = {
    "verdict": Text(en="verdict", nl="oordeel"),
    "category": Text(en="category", nl="categorie"),
    "kind": Text(en="kind", nl="soort"),
    "reason": Text(en="reason", nl="reden"),
    "before": Text(en="before", nl="vóór"),
}
_FIELD_OF: dict[str, FieldId] = {
    plain(text.in_language(lang)): name for name, text in FIELDS.items() for lang in LANGUAGES
}
_VALUES: Mapping[FieldId, Mapping[str, Text]] = {
    "verdict": {name: sign.word for name, sign in VERDICTS.items()},
    "category": {name: text for name, text in words.CATEGORY_LONG.items() if name != "basis"},
    "kind": words.KIND_LONG,
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\Z")
_DUTCH = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})\Z")
MOST_OFFERED = 7
_CLOSE = 0.6


def written(word: str) -> str:
    """A value as it stands in the filter: one word, without accents."""
    return plain(word).replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the filter: a field with its value, or a text to find in name and number."""

    text: str
    field: FieldId | None = None
    value: str = ""
    known: bool = True
    """False for `foo:bar` where there is no field foo."""


@dataclass(frozen=True)
class Query:
    """What was typed."""

    text: str

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Its words; a field without a value yet asks nothing."""
        return tuple(_term(word) for word in self.text.split())

    @property
    def last(self) -> str:
        """The word that is being typed; empty after a blank."""
        return "" if not self.text or self.text[-1].isspace() else self.text.split()[-1]

    def replaced(self, word: str) -> Query:
        """The same with another last word."""
        return Query(self.text[: len(self.text) - len(self.last)] + word)

    def matches(self, report: Assessed) -> bool:
        """Whether every word fits the dossier."""
        return all(_fits(term, report) for term in self.terms)


@dataclass(frozen=True, slots=True)
class Offer:
    """A way to complete the last word."""

    word: str
    means: str
    count: int
    """How many dossiers it would leave."""


@dataclass(frozen=True, slots=True)
class NoMatch:
    """Why nothing fits, and what would."""

    term: Term
    why: Text | None
    nearest: str | None


def _term(word: str) -> Term:
    name, colon, value = word.partition(":")
    if not colon:
        return Term(word)
    field = _FIELD_OF.get(plain(name))
    return Term(word, field, value, known=field is not None)


def _fits(term: Term, report: Assessed) -> bool:
    if term.field is None:
        return term.known and plain(term.text) in _haystack(report)
    if not term.value:
        return True
    if term.field == "before":
        day = _day(term.value)
        return day is not None and report.request is not None and report.request.submitted < day
    if term.field == "reason":
        return _among(term.value, _reasons(report))
    found = _value_of(term.field, report)
    return found in _named(term.field, term.value)


def _haystack(report: Assessed) -> str:
    return plain(f"{applicant_name(report, 'nl')} {dossier_name(report)} {report.path}")


def _reasons(report: Assessed) -> list[str]:
    return [why.id for standing in report.unsettled for why in standing.because]


def _among(value: str, found: Sequence[str]) -> bool:
    wanted = written(value)
    return wanted in found or any(one.startswith(wanted) for one in found)


def _value_of(field: FieldId, report: Assessed) -> str | None:
    if field == "verdict":
        return "unreadable" if report.fault is not None else report.verdict
    if report.request is None:
        return None
    return report.request.category if field == "category" else report.request.kind


def _named(field: FieldId, value: str) -> set[str]:
    """The ids that a typed value means: the one it names whole, else all that begin so."""
    wanted = written(value)
    forms = {
        form: name
        for name, text in _VALUES[field].items()
        for form in (name, *(written(text.in_language(one)) for one in LANGUAGES))
    }
    if wanted in forms:
        return {forms[wanted]}
    return {name for form, name in forms.items() if form.startswith(wanted)}


def _day(text: str) -> date | None:
    try:
        if match := _ISO.match(text):
            return date(int(match[1]), int(match[2]), int(match[3] or 1))
        if match := _DUTCH.match(text):
            return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
    return None


def offers(query: Query, reports: Iterable[Assessed], lang: Lang) -> tuple[Offer, ...]:
    """What the last word can become, with how many dossiers each would leave, most first."""
    last = query.last
    name, colon, value = last.partition(":")
    if not last:
        return ()
    if not colon:
        begun = plain(last)
        return tuple(
            Offer(f"{text.in_language(lang)}:", "", 0)
            for text in FIELDS.values()
            if any(plain(text.in_language(one)).startswith(begun) for one in LANGUAGES)
        )
    field = _FIELD_OF.get(plain(name))
    if field is None or field == "before":
        return ()
    others = Query(query.text[: len(query.text) - len(last)])
    matching = [one for one in reports if others.matches(one)]
    if field == "reason":
        return _reason_offers(name, value, matching, lang)
    counted = Counter(_value_of(field, one) for one in matching)
    return tuple(
        Offer(f"{name}:{written(text.in_language(lang))}", text.in_language(lang), counted[one])
        for one, text in _VALUES[field].items()
        if one in _named(field, value)
    )


def _reason_offers(name: str, value: str, matching: Iterable[Assessed], lang: Lang) -> tuple[Offer, ...]:
    counted: Counter[str] = Counter()
    lines: dict[str, str] = {}
    for report in matching:
        for why in {one.id: one for standing in report.unsettled for one in standing.because}.values():
            counted[why.id] += 1
            lines.setdefault(why.id, reason_line(why, lang))
    begun = written(value)
    fitting = [one for one in counted if one.startswith(begun)]
    ordered = sorted(fitting, key=lambda one: (-counted[one], one))[:MOST_OFFERED]
    return tuple(Offer(f"{name}:{one}", lines[one], counted[one]) for one in ordered)


def no_match(query: Query, reports: Sequence[Assessed], lang: Lang) -> NoMatch:
    """What is wrong with a filter that nothing fits: the first word that fits no dossier by itself."""
    culprit = next(
        (term for term in query.terms if not any(_fits(term, one) for one in reports)),
        query.terms[-1],
    )
    if not culprit.known:
        name = culprit.text.partition(":")[0]
        near = difflib.get_close_matches(plain(name), list(_FIELD_OF), n=1, cutoff=_CLOSE)
        nearest = f"{FIELDS[_FIELD_OF[near[0]]].in_language(lang)}:" if near else None
        return NoMatch(culprit, words.NO_SUCH_FIELD, nearest)
    if culprit.field is None:
        return NoMatch(culprit, None, None)
    if culprit.field == "before":
        return NoMatch(culprit, None if _day(culprit.value) else words.NO_SUCH_DAY, None)
    name = culprit.text.partition(":")[0]
    near = difflib.get_close_matches(written(culprit.value), _present(culprit.field, reports, lang), n=1, cutoff=_CLOSE)
    return NoMatch(culprit, words.NO_SUCH_VALUE, f"{name}:{near[0]}" if near else None)


def _present(field: FieldId, reports: Iterable[Assessed], lang: Lang) -> list[str]:
    if field == "reason":
        return sorted({one for report in reports for one in _reasons(report)})
    return [written(text.in_language(lang)) for text in _VALUES[field].values()]
