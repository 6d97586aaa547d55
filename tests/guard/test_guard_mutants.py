"""Each defence switched off: then what it stops does happen, so its test tests it."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

HANG = """
    import sys
    sys.path.insert(0, {here!r})
    from coreg_tui.guard import channel, children
    from test_guard import BOUNDS, Children, Doer, LostError
    {mutation}
    with Children(Doer, "limits", BOUNDS) as child:
        try:
            child.ask(b"hang", limit_s=0.2)
        except LostError as error:
            print(error.kind)
"""
NO_WALL_LIMIT = "channel._wait = lambda end, until, writing=False: end.setblocking(True)"


def run(mutation: str, *, patience_s: float) -> str:
    program = textwrap.dedent(HANG).format(here=str(Path(__file__).parent), mutation=mutation)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=patience_s, check=True
    )
    return done.stdout.strip()


def test_the_wall_limit_is_what_ends_a_hang() -> None:
    assert run("pass", patience_s=60) == "time"
    with pytest.raises(subprocess.TimeoutExpired):
        run(NO_WALL_LIMIT, patience_s=5)
