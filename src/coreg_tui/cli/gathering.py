"""From the PATHs of a call to the dossiers below them, each once, in the order of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coreg_tui.cli.orders import Task
from coreg_tui.cli.session import RefusedError, Session
from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.finding import Found, find, is_dossier, root_of
from coreg_tui.dossier.manifest import MANIFESTS
from coreg_tui.dossier.root_settings import RootSettings, read_root_settings
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang
from coreg_tui.reading.terms import ReadingTerms, terms_of
from coreg_tui.settings import Settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A PATH that can be searched."""

    given: str
    folder: Path
    root: Path
    settings: RootSettings


def places_of(given: Iterable[str], refuse: Callable[[str], None], lang: Lang, translate: Translate) -> list[Place]:
    """The PATHs that can be searched; `refuse` is told of every other."""
    _ = translate
    places: list[Place] = []
    for path in given:
        folder = Path(path)
        try:
            if folder.name in MANIFESTS and folder.is_file():
                refuse(_("{path}: name the folder of the dossier, not its manifest").format(path=path))
            elif not folder.exists():
                refuse(_("{path}: there is no such folder").format(path=path))
            elif not folder.is_dir():
                refuse(_("{path}: is not a folder").format(path=path))
            else:
                root = root_of(folder)
                places.append(Place(given=path, folder=folder, root=root, settings=read_root_settings(root)))
        except DossierError as error:
            for line in fault_lines(str(root_of(folder)), error.fault, lang):
                refuse(line)
        except (OSError, ValueError) as error:
            refuse(f"{path}: {error}")
    return places


def guarded(places: Iterable[Place], session: Session) -> None:
    """Sees that documents can be read as safely as each root asks. Raises RefusedError where they cannot."""
    from coreg_tui.guard.levels import TooWeakError, guard_of  # tried out once: 50 ms

    for least in {place.settings.guard for place in places}:
        try:
            guard_of(least)
        except TooWeakError as error:
            raise RefusedError(error.text.in_language(session.lang)) from error


def tasks_of(
    places: Sequence[Place],
    settings: Settings,
    refuse: Callable[[str], None],
    translate: Translate,
    *,
    keep: bool = True,
) -> Iterator[Task]:
    """The dossiers at and below the places, each folder once; `refuse` is told of a place without any.

    Without `keep` every document is read anew.
    """
    seen: set[tuple[int, int]] | None = set() if len(places) > 1 else None
    for place in places:
        none = True
        terms = terms_of(place.root, place.settings, settings, keep=keep)
        try:
            for found in find(place.folder):
                none = none and found.fault is not None and not is_dossier(found.folder)
                if seen is None or _is_new(found, seen):
                    yield _task(place, found, terms)
        except OSError as error:
            refuse(f"{place.given}: {error.strerror}")
            continue
        if none:
            refuse(translate("{path}: there is no dossier in it").format(path=place.given))


def fault_lines(place: str, fault: Fault, lang: Lang) -> Iterator[str]:
    """What is wrong, a line a problem, each with its file and line number."""
    where = place if fault.file is None else f"{place.rstrip('/')}/{fault.file}"
    word = "regel" if lang == "nl" else "line"
    problems = [(one.line, one.key, one.message) for one in fault.problems] or [(fault.line, None, fault.message)]
    for line, key, message in problems:
        at = where if line is None else f"{where}, {word} {line}"
        named = f"{key}: " if key else ""
        yield safe_text(f"{at}: {named}{message.in_language(lang)}")


def fault_line(place: str, fault: Fault, lang: Lang) -> str:
    """What is wrong in one line: the first problem with its file and line number, and how many more there are."""
    where = place if fault.file is None else f"{place.rstrip('/')}/{fault.file}"
    at = where if fault.line is None else f"{where}, {'regel' if lang == 'nl' else 'line'} {fault.line}"
    return safe_text(f"{at}: {fault.message.in_language(lang)}")


def _is_new(found: Found, seen: set[tuple[int, int]]) -> bool:
    try:
        status = found.folder.stat()
    except OSError:
        return True
    key = (status.st_dev, status.st_ino)
    if key in seen:
        return False
    seen.add(key)
    return True


def _task(place: Place, found: Found, terms: ReadingTerms) -> Task:
    shown = place.given if found.path == "." else f"{place.given.rstrip('/')}/{found.path}"
    return Task(
        folder=str(found.folder),
        path=found.path,
        searched=str(found.searched),
        shown=shown,
        sample=place.settings.samples,
        fault=found.fault,
        terms=terms,
    )
