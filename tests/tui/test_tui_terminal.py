"""The real program on a real terminal: what is sent, how it ends, and that the terminal is whole afterwards."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

START = """
import os, sys
from datetime import date
from pathlib import Path
from coreg_tui.settings import read_settings
from coreg_tui.tui import run
if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), lang="nl", settings=read_settings(os.environ), today=date(2022, 3, 1)))
"""
PATIENCE_S = 60.0
QUIET_S = 0.7
"""A terminal that says nothing for so long has said all."""


def _clean() -> dict[str, str]:
    """The environment without what would decide how the screen looks; COLUMNS and LINES stop it from growing."""
    decides = ("NO_COLOR", "COLORTERM", "COREG_SIGNS", "COLUMNS", "LINES", "TMUX")
    return {name: value for name, value in os.environ.items() if name not in decides}


class Terminal:
    """A program on a pty."""

    def __init__(self, root: Path, width: int, height: int, **environment: str) -> None:
        settings = {**_clean(), "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", **environment}
        self.started = time.monotonic()
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.before = termios.tcgetattr(theirs)
        self.process = subprocess.Popen(
            [sys.executable, "-c", START, str(root)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=settings,
            start_new_session=True,
        )
        self.fd, self._theirs = ours, theirs
        self.sent = b""

    def until(self, *wanted: str) -> bytes:
        """What is sent until all of that was seen. Fails where it does not come."""
        found = b""
        end = time.monotonic() + PATIENCE_S
        while not all(one.encode() in found for one in wanted):
            ready, _, _ = select.select([self.fd], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{wanted} did not come; the last was {found[-300:]!r}"
            found += os.read(self.fd, 65536)
        self.sent += found
        return found

    def rest(self, quiet_s: float = QUIET_S) -> bytes:
        """What is sent until nothing more comes."""
        found = b""
        while select.select([self.fd], [], [], quiet_s)[0]:
            try:
                more = os.read(self.fd, 65536)
            except OSError:
                break
            if not more:
                break
            found += more
        self.sent += found
        return found

    def press(self, keys: str) -> bytes:
        """Sends keys; what comes back."""
        os.write(self.fd, keys.encode())
        return self.rest()

    def ended(self) -> int:
        """The exit code, once it has ended."""
        self.rest()
        return self.process.wait(PATIENCE_S)

    def attributes(self) -> list[object]:
        """How the terminal is set now."""
        return termios.tcgetattr(self._theirs)

    def close(self) -> None:
        """Ends the program if it still runs, and the terminal."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.fd)
        os.close(self._theirs)


@pytest.fixture
def root(write, tmp_path: Path) -> Path:
    """A root with forty small dossiers."""
    folder = tmp_path / "root"
    for number in range(40):
        submitted = f"2022-01-{1 + number % 28:02d}"
        request = {"kind": "admission", "category": "junior", "submitted": submitted, "declarations": []}
        write(folder, f"dossier-{number:02d}", id=f"2022-{number:04d}", request=request)
    return folder


@pytest.fixture
def terminal(root: Path) -> Iterator[Terminal]:
    """The program at 120 x 40, all dossiers assessed."""
    one = Terminal(root, 120, 40)
    try:
        one.until("40 dossiers")
        one.rest()
        yield one
    finally:
        one.close()


def test_it_is_painted_once_soon_after_it_starts(root: Path) -> None:
    one = Terminal(root, 120, 40)
    try:
        found = one.until("Werkvoorraad", "hulp")
        assert len(found) < 12_000, "the first screen was painted more than once"
    finally:
        one.close()


def test_a_key_costs_few_bytes_and_idle_costs_none(terminal: Terminal) -> None:
    assert terminal.press("j")
    costs = [len(terminal.press(key)) for key in "jjk"]
    assert max(costs) < 1_900, costs  # two rows at once, then the band
    assert len(terminal.press("\x1b[6~")) < 9_000
    assert len(terminal.press("?")) < 11_000
    assert len(terminal.press("\x1b")) < 11_000
    assert terminal.rest(2.0) == b""


def test_opening_a_dossier_paints_it_once(terminal: Terminal) -> None:
    assert len(terminal.press("\r")) < 14_000
    assert len(terminal.press("j")) < 4_500


def test_q_leaves_with_0_and_the_terminal_is_whole(terminal: Terminal) -> None:
    os.write(terminal.fd, b"q")
    assert terminal.ended() == 0
    assert terminal.attributes() == terminal.before
    for sequence in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1003l"):
        assert sequence in terminal.sent


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_with_a_whole_terminal(terminal: Terminal, number, code) -> None:
    terminal.process.send_signal(number)
    assert terminal.ended() == code
    assert terminal.attributes() == terminal.before
    assert b"\x1b[?1049l" in terminal.sent


def test_a_terminal_that_hangs_up_leaves_no_process(root: Path) -> None:
    one = Terminal(root, 80, 24)
    one.until("Werkvoorraad")
    group = os.getpgid(one.process.pid)
    one.process.send_signal(signal.SIGHUP)
    os.close(one.fd)
    os.close(one._theirs)
    assert one.process.wait(PATIENCE_S) in (129, 1)
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
    pytest.fail("a child outlived the program")


def test_no_colour_means_none_at_all(root: Path) -> None:
    one = Terminal(root, 80, 24, NO_COLOR="1")
    try:
        one.until("Te doen 40")
        one.press("j")
        assert b"[38;" not in one.sent and b";38;" not in one.sent
        assert b"48;" not in one.sent
    finally:
        one.close()


def test_a_terminal_with_ascii_only_gets_ascii_only(root: Path) -> None:
    one = Terminal(root, 80, 24, COREG_SIGNS="ascii")
    try:
        one.until("Te doen 40")
        one.rest()
        assert "✓".encode() not in one.sent and "▌".encode() not in one.sent and "·".encode() not in one.sent
    finally:
        one.close()


def test_without_a_terminal_it_refuses_with_64(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(root)], stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE_S
    )
    assert done.returncode == 64 and b"terminal" in done.stderr and done.stdout == b""


def test_in_tmux_one_moves_opens_and_leaves(root: Path, tmp_path: Path) -> None:
    """What a person sees, as the terminal itself has it."""
    tmux = shutil.which("tmux")
    if tmux is None:
        assert os.environ.get("COREG_CI_STRICT") != "1", "tmux is not installed"
        pytest.skip("tmux is not installed")
    script = tmp_path / "start.py"
    script.write_text(START, "utf-8")
    socket = str(tmp_path / "tmux")

    def run(*words: str) -> str:
        words = ("-S", socket, "-f", "/dev/null", *words)
        done = subprocess.run([tmux, *words], capture_output=True, check=True, env=_clean())
        return done.stdout.decode()

    def seen(text: str) -> str:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            screen = run("capture-pane", "-p")
            if text in screen:
                return screen
        pytest.fail(f"{text} did not come: {screen}")

    command = (
        f"TERM=screen-256color LC_ALL=C.UTF-8 {sys.executable} {script} {root}; code=$?; stty -a; echo code $code; cat"
    )
    run("new-session", "-d", "-x", "80", "-y", "24", command)
    try:
        seen("Te doen 40")
        run("send-keys", "j", "j")
        seen("! ONVOLLEDIG")
        run("send-keys", "Enter")
        assert "Klachten en tuchtrecht" in seen("Werkvoorraad › 2022-")
        run("resize-window", "-x", "120", "-y", "40")
        seen("Eisen")
        run("resize-window", "-x", "80", "-y", "24")  # tmux 3.3 leaves rows behind where a window grew meanwhile
        run("send-keys", "Escape")
        seen("Te doen 40")
        run("send-keys", "q")
        screen = seen("code 0")
        assert " icanon " in screen and " echo " in screen and "Werkvoorraad" not in screen
    finally:
        run("kill-server")
