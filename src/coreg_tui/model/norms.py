"""Norms: the values and lists of the regulation, each with its unit, its validity and its clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from coreg_tui.model.text import Text

NormValue = int | Decimal | date | tuple[str, ...]


class NotInForceError(LookupError):
    """No value of a norm is in force any more: what rests on it is for the board to judge."""

    def __init__(self, norm: str, until: date) -> None:
        super().__init__(norm, until)
        self.norm = norm
        self.until = until
        """The last day on which it had a value."""

    def __str__(self) -> str:
        return f"{self.norm} has no value in force after {self.until}"


@dataclass(frozen=True, kw_only=True, slots=True)
class NormPeriod:
    """One value of a norm while it was, or is, in force."""

    valid_from: date
    valid_until: date | None
    """The last day in force; None: no last day is known."""
    value: NormValue
    clause: str
    interpretation: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Norm:
    """A norm with its values over time, oldest first, without gap or overlap."""

    id: str
    unit: str
    """One of months, years, weeks, days, hours, hours_per_week, points, date, list, number."""
    means: Text
    values: tuple[NormPeriod, ...]

    def at(self, day: date) -> NormPeriod:
        """The value in force on `day`; before the first, the first (`regulation_not_in_force` then says so).

        Raises NotInForceError after the last day of the last: an older value is never taken for the present one.
        """
        last = self.values[-1].valid_until
        if last is not None and day > last:
            raise NotInForceError(self.id, last)
        for period in reversed(self.values):
            if period.valid_from <= day:
                return period
        return self.values[0]


class Norms:
    """The norms in force on one day; the only place a check gets its numbers from. Their ids: `norms.toml`.

    Raises KeyError for a norm that the regulation does not have, and for one in another unit than is asked for.
    """

    def __init__(self, norms: Mapping[str, Norm], day: date) -> None:
        self.day = day
        self._norms = norms

    def _value(self, norm_id: str, *units: str) -> NormValue:
        norm = self._norms[norm_id]
        if norm.unit not in units:
            raise KeyError(f"{norm_id} is in {norm.unit}, not in {' or '.join(units)}")
        return norm.at(self.day).value

    def months(self, norm_id: str) -> int:
        """A number of calendar months; a norm in years is told in months."""
        value = self._value(norm_id, "months", "years")
        assert isinstance(value, int)
        return 12 * value if self._norms[norm_id].unit == "years" else value

    def days(self, norm_id: str) -> int:
        """A number of days; a norm in weeks is told in days."""
        value = self._value(norm_id, "days", "weeks")
        assert isinstance(value, int)
        return 7 * value if self._norms[norm_id].unit == "weeks" else value

    def number(self, norm_id: str) -> Fraction:
        """Hours, hours a week, points or a plain count, exact."""
        value = self._value(norm_id, "hours", "hours_per_week", "points", "number")
        assert isinstance(value, int | Decimal)
        return Fraction(value)

    def date(self, norm_id: str) -> date:
        """A date."""
        value = self._value(norm_id, "date")
        assert isinstance(value, date)
        return value

    def texts(self, norm_id: str) -> Sequence[str]:
        """A list of names or codes."""
        value = self._value(norm_id, "list")
        assert isinstance(value, tuple)
        return value
