"""What plugins call their kinds and facts, as plain values: no plugin is imported where the screen runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from coreg_tui.i18n.speaking import number, short_date, spoken_value
from coreg_tui.model.fact import Period, Value
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_fact, safe_text
from coreg_tui.model.text import Lang, Text

_FROM = Text(en="from", nl="vanaf")
_UNTIL = Text(en="to", nl="t/m")
_PER_WEEK = Text(en="h/week", nl="u/week")
_HOURS = Text(en="hours", nl="uur")
_ROWS = Text(en="rows", nl="regels")


@dataclass(frozen=True, slots=True)
class Catalog:
    """Labels by evidence kind, and by kind and fact."""

    kinds: Mapping[str, Text] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, Text]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, Mapping[str, Text]]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def kind(self, name: str, lang: Lang) -> str:
        """What a reviewer calls that kind; its id where nobody handles it."""
        label = self.kinds.get(name.partition("#")[0])
        return label.in_language(lang) if label else safe_text(name)

    def fact(self, kind: str | None, name: str, lang: Lang) -> str:
        """What a reviewer calls that fact."""
        of_kind = self.fields.get(kind or "", {})
        label = of_kind.get(name) or next((one[name] for one in self.fields.values() if name in one), None)
        return label.in_language(lang) if label else safe_text(name)

    def value(self, kind: str | None, name: str, value: Value, lang: Lang, *, brief: bool = False) -> str:
        """The value as a reader writes it; `brief` writes dates in figures."""
        words = self.words.get(kind or "", {}).get(name, {})
        if isinstance(value, str) and value in words:
            return words[value].in_language(lang)
        if isinstance(value, tuple):
            return _listed(name, value, words, lang)
        if brief and isinstance(value, date):
            return short_date(value)
        return spoken_value(value, lang, name=name)


def _listed(name: str, value: tuple[str, ...] | tuple[Period, ...], words: Mapping[str, Text], lang: Lang) -> str:
    if value and isinstance(value[0], str) and value[0].startswith("["):
        return f"{len(value)} {_ROWS.in_language(lang)}"
    return "; ".join(_period(one, lang) if isinstance(one, Period) else _word(name, one, words, lang) for one in value)


def _word(name: str, one: str, words: Mapping[str, Text], lang: Lang) -> str:
    return words[one].in_language(lang) if one in words else safe_fact(name, one)


def _period(one: Period, lang: Lang) -> str:
    told = f"{_FROM.in_language(lang)} {short_date(one.start)}"
    if one.end is not None:
        told += f" {_UNTIL.in_language(lang)} {short_date(one.end)}"
    if one.hours_per_week is not None:
        told += f", {number(one.hours_per_week, lang)} {_PER_WEEK.in_language(lang)}"
    if one.hours is not None:
        told += f", {number(one.hours, lang)} {_HOURS.in_language(lang)}"
    return told
