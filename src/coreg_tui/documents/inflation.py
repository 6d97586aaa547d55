"""Small files that become enormous: found before a parser without limits sees them."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_STREAM = re.compile(rb"stream\r?\n")
_ASIDE = re.compile(rb"/(?:Image|Length1|CIDFontType0C|OpenType|Type1C|EmbeddedFile)\b")
"""What a stream's dictionary says if it holds a picture, a font or an attachment: often large, no page's content."""
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
        before = content[max(0, start - _DICTIONARY) : start]
        is_aside = _ASIDE.search(before, before.rfind(b"obj") + 1) is not None
        limit = aside if is_aside else text
        if _beyond(view[start:], limit, _LAYERS, left):
            return True
        if not is_aside and start + limit < len(content) and content.find(b"endstream", start, start + limit) < 0:
            return True
    return False


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
