"""What the generator refuses, told in both languages."""

from __future__ import annotations

from coreg_tui.model.problem import Problem


class SamplesError(Exception):
    """No samples were written, or not all; `problem` says where, what and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence("en"))
        self.problem = problem

    def sentence(self, lang: str) -> str:
        """The whole of it in one line, in `lang` (`nl` or `en`)."""
        return self.problem.sentence(lang)
