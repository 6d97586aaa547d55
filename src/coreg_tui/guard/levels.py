"""How strong the guard is on this machine: tried out, never assumed, and never weaker than was asked for."""

from __future__ import annotations

import errno
import mmap
import os
import socket
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from coreg_tui.guard.children import Asked, Begin, Children, InProcess, LostError
from coreg_tui.guard.confinement import LEVELS, Bounds, Level, at_least
from coreg_tui.model.text import Text

LABELS: dict[Level, Text] = {
    "sandbox": Text(
        en="in a child process that can be killed, with limits of memory and time, without files, network or programs",
        nl="in een kindproces dat kan worden gestopt, met grenzen aan geheugen en tijd, zonder bestanden, netwerk of "
        "programma's",
    ),
    "limits": Text(
        en="in a child process that can be killed, with limits of memory and time",
        nl="in een kindproces dat kan worden gestopt, met grenzen aan geheugen en tijd",
    ),
    "process": Text(
        en="in a child process that can be killed, with a limit of time only",
        nl="in een kindproces dat kan worden gestopt, alleen met een grens aan de tijd",
    ),
}
"""How documents are read at each level; true on the machine where it is shown, as each was tried out."""

_SELF_TEST_S = 5.0
_HANG_S = 0.02


class TooWeakError(Exception):
    """This machine cannot guard as well as was asked for: nothing of a stranger may be read. `text` says so."""

    def __init__(self, least: Level, best: Level | None) -> None:
        found = best or "-"
        self.text = Text(
            en=f"documents are not read: the guard '{least}' was asked for, and this machine's best is '{found}'; "
            "set guard in coreg.toml to a weaker one only where all papers are your own",
            nl=f"er worden geen stukken gelezen: gevraagd is de afscherming '{least}', en deze machine kan ten hoogste "
            f"'{found}'; zet guard in coreg.toml alleen op een zwakkere als alle stukken van uzelf zijn",
        )
        super().__init__(self.text.en)


@dataclass(frozen=True, kw_only=True, slots=True)
class Guard:
    """Begins children that are held to a level that was tried out."""

    level: Level | None
    """None: in this process, without a guard."""
    bounds: Bounds = field(default_factory=Bounds)

    def begin(self, begin: Begin) -> Asked:
        """Somebody who answers as `begin` says; to be used in a `with` block."""
        return InProcess(begin) if self.level is None else Children(begin, self.level, self.bounds)


UNGUARDED = Guard(level=None)
"""Reads in this process: for tests only."""


def guard_of(least: Level = "limits", *, bounds: Bounds | None = None) -> Guard:
    """The strongest guard of this machine. Raises TooWeakError where that is weaker than `least`.

    `process` is taken only where it is asked for, as a child without limits can take all memory.
    """
    found = best_level(bounds or Bounds())
    if found is None and least == "process":
        found = "process"
    if found is None or not at_least(found, least):
        raise TooWeakError(least, found)
    return Guard(level=found, bounds=bounds or Bounds())


@lru_cache(maxsize=4)
def best_level(bounds: Bounds) -> Level | None:
    """The strongest level that holds what it promises when tried out; None: not even limits do."""
    return next((level for level in reversed(LEVELS[1:]) if not failures(level, bounds)), None)


def failures(level: Level, bounds: Bounds) -> tuple[str, ...]:
    """What a child of that level could still do although it must not; empty: it holds. Takes some 30 ms."""
    return tuple(_failures(level, bounds))


def _failures(level: Level, bounds: Bounds) -> Iterator[str]:
    forbidden = ["memory", "write"]
    if level == "sandbox":
        forbidden += ["open", "socket", "exec", "fork", "signal"]
    try:
        with Children(_trial, level, bounds) as child:
            for deed in forbidden:
                if child.ask(deed.encode(), limit_s=_SELF_TEST_S) != b"refused":
                    yield deed
            try:
                child.ask(b"hang", limit_s=_HANG_S)
                yield "hang"
            except LostError as error:
                if error.kind != "time":
                    yield "hang"
    except (LostError, OSError, ImportError) as error:
        yield f"{type(error).__name__}: {error}"


def _trial() -> _Trial:
    return _Trial()


class _Trial:
    """Tries what a child must not be able to do."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  open before the limits hold

    def __call__(self, deed: bytes) -> bytes:
        try:
            getattr(self, deed.decode())()
        except MemoryError:
            return b"refused"
        except OSError as error:
            return b"done" if error.errno == errno.ENOENT else b"refused"  # it was looked for, so it was allowed
        return b"done"

    def memory(self) -> None:
        mmap.mmap(-1, 2 << 30).close()  # asked for, never filled: it costs nothing where it is granted

    def write(self) -> None:
        self._file.write(b"x" * 4096)

    def open(self) -> None:
        os.open("/nonexistent/file", os.O_WRONLY | os.O_CREAT)

    def socket(self) -> None:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()

    def exec(self) -> None:
        os.execv("/nonexistent", ["/nonexistent"])  # noqa: S606

    def fork(self) -> None:
        if os.fork() == 0:
            os._exit(0)

    def signal(self) -> None:
        os.kill(os.getppid(), 0)

    def hang(self) -> None:
        while True:
            pass
