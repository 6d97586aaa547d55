"""`--output` appears whole or not at all; a reader that goes away, Ctrl-C and SIGTERM leave nothing behind."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from io import StringIO

import pytest

from coreg_tui.cli.progress import Progress
from coreg_tui.cli.sink import writing_to

DECLARED = ("--accept-declared", "--today", "2022-06-01")


def test_the_file_holds_what_stdout_would(coreg, dossier, tmp_path) -> None:
    for form in ("text", "json", "jsonl"):
        file = tmp_path / f"report.{form}"
        ran = coreg("check", dossier, *DECLARED, "--format", form, "--output", file)
        assert (ran.code, ran.out) == (0, "")
        assert file.read_text("utf-8") == coreg("check", dossier, *DECLARED, "--format", form).out


def test_what_was_there_stays_until_all_is_written(tmp_path) -> None:
    file = tmp_path / "report"
    file.write_text("old")
    file.chmod(0o640)
    with writing_to(file) as write:
        write("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o640
    with pytest.raises(RuntimeError), writing_to(file) as write:
        write("half")
        raise RuntimeError
    assert file.read_text() == "new"
    assert [*tmp_path.iterdir()] == [file]


def test_a_new_file_may_be_read_by_whom_the_mask_allows(tmp_path) -> None:
    before = os.umask(0o027)
    try:
        with writing_to(tmp_path / "report") as write:
            write("x")
    finally:
        os.umask(before)
    assert (tmp_path / "report").stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed_and_a_device_is_not_replaced(tmp_path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with writing_to(tmp_path / "link") as write:
        write("x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "x"
    with writing_to(type(tmp_path)("/dev/null")) as write:
        write("x")
    assert not type(tmp_path)("/dev/null").is_file()


def test_a_place_that_cannot_be_written_is_a_wrong_call(coreg, dossier, tmp_path) -> None:
    ran = coreg("check", dossier, *DECLARED, "--output", tmp_path / "nowhere" / "report")
    assert ran.code == 2
    assert "cannot write the report" in ran.err
    assert coreg("check", dossier, *DECLARED, "--output", tmp_path).code == 2


@pytest.fixture
def many(tmp_path, write):
    """A root that takes a while, the first dossier of which is told on stderr as soon as it is done."""
    root = tmp_path / "root"
    write(root / "0", "{")
    for number in range(1, 400):
        write(root / f"{number:04d}")
    return root


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_end_in_the_middle_leaves_no_half_file(many, tmp_path, sent, code, jobs: str) -> None:
    words = ["check", many, "--format", "json", "--output", tmp_path / "report", "--jobs", jobs, *DECLARED]
    with subprocess.Popen(
        [sys.executable, "-m", "coreg_tui", *map(str, words)], stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stderr is not None
        assert "dossier.json" in running.stderr.readline()
        running.send_signal(sent)
        assert running.stderr.read() == ""
        assert running.wait() == code
    assert [one.name for one in tmp_path.iterdir()] == ["root"]


def test_a_reader_that_goes_away_is_no_news(many) -> None:
    words = ["check", many, "--format", "jsonl", "--jobs", "2", *DECLARED]
    with subprocess.Popen(
        [sys.executable, "-m", "coreg_tui", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        json.loads(running.stdout.readline())
        running.stdout.close()
        told = running.stderr.read()
        assert running.wait() == 128 + signal.SIGPIPE
    assert "Traceback" not in told
    assert "Error" not in told


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_at_most_twice_a_second() -> None:
    terminal, hours = Terminal(), iter([0.0, 0.1, 0.5, 0.6, 0.9, 1.0])
    with Progress(terminal, str, total=10, now=lambda: next(hours)) as progress:
        for _ in range(5):
            progress.step()
    painted = [line for line in terminal.getvalue().split("\r\x1b[K") if line]
    assert [line[-16:] for line in painted] == ["2 of 10 dossiers", "5 of 10 dossiers"]
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_without_a_terminal_there_is_no_progress(coreg, many, tmp_path) -> None:
    ran = coreg("check", many, "--output", tmp_path / "report", *DECLARED)
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_only_on_a_terminal_that_wants_it(dossier, environment, coloured: bool) -> None:
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", **environment}
    words = [sys.executable, "-m", "coreg_tui", "check", str(dossier), *DECLARED]
    with subprocess.Popen(words, stdout=theirs, env=env) as running:
        os.close(theirs)
        told = b""
        while piece := _read(ours):
            told += piece
        running.wait()
    os.close(ours)
    assert (b"\x1b[" in told) is coloured
    assert b"VOLDOET" in told


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # the other end of a terminal is closed
        return b""
