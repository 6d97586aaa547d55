"""`check`: which dossiers, in what order, and how it ends."""

from __future__ import annotations

import json
import os

import pytest

DECLARED = ("--accept-declared", "--today", "2022-06-01")
AS_JSON = (*DECLARED, "--format", "json")


def test_all_pass(coreg, dossier) -> None:
    ran = coreg("check", dossier.parent, *AS_JSON)
    assert ran.code == 0
    assert ran.dossiers["2022-0001"]["verdict"] == "pass"
    assert ran.err == ""


def test_one_does_not_pass(coreg, dossier, write, manifest) -> None:
    write(dossier.parent / "b", manifest("b", received=[]))
    ran = coreg("check", dossier.parent, *AS_JSON)
    assert ran.code == 1
    assert {one["verdict"] for one in ran.dossiers.values()} == {"pass", "incomplete"}


def test_unreadable_outranks_not_passing_and_never_stops_the_others(coreg, dossier, write, manifest) -> None:
    write(dossier.parent / "a-broken", "{")
    write(dossier.parent / "b", manifest("b", received=[]))
    ran = coreg("check", dossier.parent, *AS_JSON)
    assert ran.code == 3
    assert [one["verdict"] for one in ran.report["dossiers"]] == ["pass", None, "incomplete"]
    assert ran.dossiers["a-broken"]["error"]["kind"] == "syntax"
    assert f"{dossier.parent}/a-broken/dossier.json, line 1" in ran.err
    assert coreg("check", dossier.parent / "a-broken", *AS_JSON).code == 3


def test_an_absent_path_outranks_all_and_the_others_are_printed(coreg, dossier, write, tmp_path) -> None:
    write(dossier.parent / "broken", "{")
    ran = coreg("check", tmp_path / "nowhere", dossier.parent, *AS_JSON)
    assert ran.code == 2
    assert len(ran.report["dossiers"]) == 2
    assert "nowhere: there is no such folder" in ran.err


def test_a_path_without_dossiers_is_a_wrong_call(coreg, tmp_path, dossier) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = coreg("check", empty, *AS_JSON)
    assert (ran.code, ran.report["dossiers"]) == (2, [])
    assert "empty: there is no dossier in it" in ran.err
    assert coreg("check", dossier, empty, *AS_JSON).code == 2


def test_a_manifest_is_no_path(coreg, dossier) -> None:
    ran = coreg("check", dossier / "dossier.json")
    assert ran.code == 2
    assert "name the folder of the dossier" in ran.err


def test_dossiers_stand_in_the_order_of_the_paths_then_of_code_points(coreg, tmp_path, write) -> None:
    for name in ("b/2", "b/10", "a-1", "a/x"):
        write(tmp_path / name, None)
    paths = [one["path"] for one in coreg("check", tmp_path / "b", tmp_path, *AS_JSON).report["dossiers"]]
    assert paths == ["10", "2", "a-1", "a/x"]


def test_a_folder_reached_twice_counts_once_at_its_first_place(coreg, tmp_path, write) -> None:
    for name in ("a", "b"):
        write(tmp_path / name)
    (tmp_path / "link").symlink_to(tmp_path / "b")
    paths = [
        one["path"] for one in coreg("check", tmp_path / "link", tmp_path, tmp_path / "b", *AS_JSON).report["dossiers"]
    ]
    assert paths == [".", "a"]


def test_the_second_of_an_id_names_the_first(coreg, tmp_path, write, manifest) -> None:
    for name in ("a", "b", "c"):
        write(tmp_path / name, manifest("same"))
    ran = coreg("check", tmp_path, *AS_JSON)
    assert ran.code == 3
    first, second, third = ran.report["dossiers"]
    assert first["verdict"] == "pass"
    for one in (second, third):
        assert one["dossier"] == "same"
        assert one["error"]["kind"] == "duplicate_id"
        assert "that of a already" in one["error"]["message"]
    assert str(tmp_path) not in ran.out


def test_the_second_of_an_id_under_another_path(coreg, tmp_path, write, manifest) -> None:
    write(tmp_path / "x" / "one", manifest("same"))
    write(tmp_path / "y" / "two", manifest("same"))
    ran = coreg("check", tmp_path / "x" / "one", tmp_path / "y", *AS_JSON)
    assert ran.dossiers["two"]["error"]["kind"] == "duplicate_id"
    assert "that of one already" in ran.dossiers["two"]["error"]["message"]


def test_a_line_a_dossier(coreg, dossier, write) -> None:
    write(dossier.parent / "2022-0002")
    ran = coreg("check", dossier.parent, *DECLARED, "--format", "jsonl")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["dossier"] for one in lines] == ["2022-0001", "2022-0002"]
    assert lines == coreg("check", dossier.parent, *AS_JSON).report["dossiers"]


def test_as_of_may_lie_ahead(coreg, dossier) -> None:
    ran = coreg("check", dossier, *AS_JSON, "--as-of", "2023-01-11")
    assert ran.dossiers["."]["reference_date"] == "2023-01-11"
    assert ran.dossiers["."]["verdict"] == "fail"
    assert coreg("check", dossier, *AS_JSON, "--as-of", "2023-01-10").dossiers["."]["verdict"] == "pass"


def test_what_is_only_declared_counts_only_where_it_is_accepted(coreg, dossier) -> None:
    ran = coreg("check", dossier, "--today", "2022-06-01", "--format", "json")
    assert (ran.code, ran.dossiers["."]["verdict"]) == (1, "review")


@pytest.mark.parametrize("options", [("--no-plugin", "vog"), ("--only", "hbo-test", "--only", "masterclass")])
def test_plugins_left_out_make_it_partial(coreg, dossier, options) -> None:
    one = coreg("check", dossier, *AS_JSON, *options).dossiers["."]
    assert (one["partial"], one["verdict"]) == (True, "review")
    assert one["unhandled"] == ["vog"]
    assert "Plugins were left out" in coreg("check", dossier, *DECLARED, *options).out
    assert coreg("check", dossier, *AS_JSON).dossiers["."]["partial"] is False


def test_wrong_settings_of_a_root_are_a_wrong_call(coreg, tmp_path, write) -> None:
    good = write(tmp_path / "good" / "d")
    bad = write(tmp_path / "bad" / "d", None)
    (tmp_path / "bad" / "coreg.toml").write_text('lnag = "nl"\ntrust = 3\n')
    ran = coreg("check", bad.parent, good.parent, *AS_JSON)
    assert ran.code == 2
    assert "coreg.toml, line 1" in ran.err
    assert "did you mean 'lang'?" in ran.err
    assert "coreg.toml, line 2" in ran.err
    assert len(ran.report["dossiers"]) == 1


def test_samples_say_so(coreg, dossier) -> None:
    assert "SAMPLE" not in coreg("check", dossier, *DECLARED).out
    (dossier.parent / "coreg.toml").write_text("samples = true\n")
    assert "SAMPLE" in coreg("check", dossier, *DECLARED).out
    assert "VOORBEELD" in coreg("check", dossier.parent, *DECLARED, lang="nl").out
    assert "VOORBEELD" in coreg("explain", dossier, *DECLARED, lang="nl").out


def test_a_problem_with_a_plugin_is_told_and_stops_where_strict(coreg, dossier, monkeypatch, tmp_path) -> None:
    package = tmp_path / "broken_plugin-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-plugin\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text("[coreg_tui]\nbroken = no_such_module_at_all\n")
    monkeypatch.syspath_prepend(tmp_path)
    ran = coreg("check", dossier, *AS_JSON)
    assert ran.code == 0
    assert "broken (broken-plugin 1.0" in ran.err
    assert coreg("plugins", "doctor").code == 1
    assert "broken (broken-plugin 1.0" in coreg("plugins", "doctor").out
    monkeypatch.setenv("COREG_PLUGINS_STRICT", "1")
    assert coreg("check", dossier, *AS_JSON).code == 2
    assert coreg("read", dossier / "dossier.json").code == 2
    assert coreg("check", dossier, *AS_JSON, "--only", "vog").out != ""


def test_an_id_that_is_text_from_a_stranger_is_made_harmless(coreg, tmp_path, write, manifest) -> None:
    applicant = {"surname": "\u001b[31mRood\u202e", "birth_date": "1995-11-02"}
    write(tmp_path / "d", manifest("d", applicant=applicant))
    for words in (AS_JSON, DECLARED):
        ran = coreg("check", tmp_path, *words)
        assert "\u001b" not in ran.out
        assert "\u202e" not in ran.out
        assert "U+001B" in ran.out


def test_a_folder_name_that_is_no_utf_8(coreg, tmp_path, write, manifest) -> None:
    write(tmp_path / os.fsdecode(b"d\xff"), manifest("d"))
    ran = coreg("check", tmp_path, *AS_JSON)
    assert ran.code == 0
    assert ran.report["dossiers"][0]["path"] == "d\\xff"
