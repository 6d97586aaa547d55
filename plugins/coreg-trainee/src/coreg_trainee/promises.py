"""What a form's statements say: each with its box, its yes or no, or in so many words.

A box stands before its statement or, with *ja* and *nee*, beside it, on any of its lines. A box that is left empty is a
promise not made; a form without boxes promises what its sentences promise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from coreg_tui.api import BOX, Found, Line, Sheets, chosen

_YES_NO = re.compile(r"\b(ja|nee|yes|no)\b", re.IGNORECASE)
_ANSWER_ONLY = re.compile(rf"(?:(?:{BOX})|\b(?:ja|nee|yes|no)\b|[\s/:|,.])*", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.)]|[a-z][.)])\s")

_PROMISES = re.compile(
    r"\b(?:zeg|zegt|zeggen)\b.{0,80}?\btoe\b|\b(?:beloof|belooft|beloven)\b|\btoegezegd\b|\bverplicht\s+(?:mij|zich)\b"
    r"|\b(?:ik\s+(?:zal|ga)|(?:zal|ga)\s+ik)\b.{0,160}?\b(?:volgen|afronden|behalen|voltooien|ontvangen|krijgen)\b"
    r"|\b(?:ik\s+(?:ontvang|krijg|volg)|(?:ontvang|krijg|volg)\s+ik)\b|\bge(?:eft|ven)\s+mij\b.{0,60}?\b(?:tot|zolang)"
    r"|\bverklaa?r\w*\b.{0,60}?\b(?:zal|zullen)\b|\bgaat?\b.{0,80}\bvolgen\b",
    re.IGNORECASE | re.DOTALL,
)
_OPENS = re.compile(r"\b(?:zeg|zegt|beloof|belooft|verplicht|verbindt?)\b[^:]{0,60}:\s*$", re.IGNORECASE)
"""What opens a list of promises."""
_ITEM = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)]|[a-z][.)])\s", re.IGNORECASE)
_ASKS = re.compile(r"\?|\bja\b|\bnee\b", re.IGNORECASE)
"""A question, or an answer to choose: what is printed is then no promise."""
_DENIES = re.compile(
    r"\b(?:zeg|zegt|zeggen|beloof|belooft|kan|kunnen|wil|verplicht)\s+(?:[^\s.,]+\s+){0,3}?niet\b|\bniet\s+(?:toe\b|toegezegd)"
    r"|\bgeen\s+toezegging",
    re.IGNORECASE,
)
_NOT_COMPLETE = re.compile(
    r"\b(?:niet|nog\s+niet)\s+(?:\S+\s+)?(?:volledig|compleet|alle)|\bniet\b.{0,30}\bingevuld", re.IGNORECASE
)
_GOES_ON = re.compile(r"(?:master\s?class|supervisie|begeleiding|senior|bcmb)[^:]*$", re.IGNORECASE)
_MASTERCLASSES = re.compile(r"\bmaster\s?class(?:es)?\b", re.IGNORECASE)
_SUPERVISION = re.compile(r"\b(?:supervisie|begeleiding|begeleid|gesuperviseerd)\b", re.IGNORECASE)
_PLEDGE = re.compile(
    r"\btoe\b|\btoezeg|\btoegezegd|\bbelo(?:of|v)|\bverplicht|\bjaar\b|\bvolg|\bwerk|\bontvang|\bgeeft\b|\bkrijg",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"\b(?:volledig|compleet|alle\s+(?:onderdelen|velden|vragen|gegevens))\b.{0,60}?\b(?:ingevuld|beantwoord)\b"
    r"|\b(?:ingevuld|beantwoord)\b.{0,30}?\b(?:volledig|compleet)\b",
    re.IGNORECASE | re.DOTALL,
)
_DEMANDED = re.compile(r"\b(?:moet|moeten|dient|dienen|wordt|worden|kan|kunnen|indien|alleen)\b", re.IGNORECASE)


@dataclass(slots=True)
class Statement:
    """A statement over one or more lines."""

    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words, boxes included."""
        return " ".join(line.text for line in self.lines)

    @property
    def boxed(self) -> bool:
        """Whether a box belongs to it."""
        return re.search(BOX, self.text) is not None

    def answer(self) -> bool | None:
        """What its boxes say, or the *ja* or *nee* beside it; None: nothing, or two things."""
        answers = {_answer(line.text) for line in self.lines} - {None}
        if answers or self.boxed:
            return answers.pop() if len(answers) == 1 else None
        said = {bool(re.match("ja|yes", match[1], re.I)) for line in self.lines for match in [_said(line)] if match}
        return said.pop() if len(said) == 1 else None


def promised(sheets: Sheets, topic: str) -> Found | None:
    """Whether `masterclasses` or `supervision` is promised; None where nothing clear is said about it."""
    about = _MASTERCLASSES if topic == "masterclasses" else _SUPERVISION
    boxed: list[Found] = []
    told: list[Found] = []
    opened = False
    for statement in statements(sheets):
        text = statement.text
        opened = _OPENS.search(text) is not None or (opened and _ITEM.match(text) is not None)
        if not about.search(text) or not _PLEDGE.search(text):
            continue
        answer = statement.answer()
        if answer is not None:
            boxed.append(Found(answer, statement.lines[0].place()))
        elif not statement.boxed and not _ASKS.search(text) and (opened or _PROMISES.search(text)):
            told.append(Found(not _DENIES.search(text), statement.lines[0].place()))
    return _agreed(boxed or told)


def filled_in(sheets: Sheets) -> Found | None:
    """Whether the form says that it was filled in completely; an instruction to do so says nothing."""
    found: list[Found] = []
    for statement in statements(sheets):
        text = statement.text
        if not _COMPLETE.search(text):
            continue
        answer = statement.answer()
        if answer is None and not statement.boxed and not _DEMANDED.search(text):
            answer = not _NOT_COMPLETE.search(text)
        if answer is not None:
            found.append(Found(answer, statement.lines[0].place()))
    return _agreed(found)


def statements(sheets: Sheets) -> Sequence[Statement]:
    """The statements of the form, one after the other; headings and labels are some too."""
    return sheets.once(_statements)


def _statements(sheets: Sheets) -> Sequence[Statement]:
    found: list[Statement] = []
    current = Statement()
    for line in sheets.lines:
        if current.lines and _begins(line, current):
            found.append(current)
            current = Statement()
        current.lines.append(line)
    return [*found, current] if current.lines else found


def _begins(line: Line, current: Statement) -> bool:
    """Whether the line begins a statement of its own rather than going on with the current one."""
    last = current.lines[-1]
    if line.page != last.page or _NUMBERED.match(line.text) or _ITEM.match(line.text):
        return True
    answers_only = _ANSWER_ONLY.fullmatch(line.text) is not None
    if re.search(BOX, line.text) and (current.boxed or (re.match(BOX, line.text) and not answers_only)):
        return True
    if answers_only:
        return False
    capital = line.text[:1].isupper() and not _GOES_ON.match(line.text)
    ended = re.search(r"[.:;!?]\s*$", re.sub(rf"(?:{BOX}|\b(?:ja|nee)\b|\s)+$", "", last.text, flags=re.IGNORECASE))
    return bool(ended or (capital and (current.boxed or len(last.segments) > 1)))


def _answer(text: str) -> bool | None:
    """What the boxes on one line say: *ja* or *nee*, or the one box before the statement."""
    boxes = re.findall(BOX, text)
    if not boxes:
        return None
    if len(boxes) == 1 and not _YES_NO.search(re.sub(r"[^\W\d_]{4,}", "", text)):
        return bool(chosen(text))
    options = [option.strip(" :/|").lower() for option in chosen(text)]
    if len(options) != 1:
        return None
    if re.search(r"\b(?:ja|yes)$|^(?:ja|yes)\b", options[0]):
        return True
    return False if re.search(r"\b(?:nee|no)$|^(?:nee|no)\b", options[0]) else None


def _said(line: Line) -> re.Match[str] | None:
    """A *ja* or *nee* in a column of its own, or behind a colon."""
    alone = re.fullmatch(r"\W*(ja|nee|yes|no)\W*", line.segments[-1].text, re.IGNORECASE)
    return alone or re.search(r":\s*(ja|nee|yes|no)\W*$", line.text, re.IGNORECASE)


def _agreed(found: list[Found]) -> Found | None:
    return found[0] if len({one.value for one in found}) == 1 else None
