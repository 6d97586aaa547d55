"""Work for many things, by several processes, its results in the order of the things; memory stays flat.

One process that dies costs only the thing it was at: those at work when a pool breaks are tried again one by one,
each in a process of its own, and who breaks that one too is the culprit.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from itertools import chain, islice
from typing import Literal, TypeGuard, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""So many things a process are handed out ahead of the one whose result is next."""


def usual_jobs() -> int:
    """As many processes as this one may use processors."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def in_order(work: Callable[[T], R], things: Iterable[T], jobs: int, *, lost: Callable[[T], R]) -> Iterator[R]:
    """What `work` makes of each thing, as soon as it and all before it are done.

    With one job it happens here, in this process. `work` must be picklable; `lost` is asked, here, for the result of
    a thing that its process did not survive.
    """
    waiting = iter(things)
    first = list(islice(waiting, jobs))
    jobs = min(jobs, len(first))
    things = chain(first, waiting)
    if jobs <= 1:
        yield from map(work, things)
        return
    yield from _by_several(work, iter(things), jobs, lost)


def _by_several(work: Callable[[T], R], things: Iterator[T], jobs: int, lost: Callable[[T], R]) -> Iterator[R]:
    pool = _pool(jobs)
    ahead: deque[tuple[T, Future[R] | None]] = deque()
    try:
        while True:
            for thing in islice(things, jobs * _AHEAD - len(ahead)):
                ahead.append((thing, _submitted(pool, work, thing)))
            if not ahead:
                return
            _, result = ahead[0]
            if result is not None and not isinstance(result.exception(), BrokenExecutor):
                yield result.result()
                ahead.popleft()
                continue
            pool.shutdown()
            while ahead:
                thing, result = ahead.popleft()
                yield result.result() if _is_good(result) else _alone(work, thing, lost)
            pool = _pool(jobs)
    except BaseException:
        _stop(pool)
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _submitted(pool: Executor, work: Callable[[T], R], thing: T) -> Future[R] | None:
    """The result to come; None where the pool is broken already."""
    try:
        return pool.submit(work, thing)
    except BrokenExecutor:
        return None


def _is_good(result: Future[R] | None) -> TypeGuard[Future[R]]:
    return result is not None and not result.cancelled() and not isinstance(result.exception(), BrokenExecutor)


def _alone(work: Callable[[T], R], thing: T, lost: Callable[[T], R]) -> R:
    """The result of a process that does nothing else."""
    pool = _pool(1)
    try:
        return pool.submit(work, thing).result()
    except BrokenExecutor:
        return lost(thing)
    except BaseException:
        _stop(pool)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context(start_method()), initializer=_begin)


def start_method() -> Literal["fork", "spawn"]:
    """How workers begin: forked, they have their parent's plugins; spawned, each loads its own in half a second.

    Where other threads run, a fork could copy a lock that one of them holds, for ever.
    """
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin() -> None:
    """A worker leaves Ctrl-C to its parent, and dies of SIGTERM as programs do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _stop(pool: Executor) -> None:
    """Ends the workers at once. One that dies while it hands over a result leaves half of it in the pipe.

    The pool's thread would then wait for the rest for ever, as this process holds the pipe's other end open too: so
    that is closed.
    """
    results = getattr(pool, "_result_queue", None)  # forgotten by `shutdown`; no public way leads to it (CPython 3.11+)
    pool.shutdown(wait=False, cancel_futures=True)
    for child in multiprocessing.active_children():
        child.terminate()
    writer = getattr(results, "_writer", None)
    if writer is not None:
        writer.close()
