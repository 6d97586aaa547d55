"""Checks that a plugin of others adds run in its child process: whatever it does there, the report is the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from coreg_tui.assessment.report import Assessed
from coreg_tui.host.apart import asking
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.model.outcome import Outcome
from coreg_tui.reports.json_report import message

from ...regulation.judging import judge
from ...regulation.v12.bases import FILES, base
from ..test_additions import as_decided, nothing_else_changes

Install = Callable[..., str]

ADDER = """
from datetime import date
from coreg_tui.api import *

X = Text(en="noted {{day}}", nl="gezien {{day}}")
NOTED = Reason(id="noted", text=X, line=X, short=X, remedy=X)

@check("noise.first", clause="norm", label=X, passes=X)
def first(issued: date, ctx: Context, exhibit: Exhibit) -> Ruling:
    {body}

@check("noise.second", clause="norm", label=X, passes=X)
def second(issued: date, ctx: Context) -> Ruling:
    diploma, = ctx.exhibits("hbo_diploma")
    return failed(NOTED, day=diploma.day("graduated")).resting_on(diploma.fact("graduated"))

@hookimpl
def coreg_validators():
    yield Validator(id="noise", version="0.3.1", title=X,
                    additions=(Addition(kind="vog", checks=(first, second), reasons=(NOTED,)),))
"""
DEEDS = {
    "passes": "return passed(day=issued, until=date(2000, 1, 1)).reading('I-7')",
    "fails": "return failed(NOTED, day=issued)",
    "misses a piece": "return absent(NOTED, day=issued)",
    "raises": "return 1 / 0",
    "ends its process": "import os; os._exit(0)",
    "hangs": "\n    while True: pass",
    "changes the evidence": "\n    exhibit.facts.clear()\n    return passed(day=issued)",
    "replaces parts of the program": "\n    Exhibit.day = print\n    return passed(day=issued)",
    "says 10 MB": "return failed(NOTED, day='x' * 10_000_000)",
    "says nothing": "pass",
}


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second is long enough for what never ends."""
    monkeypatch.setattr(asking, "CALL_S", 1.0)
    monkeypatch.setattr("coreg_tui.host.apart.rebuilding.CALL_S", 1.0)


def judged(at_work: Plugins) -> Assessed:
    try:
        return judge(base("admission senior"), FILES, at_work)
    finally:
        at_work.end_dossier()


@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_an_adder_does_nothing_else_changes(deed: str, install: Install) -> None:
    quiet = judged(discover())
    install("noise", ADDER.format(body=DEEDS[deed]))
    at_work = discover()
    assert not at_work.problems
    noisy = judged(at_work)
    nothing_else_changes(quiet, noisy)
    added = {one.id: one for one in noisy.standing("vog").findings if one.plugin == "noise"}
    assert list(added) == ["noise.first", "noise.second"]
    if deed not in ("passes", "fails", "misses a piece"):
        assert [why.id for why in added["noise.first"].because] == ["check_failed"]
    second = added["noise.second"]
    assert (second.outcome, [fact.name for fact in second.facts]) == (Outcome.FAIL, ["graduated"])
    assert second.because[0].values == {"day": second.facts[0].value}


def test_a_report_with_what_they_found_is_the_same_each_time(install: Install) -> None:
    install("noise", ADDER.format(body="return passed(day=issued)"))
    reports = [judged(discover()) for _ in range(2)]
    assert as_decided(reports[0]) == as_decided(reports[1])
    told = [[message(found, "nl") for found in one.standing("vog").findings] for one in reports]
    assert told[0] == told[1]
    assert told[0][-2:] == ["gezien 10 januari 2022", "gezien 3 juli 2015"]
    assert replace(reports[0], standings=()) == replace(reports[1], standings=())
