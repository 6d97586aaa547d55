"""A child that dies, hangs, floods or lies costs the piece it was asked for, and the next piece is fine."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coreg_tui.guard.channel import ClosedError, LateError, TooLongError, receive, send
from coreg_tui.guard.children import Children, InProcess, LostError
from coreg_tui.guard.confinement import LEVELS, Bounds, Level, at_least
from coreg_tui.guard.levels import LABELS, UNGUARDED, Guard, TooWeakError, best_level, failures, guard_of

BOUNDS = Bounds(answer=1 << 20)


class Doer:
    """Does to itself what a hostile file could make a parser do."""

    def __call__(self, deed: bytes) -> bytes:
        return getattr(self, deed.partition(b" ")[0].decode())(deed) or b"done"

    def echo(self, deed: bytes) -> bytes:
        return deed[5:]

    def process(self, deed: bytes) -> bytes:
        return str(os.getpid()).encode()

    def exit(self, deed: bytes) -> None:
        os._exit(3)

    def crash(self, deed: bytes) -> None:
        ctypes.string_at(0)

    def trap(self, deed: bytes) -> None:
        with contextlib.suppress(OSError):  # where no signal may be sent
            signal.raise_signal(signal.SIGTRAP)
        ctypes.string_at(0)

    def allocate(self, deed: bytes) -> None:
        kept = []
        while True:
            kept.append(bytearray(64 << 20))

    def hang(self, deed: bytes) -> None:
        while True:
            pass

    def flood(self, deed: bytes) -> bytes:
        return b"x" * (2 << 20)

    def error(self, deed: bytes) -> None:
        raise ValueError("niet te lezen")

    def leave(self, deed: bytes) -> None:
        raise SystemExit(0)

    def recurse(self, deed: bytes) -> None:
        self.recurse(deed)

    def lie(self, deed: bytes) -> None:
        """Writes what is no answer on every descriptor it has."""
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, b"\xff" * 64)
            except OSError:
                continue
        time.sleep(60)

    def files(self, deed: bytes) -> bytes:
        there = []
        for descriptor in range(64):
            try:
                os.fstat(descriptor)
            except OSError:
                continue
            there.append(descriptor)
        return repr(there).encode()


FAULTS = {
    "exit": "crash",
    "crash": "crash",
    "trap": "crash",
    "allocate": "memory",
    "hang": "time",
    "flood": "output",
    "error": "failed",
    "leave": "crash",
    "recurse": "failed",
    "lie": "output",
}


@pytest.fixture(params=["limits", "sandbox"])
def level(request: pytest.FixtureRequest) -> Level:
    level: Level = request.param
    if failures(level, Bounds()):
        if os.environ.get("COREG_CI_STRICT") == "1":
            pytest.fail(f"this machine cannot hold {level}: {failures(level, Bounds())}")
        pytest.skip(f"this machine cannot hold {level}")
    return level


@pytest.fixture
def child(level: Level) -> Iterator[Children]:
    with Children(Doer, level, BOUNDS) as child:
        yield child


@pytest.mark.parametrize(("fault", "kind"), FAULTS.items())
def test_a_fault_costs_its_own_piece_and_the_next_one_is_fine(child: Children, fault: str, kind: str) -> None:
    assert child.ask(b"echo before", limit_s=10) == b"before"
    with pytest.raises(LostError) as lost:
        child.ask(fault.encode(), limit_s=0.5 if fault == "hang" else 10)
    assert lost.value.kind == kind
    assert child.ask(b"echo after", limit_s=10) == b"after"


def test_one_child_answers_everything_until_it_is_lost(child: Children) -> None:
    first = child.ask(b"process", limit_s=10)
    assert child.ask(b"process", limit_s=10) == first != str(os.getpid()).encode()
    with pytest.raises(LostError):
        child.ask(b"exit", limit_s=10)
    assert child.ask(b"process", limit_s=10) != first


def test_a_child_is_gone_when_its_block_ends_also_while_it_works(level: Level) -> None:
    with Children(Doer, level, BOUNDS) as child:
        pid = int(child.ask(b"process", limit_s=10))
        with pytest.raises(LostError):
            child.ask(b"hang", limit_s=0.05)
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        pid = int(child.ask(b"process", limit_s=10))
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_child_has_nothing_open_that_its_parent_had(child: Children, tmp_path: Path) -> None:
    with (tmp_path / "secret").open("w"), socket.socket():
        there = child.ask(b"files", limit_s=10)
    assert len(eval(there)) == 4  # nowhere three times, and the way back


def test_a_request_that_nobody_reads_is_late_too(level: Level) -> None:
    with Children(Doer, level, BOUNDS) as child:
        child.ask(b"echo", limit_s=10)
        with pytest.raises(LostError) as lost:
            child.ask(b"hang " + bytes(40 << 20), limit_s=0.3)
        assert lost.value.kind == "time"
        assert child.ask(b"echo x", limit_s=10) == b"x"


def test_where_threads_run_a_child_comes_from_a_server(level: Level) -> None:
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        with Children(Doer, level, BOUNDS) as child:
            assert child.ask(b"echo x", limit_s=30) == b"x"
            with pytest.raises(LostError) as lost:
                child.ask(b"crash", limit_s=30)
            assert lost.value.kind == "crash"
            assert child.ask(b"echo y", limit_s=30) == b"y"
    finally:
        over.set()
        thread.join()


def test_two_hundred_children_leave_nothing_behind(level: Level) -> None:
    before = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    for _ in range(200):
        with Children(Doer, level, BOUNDS) as child:
            child.ask(b"echo", limit_s=10)
    if sys.platform == "linux":
        assert len(list(Path("/proc/self/fd").iterdir())) == before
    with contextlib.suppress(ChildProcessError):  # no children at all is well too
        assert os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


@contextlib.contextmanager
def _parent_at_work(level: Level, told: Path, *, errors: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """A program that wrote its child's number to this file and now waits for that child, which hangs."""
    program = textwrap.dedent(f"""
        import pathlib, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_guard import BOUNDS, Children, Doer
        with Children(Doer, {level!r}, BOUNDS) as child:
            pathlib.Path({str(told)!r}).write_bytes(child.ask(b"process", limit_s=10))
            print("at work", flush=True)
            child.ask(b"hang", limit_s=60)
    """)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=errors) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"at work\n"
        yield parent


def test_ctrl_c_ends_the_child_with_its_parent(level: Level, tmp_path: Path) -> None:
    told = tmp_path / "pid"
    with _parent_at_work(level, told, errors=subprocess.DEVNULL) as parent:
        parent.send_signal(signal.SIGINT)
        assert parent.wait(20) != 0
    _is_gone(int(told.read_bytes()))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent was killed")
def test_a_child_dies_with_a_parent_that_is_killed(level: Level, tmp_path: Path) -> None:
    told = tmp_path / "pid"
    with _parent_at_work(level, told) as parent:
        parent.kill()
    _is_gone(int(told.read_bytes()))


def _is_gone(pid: int) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if sys.platform == "linux" and ") Z " in Path(f"/proc/{pid}/stat").read_text():
            return  # dead, and waiting for whoever adopted it
        threading.Event().wait(0.01)
    raise AssertionError(f"{pid} lives on")


def test_in_this_process_the_same_requests_are_answered() -> None:
    with UNGUARDED.begin(Doer) as here:
        assert isinstance(here, InProcess)
        assert here.ask(b"echo x", limit_s=1) == b"x"
        with pytest.raises(LostError) as lost:
            here.ask(b"error", limit_s=1)
    assert lost.value.kind == "failed"


def test_a_guard_that_does_not_hold_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """The self-test looks at what really happens: a level whose limits were never set fails it."""
    from coreg_tui.guard import children

    monkeypatch.setattr(children, "confine", lambda level, bounds: None)
    assert {"memory", "write"} <= set(failures("limits", Bounds()))
    best_level.cache_clear()
    assert best_level(Bounds()) is None
    with pytest.raises(TooWeakError) as weak:
        guard_of()
    assert "limits" in weak.value.text.en and "limits" in weak.value.text.nl
    assert guard_of("process").level == "process"  # only where it was asked for
    best_level.cache_clear()


def test_the_guard_is_as_strong_as_the_machine_allows(level: Level) -> None:
    assert at_least(guard_of(level).level or "process", level)
    assert isinstance(guard_of("limits"), Guard)
    assert set(LABELS) == set(LEVELS)


def test_a_channel_believes_no_length(level: Level) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send(theirs, b"x" * 100)
        with pytest.raises(TooLongError):
            receive(ours, most=99)
        ours.setblocking(False)
        with pytest.raises(LateError):
            receive(ours, most=1 << 62, until=time.monotonic() - 1)
        theirs.close()
        ours.setblocking(True)
        with pytest.raises(ClosedError):
            while True:
                receive(ours, most=1 << 63)
