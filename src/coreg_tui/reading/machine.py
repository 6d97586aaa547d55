"""What this machine can do for reading: how strong its guard is, and whether it reads scans; said honestly."""

from __future__ import annotations

from dataclasses import dataclass

from coreg_tui.guard.confinement import Bounds, Level
from coreg_tui.guard.engine import INSTALL, INSTALL_DUTCH, ocr_engine
from coreg_tui.guard.levels import LABELS, best_level
from coreg_tui.model.text import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Machine:
    """As it was found when it was tried out."""

    guard: Level | None
    """None: not even limits hold, and nothing is read unless a root asks for no more than a process."""
    told: tuple[Text, ...]
    """Sentences for people: how documents are read, and how scans."""


def this_machine() -> Machine:
    """Tries out the guard and looks for Tesseract; both once a process."""
    level = best_level(Bounds())
    return Machine(guard=level, told=(_guarded(level), _scans()))


def _guarded(level: Level | None) -> Text:
    if level is None:
        return Text(
            en="Documents are not read: this machine keeps no limits of memory.",
            nl="Stukken worden niet gelezen: deze machine houdt zich niet aan grenzen aan het geheugen.",
        )
    label = LABELS[level]
    return Text(
        en=f"Documents are read {label.en} (guard: {level}).",
        nl=f"Stukken worden gelezen {label.nl} (afscherming: {level}).",
    )


def _scans() -> Text:
    engine = ocr_engine()
    if engine is None:
        return Text(en=f"{INSTALL.en[:1].upper()}{INSTALL.en[1:]}.", nl=f"{INSTALL.nl[:1].upper()}{INSTALL.nl[1:]}.")
    if "nld" not in engine.languages:
        lacks = INSTALL_DUTCH
        return Text(en=f"{lacks.en[:1].upper()}{lacks.en[1:]}.", nl=f"{lacks.nl[:1].upper()}{lacks.nl[1:]}.")
    return Text(
        en=f"Scans and photos are read by Tesseract {engine.version}; what it reads is to be confirmed.",
        nl=f"Scans en foto's worden gelezen door Tesseract {engine.version}; wat die leest, is te bevestigen.",
    )
