"""Citizen service numbers (BSN) in any text: found by what they are called and by the eleven-test, and masked.

Outside government nobody may process them (Wet algemene bepalingen burgerservicenummer, art. 10), so no reader, screen
or store ever gets one. Nine digits that pass the test are taken for one unless they are plainly called something else.
Right behind the word BSN, what fails the test is a mistyped or misread one, and masked too. The RSIN of a one-man firm
is its owner's BSN, as is what stands in the firm's old VAT number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

Span = tuple[int, int]
"""The first place in a text and the one after the last."""

_PROPER = (
    r"b[\s.]{0,2}s[\s.]{0,2}n|burger[\s-]{0,3}service[\s-]{0,3}(?:nummer|nr|no)|sofi[\s-]{0,3}(?:nummer|nr|no)|rsin"
    r"|citizen[\s-]{1,3}service[\s-]{1,3}(?:number|no)"
)
_LOOSE = (
    r"fisca(?:al|l)[\s-]{1,3}(?:nummer|number|no)|pgn|persoonsgebonden[\s-]{1,3}nummer|persoonsnummer"
    r"|personal[\s-]{1,3}(?:number|no)"
)
_AS_WORD = r"(?<![^\W\d_])(?:{})(?:[\s._-]{{0,2}}(?:nummers?|numbers?|nr|no))?(?![^\W\d_])"
_NAMED = re.compile(_AS_WORD.format(_PROPER), re.IGNORECASE)
"""Its own names: whatever stands right behind one is meant to be it."""
_CITIZEN = re.compile(_AS_WORD.format(f"{_PROPER}|{_LOOSE}"), re.IGNORECASE)
"""Those, and what tax offices, schools and passports call it."""
_OTHER = re.compile(
    r"(?:nummers?|numbers?|kenmerk|referentie|reference|code)(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:kvk|iban|bic|telefoon|phone|mobiel|fax|skj|registerplein|certificaat|certificate|rekening|factuur"
    r"|polis|croho|crebo|(?:n[ro]|ref|tel|id|big)(?=\W{0,4}(?:\Z|\n| {2})))(?![^\W\d_])",
    re.IGNORECASE,
)
"""What other numbers are called; the short words only right before the number, for they mean more than that."""
_HINTS = (b"bsn", b"service", b"sofin", b"rsin")
"""Of each of its own names, a piece of what `_slim` makes of it."""
_DIGITS = bytes(ord("0") if 48 <= byte < 58 else byte + 32 if 65 <= byte < 91 else byte for byte in range(256))
_BETWEEN = bytes(byte for byte in range(256) if not chr(byte).isalnum())
_ODD = re.compile(r"[^\x00-\u024f\u2010-\u2060\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\ufb00-\ufb06]")
"""Characters that may be digits or letters in disguise: full-width, styled, of another script."""
_WHOLE = re.compile(r"(?<![^\W_])[0-9]{9}(?![^\W_])")
_GROUPED = re.compile(
    r"(?<![^\W_])(?:[0-9]{4}(?P<a>[ .])[0-9]{2}(?P=a)[0-9]{3}|[0-9]{3}(?P<b>[ .-])[0-9]{3}(?P=b)[0-9]{3})(?![^\W_])"
)
_BOXES = re.compile(r"(?<![^\W_])[0-9](?:[^0-9A-Za-z]{0,3}[0-9]){8}(?![0-9])")
_SHORT = re.compile(r"(?<![^\W_])[0-9]{8}(?![^\W_])")
_VAT = re.compile(
    r"(?<![^\W_])[Nn][Ll][ .]?([0-9]{9}|[0-9]{4}[ .][0-9]{2}[ .][0-9]{3})[ .]?[Bb][ .]?[0-9]{2}(?![^\W_])"
)
_MISREAD = "0-9OoQDlI|SsBZzGgbq"
_BEHIND = re.compile(
    r"[^0-9]{0,24}?(?P<number>"
    rf"(?<![^\W_])[{_MISREAD}]{{8,10}}(?![^\W_])|[0-9]{{8,10}}(?![0-9])"
    r"|[0-9](?:[^0-9A-Za-z]{0,3}[0-9]){8}(?![^0-9A-Za-z]?[0-9])"
    r"|[0-9](?:[^0-9A-Za-z]{0,3}[0-9]){7}(?![^0-9A-Za-z]?[0-9])"
    rf"|(?<![^\W_])[{_MISREAD}](?:[ .-]{{0,3}}[{_MISREAD}]){{8}}(?![^\W_]))"
)
_DAY = re.compile(
    r"[0-9]{1,2}\W{1,2}(?:0?[1-9]|1[0-2])\W{1,2}(?:19|20)[0-9]{2}(?![0-9])"
    r"|(?:19|20)[0-9]{2}\W(?:0?[1-9]|1[0-2])\W[0-9]{1,2}(?![0-9])"
)
_ABROAD = re.compile(r"(?:\+|(?<![0-9])00)[0-9]{1,3}[ -]?(?:\(0\))?[ -]?\Z|(?<![0-9])31[ -]\Z")
_USED = re.compile(r"[0-9][0-9 .-]{4,}[0-9]")
_FOLDER = re.compile(r"(?<=[^\s/])/(?=[^\s/]|\Z)")
_NEAR = 60
"""How many characters before a number are taken to speak of it."""
_REAL = 5
"""A misread number has at least so many true digits, else it is a word."""
_NAMES_OF_NUMBERS = frozenset({"number", "nummer", "croho", "kvk", "reference", "id"})


def passes_eleven_test(digits: str) -> bool:
    """Whether nine digits can be a citizen service number (Logisch ontwerp BSN: the eleven-test; python-stdnum)."""
    from stdnum.nl import bsn  # 30 ms: paid for the first number that may be one, not on import

    return len(digits) == 9 and bool(bsn.is_valid(digits))


def masked(text: str, *, judged: bool = False) -> str:
    """`text`, each citizen service number in it as asterisks; as long as it was, its blanks and line ends kept.

    With `judged` the text is a number by its own name, or was looked at before in its context: then only a number that
    is called a citizen service number in this very text is masked.
    """
    spans = citizen_numbers(text, judged=judged)
    return covered(text, spans) if spans else text


def holds_citizen_number(text: str) -> bool:
    """Whether a citizen service number stands in it."""
    return bool(citizen_numbers(text))


def names_a_number(field: str) -> bool:
    """Whether a fact of that name is a number of its own (`number`, `vog_number`, `croho`), no free text."""
    return not _NAMES_OF_NUMBERS.isdisjoint(field.lower().split("_"))


def says_what_it_is(text: str) -> bool:
    """Whether the text calls a number by a name, this one or another."""
    return bool(_CITIZEN.search(text) or _OTHER.search(text))


def covered(text: str, spans: list[Span]) -> str:
    """The text with asterisks for what is not blank within the spans."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = [char if char.isspace() else "*" for char in chars[start:end]]
    return "".join(chars)


def may_hold(text: str) -> bool:
    """False where there is surely no citizen service number; quick: every text that is shown comes by."""
    if len(text) < 8:
        return False
    slim = _slim(text)
    return b"000000000" in slim or _calls(slim) or (not _is_western(text) and _ODD.search(text) is not None)


def _is_western(text: str) -> bool:
    """Whether it is of Latin-1: none of its characters is a digit in disguise."""
    if text.isascii():
        return True
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _slim(text: str) -> bytes:
    """Small letters and digits only, each digit a 0."""
    return text.encode("latin-1", "replace").translate(_DIGITS, _BETWEEN)


def _calls(slim: bytes) -> bool:
    """Whether a word for it may stand there; the digits behind it may be misread as letters."""
    return any([hint in slim for hint in _HINTS])  # noqa: C419  (a list is twice as quick here)


def citizen_numbers(text: str, *, judged: bool = False, above: Callable[[int], str] | None = None) -> list[Span]:
    """Where they stand. `above(place)` tells what stands above a place; without it, the two lines before."""
    if not may_hold(text):
        return []
    view, places = _view(text)

    def over(start: int) -> str:
        if above is not None:
            return above(start if places is None else places[start])
        return "\n".join(view[: view.rfind("\n", 0, start) + 1].split("\n")[-3:-1])

    slim = _slim(view)
    called = _calls(slim)
    spans = set(_behind_their_label(view)) if called else set()
    if not judged:
        spans |= set(_by_themselves(view, over)) if b"000000000" in slim else set()
        spans |= set(_in_old_vat_numbers(view)) if b"nl000000000b" in slim else set()
        spans |= set(_where_called_so(view, over)) if called else set()
    if places is None:
        return sorted(spans)
    return [(places[start], places[end - 1] + 1) for start, end in sorted(spans)]


def _view(text: str) -> tuple[str, list[int] | None]:
    """The text in plain digits, blanks and dashes, without invisible characters; each one's place, where it differs."""
    if text.isascii():
        return text, None
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char > "\x7f":
            category = unicodedata.category(char)
            if category in ("Cf", "Mn"):
                continue
            digit = unicodedata.digit(char, -1)
            char = str(digit) if digit >= 0 else _PLAIN.get(category) or _latin(char)
        chars.append(char)
        places.append(place)
    return "".join(chars), places


_PLAIN = {"Zs": " ", "Pd": "-", "Zl": "\n", "Zp": "\n"}


def _latin(char: str) -> str:
    """Full-width and styled letters as the letter meant."""
    meant = unicodedata.normalize("NFKC", char)
    return meant if len(meant) == 1 and meant.isascii() else char


def _behind_their_label(text: str) -> Iterator[Span]:
    """What stands right behind a word for it, passing or not."""
    for label in _NAMED.finditer(text):
        found = _BEHIND.match(text, label.end())
        if found is None:
            continue
        between, number = text[label.end() : found.start("number")], found["number"]
        if _OTHER.search(between) or _CITIZEN.search(between) or _DAY.match(text, found.start("number")):
            continue
        if sum(char.isdigit() for char in number) >= _REAL:
            yield found.span("number")


def _by_themselves(text: str, over: Callable[[int], str]) -> Iterator[Span]:
    """Nine digits that pass the test, and are called nothing else."""
    for pattern in (_WHOLE, _GROUPED):
        for found in pattern.finditer(text):
            digits = _digits(found.group())
            if digits.startswith("00") or not passes_eleven_test(digits) or _is_part_of_more(text, found):
                continue
            if _called(text, found.start(), over) is not False:
                yield found.span()


def _in_old_vat_numbers(text: str) -> Iterator[Span]:
    """Until 2020 the btw-nummer of a one-man firm was NL, its owner's number, B and two digits."""
    for found in _VAT.finditer(text):
        if passes_eleven_test(_digits(found[1])):
            yield found.span(1)


def _where_called_so(text: str, over: Callable[[int], str]) -> Iterator[Span]:
    """Looser forms that pass the test: a digit a box, a leading zero lost."""
    for pattern in (_BOXES, _SHORT):
        for found in pattern.finditer(text):
            if passes_eleven_test(_digits(found.group()).zfill(9)) and _called(text, found.start(), over):
                yield found.span()


def _is_part_of_more(text: str, found: re.Match[str]) -> bool:
    """Whether it is the piece of an amount, a telephone number or a longer number."""
    start, end = found.span()
    before, after = text[max(start - 8, 0) : start], text[end : end + 3]
    if _ABROAD.search(before) or before.rstrip().endswith(("€", "EUR")):
        return True
    marks = {".", ",", *filter(None, found.groups())}
    return (before[-1:] in marks and before[-2:-1].isdigit()) or (after[:1] in marks and after[1:2].isdigit())


def _called(text: str, start: int, over: Callable[[int], str]) -> bool | None:
    """True: a citizen service number; False: something else; None: nothing."""
    *_, near = _USED.split(text[max(start - _NEAR, 0) : start])  # a label speaks of the first number behind it only
    near = _FOLDER.split(near)[-1]  # the folders of a path do not speak of a file
    above = near.rfind("\n") + 1  # the line begins there; a label may be broken off on the one before
    citizen, other = _last(_CITIZEN, near), _last(_OTHER, near)
    if max(citizen, other) > above:
        return citizen >= other
    around = over(start)
    if _CITIZEN.search(around):
        return True
    return False if _OTHER.search(around) else None


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the pattern's last match ends; -1 without one."""
    return max((match.end() for match in pattern.finditer(text)), default=-1)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
