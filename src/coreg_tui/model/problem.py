"""A fault in a file, a plugin or a call: where, what, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from coreg_tui.model.text import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One fault, in parts, so that a screen, a terminal and JSON can each tell it their way."""

    kind: str
    """From a closed list of the room that raises it (`unknown_key`, `import_error`)."""
    where: str
    """A file, a plugin, an option; may hold untrusted text."""
    problem: Text
    remedy: Text
    line: int | None = None
    key: str | None = None
    detail: str = ""
    """A traceback or the like, for whoever mends it; never the first thing shown."""

    def sentence(self, lang: str) -> str:
        """`where, line n: what: what to do`, in one line."""
        place = self.where
        if self.line is not None:
            place += f", {'regel' if lang == 'nl' else 'line'} {self.line}"
        told = f"{place}: {self.problem.in_language(lang)}"
        remedy = self.remedy.in_language(lang)
        return f"{told}: {remedy}" if remedy else told
