"""A key of the cache is another one wherever the code, the version or the file it stands for is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from coreg_tui.reading.cache import fingerprint, reading_key


def test_the_key_is_another_one_where_anything_that_decides_is_another() -> None:
    first = reading_key("0" * 64, "vog", "f" * 64)
    others = [
        reading_key("1" * 64, "vog", "f" * 64),
        reading_key("0" * 64, "evc", "f" * 64),
        reading_key("0" * 64, "vog", "e" * 64),
        reading_key("0" * 64 + "vog", "", "f" * 64),
    ]
    assert len({first, *others}) == 5
    assert first == reading_key("0" * 64, "vog", "f" * 64)


READER = """
import sys
sys.path.insert(0, sys.argv[1])
import reader_of_voorbeeld as plugin
from coreg_tui.api import Kind, Text, Validator
from coreg_tui.reading.cache import fingerprint
text = Text(en="x", nl="x")
kind = Kind(id="voorbeeld", label=text, read=plugin.read)
validator = Validator(id="voorbeeld", version=sys.argv[2], title=text, kinds=(kind,))
print(fingerprint([validator], *sys.argv[3:]))
"""


def test_the_fingerprint_follows_code_version_and_limits_and_nothing_else(tmp_path: Path) -> None:
    package = tmp_path / "reader_of_voorbeeld"
    package.mkdir()
    (package / "__init__.py").write_text("from reader_of_voorbeeld.inner import read\n")
    (package / "inner.py").write_text("def read(sheets):\n    return ()\n")

    def seen(version: str = "1.0", *more: str) -> str:
        command = [sys.executable, "-B", "-c", READER, str(tmp_path), version, *more]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    first = seen()
    os.utime(package / "inner.py", (1, 1))
    assert seen() == first, "only its time is another"
    assert seen("1.1") != first
    assert seen("1.0", "tesseract 5") != first
    (package / "inner.py").write_text("def read(sheets):\n    return []\n")
    os.utime(package / "inner.py", (1, 1))
    changed = seen()
    assert changed != first
    (package / "words.txt").write_text("datum")
    assert seen() != changed


def test_the_programs_own_fingerprint_is_the_same_twice() -> None:
    assert fingerprint([], "a", "b") == fingerprint([], "a", "b")
    assert fingerprint([], "a", "b") != fingerprint([], "ab")
    assert len(fingerprint([])) == 64
