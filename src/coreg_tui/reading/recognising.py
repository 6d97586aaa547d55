"""The letters of scans and photos: the child makes the picture, Tesseract reads it, the child is told the words.

Tesseract runs beside the child, under limits of its own: a child in a sandbox can start no program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from coreg_tui.documents.recognition import LIMIT_S, MOST_OUTPUT, recognised
from coreg_tui.documents.scans.picture import Picture
from coreg_tui.guard.children import LostError
from coreg_tui.guard.command import CommandError
from coreg_tui.guard.engine import Engine
from coreg_tui.reading.wire_pages import pack_words

PAGE_S = 20.0
"""Seconds to make the picture of a page, and as many to read it (design.md 4)."""
Ask = Callable[..., tuple[dict[str, Any], bytes]]
"""Asks the child about the file it holds: `(order, body, limit_s=...)`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recogniser:
    """Reads pictures with this machine's Tesseract."""

    engine: Engine

    @property
    def fingerprint(self) -> str:
        """What decides which letters are seen."""
        return f"{self.engine.version} {' '.join(sorted(self.engine.languages))}"

    def recognise(self, page: int, ask: Ask) -> bool | None:
        """Has that page's words recognised and told to the child; False: there are none; None: it did not come to that.

        Raises LostError where the child did not survive making the picture; a Tesseract that fails on it reads nothing.
        """

        def picture(turns: int | None) -> Picture | None:
            head, grey = ask({"do": "picture", "page": page, "turns": turns}, limit_s=PAGE_S)
            return None if "reason" in head else Picture.of(head, grey)

        def answer(arguments: tuple[str, ...], feed: bytes) -> bytes:
            return self.engine.answer(arguments, feed, limit_s=LIMIT_S, most_output=MOST_OUTPUT)

        try:
            found = recognised(picture, answer, self.engine.languages)
        except CommandError:
            return None
        except ValueError as error:
            raise LostError("failed", str(error)) from error
        if found is None or not found.words:
            return False
        ask({"do": "letters", "page": page, "turns": found.picture.turns}, pack_words(found.words), limit_s=PAGE_S)
        return True
