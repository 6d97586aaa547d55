"""Small files that become enormous: found before a parser without limits sees them."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_STREAM = re.compile(rb"stream\r?\n")
_ASIDE = re.compile(rb"/(?:Image|Length1|CIDFontType0C|OpenType|Type1C|EmbeddedFile)\b")
"""What a stream's dictionary says if it holds a picture, a font or an attachment: often large, no page's content."""
_LENGTHS = re.compile(rb"/Length(?![0-9A-Za-z])")
_LENGTH = re.compile(rb"/Length[ \t\r\n]*([0-9]{1,9})([ \t\r\n]+0[ \t\r\n]+R)?[ \t\r\n]*[/>]")
_DEVIOUS = re.compile(rb"[#%]|/Filter[ \t\r\n]*[0-9]|/Fl.*/Fl", re.DOTALL)
"""A stream's dictionary with names in disguise, with its filters elsewhere, or with two layers of Flate."""
_VALUE = re.compile(rb"[ \t\r\n]*([0-9]{1,9})[ \t\r\n]*endobj")
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
    for match in _STREAM.finditer(content):
        start = match.end()
        if content.startswith(b"end", match.start() - 3):
            continue
        before = content[max(0, start - _DICTIONARY) : start]
        dictionary = before[before.rfind(b"obj") + 1 :]
        bound = _bound(content, dictionary, start)
        if bound is not None and bound <= text and bound <= left.written:
            left.written -= bound
            continue
        is_aside = _ASIDE.search(dictionary) is not None
        limit = aside if is_aside else text
        if is_aside and bound is not None and bound <= aside and bound <= left.written:
            left.written -= bound
            continue
        if _beyond(view[start:], limit, _LAYERS, left):
            return True
        if not is_aside and start + limit < len(content) and content.find(b"endstream", start, start + limit) < 0:
            return True
    return False


def _bound(content: bytes, dictionary: bytes, start: int) -> int | None:
    """How large the stream can be at most by the length that it states; None where that cannot be told so simply."""
    if len(_LENGTHS.findall(dictionary)) != 1 or _DEVIOUS.search(dictionary):
        return None
    stated = _LENGTH.search(dictionary)
    if stated is None:
        return None
    length = int(stated[1]) if stated[2] is None else _number(content, stated[1])
    if length is None or not _END.match(content, start + length):
        return None
    return _MOST_TIMES * length


def _number(content: bytes, name: bytes) -> int | None:
    """The number that is the object of that number; None where it is none, or may be told in a place not looked at."""
    if b"/ObjStm" in content:
        return None
    label, at, largest = b"\n" + name + b" 0 obj", -1, None
    while (at := content.find(label, at + 1)) >= 0:
        found = _VALUE.match(content, at + len(label))
        if found is None:
            return None
        largest = max(largest or 0, int(found[1]))
    return largest


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
