"""The filter's line: a hint, or what is typed, with ways to complete it under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from coreg_tui.model.safe_text import safe_text
from coreg_tui.tui import words
from coreg_tui.tui.bindings import bindings_at
from coreg_tui.tui.cutting import cut, fill, width
from coreg_tui.tui.filtering import FIELDS, MOST_OFFERED, Offer, Query
from coreg_tui.tui.ink import ACCENT, MUTED, STRONG, TEXT, Line
from coreg_tui.tui.panes import Still
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.tokens import Ink

_LONGEST = 200
_WORD = 28


class FilterLine(Still, can_focus=True):
    """Where the filter is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_at("filter")]

    class Typed(Message):
        """The filter is another now, or its completions are."""

    class Wanted(Message):
        """Tab was pressed where nothing can be completed."""

    class Done(Message):
        """Typing ended; `kept` where the filter stays."""

        def __init__(self, *, kept: bool) -> None:
            super().__init__()
            self.kept = kept

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.query_text = ""
        self.typing = False
        """Whether keys are text now."""
        self.offers: tuple[Offer, ...] = ()
        self.choice = 0
        self.at_right = ""
        self.blank = False
        """Whether a blank row stands under it."""
        self._at = 0

    @property
    def query_now(self) -> Query:
        """The filter as it is."""
        return Query(self.query_text)

    @property
    def place(self) -> int:
        """How many characters stand before the cursor."""
        return min(self._at, len(self.query_text))

    def set_text(self, text: str) -> None:
        """Another filter, the cursor at its end."""
        self.query_text = text[:_LONGEST]
        self._at = len(self.query_text)
        self.choice = 0

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters are text here, whatever they do elsewhere."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Types, or moves the text's cursor."""
        typed = self._typed(event)
        if typed is None:
            return
        event.stop()
        event.prevent_default()
        self.query_text, self._at = typed
        self.choice = 0
        self.post_message(self.Typed())

    def _typed(self, event: events.Key) -> tuple[str, int] | None:
        text, at = self.query_text, self.place
        if event.is_printable and event.character:
            return (text[:at] + event.character + text[at:])[:_LONGEST], at + 1
        match event.key:
            case "backspace":
                return text[: max(0, at - 1)] + text[at:], max(0, at - 1)
            case "delete":
                return text[:at] + text[at + 1 :], at
            case "left":
                return text, max(0, at - 1)
            case "right":
                return text, min(len(text), at + 1)
            case "home":
                return text, 0
            case "end":
                return text, len(text)
            case "ctrl+u":
                return text[at:], 0
        return None

    def on_paste(self, event: events.Paste) -> None:
        """Pasted text is one line of harmless characters."""
        event.stop()
        text = safe_text(" ".join(event.text.split()))
        self.query_text = (self.query_text[: self.place] + text + self.query_text[self.place :])[:_LONGEST]
        self._at += len(text)
        self.post_message(self.Typed())

    def action_complete(self) -> None:
        """Takes the completion over, or the value that was probably meant."""
        if not self.complete():
            self.post_message(self.Wanted())

    def action_choose(self) -> None:
        """The next completion."""
        self.choose(1)

    def action_choose_before(self) -> None:
        """The one before."""
        self.choose(-1)

    def action_apply(self) -> None:
        """Ends typing, the filter stays."""
        self.post_message(self.Done(kept=True))

    def action_unfilter(self) -> None:
        """Ends typing, the filter goes."""
        self.post_message(self.Done(kept=False))

    def choose(self, by: int) -> None:
        """Another of the completions."""
        if self.offers:
            self.choice = (self.choice + by) % len(self.offers)
            self.draw()

    def complete(self) -> bool:
        """Takes the completion over; whether there was one."""
        if not self.offers:
            return False
        word = self.offers[self.choice].word
        self.set_text(self.query_now.replaced(word if word.endswith(":") else f"{word} ").text)
        self.post_message(self.Typed())
        return True

    def draw(self) -> None:
        """Draws what there is."""
        lines = [self._first(), *(self._offered(place, one) for place, one in enumerate(self._offers_shown()))]
        if self.blank:
            lines.append(Line())
        self.styles.height = len(lines)
        self.show(lines)

    def _offers_shown(self) -> Sequence[Offer]:
        return self.offers[:MOST_OFFERED] if self.typing else ()

    def _first(self) -> Line:
        right = ((self.at_right, MUTED),) if self.at_right else ()
        slash = (" / ", ACCENT)
        if self.typing:
            text = safe_text(self.query_text)
            at = self.place
            cursor = (text[at : at + 1] or " ", Ink("text", ground="caret"))
            return Line((slash, (text[:at], STRONG), cursor, (text[at + 1 :], STRONG)), "raised", right)
        if self.query_text:
            return Line((slash, (safe_text(self.query_text), STRONG)), "bg", right)
        return Line((slash, (self._hint(), MUTED)), "bg", right)

    def _hint(self) -> str:
        lang = self.app.lang
        told = words.SEARCH.in_language(lang)
        room = self.app.grid.width - 6 - (width(self.at_right) + 2 if self.at_right else 0)
        for text in FIELDS.values():
            longer = f"{told}  {text.in_language(lang)}:"
            if width(longer) > room:
                break
            told = longer
        return told if width(told) <= room and ":" in told else cut(words.SEARCH_SHORT.in_language(lang), room)

    def _offered(self, place: int, offer: Offer) -> Line:
        chosen = place == self.choice
        ink = Ink("strong", bold=True) if chosen else TEXT
        pieces = ((f"   {fill(offer.word, _WORD)}", ink), (offer.means, TEXT if chosen else MUTED))
        count = words.COUNT_ONE if offer.count == 1 else words.COUNT
        right = ((fill_in(count, self.app.lang, count=offer.count), MUTED),) if offer.count or offer.means else ()
        return Line(pieces, "cursor" if chosen else "raised", right, mark=chosen)
