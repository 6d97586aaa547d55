"""The program that recognises letters in pictures, where the machine has it: Tesseract, from the system's packages."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coreg_tui.guard.command import CommandError, contained
from coreg_tui.model.text import Text

MEMORY = 1 << 30
"""Bytes of address space: a page of A4 at 300 dpi takes a quarter of it."""
INSTALL = Text(
    en="scans and photos are not read: install Tesseract (on Debian: apt install tesseract-ocr tesseract-ocr-nld)",
    nl="scans en foto's blijven ongelezen: installeer Tesseract (apt install tesseract-ocr tesseract-ocr-nld)",
)
"""What to do where `ocr_engine` finds none."""
INSTALL_DUTCH = Text(
    en="scans and photos are read without Dutch: install its letters (on Debian: apt install tesseract-ocr-nld)",
    nl="scans en foto's worden zonder Nederlands gelezen: installeer het (Debian: apt install tesseract-ocr-nld)",
)
"""What to do where it lacks `nld`."""
_NAMED = re.compile(r"[A-Za-z_]{3,20}(?:/[A-Za-z_]{3,20})?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Engine:
    """A Tesseract that answered."""

    program: str
    """Its absolute path."""
    version: str
    """As it says itself (`5.3.0`); part of the key of what is kept of a reading."""
    languages: frozenset[str]
    """Of which it has the letters; `osd` tells how a page lies."""
    variables: tuple[tuple[str, str], ...] = ()
    """What its environment must hold."""

    def answer(self, arguments: tuple[str, ...], feed: bytes, *, limit_s: float, most_output: int) -> bytes:
        """What it writes about the picture. Raises CommandError."""
        return contained(
            (self.program, *arguments),
            feed,
            limit_s=limit_s,
            most_output=most_output,
            memory=MEMORY,
            variables=dict(self.variables),
        )


@cache
def ocr_engine() -> Engine | None:
    """The machine's Tesseract; None where there is none that works. Looked for once."""
    return _engine_in(os.environ)


def _engine_in(environment: Mapping[str, str]) -> Engine | None:
    found = shutil.which("tesseract", path=environment.get("PATH", os.defpath))
    if found is None:
        return None
    variables = {"OMP_THREAD_LIMIT": "1"}  # its threads wait for each other: four take three times as long as one
    if environment.get("TESSDATA_PREFIX"):
        variables["TESSDATA_PREFIX"] = environment["TESSDATA_PREFIX"]
    engine = Engine(
        program=str(Path(found).absolute()), version="", languages=frozenset(), variables=tuple(variables.items())
    )
    try:
        told = engine.answer(("--version",), b"", limit_s=10, most_output=1 << 16).decode("utf-8", "replace")
        listed = engine.answer(("--list-langs",), b"", limit_s=10, most_output=1 << 16).decode("utf-8", "replace")
    except CommandError:
        return None
    version = re.match(r"tesseract v?(\S{1,40})", told)
    languages = frozenset(line for line in listed.split("\n")[1:] if _NAMED.fullmatch(line))
    if version is None or not languages - {"osd"}:
        return None
    return Engine(
        program=engine.program, version=version.group(1), languages=languages, variables=tuple(variables.items())
    )
