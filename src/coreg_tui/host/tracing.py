"""What of each plugin ran, how long and on what, a line each: `$COREG_TRACE_PLUGINS`. Off, it costs next to nothing.

A line is `trace: PLUGIN VERSION | DEED | ON | MILLISECONDS | OUTCOME`. It names files, checks and errors, and never a
value: what a paper states or an error quotes of it is nobody's business here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter
from types import TracebackType
from typing import Literal, TypeVar

from coreg_tui.api.validator import Validator
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.safe_text import safe_text

Deed = Literal["load", "read", "check", "contribute"]
T = TypeVar("T")
_write: Callable[[str], None] | None = None


def trace_to(write: Callable[[str], None] | None) -> None:
    """From now on `write` gets every line, in this process and in those forked from it; None: nothing is traced."""
    global _write
    _write = write


class _Off:
    """Nothing is noted."""

    __slots__ = ()

    def __enter__(self) -> _Off:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def __call__(self, made: T) -> T:
        """What was made, as it is."""
        return made

    def kinds(self, of_parts: Iterable[str | None], validators: Iterable[Validator]) -> None:
        """Nothing."""


class _Note(_Off):
    """One line, written where its block ends."""

    __slots__ = ("_begun", "_by", "_deed", "_on", "_outcome", "_write")

    def __init__(self, write: Callable[[str], None], deed: str, by: str, on: str) -> None:
        self._write, self._deed, self._by, self._on = write, deed, by, on
        self._outcome = ""

    def __enter__(self) -> _Note:
        self._begun = perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        took = (perf_counter() - self._begun) * 1000
        if error is not None:
            told = getattr(error, "kind", "")
            self._outcome = f"{type(error).__name__} {told if isinstance(told, str) else ''}".rstrip()
        pieces = (self._by, self._deed, self._on, f"{took:.2f} ms", self._outcome)
        self._write("trace: " + " | ".join(safe_text(piece) for piece in pieces))

    def __call__(self, made: T) -> T:
        """What was made; its outcome, or how many there are, is noted."""
        outcome = getattr(made, "outcome", None)
        self._outcome = str(outcome) if outcome is not None else f"{len(made)}" if isinstance(made, tuple) else ""
        return made

    def kinds(self, of_parts: Iterable[str | None], validators: Iterable[Validator]) -> None:
        """Notes of which kinds the documents of a file are, and whose plugins read them."""
        found = list(of_parts)
        handlers = [one for one in validators if {kind.id for kind in one.kinds} & set(found)]
        self._by = ", ".join(map(_called, handlers)) or "-"
        self._outcome = ", ".join(name or "?" for name in found) or "unreadable"


_OFF = _Off()


def traced(deed: Deed, what: str, by: Validator | str, on: Exhibit | str = "") -> _Off:
    """A block in which a plugin's code runs; call what it gives with what was made, for its outcome.

    `by` is the plugin; `what` its check, kind or module; `on` the document.
    """
    if _write is None:
        return _OFF
    return _Note(_write, f"{deed} {what}".rstrip(), by if isinstance(by, str) else _called(by), _place(on))


def _called(validator: Validator) -> str:
    return f"{validator.id} {validator.version}"


def _place(on: Exhibit | str) -> str:
    """The document's place among the evidence and in its file, and the file's name."""
    if isinstance(on, str):
        return on
    part = "" if on.part is None else f".{on.part}"
    return f"evidence {on.evidence}{part} {on.file or ''}".rstrip()
