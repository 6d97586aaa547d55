"""A foreign program fed with what a stranger sent: bounded in memory, time, files and output, and killed whole.

The limits are set by a small Python that then becomes the program. Not by `preexec_fn`, which runs our code between
fork and exec and may hang where the parent has threads; not from outside by prlimit, which only Linux has.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from time import monotonic, sleep
from typing import Literal

Failure = Literal["absent", "time", "memory", "output", "exit"]
"""No such program; not done in time; killed by a signal, as programs are that get no memory; it wrote more than
allowed; it ended with an error.
"""

_SHIM = """
import os, resource, sys
memory, seconds, files = map(int, sys.argv[1:4])
def bound(what, most):
    hard = resource.getrlimit(what)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(what, (most, most))
    except (ValueError, OSError):
        if what != resource.RLIMIT_AS or sys.platform != "darwin":
            raise
bound(resource.RLIMIT_CORE, 0)
bound(resource.RLIMIT_FSIZE, 0)
bound(resource.RLIMIT_NOFILE, files)
bound(resource.RLIMIT_CPU, seconds)
bound(resource.RLIMIT_AS, memory)
os.execv(sys.argv[4], sys.argv[4:])
"""
"""macOS knows RLIMIT_AS but refuses to set it; there the program is bounded in time and output only."""
_OPEN_FILES = 64
_PATH = "/usr/local/bin:/usr/bin:/bin"
_PIECE = 1 << 16
_MEMORY_SIGNALS = {signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS, signal.SIGKILL, signal.SIGTRAP}


class CommandError(Exception):
    """The program gave no answer; `kind` says why."""

    def __init__(self, kind: Failure, why: str = "") -> None:
        super().__init__(why or kind)
        self.kind: Failure = kind


def contained(
    argv: Sequence[str],
    feed: bytes,
    *,
    limit_s: float,
    most_output: int,
    memory: int,
    variables: Mapping[str, str] | None = None,
) -> bytes:
    """All that the program writes to its standard output when `feed` is its standard input.

    `argv[0]` is the program's absolute path; there is no shell. `memory` is in bytes of address space, `most_output` in
    bytes, `limit_s` in seconds on the wall. The program can write to no file, and sees no variables but PATH, LC_ALL
    and `variables`. Whatever it started in its process group is gone after the call, however that ends.
    Raises CommandError.
    """
    program = argv[0]
    if not os.path.isabs(program) or not os.access(program, os.X_OK) or os.path.isdir(program):  # noqa: PTH117, PTH112
        raise CommandError("absent", program)
    bounds = [str(memory), str(max(1, int(limit_s) + 1)), str(_OPEN_FILES)]
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell, an absolute path, bounded
            [sys.executable, "-I", "-S", "-c", _SHIM, *bounds, *argv],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": _PATH, "LC_ALL": "C.UTF-8", **(variables or {})},
            cwd="/",
            start_new_session=True,
        )
    except OSError as error:
        raise CommandError("absent", str(error)) from error
    with process:
        try:
            written = _exchanged(process, feed, most_output, monotonic() + limit_s)
        finally:
            _kill(process)
    if process.returncode == 0:
        return written
    if -process.returncode == signal.SIGXCPU:
        raise CommandError("time")
    if -process.returncode in _MEMORY_SIGNALS:
        raise CommandError("memory")
    raise CommandError("exit", str(process.returncode))


def _exchanged(process: subprocess.Popen[bytes], feed: bytes, most: int, deadline: float) -> bytes:
    """What the program wrote when it closed its output and ended."""
    assert process.stdin is not None
    assert process.stdout is not None
    waiting, written = memoryview(feed), bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        os.set_blocking(process.stdin.fileno(), False)
        selector.register(process.stdin, selectors.EVENT_WRITE)
        while process.stdout in (key.fileobj for key in selector.get_map().values()):
            ready = selector.select(_left(deadline))
            for key, _ in ready:
                if key.fileobj is process.stdout:
                    piece = os.read(key.fd, _PIECE)
                    written += piece
                    if len(written) > most:
                        raise CommandError("output")
                    if not piece:
                        selector.unregister(process.stdout)
                else:
                    waiting = _fed(key.fd, waiting)
                    if not waiting:
                        selector.unregister(process.stdin)
                        process.stdin.close()
    _ended(process, deadline)
    return bytes(written)


def _fed(descriptor: int, waiting: memoryview) -> memoryview:
    """What is still to be written; nothing where the program reads no more."""
    try:
        return waiting[os.write(descriptor, waiting[:_PIECE]) :] if waiting else waiting
    except BlockingIOError:
        return waiting
    except BrokenPipeError:
        return memoryview(b"")


def _left(deadline: float) -> float:
    left = deadline - monotonic()
    if left <= 0:
        raise CommandError("time")
    return left


def _ended(process: subprocess.Popen[bytes], deadline: float) -> None:
    """Waits for the program's end, but leaves it its number, so that what is left of its group can be killed by it."""
    pause = 0.001
    while not _has_ended(process):
        sleep(min(pause, _left(deadline)))
        pause = min(2 * pause, 0.02)


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    if not hasattr(os, "waitid"):  # macOS before Python 3.13
        return process.poll() is not None
    try:
        return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None
    except ChildProcessError:
        return True


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kills the program and all that it started in its group."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
