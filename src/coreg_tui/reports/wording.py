"""How a text view is written: language, width, ink, and the words it takes from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.text import Lang
from coreg_tui.regulation.loading import Regulation
from coreg_tui.reports.typesetting import Ink
from coreg_tui.reports.vocabulary import Vocabulary


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """What every text view needs besides the thing it shows."""

    lang: Lang
    translate: Translate
    width: int
    """Cells of a line."""
    ink: Ink
    vocabulary: Vocabulary
    regulation: Regulation

    def title(self, requirement: str) -> str:
        """What the requirement is called."""
        return self.regulation.requirements[requirement].title.in_language(self.lang)
