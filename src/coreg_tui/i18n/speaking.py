"""Sentences with their values filled in, written the reader's way (dates, numbers, lists)."""

from __future__ import annotations

import string
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from coreg_tui.model.dates import Month
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.safe_text import safe_fact, safe_text
from coreg_tui.model.text import Lang, Text

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_DAYS = {"nl": "ma di wo do vr za zo".split(), "en": "Mon Tue Wed Thu Fri Sat Sun".split()}
_NOTHING = {"nl": "niet vermeld", "en": "not stated"}
_YES = {"nl": ("nee", "ja"), "en": ("no", "yes")}


def say(text: Text, values: Mapping[str, Said], lang: Lang) -> str:
    """The sentence in `lang` with its fields filled in; a field without a value stays visible as its name."""
    template = text.in_language(lang)
    if "{" not in template:
        return template
    spoken = {name: spoken_value(value, lang, name=name) for name, value in values.items()}
    return _Formatter().vformat(template, (), spoken)


class _Formatter(string.Formatter):
    """Fills fields by name only: no attributes, no indexes, nothing that a value could reach through."""

    def get_field(self, field_name: str, args: object, kwargs: Mapping[str, str]) -> tuple[str, str]:
        return kwargs.get(field_name, f"({field_name})"), field_name


def reason_text(why: Because, lang: Lang) -> str:
    """The reason's whole sentence."""
    return say(why.reason.text, why.values, lang)


def reason_line(why: Because, lang: Lang) -> str:
    """The reason in at most 34 cells."""
    return say(why.reason.line, why.values, lang)


def reason_short(why: Because, lang: Lang) -> str:
    """The reason in at most 17 cells."""
    return say(why.reason.short, why.values, lang)


def remedy_text(why: Because, lang: Lang) -> str:
    """What would turn it round."""
    return say(why.reason.remedy, why.values, lang)


def spoken_value(value: Said, lang: Lang, *, name: str = "") -> str:
    """Any value as a reader writes it; text from strangers made harmless, as becomes the fact of that name."""
    match value:
        case None:
            return _NOTHING[lang]
        case bool():
            return _YES[lang][value]
        case Text():
            return safe_text(value.in_language(lang), judged=True)
        case Month():
            return f"{_MONTHS[lang][value.month - 1]} {value.year}"
        case date():
            return long_date(value, lang)
        case int() | Decimal() | Fraction():
            return number(value, lang)
        case str():
            return safe_fact(name, value)
        case tuple():
            return ", ".join(safe_fact(name, one) for one in value)


def long_date(day: date, lang: Lang) -> str:
    """As in `14 februari 2022`, `14 February 2022`."""
    return f"{day.day} {_MONTHS[lang][day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """As in `14-02-2022`, in both languages."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def titled_date(day: date, lang: Lang) -> str:
    """As in `di 1 maart 2022`."""
    return f"{_DAYS[lang][day.weekday()]} {long_date(day, lang)}"


def number(value: int | Decimal | Fraction, lang: Lang) -> str:
    """As in `1.204`, `4,5` (nl) or `1,204`, `4.5` (en); at most two decimals, more marked by `ca.`."""
    exact = Fraction(value)
    rounded = round(exact, 2)
    text = f"{float(rounded):,.2f}".rstrip("0").rstrip(".") if abs(exact) < 10**12 else str(int(exact))
    if lang == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return text if rounded == exact else f"{'ca.' if lang == 'nl' else 'about'} {text}"
