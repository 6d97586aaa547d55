"""A throw-away child that works on what strangers send: asked piece by piece, and killed when it does not answer.

The parent and the child share nothing but bytes over a socket. Whatever happens to the child (a crash, a hang, too much
memory, a flood of output) costs the piece it was asked for; the parent goes on with a new one.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import threading
import warnings
from collections.abc import Callable
from multiprocessing import get_context
from time import monotonic, sleep
from types import TracebackType
from typing import Literal, Protocol, Self

from coreg_tui.guard.channel import ClosedError, LateError, TooLongError, receive, send
from coreg_tui.guard.confinement import Bounds, Level, confine, prepare

Answer = Callable[[bytes], bytes]
"""What a child does with a request."""
Begin = Callable[[], Answer]
"""Makes it, in the child; must be picklable for parents that run threads."""
Loss = Literal["time", "memory", "output", "crash", "failed"]
"""Why there is no answer: not in time; too much memory; too long an answer; the child died; an error was raised."""

_MOST_REQUEST = 64 << 20
_MOST_DESCRIPTORS = 65_536
_ANSWERED, _FAILED, _NO_MEMORY = b"+", b"-", b"m"
_DYING_S = 0.5
"""Its end of the socket closes a moment before a child is gone."""
_MUCH = 0.6
"""A child that died with this share of its memory in use died of memory."""


class LostError(Exception):
    """There is no answer to this request, and there will be none: the child is gone. `kind` says why."""

    def __init__(self, kind: Loss, why: str = "") -> None:
        super().__init__(why or kind)
        self.kind = kind


class Asked(Protocol):
    """Somebody who answers requests, one after the other."""

    def ask(self, request: bytes, *, limit_s: float) -> bytes:
        """The answer. Raises LostError where there is none."""
        ...

    def renew(self) -> None:
        """Forgets all that was asked before: the next request is answered by somebody who knows nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


class InProcess:
    """Answers here, without a child and without limits: for tests, and for papers that are one's own."""

    def __init__(self, begin: Begin) -> None:
        self._begin = begin
        self._answer = begin()

    def ask(self, request: bytes, *, limit_s: float) -> bytes:
        """The answer. Raises LostError where the work raised an error."""
        try:
            return self._answer(request)
        except Exception as error:
            raise LostError("failed", f"{type(error).__name__}: {error}") from error

    def renew(self) -> None:
        """Forgets all that was asked before."""
        self._answer = self._begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return


class Children:
    """Answers in a child at a time: the first begins with the first request, and each that is lost is followed by a
    new one. Ends with the `with` block, also while it is at work.
    """

    def __init__(self, begin: Begin, level: Level, bounds: Bounds) -> None:
        self._begin = begin
        self._level = level
        self._bounds = bounds
        self._child: _Forked | _Served | None = None

    def ask(self, request: bytes, *, limit_s: float) -> bytes:
        """The answer. Raises LostError where there is none within the limit; the next request gets a new child."""
        until = monotonic() + limit_s
        try:
            child = self._child = self._child or _start(self._begin, self._level, self._bounds)
            send(child.end, request, until=until)
            answer = receive(child.end, most=self._bounds.answer, until=until)
        except LateError:
            self._kill()
            raise LostError("time", f"no answer within {limit_s:g} s") from None
        except TooLongError:
            self._kill()
            raise LostError("output") from None
        except (ClosedError, OSError) as error:
            raise LostError(self._ended(), str(error)) from error
        except BaseException:
            self._kill()
            raise
        if answer[:1] == _ANSWERED:
            return answer[1:]
        self._kill()  # what went wrong once may have left anything behind
        raise LostError("memory" if answer[:1] == _NO_MEMORY else "failed", answer[1:200].decode("utf-8", "replace"))

    def __enter__(self) -> Self:
        return self

    def renew(self) -> None:
        """Ends the child; the next request gets a new one."""
        self._kill()

    def __exit__(self, *_: object) -> None:
        self._kill()

    def _kill(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _ended(self) -> Loss:
        child, self._child = self._child, None
        return "crash" if child is None else child.ended(self._bounds)


def _start(begin: Begin, level: Level, bounds: Bounds) -> _Forked | _Served:
    """A new child: forked from here where nothing else runs here, with all that is loaded; else from a server."""
    prepare(level)
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    if threading.active_count() == 1:
        return _Forked(begin, level, bounds, ours, theirs)
    return _Served(begin, level, bounds, ours, theirs)


class _Forked:
    """A copy of this process."""

    def __init__(self, begin: Begin, level: Level, bounds: Bounds, ours: socket.socket, theirs: socket.socket) -> None:
        self.end = ours
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # threads of other languages may run: none holds a lock
            self._pid = os.fork()
        if self._pid == 0:
            _be_child(theirs, begin, level, bounds)
        theirs.close()

    def kill(self) -> None:
        """Ends it."""
        self.end.close()
        for end in (os.killpg, os.kill):  # what it may have started first; it need not be a group's leader yet
            with contextlib.suppress(ProcessLookupError, PermissionError):
                end(self._pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._pid, 0)

    def ended(self, bounds: Bounds) -> Loss:
        """How it ended by itself."""
        until = monotonic() + _DYING_S
        while monotonic() < until:
            try:
                pid, status, usage = os.wait4(self._pid, os.WNOHANG)
            except ChildProcessError:
                break
            if pid:
                self.end.close()
                return _loss_of(os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024, bounds)
            sleep(0.001)
        self.kill()
        return "crash"


class _Served:
    """A child of a server without threads, which loads what it needs anew: slower, and sound where threads run."""

    def __init__(self, begin: Begin, level: Level, bounds: Bounds, ours: socket.socket, theirs: socket.socket) -> None:
        self.end = ours
        context = get_context("forkserver")
        self._process = context.Process(target=_serve, args=(theirs, begin, level, bounds), daemon=True)
        self._process.start()
        theirs.close()

    def kill(self) -> None:
        """Ends it."""
        self.end.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def ended(self, bounds: Bounds) -> Loss:
        """How it ended by itself."""
        self._process.join(_DYING_S)
        code = self._process.exitcode
        self.kill()
        return "crash" if code is None else _loss_of(code, 0, bounds)


def _loss_of(code: int, used: int, bounds: Bounds) -> Loss:
    if code == -signal.SIGXCPU:
        return "time"
    return "memory" if code == -signal.SIGKILL or used > _MUCH * bounds.memory else "crash"


def _serve(end: socket.socket, begin: Begin, level: Level, bounds: Bounds) -> None:
    _be_child(end, begin, level, bounds)


def _be_child(end: socket.socket, begin: Begin, level: Level, bounds: Bounds) -> None:
    """Answers until nobody asks any more. Never returns: what called fork must not go on twice."""
    try:
        _alone_with(end)
        answer = begin()
        end.setblocking(True)
        confine(level, bounds)
        while True:
            request = receive(end, most=_MOST_REQUEST)
            send(end, _answered(answer, request))
    except ClosedError:
        os._exit(0)
    except BaseException:
        os._exit(70)


def _alone_with(end: socket.socket) -> None:
    """Keeps that socket and nothing else of what its parent had open; leaves the terminal's signals to the parent."""
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGWINCH):
        signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else signal.SIG_DFL)
    with contextlib.suppress(OSError):
        os.setpgid(0, 0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.closerange(3, end.fileno())
    os.closerange(end.fileno() + 1, min(os.sysconf("SC_OPEN_MAX"), _MOST_DESCRIPTORS))
    gc.freeze()  # what the parent had is not looked through again, and so stays shared with it


def _answered(answer: Answer, request: bytes) -> bytes:
    try:
        return _ANSWERED + answer(request)
    except MemoryError:
        return _NO_MEMORY
    except Exception as error:
        return _FAILED + f"{type(error).__name__}: {error}"[:180].encode("utf-8", "replace")
