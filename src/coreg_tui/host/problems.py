"""What is wrong with a plugin, said so that the right desk gets it."""

from __future__ import annotations

import traceback
from types import ModuleType

from coreg_tui.model.problem import Problem
from coreg_tui.model.text import Text


def broken(origin: str, error: BaseException) -> Problem:
    """A plugin that cannot be imported, or whose hook raises: where, and with what."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}, {frames[-1].lineno}" if frames else "?"
    told = f"{type(error).__name__}: {error}"[:300]
    return Problem(
        kind="import_error",
        where=origin,
        problem=Text(en=f"offers nothing ({told}; {place})", nl=f"biedt niets ({told}; {place})"),
        remedy=Text(
            en="its kinds are unhandled and their dossiers at best review; mend or uninstall it",
            nl="zijn soorten worden niet beoordeeld en hun dossiers op zijn best te beoordelen; herstel of "
            "verwijder hem",
        ),
        detail="".join(traceback.format_exception(error))[-8000:],
    )


def problem(kind: str, origin: str, en: str, nl: str, remedy_en: str, remedy_nl: str) -> Problem:
    """Any other fault of a plugin."""
    return Problem(kind=kind, where=origin, problem=Text(en=en, nl=nl), remedy=Text(en=remedy_en, nl=remedy_nl))


def damaged(origin: str, module: ModuleType) -> Problem:
    """A package without files: an unrenamed copy was uninstalled, or the disk is damaged."""
    return problem(
        "damaged_installation",
        origin,
        f"the package {module.__name__} has no files",
        f"het pakket {module.__name__} heeft geen bestanden",
        "reinstall coreg-tui",
        "installeer coreg-tui opnieuw",
    )


def clash(kind: str, what: str, used: str, unused: str, *, entries: tuple[str, str]) -> Problem:
    """Two plugins that claim the same: which of them is used is said, and how to use the other.

    `entries` are their names among the entry points, by which `--no-plugin` knows them.
    """
    remedy = Text(en="uninstall one of them", nl="verwijder een van beide")
    if entries[0] != entries[1]:
        remedy = Text(
            en=f"{remedy.en}, or leave one out: --no-plugin {entries[1]}, or --no-plugin {entries[0]} to use this one",
            nl=f"{remedy.nl}, of laat er een weg: --no-plugin {entries[1]}, of --no-plugin {entries[0]} om deze te "
            "gebruiken",
        )
    return problem(
        kind,
        unused,
        f"{what} is offered by {used} too: that one is used, this one is not",
        f"{what} wordt ook geboden door {used}: die wordt gebruikt, deze niet",
        remedy.en,
        remedy.nl,
    )
