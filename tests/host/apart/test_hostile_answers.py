"""What a plugin of others says beside the truth: it reaches no screen raw, stops no dossier and betters no verdict."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import coreg_tui
from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.report import Assessed
from coreg_tui.guard.levels import guard_of
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.model.outcome import Verdict
from coreg_tui.model.safe_text import is_harmful
from coreg_tui.reading.guarded import Reader

from ...regulation.v12.bases import base
from .strange import permit
from .test_plugins_apart import PERMIT, judged, of, paper, reason

Install = Callable[..., str]
WAY = 'supports="hbo_level", adds_way=True'


def beside_all_in_order(at_work: Plugins, folder: Path) -> Assessed:
    """A dossier in order, with a permit that it does not need."""
    case = base("admission junior")["dossier"]
    case["evidence"].append({"kind": "permit", "file": "permit.pdf"})
    folder.mkdir(exist_ok=True)
    (folder / "dossier.json").write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    (folder / "permit.pdf").write_bytes(paper(PERMIT, "Afgegeven op 10 januari 2022"))
    day = date.fromisoformat(base("admission junior")["today"])
    reader = Reader(validators=at_work.validators, guard=guard_of(), today=day, apart=at_work.apart)
    return Assessor(plugins=at_work, reader=reader, today=day, accept_declared=True).assess(folder, ".")


@pytest.mark.parametrize("supports", ["supports=None", 'supports="vog"', WAY])
@pytest.mark.parametrize("body", ["return 1 / 0", "import os; os._exit(0)"])
def test_a_paper_that_only_informs_is_to_be_reviewed_where_its_plugin_fails(
    supports: str, body: str, install: Install, tmp_path: Path
) -> None:
    install("permit", permit(body).replace(WAY, supports))
    without = beside_all_in_order(discover(without=["permit"]), tmp_path / "dossier")
    report = beside_all_in_order(discover(), tmp_path / "dossier")
    assert (without.verdict, report.verdict) == (Verdict.REVIEW, Verdict.REVIEW)
    assert report.unhandled == without.unhandled


RUBBISH = {
    "a period of rubbish": 'Found((Period(start="x", end=3, hours_per_week=1.5, hours="q"),), None)',
    "hours without end": 'Found((Period(start=date(2020, 1, 1), hours_per_week=Decimal("1E+999999")),), None)',
    "a place off the world": 'Found((Period(start=date(2020, 1, 1), hours=Decimal(1)),), Place(page="1", box=(1,), '
    'text="t"))',
}


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_a_reader_that_reads_rubbish_costs_only_its_paper(rubbish: str, install: Install, tmp_path: Path) -> None:
    code = permit(reading=f'yield Reading(facts={{"issued": {RUBBISH[rubbish]}}})').replace('"date"', '"periods"')
    code = code.replace("issued: date", "issued: tuple")
    install("permit", f"from decimal import Decimal\nfrom coreg_tui.model.fact import Period, Place\n{code}")
    report = judged(discover(), tmp_path / "dossier")
    (document,) = [one for one in report.documents if one.file == "permit.pdf"]
    assert document.warnings == ("reader_failed:permit",)
    assert (report.verdict, len(report.unhandled)) == (Verdict.INCOMPLETE, 1)


def test_a_reader_has_no_more_than_a_page_of_remarks(install: Install, tmp_path: Path) -> None:
    flood = 'yield Reading(facts={f"k{one}": Found("x", None) for one in range(20_000)})'
    install("permit", permit(reading=flood))
    report = judged(discover(), tmp_path / "dossier")
    (document,) = [one for one in report.documents if one.file == "permit.pdf"]
    assert len(document.warnings) == 100


@pytest.mark.parametrize("code", [permit(top="raise ValueError('\\x1b[2J\\u202e')"), "class \x1b: pass"])
def test_what_a_plugin_says_as_it_breaks_is_written_out(code: str, install: Install) -> None:
    install("permit", code)
    (problem,) = discover().problems
    told = (problem.where, problem.problem.en, problem.problem.nl, problem.detail)
    assert not any(map(is_harmful, told))


def test_the_name_of_an_error_is_written_out(install: Install, tmp_path: Path) -> None:
    install("permit", permit("raise type('\\x1b[2J', (Exception,), {})"))
    (first,) = of(judged(discover(), tmp_path / "dossier"), "permit.first")
    assert reason(first) == ("check_failed", "U+001B[2J")


def test_the_version_of_a_distribution_is_written_out(install: Install, tmp_path: Path) -> None:
    install("permit", permit(top="raise ValueError"))
    about = tmp_path / "stranger_permit-0.3.1.dist-info" / "METADATA"
    about.write_text("Metadata-Version: 2.1\nName: stranger-permit\nVersion: 0.3\x1b[2J\n", "utf-8")
    (problem,) = discover().problems
    assert "0.3U+001B[2J" in problem.where


def test_who_only_calls_himself_the_program_does_not_run_in_it(install: Install, tmp_path: Path) -> None:
    install("permit", permit(top="import coreg_tui\ncoreg_tui.was_here = True"))
    about = tmp_path / "stranger_permit-0.3.1.dist-info" / "METADATA"
    about.write_text("Metadata-Version: 2.1\nName: coreg-tui\nVersion: 0.3.1\n", "utf-8")
    found = discover()
    assert found.origins["permit"].apart
    assert "permit" in found.apart
    assert not hasattr(coreg_tui, "was_here")


@pytest.mark.parametrize("pattern", ["(?:" * 660 + ")" * 660, "a{99999999999}", "("])
def test_a_pattern_that_cannot_be_sought_is_named(pattern: str, install: Install) -> None:
    install("permit", permit().replace('labels=("Afgegeven",)', f'labels=("Afgegeven",), tells=({pattern!r},)'))
    (problem,) = discover().problems
    assert problem.kind == "wrong_type"
    assert "regular expression" in problem.problem.en


def test_no_more_is_said_of_a_plugin_than_anybody_reads(install: Install) -> None:
    many = '*(Parameter(name=f"no_{one}", required=False, whole_day=False) for one in range(200)),'
    code = permit().replace("checks=(first, second)", f"checks=(replace(first, parameters=({many})), second)")
    install("permit", f"from dataclasses import replace\nfrom coreg_tui.api.checks import Parameter\n{code}")
    assert len(discover().problems) == 50
