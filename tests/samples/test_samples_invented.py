"""Invented dossiers: as many as asked, the same for the same seed, and never over something else."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from coreg_tui.dossier.load import load
from coreg_tui.samples import SamplesError, write_samples
from coreg_tui.samples.invented import invented_dossiers
from coreg_tui.samples.light import light_dossiers


def folders_in(root: Path) -> Iterator[Path]:
    """The folders of all dossiers below it."""
    return (path.parent for path in sorted(root.rglob("dossier.*")))


def test_invented_dossiers_follow_from_the_seed(tmp_path: Path) -> None:
    first = list(islice(invented_dossiers(7), 25))
    again = list(islice(invented_dossiers(7), 25))
    other = list(islice(invented_dossiers(8), 25))
    assert [sample.files for sample in first] == [sample.files for sample in again]
    assert [sample.folder for sample in first] != [sample.folder for sample in other]


def test_a_count_writes_that_many_invented_dossiers_that_can_all_be_read(tmp_path: Path) -> None:
    assert write_samples(tmp_path / "many", count=80, seed=1) == 80
    folders = list(folders_in(tmp_path / "many"))
    assert len(folders) == 80
    for folder in folders:
        load(folder)


def test_light_writes_small_files_of_their_own_a_thousand_to_a_folder(tmp_path: Path) -> None:
    assert write_samples(tmp_path / "light", count=1100, seed=2, light=True) == 1100
    assert [len(list((tmp_path / "light" / part).iterdir())) for part in ("0000", "0001")] == [1000, 100]
    files = [path for path in (tmp_path / "light").rglob("*") if path.is_file()]
    assert max(path.stat().st_size for path in files) < 10_000
    assert all(path.stat().st_nlink == 1 and not path.is_symlink() for path in files)
    for folder in islice(folders_in(tmp_path / "light"), 60):
        load(folder)


def test_light_dossiers_vary_in_name_and_request() -> None:
    texts = [sample.files["dossier.toml"].decode() for sample in islice(light_dossiers(0), 300)]
    told = [tomllib.loads(text) for text in texts]
    assert len({(one["applicant"]["initials"], one["applicant"]["surname"]) for one in told}) > 150
    assert len({(one["request"]["kind"], one["request"]["category"]) for one in told}) == 5


def test_nothing_is_written_into_a_folder_that_is_not_empty(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep me")
    with pytest.raises(SamplesError) as caught:
        write_samples(tmp_path)
    assert caught.value.problem.kind == "not_empty"
    assert "niet leeg" in caught.value.sentence("nl")
    assert "not empty" in caught.value.sentence("en")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_or_a_negative_count_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SamplesError) as caught:
        write_samples(tmp_path / "file")
    assert caught.value.problem.kind == "no_folder"
    with pytest.raises(SamplesError) as caught:
        write_samples(tmp_path / "new", count=-1)
    assert caught.value.problem.kind == "count"
