"""What the program is made of, remembered, to see afterwards whether a plugin changed it."""

from __future__ import annotations

import builtins
import decimal
import gc
import locale
import signal
import sys
import warnings
from collections.abc import Iterator
from types import ModuleType

_OF_NO_MEANING = frozenset(
    {"__annotations__", "__dict__", "__weakref__", "__doc__", "__abstractmethods__", "_abc_impl", "__warningregistry__",
     "__builtins__", "__cached__", "__path__", "__spec__", "__loader__"}
)  # fmt: skip
"""Attributes that Python fills in by itself, when asked for."""
_LIBRARIES = ("datetime", "re", "os", "json", "pluggy", "decimal", "fractions")
_MISSING = object()

State = dict[tuple[str, str], object]
"""By module or class and attribute, what stands there: kept, so that nothing else can take its place in memory."""


def state() -> State:
    """All names of the program, its classes and the libraries it rests on, and the settings of this process."""
    found: State = {}
    for name, module in list(sys.modules.items()):
        if module is None or not (name.startswith("coreg_tui") or name in _LIBRARIES):
            continue
        if name.startswith("coreg_tui.testing"):
            continue
        for attribute, value in vars(module).items():
            if attribute in _OF_NO_MEANING or isinstance(value, ModuleType):
                continue
            found[name, attribute] = value
            if isinstance(value, type) and value.__module__ == name:
                found.update(((f"{name}.{attribute}", one), it) for one, it in vars(value).items())
    found.update((("builtins", one), it) for one, it in vars(builtins).items() if one != "_")
    return {key: value for key, value in found.items() if key[1] not in _OF_NO_MEANING}


def settings() -> dict[str, object]:
    """What is set for the whole process, comparable."""
    context = decimal.getcontext()
    return {
        "decimal.getcontext()": (context.prec, context.rounding, str(context.traps)),
        "locale": locale.setlocale(locale.LC_ALL),
        "warnings.filters": tuple(map(str, warnings.filters)),
        "sys.path": tuple(sys.path),
        "sys.meta_path": tuple(map(str, sys.meta_path)),
        "sys.stdout": id(sys.stdout),
        "sys.stderr": id(sys.stderr),
        "sys.excepthook": id(sys.excepthook),
        "recursion limit": sys.getrecursionlimit(),
        "garbage collection": gc.isenabled(),
        "signal handlers": tuple(str(signal.getsignal(one)) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)),
    }


def changes(before: State, after: State) -> Iterator[str]:
    """What was changed or taken away, or added to what was there."""
    whole = {where for where, _ in before}
    for key in before.keys() | {key for key in after if key[0] in whole}:
        if before.get(key, _MISSING) is not after.get(key, _MISSING):
            yield ".".join(key)
