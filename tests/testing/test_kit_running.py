"""Running the kit by name or by folder: what it says, what it answers, and the report that it leaves."""

from __future__ import annotations

import io
import os
import select
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coreg_tui.testing.running import CannotRunError, run, target_of

Project = Callable[..., Path]


@pytest.fixture
def project(written: Callable[..., str], tmp_path: Path) -> Project:
    """Makes a project of the small plugin with those changes, not installed; answers its folder."""

    def make(*changes: tuple[str, str, str]) -> Path:
        package = written(*changes)
        folder = tmp_path / "project"
        (folder / "src").mkdir(parents=True)
        (tmp_path / package).rename(folder / "src" / package)
        (folder / "pyproject.toml").write_text(
            f'[project]\nname = "coreg-parking"\nversion = "1.0.0"\n'
            f'[project.entry-points.coreg_tui]\nparking = "{package}"\n'
        )
        return folder

    return make


def test_a_folder_that_conforms_is_told_test_by_test_and_reported(project: Project, tmp_path: Path) -> None:
    out, report = io.StringIO(), tmp_path / "report.xml"
    assert run(str(project()), junit=report, out=out) == 0, out.getvalue()
    assert "::has_a_remedy[too_old] PASSED" in out.getvalue()
    cases = ElementTree.fromstring(report.read_text()).findall(".//testcase")
    assert {"has_a_remedy[too_old]", "ran_the_whole_kit"} <= {case.get("name") for case in cases}
    assert cases[0].find(".//property[@name='since_api']").get("value") == "1"
    assert [one.name for one in tmp_path.iterdir() if "report" in one.name] == ["report.xml"]


def test_a_folder_that_does_not_conform_fails_and_says_why(project: Project, tmp_path: Path) -> None:
    out, report = io.StringIO(), tmp_path / "report.xml"
    folder = project(("validator", "Ask for a new permit.", "Wait."), ("validator", '"te oud"', '"\x1b[2Jte oud"'))
    assert run(str(folder), junit=report, out=out) == 1
    assert "the remedy says nothing that one can do, in en: 'Wait.'" in out.getvalue()
    assert "\x1b" not in out.getvalue()
    assert ElementTree.fromstring(report.read_text()).find(".//failure") is not None


def test_a_plugin_that_ends_the_process_proves_nothing(project: Project, tmp_path: Path) -> None:
    out, report = io.StringIO(), tmp_path / "report.xml"
    report.write_text("of yesterday")
    folder = project(("__init__", "from coreg_tui.api", "import os\nos._exit(0)\nfrom coreg_tui.api"))
    assert run(str(folder), junit=report, out=out) == 1
    assert "the run came to no end (exit 0): nothing is proven" in out.getvalue()
    assert report.read_text() == "of yesterday"


def test_an_import_error_is_told_without_a_trace(project: Project) -> None:
    out = io.StringIO()
    folder = project(("__init__", "from coreg_tui.api", "import lxml_of_nobody\nfrom coreg_tui.api"))
    assert run(str(folder), out=out, quiet=True) == 1
    assert "cannot be imported: ModuleNotFoundError: No module named 'lxml_of_nobody'" in out.getvalue()
    assert "Traceback" not in out.getvalue()


def test_a_run_that_never_ends_is_stopped_with_all_it_started(project: Project, tmp_path: Path) -> None:
    told = tmp_path / "child"
    starting = (
        "import subprocess, time, pathlib\n"
        f"child = subprocess.Popen(['sleep', '600']); pathlib.Path({str(told)!r}).write_text(str(child.pid))\n"
        "time.sleep(600)\nfrom coreg_tui.api"
    )
    folder = str(project(("__init__", "from coreg_tui.api", starting)))
    for limit_s in (4, 60):  # within the first a busy machine may not come to the plugin
        out = io.StringIO()
        assert run(folder, out=out, limit_s=limit_s) == 1
        assert f"stopped after {limit_s} seconds: nothing is proven" in out.getvalue()
        if told.exists() and told.read_text():
            break
    assert _ends(int(told.read_text()))


def _ends(pid: int) -> bool:
    """Whether that process is gone, or goes at once: a signal was sent to it already."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([process], [], [], 10)[0])
    finally:
        os.close(process)


def test_settings_of_the_author_hide_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "-k nothing")
    folder = project(("validator", "Ask for a new permit.", "Wait."))
    told = (folder / "pyproject.toml").read_text()
    (folder / "pyproject.toml").write_text(f'{told}[tool.pytest.ini_options]\naddopts = "-k nothing"\n')
    out = io.StringIO()
    assert run(str(folder), out=out, quiet=True) == 1
    assert "FAILED" in out.getvalue()


def test_a_name_is_an_installed_plugin_and_a_path_a_folder(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert target_of("vog").packages == ("coreg_vog",)
    assert target_of("coreg_work_experience").packages == ("coreg_work_experience",)
    folder = project()
    found = target_of(str(folder / "pyproject.toml"))
    assert found.paths == ((folder / "src").resolve(),)
    monkeypatch.chdir(folder)
    assert target_of(".") == found


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("nobodys", "no plugin and no folder is called 'nobodys'"),
        ("./nobodys", "cannot be read"),
        ("empty", "offers no"),
    ],
)
def test_what_cannot_be_run_is_said_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    with pytest.raises(CannotRunError) as error:
        run(target)
    assert problem in error.value.problem.en
    assert error.value.problem.nl and error.value.remedy.en and error.value.remedy.nl


def test_without_pytest_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coreg_tui.testing.running.find_spec", lambda name: None)
    with pytest.raises(CannotRunError) as error:
        run("vog")
    assert "pip install 'coreg-tui[testing]'" in error.value.remedy.en
