"""Running the kit by itself, on a plugin that is installed or on one that lies in a folder: `plugins check`."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Any, TextIO
from xml.etree import ElementTree

from coreg_tui.api.validator import GROUP
from coreg_tui.model.safe_text import safe_characters
from coreg_tui.model.text import Text
from coreg_tui.testing.elsewhere import kill
from coreg_tui.testing.kit import WHOLE

LIMIT_S = 600.0
"""Seconds on the wall for a run of the kit."""
_PIECE = 1 << 16


class CannotRunError(Exception):
    """The kit cannot be run; `problem` says why and `remedy` what to do."""

    def __init__(self, problem: Text, remedy: Text) -> None:
        super().__init__(f"{problem.en}: {remedy.en}")
        self.problem = problem
        self.remedy = remedy


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Packages to try, and where they lie."""

    packages: tuple[str, ...]
    paths: tuple[Path, ...] = ()
    """Folders in which they are looked for first; none where they are installed."""


def run(
    target: str, *, junit: Path | None = None, limit_s: float = LIMIT_S, out: TextIO | None = None, quiet: bool = False
) -> int:
    """0 where the plugin passes the whole kit, else 1. Writes a line for each test to `out` (the standard output).

    `target` is the name of an entry point, a package, or the folder of a project. `junit` is written whole, or not at
    all where the run came to no end. Raises CannotRunError.
    """
    found = target_of(target)
    if find_spec("pytest") is None:
        raise CannotRunError(
            Text(en="pytest is not installed", nl="pytest is niet geïnstalleerd"),
            Text(en="pip install 'coreg-tui[testing]'", nl="pip install 'coreg-tui[testing]'"),
        )
    out = sys.stdout if out is None else out
    with tempfile.TemporaryDirectory(prefix="coreg-tui-kit-") as folder:
        report = Path(folder, "report.xml")
        code = _run(Path(folder), found, report, limit_s, out, quiet=quiet)
        if code is None:
            out.write(f"stopped after {limit_s:g} seconds: nothing is proven\n")
            return 1
        told = _told(report)
        if told is None:
            out.write(f"the run came to no end (exit {code}): nothing is proven\n")
            return 1
        if junit is not None:
            _written(junit, told)
    return 0 if code == 0 and _is_whole(told, found) else 1


def target_of(target: str) -> Target:
    """What is meant: an installed plugin by the name of its entry point or package, else the folder of a project.

    Raises CannotRunError.
    """
    folder = Path(target)
    if os.sep not in target and target not in (".", ".."):
        installed = {entry.name: entry.module for entry in entry_points(group=GROUP)}
        if target in installed or target in installed.values():
            return Target(packages=(installed.get(target, target),))
        if not folder.is_dir():
            names = ", ".join(sorted(installed))
            raise CannotRunError(
                Text(
                    en=f"no plugin and no folder is called '{_shown(target)}'",
                    nl=f"geen plugin en geen map heet '{_shown(target)}'",
                ),
                Text(en=f"installed are {names}", nl=f"geïnstalleerd zijn {names}"),
            )
    return _project(folder.parent if folder.name == "pyproject.toml" else folder)


def _project(folder: Path) -> Target:
    path = folder / "pyproject.toml"
    try:
        project: dict[str, Any] = tomllib.loads(path.read_text("utf-8")).get("project", {})
        named = project.get("entry-points", {}).get(GROUP, {})
        packages = tuple(dict.fromkeys(str(value).partition(":")[0].strip() for value in named.values()))
    except (OSError, ValueError, AttributeError) as error:
        raise CannotRunError(
            Text(
                en=f"{_shown(path)} cannot be read: {_shown(error)}",
                nl=f"{_shown(path)} is niet te lezen: {_shown(error)}",
            ),
            Text(
                en="name the folder of a plugin's project, or an installed plugin",
                nl="noem de map van het project van een plugin, of een geïnstalleerde plugin",
            ),
        ) from error
    if not packages:
        raise CannotRunError(
            Text(en=f"{_shown(path)} offers no plugin", nl=f"{_shown(path)} biedt geen plugin"),
            Text(
                en=f'add [project.entry-points.{GROUP}] with a line such as evc = "coreg_evc"',
                nl=f'voeg [project.entry-points.{GROUP}] toe, met een regel als evc = "coreg_evc"',
            ),
        )
    inside = folder / "src"
    return Target(packages=packages, paths=((inside if inside.is_dir() else folder).resolve(),))


def _shown(what: object) -> str:
    return safe_characters(str(what)[:200])


def _test_file(packages: Sequence[str]) -> str:
    """The file of tests that is run: what a plugin's own would say."""
    classes = [
        f'class Test{package.title().replace("_", "").replace(".", "")}(Conformance):\n    package = "{package}"\n'
        for package in packages
    ]
    return "\n\n".join(["from coreg_tui.testing import Conformance\n", *classes])


def _run(folder: Path, target: Target, report: Path, limit_s: float, out: TextIO, *, quiet: bool) -> int | None:
    """The exit code of pytest; None where it was stopped. No settings of anybody have a say in it."""
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    test = folder / "test_conformance.py"
    test.write_text(_test_file(target.packages), "utf-8")
    places = [*map(str, target.paths), *filter(None, sys.path)]
    variables = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    variables |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": os.pathsep.join(places), "PYTHONUTF8": "1"}
    process = subprocess.Popen(  # noqa: S603  this Python
        [
            sys.executable, "-m", "pytest", "-c", str(folder / "pytest.ini"), "--rootdir", str(folder),
            "-p", "coreg_tui.testing.plugin", "-p", "no:cacheprovider", "--import-mode=importlib", "--no-header",
            "--color=no", "--tb=short", "-q" if quiet else "-v", f"--junit-xml={report}", str(test),
        ],
        cwd=folder,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )  # fmt: skip
    with process:
        try:
            for line in _lines(process, monotonic() + limit_s):
                if str(report) not in line:  # where pytest wrote is gone when this is read
                    out.write(safe_characters(line) + "\n")
            return process.wait(timeout=limit_s)
        except (TimeoutError, subprocess.TimeoutExpired):
            return None
        finally:
            kill(process)


def _lines(process: subprocess.Popen[bytes], deadline: float) -> Iterator[str]:
    """What it writes, line by line. Raises TimeoutError at the deadline."""
    assert process.stdout is not None
    waiting = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while True:
            left = deadline - monotonic()
            if left <= 0 or not selector.select(left):
                raise TimeoutError
            piece = os.read(process.stdout.fileno(), _PIECE)
            *whole, waiting = (waiting + piece).split(b"\n")
            yield from (line.decode("utf-8", "replace") for line in whole)
            if not piece:
                break
    if waiting:
        yield waiting.decode("utf-8", "replace")


def _told(report: Path) -> bytes | None:
    """The report, if it is whole."""
    try:
        told = report.read_bytes()
        ElementTree.fromstring(told)  # noqa: S314  of our own pytest; a plugin that forges it fools its author only
    except (OSError, ElementTree.ParseError):
        return None
    return told


def _is_whole(told: bytes, target: Target) -> bool:
    """Whether the check that holds all others ran for every package."""
    names = [case.get("name") for case in ElementTree.fromstring(told).iter("testcase")]  # noqa: S314
    return names.count(WHOLE) == len(target.packages)


def _written(path: Path, told: bytes) -> None:
    """Puts the report in its place, whole."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(told)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise CannotRunError(
            Text(en=f"{_shown(path)} cannot be written", nl=f"{_shown(path)} kan niet worden geschreven"),
            Text(en=_shown(error), nl=_shown(error)),
        ) from error
