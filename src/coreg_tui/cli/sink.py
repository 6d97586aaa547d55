"""Where a result goes: to stdout as it comes, or to a file that appears whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Write = Callable[[str], None]


@contextmanager
def writing_to(output: Path | None) -> Iterator[Write]:
    """A function that writes text there, in UTF-8. Raises OSError where that cannot be done.

    A file is written beside its place and moved there at the end, unless an exception ends it. What is no ordinary
    file (a pipe, /dev/null) is written directly.
    """
    if output is None:
        yield _to_stdout
        return
    target = Path(os.path.realpath(output))
    if target.exists() and not target.is_file():
        with target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield _to(stream.write)
        return
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    beside = Path(name)
    try:
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:  # noqa: PTH123
            yield _to(stream.write)
            stream.flush()
            os.fchmod(descriptor, _mode(target))
            os.fsync(descriptor)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _to_stdout(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _to(write: Callable[[str], int]) -> Write:
    def to_file(text: str) -> None:
        write(text)

    return to_file


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, else what any new file gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
