"""Finding dossiers below a folder, the root that a path belongs to, and the files that no manifest names."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from coreg_tui.dossier.fault import Fault, FaultProblem, fault_of
from coreg_tui.dossier.manifest import MANIFESTS, Dossier
from coreg_tui.dossier.walk import Waiting, listing, printable
from coreg_tui.model.text import Text

SETTINGS = "coreg.toml"
STATE = ".coreg"
MOST_UNLISTED = 1000
"""So many files that a manifest does not name are told."""

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})
"""What the system says of a folder that was removed, or gave its place to a link, since it was listed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A dossier, or a folder that may hold some but cannot be read."""

    folder: Path
    """As the machine knows it, at or below `searched`."""
    searched: Path
    """The path whose search found it, for `load(folder, below=searched)`."""
    path: str
    """POSIX, relative to the path that was searched; `.` for that path itself. Bytes that are no UTF-8 as `\\xff`."""
    fault: Fault | None = None
    """What is wrong before any manifest is read: two of them, or a folder that cannot be read."""


def find(path: Path) -> Iterator[Found]:
    """Every dossier at or below `path`, in code-point order of its path, as soon as it is known.

    Nothing is searched below a dossier, in hidden folders and behind links (`path` itself may be one). Raises
    OSError, before the first is asked for, where `path` is absent or no folder.
    """
    if not stat.S_ISDIR(path.stat().st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))
    return _find(path)


def both_manifests() -> Fault:
    """What is said of a folder with two manifests."""
    message = Text(
        en="the folder holds dossier.toml and dossier.json: remove one of them",
        nl="de map bevat dossier.toml en dossier.json: een van beide weghalen",
    )
    return fault_of("both_manifests", [FaultProblem(message=message)], file="dossier.json")


def unreadable(error: OSError, file: str | None = None) -> Fault:
    """What is said of a folder or manifest that the system does not let us read."""
    why = os.strerror(error.errno) if error.errno else "?"
    message = Text(
        en=f"cannot be read ({why}): look at its permissions and at the disk",
        nl=f"is niet te lezen ({why}): kijk naar de rechten en naar de schijf",
    )
    return fault_of("io", [FaultProblem(message=message)], file=file)


def is_dossier(folder: Path) -> bool:
    """Whether the folder holds a manifest, be it one that cannot be read."""
    return any(os.path.lexists(folder / name) for name in MANIFESTS)


def root_of(path: Path) -> Path:
    """The root that a PATH belongs to.

    The path itself unless it is a dossier, else its parent; from there upwards the first folder with `coreg.toml` or
    `.coreg/`, what lies in or below a dossier not counted; where there is none, that starting folder.
    """
    real = path.resolve()
    start = real.parent if is_dossier(real) else real
    root: Path | None = None
    for folder in (start, *start.parents):
        if is_dossier(folder):
            root = None
        elif root is None and has_root_signs(folder):
            root = folder
    return root or start


def has_root_signs(folder: Path) -> bool:
    """Whether the folder holds a root's settings or state."""
    state = folder / STATE
    return os.path.lexists(folder / SETTINGS) or (state.is_dir() and not state.is_symlink())


def unlisted(folder: Path, dossier: Dossier) -> tuple[str, ...]:
    """The files below the dossier's folder that its manifest does not name, in code-point order, the first thousand.

    Hidden files and folders, and the manifest, are left out; links are told, never followed.
    """
    named = {entry.file for entry in dossier.evidence}
    try:
        root = os.open(folder, _FOLDER)
    except OSError:
        return ()
    others = (path for path in map(printable, _files(root)) if path not in named and path not in MANIFESTS)
    try:
        return tuple(islice(others, MOST_UNLISTED))
    finally:
        os.close(root)


def _find(path: Path) -> Iterator[Found]:
    try:
        root = os.open(path, _FOLDER)
    except OSError as error:
        yield Found(folder=path, searched=path, path=".", fault=unreadable(error))
        return
    try:
        yield from _below(path, root)
    finally:
        os.close(root)


def _below(path: Path, root: int) -> Iterator[Found]:
    waiting = Waiting()
    inside: dict[str, Sequence[str]] = {}
    waiting.add("")
    for place in waiting:
        if place.endswith("/"):
            for name in inside.pop(place):
                waiting.add(f"{place.removeprefix('/')}{name}")
            continue
        folder, told = path / place, printable(place) or "."
        try:
            content = listing(root, place)
        except OSError as error:
            if error.errno not in _GONE:
                yield Found(folder=folder, searched=path, path=told, fault=unreadable(error))
            continue
        manifests = sum(name in content.others or name in content.folders for name in MANIFESTS)
        if manifests:
            yield Found(folder=folder, searched=path, path=told, fault=both_manifests() if manifests > 1 else None)
        elif content.folders:
            inside[f"{place}/"] = content.folders
            waiting.add(f"{place}/")


def _files(root: int) -> Iterator[str]:
    waiting = Waiting()
    waiting.add("/")
    for place in waiting:
        if not place.endswith("/"):
            yield place
            continue
        try:
            content = listing(root, place.strip("/"))
        except OSError:
            continue
        for name in content.others:
            waiting.add(f"{place.removeprefix('/')}{name}")
        for name in content.folders:
            waiting.add(f"{place.removeprefix('/')}{name}/")
