"""A cache is neither believed nor written through a link, in the folder of others, or where none may write."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coreg_tui.reading.cache_file import NAME

from .kept import filled, found, works


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
