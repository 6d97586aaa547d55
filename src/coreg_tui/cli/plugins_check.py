"""`plugins check`: the conformance kit on an installed plugin, or on the folder of one that is being written."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from pathlib import Path

import click

from coreg_tui.api.validator import GROUP
from coreg_tui.cli.installed import all_plugins
from coreg_tui.cli.session import RefusedError, Session
from coreg_tui.cli.words import nearest
from coreg_tui.model.safe_text import safe_text


def run_kit(target: str, session: Session, *, junit: str | None) -> int:
    """0 where it conforms, 1 where it does not. Raises UsageError and RefusedError where nothing can be tried."""
    from coreg_tui.testing.running import CannotRunError, run  # pytest itself is imported in a process of its own

    try:
        return run(_known(target, session), junit=Path(junit) if junit is not None else None)
    except CannotRunError as error:
        told = f"{error.problem.in_language(session.lang)}: {error.remedy.in_language(session.lang)}"
        raise RefusedError(told) from error


def _known(target: str, session: Session) -> str:
    """The target as the kit knows it: an entry point's name, or a folder. Raises UsageError for neither."""
    if os.path.lexists(target) and (os.sep in target or target in (".", "..")):
        return target
    entries = {entry.name: entry.value for entry in entry_points(group=GROUP)}
    if target in entries or target in entries.values() or os.path.isdir(target):  # noqa: PTH112  a Path raises for a long name
        return target
    found = all_plugins(session)
    if target in found.origins:
        return found.origins[target].entry
    sentence = session.translate("'{name}' is neither a plugin nor the folder of one: did you mean '{nearest}'?")
    raise click.UsageError(sentence.format(name=safe_text(target), nearest=nearest(target, [*entries, *found.origins])))
