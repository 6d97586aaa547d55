"""What an applicant declares becomes a typed value, or a sentence that says what is wrong with it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.api import Field, Kind, Month, Period, Text
from coreg_tui.host.facts import LONGEST, MOST, typed

X = Text(en="x", nl="x")
PERMIT = Kind(
    id="permit",
    label=X,
    fields=(
        Field(name="issued", type="date", label=X),
        Field(name="graduated", type="month", label=X),
        Field(name="street", type="text", label=X),
        Field(name="paid", type="flag", label=X),
        Field(name="zone", type="integer", label=X, least=1, most=4),
        Field(name="sort", type="code", label=X, values=("resident", "visitor")),
        Field(name="sorts", type="codes", label=X, values=("resident", "visitor")),
        Field(name="streets", type="texts", label=X),
        Field(name="hours", type="hours", label=X),
        Field(name="periods", type="periods", label=X),
        Field(name="rows", type="texts", label=X, read_only=True),
    ),
)


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("issued", "2022-01-10", date(2022, 1, 10)),
        ("issued", date(2022, 1, 10), date(2022, 1, 10)),
        ("graduated", "2016-08", Month(2016, 8)),
        ("graduated", "2016-08-31", date(2016, 8, 31)),
        ("street", "  Dorpsstraat 1 ", "Dorpsstraat 1"),
        ("street", 45, "45"),
        ("street", "a\x1bb", "aU+001Bb"),
        ("paid", True, True),
        ("zone", 4, 4),
        ("zone", Decimal("2.0"), 2),
        ("sort", "visitor", "visitor"),
        ("sorts", ["visitor", "resident"], ("visitor", "resident")),
        ("sorts", [], ()),
        ("hours", 36, Decimal(36)),
        ("hours", Decimal("36.4"), Decimal("36.4")),
        ("hours", 0, Decimal(0)),
        (
            "periods",
            [{"from": "2022-01-01", "hours_per_week": Decimal("36.4")}],
            (Period(start=date(2022, 1, 1), hours_per_week=Decimal("36.4")),),
        ),
        (
            "periods",
            [{"from": "2022-01-01", "to": "2022-01-01", "hours": 8}],
            (Period(start=date(2022, 1, 1), end=date(2022, 1, 1), hours=Decimal(8)),),
        ),
        ("holder", "J. de Vries", "J. de Vries"),
        ("holder_birth_date", "1984-03-12", date(1984, 3, 12)),
    ],
)
def test_a_value_that_its_field_can_have(name: str, raw: Any, value: Any) -> None:
    assert typed(PERMIT, {name: raw}) == ({name: value}, [])


@pytest.mark.parametrize(
    ("name", "raw", "key", "sentence"),
    [
        ("issued", "2022-02-30", "issued", "'2022-02-30' is no day of the calendar"),
        ("issued", "14-03-2022", "issued", "must be a date, as in 2022-01-31"),
        ("issued", "2022-W01-1", "issued", "must be a date, as in 2022-01-31"),
        ("issued", "\x1b[2J-01-10", "issued", "must be a date, as in 2022-01-31"),
        ("issued", "\u0662\u0660\u0662\u0662-01-10", "issued", "must be a date, as in 2022-01-31"),
        ("graduated", "\u0662\u0660\u0662\u0662-01", "graduated", "must be a date, as in 2022-01-31"),
        ("graduated", "2022-W01-1", "graduated", "must be a date, as in 2022-01-31"),
        ("issued", "10 januari 2022", "issued", "must be a date, as in 2022-01-31"),
        ("issued", datetime(2022, 1, 10, 12, tzinfo=UTC), "issued", "must be a date, as in 2022-01-31"),
        ("issued", 20220110, "issued", "must be a date, as in 2022-01-31"),
        ("issued", "1822-01-10", "issued", "the year 1822 cannot be meant"),
        ("issued", "2022-01", "issued", "must be a date, as in 2022-01-31"),
        ("graduated", "2016-13", "graduated", "'2016-13' is no month"),
        ("street", ["a"], "street", "must be text in quotation marks"),
        ("street", "   ", "street", "is empty: leave it out where it is not known"),
        ("street", "a" * (LONGEST + 1), "street", f"is longer than {LONGEST} characters"),
        ("paid", "yes", "paid", "must be true or false"),
        ("paid", 1, "paid", "must be true or false"),
        ("zone", 5, "zone", "5 is not between 1 and 4"),
        ("zone", 0, "zone", "0 is not between 1 and 4"),
        ("zone", Decimal("1.5"), "zone", "must be a whole number"),
        ("zone", True, "zone", "must be a whole number"),
        ("zone", Decimal("Infinity"), "zone", "must be a whole number"),
        ("zone", Decimal("sNaN"), "zone", "must be a whole number"),
        ("zone", Decimal("1E+999999"), "zone", "must be a whole number"),
        pytest.param("zone", 10**5000, "zone", "must be a whole number", id="a whole number as long as a book"),
        pytest.param("street", 10**5000, "street", "must be text in quotation marks", id="a text of digits alone"),
        ("sort", "visiter", "sort", "'visiter' is none of resident, visitor: did you mean 'visitor'?"),
        ("sorts", "visitor", "sorts", "must be a list, in square brackets"),
        ("streets", ["a"] * (MOST + 1), "streets", f"has more than {MOST} entries"),
        ("hours", "36", "hours", "must be a number, as in 36.4"),
        ("hours", -1, "hours", "must be a number of hours from 0"),
        ("hours", Decimal("NaN"), "hours", "must be a number of hours from 0"),
        ("periods", "2022", "periods", "must be a list of periods"),
        ("periods", ["2022"], "periods[0]", "must be a period, as in {from, to, hours_per_week}"),
        ("periods", [{"hours_per_week": 8}], "periods[0]", "a period needs 'from'"),
        (
            "periods",
            [{"from": "2022-02-01", "to": "2022-01-31", "hours": 8}],
            "periods[0]",
            "'to' lies before 'from'",
        ),
        (
            "periods",
            [{"from": "2022-02-01"}],
            "periods[0]",
            "a period needs 'hours_per_week' or 'hours', one of the two",
        ),
        ("periods", [{"from": "2022-02-01", "hours": 8}], "periods[0]", "a period with 'hours' needs 'to'"),
        (
            "periods",
            [{"form": "2022-02-01", "hours": 8}],
            "periods[0]",
            "a period has no fact 'form': did you mean 'from'?",
        ),
        (
            "periods",
            [{"from": "gisteren", "hours_per_week": 8}],
            "periods[0]",
            "'from' must be a date, as in 2022-01-31",
        ),
        ("rows", ["a"], "rows", "cannot be declared: it is read from the file"),
        ("isued", "2022-01-10", "isued", "permit has no fact 'isued': did you mean 'issued'?"),
    ],
)
def test_a_value_that_it_cannot_have_is_told(name: str, raw: Any, key: str, sentence: str) -> None:
    values, wrong = typed(PERMIT, {name: raw})
    assert values == {}
    assert [(where, text.en) for where, text in wrong] == [(key, sentence)]
    assert wrong[0][1].nl not in ("", sentence)


def test_all_that_is_wrong_is_told_at_once_and_the_rest_is_kept() -> None:
    values, wrong = typed(PERMIT, {"issued": "2022-01-10", "zone": 9, "paid": "ja", "street": None})
    assert values == {"issued": date(2022, 1, 10)}
    assert [key for key, _ in wrong] == ["zone", "paid"]


def test_all_that_is_wrong_with_periods_is_told_at_once() -> None:
    raw = [
        {"from": "2022-02-01", "hours": 8},
        {"from": "2022-01-01", "to": "2022-03-31", "hours_per_week": 24},
        {"from": "gisteren", "to": "2022-W01-1", "hours_per_week": -1, "hours": 8},
        "2022",
        {"form": "2022-02-01", "until": "2022-03-01"},
        {},
    ]
    values, wrong = typed(PERMIT, {"periods": raw, "zone": 9})
    assert values == {}
    assert [(key, text.en) for key, text in wrong] == [
        ("periods[0]", "a period with 'hours' needs 'to'"),
        ("periods[2]", "'from' must be a date, as in 2022-01-31"),
        ("periods[2]", "'to' must be a date, as in 2022-01-31"),
        ("periods[2]", "'hours_per_week' must be a number of hours from 0"),
        ("periods[2]", "a period needs 'hours_per_week' or 'hours', one of the two"),
        ("periods[3]", "must be a period, as in {from, to, hours_per_week}"),
        ("periods[4]", "a period has no fact 'form': did you mean 'from'?"),
        ("periods[4]", "a period has no fact 'until': did you mean 'to'?"),
        ("periods[5]", "a period needs 'from'"),
        ("periods[5]", "a period needs 'hours_per_week' or 'hours', one of the two"),
        ("zone", "9 is not between 1 and 4"),
    ]


_anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals() | st.text(max_size=12) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from([field.name for field in PERMIT.fields]), _anything)
def test_nothing_that_can_be_declared_makes_it_crash(name: str, raw: Any) -> None:
    values, wrong = typed(PERMIT, {name: raw})
    assert (bool(values), bool(wrong)) in {(True, False), (False, True)} or raw is None
