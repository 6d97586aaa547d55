"""Small files that become enormous: found before a parser without limits sees them."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_STREAM = re.compile(rb"stream\r?\n")
_ASIDE = re.compile(rb"/(?:Image|Length1|CIDFontType0C|OpenType|Type1C|EmbeddedFile)\b")
"""What a stream's dictionary says if it holds a picture, a font or an attachment: often large, no page's content."""
_OPENING = re.compile(rb"[\r\n][0-9]{1,8} [0-9]{1,5} \Z")
"""What stands before `obj` where an object begins, and not in a comment."""
_SIMPLE = re.compile(rb"[ \t\r\n]*<<[^#%()]*>>[ \t\r\n]*stream\r?\n\Z")
"""A dictionary with no names in disguise, no comments and no strings."""
_LENGTH = re.compile(rb"/Length[ \t\r\n]*([0-9]{1,9})([ \t\r\n]+0[ \t\r\n]+R)?[ \t\r\n]*[/>]")
_DEVIOUS = re.compile(rb"/Filter[ \t\r\n]*[0-9]|/Fl.*/Fl|/Length[^0-9A-Za-z].*/Length[^0-9A-Za-z]", re.DOTALL)
"""Filters stated elsewhere, two layers of Flate, two lengths."""
_NUMBERS = re.compile(rb" 0 obj[ \t\r\n]*([0-9]{1,9})[ \t\r\n]*endobj")
_END = re.compile(rb"[ \t\r\n]{0,2}endstream")
_MOST_TIMES = 1_032
"""How many times as large Flate makes something at most (zlib's technical details)."""
_DICTIONARY = 2_000
"""Bytes before a stream among which its dictionary is sought."""
_PIECE = 1 << 20
_FIRST_PIECE = 1 << 12
_LAYERS = 4
"""How often a stream may be compressed over again before it is refused for that alone."""


def inflates_beyond(content: bytes, *, text: int, aside: int) -> bool:
    """Whether a stream of this PDF is larger than allowed, after Flate compression is undone.

    `text` bytes are allowed to what may be a page's content, `aside` to a picture, font or attachment. Also true where
    all streams together make eight times `aside`, or overlap one another. Proves nothing about other compressions,
    encrypted streams or content used over and over: those need limits of memory and time around the parser.
    """
    view = memoryview(content)
    left = _Budget(read=4 * len(content) + _PIECE, written=8 * aside)
    lengths = _Lengths(content)
    for match in _STREAM.finditer(content):
        start = match.end()
        if content.startswith(b"end", match.start() - 3):
            continue
        dictionary = content[max(0, start - _DICTIONARY) : start]
        bound = lengths.bound(dictionary, start)
        if bound is not None and bound <= text and bound <= left.written:
            left.written -= bound
            continue
        is_aside = _ASIDE.search(dictionary, dictionary.rfind(b"obj") + 1) is not None
        limit = aside if is_aside else text
        if is_aside and bound is not None and bound <= aside and bound <= left.written:
            left.written -= bound
            continue
        if _beyond(view[start:], limit, _LAYERS, left):
            return True
        if not is_aside and start + limit < len(content) and content.find(b"endstream", start, start + limit) < 0:
            return True
    return False


class _Lengths:
    """What the streams of a file say of their lengths."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._numbers: dict[bytes, int] | None = None

    def bound(self, before: bytes, start: int) -> int | None:
        """How large the stream can be at most by the length that it states; None where that cannot be told so simply.

        `before` are the bytes before `start`, where the stream begins.
        """
        at = before.rfind(b"obj")
        dictionary = before[at + 3 :]
        if not _OPENING.search(before, max(0, at - 16), at) or not _SIMPLE.match(dictionary):
            return None
        stated = _LENGTH.search(dictionary)
        if stated is None or _DEVIOUS.search(dictionary):
            return None
        length = int(stated[1]) if stated[2] is None else self._number(stated[1])
        if length is None or not _END.match(self._content, start + length):
            return None
        return _MOST_TIMES * length

    def _number(self, name: bytes) -> int | None:
        """The number that is the object of that number; None where it is none, or may stand within a stream."""
        if self._numbers is None:
            self._numbers = {}
            if b"/ObjStm" not in self._content:
                for found in _NUMBERS.finditer(self._content):
                    one = self._content[max(0, found.start() - 9) : found.start()].split()[-1:]
                    for label in one:
                        self._numbers[label] = max(int(found[1]), self._numbers.get(label, 0))
        return self._numbers.get(name)


@dataclass(slots=True)
class _Budget:
    read: int
    written: int


def _beyond(packed: memoryview, limit: int, layers: int, left: _Budget) -> bool:
    if len(packed) < 2 or not _is_zlib(packed[0], packed[1]):
        return False
    if layers == 0:
        return True
    stream, written, within = zlib.decompressobj(), 0, bytearray()
    position, piece, waiting = 0, _FIRST_PIECE, b""
    while not stream.eof:
        if not waiting:
            waiting = bytes(packed[position : position + piece])
            position, piece = position + len(waiting), _PIECE
            left.read -= len(waiting)
        if not waiting:
            break
        try:
            plain = stream.decompress(waiting, _PIECE)
        except zlib.error:
            break
        waiting = stream.unconsumed_tail
        written += len(plain)
        left.written -= len(plain)
        if written > limit or left.read < 0 or left.written < 0:
            return True
        if len(within) < 8 * _PIECE:
            within += plain
    return _beyond(memoryview(within), limit, layers - 1, left)


def _is_zlib(first: int, second: int) -> bool:
    """Whether the two bytes open a zlib stream (RFC 1950, 2.2)."""
    return first & 0x0F == 8 and (first << 8 | second) % 31 == 0
