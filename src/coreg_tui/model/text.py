"""A sentence in both languages of the register, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Lang = Literal["nl", "en"]
LANGUAGES: tuple[Lang, ...] = ("nl", "en")


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """What a person reads, in English and in Dutch; both are required, so the type checker proves completeness.

    May hold fields by name (`{issued}`); a view fills them with values written the reader's way.
    """

    en: str
    """English, as written for a reviewer."""
    nl: str
    """The same in Dutch."""

    def in_language(self, lang: str) -> str:
        """The template in `lang` (`nl` or `en`)."""
        return self.nl if lang == "nl" else self.en
