"""A damaged cache gives back exactly what was put or nothing, and works again at once."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coreg_tui.reading.cache import Cache
from coreg_tui.reading.cache_file import NAME

from .kept import VALUES, filled, found, works, zeroed_behind_its_header


def some_bytes(file: Path) -> None:
    file.write_bytes(b"\x17willekeurig" * 5_000)


def cut_in_half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def cut_short(file: Path) -> None:
    os.truncate(file, 50)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def of_write_ahead_mode(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[18:20] = b"\2\2"
    file.write_bytes(whole)


def altered(statement: str) -> Callable[[Path], None]:
    def alter(file: Path) -> None:
        connection = sqlite3.connect(file)
        connection.executescript(statement)
        connection.close()

    alter.__name__ = statement[:40]
    return alter


def hot_journal_of_junk(file: Path) -> None:
    file.with_name(file.name + "-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + os.urandom(9_000))
    file.with_name(file.name + "-journal").chmod(0o600)


def readable_by_others(file: Path) -> None:
    file.chmod(0o644)


def gone(file: Path) -> None:
    file.unlink()


DAMAGE = [
    some_bytes, cut_in_half, cut_short, emptied, zeroed_behind_its_header, of_write_ahead_mode, hot_journal_of_junk,
    readable_by_others, gone,
    altered("DROP TABLE documents"),
    altered("DROP TABLE documents; CREATE TABLE documents(a, b, c, d)"),
    altered("ALTER TABLE documents ADD COLUMN more"),
    altered("CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM documents; END"),
    altered("DROP TABLE documents; CREATE VIEW documents AS SELECT 1 AS id, 20000 AS used, x'00' AS value"),
    altered("DELETE FROM state"),
    altered("UPDATE state SET cleaned = 'gisteren'"),
    altered("UPDATE documents SET used = 'ooit', value = 'tekst'"),
    altered("UPDATE documents SET value = (SELECT value FROM documents ORDER BY random() LIMIT 1)"),
    altered("PRAGMA user_version = 99"),
]  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_not_believed_and_made_anew(folder: Path, damage: Callable[[Path], None]) -> None:
    damage(filled(folder))
    assert found(folder).items() <= VALUES.items()
    assert works(folder)


@pytest.mark.parametrize(
    "damage", [some_bytes, cut_in_half, emptied, zeroed_behind_its_header, gone], ids=lambda damage: damage.__name__
)
def test_a_file_damaged_while_it_is_open_is_made_anew(folder: Path, damage: Callable[[Path], None]) -> None:
    with Cache.open(folder) as cache:
        cache.put_all(VALUES)
        damage(folder / NAME)
        assert all(cache.get(key) in (None, value) for key, value in VALUES.items())
        cache.put_all({"nieuw": b"iets"})
    assert works(folder)


def test_a_value_moved_to_another_key_is_not_believed_and_goes(folder: Path) -> None:
    file = filled(folder, {"een": b"waarde van een", "twee": b"waarde van twee"})
    connection = sqlite3.connect(file)
    (first, _), (second, sealed) = connection.execute("SELECT id, value FROM documents").fetchall()
    connection.execute("UPDATE documents SET value = ? WHERE id = ?", (sealed, first))
    connection.commit()
    left = found(folder, {"een": b"", "twee": b""})
    assert len(left) == 1
    assert connection.execute("SELECT id FROM documents").fetchall() == [(second,)]
    connection.close()


@pytest.fixture(scope="module")
def whole_file() -> Iterator[bytes]:
    with tempfile.TemporaryDirectory() as name:
        yield filled(Path(name) / "cache").read_bytes()


@settings(max_examples=150)
@given(st.data())
def test_whatever_bytes_flip_each_answer_is_nothing_or_exactly_what_was_put(
    whole_file: bytes, data: st.DataObject
) -> None:
    flips = data.draw(
        st.lists(st.tuples(st.integers(0, len(whole_file) - 1), st.integers(1, 255)), min_size=1, max_size=40)
    )
    near_the_start = data.draw(st.lists(st.tuples(st.integers(0, 150), st.integers(1, 255)), max_size=3))
    damaged = bytearray(whole_file)
    for place, bits in (*flips, *near_the_start):
        damaged[place] ^= bits
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / NAME).write_bytes(damaged)
        (folder / NAME).chmod(0o600)
        with Cache.open(folder) as cache:
            for key, value in VALUES.items():
                assert cache.get(key) in (None, value)
            cache.put_all({"nieuw": b"iets"})
            assert cache.get("nieuw") in (None, b"iets")
            for key, value in VALUES.items():
                assert cache.get(key) in (None, value)
