"""A dossier's folder becomes a dossier: its manifest is read, and no path of it may lead out of the folder."""

from __future__ import annotations

from pathlib import Path

from coreg_tui.dossier.fault import DossierError, single
from coreg_tui.dossier.finding import both_manifests, unreadable
from coreg_tui.dossier.manifest import MANIFESTS, Dossier, FactCheck, ManifestName, read_manifest
from coreg_tui.dossier.paths import exact_names, open_evidence, open_folder, path_problem
from coreg_tui.dossier.syntax import MOST_BYTES, too_large


def load(folder: Path, *, below: Path | None = None, check_facts: FactCheck | None = None) -> Dossier:
    """The dossier in that folder. Raises DossierError with everything that keeps it from being assessed.

    `below`: the path whose search found it; from there on no link is followed, be it put there since. No document is
    opened yet; whoever opens one later (`open_evidence`) is protected again.
    """
    try:
        with open_folder(folder, below=below) as descriptor:
            dossier = _read(descriptor, check_facts)
            _refuse_ways_out(descriptor, dossier)
            return dossier
    except OSError as error:
        raise DossierError(unreadable(error)) from error


def _read(descriptor: int, check_facts: FactCheck | None) -> Dossier:
    names = exact_names(descriptor)
    present: list[ManifestName] = [name for name in MANIFESTS if name.encode() in names]
    if not present:
        raise single(
            "io",
            "the folder holds no dossier.toml or dossier.json",
            "de map bevat geen dossier.toml of dossier.json",
            file=None,
        )
    if len(present) > 1:
        raise DossierError(both_manifests())
    name = present[0]
    opened = open_evidence(descriptor, name, most_bytes=MOST_BYTES)
    match opened:
        case "too_large":
            raise too_large(name)
        case "empty":
            return read_manifest(b"", name)
        case "wrong_type":
            raise single("io", "this is a folder, not a file", "dit is een map en geen bestand", file=name)
        case str():
            raise single(
                "io",
                "cannot be read: look at its permissions and at the disk",
                "is niet te lezen: kijk naar de rechten en naar de schijf",
                file=name,
            )
        case _:
            return read_manifest(opened.content, name, check_facts)


def _refuse_ways_out(descriptor: int, dossier: Dossier) -> None:
    first_named: dict[str, int] = {}
    for entry in dossier.evidence:
        if entry.file is not None:
            first_named.setdefault(entry.file, entry.place)
    problems = [
        dossier.problem(("evidence", place, "file"), why)
        for file, place in first_named.items()
        if (why := path_problem(descriptor, file)) is not None
    ]
    if problems:
        raise dossier.refused(problems, "outside_folder")
