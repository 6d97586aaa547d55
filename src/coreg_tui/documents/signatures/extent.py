"""How far a signature reaches into its file, to the byte (ISO 32000-2, 12.8.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Extent:
    """What the signature's digest is over: the file's first `end` bytes, its own value left out."""

    end: int
    size: int
    """Of the whole file, in bytes."""

    @property
    def whole(self) -> bool:
        """Whether that is the whole file."""
        return self.end == self.size

    @property
    def after(self) -> int:
        """How many bytes follow that it does not cover."""
        return self.size - self.end


def extent_of(embedded: Any, content: bytes) -> Extent | None:
    """How far the signature reaches; None where it leaves out more than its own value or reaches beyond the file.

    pyHanko compares the sizes only; here what is left out must be that value, written in hexadecimal, and nothing else.
    """
    ranges = [int(one) for one in embedded.byte_range]
    if len(ranges) != 4 or ranges[0] != 0 or min(ranges) < 0:
        return None
    _, first, second, rest = ranges
    end = second + rest
    if not 0 < first < second < end <= len(content):
        return None
    left_out = content[first:second]
    if not (left_out.startswith(b"<") and left_out.endswith(b">")):
        return None
    try:
        value = bytes.fromhex(left_out[1:-1].decode("ascii"))
    except ValueError:
        return None
    if value != embedded.pkcs7_content or len(value) * 2 != len(left_out) - 2:
        return None
    return Extent(end=end, size=len(content))


_RANGE = re.compile(rb"/ByteRange\s*\[\s*0\s+\d{1,10}\s+(\d{1,10})\s+(\d{1,10})\s*\]")


def signed_end(content: bytes) -> int | None:
    """Where what was signed ends by the byte ranges that can be seen, if something follows; None: nothing does."""
    ends = [int(found[1]) + int(found[2]) for found in _RANGE.finditer(content)]
    return max((end for end in ends if end < len(content)), default=None)


def stray_bytes(content: bytes, end: int) -> int:
    """How many bytes stand after the file's last end-of-file mark and its line end, looking from `end` on."""
    found = content.rfind(b"%%EOF", end)
    if found < 0:
        return len(content) - end
    rest = content[found + len(b"%%EOF") :]
    for line_end in (b"\r\n", b"\n", b"\r"):
        if rest.startswith(line_end):
            return len(rest) - len(line_end)
    return len(rest)


_OBJECT = re.compile(rb"(?<!\d)\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![A-Za-z0-9])")


def unlisted_objects(reader: Any, content: bytes, end: int) -> int:
    """How many objects stand after `end` that no table of the file lists.

    pyHanko judges what the tables list. A lenient reader that mends a file may take others too, so there must be none.
    """
    listed = {
        offset
        for revision in range(reader.xrefs.total_revisions)
        for _, offset in reader.xrefs.get_xref_data(revision).standard_xrefs.values()
    }
    for revision in range(reader.xrefs.total_revisions):
        meta = reader.xrefs.get_xref_container_info(revision)
        listed.add(meta.start_location)  # a table that is a stream is an object itself
    return sum(found.start() not in listed for found in _OBJECT.finditer(content, end))
