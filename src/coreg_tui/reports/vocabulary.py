"""What kinds of evidence, facts and values are called, as plain data: views know no plugins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coreg_tui.i18n.speaking import long_date, number, spoken_value
from coreg_tui.model.fact import Period, Value
from coreg_tui.model.safe_text import safe_fact, safe_text
from coreg_tui.model.text import Lang, Text

_FROM = Text(en="from {start}", nl="vanaf {start}")
_SPAN = Text(en="from {start} to {end}", nl="van {start} tot en met {end}")
_A_WEEK = Text(en="{hours} hours a week", nl="{hours} uur per week")
_IN_ALL = Text(en="{hours} hours in all", nl="{hours} uur in totaal")
_ROWS = Text(en="{count} rows", nl="{count} regels")
_ROW_MARK = "["


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """Labels in both languages."""

    kinds: Mapping[str, Text] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, Text]] = field(default_factory=dict)
    """By kind, then by fact."""
    words: Mapping[str, Mapping[str, Mapping[str, Text]]] = field(default_factory=dict)
    """By kind and fact, how a code is written for a reader."""

    def kind(self, name: str, lang: Lang) -> str:
        """What a reader calls that kind; its id where no plugin handles it."""
        label = self.kinds.get(name)
        return safe_text(name) if label is None else label.in_language(lang)

    def fact(self, kind: str | None, name: str, lang: Lang) -> str:
        """What a reader calls that fact."""
        label = self.facts.get(kind or "", {}).get(name)
        return safe_text(name) if label is None else label.in_language(lang)

    def knows(self, kind: str, name: str) -> bool:
        """Whether that kind can state that fact."""
        return name in self.facts.get(kind, {})

    def first_with(self, name: str) -> str | None:
        """The first kind that can state that fact; None: no kind can."""
        return next((kind for kind, facts in self.facts.items() if name in facts), None)

    def value(self, kind: str | None, name: str, value: Value, lang: Lang) -> str:
        """The value as a reader writes it."""
        words = self.words.get(kind or "", {}).get(name, {})
        match value:
            case str() if value in words:
                return words[value].in_language(lang)
            case tuple():
                return _listed(name, value, words, lang)
            case _:
                return spoken_value(value, lang, name=name)


def _listed(name: str, value: tuple[str, ...] | tuple[Period, ...], words: Mapping[str, Text], lang: Lang) -> str:
    if value and all(isinstance(one, str) and one.startswith(_ROW_MARK) for one in value):
        return _ROWS.in_language(lang).format(count=len(value))
    told = []
    for one in value:
        if isinstance(one, Period):
            told.append(_period(one, lang))
        else:
            told.append(words[one].in_language(lang) if one in words else safe_fact(name, one))
    return "; ".join(told)


def _period(period: Period, lang: Lang) -> str:
    span = _FROM if period.end is None else _SPAN
    end = "" if period.end is None else long_date(period.end, lang)
    told = span.in_language(lang).format(start=long_date(period.start, lang), end=end)
    if period.hours_per_week is not None:
        told += ", " + _A_WEEK.in_language(lang).format(hours=number(period.hours_per_week, lang))
    if period.hours is not None:
        told += ", " + _IN_ALL.in_language(lang).format(hours=number(period.hours, lang))
    return told
