"""Dossiers are found in the order of their paths, wherever they may be and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coreg_tui.dossier.finding import MOST_UNLISTED, Found, find, root_of, unlisted
from coreg_tui.dossier.load import load


def dossiers(root: Path, *names: str) -> None:
    for name in names:
        (root / name).mkdir(parents=True)
        (root / name / "dossier.toml").touch()


def found_in(path: Path) -> list[str]:
    return [one.path for one in find(path)]


def test_dossiers_come_in_code_point_order_of_their_whole_path(tmp_path: Path) -> None:
    names = ["a/z", "a-b", "a/b/c", "a0", "a.b", "B", "é", "z", "a b/x", "\U0001f600", "\uffee"]
    dossiers(tmp_path, *names)
    assert found_in(tmp_path) == sorted(names)
    assert sorted(names)[:4] == ["B", "a b/x", "a-b", "a.b"]  # before a/b: a blank, - and . come before /


def test_a_path_that_is_a_dossier_is_a_full_stop(tmp_path: Path) -> None:
    dossiers(tmp_path, "a")
    assert list(find(tmp_path / "a")) == [Found(folder=tmp_path / "a", searched=tmp_path / "a", path=".")]


def test_each_is_found_with_its_folder(tmp_path: Path, write: Callable[..., Path]) -> None:
    write(tmp_path / "x" / "y", id="one")
    (one,) = find(tmp_path)
    assert (one.folder, one.path, one.searched) == (tmp_path / "x" / "y", "x/y", tmp_path)
    assert load(one.folder, below=one.searched).id == "one"


def test_nothing_is_searched_below_a_dossier_in_hidden_folders_and_behind_links(tmp_path: Path) -> None:
    dossiers(tmp_path / "root", "a", "a/inner", ".hidden/x", "b/.hidden/x", "c")
    dossiers(tmp_path, "elsewhere/x")
    (tmp_path / "root" / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "root" / "loop").symlink_to(".")
    (tmp_path / "root" / "file").touch()
    assert found_in(tmp_path / "root") == ["a", "c"]


def test_a_path_may_itself_be_hidden_or_a_link(tmp_path: Path) -> None:
    dossiers(tmp_path, ".hidden/x")
    (tmp_path / "link").symlink_to(".hidden")
    assert found_in(tmp_path / ".hidden") == ["x"]
    assert found_in(tmp_path / "link") == ["x"]


def test_a_manifest_need_not_be_good_to_make_a_dossier(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
    (tmp_path / "a" / "dossier.toml").symlink_to("nowhere")
    (tmp_path / "b" / "dossier.json").mkdir()
    (tmp_path / "c" / "Dossier.toml").touch()
    assert found_in(tmp_path) == ["a", "b"]


def test_two_manifests_make_one_dossier_with_a_fault(tmp_path: Path) -> None:
    dossiers(tmp_path, "a")
    (tmp_path / "a" / "dossier.json").touch()
    (one,) = find(tmp_path)
    assert one.path == "a"
    assert one.fault is not None
    assert one.fault.kind == "both_manifests"


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_is_found(
    open_place: Path, as_nobody: Callable[[], AbstractContextManager[None]]
) -> None:
    dossiers(open_place, "a", "shut/x", "z")
    (open_place / "shut").chmod(0)
    with as_nobody():
        found = list(find(open_place))
        assert [(one.path, one.fault and one.fault.kind) for one in found] == [("a", None), ("shut", "io"), ("z", None)]
        (itself,) = find(open_place / "shut")
        assert itself.path == "."
        assert itself.fault is not None


def test_a_path_that_is_absent_or_a_file_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        find(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        find(tmp_path / "file")


def test_a_name_that_is_not_utf_8_is_found_and_can_be_shown(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    dossiers(tmp_path, name, "cafz")
    found = list(find(tmp_path))
    assert [one.path for one in found] == ["caf\\xe9", "cafz"]
    assert (found[0].folder / "dossier.toml").exists()
    found[0].path.encode()


def test_a_folder_that_becomes_a_link_during_the_search_is_skipped(tmp_path: Path) -> None:
    dossiers(tmp_path, "root/a", "root/b", "root/c/x", "root/d", "elsewhere/x")
    (tmp_path / "elsewhere" / "dossier.toml").touch()
    search = find(tmp_path / "root")
    assert next(search).path == "a"
    for name in "bc":
        (tmp_path / "root" / name).rename(tmp_path / f"old-{name}")
        (tmp_path / "root" / name).symlink_to(tmp_path / "elsewhere")
    assert [one.path for one in search] == ["d"]


def test_a_search_that_is_dropped_leaves_nothing_open(tmp_path: Path) -> None:
    dossiers(tmp_path, "a", "b")
    before = set(Path("/proc/self/fd").iterdir())
    search = find(tmp_path)
    next(search)
    del search
    assert set(Path("/proc/self/fd").iterdir()) == before


def test_the_first_comes_before_the_last_is_looked_at(tmp_path: Path) -> None:
    dossiers(tmp_path, "a", "b")
    search = find(tmp_path)
    next(search)
    dossiers(tmp_path, "b2/x")  # too late to be listed
    (tmp_path / "b" / "dossier.toml").rename(tmp_path / "b" / "dossier.txt")
    assert list(search) == []


def test_depth_is_no_matter(tmp_path: Path) -> None:
    deep = "/".join(["d"] * 300)
    dossiers(tmp_path, deep)
    assert found_in(tmp_path) == [deep]


NAMES = st.text("ab-/. é", min_size=1, max_size=8).filter(
    lambda name: all(part and not part.startswith(".") for part in name.split("/"))
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(NAMES, max_size=8))
def test_any_tree_is_found_as_a_plain_walk_would(tmp_path_factory: pytest.TempPathFactory, names: set[str]) -> None:
    root = tmp_path_factory.mktemp("tree")
    for name in names:
        (root / name).mkdir(parents=True, exist_ok=True)
        (root / name / "dossier.toml").touch()
    outer = [name for name in names if not any(name.startswith(f"{other}/") for other in names)]
    assert found_in(root) == sorted(outer)


# The root of a path


def test_the_root_is_the_path_itself_or_the_dossiers_parent(tmp_path: Path) -> None:
    dossiers(tmp_path, "x/a")
    assert root_of(tmp_path / "x") == tmp_path / "x"
    assert root_of(tmp_path / "x" / "a") == tmp_path / "x"


@pytest.mark.parametrize("sign", ["coreg.toml", ".coreg"])
def test_the_nearest_folder_upwards_with_settings_or_state_is_the_root(tmp_path: Path, sign: str) -> None:
    dossiers(tmp_path, "root/x/y/a")
    for place in (tmp_path, tmp_path / "root"):
        if sign == ".coreg":
            (place / sign).mkdir()
        else:
            (place / sign).touch()
    for path in ("root", "root/x", "root/x/y", "root/x/y/a"):
        assert root_of(tmp_path / path) == tmp_path / "root"


def test_what_lies_in_or_below_a_dossier_makes_no_root(tmp_path: Path) -> None:
    dossiers(tmp_path, "root/a/inner/b")
    (tmp_path / "root" / "a" / "dossier.json").touch()
    (tmp_path / "root" / "a" / "coreg.toml").touch()
    (tmp_path / "root" / "a" / "inner" / "coreg.toml").touch()
    (tmp_path / "root" / "coreg.toml").touch()
    for path in ("a", "a/inner", "a/inner/b"):
        assert root_of(tmp_path / "root" / path) == tmp_path / "root"
    (tmp_path / "root" / "coreg.toml").unlink()
    assert root_of(tmp_path / "root" / "a" / "inner" / "b") == tmp_path / "root" / "a" / "inner"


def test_a_file_or_a_link_named_as_the_state_is_none(tmp_path: Path) -> None:
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / ".coreg").touch()
    assert root_of(tmp_path / "x" / "y") == tmp_path / "x" / "y"
    (tmp_path / "x" / ".coreg").unlink()
    (tmp_path / "x" / ".coreg").symlink_to(tmp_path)
    assert root_of(tmp_path / "x" / "y") == tmp_path / "x" / "y"


def test_a_relative_path_is_seen_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossiers(tmp_path, "a")
    (tmp_path / "coreg.toml").touch()
    monkeypatch.chdir(tmp_path / "a")
    assert root_of(Path()) == tmp_path


# What a manifest does not name


def test_files_that_the_manifest_does_not_name_are_told(tmp_path: Path, write: Callable[..., Path]) -> None:
    folder = write(tmp_path / "a", "vog.pdf", "scans/diploma.pdf")
    for name in ("vog.pdf", "scans/diploma.pdf", "scans/b.txt", "scans-old.txt", "notitie.txt", ".hidden", ".git/x"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()
    (folder / "empty").mkdir()
    (folder / "link").symlink_to("/")
    (folder / os.fsdecode(b"\xff.txt")).touch()
    (folder / "scans" / "dossier.toml").touch()
    expected = ["\\xff.txt", "link", "notitie.txt", "scans-old.txt", "scans/b.txt", "scans/dossier.toml"]
    assert unlisted(folder, load(folder)) == tuple(expected)


def test_a_thousand_of_them_will_do(tmp_path: Path, write: Callable[..., Path]) -> None:
    folder = write(tmp_path / "a")
    for number in range(MOST_UNLISTED + 5):
        (folder / f"{number:04}.txt").touch()
    told = unlisted(folder, load(folder))
    assert (len(told), told[0], told[-1]) == (MOST_UNLISTED, "0000.txt", "0999.txt")
