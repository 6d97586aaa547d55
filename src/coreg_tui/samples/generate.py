"""Writes sample dossiers into an empty folder: the curated set, or any number of invented ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from coreg_tui.model.problem import Problem
from coreg_tui.model.text import Text
from coreg_tui.samples.draft import Sample
from coreg_tui.samples.errors import SamplesError
from coreg_tui.samples.sealing import Signatories

TRUST = "trust"
"""The folder of whom these samples trust."""
SETTINGS = f"""\
# Voorbeelddossiers: alle personen, papieren en nummers zijn verzonnen. De map {TRUST} vertrouwt alleen wie ze
# ondertekende; gebruik haar nergens anders voor.
samples = true
lang = "nl"
trust = "{TRUST}"
"""
LIGHT_COUNT = 100
"""How many light dossiers where no count is given."""
_IN_A_FOLDER = 1000


def write_samples(target: Path, *, count: int | None = None, seed: int = 0, light: bool = False) -> int:
    """How many dossiers were written into `target`, with a `coreg.toml` beside them that trusts who signed them.

    Without `count` the curated set; with it, that many invented dossiers, the same for the same `seed`, a thousand to a
    subfolder. `light` takes few and tiny document files, each written anew, none signed. Memory does
    not grow with `count`.

    Raises: SamplesError where `target` is not an empty folder, cannot be written, or `count` is negative.
    """
    _refuse(target, count)
    written = 0
    signatories = Signatories()
    try:
        target.mkdir(parents=True, exist_ok=True)
        (target / "coreg.toml").write_text(SETTINGS, "utf-8")
        _write(target / TRUST, signatories.trust())
        for folder, sample in _placed(count, seed, light):
            _write(target / folder / sample.folder, sample.signed(signatories))
            written += 1
    except OSError as error:
        raise SamplesError(
            Problem(
                kind="io",
                where=str(error.filename or target),
                problem=Text(
                    en=f"cannot be written ({error.strerror})", nl=f"kan niet worden geschreven ({error.strerror})"
                ),
                remedy=Text(
                    en=f"{written} dossiers were written; clear the folder and try again",
                    nl=f"er zijn {written} dossiers geschreven; maak de map leeg en probeer het opnieuw",
                ),
            )
        ) from error
    return written


def _refuse(target: Path, count: int | None) -> None:
    if count is not None and count < 0:
        raise SamplesError(
            Problem(
                kind="count",
                where="--count",
                problem=Text(en=f"{count} is less than nothing", nl=f"{count} is minder dan niets"),
                remedy=Text(en="give a number from 0", nl="geef een getal vanaf 0"),
            )
        )
    if not target.exists() and not target.is_symlink():
        return
    if not target.is_dir():
        raise SamplesError(
            Problem(
                kind="no_folder",
                where=str(target),
                problem=Text(en="is not a folder", nl="is geen map"),
                remedy=Text(en="name a new or empty folder", nl="noem een nieuwe of lege map"),
            )
        )
    if any(target.iterdir()):
        raise SamplesError(
            Problem(
                kind="not_empty",
                where=str(target),
                problem=Text(en="the folder is not empty", nl="de map is niet leeg"),
                remedy=Text(
                    en="name a new or empty folder; samples never overwrite anything",
                    nl="noem een nieuwe of lege map; voorbeelden overschrijven nooit iets",
                ),
            )
        )


def _placed(count: int | None, seed: int, light: bool) -> Iterator[tuple[str, Sample]]:
    """Each sample with the subfolder that it goes into."""
    if count is None and not light:
        from coreg_tui.samples.curated import curated

        yield from (("", sample) for sample in curated())
        return
    for place, sample in enumerate(islice(_endless(seed, light), LIGHT_COUNT if count is None else count)):
        yield f"{place // _IN_A_FOLDER:04d}", sample


def _endless(seed: int, light: bool) -> Iterator[Sample]:
    if light:
        from coreg_tui.samples.light import light_dossiers

        return light_dossiers(seed)
    from coreg_tui.samples.invented import invented_dossiers

    return invented_dossiers(seed)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True)
    for name, content in files.items():
        with (folder / name).open("wb") as file:
            file.write(content)
