"""A folder's tree in the code-point order of its paths, lazily, never through a link.

Order is that of whole paths: `a-b` comes before `a/c`. Folders wait in a heap as `a/`, so memory grows with the
siblings that still wait, and nothing recurses.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from heapq import heappop, heappush

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW


@dataclass(frozen=True, slots=True)
class Listing:
    """What stands in one folder."""

    folders: Sequence[str]
    others: Sequence[str]
    """Files, links and whatever else is no folder."""


class Waiting:
    """Paths that are still to be looked at, the first in code-point order next."""

    def __init__(self) -> None:
        self._heap: list[tuple[str, str]] = []

    def add(self, path: str) -> None:
        """Puts a path among those that wait; a folder whose content is to come in its place ends in `/`."""
        heappush(self._heap, (printable(path), path))

    def __iter__(self) -> Iterator[str]:
        while self._heap:
            yield heappop(self._heap)[1]


def printable(path: str) -> str:
    """`path` in UTF-8 whatever the locale says, bytes that are none written as `\\xff`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def listing(root: int, path: str) -> Listing:
    """What stands in the folder at `path` below the open folder `root`, hidden names left out.

    Raises OSError where it cannot be read, or is or lies behind a link.
    """
    folders: list[str] = []
    others: list[str] = []
    with folder_below(root, path) as descriptor, os.scandir(descriptor) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                (folders if entry.is_dir(follow_symlinks=False) else others).append(entry.name)
    return Listing(folders, others)


@contextmanager
def folder_below(root: int, path: str) -> Iterator[int]:
    """A descriptor of the folder at `path` below the open folder `root`; no component of it is a link."""
    descriptor = os.open(".", _FOLDER, dir_fd=root)
    try:
        for part in path.split("/") if path not in ("", ".") else ():
            inner = os.open(part, _FOLDER, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = inner
        yield descriptor
    finally:
        os.close(descriptor)
