"""The cache's file: opened only where nobody else can have written it, made anew where it is not what it should be.

SQLite with a rollback journal, and without waiting for the disk: after a power cut the file may be damaged, which costs
what was kept and nothing else, as no row is believed whose checksum does not fit. No write-ahead log: many versions of
SQLite can corrupt one (fixed in 3.51.3), and it would leave two more files about.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import suppress
from pathlib import Path
from typing import Literal

NAME = "documents.sqlite3"
BUSY_S = 0.2
"""How long another process is waited for."""
LARGEST = 64 * 1024 * 1024
"""Bytes of one value; a damaged file may claim any length."""
_FORM = 1
_TABLES = (
    "CREATE TABLE documents(id INTEGER PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL)",
    "CREATE INDEX by_use ON documents(used)",
    "CREATE TABLE state(cleaned INTEGER NOT NULL)",
)
_SETTINGS = (
    "PRAGMA auto_vacuum=INCREMENTAL",  # before anything else looks into a new file
    "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
    "PRAGMA synchronous=OFF", "PRAGMA secure_delete=ON",
)  # fmt: skip
_SIDES = ("-journal", "-wal", "-shm")
_NOBODY_ELSES = 0o077


class CacheFileError(Exception):
    """Why the file cannot be used: `busy` just now, `damaged` so that it is to be made anew, or `off` for good."""

    def __init__(self, kind: Literal["busy", "damaged", "off"]) -> None:
        super().__init__(kind)
        self.kind = kind


def trouble(error: Exception) -> CacheFileError:
    """What an error of SQLite or of the system means for the cache."""
    if isinstance(error, CacheFileError):
        return error
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return CacheFileError("off" if isinstance(error, OSError) else "damaged")
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CacheFileError("busy")
        case (
            sqlite3.SQLITE_READONLY
            | sqlite3.SQLITE_FULL
            | sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_PERM
            | sqlite3.SQLITE_AUTH
            | sqlite3.SQLITE_NOMEM
            | sqlite3.SQLITE_NOLFS
        ):
            return CacheFileError("off")
        case _:
            return CacheFileError("damaged")


def make_folder(folder: Path) -> None:
    """The folder is there and only this user can write in it. Raises CacheFileError or OSError."""
    if not os.path.lexists(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
    found = os.lstat(folder)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise CacheFileError("off")


def identity(file: Path) -> tuple[int, int]:
    """Which file it is: the same path may hold another one later. Raises CacheFileError or OSError."""
    try:
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        os.close(handle)
    except FileExistsError:
        pass
    found = os.lstat(file)
    if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_nlink != 1:
        raise CacheFileError("off")
    if found.st_mode & _NOBODY_ELSES:
        raise CacheFileError("damaged")  # others may have read or written it
    return found.st_dev, found.st_ino


def connect(file: Path, *, patient: bool) -> sqlite3.Connection:
    """A connection to the file, its tables made where it is new. Raises CacheFileError, sqlite3.Error and OSError.

    The file is opened by SQLite alone: to close any other descriptor of it would end this process's locks on it.
    """
    where, wait_s = file.absolute().as_uri() + "?mode=rw", BUSY_S if patient else 0.0
    connection = sqlite3.connect(where, uri=True, timeout=wait_s, isolation_level=None, check_same_thread=False)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST + 1024)
        for setting in _SETTINGS:
            connection.execute(setting).close()
        if connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall() != [("truncate",)]:
            raise CacheFileError("damaged")
        if not _has_tables(connection):
            _make_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def discard(file: Path) -> None:
    """The file is gone, with whatever SQLite keeps beside it; where it is a folder or a link it stays."""
    for name in (file, *(file.with_name(file.name + side) for side in _SIDES)):
        with suppress(OSError):
            name.unlink()


def _has_tables(connection: sqlite3.Connection) -> bool:
    """Whether it holds exactly the tables of this form; False where it is empty. Raises CacheFileError otherwise."""
    found = connection.execute("SELECT sql FROM sqlite_schema ORDER BY rowid").fetchall()
    form = connection.execute("PRAGMA user_version").fetchall()
    if not found and form == [(0,)]:
        return False
    if found != [(sql,) for sql in _TABLES] or form != [(_FORM,)]:
        raise CacheFileError("damaged")
    return True


def _make_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE").close()
    if not _has_tables(connection):  # unless another process was quicker
        for sql in (*_TABLES, f"PRAGMA user_version={_FORM}", "INSERT INTO state VALUES (0)"):
            connection.execute(sql).close()
    connection.execute("COMMIT").close()
