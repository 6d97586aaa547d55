"""A root's settings are read, or everything that is wrong with them is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.root_settings import RootSettings, read_root_settings


def refused(root: Path, text: str) -> Fault:
    (root / "coreg.toml").write_text(text, "utf-8")
    with pytest.raises(DossierError) as caught:
        read_root_settings(root)
    assert caught.value.fault.file == "coreg.toml"
    return caught.value.fault


def test_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / "coreg.toml").write_text('trust = "trust"\nlang = "nl"\nsamples = true\n')
    assert read_root_settings(tmp_path) == RootSettings(trust=tmp_path / "trust", lang="nl", samples=True)


def test_without_settings_nothing_is_set(tmp_path: Path) -> None:
    assert read_root_settings(tmp_path) == RootSettings()
    (tmp_path / "coreg.toml").touch()
    assert read_root_settings(tmp_path) == RootSettings()


@pytest.mark.parametrize(
    ("text", "key", "sentence"),
    [
        ("langg = 1", "langg", "there is no setting 'langg': did you mean 'lang'?"),
        ("[sample]", "sample", "there is no setting 'sample': did you mean 'samples'?"),
        ("x = 1", "x", "there is no setting 'x'; the settings are trust, lang, samples, guard"),
        ('lang = "de"', "lang", 'nl or en is wanted: lang = "nl"'),
        ("lang = []", "lang", 'nl or en is wanted: lang = "nl"'),
        ('samples = "true"', "samples", "true or false is wanted, without quotes: samples = true"),
        ("trust = true", "trust", 'a folder is wanted, in quotes: trust = "trust"'),
        ('trust = ""', "trust", 'a folder is wanted, in quotes: trust = "trust"'),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, text: str, key: str, sentence: str) -> None:
    fault = refused(tmp_path, "# settings\n" + text)
    assert (fault.kind, fault.line) == ("invalid", 2)
    assert [(one.key, one.message.en) for one in fault.problems] == [(key, sentence)]


def test_all_wrong_settings_come_at_once(tmp_path: Path) -> None:
    fault = refused(tmp_path, "langg = 1\nsamples = 1\n")
    assert [one.line for one in fault.problems] == [1, 2]


def test_settings_that_cannot_be_read(tmp_path: Path) -> None:
    assert refused(tmp_path, "lang = nl").kind == "syntax"
    assert refused(tmp_path, "#" * 1_000_001).kind == "too_large"
    (tmp_path / "coreg.toml").unlink()
    (tmp_path / "coreg.toml").mkdir()
    with pytest.raises(DossierError) as caught:
        read_root_settings(tmp_path)
    assert caught.value.fault.kind == "io"
    (tmp_path / "coreg.toml").rmdir()
    os.mkfifo(tmp_path / "coreg.toml")
    with pytest.raises(DossierError) as caught:
        read_root_settings(tmp_path)
    assert caught.value.fault.kind == "outside_folder"
