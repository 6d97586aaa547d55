"""How far it is: one line of text on a terminal, at most twice a second, gone when it is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

from coreg_tui.i18n.catalogs import Translate

_BETWEEN_S = 0.5
_BAR = 20
_ERASE = "\r\x1b[K"


class Progress:
    """How many of all dossiers are done. Silent without a terminal to show it on."""

    def __init__(
        self, terminal: TextIO | None, translate: Translate, *, total: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.translate = translate
        self._terminal = terminal
        self._total = total
        self._done = 0
        self._now = now
        self._last = now()
        self._painted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Takes the line away, so that something else can be written; the next step brings it back."""
        if self._painted and self._terminal is not None:
            self._terminal.write(_ERASE)
            self._terminal.flush()
            self._painted = False

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = self._now()
        if self._terminal is not None and now - self._last >= _BETWEEN_S:
            self._last = now
            self._painted = True
            self._terminal.write(f"{_ERASE}{self._line()}")
            self._terminal.flush()

    def _line(self) -> str:
        full = _BAR * min(self._done, self._total) // max(self._total, 1)
        bar = "━" * full + "─" * (_BAR - full)
        counted = self.translate("{done} of {total} dossiers").format(done=self._done, total=self._total)
        return f"{bar} {counted}"
