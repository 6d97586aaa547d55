"""Plugins that go wrong in every way there is, as code of a distribution of others; and papers for them to judge."""

from __future__ import annotations

_HEAD = """
from datetime import date
from coreg_tui.api import *

OPEN = Text(en="no good, {told}", nl="niet goed, {told}")
NAME = Text(en="permit", nl="vergunning")
REFUSED = Reason(id="refused", text=OPEN, line=OPEN, short=OPEN, remedy=OPEN)
"""
_CHECKS = """

@check("permit.first", clause="art. 3", label=NAME, passes=Text(en="Fine.", nl="Goed."))
def first(ctx: Context, exhibit: Exhibit, issued: date) -> Ruling:
    {body}

@check("permit.second", clause="art. 3", label=NAME, passes=Text(en="Fine.", nl="Goed."))
def second(issued: date) -> Ruling:
    return passed()

def read(sheets):
    {reading}
    for line in sheets.lines:
        if line.text.startswith("Afgegeven"):
            yield Reading(facts={{"issued": Found(date(2022, 1, 10), line.place())}})

@hookimpl
def coreg_validators():
    {offering}
    yield Validator(id="permit", version="0.3.1", title=NAME, kinds=(Kind(
        id="permit", label=NAME, fields=(Field(name="issued", type="date", label=NAME),), reasons=(REFUSED,),
        checks=(first, second), witnesses=Witnesses(titles=("Vergunning cliëntondersteuner",), labels=("Afgegeven",)),
        read=read, supports="hbo_level", adds_way=True, holder_checked=False),))
"""


def permit(body: str = "return passed()", *, reading: str = "", offering: str = "", top: str = "") -> str:
    """The code of a plugin that handles permits: what its first check does, its reader, its hook, its import."""
    return f"{top}\n{_HEAD}" + _CHECKS.format(body=body, reading=reading or "pass", offering=offering or "pass")


BY_DEED: dict[str, tuple[str, str]] = {
    "ends its process": ("import os; os._exit(0)", "it ended its process"),
    "exits": ("raise SystemExit(0)", "SystemExit"),
    "raises": ("return 1 / 0", "ZeroDivisionError"),
    "hangs": ("\n    while True: pass", "no answer in time"),
    "takes 10 GB": ("return bytearray(10 << 30)", "too much memory"),
    "takes all memory bit by bit": (
        "\n    hoard = []\n    while True: hoard.append(bytes(100_000_000))",
        "too much memory",
    ),
    "forks without end": ("\n    import os\n    while True: os.fork()", "it tried to start or end a process"),
    "starts a program": (
        "\n    import subprocess\n    subprocess.run(['true'])\n    return passed()",
        "it tried to start or end a process",
    ),
    "kills its parent": (
        "\n    import os\n    os.kill(os.getppid(), 9)\n    return passed()",
        "it tried to start or end a process",
    ),
    "prints": ("\n    print('Goedgekeurd')\n    return passed()", "it wrote to standard output"),
    "prints a flood": ("\n    print('x' * 10_000_000)\n    return passed()", "it wrote to standard output"),
    "writes to the descriptor": (
        "\n    import os\n    os.write(1, b'x')\n    return passed()",
        "it wrote to standard output",
    ),
    "deletes a file": (
        "\n    import os\n    try: os.remove(__file__)\n    except OSError: pass\n    return passed()",
        "it tried to change files",
    ),
    "writes a file": (
        "\n    try: open(__file__, 'w')\n    except OSError: pass\n    return passed()",
        "it tried to change files",
    ),
    "changes the evidence": (
        "\n    exhibit.facts.clear()\n    return passed()",
        "it changed the evidence it was given",
    ),
    "replaces a check of the program": (
        "\n    import coreg_tui.host.standard as it\n    it.standard_findings = lambda *_: ()\n    return passed()",
        "it replaced parts of the program",
    ),
    "replaces a method of the program": (
        "\n    Exhibit.day = lambda self, name: date(2022, 1, 1)\n    return passed()",
        "it replaced parts of the program",
    ),
    "replaces a function of Python": (
        "\n    import os\n    os.getcwd = lambda: '/'\n    os.listdir = os.path.join = print\n    return passed()",
        "it replaced parts of the program",
    ),
    "uses the network": (
        "\n    import socket\n    try: socket.create_connection(('127.0.0.1', 9), 1)\n    except OSError: pass\n"
        "    return passed()",
        "it tried to use a network",
    ),
    "answers True": ("return True", "TypeError"),
    "answers a text": ("return 'pass'", "TypeError"),
    "answers a reason of its own": (
        "return failed(Reason(id='mine', text=OPEN, line=OPEN, short=OPEN, remedy=OPEN), told='x')",
        "it gave a reason that it does not declare",
    ),
    "rests on a fact nobody states": (
        "return passed().resting_on(Fact(name='issued', value=date(2022, 1, 1), source=Source.SIGNED))",
        "ValueError",
    ),
    "says 10 MB": ("return failed(REFUSED, told='x' * 10_000_000)", "too long an answer"),
    "says escape sequences": ("return failed(REFUSED, told='\\x1b[2J\\x1b]0;x\\x07')", "ValueError"),
    "says a text of 3000 letters": ("return failed(REFUSED, told='x' * 3_000)", "ValueError"),
    "nests without end": (
        "\n    deep = ()\n    for _ in range(10_000): deep = (deep,)\n    return failed(REFUSED, told=deep)",
        "WireError",
    ),
}
"""By what its first check does: its code, and what is said of it."""
