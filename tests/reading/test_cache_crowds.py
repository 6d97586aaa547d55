"""Any number of processes use one cache at once: none sees a wrong value, waits long or harms another."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from coreg_tui.reading.cache import Cache
from coreg_tui.reading.cache_file import NAME

from .kept import VALUES, filled, found, works, zeroed_behind_its_header

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
