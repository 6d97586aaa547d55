"""Opening the files of a dossier without ever leaving its folder, whatever its paths and links are up to.

Every component is opened below the folder before it (`openat`, never through a link) and looked at again once it is
open, so that a folder or file that is swapped meanwhile is refused too.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from coreg_tui.dossier.fault import DossierError, FaultProblem, fault_of, quoted
from coreg_tui.dossier.walk import folder_below
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

MOST_BYTES = 25_000_000
"""Of one document."""

Unopened = Literal["absent", "empty", "wrong_type", "too_large", "damaged"]
"""Why a file gives nothing to read, as `documents[].reason` of the report."""

_DRIVE = re.compile(r"[A-Za-z]:")
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NONBLOCK | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenedFile:
    """A file's content, read from one descriptor, and as long as it said it was."""

    content: bytes

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)


def normal(relative: str) -> str:
    """The path without `.` components; `.` for the folder itself."""
    if "." not in relative:
        return relative
    return "/".join(part for part in relative.split("/") if part != ".") or "."


def refusal(relative: str) -> Text | None:
    """Why that path may not stand in a manifest, told from its writing alone; None: it may."""
    shown = quoted(relative)
    if relative.startswith("/") or _DRIVE.match(relative):
        return Text(
            en=f"{shown} is not relative to the dossier's folder: paths are, as in vog.pdf or scans/vog.pdf",
            nl=f"{shown} is niet vanaf de map van het dossier geschreven: schrijf vog.pdf of scans/vog.pdf",
        )
    if ".." in relative.split("/"):
        return Text(
            en=f"{shown} leads out of the dossier's folder: put the file into the folder",
            nl=f"{shown} leidt buiten de map van het dossier: het bestand in de map zetten",
        )
    if "\\" in relative:
        return Text(
            en=f"{shown} has a backslash: folders are parted by /",
            nl=f"{shown} bevat een backslash: mappen worden gescheiden door /",
        )
    if any(ord(char) < 32 or ord(char) == 127 or "\ud800" <= char <= "\udfff" for char in relative):
        return Text(
            en=f"{shown} has a character that no name of a file should have: rename the file",
            nl=f"{shown} bevat een teken dat niet in een bestandsnaam hoort: het bestand hernoemen",
        )
    if "" in relative.split("/"):
        return Text(
            en=f"{shown} has an empty part: write the name of the file, and one / after a folder",
            nl=f"{shown} heeft een leeg deel: schrijf de naam van het bestand, en één / na een map",
        )
    return None


@contextmanager
def open_folder(folder: Path, *, below: Path | None = None) -> Iterator[int]:
    """A descriptor of the folder, closed at the end.

    `below`: a folder around it; from there on no link is followed. Without it, the path is followed as anybody would.
    Raises OSError where it cannot be opened or is no folder.
    """
    outer = os.open(below or folder, _FOLDER)
    try:
        with folder_below(outer, folder.relative_to(below).as_posix() if below else "") as descriptor:
            yield descriptor
    finally:
        os.close(outer)


def open_evidence(folder: Path | int, relative: str, *, most_bytes: int = MOST_BYTES) -> OpenedFile | Unopened:
    """The content of a dossier's file, or why there is none. `folder`: its path, or a descriptor of it.

    Raises DossierError of kind `outside_folder` where the path leaves the folder or meets a link, a file with more
    than one name, a pipe, a socket or a device.
    """
    place = _place(folder, relative)
    if isinstance(place, str):
        return place
    parent, name = place
    try:
        for _ in range(3):  # while somebody writes into it: once more, from its start
            found = _content(parent, name, relative, most_bytes)
            if found is not None:
                return found
        return "damaged"
    finally:
        os.close(parent)


def path_problem(folder: Path | int, relative: str) -> Text | None:
    """Why the file at that path makes the dossier unreadable, told without opening the file; None: nothing does."""
    try:
        place = _place(folder, relative)
        if isinstance(place, str):
            return None
        parent, name = place
        try:
            _judge(os.stat(name, dir_fd=parent, follow_symlinks=False), relative)
        finally:
            os.close(parent)
    except DossierError as error:
        return error.fault.message
    except OSError:
        return None
    return None


def exact_names(folder: int) -> frozenset[bytes]:
    """The names in an open folder, as the disk has them: some systems also open a file by another spelling."""
    return frozenset(map(os.fsencode, os.listdir(folder)))


def _place(folder: Path | int, relative: str) -> tuple[int, bytes] | Unopened:
    """The open folder that holds the file, for the caller to close, and the file's name there; or why it is not."""
    if (why := refusal(relative)) is not None:
        raise _outside(why, relative)
    # UTF-8 whatever the locale says: a manifest means the same on every machine
    *around, name = normal(relative).encode().split(b"/")
    if name == b".":
        return "wrong_type"
    try:
        descriptor = os.dup(folder) if isinstance(folder, int) else os.open(folder, _FOLDER)
    except OSError:
        return "absent"
    try:
        for part in around:
            descriptor = _replace(descriptor, _step(descriptor, part, relative))
    except OSError as error:
        os.close(descriptor)
        return "damaged" if isinstance(error, PermissionError) else "absent"
    except DossierError:
        os.close(descriptor)
        raise
    return descriptor, name


def _step(descriptor: int, part: bytes, relative: str) -> int:
    try:
        inner = os.open(part, _FOLDER | os.O_NOFOLLOW, dir_fd=descriptor)
    except OSError:
        if stat.S_ISLNK(os.stat(part, dir_fd=descriptor, follow_symlinks=False).st_mode):
            raise _outside(_LINK, relative) from None
        raise
    if part not in exact_names(descriptor):
        os.close(inner)
        raise FileNotFoundError(part)
    return inner


def _content(parent: int, name: bytes, relative: str, most_bytes: int) -> OpenedFile | Unopened | None:
    """The content; None where the file changed while it was read."""
    try:
        seen = os.stat(name, dir_fd=parent, follow_symlinks=False)  # a device is not even opened
        if (why_not := _judge(seen, relative, most_bytes)) is not None:
            return why_not
        if name not in exact_names(parent):
            return "absent"
        descriptor = os.open(name, _FILE, dir_fd=parent)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _outside(_LINK, relative) from error
        return "absent" if error.errno in _NOT_THERE else "damaged"
    try:
        before = os.fstat(descriptor)
        if (why_not := _judge(before, relative, most_bytes)) is not None:
            return why_not
        content = _all_bytes(descriptor, most_bytes)
        if len(content) > most_bytes:
            return "too_large"
        same = _mark(before) == _mark(os.fstat(descriptor)) and len(content) == before.st_size
        return OpenedFile(content=content) if same else None
    except OSError:
        return "damaged"
    finally:
        os.close(descriptor)


def _judge(status: os.stat_result, relative: str, most_bytes: int = MOST_BYTES) -> Unopened | None:
    if stat.S_ISLNK(status.st_mode):
        raise _outside(_LINK, relative)
    if stat.S_ISDIR(status.st_mode):
        return "wrong_type"
    if not stat.S_ISREG(status.st_mode):
        raise _outside(_NO_FILE, relative)
    if status.st_nlink > 1:
        raise _outside(_HARD_LINK, relative)
    if status.st_size == 0:
        return "empty"
    return "too_large" if status.st_size > most_bytes else None


def _all_bytes(descriptor: int, most_bytes: int) -> bytes:
    """What the file holds, up to one byte more than allowed."""
    pieces: list[bytes] = []
    left = most_bytes + 1
    while left > 0 and (piece := os.read(descriptor, min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _mark(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _replace(old: int, new: int) -> int:
    os.close(old)
    return new


def _outside(why: Text, relative: str) -> DossierError:
    shown = quoted(relative)
    told = Text(en=why.en.replace("{file}", shown), nl=why.nl.replace("{file}", shown))
    return DossierError(fault_of("outside_folder", [FaultProblem(message=told)], file=safe_text(relative[:200])))


_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})
_LINK = Text(
    en="{file} is a symbolic link, or stands behind one: put the file itself into the folder",
    nl="{file} is een symbolische koppeling of staat erachter: het bestand zelf in de map zetten",
)
_HARD_LINK = Text(
    en="{file} also has another name on this disk (a hard link): put a copy into the folder",
    nl="{file} heeft nog een naam op deze schijf (een harde koppeling): een kopie in de map zetten",
)
_NO_FILE = Text(
    en="{file} is a pipe, a socket or a device, not a file: put a file into the folder",
    nl="{file} is een pijp, een socket of een apparaat en geen bestand: een bestand in de map zetten",
)
