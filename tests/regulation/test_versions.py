"""A new version of the regulation is a folder: from its day on it judges, and before that nothing is otherwise.

The version 13 that these tests judge by is made up; it stands in `v13_fictional/`.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import coreg_tui
import coreg_tui.regulation as room
from coreg_tui.assessment.report import Assessed
from coreg_tui.model.outcome import Status
from coreg_tui.regulation.loading import changes_after, in_force_on, load
from coreg_tui.regulation.versions import RegulationError, version, version_on, versions
from coreg_tui.reports.json_report import dossier_object

from .judging import judge
from .test_loading import as_toml
from .v12.bases import base
from .v12.tables import Row, expected, found, rows

FICTIONAL = Path(__file__).parent / "v13_fictional"
MEANS = {"en": "example", "nl": "voorbeeld"}
BEFORE, FROM = "2026-06-30", "2026-07-01"


@pytest.fixture
def v13(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The made-up version 13 lies beside version 12."""
    yield from _beside(FICTIONAL, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Writes a version's folder, which lies beside version 12 until the test ends."""

    def write(number: str, **files: dict[str, Any]) -> None:
        (tmp_path / f"v{number}").mkdir()
        for name, content in files.items():
            (tmp_path / f"v{number}" / f"{name}.toml").write_text(as_toml(content), "utf-8")

    for _ in _beside(tmp_path, monkeypatch):
        yield write


def _beside(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    versions()  # a folder that comes later is found all the same
    with monkeypatch.context() as patch:
        patch.setattr(room, "__path__", [*room.__path__, str(place)])
        yield
    for name in [one for one in sys.modules if one.startswith(f"{room.__name__}.v13")]:
        del sys.modules[name]


def about(number: str = "13", **otherwise: Any) -> dict[str, Any]:
    """What a `version.toml` says; None leaves a key out."""
    row = {
        "number": number,
        "title": MEANS,
        "in_force_from": date(2026, 7, 1),
        "clause": "norm",
        "based_on": "12",
        **otherwise,
    }
    return {key: value for key, value in row.items() if value is not None}


def vog_of(issued: str, as_of: str) -> Assessed:
    case = base("admission junior")
    for one in case["dossier"]["evidence"]:
        if one["kind"] == "vog":
            one["facts"]["issued"] = issued
    case["dossier"]["received"][0]["on"] = issued
    return judge({**case, "as_of": as_of, "today": "2026-12-31"})


def test_the_version_in_force_on_the_reference_date_judges(v13: None) -> None:
    before, after = vog_of("2025-11-10", BEFORE), vog_of("2025-11-10", FROM)
    assert (before.regulation, before.standing("vog").status) == ("12", Status.MET)
    assert (after.regulation, after.standing("vog").status) == ("13", Status.NOT_MET)
    assert after.standing("vog").reasons == ("too_old",)
    assert [dossier_object(one, lang="nl")["regulation"] for one in (before, after)] == ["12", "13"]


@pytest.mark.parametrize("row", list(rows(FICTIONAL)), ids=str)
def test_its_tables_come_out_as_their_rows_say(v13: None, row: Row) -> None:
    told = expected(row)
    assert {name: value for name, value in found(row).items() if name in told} == told, row.cells["because"]


def test_a_changed_requirement_judges_from_its_day_and_cites_its_own_reading(v13: None) -> None:
    def changed(as_of: str) -> Assessed:
        case = base("junior to senior")
        case["dossier"]["request"]["declarations"] = []
        return judge({**case, "as_of": as_of, "today": "2026-12-31"})

    before, after = changed(BEFORE).standing("declarations"), changed(FROM)
    assert (before.status, before.interpretations) == (Status.NOT_APPLICABLE, ("I-5",))
    standing = after.standing("declarations")
    assert (standing.status, standing.clause) == (Status.MISSING, "art. 6")
    assert standing.interpretations == ("I-35", "I-40")
    assert {"I-5", "I-40"} <= set(after.interpretations)  # I-5 still says why no VOG is asked


@pytest.mark.parametrize(
    ("issued", "until"),
    [
        ("2025-07-01", date(2026, 6, 30)),  # by version 12 alone it would be one day later
        ("2025-12-31", date(2026, 6, 30)),
        ("2026-01-01", date(2026, 7, 1)),
        ("2026-01-10", date(2026, 7, 10)),
    ],
)
def test_what_is_met_ends_where_a_version_begins_that_it_does_not_meet(v13: None, issued: str, until: date) -> None:
    assert vog_of(issued, "2026-06-15").standing("vog").until == until


def test_the_last_day_of_work_experience_is_found_across_versions(v13: None) -> None:
    def until(signed: str) -> date | None:
        case = base("admission senior by statement")
        for one in case["dossier"]["evidence"]:
            if one["kind"] == "work_statement":
                one["facts"].update(signed=signed, periods=[{"from": "2022-01-01", "hours_per_week": 24}])
        report = judge({**case, "as_of": "2026-06-15", "today": "2026-12-31"})
        assert report.standing("work_experience").status is Status.MET
        return report.standing("work_experience").until

    assert until("2026-06-01") == date(2026, 9, 1)
    assert until("2026-02-01") == date(2026, 6, 30)


def test_without_a_later_version_nothing_ends_sooner() -> None:
    assert vog_of("2025-12-31", "2026-06-15").standing("vog").until == date(2026, 12, 31)
    assert changes_after(date(2000, 1, 1)) == ()


def test_a_request_from_before_the_first_version_is_judged_by_the_first_and_says_so(v13: None) -> None:
    case = base("admission junior")
    report = judge({**case, "as_of": "2021-12-31"})
    assert report.regulation == "12"
    assert report.standing("registration").reasons == ("regulation_not_in_force",)


def test_what_the_new_version_does_not_write_holds_on(v13: None) -> None:
    old, new = load("12"), load("13")
    assert list(new.requirements) == list(old.requirements)
    assert [one.__name__ for one in new.judged] == [one.__name__ for one in old.judged]
    changed = [one.__name__ for one, other in zip(old.judged, new.judged, strict=True) if one is not other]
    assert changed == ["declarations"]
    assert {name for name in old.norms if old.norms[name] != new.norms[name]} == {
        "regulation_in_force", "vog_max_age", "work_statement_max_age",
    }  # fmt: skip
    assert new.clauses.keys() - old.clauses.keys() == {"art. 6"}
    assert list(new.interpretations) == [*old.interpretations, "I-40"]
    assert {one.id for one in old.not_judged} - {one.id for one in new.not_judged} == {"fees"}
    assert new.norms["regulation_in_force"].at(date(2026, 7, 1)).value == date(2026, 7, 1)


def test_days_find_their_version(v13: None) -> None:
    days = [date(2019, 1, 1), date(2022, 1, 1), date(2026, 6, 30), date(2026, 7, 1), date(2040, 1, 1)]
    assert [version_on(day).number for day in days] == ["12", "12", "12", "13", "13"]
    assert [in_force_on(day).version for day in days] == ["12", "12", "12", "13", "13"]
    assert load().version == "13"
    assert changes_after(date(2026, 6, 30)) == (date(2026, 7, 1),)


def test_a_norm_without_successor_sends_what_rests_on_it_to_the_board(folder: Callable[..., None]) -> None:
    values = [{"from": date(2022, 1, 1), "until": date(2026, 7, 31), "value": 12, "clause": "art. 1 VOG NP"}]
    norm = {"unit": "months", "means": MEANS, "values": values}
    folder("13", version=about(), norms={"vog_max_age": norm})
    assert vog_of("2026-02-01", "2026-07-31").standing("vog").status is Status.MET
    assert vog_of("2026-02-01", "2026-07-31").standing("vog").until == date(2026, 7, 31)
    report = vog_of("2026-02-01", "2026-08-01")
    standing = report.standing("vog")
    assert (standing.status, standing.reasons) == (Status.REVIEW, ("norm_not_in_force",))
    assert report.verdict is not None and str(report.verdict) == "review"


def test_when_the_last_version_has_ended_the_board_decides(folder: Callable[..., None]) -> None:
    folder("13", version=about(in_force_until=date(2026, 12, 31)))
    report = vog_of("2026-12-01", "2027-01-01")
    assert report.regulation == "13"
    assert report.standing("registration").reasons == ("norm_not_in_force",)
    assert str(report.verdict) == "review"
    assert vog_of("2026-12-01", "2026-12-31").standing("vog").until == date(2026, 12, 31)


def test_what_python_left_of_a_folder_is_no_version(folder: Callable[..., None], tmp_path: Path) -> None:
    (tmp_path / "v13" / "__pycache__").mkdir(parents=True)
    assert [one.number for one in versions()] == ["12"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"based_on": "11"}, "v13/version.toml is based on '11', no earlier version; earlier: 12"),
        ({"based_on": "13"}, "v13/version.toml is based on '13', no earlier version; earlier: 12"),
        ({"in_force_from": date(2022, 1, 1)}, "versions 12 and 13 overlap from 2022-01-01"),
        (
            {"in_force_from": date(2021, 1, 1), "based_on": None},
            "versions 13 and 12: the one that is in force later has the higher number",
        ),
        ({"number": "14"}, "v13/version.toml has number '14'; the folder says '13'"),
        (
            {"in_force_from": "2026-07-01"},
            "v13/version.toml has in_force_from '2026-07-01', which is no date as in 2022-01-01",
        ),
        ({"in_force_until": date(2026, 6, 30)}, "v13/version.toml ends on 2026-06-30, before it begins"),
        ({"title": None}, "v13/version.toml has no title"),
        ({"repeals": {"norm": ["vog_max_age"]}}, "v13/version.toml repeals 'norm', which is none of norms, clauses"),
        (
            {"repeals": {"norms": ["full_week"]}, "based_on": None},
            "v13/version.toml repeals something, but says not of which version: based_on",
        ),
        ({"in_force": date(2026, 7, 1)}, "v13/version.toml has 'in_force', which is none of adopted, based_on"),
    ],
)
def test_a_version_that_does_not_fit_in_is_refused(folder: Callable[..., None], row: dict[str, Any], told: str) -> None:
    folder("13", version={**about(), **row} if None not in row.values() else about(**row))
    with pytest.raises(RegulationError) as caught:
        versions()
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize(
    ("begins", "told"),
    [(date(2027, 1, 1), "overlap from 2027-01-01"), (date(2027, 1, 3), "leave a gap after 2027-01-01")],
)
def test_a_version_that_follows_one_with_a_last_day_begins_the_day_after(
    folder: Callable[..., None], begins: date, told: str
) -> None:
    folder("13", version=about(in_force_until=date(2027, 1, 1)))
    folder("14", version=about("14", in_force_from=begins, based_on="13"))
    with pytest.raises(RegulationError, match=f"versions 13 and 14 {told}"):
        versions()


def test_a_version_may_rest_on_one_that_rests_on_another(folder: Callable[..., None]) -> None:
    folder("13", version=about(repeals={"not_judged": ["fees"]}))
    folder("14", version=about("14", in_force_from=date(2027, 1, 1), based_on="13"))
    assert "fees" not in {one.id for one in load("14").not_judged}
    assert load("14").norms["vog_max_age"] == load("12").norms["vog_max_age"]


PERIOD = {"from": date(2026, 7, 1), "value": 6, "clause": "norm"}
LATE = {**PERIOD, "from": date(2026, 8, 1)}


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {"norms": {"vog_maxage": {"unit": "months", "means": MEANS, "values": [PERIOD]}}},
            "norms: vog_maxage of version 13 is new: say new = true, or mend its name (version 12)",
        ),
        (
            {"norms": {"vog_max_age": {"new": True, "unit": "months", "means": MEANS, "values": [PERIOD]}}},
            "norms: vog_max_age of version 13 is there already: no new = true (version 12)",
        ),
        (
            {"norms": {"vog_max_age": {"unit": "months", "means": MEANS, "values": [PERIOD | {"clause": "art. 9"}]}}},
            "norms: vog_max_age refers to 'art. 9', which does not exist",
        ),
        (
            {"norms": {"vog_max_age": {"unit": "months", "means": MEANS, "values": [LATE]}}},
            "norms: vog_max_age has no value on 2026-07-01, when its version begins",
        ),
        ({"clauses": {"clauses": []}}, "clauses: [[clause]] is all that belongs there, not 'clauses'"),
        ({"version": about(repeals={"norms": ["vogg"]})}, "v13/version.toml repeals 'vogg' of norms"),
        (
            {"version": about(repeals={"clauses": ["art. 4.4"]})},
            "interpretations: I-5 refers to 'art. 4.4', which does not exist",
        ),
        ({"version": about(based_on=None)}, "v13/requirements.toml cannot be read"),
    ],
)  # fmt: skip
def test_entries_that_do_not_fit_the_version_they_change_are_refused(
    folder: Callable[..., None], files: dict[str, Any], told: str
) -> None:
    folder("13", **{"version": about(), **files})
    with pytest.raises(RegulationError) as caught:
        load("13")
    assert str(caught.value).startswith(told)


def test_an_unknown_version_names_those_that_there_are(v13: None) -> None:
    with pytest.raises(RegulationError, match="there is no version 14 of the regulation; there are 12, 13"):
        version("14")


def test_a_view_takes_the_words_of_the_version_that_judged(v13: None) -> None:
    from coreg_tui.cli.orders import Manner, Orders
    from coreg_tui.cli.wording import wording_of
    from coreg_tui.reports.explain import explanation

    orders, manner = Orders(today=date(2026, 12, 31)), Manner(format="text", lang="en")
    for as_of, words in ((BEFORE, "at most twelve months old"), (FROM, "EXAMPLE: every category needs a VOG")):
        report = vog_of("2026-06-01", as_of)
        told = explanation(report, wording_of(orders, manner, report.regulation), only="vog")
        assert words in " ".join(told.split())


def test_a_screen_takes_the_words_of_the_version_that_judged(v13: None) -> None:
    from coreg_tui.tui.band import Setting

    setting = Setting("en", date(2026, 12, 31), load("12"))
    report = vog_of("2026-06-01", FROM)
    assert setting.of(report).regulation is load("13")
    assert setting.of(replace(report, regulation="12")) is setting
    assert setting.of(replace(report, regulation=None)) is setting


def test_the_program_finds_a_version_by_its_folder_alone(tmp_path: Path) -> None:
    """The whole of it: the folder laid into a copy of the program, two dossiers, the command line."""
    source = tmp_path / "src" / "coreg_tui"
    shutil.copytree(Path(coreg_tui.__file__).parent, source, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(FICTIONAL / "v13", source / "regulation" / "v13")
    for as_of in (BEFORE, FROM):
        case = base("admission junior")
        place = tmp_path / "root" / as_of
        place.mkdir(parents=True)
        manifest = case["dossier"]
        manifest["id"] = as_of
        manifest["request"]["submitted"] = as_of
        manifest["evidence"][0]["facts"]["issued"] = manifest["received"][0]["on"] = "2025-11-10"
        assert manifest["evidence"][0]["kind"] == "vog"
        (place / "dossier.json").write_text(json.dumps(manifest), "utf-8")

    def coreg(*arguments: object) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "coreg_tui", *map(str, arguments), "--lang", "en"],
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(source.parent), "XDG_CACHE_HOME": str(tmp_path / "cache")},
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    terms = ("--today", "2026-12-31", "--accept-declared")
    report = json.loads(coreg("check", tmp_path / "root", "--format", "json", *terms))
    judged_by = {
        one["path"]: (one["regulation"], *(need["status"] for need in one["requirements"] if need["id"] == "vog"))
        for one in report["dossiers"]
    }
    assert judged_by == {BEFORE: ("12", "met"), FROM: ("13", "not_met")}
    told = " ".join(coreg("explain", tmp_path / "root" / FROM, "vog", *terms).split())
    assert "EXAMPLE: every category needs a VOG" in told
    assert coreg("rules", "--as-of", BEFORE).startswith("Registration regulation")
    assert coreg("rules", "--as-of", BEFORE, "art. 5c") == coreg("rules", "--as-of", FROM, "art. 5c")
    rules = coreg("rules", "--as-of", FROM)
    title = "EXAMPLE: made-up regulation, version 13"
    assert rules.startswith(f"{title}; adopted on 16 March 2026; in force from 1 July 2026")
    assert "I-40" in rules


@pytest.mark.parametrize("words", [("check", "."), ("explain", "."), ("rules",)])
def test_data_that_do_not_fit_together_are_named_before_anything_is_judged(
    folder: Callable[..., None],
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from coreg_tui.__main__ import main

    folder("13", version=about(based_on="11"))
    place = tmp_path / "dossier"
    place.mkdir()
    (place / "dossier.json").write_text(json.dumps(base("admission junior")["dossier"]), "utf-8")
    monkeypatch.chdir(place)
    monkeypatch.setattr(sys, "argv", ["coreg-tui", *words, "--lang", "nl"])
    ends = signal.getsignal(signal.SIGTERM)
    try:
        assert main() == 2
    finally:
        signal.signal(signal.SIGTERM, ends)
    told = capsys.readouterr()
    assert told.out == ""
    assert "de gegevens van het reglement passen niet op elkaar: v13/version.toml is based on '11'" in told.err
