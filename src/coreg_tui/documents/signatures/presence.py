"""Whether a signature, or an empty field for one, may be in a file."""

from __future__ import annotations

import re
import zlib

_MOST_STREAMS = 2_000
_MOST_INFLATED = 16 * 1024 * 1024


def states_signature(content: bytes) -> bool:
    """False where no signature was filled in. Looks at the bytes as they are, and parses nothing.

    A signature's own bytes must stand in the open, uncompressed (ISO 32000-2, 12.8.1), so that their range does too.
    """
    return b"/ByteRange" in content


def may_be_signed(content: bytes) -> bool:
    """False where the file surely has no signature field that a program would fill in or find.

    A filled-in field is never missed unless its names are written in disguise (`/Byte#52ange`), as no signing program
    does: its signature's bytes must stand in the open, uncompressed (ISO 32000-2, 12.8.1). An empty one may stand in a
    compressed stream of objects; those are looked into. What is missed so counts as no signature at all, which proves
    just as little as an empty field. Inflates what a stranger sent: for the guarded child.
    """
    if b"/ByteRange" in content or b"/Sig" in content:
        return True
    if b"/ObjStm" not in content:
        return False
    if b"/Encrypt" in content:
        return True  # what its streams hold, is not to be seen from outside
    return _in_streams_of_objects(content)


def _in_streams_of_objects(content: bytes) -> bool:
    left = _MOST_INFLATED
    for count, found in enumerate(re.finditer(rb"/ObjStm\b", content)):
        start = content.find(b"stream", found.end(), found.end() + 1_000)
        if start < 0:
            continue
        start += len(b"stream")
        start += 2 if content[start : start + 2] == b"\r\n" else 1
        end = content.find(b"endstream", start)
        if end < 0 or count >= _MOST_STREAMS or left <= 0:
            return True  # too much to look at here, or spoilt
        body = memoryview(content)[start:end]
        try:
            inflated = zlib.decompressobj().decompress(body, left)
        except zlib.error:
            left -= _MOST_INFLATED // 64  # packed in another way, see above; or spoilt, and that may take long to see
            continue
        left -= len(inflated)
        if b"/Sig" in inflated:
            return True
    return False
