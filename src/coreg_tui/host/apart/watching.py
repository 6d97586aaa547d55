"""What a plugin may not do, noticed in the child process where its code runs.

The guard's limits and its sandbox are what holds: this names what was tried, so that staff and author read more than
"operation not permitted", and refuses it too on machines without a sandbox. Nothing here is a wall by itself: code that
means harm can go round it, and then meets the guard.
"""

from __future__ import annotations

import io
import os
import select
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Literal

Deed = Literal["network", "writing", "processes", "output", "patching", "evidence"]
"""Using a network; changing files; starting or signalling processes; writing to standard output; replacing parts of the
program; changing the evidence it was given."""

_WRITING = frozenset(
    "os.remove os.rename os.rmdir os.mkdir os.truncate os.chmod os.chown os.link os.symlink os.utime os.mkfifo "
    "os.setxattr os.removexattr shutil.copyfile shutil.move shutil.rmtree tempfile.mkstemp tempfile.mkdtemp".split()
)
_PROCESSES = frozenset(
    "subprocess.Popen os.system os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile os.kill os.killpg "
    "pty.spawn signal.pthread_kill".split()
)
_OPENING_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_STANDARD = ("builtins", "datetime", "decimal", "fractions", "io", "os", "posixpath", "re", "unicodedata")
"""Modules of Python that a verdict rests on."""
_OWN = ("coreg_tui",)

Parts = tuple[tuple[Mapping[str, object], str, object], ...]


class ForbiddenError(PermissionError):
    """Raised in the plugin's face for what it may not do; `deed` says which."""

    def __init__(self, deed: Deed) -> None:
        super().__init__(f"a plugin may not do that ({deed})")
        self.deed = deed


class Watch:
    """Notes what is tried while the plugin's code runs. Once in a process: an audit hook cannot be taken off."""

    def __init__(self) -> None:
        self._on = False
        self._seen: list[Deed] = []
        self._parts: Parts = ()
        self._output = _standard_output()
        sys.stdout = _Unheard(self.tell)
        sys.dont_write_bytecode = True
        sys.addaudithook(self._audit)

    @contextmanager
    def over(self) -> Iterator[None]:
        """While this lasts the plugin's code runs."""
        if not self._parts:
            self._parts = parts_of_the_program()
        self._on = True
        try:
            yield
        finally:
            self._on = False
            if _drained(self._output):
                self._seen.append("output")
            if changed(self._parts):
                self._seen.append("patching")

    def tell(self, deed: Deed) -> None:
        """Notes a deed that was found out otherwise."""
        self._seen.append(deed)

    def told(self) -> tuple[Deed, ...]:
        """What was tried since this was asked last, each once."""
        seen, self._seen = self._seen, []
        return tuple(dict.fromkeys(seen))

    def _audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._on and (deed := forbidden(event, arguments)) is not None:
            self._seen.append(deed)
            raise ForbiddenError(deed)


def forbidden(event: str, arguments: tuple[object, ...]) -> Deed | None:
    """Which deed an audit event is (PEP 578); None: it is allowed."""
    if event == "open":
        flags = arguments[2] if len(arguments) > 2 else 0
        return "writing" if isinstance(flags, int) and flags & _OPENING_TO_WRITE else None
    if event.startswith("socket.") and event != "socket.gethostname":
        return "network"
    if event in _WRITING:
        return "writing"
    return "processes" if event in _PROCESSES else None


def parts_of_the_program() -> Parts:
    """What the program's modules and classes, and the modules of Python below it, hold now: where, as what, which."""
    return tuple(
        (space, name, part)
        for space in _spaces()
        for name, part in list(space.items())
        if callable(part) or isinstance(part, property | staticmethod | classmethod)
    )


def changed(before: Parts) -> bool:
    """Whether a part of then is another one now."""
    return any(space.get(name) is not part for space, name, part in before)


def _spaces() -> Iterator[Mapping[str, object]]:
    for name, module in list(sys.modules.items()):
        if not isinstance(module, ModuleType) or not (name in _STANDARD or name.partition(".")[0] in _OWN):
            continue
        yield vars(module)
        if name not in _STANDARD:
            own = (part for part in list(vars(module).values()) if isinstance(part, type) and part.__module__ == name)
            yield from map(vars, own)


def _standard_output() -> int:
    """Makes standard output a pipe; gives the end at which it is looked whether anything was written."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    os.dup2(writing, 1)
    os.close(writing)
    sys.stdout = open(1, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115  for good
    return reading


def _drained(end: int) -> bool:
    """Whether anything was written; it is thrown away."""
    written = False
    poll = select.poll()
    poll.register(end, select.POLLIN)
    while poll.poll(0):
        written = True
        if not os.read(end, 1 << 16):
            break
    return written


class _Unheard(io.TextIOBase):
    """What is printed is thrown away, however much, and noted."""

    def __init__(self, tell: Callable[[Deed], None]) -> None:
        self._tell = tell

    def write(self, text: str) -> int:
        """Notes it."""
        self._tell("output")
        return len(text)
