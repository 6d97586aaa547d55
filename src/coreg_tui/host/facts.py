"""Declared facts become typed values, by the field specs of the kind's plugin; what is wrong is said in full."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from coreg_tui.api.fields import HOLDER, HOLDER_BIRTH_DATE, Field
from coreg_tui.api.validator import Kind
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Period, Value
from coreg_tui.model.safe_text import safe_fact, safe_text
from coreg_tui.model.text import Text

T = TypeVar("T")

LONGEST = 2_000
"""Characters of a text."""
MOST = 200
"""Entries of a list that is declared."""
MOST_READ = 100_000
"""Entries of a list that is read off a file."""
_YEARS = range(1900, 2200)
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})\Z")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_BITS = 64
"""A whole number that needs more is meant by nobody."""
_PERIOD_KEYS = ("from", "to", "hours_per_week", "hours")


_READ_ONLY = Text(
    en="cannot be declared: it is read from the file", nl="kan niet worden opgegeven: het wordt uit het bestand gelezen"
)


class WrongValueError(Exception):
    """A value that its field cannot have, with the sentence that says so."""

    def __init__(self, en: str, nl: str, key: str = "", further: tuple[WrongValueError, ...] = ()) -> None:
        super().__init__(en)
        self.text = Text(en=en, nl=nl)
        self.key = key
        self.all = (self, *further)
        """Every fault of the value, this one first."""

    @classmethod
    def of(cls, faults: Sequence[WrongValueError]) -> WrongValueError:
        """Several faults of one value as one."""
        first, *further = faults
        return cls(first.text.en, first.text.nl, first.key, tuple(further))


@lru_cache(maxsize=256)
def fields_of(kind: Kind) -> Mapping[str, Field]:
    """All fields of a kind, by name, those that every kind has included."""
    return {field.name: field for field in (*kind.fields, HOLDER, HOLDER_BIRTH_DATE)}


@lru_cache(maxsize=256)
def labels_of(kind: Kind) -> Mapping[str, Text]:
    """What a reader calls the facts of a kind, by name."""
    return {name: field.label for name, field in fields_of(kind).items()}


def typed(kind: Kind, facts: Mapping[str, object]) -> tuple[dict[str, Value], list[tuple[str, Text]]]:
    """The facts as typed values, and the key and sentence of each that is wrong. None counts as not stated."""
    fields = fields_of(kind)
    values: dict[str, Value] = {}
    wrong: list[tuple[str, Text]] = []
    for name, raw in facts.items():
        if raw is None:
            continue
        field = fields.get(name)
        if field is None:
            wrong.append((name, _unknown(name, tuple(fields), kind.id)))
            continue
        if field.read_only:
            wrong.append((name, _READ_ONLY))
            continue
        try:
            values[name] = value_of(field, raw)
        except WrongValueError as error:
            wrong += [(f"{name}{one.key}", one.text) for one in error.all]
    return values, wrong


def value_of(field: Field, raw: object) -> Value:
    """The typed value. Raises WrongValueError where the field cannot have it."""
    return _READERS[field.type](field, raw)


def _unknown(name: str, known: tuple[str, ...], where: str) -> Text:
    name = safe_text(name[:60])
    nearest = next(iter(difflib.get_close_matches(name, known, n=1, cutoff=0.0)), "")
    return Text(
        en=f"{where} has no fact '{name}': did you mean '{nearest}'?",
        nl=f"{where} kent geen feit '{name}': is '{nearest}' bedoeld?",
    )


def _text(field: Field, raw: object) -> str:
    if isinstance(raw, int) and not isinstance(raw, bool) and raw.bit_length() <= _BITS:
        raw = str(raw)
    if not isinstance(raw, str):
        raise WrongValueError("must be text in quotation marks", "moet tekst tussen aanhalingstekens zijn")
    if len(raw) > LONGEST:
        raise WrongValueError(f"is longer than {LONGEST} characters", f"is langer dan {LONGEST} tekens")
    text = safe_fact(field.name, raw).strip()
    if not text:
        raise WrongValueError(
            "is empty: leave it out where it is not known", "is leeg: laat het weg als het niet bekend is"
        )
    return text


def _date(field: Field, raw: object) -> date:
    if isinstance(raw, str) and _DAY.match(raw):
        try:
            raw = date.fromisoformat(raw)
        except ValueError:
            raise WrongValueError(
                f"'{raw}' is no day of the calendar", f"'{raw}' is geen dag van de kalender"
            ) from None
    if not isinstance(raw, date) or isinstance(raw, datetime):
        raise WrongValueError("must be a date, as in 2022-01-31", "moet een datum zijn, zoals 2022-01-31")
    if raw.year not in _YEARS:
        raise WrongValueError(f"the year {raw.year} cannot be meant", f"het jaar {raw.year} kan niet bedoeld zijn")
    return raw


def _month(field: Field, raw: object) -> date | Month:
    match = _MONTH.match(raw) if isinstance(raw, str) else None
    if match is None:
        return _date(field, raw)
    year, month = int(match[1]), int(match[2])
    if year not in _YEARS or not 1 <= month <= 12:
        raise WrongValueError(f"'{raw}' is no month", f"'{raw}' is geen maand")
    return Month(year, month)


def _flag(field: Field, raw: object) -> bool:
    if not isinstance(raw, bool):
        raise WrongValueError("must be true or false", "moet true of false zijn")
    return raw


def _integer(field: Field, raw: object) -> int:
    if isinstance(raw, Decimal) and raw.is_finite() and raw.adjusted() < _BITS and raw == raw.to_integral_value():
        raw = int(raw)
    if isinstance(raw, bool) or not isinstance(raw, int) or raw.bit_length() > _BITS:
        raise WrongValueError("must be a whole number", "moet een geheel getal zijn")
    if (field.least is not None and raw < field.least) or (field.most is not None and raw > field.most):
        raise WrongValueError(
            f"{raw} is not between {field.least} and {field.most}",
            f"{raw} ligt niet tussen {field.least} en {field.most}",
        )
    return raw


def _code(field: Field, raw: object) -> str:
    text = _text(field, raw)
    if text not in field.values:
        nearest = next(iter(difflib.get_close_matches(text, field.values, n=1, cutoff=0.0)), field.values[0])
        raise WrongValueError(
            f"'{text[:60]}' is none of {', '.join(field.values)}: did you mean '{nearest}'?",
            f"'{text[:60]}' is geen van {', '.join(field.values)}: is '{nearest}' bedoeld?",
        )
    return text


def _hours(field: Field, raw: object) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, int | Decimal):
        raise WrongValueError("must be a number, as in 36.4", "moet een getal zijn, zoals 36.4")
    number = Decimal(raw)
    if not number.is_finite() or number < 0 or number > 1_000_000 or len(number.as_tuple().digits) > 20:
        raise WrongValueError("must be a number of hours from 0", "moet een aantal uren vanaf 0 zijn")
    return number


def _many(one: Callable[[Field, object], str]) -> Callable[[Field, object], tuple[str, ...]]:
    def read(field: Field, raw: object) -> tuple[str, ...]:
        if not isinstance(raw, list | tuple):
            raise WrongValueError("must be a list, in square brackets", "moet een lijst zijn, tussen vierkante haken")
        most = MOST_READ if field.read_only else MOST
        if len(raw) > most:
            raise WrongValueError(f"has more than {most} entries", f"heeft meer dan {most} regels")
        return tuple(one(field, entry) for entry in raw)

    return read


def _periods(field: Field, raw: object) -> tuple[Period, ...]:
    if not isinstance(raw, list | tuple) or len(raw) > MOST:
        raise WrongValueError("must be a list of periods", "moet een lijst van perioden zijn")
    faults: list[WrongValueError] = []
    periods = [
        entry if isinstance(entry, Period) else _period(field, entry, f"[{place}]", faults)
        for place, entry in enumerate(raw)
    ]
    if faults:
        raise WrongValueError.of(faults)
    return tuple(period for period in periods if period is not None)


def _period(field: Field, raw: object, key: str, faults: list[WrongValueError]) -> Period | None:
    """The period; None where `faults` has grown by what is wrong with it."""
    if not isinstance(raw, Mapping):
        en, nl = "must be a period, as in", "moet een periode zijn:"
        form = "{from, to, hours_per_week}"
        faults.append(WrongValueError(f"{en} {form}", f"{nl} {form}", key))
        return None
    before = len(faults)
    start, end = (_of_period(field, raw, name, _date, key, faults) for name in ("from", "to"))
    per_week, hours = (_of_period(field, raw, name, _hours, key, faults) for name in ("hours_per_week", "hours"))
    if start is not None and end is not None and end < start:
        faults.append(WrongValueError("'to' lies before 'from'", "'to' ligt vóór 'from'", key))
    faults += [WrongValueError(en, nl, key) for en, nl in _amiss(raw)]
    if start is None or len(faults) > before:
        return None
    return Period(start=start, end=end, hours_per_week=per_week, hours=hours)


def _of_period(
    field: Field,
    raw: Mapping[str, object],
    name: str,
    read: Callable[[Field, object], T],
    key: str,
    faults: list[WrongValueError],
) -> T | None:
    if raw.get(name) is None:
        return None
    try:
        return read(field, raw[name])
    except WrongValueError as error:
        faults.append(WrongValueError(f"'{name}' {error.text.en}", f"'{name}' {error.text.nl}", key))
        return None


def _amiss(raw: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """What is wrong with the keys of a period; one that is misspelt is not called missing too."""
    unknown = [str(name) for name in raw if name not in _PERIOD_KEYS]
    for name in unknown:
        yield _unknown(name, _PERIOD_KEYS, "a period").en, _unknown(name, _PERIOD_KEYS, "een periode").nl
    if unknown:
        return
    stated = {name for name in _PERIOD_KEYS if raw.get(name) is not None}
    if "from" not in stated:
        yield "a period needs 'from'", "een periode heeft 'from' nodig"
    if ("hours_per_week" in stated) == ("hours" in stated):
        yield (
            "a period needs 'hours_per_week' or 'hours', one of the two",
            "een periode heeft 'hours_per_week' of 'hours' nodig, een van beide",
        )
    if "hours" in stated and "to" not in stated:
        yield "a period with 'hours' needs 'to'", "een periode met 'hours' heeft 'to' nodig"


_READERS: dict[str, Callable[[Field, object], Value]] = {
    "text": _text,
    "date": _date,
    "month": _month,
    "flag": _flag,
    "integer": _integer,
    "code": _code,
    "texts": _many(_text),
    "codes": _many(_code),
    "periods": _periods,
    "hours": _hours,
}

TYPES = frozenset(_READERS)
"""What a field can be of."""


def schema_of(field: Field) -> dict[str, object]:
    """The JSON Schema of one fact."""
    day: dict[str, object] = {"type": "string", "format": "date"}
    shapes: dict[str, dict[str, object]] = {
        "text": {"type": "string", "minLength": 1, "maxLength": LONGEST},
        "date": day,
        "month": {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"},
        "flag": {"type": "boolean"},
        "integer": {"type": "integer"}
        | {k: v for k, v in (("minimum", field.least), ("maximum", field.most)) if v is not None},
        "code": {"enum": list(field.values)},
        "texts": {"type": "array", "items": {"type": "string"}, "maxItems": MOST},
        "codes": {"type": "array", "items": {"enum": list(field.values)}, "maxItems": MOST},
        "hours": {"type": "number", "minimum": 0},
        "periods": {
            "type": "array",
            "maxItems": MOST,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["from"],
                "properties": {
                    "from": day,
                    "to": day,
                    "hours_per_week": {"type": "number", "minimum": 0},
                    "hours": {"type": "number", "minimum": 0},
                },
                "oneOf": [{"required": ["hours_per_week"]}, {"required": ["hours", "to"]}],
            },
        },
    }
    return {"description": field.label.en, **shapes[field.type]}
