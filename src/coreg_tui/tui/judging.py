"""Assessing every dossier below a root in the background: first who and what, then the verdicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import monotonic

from textual.message import Message

from coreg_tui.assessment.report import Assessed
from coreg_tui.dossier.fault import FaultProblem, fault_of
from coreg_tui.dossier.finding import Found, find, unreadable
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text
from coreg_tui.tui import words
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.child import AskCatalog, Assess, Child, ChildLostError, Head

_EVERY_S = 0.5
"""News comes at most twice a second."""


@dataclass
class Progress(Message):
    """What is new. `begin`: all paths there are, on starting; `reports`: what became known since the last news."""

    begin: tuple[Assessed, ...] | None = None
    reports: Mapping[str, Assessed] = field(default_factory=dict)
    done: int = 0
    count: int = 0
    catalog: Catalog | None = None
    finished: bool = False
    whole: bool = True
    """False where it is of one dossier that was asked for by itself."""


def assess_all(child: Child, root: Path, today: date, tell: Callable[[Progress], object]) -> None:
    """Finds and assesses all dossiers; the last news is `finished`. Ends early where the child is closed."""
    try:
        found = list(find(root))
    except OSError as error:
        broken = Assessed(path=".", folder=str(root), today=today, fault=unreadable(error))
        tell(Progress(begin=(broken,), done=1, count=1, finished=True))
        return
    tell(Progress(begin=tuple(_waiting(one, today) for one in found), count=len(found)))
    news = _News(tell, len(found))
    whole = [one for one in found if one.fault is None]
    for one in whole:
        head = _asked(child, Head(one.folder, one.path), today)
        if child.closed:
            return
        news.add(head, assessed=False)
    news.send()
    try:
        catalog = child.ask(AskCatalog())
        assert isinstance(catalog, Catalog)
        tell(Progress(catalog=catalog, done=0, count=len(found)))
    except ChildLostError:
        pass  # without it kinds and facts are called by their ids
    for one in whole:
        report = _asked(child, Assess(one.folder, one.path), today)
        if child.closed:
            return
        news.add(report, assessed=True)
    news.send(finished=True)


def assess_one(child: Child, report: Assessed, today: date) -> Assessed:
    """The report of one dossier, made anew."""
    return _asked(child, Assess(Path(report.folder), report.path), today)


def _waiting(one: Found, today: date) -> Assessed:
    return Assessed(path=one.path, folder=str(one.folder), today=today, fault=one.fault)


def _asked(child: Child, request: Head | Assess, today: date) -> Assessed:
    try:
        reply = child.ask(request)
    except ChildLostError as error:
        return _crashed(request, today, str(error))
    assert isinstance(reply, Assessed)
    return reply


def _crashed(request: Head | Assess, today: date, why: str) -> Assessed:
    shown = safe_text(why)[:80]
    message = Text(en=words.CRASHED.en.format(why=shown), nl=words.CRASHED.nl.format(why=shown))
    fault = fault_of("io", [FaultProblem(message=message)], file=None)
    return Assessed(path=request.path, folder=str(request.folder), today=today, fault=fault)


class _News:
    """What was not told yet."""

    def __init__(self, tell: Callable[[Progress], object], count: int) -> None:
        self._tell = tell
        self._count = count
        self._done = 0
        self._reports: dict[str, Assessed] = {}
        self._told_at = monotonic()

    def add(self, report: Assessed, *, assessed: bool) -> None:
        """One more; tells when it is time."""
        self._reports[report.path] = report
        self._done += assessed
        if monotonic() - self._told_at >= _EVERY_S:
            self.send()

    def send(self, *, finished: bool = False) -> None:
        """Tells all that is new."""
        done = self._count if finished else self._done
        self._tell(Progress(reports=self._reports, done=done, count=self._count, finished=finished))
        self._reports = {}
        self._told_at = monotonic()
