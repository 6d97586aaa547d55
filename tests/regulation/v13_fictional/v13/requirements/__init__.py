"""MADE UP, for the tests: the one requirement that version 13 asks otherwise. All others are those of version 12."""

from __future__ import annotations

from collections.abc import Callable

from coreg_tui.regulation.v13.requirements.declarations import declarations

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing

JUDGED: tuple[Callable[[Case], Standing], ...] = (declarations,)
