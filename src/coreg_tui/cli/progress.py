"""How far it is: one line of text on a terminal, at most twice a second, gone when it is done."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from coreg_tui.cli.session import on_terminal
from coreg_tui.i18n.catalogs import Translate

_BETWEEN_S = 0.5
_BAR = 20


class Progress:
    """A count, and a bar where it is known how many there are. Silent where stderr is no terminal."""

    def __init__(self, translate: Translate, *, wanted: bool, total: int | None = None) -> None:
        self.translate = translate
        self._on = wanted and on_terminal(sys.stderr)
        self._total = total
        self._done = 0
        self._last = time.monotonic()
        self._painted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._painted:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if self._on and now - self._last >= _BETWEEN_S:
            self._last = now
            self._painted = True
            sys.stderr.write(f"\r\x1b[K{self._line()}")
            sys.stderr.flush()

    def _line(self) -> str:
        if not self._total:
            return self.translate("{done} dossiers assessed").format(done=self._done)
        full = _BAR * self._done // self._total
        bar = "━" * full + " " * (_BAR - full)
        return f"{bar} " + self.translate("{done} of {total} dossiers").format(done=self._done, total=self._total)
