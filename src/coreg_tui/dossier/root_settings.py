"""What `ROOT/coreg.toml` sets for all dossiers of a root."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from coreg_tui.dossier.fault import DossierError, FaultProblem, fault_of, quoted, single
from coreg_tui.dossier.finding import SETTINGS, is_dossier, unreadable
from coreg_tui.dossier.lines import Lines, key_text
from coreg_tui.dossier.paths import open_evidence
from coreg_tui.dossier.syntax import MOST_BYTES, text_of, toml_values, too_large
from coreg_tui.dossier.wording import nearest
from coreg_tui.model.text import LANGUAGES, Lang, Text

GUARDS = ("process", "limits", "sandbox")
"""From the weakest to the strongest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RootSettings:
    """The settings of a root; without `coreg.toml`, these."""

    trust: Path | None = None
    """The folder of PEM anchors, as seen from where the program runs; None: not set. Whether it is there, who reads
    it must look."""
    lang: Lang | None = None
    """None: not set."""
    samples: bool = False
    """True: all of it is made up, and every view says VOORBEELD."""
    guard: Literal["process", "limits", "sandbox"] = "limits"
    """How strong the guard is at least under which documents are read (`guard.confinement`)."""


def read_root_settings(root: Path) -> RootSettings:
    """The settings of that root; in a dossier's folder they are none of it.

    Raises DossierError with everything that is wrong in its `coreg.toml`.
    """
    if is_dossier(root) or not os.path.lexists(root / SETTINGS):
        return RootSettings()
    return settings_of(_content(root), root)


def settings_of(content: bytes | str, root: Path) -> RootSettings:
    """The settings that such a text states for `root`. Raises DossierError with everything that is wrong."""
    text = text_of(content, SETTINGS)
    values = toml_values(text, SETTINGS)
    lines = Lines(text)
    problems = [
        FaultProblem(key=key_text((key,)), line=lines.line_of((key,)), message=wrong)
        for key, value in values.items()
        if (wrong := _WRONG[key](value) if key in _WRONG else _unknown(key)) is not None
    ]
    if problems:
        raise DossierError(fault_of("invalid", problems, file=SETTINGS))
    trust = values.get("trust")
    return RootSettings(
        trust=None if trust is None else root / trust,
        lang=values.get("lang"),
        samples=values.get("samples", False),
        guard=values.get("guard", "limits"),
    )


def _content(root: Path) -> bytes:
    try:
        descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise DossierError(unreadable(error, SETTINGS)) from error
    try:
        opened = open_evidence(descriptor, SETTINGS, most_bytes=MOST_BYTES)
    finally:
        os.close(descriptor)
    if opened == "too_large":
        raise too_large(SETTINGS)
    if opened in ("empty", "absent"):
        return b""
    if isinstance(opened, str):
        raise single("io", "cannot be read as a file", "is niet als bestand te lezen", file=SETTINGS)
    return opened.content


def _unknown(key: str) -> Text:
    known = tuple(_WRONG)
    if (near := nearest(key, known)) is not None:
        return Text(
            en=f"there is no setting {quoted(key)}: did you mean {quoted(near)}?",
            nl=f"er is geen instelling {quoted(key)}: is {quoted(near)} bedoeld?",
        )
    listed = ", ".join(known)
    return Text(
        en=f"there is no setting {quoted(key)}; the settings are {listed}",
        nl=f"er is geen instelling {quoted(key)}; de instellingen zijn {listed}",
    )


def _wrong_trust(value: object) -> Text | None:
    if isinstance(value, str) and value and "\0" not in value:
        return None
    return Text(en='a folder is wanted, in quotes: trust = "trust"', nl='hier hoort een map: trust = "trust"')


def _wrong_lang(value: object) -> Text | None:
    if value in LANGUAGES:
        return None
    near = nearest(value, LANGUAGES) if isinstance(value, str) else None
    return Text(
        en='nl or en is wanted: lang = "nl"' + (f"; did you mean {quoted(near)}?" if near else ""),
        nl='hier hoort nl of en: lang = "nl"' + (f"; is {quoted(near)} bedoeld?" if near else ""),
    )


def _wrong_samples(value: object) -> Text | None:
    if isinstance(value, bool):
        return None
    return Text(
        en="true or false is wanted, without quotes: samples = true",
        nl="hier hoort true of false, zonder aanhalingstekens: samples = true",
    )


def _wrong_guard(value: object) -> Text | None:
    if value in GUARDS:
        return None
    near = nearest(value, GUARDS) if isinstance(value, str) else None
    return Text(
        en='sandbox, limits or process is wanted: guard = "sandbox"'
        + (f"; did you mean {quoted(near)}?" if near else ""),
        nl='hier hoort sandbox, limits of process: guard = "sandbox"'
        + (f"; is {quoted(near)} bedoeld?" if near else ""),
    )


_WRONG: dict[str, Callable[[object], Text | None]] = {
    "trust": _wrong_trust,
    "lang": _wrong_lang,
    "samples": _wrong_samples,
    "guard": _wrong_guard,
}
"""What is wrong with a setting's value, by the setting; None: nothing. A new setting is added here."""
