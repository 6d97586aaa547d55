"""A plugin of others can do no harm: it is named, the dossier gets its other findings, and no verdict is better for it.

Each fault is in a plugin that is found, imported, read by and asked as users have it: in a child process.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.report import Assessed
from coreg_tui.guard.levels import guard_of
from coreg_tui.host.apart import asking
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.model.finding import Finding
from coreg_tui.model.outcome import Outcome, Verdict
from coreg_tui.model.text import LANGUAGES
from coreg_tui.reading.guarded import Reader
from coreg_tui.reports.json_report import dossier_line

from ...regulation.v12.bases import base
from .strange import BY_DEED, permit

Install = Callable[..., str]
PERMIT = "Vergunning cliëntondersteuner"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second is long enough for what never ends."""
    monkeypatch.setattr(asking, "CALL_S", 1.0)
    monkeypatch.setattr("coreg_tui.host.apart.rebuilding.CALL_S", 1.0)
    monkeypatch.setattr("coreg_tui.host.apart.rebuilding.READ_S", 1.0)


def judged(at_work: Plugins, folder: Path) -> Assessed:
    """A dossier in order, but for a permit in place of its diploma."""
    case = base("admission junior")["dossier"]
    case["evidence"] = [one for one in case["evidence"] if one["kind"] not in ("hbo_diploma", "duo_extract")]
    case["evidence"].append({"kind": "permit", "file": "permit.pdf"})
    folder.mkdir(exist_ok=True)
    (folder / "dossier.json").write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    (folder / "permit.pdf").write_bytes(paper(PERMIT, "Afgegeven op 10 januari 2022"))
    day = date.fromisoformat(base("admission junior")["today"])
    assessor = Assessor(
        plugins=at_work,
        reader=Reader(validators=at_work.validators, guard=guard_of(), today=day, apart=at_work.apart),
        today=day,
        accept_declared=True,
    )
    return assessor.assess(folder, ".")


def paper(*lines: str) -> bytes:
    import io

    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for place, line in enumerate(lines):
        canvas.setFont("Helvetica", 18 if place == 0 else 11)
        canvas.drawString(72, 760 - 26 * place, line)
    canvas.save()
    return buffer.getvalue()


def findings(report: Assessed) -> Iterator[Finding]:
    """Each once: a requirement tells those of its alternatives again."""
    told = [
        one
        for standing in report.standings
        for several in (standing.findings, *(way.findings for way in standing.alternatives))
        for one in several
    ]
    yield from {(one.id, one.evidence, one.part, one.about): one for one in told}.values()


def of(report: Assessed, check_id: str) -> list[Finding]:
    return [one for one in findings(report) if one.id == check_id]


def others(report: Assessed) -> dict[Any, Outcome]:
    own = (one for one in findings(report) if not one.id.startswith("permit."))
    return {(one.id, one.evidence, one.part): one.outcome for one in own}


def reason(finding: Finding) -> tuple[str, str]:
    (why,) = finding.because
    told = why.values["error"]
    return why.id, told if isinstance(told, str) else told.en  # type: ignore[union-attr]


def test_a_plugin_of_others_reads_and_checks(install: Install, tmp_path: Path) -> None:
    install("permit", permit())
    report = judged(discover(), tmp_path / "dossier")
    (first,) = of(report, "permit.first")
    (level,) = [one for one in report.standings if one.id == "hbo_level"]
    assert (first.outcome, level.carrier, report.verdict) == (Outcome.PASS, "permit", Verdict.PASS)
    (fact,) = [one for one in first.facts if one.name == "issued"]
    assert (fact.value, fact.place and fact.place.text) == (date(2022, 1, 10), "Afgegeven op 10 januari 2022")
    without = judged(discover(without=["permit"]), tmp_path / "dossier")
    assert (without.verdict, len(without.unhandled)) == (Verdict.INCOMPLETE, 1)


@pytest.mark.parametrize("deed", BY_DEED)
def test_a_check_that_goes_wrong_costs_only_itself(deed: str, install: Install, tmp_path: Path) -> None:
    code, told = BY_DEED[deed]
    install("permit", permit(code))
    folder = tmp_path / "dossier"
    without = judged(discover(without=["permit"]), folder)
    report = judged(discover(), folder)
    (first,), (second,) = of(report, "permit.first"), of(report, "permit.second")
    assert first.outcome is Outcome.UNKNOWN
    assert reason(first) == ("check_failed", told)
    assert {"permit", "0.3.1"} <= {first.because[0].values["plugin"], first.because[0].values["version"]}
    assert second.outcome is Outcome.PASS
    assert others(report) == others(without)
    assert (report.verdict, report.eligibility, report.unhandled) == (
        without.verdict, without.eligibility, without.unhandled,
    )  # fmt: skip
    for lang in LANGUAGES:
        assert len(dossier_line(report, lang=lang)) < 100_000


def test_what_hangs_every_time_is_given_up_in_that_dossier(install: Install, tmp_path: Path) -> None:
    code = "\n    while True: pass"
    install(
        "permit",
        permit(code).replace("def second(issued: date) -> Ruling:", f"def second(issued: date) -> Ruling:{code}"),
    )
    report = judged(discover(), tmp_path / "dossier")
    assert [reason(one)[1] for one in (*of(report, "permit.first"), *of(report, "permit.second"))] == [
        "no answer in time"
    ] * 2


@pytest.mark.parametrize("deed", ["ends its process", "raises", "hangs", "takes 10 GB", "forks without end", "prints"])
def test_a_reader_that_goes_wrong_costs_only_its_paper(deed: str, install: Install, tmp_path: Path) -> None:
    body = BY_DEED[deed][0].removeprefix("return ").strip()
    install("permit", permit(reading=body.replace("return passed()", "")))
    folder = tmp_path / "dossier"
    without = judged(discover(without=["permit"]), folder)
    report = judged(discover(), folder)
    (read,) = of(report, "permit.read")
    assert (read.outcome, read.because[0].id) == (Outcome.UNKNOWN, "check_failed")
    (document,) = [one for one in report.documents if one.file == "permit.pdf"]
    assert (document.kind, document.readable, document.warnings) == ("permit", True, ("reader_failed:permit",))
    assert others(report) == others(without)
    assert (report.verdict, report.unhandled) == (without.verdict, without.unhandled)


OFFERS = {
    "ends its process on import": ("", "import os; os._exit(0)", "it ended its process"),
    "ends its process in its hook": ("import os; os._exit(0)", "", "it ended its process"),
    "hangs on import": ("", "while True: pass", "no answer in time"),
    "takes 10 GB on import": ("", "hoard = bytearray(10 << 30)", "too much memory"),
    "forks on import": ("", "import os\nwhile True: os.fork()", "it tried to start or end a process"),
    "prints on import": ("", "print('hello')", "it wrote to standard output"),
    "uses the network on import": (
        "",
        "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass",
        "it tried to use a network",
    ),
    "replaces a part of the program on import": (
        "",
        "import coreg_tui.host.running as it\nit.run_check = print",
        "it replaced parts of the program",
    ),
    "writes on import": ("", "try: open(__file__, 'a')\nexcept OSError: pass", "it tried to change files"),
    "speaks in escape sequences": (
        "global NAME; NAME = Text(en='\\x1b[2J', nl='x')",
        "",
        "characters that are not shown",
    ),
    "speaks for 10 MB": ("global NAME; NAME = Text(en='x' * 10_000_000, nl='x')", "", "over 2000 characters"),
}


@pytest.mark.parametrize("deed", OFFERS)
def test_a_plugin_that_goes_wrong_when_it_is_found_is_named(
    deed: str, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offering, top, told = OFFERS[deed]
    monkeypatch.setattr(asking, "LOAD_S", 1.0)
    monkeypatch.setattr("coreg_tui.host.loading.LOAD_S", 1.0)
    module = install("permit", permit(offering=offering, top=top))
    before = {**os.environ}
    found = discover()
    assert found.problems
    problem = found.problems[0]
    assert problem.where == f"permit (stranger-permit 0.3.1, {tmp_path / module}.py)"
    assert told in problem.problem.en
    for lang in LANGUAGES:
        assert problem.remedy.in_language(lang)
        assert "\x1b" not in problem.sentence(lang)
        assert len(problem.sentence(lang)) < 1_000
    assert found.validators == discover(without=["permit"]).validators
    assert dict(os.environ) == before


def test_it_never_runs_in_the_program(install: Install, tmp_path: Path) -> None:
    """Its import would leave a trace here."""
    import sys

    module = install("permit", permit(top="import coreg_tui\ncoreg_tui.was_here = True"))
    judged(discover(), tmp_path / "dossier")
    import coreg_tui

    assert module not in sys.modules
    assert not hasattr(coreg_tui, "was_here")


def test_what_it_did_in_one_dossier_it_has_forgotten_in_the_next(install: Install, tmp_path: Path) -> None:
    body = "\n    first.seen = getattr(permit, 'seen', 0) + 1".replace("first.seen", "permit.seen")
    code = permit(f"{body}\n    return passed() if permit.seen == 1 else failed(REFUSED, told=str(permit.seen))")
    install("permit", code.replace('NAME = Text(en="permit"', 'class permit: seen = 0\nNAME = Text(en="permit"', 1))
    plugins = discover()
    for name in ("one", "two"):
        (first,) = of(judged(plugins, tmp_path / name), "permit.first")
        assert first.outcome is Outcome.PASS


def test_it_cannot_take_the_papers_of_another(install: Install, tmp_path: Path) -> None:
    """Its witnesses are those of a VOG: the program's own kinds are looked for first."""
    greedy = permit().replace('titles=("Vergunning cliëntondersteuner",)', 'titles=("Verklaring Omtrent het Gedrag",)')
    install("permit", greedy.replace('labels=("Afgegeven",)', 'labels=("kenmerk",)'))
    from ...regulation.v12.bases import FILES

    plugins = discover()
    reader = Reader(validators=plugins.validators, guard=guard_of(), today=date(2022, 3, 1), apart=plugins.apart)
    with reader.begin() as sitting:
        assert sitting.read(FILES["vog.pdf"](), "vog.pdf").kind == "vog"
    plugins.end_dossier()


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        (('id="permit", version', 'id="vog", version'), "duplicate_id"),
        (('Kind(\n        id="permit"', 'Kind(\n        id="vog"'), "duplicate_kind"),
        (('@check("permit.first"', '@check("vog.first"'), "duplicate_check"),
    ],
)
def test_it_cannot_take_the_place_of_what_comes_with_the_program(
    claim: tuple[str, str], kind: str, install: Install
) -> None:
    code = permit()
    assert claim[0] in code
    install("aaa", code.replace(*claim), entry="aaa")
    found = discover()
    (problem,) = found.problems
    assert problem.kind == kind
    assert "coreg-tui" in problem.problem.en
    assert found.origins["vog"].distribution == "coreg-tui"
    assert found.validators == discover(without=["aaa"]).validators


def test_an_unrenamed_copy_is_named_and_neither_is_used(install: Install, tmp_path: Path) -> None:
    """Whose code lies in the package nobody can say: its evidence is unhandled, and no verdict better for it."""
    about = tmp_path / "coreg_vog-1.0.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: coreg-vog\nVersion: 1.0.0\n", "utf-8")
    (about / "entry_points.txt").write_text("[coreg_tui]\nvog = coreg_vog\n", "utf-8")
    import sys

    assert str(tmp_path) in sys.path
    found = discover()
    (problem,) = found.problems
    assert problem.kind == "package_of_two"
    assert "coreg-vog 1.0.0" in problem.where
    assert "coreg-tui" in problem.where
    assert "coreg-vog" in problem.remedy.en
    assert "vog" not in found.kinds
    assert "masterclass" in found.kinds


def test_what_it_looks_for_takes_no_time_from_the_papers_of_others(
    install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pattern that never ends costs its own kind, on a page of no clear kind."""
    monkeypatch.setattr("coreg_tui.reading.guarded.TEXT_S", 2.0)
    tells = 'labels=("Afgegeven",), tells=(r"(a+)+$",)'
    install("permit", permit().replace('labels=("Afgegeven",)', tells))
    plugins = discover()
    assert plugins.problems == ()
    content = paper("Een brief", "Datum: 3 maart 2022", "a" * 60 + "b")
    reader = Reader(validators=plugins.validators, guard=guard_of(), today=date(2022, 3, 1), apart=plugins.apart)
    with reader.begin() as sitting:
        row = sitting.read(content, "brief.pdf")
    assert (row.readable, row.kind, len(row.parts)) == (True, None, 1)
