"""In which language to speak: `--lang`, else `$COREG_LANG`, the root's setting, the locale, Dutch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from coreg_tui.model.text import LANGUAGES, Lang
from coreg_tui.settings import Settings


def language(asked: str | None, settings: Settings, place: Path | None) -> Lang:
    """The language for a call that concerns `place`, a PATH of it; None: it concerns no place."""
    for lang in LANGUAGES:
        if asked == lang:
            return lang
    if settings.lang is not None:
        return settings.lang
    return _of_root(place) or settings.locale_lang or "nl"


def asked_language(arguments: Sequence[str]) -> str | None:
    """What `--lang` says among arguments that nobody has parsed yet."""
    for place, argument in enumerate(arguments):
        if argument == "--lang":
            return arguments[place + 1] if place + 1 < len(arguments) else None
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return None


def _of_root(place: Path | None) -> Lang | None:
    """What the root's `coreg.toml` says; what is wrong with that file is for the command to tell."""
    if place is None or not os.path.exists(place):  # noqa: PTH110  a Path raises for a long name
        return None
    from coreg_tui.dossier.fault import DossierError
    from coreg_tui.dossier.finding import root_of
    from coreg_tui.dossier.root_settings import read_root_settings

    try:
        return read_root_settings(root_of(place if place.is_dir() else place.parent)).lang
    except (DossierError, OSError):
        return None
