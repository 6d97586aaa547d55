"""Watching what a plugin does besides reading and judging: the interpreter tells of each deed as it is done.

By an audit hook (PEP 578: connections, files, processes), which also refuses, and by a profile function (the clock, the
environment), which only tells. A deed is the plugin's where its code stands nearest to it, the program's aside.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from types import FrameType
from typing import Any, Literal

What = Literal["network", "write", "process", "clock", "environment"]
_PREFIXES: dict[What, tuple[str, ...]] = {
    "network": ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "telnetlib.", "nntplib."),
    "write": (
        "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
        "os.chown", "os.utime", "os.chflags", "os.setxattr", "shutil.", "tempfile.", "sqlite3.connect",
    ),
    "process": (
        "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.kill",
        "pty.", "_thread.start_new_thread", "ctypes.dlopen",
    ),
    "environment": ("os.putenv", "os.unsetenv", "os.chdir"),
}  # fmt: skip
_CLOCKS = ("time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "monotonic", "monotonic_ns", "perf_counter",
           "perf_counter_ns", "process_time")  # fmt: skip
_BUILTINS: dict[Callable[..., Any], What] = {
    date.today: "clock", datetime.today: "clock", datetime.now: "clock", datetime.utcnow: "clock",
    os.getcwd: "environment", os.uname: "environment", os.getlogin: "environment", os.urandom: "environment",
    **{getattr(time, name): "clock" for name in _CLOCKS},
}  # fmt: skip
_ENVIRON = {id(one.__code__) for one in (type(os.environ).__getitem__, type(os.environ).__iter__)}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LIBRARIES = ("importlib", "_frozen_importlib", "_frozen_importlib_external", "zipimport")


class Deeds:
    """What the plugin in that package did while it was watched."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._watching = False
        self.done: dict[tuple[What, str], None] = {}

    def __enter__(self) -> Deeds:
        importlib.invalidate_caches()
        sys.addaudithook(self._heard)
        self._watching = True
        sys.setprofile(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)
        self._watching = False

    def _heard(self, event: str, given: tuple[Any, ...]) -> None:
        if not self._watching:
            return
        what = _what(event, given)
        if what is None:
            return
        place = self._place(sys._getframe(1), through_imports=True)
        if place is not None:
            self.done[what, f"{event} in {place}"] = None
            raise PermissionError(f"{event}: a plugin may not")

    def _called(self, frame: FrameType, event: str, given: Any) -> None:
        if event == "c_call":
            what = _BUILTINS.get(given) if getattr(given, "__hash__", None) else None
            name, above = getattr(given, "__qualname__", "?"), frame
        elif event == "call" and id(frame.f_code) in _ENVIRON and frame.f_back is not None:
            what, name, above = "environment", "os.environ", frame.f_back
        else:
            return
        if what is not None and (place := self._place(above, through_imports=False)) is not None:
            self.done[what, f"{name} in {place}"] = None

    def _place(self, frame: FrameType, *, through_imports: bool) -> str | None:
        """Where in the plugin it was done; None where somebody else did it, or a library while it was imported."""
        for one in _outwards(frame):
            name = str(one.f_globals.get("__name__", ""))
            if name == self._package or name.startswith(f"{self._package}."):
                return f"{name}, line {one.f_lineno}"
            if name.split(".")[0] == "coreg_tui" or (name in _LIBRARIES and not through_imports):
                return None
        return None


def _outwards(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _what(event: str, given: tuple[Any, ...]) -> What | None:
    if event == "open":
        _, mode, flags = given
        writes = bool(set(mode) & set("wax+")) if isinstance(mode, str) else bool((flags or 0) & _WRITING)
        return "write" if writes else None
    return next((what for what, prefixes in _PREFIXES.items() if event.startswith(prefixes)), None)
