"""What was used longest ago leaves the cache first, by size and by age, and leaves nothing behind in the file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from coreg_tui.reading.cache import Cache
from coreg_tui.reading.cache_file import NAME

DAY_S = 86_400


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
