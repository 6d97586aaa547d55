"""`plugins list`, `show`, `doctor` and `check`, with plugins that are sound, broken or of somebody else."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from .somebodys import BROKEN, SOUND, install

__all__ = ["install"]


def test_the_list_as_json_says_where_each_plugin_comes_from(coreg, install) -> None:
    install("parking", SOUND)
    ran = coreg("plugins", "list", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert {key: ran.report[key] for key in ("schema", "api", "problems")} == {
        "schema": "coreg-plugins/1",
        "api": 1,
        "problems": [],
    }
    by_id = {one["id"]: one for one in ran.report["plugins"]}
    assert list(by_id) == sorted(by_id)
    assert by_id["parking"] == {
        "id": "parking",
        "version": "2.1",
        "title": {"en": "Parking", "nl": "Parkeren"},
        "distribution": "somebody-parking",
        "distribution_version": "0.3",
        "module": "somebody_parking",
        "file": "somebody_parking.py",
        "api": 1,
        "bundled": False,
        "process": "own",
        "kinds": ["parking_permit"],
        "additions": ["vog"],
    }
    vog = by_id["vog"]
    assert (vog["distribution"], vog["process"], vog["bundled"]) == ("coreg-tui", "program", True)
    assert (vog["file"], vog["kinds"]) == ("coreg_vog/__init__.py", ["vog", "vog_employer_statement"])


def test_the_json_is_the_same_in_both_languages(coreg) -> None:
    assert coreg("plugins", "list", "--json").out == coreg("plugins", "list", "--json", lang="nl").out


def test_the_list_says_whose_a_plugin_is_and_what_it_adds(coreg, install) -> None:
    install("parking", SOUND)
    told = " ".join(coreg("plugins", "list").out.split())
    assert "Parking: parking_permit; adds checks to vog (somebody-parking 0.3, in a process of its own)" in told
    assert "in een eigen proces" in " ".join(coreg("plugins", "list", lang="nl").out.split())


def test_a_plugin_is_shown_with_its_checks_and_reasons(coreg, install) -> None:
    install("parking", SOUND)
    shown = coreg("plugins", "show", "parking").out
    assert "runs in a process of its own" in shown
    assert "adds checks to vog" in shown
    assert "parking.known" in shown
    told = coreg("plugins", "show", "parking", "--json").report
    assert told["schema"] == "coreg-plugin/1"
    assert told["additions"][0]["checks"] == [
        {"id": "parking.known", "label": {"en": "Parking", "nl": "Parkeren"}, "clause": "art. 1"}
    ]
    assert told["additions"][0]["reasons"][0]["id"] == "late"
    issued = coreg("plugins", "show", "vog", "--json").report["kinds"][0]["facts"][0]
    assert (issued["name"], issued["type"]) == ("issued", "date")


def test_one_that_is_broken_is_named_with_its_remedy_everywhere(coreg, install) -> None:
    install("bad", BROKEN)
    doctor = coreg("plugins", "doctor")
    assert doctor.code == 1
    assert doctor.out.startswith("import_error: bad (somebody-bad 0.3, ")
    assert "somebody_bad.py): offers nothing (ValueError" in doctor.out
    assert "mend or uninstall it" in doctor.out
    assert "somebody_bad.py, 1" in doctor.out
    assert "doctor --verbose" in doctor.out
    assert coreg("plugins", "list").code == 1
    problem = coreg("plugins", "list", "--json").report["problems"][0]
    assert problem["kind"] == "import_error"
    assert problem["where"].startswith("bad (somebody-bad 0.3, ")
    assert problem["where"].endswith("somebody_bad.py)")
    assert problem["remedy"]["nl"]
    assert "Traceback" in problem["detail"]
    shown = coreg("plugins", "show", "bad")
    assert (shown.code, "offers nothing" in shown.out) == (1, True)


def test_the_traceback_is_shown_where_it_is_asked_for_and_harmless(coreg, install) -> None:
    install("bad", BROKEN)
    assert "Traceback" not in coreg("plugins", "doctor").out
    verbose = coreg("plugins", "doctor", "--verbose").out
    assert "    Traceback (most recent call last):" in verbose
    for told in (verbose, coreg("plugins", "list", "--json").out, coreg("plugins", "list").err):
        assert "\x1b" not in told
        assert "\\u001b" not in told


def test_one_without_samples_is_a_note_and_no_problem(coreg, install) -> None:
    install("parking", SOUND)
    doctor = coreg("plugins", "doctor")
    assert doctor.code == 0
    assert "parking comes without samples" in doctor.out
    assert "vog comes without samples" not in doctor.out


@pytest.mark.parametrize(
    "words", [("check", "{dossier}"), ("read", "{dossier}/dossier.json"), ("explain", "{dossier}")]
)
def test_a_problem_stops_everything_where_strict(coreg, dossier, install, monkeypatch, words) -> None:
    install("bad", BROKEN)
    words = [word.format(dossier=dossier) for word in words]
    assert coreg(*words).code != 2
    monkeypatch.setenv("COREG_PLUGINS_STRICT", "1")
    ran = coreg(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "bad (somebody-bad 0.3" in ran.err
    assert "COREG_PLUGINS_STRICT" in ran.err
    monkeypatch.setenv("COREG_PLUGINS_STRICT", "0")
    assert coreg(*words).code != 2


def test_a_plugin_that_is_left_out_stops_nothing(coreg, dossier, install, monkeypatch) -> None:
    install("bad", BROKEN)
    monkeypatch.setenv("COREG_PLUGINS_STRICT", "1")
    assert coreg("check", dossier, "--no-plugin", "bad").code == 1
    assert coreg("explain", dossier, "--no-plugin", "bad").code == 1


def test_only_one_plugin_at_work_in_an_explanation(coreg, dossier) -> None:
    told = coreg("explain", dossier, "vog", "--only", "vog", "--accept-declared").out
    assert "vog.age" in told or "age" in told
    assert coreg("explain", dossier, "--only", "vogg").code == 2


def test_a_plugin_conforms_and_says_so_in_a_file(coreg, process, tmp_path) -> None:
    assert coreg("plugins", "new", "parking-permit", "--into", tmp_path).code == 0
    report = tmp_path / "out.xml"
    ran = process("plugins", "check", tmp_path / "coreg-parking-permit", "--junit", report)
    assert ran.code == 0, ran.out
    assert "ran_the_whole_kit" in ran.out
    cases = [*ElementTree.parse(report).iter("testcase")]
    assert len(cases) > 30


def test_one_that_does_not_conform_is_told_by_its_check(coreg, process, tmp_path) -> None:
    assert coreg("plugins", "new", "parking-permit", "--into", tmp_path).code == 0
    samples = next(tmp_path.rglob("samples.py"))
    samples.write_text(samples.read_text("utf-8").replace('reasons=("too_old",),', "reasons=(),"), "utf-8")
    ran = process("plugins", "check", tmp_path / "coreg-parking-permit")
    assert ran.code == 1
    assert "FAILED" in ran.out
    assert "too_old" in ran.out


def test_json_stays_json_whatever_a_plugin_calls_itself(coreg, install) -> None:
    install("odd", SOUND.replace('"Parking"', '"\\x1b]0;x\\x07\\u202eParking"').replace("parking", "odd"))
    ran = coreg("plugins", "list", "--json")
    assert json.loads(ran.out)
    assert "\u202e" not in ran.out
    assert "\\u001b" not in ran.out
