"""The kit as tests of pytest: nothing of it can be hidden, known failures are strict, a selection is a selection."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coreg_tui.testing.collecting import WHOLE

Run = Callable[..., tuple[int, str]]
QUICK = "gives_its_reasons or has_a_remedy or ran_the_whole"
"""Checks without processes of their own."""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a test file in a pytest of its own; the exit code and what it wrote."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")

    def run(body: str, *options: str, conftest: str = "") -> tuple[int, str]:
        test = tmp_path / "test_it.py"
        test.write_text(f"from coreg_tui.testing import Conformance\n\n{body}\n")
        (tmp_path / "conftest.py").write_text(conftest)
        loaded = ["-p", "coreg_tui.testing.plugin", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-v", "--color=no", "-c", str(tmp_path / "pytest.ini"), *loaded, *options],
            cwd=tmp_path,
            env={"PYTHONPATH": str(tmp_path), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=100,
        )
        return done.returncode, done.stdout + done.stderr

    return run


def subclass(package: str, *lines: str) -> str:
    return "\n    ".join(["class TestParking(Conformance):", f'package = "{package}"', *lines])


def test_a_subclass_is_a_test_for_each_check_and_each_case(written: Callable[..., str], run: Run) -> None:
    code, told = run(subclass(written()), "-k", QUICK)
    assert code == 0, told
    assert "TestParking::gives_its_reasons[old] PASSED" in told
    assert "TestParking::has_a_remedy[too_old] PASSED" in told
    assert f"TestParking::{WHOLE} PASSED" in told


def test_a_failure_says_what_is_wrong_and_since_when_it_is_asked(written: Callable[..., str], run: Run) -> None:
    code, told = run(subclass(written(("samples", '("other_street",)', "()"))), "-k", "gives_its_reasons")
    assert code == 1
    assert "gives_its_reasons[elsewhere] (since API 1): For each sample" in told
    assert "parking.street unknown gives 'other_street', which it does not name" in told
    assert "Traceback" not in told


def test_a_known_failure_must_fail_and_gives_its_reason(written: Callable[..., str], run: Run) -> None:
    known = 'known_failures = {"gives_its_reasons[elsewhere]": "no reader"}'
    broken = written(("samples", '("other_street",)', "()"))
    code, told = run(subclass(broken, known), "-k", "gives_its_reasons", "-rx")
    assert (code, "1 xfailed" in told, "no reader" in told) == (0, True, True)
    code, told = run(subclass(written(), known), "-k", "gives_its_reasons")
    assert (code, "XPASS(strict)" in told) == (1, True)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('known_failures = {"gives_reasons": "no reader"}', "known_failures: the kit has no check 'gives_reasons'"),
        ('known_failures = {"has_a_remedy": " "}', "known_failures: 'has_a_remedy' gives no reason"),
        ("has_a_remedy = None", "has_a_remedy: the checks are the kit's and cannot be overridden"),
        ('package = "coreg_nowhere"', "coreg_nowhere cannot be imported: ModuleNotFoundError"),
        ("package = None", "it names no plugin"),
    ],
)
def test_what_makes_no_sense_is_an_error_in_words(written: Callable[..., str], run: Run, line: str, told: str) -> None:
    code, found = run(subclass(written(), line))
    assert code == 2
    assert f"TestParking: {told}" in found
    assert "Traceback" not in found


def test_an_import_error_names_the_file_and_line_of_the_plugin(written: Callable[..., str], run: Run) -> None:
    code, told = run(subclass(written(("__init__", "from coreg_tui.api", "import lxml_of_nobody\nfrom coreg_tui.api"))))
    assert code == 2
    assert "No module named 'lxml_of_nobody'" in told
    assert "__init__.py, line 3" in told


def test_a_check_that_is_taken_out_is_missed(written: Callable[..., str], run: Run) -> None:
    hiding = (
        "def pytest_collection_modifyitems(items):\n    items[:] = [i for i in items if 'remedy' not in i.name][:5]\n"
    )
    code, told = run(subclass(written()), conftest=hiding)
    assert code == 1
    assert "taken out of the run: " in told
    assert "has_a_remedy[too_old]" in told


def test_a_check_that_is_skipped_fails(written: Callable[..., str], run: Run) -> None:
    skipping = "import pytest\n\ndef pytest_runtest_setup(item):\n    pytest.skip('not today')\n"
    code, told = run(subclass(written()), "-k", "has_a_remedy", conftest=skipping)
    assert (code, "was skipped: what did not run proves nothing" in told) == (1, True)


def test_a_mark_does_not_let_a_check_rest(written: Callable[..., str], run: Run) -> None:
    broken = written(("validator", "Ask for a new permit.", "Wait."))
    body = "import pytest\n\n" + "@pytest.mark.skip\n@pytest.mark.xfail\n" + subclass(broken)
    code, told = run(body, "-k", "has_a_remedy")
    assert (code, "1 failed, 1 passed" in told) == (1, True)


@pytest.mark.parametrize(
    ("change", "line", "told"),
    [
        (("samples", "SAMPLES = (", "NONE = ("), "", "SAMPLES"),
        (("samples", "SAMPLES = (", "SAMPLES = ()\nNONE = ("), "", "0 samples instead of 3 at least"),
        (("samples", 'id="old"', 'id="older"'), "fewest_samples = 4", "3 samples instead of 4 at least"),
        (("samples", "SAMPLES = (", "SAMPLES = ()\nNONE = ("), "fewest_samples = -1", "0 samples instead of 3"),
    ],
)
def test_too_few_samples_fail(
    written: Callable[..., str], run: Run, change: tuple[str, str, str], line: str, told: str
) -> None:
    code, found = run(subclass(written(change), line), "-k", WHOLE)
    assert code in (1, 2)
    assert told in found


def test_asking_for_one_test_is_no_hiding(written: Callable[..., str], run: Run) -> None:
    package = written()
    code, told = run(subclass(package), "test_it.py::TestParking::has_a_remedy[too_old]")
    assert (code, "1 passed" in told) == (0, True)


def test_ones_own_tests_stand_beside_the_kit(written: Callable[..., str], run: Run) -> None:
    code, told = run(subclass(written(), "def test_mine(self):", "    assert True"), "-k", "test_mine")
    assert (code, "TestParking::test_mine PASSED" in told, "1 passed" in told) == (0, True, True)


def test_without_the_plugin_for_pytest_the_subclass_fails(
    written: Callable[..., str], tmp_path: Path, run: Run
) -> None:
    code, told = run(subclass(written()), "-p", "no:coreg_tui.testing.plugin")
    assert code == 1
    assert "pytest has not loaded the plugin coreg_tui" in told


def test_the_plugin_for_pytest_loads_nothing_before_it_is_needed() -> None:
    code = (
        "import sys, pytest, coreg_tui.testing.plugin, coreg_tui.testing;"
        "print(*(n for n in sys.modules if n.startswith(('coreg_tui.', 'pluggy_', 'dateutil', 'pydantic'))"
        " and not n.startswith('coreg_tui.testing')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "\n")
