"""On which terms a root's documents are read: where anchors and cache lie, and how strong the guard must be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coreg_tui.dossier.root_settings import RootSettings
from coreg_tui.guard.confinement import Level
from coreg_tui.reading.cache import cache_folder
from coreg_tui.settings import Settings


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadingTerms:
    """On which terms the documents of a root are read."""

    least: Level = "limits"
    """How strong the guard is at least."""
    trust: tuple[str, ...] = ()
    """Folders of anchors and revocation lists, besides those that come with the program."""
    cache: str | None = None
    """The folder of what was read before; None: every file is read anew, and nothing is kept."""


def terms_of(root: Path, own: RootSettings, settings: Settings, *, keep: bool = True) -> ReadingTerms:
    """What a root's settings and the environment say of reading; without `keep` nothing is looked up or kept."""
    folders = [one for one in (own.trust, settings.trust_dir) if one is not None]
    kept = cache_folder(root, settings.cache_home) if keep else None
    return ReadingTerms(least=own.guard, trust=tuple(map(str, folders)), cache=None if kept is None else str(kept))
