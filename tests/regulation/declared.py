"""All reasons that are declared: by the plugins' kinds, by the model for every kind, by the requirements."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import ABSENT, COMMON
from coreg_tui.regulation.v12 import reasons

from .judging import plugins


def declared_reasons() -> dict[str, Reason]:
    """By where it is declared and its id (`vog.too_old`), every reason once."""
    found: dict[int, str] = {}
    named: dict[str, Reason] = {}
    for where, reason in (*_of_the_plugins(), *_of_the_model(), *_of_the_requirements()):
        if id(reason) not in found:
            found[id(reason)] = name = f"{where}.{reason.id}"
            named[name] = reason
    return named


def _of_the_plugins() -> Iterator[tuple[str, Reason]]:
    for validator in plugins().validators:
        for kind in validator.kinds:
            yield from ((kind.id, reason) for reason in kind.reasons)


def _of_the_model() -> Iterator[tuple[str, Reason]]:
    yield from (("model", reason) for reason in (*COMMON, ABSENT))


def _of_the_requirements() -> Iterator[tuple[str, Reason]]:
    for module in pkgutil.iter_modules(reasons.__path__):
        values = vars(import_module(f"{reasons.__name__}.{module.name}")).values()
        for value in values:
            several = value.values() if isinstance(value, Mapping) else (value,)
            yield from ((module.name, one) for one in several if isinstance(one, Reason))
