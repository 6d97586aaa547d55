"""A small plugin that conforms, as files, to be broken in one place at a time."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coreg_tui.testing.subject import Subject, subject_of

_NUMBERS = itertools.count()
INIT = '''"""Parking permits."""

from coreg_tui.api import hookimpl


@hookimpl
def coreg_validators():
    from {package}.validator import PARKING

    return (PARKING,)
'''
VALIDATOR = '''"""The validator of parking permits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coreg_tui.api import (
    NOT_STATED, Context, Exhibit, Field, Kind, Reading, Reason, Ruling, Sheets, Text, Validator, Witnesses, Work,
    a_date, a_name, a_text, check, failed, first, labelled, months_after, passed, unknown,
)

TOO_OLD = Reason(
    id="too_old",
    text=Text(en="Issued on {issued}, good until {last_good_day}.", nl="Afgegeven op {issued}, tot {last_good_day}."),
    line=Text(en="good until {last_good_day}", nl="goed t/m {last_good_day}"),
    short=Text(en="too old", nl="te oud"),
    remedy=Text(en="Ask for a new permit.", nl="Een nieuwe vergunning opvragen."),
)
OTHER_STREET = Reason(
    id="other_street",
    text=Text(en="It is for the street {street}.", nl="Het is voor de straat {street}."),
    line=Text(en="for another street", nl="voor een andere straat"),
    short=Text(en="other street", nl="andere straat"),
    remedy=Text(en="Ask for the permit of the street.", nl="De vergunning voor de straat opvragen."),
)


@check(
    "parking.age",
    clause="art. 1",
    label=Text(en="age", nl="ouderdom"),
    passes=Text(en="Good until {last_good_day}.", nl="Goed tot en met {last_good_day}."),
)
def age(issued: date, ctx: Context) -> Ruling:
    last_good_day = months_after(issued, 12)
    if ctx.reference_date <= last_good_day:
        return passed(until=last_good_day, last_good_day=last_good_day)
    return failed(TOO_OLD, issued=issued, last_good_day=last_good_day)


@check(
    "parking.street",
    clause="art. 1",
    label=Text(en="street", nl="straat"),
    passes=Text(en="It is for the right street.", nl="Het is voor de juiste straat."),
)
def street(exhibit: Exhibit, ctx: Context, street: str | None = None) -> Ruling:
    # here
    if street is None:
        return unknown(NOT_STATED, fact=Text(en="the street", nl="de straat"))
    if street == "Dorpsstraat 1":
        return passed()
    return unknown(OTHER_STREET, street=street)


def read(sheets: Sheets) -> Iterable[Reading]:
    facts = {}
    # reading
    for name, label, what in (
        ("issued", "Afgegeven", a_date), ("street", "Straat", a_text), ("holder", "Naam", a_name)
    ):
        found = first(labelled(sheets, (label,), what))
        if found is not None:
            facts[name] = found
    yield Reading(facts=facts)


def contribute(exhibit: Exhibit, ctx: Context) -> Iterable[Work]:
    yield Work(employer=exhibit.text("street"), stretches=(), moment=None, looks_back=True)


PARKING = Validator(
    id="parking-permit",
    version="1.0.0",
    title=Text(en="Parking permits", nl="Parkeervergunningen"),
    kinds=(
        Kind(
            id="parking_permit",
            prefix="parking",
            label=Text(en="parking permit", nl="parkeervergunning"),
            fields=(
                Field(name="issued", type="date", label=Text(en="date of issue", nl="datum afgifte"), own_date=True),
                Field(name="street", type="text", label=Text(en="street", nl="straat")),
            ),
            reasons=(TOO_OLD, OTHER_STREET),
            checks=(age, street),
            witnesses=Witnesses(titles=("Parkeervergunning",), labels=("Afgegeven", "Straat"), enough=1),
            read=read,
            contribute=contribute,
            contributes_from=("street",),
        ),
    ),
)
'''
SAMPLES = '''"""Papers with what they must give."""

from datetime import date

from coreg_tui.api import Sample

TEXT = """
Parkeervergunning
Naam: | A.B. Voorbeeld
Afgegeven: | 1 februari 2022
Straat: | Dorpsstraat 1
"""

SAMPLES = (
    Sample(
        id="sound",
        kind="parking_permit",
        text=TEXT,
        facts={"holder": "A.B. Voorbeeld", "issued": date(2022, 2, 1), "street": "Dorpsstraat 1"},
    ),
    Sample(
        id="old",
        kind="parking_permit",
        facts={"issued": date(2021, 2, 13), "street": "Dorpsstraat 1"},
        reasons=("too_old",),
    ),
    Sample(
        id="elsewhere",
        kind="parking_permit",
        facts={"issued": date(2022, 2, 1), "street": "Kerkstraat 2"},
        reasons=("other_street",),
    ),
)
'''

Write = Callable[..., str]


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Writes the plugin and answers its package; each change is a file, what stands there, and what comes instead."""
    monkeypatch.syspath_prepend(str(tmp_path))
    made: list[str] = []

    def write(*changes: tuple[str, str, str]) -> str:
        package = f"coreg_parking_{next(_NUMBERS)}"
        made.append(package)
        files = {"__init__": INIT.format(package=package), "validator": VALIDATOR, "samples": SAMPLES}
        for name, old, new in changes:
            assert old in files[name], old
            files[name] = files[name].replace(old, new)
        folder = tmp_path / package
        folder.mkdir()
        for name, text in files.items():
            (folder / f"{name}.py").write_text(text, "utf-8")
        return package

    yield write
    for name in [one for one in sys.modules if one.split(".")[0] in made]:
        del sys.modules[name]


@pytest.fixture
def plugin(written: Write) -> Callable[..., Subject]:
    """The plugin with those changes, ready to be tried."""
    return lambda *changes: subject_of(written(*changes))
