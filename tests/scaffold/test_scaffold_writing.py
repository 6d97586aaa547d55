"""A new plugin's files: whole or not at all, and never over something else."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from coreg_tui.host.fitness import faults_of
from coreg_tui.scaffold import writing
from coreg_tui.scaffold.drafts import Draft, example
from coreg_tui.scaffold.errors import ScaffoldError
from coreg_tui.scaffold.naming import names_of
from coreg_tui.scaffold.writing import files_of, write_plugin


def draft(name: str = "parking-permit") -> Draft:
    return example(names_of(name, title_nl=None, title_en=None, plugins=(), kinds=()))


def test_the_files_have_the_shape_of_the_bundled_plugins(tmp_path: Path) -> None:
    folder = write_plugin(draft(), tmp_path)
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    package = "src/coreg_parking_permit"
    modules = "__init__ facts reading checks reasons validator samples".split()
    assert found == {
        *(f"{package}/{name}.py" for name in modules),
        f"{package}/py.typed",
        "tests/test_parking_permit_conformance.py",
        "pyproject.toml",
        "README.md",
        ".gitignore",
    }
    assert [*tmp_path.iterdir()] == [folder]


def test_nothing_is_left_to_fill_in() -> None:
    for name, text in files_of(draft()).items():
        assert "$" not in text, name
        assert "\t" not in text, name
        assert text == "" or text.endswith("\n"), name


def test_what_it_declares_is_fit_for_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_plugin(draft("test-of-a-draft"), tmp_path)
    monkeypatch.syspath_prepend(str(folder / "src"))
    module = importlib.import_module("coreg_test_of_a_draft")
    (validator,) = module.coreg_validators()
    assert faults_of("x", validator) == []
    for name in [*sys.modules]:
        if name.startswith("coreg_test_of_a_draft"):
            del sys.modules[name]


def test_a_long_name_is_marked_where_it_stands_for_both_languages() -> None:
    long, short = (files_of(draft(name)) for name in ("proof-of-paid-parking-in-ede", "parking-permit"))
    assert 'nl="proof of paid parking in (en)"' in long["src/coreg_proof_of_paid_parking_in_ede/validator.py"]
    assert 'nl="Parking permit"' in short["src/coreg_parking_permit/validator.py"]


@pytest.mark.parametrize("there", ["folder", "file", "link"])
def test_what_is_there_is_never_overwritten(tmp_path: Path, there: str) -> None:
    place = tmp_path / "coreg-parking-permit"
    match there:
        case "folder":
            place.mkdir()
        case "file":
            place.write_text("mine", "utf-8")
        case _:
            place.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ScaffoldError) as caught:
        write_plugin(draft(), tmp_path)
    assert caught.value.problem.kind == "exists"
    assert [*tmp_path.iterdir()] == [place]


def test_nothing_half_is_left_where_it_goes_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = files_of(draft())
    too_long = {**whole, f"{'x' * 300}.py": "cannot be written"}
    monkeypatch.setattr(writing, "files_of", lambda draft: too_long)
    with pytest.raises(OSError, match="too long"):
        write_plugin(draft(), tmp_path)
    assert [*tmp_path.iterdir()] == []
