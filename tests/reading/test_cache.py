"""The cache gives back exactly what was put or nothing, to any number of processes, and is never in anybody's way."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coreg_tui.reading.cache import Cache, cache_folder, fingerprint, reading_key
from coreg_tui.reading.cache_file import NAME
from coreg_tui.settings import read_settings

DAY_S = 86_400
VALUES = {f"sleutel-{number}": f"waarde {number} ".encode() * number for number in range(60)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def filled(folder: Path, values: dict[str, bytes] = VALUES) -> Path:
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


def test_what_was_put_is_had_again_by_the_next_run(folder: Path) -> None:
    filled(folder)
    assert found(folder) == VALUES


def test_keys_and_values_are_any_bytes(folder: Path) -> None:
    values = {b"\0\xff": b"", "\ud800": b"\0", "": b"leeg", "groot": os.urandom(300_000)}
    with Cache.open(folder) as cache:
        cache.put_all(values)
        assert {key: cache.get(key) for key in values} == values
        assert cache.get("nooit") is None


def test_a_value_put_again_replaces_the_first(folder: Path) -> None:
    filled(folder, {"a": b"1"})
    filled(folder, {"a": b"2"})
    assert found(folder, {"a": b""}) == {"a": b"2"}


def test_only_the_user_can_read_what_is_kept(folder: Path) -> None:
    file = filled(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()] == [0o600] * len(list(folder.iterdir()))
    assert file.exists()


def test_after_it_is_closed_it_knows_nothing_and_breaks_nothing(folder: Path) -> None:
    filled(folder)
    cache = Cache.open(folder)
    cache.close()
    cache.close()
    cache.put_all({"a": b"1"})
    assert cache.get("sleutel-3") is None


def test_a_value_too_large_to_keep_is_left_out(folder: Path) -> None:
    filled(folder, {"reus": bytes(65 * 1024 * 1024), "klein": b"1"})
    assert found(folder, {"reus": b"", "klein": b""}) == {"klein": b"1"}


def some_bytes(file: Path) -> None:
    file.write_bytes(b"\x17willekeurig" * 5_000)


def cut_in_half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def cut_short(file: Path) -> None:
    os.truncate(file, 50)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def zeroed_behind_its_header(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + bytes(len(whole) - 100))


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


def test_a_link_in_its_place_is_not_followed(folder: Path, tmp_path: Path) -> None:
    other = filled(tmp_path / "elders")
    before = other.read_bytes()
    folder.mkdir(mode=0o700)
    (folder / NAME).symlink_to(other)
    assert found(folder) == {}
    assert not works(folder)
    assert other.read_bytes() == before
    assert (folder / NAME).is_symlink()


def test_a_link_to_nowhere_makes_no_file_there(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / NAME).symlink_to(tmp_path / "nieuw")
    assert not works(folder)
    assert not (tmp_path / "nieuw").exists()


def test_a_second_name_of_another_file_is_not_written(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(mode=0o700)
    (tmp_path / "ander").write_bytes(b"van een ander")
    os.link(tmp_path / "ander", folder / NAME)
    assert not works(folder)
    assert (tmp_path / "ander").read_bytes() == b"van een ander"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "fifo"])
def test_a_folder_or_fifo_in_its_place_stays_and_nothing_is_kept(folder: Path, make: Callable[[Path], None]) -> None:
    folder.mkdir(mode=0o700)
    make(folder / NAME)
    assert not works(folder)
    assert (folder / NAME).exists()


def test_a_folder_that_is_a_link_is_left_alone(folder: Path, tmp_path: Path) -> None:
    filled(tmp_path / "elders")
    folder.symlink_to(tmp_path / "elders")
    assert found(folder) == {}


@pytest.mark.parametrize("mode", [0o770, 0o777, 0o702])
def test_a_folder_that_others_can_write_in_is_not_believed(folder: Path, mode: int) -> None:
    filled(folder)
    folder.chmod(mode)
    assert found(folder) == {}
    assert not works(folder)


def test_a_file_where_the_folder_should_be_is_no_trouble(folder: Path) -> None:
    folder.write_bytes(b"")
    assert not works(folder)


TRY = """
import os, sys
from pathlib import Path
from coreg_tui.reading.cache import Cache
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with Cache.open(Path(sys.argv[1])) as cache:
    before = cache.get("sleutel-3")
    cache.put_all({"nieuw": b"iets"})
    print(before is not None, cache.get("nieuw") is not None)
"""


def tried_as_nobody(folder: Path) -> str:
    """Whether a user without rights had a value and could keep one: root may write everywhere."""
    done = subprocess.run([sys.executable, "-c", TRY, str(folder)], capture_output=True, text=True, timeout=60)
    return done.stdout.strip() + done.stderr


def open_to_all(path: Path) -> None:
    """Lets a user without rights come as far as that folder."""
    while path != path.parent and path.stat().st_uid == os.getuid() and path != Path(tempfile.gettempdir()):
        path.chmod(path.stat().st_mode | 0o055)
        path = path.parent


def test_a_folder_that_cannot_be_written_in_is_no_trouble(folder: Path) -> None:
    filled(folder)
    if os.getuid() == 0:
        open_to_all(folder.parent)
        for one in (folder, *folder.iterdir()):
            os.chown(one, 65534, 65534)
    folder.chmod(0o500)
    try:
        assert tried_as_nobody(folder) in ("True False", "False False")
    finally:
        folder.chmod(0o700)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a folder to somebody else")
def test_somebody_elses_folder_is_not_used(folder: Path) -> None:
    filled(folder)
    folder.chmod(0o755)
    open_to_all(folder.parent)
    assert tried_as_nobody(folder) == "False False"
    os.chown(folder, 65534, 65534)
    assert found(folder) == {}
    assert not works(folder)


CROWD = """
import json, random, sys
from pathlib import Path
from coreg_tui.reading.cache import Cache

folder, me = Path(sys.argv[1]), int(sys.argv[2])
value_of = lambda key: (key + "=").encode() * (1 + 300 * key.count("1"))
dice, wrong, hits, kept = random.Random(me), 0, 0, 0
print("ready", flush=True)
sys.stdin.readline()
for _ in range(60):
    with Cache.open(folder) as cache:
        keys = [f"k{dice.randrange(400)}" for _ in range(8)]
        for key in keys:
            got = cache.get(key)
            wrong += got not in (None, value_of(key))
            hits += got is not None
        cache.put_all({key: value_of(key) for key in keys})
        kept += sum(cache.get(key) == value_of(key) for key in keys)
print(json.dumps([wrong, hits, kept]))
"""


def crowd(folder: Path, size: int) -> list[list[int]]:
    """Each process's wrong answers, hits, and values that it had again at once."""
    started = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", CROWD, str(folder), str(number)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for number in range(size)
    ]  # fmt: skip
    for one in started:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in started:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    ended = [one.communicate(timeout=100) for one in started]
    assert [error for _, error in ended] == [""] * size
    return [json.loads(out) for out, _ in ended]


def test_sixteen_processes_at_once_never_see_a_wrong_value_nor_an_error(folder: Path) -> None:
    told = crowd(folder, 16)
    assert sum(wrong for wrong, _, _ in told) == 0
    assert sum(kept for _, _, kept in told) > 0.5 * 16 * 60 * 8
    assert sum(hits for _, hits, _ in told) > 0


def test_a_crowd_that_finds_a_damaged_file_makes_one_anew(folder: Path) -> None:
    zeroed_behind_its_header(filled(folder))
    told = crowd(folder, 6)
    assert sum(wrong for wrong, _, _ in told) == 0
    assert works(folder)


def test_a_busy_file_is_waited_for_once_and_briefly_then_used_again(folder: Path) -> None:
    file = filled(folder)
    other = sqlite3.connect(file, isolation_level=None)
    with Cache.open(folder) as cache:
        assert cache.get("sleutel-3") == VALUES["sleutel-3"]
        other.execute("BEGIN EXCLUSIVE")
        start = time.monotonic()
        assert [cache.get(key) for key in VALUES] == [None] * len(VALUES)
        cache.put_all({"nieuw": b"iets"})
        assert time.monotonic() - start < 2
        other.execute("ROLLBACK")
        other.close()
        assert cache.get("sleutel-3") == VALUES["sleutel-3"]
        cache.put_all({"nieuw": b"iets"})
        assert cache.get("nieuw") == b"iets"


def test_a_file_that_is_busy_from_the_start_does_not_hold_anybody_up(folder: Path) -> None:
    other = sqlite3.connect(filled(folder), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    start = time.monotonic()
    with Cache.open(folder) as cache:
        assert [cache.get(key) for key in VALUES] == [None] * len(VALUES)
    assert time.monotonic() - start < 2
    other.execute("ROLLBACK")
    other.close()
    assert found(folder) == VALUES


def test_a_process_killed_while_it_writes_leaves_a_file_that_works(folder: Path) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom coreg_tui.reading.cache import Cache\n"
        "cache = Cache.open(Path(sys.argv[1]))\nprint('ready', flush=True)\n"
        "while True:\n    cache.put_all({str(n): os.urandom(3000) for n in range(200)})\n"
    )
    for _ in range(5):
        writer = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        until = time.monotonic() + 5
        while not (folder / NAME).exists() and time.monotonic() < until:
            os.sched_yield()
        writer.kill()
        writer.communicate()
        assert works(folder)


def test_a_forked_child_finds_nothing_and_does_its_parent_no_harm(folder: Path) -> None:
    filled(folder)
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom coreg_tui.reading.cache import Cache\n"
        "cache = Cache.open(Path(sys.argv[1]))\nassert cache.get('sleutel-3')\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    cache.put_all({'kind': b'1'})\n    known = cache.get('sleutel-3')\n    cache.close()\n"
        "    os._exit(known is not None)\n"
        "print(os.waitpid(child, 0)[1], cache.get('sleutel-3') is not None, cache.get('kind'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["0", "True", "None"], done.stderr


def clock_at(day: int) -> Callable[[], float]:
    return lambda: float(day * DAY_S)


def test_what_was_used_longest_ago_goes_first_and_the_file_shrinks(folder: Path) -> None:
    most = 1_000_000
    for day in range(20):
        with Cache(folder, most_bytes=most, clock=clock_at(20_000 + 10 * day)) as cache:
            cache.put_all({f"{day}-{number}": os.urandom(10_000) for number in range(10)})
            assert cache.get("0-0") is not None, "used every time, so never the oldest"
    assert (folder / NAME).stat().st_size <= most
    with Cache(folder, most_bytes=most, clock=clock_at(20_191)) as cache:
        assert cache.get("1-0") is None
        assert cache.get("19-9") is not None


def test_one_run_that_keeps_more_than_the_limit_stays_within_it(folder: Path) -> None:
    most = 500_000
    with Cache(folder, most_bytes=most) as cache:
        for dossier in range(40):
            cache.put_all({f"{dossier}-{number}": os.urandom(20_000) for number in range(4)})
            assert (folder / NAME).stat().st_size < 1.5 * most


def test_what_nobody_used_for_half_a_year_goes_though_nothing_is_written(folder: Path) -> None:
    with Cache(folder, clock=clock_at(20_000)) as cache:
        cache.put_all({"oud": b"1" * 100, "gebruikt": b"2" * 100})
    with Cache(folder, clock=clock_at(20_150)) as cache:
        assert cache.get("gebruikt") is not None
    with Cache(folder, clock=clock_at(20_190)) as cache:
        assert cache.get("iets anders") is None
    with Cache(folder, clock=clock_at(20_190)) as cache:
        assert cache.get("oud") is None
        assert cache.get("gebruikt") is not None


def test_nothing_is_left_in_the_file_of_what_is_gone(folder: Path) -> None:
    secret = b"Johanna Maria de Vries"
    with Cache(folder, clock=clock_at(20_000)) as cache:
        cache.put_all({"oud": secret, "ouder": secret * 3})
    assert secret in (folder / NAME).read_bytes()
    with Cache(folder, clock=clock_at(20_200)) as cache:
        assert cache.get("x") is None
    assert secret not in (folder / NAME).read_bytes()


def test_a_clock_that_was_wrong_does_no_harm(folder: Path) -> None:
    with Cache(folder, clock=clock_at(30_000)) as cache:
        cache.put_all({"a": b"1"})
    for day in (20_000, 20_100, 0, 20_101):
        with Cache(folder, clock=clock_at(day)) as cache:
            assert cache.get("a") in (None, b"1")
            cache.put_all({"b": b"2"})
            assert cache.get("b") == b"2"


def test_the_key_is_another_one_where_anything_that_decides_is_another() -> None:
    first = reading_key("0" * 64, "vog", "f" * 64)
    others = [
        reading_key("1" * 64, "vog", "f" * 64),
        reading_key("0" * 64, "evc", "f" * 64),
        reading_key("0" * 64, "vog", "e" * 64),
        reading_key("0" * 64 + "vog", "", "f" * 64),
    ]
    assert len({first, *others}) == 5
    assert first == reading_key("0" * 64, "vog", "f" * 64)


READER = """
import sys
sys.path.insert(0, sys.argv[1])
import reader_of_voorbeeld as plugin
from coreg_tui.api import Kind, Text, Validator
from coreg_tui.reading.cache import fingerprint
text = Text(en="x", nl="x")
kind = Kind(id="voorbeeld", label=text, read=plugin.read)
validator = Validator(id="voorbeeld", version=sys.argv[2], title=text, kinds=(kind,))
print(fingerprint([validator], *sys.argv[3:]))
"""


def test_the_fingerprint_follows_code_version_and_limits_and_nothing_else(tmp_path: Path) -> None:
    package = tmp_path / "reader_of_voorbeeld"
    package.mkdir()
    (package / "__init__.py").write_text("from reader_of_voorbeeld.inner import read\n")
    (package / "inner.py").write_text("def read(sheets):\n    return ()\n")

    def seen(version: str = "1.0", *more: str) -> str:
        command = [sys.executable, "-B", "-c", READER, str(tmp_path), version, *more]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    first = seen()
    os.utime(package / "inner.py", (1, 1))
    assert seen() == first, "only its time is another"
    assert seen("1.1") != first
    assert seen("1.0", "tesseract 5") != first
    (package / "inner.py").write_text("def read(sheets):\n    return []\n")
    os.utime(package / "inner.py", (1, 1))
    changed = seen()
    assert changed != first
    (package / "words.txt").write_text("datum")
    assert seen() != changed


def test_the_programs_own_fingerprint_is_the_same_twice() -> None:
    assert fingerprint([], "a", "b") == fingerprint([], "a", "b")
    assert fingerprint([], "a", "b") != fingerprint([], "ab")
    assert len(fingerprint([])) == 64


def test_it_lies_in_the_roots_state_else_with_the_users_caches(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert cache_folder(tmp_path, home) == home / "coreg-tui"
    assert cache_folder(None, home) == home / "coreg-tui"
    assert cache_folder(tmp_path, None) is None
    (tmp_path / ".coreg").mkdir()
    assert cache_folder(tmp_path, home) == tmp_path / ".coreg"


def test_the_environment_says_where_caches_lie() -> None:
    assert read_settings({"XDG_CACHE_HOME": "/c", "HOME": "/h"}).cache_home == Path("/c")
    assert read_settings({"XDG_CACHE_HOME": "c", "HOME": "/h"}).cache_home == Path("/h/.cache")
    assert read_settings({"XDG_CACHE_HOME": "", "HOME": "/h"}).cache_home == Path("/h/.cache")
    assert read_settings({"HOME": "h"}).cache_home is None


def test_a_folder_taken_away_meanwhile_is_made_again(folder: Path) -> None:
    with Cache.open(folder) as cache:
        cache.put_all(VALUES)
        shutil.rmtree(folder)
        cache.put_all({"nieuw": b"iets"})
    assert found(folder, {"nieuw": b""}) == {"nieuw": b"iets"}
