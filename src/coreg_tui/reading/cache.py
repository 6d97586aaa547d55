"""What was read of documents, kept by what decides it: an unchanged document is not parsed a second time.

A cache is never in the way: busy, damaged, full or forbidden, it answers that it does not know, and raises nothing.
What it does answer is exactly what was put, as each value is sealed with a checksum over itself and its key.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Mapping
from hashlib import blake2b, sha256
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TypeVar

from coreg_tui.reading.cache_file import (
    BUSY_S,
    LARGEST,
    NAME,
    CacheFileError,
    connect,
    discard,
    identity,
    make_folder,
    trouble,
)
from coreg_tui.reading.fingerprint import fingerprint as fingerprint

T = TypeVar("T")

MOST_BYTES = 500_000_000
"""How large the file grows; beyond it what was used longest ago goes first."""
KEPT_DAYS = 180
"""What was not used for so long goes: these are people's papers."""
_CLEANED_DAYS = 7
"""How often is looked whether there is something to clean, and how exactly is noted when a value was used last."""
_AT_ONCE = 1_000
"""Values that go in one transaction: meanwhile nobody else can write."""
_ROOM = 0.8
"""Which share of the limit is left after cleaning."""
_WORTHWHILE = 256
"""Bytes from which a value is compressed."""
_MOST_REBUILDS = 3
_DAY_S = 86_400


def cache_folder(root: Path | None, cache_home: Path | None) -> Path | None:
    """Where the cache of a root lies (contract.md section 1): in its state, else with the user's other caches.

    None: there is no place for one.
    """
    if root is not None and (root / ".coreg").is_dir():
        return root / ".coreg"
    return None if cache_home is None else cache_home / "coreg-tui"


def reading_key(sha256_of_file: str, asked: str, fingerprint_of_reader: str) -> str:
    """The key of a reading: what the document is, what was asked of it, and by which reader."""
    return sha256(json.dumps([sha256_of_file, asked, fingerprint_of_reader]).encode()).hexdigest()


class Cache:
    """Values by key. Several processes and threads may use one file; a forked child finds nothing in its parent's."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._file = folder / NAME
        self._most_bytes = most_bytes
        self._clock = clock
        self._lock = Lock()
        self._process = os.getpid()
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._off = False
        self._patient = True
        self._rebuilds = 0
        self._cleaned = 0
        self._used: set[int] = set()

    @classmethod
    def open(cls, folder: Path) -> Cache:
        """The cache in that folder, which is made where it is absent; one that keeps nothing where that cannot be.

        Nothing is kept in a folder that others can write in, nor where the file is a link, a folder or another's.
        """
        return cls(folder)

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def get(self, key: str | bytes) -> bytes | None:
        """The value that was put under that key; None: it is not known, or not to be had just now."""
        name = _name(key)
        return self._tried(lambda connection: self._found(connection, name))

    def put_all(self, values: Mapping[str | bytes, bytes] | Mapping[str, bytes]) -> None:
        """Keeps the values, all or none of them; those that are too large are left out."""
        sealed = {_name(key): value for key, value in values.items() if len(value) < LARGEST}
        rows = [(_slot(name), self._today(), _sealed(name, value)) for name, value in sealed.items()]

        def keep(connection: sqlite3.Connection) -> bool:
            return self._grown_too_large(connection, rows)

        too_large = bool(rows) and self._tried(keep) is True
        if too_large:
            self._tried(self._clean)

    def close(self) -> None:
        """Notes what was used and, once in a while, cleans; thereafter nothing is found or kept."""
        self._tried(self._noted, opening=False)
        if self._process == os.getpid():
            with self._lock:
                self._let_go()
                self._off = True

    def _tried(self, work: Callable[[sqlite3.Connection], T], *, opening: bool = True) -> T | None:
        """What the work gives; None where the file is not to be had. A damaged file is made anew, and tried again."""
        if self._process != os.getpid():
            return None  # the lock may be held for ever in a forked child, and the connection is not its own
        with self._lock:
            while not self._off and (opening or self._connection is not None):
                try:
                    connection = self._connected()
                    result = work(connection)
                    self._wait(connection, patient=True)
                    return result
                except (CacheFileError, sqlite3.Error, OSError, ValueError, MemoryError) as error:
                    match trouble(error).kind:
                        case "busy":
                            self._give_up()
                            return None
                        case "damaged":
                            self._rebuild()
                        case _:
                            self._let_go()
                            self._off = True
            return None

    def _connected(self) -> sqlite3.Connection:
        if self._connection is None:
            make_folder(self._folder)
            self._identity = identity(self._file)
            self._connection = connect(self._file, patient=self._patient)
            ((cleaned,),) = self._connection.execute("SELECT cleaned FROM state").fetchall()
            self._cleaned = cleaned if isinstance(cleaned, int) else 0
        return self._connection

    def _wait(self, connection: sqlite3.Connection, *, patient: bool) -> None:
        """Whether a busy file is waited for: after it was in vain, not again until it is free."""
        if patient is not self._patient:
            connection.execute(f"PRAGMA busy_timeout={int(1000 * BUSY_S) if patient else 0}").close()
            self._patient = patient

    def _give_up(self) -> None:
        try:
            if self._connection is not None:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK").close()
                self._wait(self._connection, patient=False)
        except sqlite3.Error:
            self._let_go()
        self._patient = False

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except sqlite3.Error:
                self._off = True

    def _rebuild(self) -> None:
        """The file is gone, unless another process has made it anew already."""
        self._let_go()
        self._rebuilds += 1
        self._off = self._off or self._rebuilds > _MOST_REBUILDS
        try:
            found = os.lstat(self._file)
        except OSError:
            return
        if self._identity in (None, (found.st_dev, found.st_ino)):
            discard(self._file)
        self._identity = None

    def _found(self, connection: sqlite3.Connection, name: bytes) -> bytes | None:
        slot = _slot(name)
        rows = connection.execute("SELECT used, value FROM documents WHERE id = ?", (slot,)).fetchall()
        if not rows:
            return None
        used, sealed = rows[0]
        value = _unsealed(name, sealed) if isinstance(sealed, bytes) and isinstance(used, int) else None
        if value is None:
            connection.execute("DELETE FROM documents WHERE id = ?", (slot,)).close()
        elif not self._today() - _CLEANED_DAYS < used <= self._today():
            self._used.add(slot)
        return value

    def _grown_too_large(self, connection: sqlite3.Connection, rows: list[tuple[int, int, bytes]]) -> bool:
        """Whether the file is too large now that the rows are in it."""
        if self._is_another():
            self._let_go()
            connection = self._connected()
        connection.execute("BEGIN IMMEDIATE").close()
        connection.executemany("INSERT OR REPLACE INTO documents VALUES (?, ?, ?)", rows).close()
        self._note_use(connection)
        connection.execute("COMMIT").close()
        return _size(connection) > self._most_bytes

    def _is_another(self) -> bool:
        """Whether the path no longer leads to the file that is open: it was made anew, or taken away."""
        try:
            found = os.lstat(self._file)
        except FileNotFoundError:
            return True
        return self._identity != (found.st_dev, found.st_ino)

    def _noted(self, connection: sqlite3.Connection) -> None:
        if self._used:
            connection.execute("BEGIN IMMEDIATE").close()
            self._note_use(connection)
            connection.execute("COMMIT").close()
        if not self._today() - _CLEANED_DAYS < self._cleaned <= self._today():
            self._clean(connection)

    def _note_use(self, connection: sqlite3.Connection) -> None:
        today = self._today()
        used = [(today, slot) for slot in self._used]
        connection.executemany("UPDATE documents SET used = ? WHERE id = ?", used).close()
        self._used.clear()

    def _clean(self, connection: sqlite3.Connection) -> None:
        """What was used longest ago is gone, until all is within its limits; in steps, so that others get a turn."""
        today = self._today()
        connection.execute("UPDATE documents SET used = ?1 WHERE used > ?1", (today,)).close()
        while _deleted(connection, before=today - KEPT_DAYS, most=_AT_ONCE):
            pass
        if _size(connection) > self._most_bytes:
            while (size := _size(connection)) > _ROOM * self._most_bytes:
                ((count,),) = connection.execute("SELECT count(*) FROM documents").fetchall()
                too_many = int(count * (1 - _ROOM * self._most_bytes / size)) + 1  # were all equally large
                if not _deleted(connection, before=today + 1, most=min(too_many, _AT_ONCE)):
                    break
        connection.executescript("PRAGMA incremental_vacuum").close()  # `execute` would stop after one page
        connection.execute("UPDATE state SET cleaned = ?", (today,)).close()
        self._cleaned = today

    def _today(self) -> int:
        return int(self._clock() // _DAY_S)


def _deleted(connection: sqlite3.Connection, *, before: int, most: int) -> bool:
    """Whether there was something that was last used before that day; then some of it is gone."""
    oldest = "SELECT id FROM documents WHERE used < ? ORDER BY used LIMIT ?"
    done = connection.execute(f"DELETE FROM documents WHERE id IN ({oldest})", (before, most))  # noqa: S608
    count = done.rowcount
    done.close()
    return count > 0


def _size(connection: sqlite3.Connection) -> int:
    """Bytes in use within the file."""
    ((pages,),) = connection.execute("PRAGMA page_count").fetchall()
    ((free,),) = connection.execute("PRAGMA freelist_count").fetchall()
    ((each,),) = connection.execute("PRAGMA page_size").fetchall()
    return int((pages - free) * each)


def _name(key: str | bytes) -> bytes:
    return key.encode("utf-8", "surrogatepass") if isinstance(key, str) else key


def _slot(name: bytes) -> int:
    """The row of a key. Two keys in one row do no harm: the seal tells whose value it is."""
    return int.from_bytes(blake2b(name, digest_size=8).digest()) >> 1


def _sealed(name: bytes, value: bytes) -> bytes:
    small = zlib.compress(value, 1) if len(value) >= _WORTHWHILE else value
    body = b"z" + small if len(small) < len(value) else b"=" + value
    return _seal(name, body) + body


def _unsealed(name: bytes, sealed: bytes) -> bytes | None:
    """The value; None where it is not what was put under that key."""
    seal, body = sealed[:16], sealed[16:]
    if not body or _seal(name, body) != seal:
        return None
    if body[:1] == b"=":
        return body[1:]
    try:
        return zlib.decompressobj().decompress(body[1:], LARGEST)
    except zlib.error:
        return None


def _seal(name: bytes, body: bytes) -> bytes:
    return blake2b(len(name).to_bytes(8) + name + body, digest_size=16, person=b"coreg documents").digest()
