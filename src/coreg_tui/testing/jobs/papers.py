"""Reading odd papers: each is named before it is read, so that one that never ends is known."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator, Mapping
from types import FrameType
from typing import Any

from coreg_tui.api.validator import Kind
from coreg_tui.host.facts import WrongValueError, fields_of, value_of
from coreg_tui.model.fact import Fact
from coreg_tui.model.page import Found, Reading, Sheets, UnreadableError
from coreg_tui.reading.files import is_table
from coreg_tui.testing.crashing import crashes
from coreg_tui.testing.odd_papers import papers_for
from coreg_tui.testing.subject import Subject, subject_of
from coreg_tui.testing.trying import Trial, blank, fact, told


class _TooLongError(BaseException):
    """Raised in the middle of a reader; no heir of Exception, which a plugin may catch."""


def read_all(request: dict[str, Any]) -> Iterator[Mapping[str, object]]:
    """Tells each paper of each kind, and of each what went wrong or that it took too long."""
    subject = subject_of(request["package"])
    for kind in subject.kinds:
        if kind.read is not None:
            yield from ({"kind": kind.id, **line} for line in _read(subject, kind, request["limit_s"]))


def _read(subject: Subject, kind: Kind, limit_s: float) -> Iterator[Mapping[str, object]]:
    texts = sorted((one.text or "" for one in subject.samples if one.kind == kind.id), key=len, reverse=True)
    trial = blank(subject, kind)
    for name, sheets in papers_for(kind, [one for one in texts if one]):
        yield {"paper": name}
        try:
            with _within(limit_s):
                wrong = _wrong(subject, trial, sheets)
        except _TooLongError:
            yield {"late": name}
            return  # the next would take as long again
        if wrong:
            yield {"wrong": f"{name}: {wrong}"}


@contextlib.contextmanager
def _within(limit_s: float) -> Iterator[None]:
    """Raises _TooLongError where the block takes longer, in a regular expression too."""

    def late(_number: int, _frame: FrameType | None) -> None:
        raise _TooLongError

    signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _wrong(subject: Subject, trial: Trial, sheets: Sheets) -> str:
    """What reading and judging that paper raises; empty: nothing."""
    kind = subject.kind(trial.exhibit.kind)
    assert kind.read is not None
    fields = fields_of(kind)
    try:
        readings: list[object] = list(kind.read(sheets))
    except (UnreadableError, ValueError) as error:
        return "" if is_table(kind) else f"its reader raises {told(error)}"
    except (Exception, SystemExit) as error:
        return f"its reader raises {told(error)}"
    for reading in readings:
        if not isinstance(reading, Reading):
            return f"its reader gives {type(reading).__name__} instead of Reading"
        facts: dict[str, Fact] = {}
        given: dict[str, object] = dict(reading.facts)
        for name, found in given.items():
            if not isinstance(found, Found):
                return f"its reader gives {type(found).__name__} instead of Found as {name}"
            if name not in fields:
                return f"its reader gives {name!r}, which is no fact of the kind"
            try:
                facts[name] = fact(kind, name, value_of(fields[name], found.value))
            except WrongValueError:
                continue  # the program drops it, and says so
        for wrong in crashes(trial.with_facts(facts)):
            return wrong
    return ""
