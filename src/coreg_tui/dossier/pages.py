"""Which pages of a file a piece of evidence is: `2-3`, `1`, `1,4-5`."""

from __future__ import annotations

import re

_STRETCH = r" *[1-9][0-9]{0,4} *(?:- *[1-9][0-9]{0,4} *)?"
_PAGES = re.compile(rf"{_STRETCH}(?:,{_STRETCH})*\Z")


def page_ranges(pages: str) -> tuple[tuple[int, int], ...] | None:
    """First and last page of each stretch, as written; None where it is not written so, or runs backwards."""
    if not _PAGES.match(pages):
        return None
    found: list[tuple[int, int]] = []
    for stretch in pages.split(","):
        first, _, last = stretch.partition("-")
        found.append((int(first), int(last or first)))
    return tuple(found) if all(first <= last for first, last in found) else None
