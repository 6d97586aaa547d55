"""What is said of citizen service numbers that stood in a dossier outside its documents."""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.citizen_numbers import holds_citizen_number
from coreg_tui.model.text import Lang, Text

_KEY = Text(
    en="{key} in the manifest holds a citizen service number: it is masked, take it out",
    nl="{key} in het manifest bevat een burgerservicenummer: het is afgeschermd, haal het weg",
)
_NAME = Text(
    en="a citizen service number is in the name of its folder: it is masked, give it another name",
    nl="in de naam van de map staat een burgerservicenummer: het is afgeschermd, geef de map een andere naam",
)
_UNLISTED = Text(
    en="a citizen service number is in the name of a file that the manifest does not name: give it another name",
    nl="in de naam van een bestand buiten het manifest staat een burgerservicenummer: geef het een andere naam",
)


def citizen_remarks(assessed: Assessed, lang: Lang) -> Iterator[str]:
    """A sentence for each place, without the number."""
    for key in assessed.citizen_numbers:
        yield _KEY.in_language(lang).format(key=key)
    if holds_citizen_number(assessed.path):
        yield _NAME.in_language(lang)
    if any(map(holds_citizen_number, assessed.unlisted)):
        yield _UNLISTED.in_language(lang)
