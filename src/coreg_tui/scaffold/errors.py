"""What the scaffold refuses, told in both languages."""

from __future__ import annotations

from coreg_tui.model.problem import Problem
from coreg_tui.model.text import Text


class ScaffoldError(Exception):
    """No plugin was written; `problem` says why and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence("en"))
        self.problem = problem


def refused(kind: str, where: str, problem: Text, remedy: Text) -> ScaffoldError:
    """The error for that fault."""
    return ScaffoldError(Problem(kind=kind, where=where, problem=problem, remedy=remedy))
