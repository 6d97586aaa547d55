"""A child process that assesses and reads, so that the screen never waits. Documents it gives to children of its own.

One request at a time over a pipe. A child that takes too long or dies is ended, named, and followed by a fresh one:
`concurrent.futures` can neither stop a hung worker nor outlive a dead one. Children are forked from a
server that has the libraries warm and no threads.
"""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.page import Page
from coreg_tui.reading.terms import ReadingTerms
from coreg_tui.tui.catalog import Catalog

_WARM = ["coreg_tui.assessment.assessing", "coreg_tui.host.discovery", "coreg_tui.tui.answering"]


@dataclass(frozen=True, slots=True)
class Head:
    """Asks for what the manifest says, before anything is judged; answered with `Assessed` without verdict."""

    folder: Path
    path: str


@dataclass(frozen=True, slots=True)
class Assess:
    """Asks for the whole report; answered with `Assessed`."""

    folder: Path
    path: str


@dataclass(frozen=True, slots=True)
class ReadText:
    """Asks for a file's text; answered with `Paper`."""

    folder: Path
    file: str


@dataclass(frozen=True, slots=True)
class AskCatalog:
    """Asks what plugins call things; answered with `Catalog`."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document's text, citizen service numbers made unreadable; no pages where it cannot be read."""

    pages: tuple[Page, ...] = ()
    reason: str | None = None
    """Why it cannot be read, by its id, as `documents[].reason` of the report."""


LIMIT_S = 900.0
"""The guard stops what takes too long within a document; this is for what it does not see."""

Request = Head | Assess | ReadText | AskCatalog
Reply = Assessed | Paper | Catalog


class ChildLostError(Exception):
    """The child died or took too long over this request; the next request gets a fresh one."""


def warm_up() -> ForkServerContext:
    """The way to children, its server started: it imports while the screen is being built."""
    from multiprocessing import forkserver

    context = get_context("forkserver")
    context.set_forkserver_preload(_WARM)
    forkserver.ensure_running()
    return context


class Child:
    """One child at a time, made when first asked. May be used from any thread."""

    def __init__(self, today: date, terms: ReadingTerms | None = None) -> None:
        self._today = today
        self._terms = terms or ReadingTerms()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._lock = Lock()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether it was closed for good."""
        return self._closed

    def ask(self, request: Request, *, limit_s: float = LIMIT_S) -> Reply:
        """The answer. Raises ChildLostError where none came within the limit, or the child is closed."""
        with self._lock:
            try:
                pipe = self._started()
                pipe.send(request)
                if not pipe.poll(limit_s):
                    raise ChildLostError(f"no answer within {limit_s:g} s")
                reply = pipe.recv()
            except (OSError, EOFError, ValueError, ChildLostError) as error:
                self._end()
                raise ChildLostError(str(error)) from error
        if isinstance(reply, BaseException):
            raise ChildLostError(f"{type(reply).__name__}: {reply}")
        assert isinstance(reply, Assessed | Paper | Catalog)
        return reply

    def close(self) -> None:
        """Ends the child, also while it is at work; whoever waits for an answer gets ChildLostError."""
        self._closed = True
        process = self._process
        if process is not None and process.pid is not None and process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        with self._lock:
            self._end()

    def _started(self) -> Connection:
        if self._closed:
            raise ChildLostError("closed")
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._end()
        context = warm_up()
        ours, theirs = context.Pipe()
        from coreg_tui.tui.answering import serve

        process = context.Process(
            target=serve, args=(theirs, self._today, self._terms), name="coreg-child", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
            self._process.close()
        self._pipe = self._process = None
