"""The core's own sentences in the reader's language: English stands in the code, Dutch in a gettext catalog."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from coreg_tui.model.text import Lang

DOMAIN = "coreg"
FOLDER = Path(__file__).with_name("catalogs")

Translate = Callable[[str], str]
"""An English sentence to the same in the reader's language."""


class CatalogMissingError(Exception):
    """The compiled catalog is not there; says in both languages what to do."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file} is missing: run 'pip install -e .' (or 'make catalogs') / "
            f"{file} ontbreekt: draai 'pip install -e .' (of 'make catalogs')"
        )


@lru_cache(maxsize=4)
def translator(lang: Lang) -> Translate:
    """The translation into that language. Raises CatalogMissingError where its catalog was never compiled."""
    if lang == "en":
        return str
    import gettext  # 5 ms with `locale`: not paid for English, nor for --version

    compiled = FOLDER / lang / "LC_MESSAGES" / f"{DOMAIN}.mo"
    if not compiled.is_file():
        raise CatalogMissingError(compiled)
    with compiled.open("rb") as content:
        return gettext.GNUTranslations(content).gettext


def untranslated(text: str) -> str:
    """The sentence itself: marks it for the catalog where the language is not known yet."""
    return text
