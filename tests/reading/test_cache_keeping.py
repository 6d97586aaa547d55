"""The cache gives back exactly what was put, to the next run as well, and lies where its user's state lies."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from coreg_tui.reading.cache import Cache, cache_folder
from coreg_tui.settings import read_settings

from .kept import VALUES, filled, found


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


def test_a_folder_taken_away_meanwhile_is_made_again(folder: Path) -> None:
    with Cache.open(folder) as cache:
        cache.put_all(VALUES)
        shutil.rmtree(folder)
        cache.put_all({"nieuw": b"iets"})
    assert found(folder, {"nieuw": b""}) == {"nieuw": b"iets"}


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
