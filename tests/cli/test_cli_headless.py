"""The commands load neither the screen nor what it is made of. Import-linter reads the source; this looks at a run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PAPERS = Path(__file__).parents[1] / "papers"
CODE = """
import sys
sys.argv[1:] = {words!r}
from coreg_tui.__main__ import main
code = main()
found = sorted({{name.partition('.')[0] for name in sys.modules}} & {{'textual', 'rich', 'prompt_toolkit'}})
found += ['coreg_tui.tui'] if 'coreg_tui.tui' in sys.modules else []
print(code, *found, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--help"], 0),
        (["check", "{dossier}", "--accept-declared", "--today", "2022-06-01"], 0),
        (["check", "{dossier}", "--accept-declared", "--today", "2022-06-01", "--format", "json", "--jobs", "2"], 0),
        (["explain", "{dossier}", "--accept-declared", "--today", "2022-06-01"], 0),
        (["read", str(PAPERS / "vog-paper-2019.pdf")], 0),
        (["rules"], 0),
        (["plugins", "list"], 0),
        (["plugins", "list", "--json"], 0),
        (["plugins", "doctor"], 0),
        (["plugins", "new", "parking-permit", "--into", "{dossier}"], 0),
        (["schema", "dossier"], 0),
        (["schema", "report"], 0),
        (["trust", "list", "{dossier}"], 0),
        (["samples", "{dossier}/samples", "--count", "1", "--light"], 0),
        (["{dossier}"], 64),
        (["chek"], 2),
    ],
)
def test_no_command_loads_the_screen(dossier, words: list[str], code: int) -> None:
    words = [word.format(dossier=dossier) for word in words]
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(words=words)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=True,
    )
    assert done.stderr.splitlines()[-1] == str(code)
