"""Where the facts stand on a supervision statement, whatever the layout.

Two people stand on it with the same labels: what belongs to whom is told by the label, by a heading above, or by the
column under a heading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from coreg_tui.api import Found, Line, Page, Reading, Segment, Sheets, a_date, a_name, first, labelled, phrase

Role = Literal["supervisor", "professional"]

_ROLES: dict[Role, str] = {
    "supervisor": r"(?:supervisor|senior\s+cli[eë]ntondersteuner|begeleider)",
    "professional": r"(?:professional|supervisant|aanvrager|kandidaat|cli[eë]ntondersteuner|medewerker|deelnemer)",
}
_NAMES: dict[Role, tuple[str, ...]] = {
    "supervisor": (
        "Naam supervisor", "Naam van de supervisor", "Supervisor (naam)", "Supervisor naam", "Supervisor", "De supervisor",
        "Naam begeleider",
    ),
    "professional": (
        "Naam professional", "Naam van de professional", "Professional (naam)", "Naam supervisant", "Naam kandidaat",
        "Naam van de supervisant", "Naam aanvrager", "Naam cliëntondersteuner", "Naam cliëntondersteuner in opleiding",
        "Naam medewerker", "Naam deelnemer", "Professional", "Professional in opleiding", "Cliëntondersteuner in opleiding",
        "Cliëntondersteuner", "Supervisant", "De professional",
    ),
}  # fmt: skip
_BORN = (
    "Geboortedatum professional", "Geboortedatum van de professional", "Geboortedatum supervisant", "Geboortedatum aanvrager",
    "Geboortedatum cliëntondersteuner", "Geboortedatum", "Geboren op", "Geboren", "Geb. datum",
)  # fmt: skip
_NUMBER = (
    "Registratienummer", "Registratienr.", "Registernummer", "Registratienummer Registerplein", "Reg.nr.", "Nummer",
)  # fmt: skip
_OF_SUPERVISOR = ("{} supervisor", "{} van de supervisor", "Supervisor ({})")
_CATEGORY = ("Categorie", "Registratiecategorie", "Geregistreerd als", "Geregistreerd in de categorie", "Registratie als")
_START = (
    "Begin van de supervisie", "Begin supervisie", "Start van de supervisie", "Start supervisie", "Startdatum supervisie",
    "Begindatum supervisie", "Aanvang supervisie", "Datum start supervisie", "Startdatum", "Begindatum", "Ingangsdatum",
    "Aanvang", "Begin", "Start", "Van", "Vanaf",
)  # fmt: skip
_END = (
    "Einde van de supervisie", "Einde supervisie", "Eind supervisie", "Einddatum supervisie", "Datum einde supervisie",
    "Supervisie beëindigd op", "Einddatum", "Einde", "Tot en met", "T/m", "Tot",
)  # fmt: skip
_SIGNED = (
    "Datum ondertekening", "Datum van ondertekening", "Datum handtekening", "Ondertekend op", "Getekend op",
    "Plaats en datum", "Plaats, datum", "Datum en plaats", "Datum",
)  # fmt: skip
