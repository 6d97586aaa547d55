"""What a child may still do before it is shown a stranger's file: limits everywhere, and system calls where Linux can.

Two rungs (security.md): `limits` bounds memory, files and time by the kernel; `sandbox` besides lets the child neither
open a file for writing, nor a connection, nor start or signal another process. `process` is a child that is only timed,
for systems whose kernel keeps no limits; it is never chosen unasked.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args

Level = Literal["process", "limits", "sandbox"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the weakest to the strongest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """What a child may use at most."""

    memory: int = 768 << 20
    """Bytes of address space; at least `room` more than the child begins with, as it has all that its parent loaded."""
    room: int = 512 << 20
    open_files: int = 64
    cpu_s: int = 600
    """Seconds of processor time over its whole life, whatever the clock on the wall allows each piece of work."""
    answer: int = 48 << 20
    """Bytes of one answer."""


def at_least(level: Level, least: Level) -> bool:
    """Whether the one is as strong as the other."""
    return LEVELS.index(level) >= LEVELS.index(least)


def prepare(level: Level) -> None:
    """Makes once, in the parent, what every child of that level needs. Raises ImportError and OSError."""
    if at_least(level, "sandbox"):
        _ = _filter().program


def confine(level: Level, bounds: Bounds) -> None:
    """From now on this process is held to that; there is no way back. Raises OSError where the kernel refuses."""
    die_with_parent()
    if at_least(level, "limits"):
        _limit(bounds)
    if at_least(level, "sandbox"):
        _filter().load()


def _limit(bounds: Bounds) -> None:
    import resource

    for what, most in (
        (resource.RLIMIT_AS, max(bounds.memory, _address_space() + bounds.room)),
        (resource.RLIMIT_CPU, bounds.cpu_s),
        (resource.RLIMIT_NOFILE, bounds.open_files),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most, most) if hard == resource.RLIM_INFINITY or hard > most else (hard, hard))


def _address_space() -> int:
    """Bytes that this process has mapped; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as figures:  # noqa: PTH123  proc(5)
            return int(figures.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def die_with_parent() -> None:
    """Linux kills this process when its parent ends; elsewhere it notices that nobody asks any more."""
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG, prctl(2)


_ALLOWED = (
    # what Python and PDFium need to compute, to answer, and to load code that was not needed before
    "read write readv writev pread64 lseek close close_range fstat newfstatat stat lstat statx access faccessat "
    "faccessat2 getdents64 readlink readlinkat getcwd poll ppoll select pselect6 epoll_wait epoll_pwait recvfrom "
    "sendto recvmsg sendmsg shutdown dup fcntl "
    "mmap munmap mprotect mremap madvise brk membarrier mincore msync "
    "futex sched_yield sched_getaffinity getcpu set_robust_list rseq "
    "rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending sigaltstack restart_syscall "
    "getpid gettid getppid getuid geteuid getgid getegid getgroups getpgrp getpgid getrusage getrlimit times sysinfo "
    "uname getrandom clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time "
    "setitimer exit exit_group arch_prctl"
).split()
_TERMINAL_QUESTION = 0x5401
"""TCGETS, ioctl_tty(2): Python asks it of every file that it opens."""


@lru_cache(maxsize=1)
def _filter() -> Any:
    """The system calls that a sandboxed child may make; every other fails with EPERM. Built once, loaded by each.

    No signal may be sent, not even to itself: the number of the process is not known yet, and abort() ends without.
    """
    import errno

    from seccompy import Action, ArgCmp, CmpOp, Filter, UnsupportedError

    allowed = Filter(default=Action.ERRNO | errno.EPERM)
    for name in _ALLOWED:
        try:
            allowed.allow(name)
        except (UnsupportedError, ValueError, KeyError):
            continue  # not of this architecture
    writing = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    for name, flags in (("open", 1), ("openat", 2)):
        try:
            allowed.allow(name, args=[ArgCmp(flags, CmpOp.MASKED_EQ, os.O_RDONLY, mask=writing)])
        except (UnsupportedError, ValueError, KeyError):
            continue
    allowed.allow("ioctl", args={1: _TERMINAL_QUESTION})
    return allowed
