"""What is wrong with a plugin, said so that the right desk gets it."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from coreg_tui.model.problem import Problem
from coreg_tui.model.text import Text

_MEND = Text(
    en="its kinds are unhandled and their dossiers at best review; mend or uninstall it",
    nl="zijn soorten worden niet beoordeeld en hun dossiers op zijn best te beoordelen; herstel of verwijder hem",
)


def broken(origin: str, error: BaseException) -> Problem:
    """A plugin that cannot be imported, or whose hook raises: where, and with what."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}, {frames[-1].lineno}" if frames else "?"
    told = f"{type(error).__name__}: {error}"[:300]
    return Problem(
        kind="import_error",
        where=origin,
        problem=Text(en=f"offers nothing ({told}; {place})", nl=f"biedt niets ({told}; {place})"),
        remedy=_MEND,
        detail="".join(traceback.format_exception(error))[-8000:],
    )


def problem(kind: str, origin: str, en: str, nl: str, remedy_en: str, remedy_nl: str) -> Problem:
    """Any other fault of a plugin."""
    return Problem(kind=kind, where=origin, problem=Text(en=en, nl=nl), remedy=Text(en=remedy_en, nl=remedy_nl))


def lost(origin: str, error: Exception) -> Problem:
    """A plugin of others that does not say what it declares, or does what it may not: with what."""
    told = getattr(error, "told", None) or getattr(error, "text", None) or type(error).__name__
    if isinstance(told, str):
        told = Text(en=told, nl=told)
    return Problem(
        kind="import_error",
        where=origin,
        problem=Text(en=f"offers nothing ({told.en})", nl=f"biedt niets ({told.nl})"),
        remedy=_MEND,
        detail=getattr(error, "trace", ""),
    )


def nothing(origin: str) -> Problem:
    """A plugin without validators: most often a hook that pluggy does not know for one."""
    return problem(
        "no_validators",
        origin,
        "offers no validator; the function coreg_validators is missing, empty or lacks @hookimpl",
        "biedt geen validator; de functie coreg_validators ontbreekt, is leeg of mist @hookimpl",
        "put @hookimpl on it and return the validators",
        "zet er @hookimpl boven en geef de validators terug",
    )


def two_of_one_package(package: str, distributions: Sequence[str]) -> Problem:
    """A package that several distributions claim: whose code it holds cannot be told."""
    both = ", ".join(distributions)
    other = next(one.partition(" ")[0] for one in distributions if not one.startswith("coreg-tui "))
    return problem(
        "package_of_two",
        f"{package} ({both})",
        "is installed by two distributions; whose code it holds cannot be told, so it is not used",
        "is door twee distributies geïnstalleerd; van wie de code is, is niet te zeggen, dus wordt hij niet gebruikt",
        f"uninstall {other} and reinstall coreg-tui; give a copy a name, package and id of its own",
        f"verwijder {other} en installeer coreg-tui opnieuw; geef een kopie een eigen naam, pakket en id",
    )


def damaged(origin: str, package: str) -> Problem:
    """A package without files: an unrenamed copy was uninstalled, or the disk is damaged."""
    return problem(
        "damaged_installation",
        origin,
        f"the package {package} has no files",
        f"het pakket {package} heeft geen bestanden",
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
