"""What of each plugin runs is told where it is asked for, and never a value of what was read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from coreg_tui.api import Kind, Reason, Ruling, Text, Validator, check, failed, passed
from coreg_tui.host.running import run_check
from coreg_tui.host.tracing import trace_to, traced
from coreg_tui.model.fact import Exhibit, Fact, Source

WORDS = Text(en="x", nl="x")
LATE = Reason(id="late", text=WORDS, line=WORDS, short=WORDS, remedy=WORDS)
SECRET = "Vries-4711"


@pytest.fixture
def lines() -> Iterator[list[str]]:
    told: list[str] = []
    trace_to(told.append)
    yield told
    trace_to(None)


@check("permit.age", clause="c", label=WORDS, passes=WORDS)
def age(number: str) -> Ruling:
    if number == SECRET:
        raise ValueError(number)
    return passed() if number == "1" else failed(LATE)


KIND = Kind(id="permit", label=WORDS, reasons=(LATE,), checks=(age,))
VALIDATOR = Validator(id="permit", version="2.1", title=WORDS, kinds=(KIND,))


def found(number: str, file: str = "permit.pdf") -> str:
    fact = Fact(name="number", value=number, source=Source.DOCUMENT, file=file)
    exhibit = Exhibit(kind="permit", evidence=3, part=0, file=file, facts={"number": fact})
    return run_check(age, VALIDATOR, KIND, exhibit, None).outcome  # type: ignore[arg-type]


@pytest.mark.parametrize(("number", "told"), [("1", "pass"), ("2", "fail"), (SECRET, "ValueError")])
def test_a_check_is_told_with_plugin_document_time_and_outcome(lines: list[str], number: str, told: str) -> None:
    found(number)
    (line,) = lines
    assert re.fullmatch(
        rf"trace: permit 2\.1 \| check permit\.age \| evidence 3\.0 permit\.pdf \| \d+\.\d\d ms \| {told}", line
    )
    assert SECRET not in line


def test_names_are_harmless(lines: list[str]) -> None:
    found("1", "per\x1b[2Jmit.pdf")
    assert "\x1b" not in lines[0]
    assert "perU+001B[2Jmit.pdf" in lines[0]


def test_how_much_was_made_is_told(lines: list[str]) -> None:
    with traced("contribute", "permit", VALIDATOR, "a.pdf") as told:
        assert told((1, 2, date.min)) == (1, 2, date.min)
    assert lines[0].endswith(" | 3")


def test_a_file_is_told_with_the_plugins_of_its_kinds(lines: list[str]) -> None:
    with traced("read", "", "-", "a.pdf") as told:
        told.kinds(["permit", None], [VALIDATOR])
    with traced("read", "", "-", "b.pdf") as told:
        told.kinds([], [VALIDATOR])
    assert lines[0].startswith("trace: permit 2.1 | read | a.pdf | ")
    assert lines[0].endswith(" | permit, ?")
    assert lines[1].startswith("trace: - | read | b.pdf | ")
    assert lines[1].endswith(" | unreadable")


def test_nothing_is_told_where_nobody_asked() -> None:
    told: list[str] = []
    trace_to(told.append)
    trace_to(None)
    assert found("1") == "pass"
    assert told == []
