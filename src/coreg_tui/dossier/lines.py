"""Where each key of a manifest stands: key path to line, in TOML and in JSON.

The standard parsers keep no places, so these scanners walk the text a second time, only when somebody asks. They are
linear, do not recurse, and trust that the parser proper took the text or is about to refuse it.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from coreg_tui.model.safe_text import safe_text

KeyPath = tuple[str | int, ...]
"""As in `("evidence", 2, "facts", "issued")`; whole numbers count the items of a list from 0."""

# Possessive throughout (`*+`): a text of a million quotation marks and backslashes takes one pass.
TOML_STRING = (
    r'"""(?:[^"\\]++|\\(?s:.)?|"(?!""))*+(?:"{3,5}+)?'
    r"|'''(?:[^']++|'(?!''))*+(?:'{3,5}+)?"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"?'
    r"|'[^'\n]*+'?"
)
"""Any string, also one that its line or the text leaves open."""
JSON_STRING = r'"(?:[^"\\]++|\\(?s:.)?)*+"?'

_TOML_TOKEN = re.compile(rf"{TOML_STRING}|#[^\n]*+|\n|[A-Za-z0-9_+-]++|[^\s]")
_JSON_TOKEN = re.compile(rf'{JSON_STRING}|\n|[{{}}\[\]:,]|[^\s{{}}\[\]:,"]++')


@dataclass(frozen=True, slots=True)
class Twice:
    """A key that stands a second time where it may stand once."""

    path: KeyPath
    first: int
    second: int
    """Lines, from 1."""


class Lines:
    """The places of a manifest's keys, looked up on first use."""

    def __init__(self, text: str = "", *, toml: bool = True) -> None:
        self._text = text
        self._toml = toml

    def line_of(self, path: KeyPath) -> int | None:
        """The line of the key, or of the nearest key around it that has one; None: no such line."""
        known = self._found.lines
        for length in range(len(path), -1, -1):
            if (line := known.get(path[:length])) is not None:
                return line
        return None

    @property
    def twice(self) -> tuple[Twice, ...]:
        """Keys that stand more than once."""
        return tuple(self._found.twice)

    @cached_property
    def _found(self) -> _Scan:
        return toml_scan(self._text) if self._toml else json_scan(self._text)


def key_text(path: Iterable[str | int]) -> str:
    """As in `registration.history[1].until`; harmless to show."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{safe_text(part)[:80]}"
    return text.removeprefix(".")


@dataclass(slots=True)
class _Scan:
    lines: dict[KeyPath, int] = field(default_factory=dict)
    """The first line of each path."""
    twice: list[Twice] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A list or table whose end has not come yet."""

    path: KeyPath
    item: int | None
    """The place of the present item of a list; None: a table."""
    keys: dict[str, int] = field(default_factory=dict)
    """The lines of a JSON object's own keys so far."""


def json_scan(text: str) -> _Scan:
    """The line of every member and item of a JSON text."""
    scan, opened, here, line, wants_key = _Scan(), list[_Open](), KeyPath(), 1, False
    for piece in _JSON_TOKEN.findall(text):
        if piece == "\n":
            line += 1
        elif piece[0] == '"' and wants_key and opened:
            top, key, wants_key = opened[-1], _json_text(piece), False
            here = (*top.path, key)
            if key in top.keys:
                scan.twice.append(Twice(here, top.keys[key], line))
            top.keys.setdefault(key, line)
            scan.lines.setdefault(here, line)
        elif piece == "," and opened:
            top = opened[-1]
            if top.item is None:
                wants_key = True
            else:
                top.item += 1
                here = (*top.path, top.item)
        elif piece in "{[":
            scan.lines.setdefault(here, line)
            wants_key = piece == "{"
            opened.append(_Open(here, None if wants_key else 0))
            here = here if wants_key else (*here, 0)
        elif piece in "}]":
            wants_key = False
            if opened:
                opened.pop()
        elif piece not in ":,":
            scan.lines.setdefault(here, line)
    return scan


def toml_scan(text: str) -> _Scan:
    """The line of every table, key and item of a TOML text."""
    return _TomlScanner().run(text)


class _TomlScanner:
    """Walks the tokens of a TOML text; a statement is a header, or a key and its value."""

    def __init__(self) -> None:
        self.scan = _Scan()
        self.declared: dict[KeyPath, int] = {}
        """Tables and keys that may stand only once."""
        self.counts: dict[KeyPath, int] = {}
        """The present item of each array of tables."""
        self.base: KeyPath = ()
        """The table that the last header opened."""
        self.line = 1
        self.parts: list[str] = []
        """Of the key that is being read."""
        self.header = ""
        """The brackets that opened the present header."""
        self.in_value = False
        self.here: KeyPath = ()
        """What the present value belongs to."""
        self.opened: list[_Open] = []

    def run(self, text: str) -> _Scan:
        for piece in _TOML_TOKEN.findall(text):
            if piece == "\n":
                if not self.opened:
                    self.parts, self.header, self.in_value = [], "", False
            elif piece[0] != "#":
                (self._value if self.in_value else self._key)(piece)
            self.line += piece.count("\n")
        return self.scan

    def _key(self, piece: str) -> None:
        if piece == "=":
            base = self.opened[-1].path if self.opened else self.base
            self.here, self.in_value = (*base, *self.parts), True
            self._mark(base, self.parts)
        elif piece == "}" and self.opened:  # an inline table that is empty
            self.opened.pop()
            self.in_value = True
        elif piece == "[" and not self.parts:
            self.header += "["
        elif piece == "]" and self.header and self.parts:
            self._open_table()
        elif piece not in ".[]":
            self.parts.append(_toml_key(piece))

    def _value(self, piece: str) -> None:
        if piece == "," and self.opened:
            top = self.opened[-1]
            if top.item is None:
                self.parts, self.in_value = [], False
            else:
                top.item += 1
                self.here = (*top.path, top.item)
            return
        if piece in "]}":
            if self.opened:
                self.opened.pop()
            return
        self.scan.lines.setdefault(self.here, self.line)
        if piece == "[":
            self.opened.append(_Open(self.here, 0))
            self.here = (*self.here, 0)
        elif piece == "{":
            self.opened.append(_Open(self.here, None))
            self.parts, self.in_value = [], False

    def _open_table(self) -> None:
        *around, last = self.parts
        path: KeyPath = ()
        for part in around:
            path = (*path, part)
            self.scan.lines.setdefault(path, self.line)
            if path in self.counts:
                path = (*path, self.counts[path])
        path = (*path, last)
        if self.header == "[[":
            self.counts[path] = self.counts.get(path, -1) + 1
            self.scan.lines.setdefault(path, self.line)
            path = (*path, self.counts[path])
        self._mark(path[:-1], [path[-1]])
        self.base, self.parts, self.header = path, [], ""

    def _mark(self, base: KeyPath, parts: list[str] | list[str | int]) -> None:
        for length in range(1, len(parts) + 1):
            self.scan.lines.setdefault((*base, *parts[:length]), self.line)
        path = (*base, *parts)
        if path in self.declared:
            self.scan.twice.append(Twice(path, self.declared[path], self.line))
        self.declared.setdefault(path, self.line)


def _json_text(piece: str) -> str:
    try:
        return str(json.loads(piece, strict=False))
    except ValueError:
        return piece.strip('"')


def _toml_key(piece: str) -> str:
    if piece[0] == "'" or (piece[0] == '"' and "\\" not in piece):
        return piece[1:-1]
    if piece[0] != '"':
        return piece
    try:
        return str(tomllib.loads(f"key = {piece}")["key"])
    except ValueError:
        return piece.strip('"')
