"""A foreign program under limits: it answers, or dies whole and says of what."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from time import monotonic

import pytest

from coreg_tui.guard.command import CommandError, contained

MEMORY = 512 << 20
LEAVES_ONE_BEHIND = """
import subprocess, sys
one = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)", "MARK"],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
print(one.pid, flush=True)
"""


def run(code: str, feed: bytes = b"", *, limit_s: float = 20.0, most_output: int = 1 << 20) -> bytes:
    argv = [sys.executable, "-I", "-S", "-c", code]
    return contained(argv, feed, limit_s=limit_s, most_output=most_output, memory=MEMORY)


def failure(code: str, feed: bytes = b"", *, limit_s: float = 20.0, most_output: int = 1 << 20) -> str:
    with pytest.raises(CommandError) as raised:
        run(code, feed, limit_s=limit_s, most_output=most_output)
    return raised.value.kind


def at_work(mark: str) -> list[int]:
    """The processes with that word among their arguments, but for those that only wait to be counted out."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (folder / "cmdline").read_bytes().split(b"\0")
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if mark.encode() in arguments and state not in "ZX":
            found.append(int(folder.name))
    return found


def none_left(mark: str) -> bool:
    """Whether they are gone, within the moment that the kernel takes to end a killed process."""
    deadline = monotonic() + 10
    while at_work(mark):
        if monotonic() > deadline:
            return False
    return True


def test_what_is_fed_comes_back_whole_however_much() -> None:
    feed = bytes(range(256)) * 20_000
    echo = "import shutil, sys; shutil.copyfileobj(sys.stdin.buffer, sys.stdout.buffer)"
    assert run(echo, feed, most_output=len(feed)) == feed


def test_a_program_that_does_not_listen_may_still_answer() -> None:
    assert run("import sys; sys.stdin.close(); print('ready')", b"x" * 5_000_000) == b"ready\n"


def test_an_absent_program_is_told_apart() -> None:
    for path in ("/nowhere/tesseract", "tesseract", "/", __file__):
        with pytest.raises(CommandError) as raised:
            contained([path], b"", limit_s=5, most_output=10, memory=MEMORY)
        assert raised.value.kind == "absent"


def test_an_error_of_the_program_is_told_apart() -> None:
    assert failure("import sys; sys.exit(3)") == "exit"


def test_a_program_that_hangs_is_killed_in_time_with_all_that_it_started() -> None:
    code = LEAVES_ONE_BEHIND.replace("MARK", mark := f"hang-{os.getpid()}") + "import time; time.sleep(60)"
    begun = monotonic()
    assert failure(code, limit_s=2.0) == "time"
    assert monotonic() - begun < 10
    assert none_left(mark)


def test_what_a_program_leaves_behind_is_killed_when_it_ends_well() -> None:
    code = LEAVES_ONE_BEHIND.replace("MARK", mark := f"well-{os.getpid()}")
    assert int(run(code)) > 0
    assert none_left(mark)


def test_a_program_that_writes_too_much_is_stopped_with_all_that_it_started() -> None:
    code = LEAVES_ONE_BEHIND.replace("MARK", mark := f"much-{os.getpid()}") + "while True: print('x' * 10_000)"
    assert failure(code, most_output=100_000) == "output"
    assert none_left(mark)


def test_a_person_who_stops_the_work_leaves_nothing_running() -> None:
    code = LEAVES_ONE_BEHIND.replace("MARK", mark := f"stop-{os.getpid()}") + "import time; time.sleep(60)"

    def stop() -> None:
        deadline = monotonic() + 10
        while not at_work(mark) and monotonic() < deadline:
            pass
        os.kill(os.getpid(), signal.SIGINT)

    watcher = threading.Thread(target=stop)
    watcher.start()
    with pytest.raises(KeyboardInterrupt):
        run(code, limit_s=30)
    watcher.join()
    assert none_left(mark)


def test_memory_is_bounded() -> None:
    assert failure("x = bytearray(1 << 30)") == "exit"  # Python is told, and ends by itself
    assert failure("import os; os.abort()") == "memory"  # as a C++ program ends that is told


def test_processor_time_is_bounded_whatever_the_clock_says() -> None:
    code = "import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[1])"
    assert int(run(code, limit_s=7.5)) == 8


def test_no_file_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / "loot"
    code = f"import os; os.write(os.open({str(target)!r}, os.O_WRONLY | os.O_CREAT), b'x')"
    assert failure(code) == "exit"
    assert not target.exists() or target.read_bytes() == b""


def test_it_sees_nothing_of_our_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COREG_SECRET", "hush")
    code = "import os; print(sorted(os.environ), os.getcwd())"
    assert run(code) == b"['LC_ALL', 'PATH'] /\n"


def test_descriptors_of_ours_do_not_reach_it() -> None:
    reading, writing = os.pipe()
    code = "import os; print(len(os.listdir('/proc/self/fd')))"
    assert int(run(code)) == 4  # the three, and the one that lists them
    os.close(reading)
    os.close(writing)
