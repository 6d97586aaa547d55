"""A cache filled and asked, as its tests do over and over."""

from __future__ import annotations

from pathlib import Path

from coreg_tui.reading.cache import Cache
from coreg_tui.reading.cache_file import NAME

VALUES = {f"sleutel-{number}": f"waarde {number} ".encode() * number for number in range(60)}


def filled(folder: Path, values: dict[str, bytes] = VALUES) -> Path:
    """The file in which these values were put."""
    with Cache.open(folder) as cache:
        cache.put_all(values)
    return folder / NAME


def found(folder: Path, keys: dict[str, bytes] = VALUES) -> dict[str, bytes]:
    """What the cache still knows."""
    with Cache.open(folder) as cache:
        return {key: value for key in keys if (value := cache.get(key)) is not None}


def works(folder: Path) -> bool:
    """Whether something new can be kept and had again."""
    filled(folder, {"nieuw": b"iets"})
    return found(folder, {"nieuw": b""}) == {"nieuw": b"iets"}


def zeroed_behind_its_header(file: Path) -> None:
    """Leaves of a file what says that it is a database, and nothing more."""
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + bytes(len(whole) - 100))
