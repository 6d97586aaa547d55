"""`$COREG_TRACE_PLUGINS=1`: what of each plugin ran, told on stderr, and nothing else is changed by it."""

from __future__ import annotations

import re

import pytest

from .somebodys import SOUND, install

__all__ = ["install"]

AS_JSON = ("--format", "json", "--accept-declared", "--today", "2022-06-01", "--no-cache")
LINE = re.compile(r"trace: [^|]+ \| (?:load|read|check|contribute)[^|]* \| [^|]* \| \d+\.\d\d ms \| [^|]*")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_report_is_the_same_to_the_byte_and_every_worker_tells(process, dossier, write, manifest, jobs) -> None:
    write(dossier.parent / "2022-0002", manifest("2022-0002"))
    words = ("check", dossier.parent, *AS_JSON, "--jobs", jobs)
    quiet, told = process(*words), process(*words, COREG_TRACE_PLUGINS="1")
    assert (told.code, told.out) == (quiet.code, quiet.out)
    lines = [line for line in told.err.splitlines() if line not in quiet.err.splitlines()]
    assert all(LINE.fullmatch(line) for line in lines)
    assert sum("| check vog.age |" in line and line.endswith("| pass") for line in lines) == 2
    assert any(line.startswith("trace: vog coreg-tui ") and "| load coreg_vog |" in line for line in lines)
    assert "Houten" not in told.err
    assert "1995-11-02" not in told.err


def test_a_plugin_of_others_is_traced_as_any_other(coreg, dossier, install, monkeypatch) -> None:
    install("parking", SOUND)
    monkeypatch.setenv("COREG_TRACE_PLUGINS", "1")
    lines = coreg("check", dossier, *AS_JSON).err.splitlines()
    assert any("trace: parking somebody-parking 0.3 | load somebody_parking |" in line for line in lines)
    assert any(
        re.fullmatch(r"trace: parking 2\.1 \| check parking\.known \| evidence 0 .*\| fail", line) for line in lines
    )


def test_a_file_that_is_read_is_told_with_its_kind(coreg, tmp_path, monkeypatch) -> None:
    paper = tmp_path / "empty\x1b.pdf"
    paper.write_bytes(b"no pdf")
    monkeypatch.setenv("COREG_TRACE_PLUGINS", "1")
    ran = coreg("read", paper)
    assert "| read | " in ran.err
    assert "| unreadable" in ran.err
    assert "\x1b" not in ran.err


def test_nothing_is_told_unasked(coreg, dossier, monkeypatch) -> None:
    for value in ("", "0", "yes"):
        monkeypatch.setenv("COREG_TRACE_PLUGINS", value)
        assert "trace:" not in coreg("check", dossier).err
    monkeypatch.setenv("COREG_TRACE_PLUGINS", "1")
    assert "trace:" in coreg("explain", dossier).err
    assert "trace:" in coreg("plugins", "list").err
    monkeypatch.delenv("COREG_TRACE_PLUGINS")
    assert "trace:" not in coreg("explain", dossier).err
