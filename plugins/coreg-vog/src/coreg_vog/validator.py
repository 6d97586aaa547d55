"""The VOG validator: the VOG itself and the employer's statement that its original was seen."""

from __future__ import annotations

from coreg_tui.api import Kind, Text, Validator, Witnesses
from coreg_vog.checks import age, original, person_type, profile
from coreg_vog.facts import STATEMENT_FIELDS, VOG_FIELDS
from coreg_vog.reading import read_statement, read_vog
from coreg_vog.reasons import VOG_REASONS

VERSION = "1.0.0"

VOG = Validator(
    id="vog",
    version=VERSION,
    title=Text(en="VOG", nl="VOG"),
    kinds=(
        Kind(
            id="vog",
            label=Text(en="VOG", nl="VOG"),
            fields=VOG_FIELDS,
            reasons=VOG_REASONS,
            checks=(person_type, profile, age, original),
            after=("vog_employer_statement",),
            witnesses=Witnesses(
                titles=("Verklaring Omtrent het Gedrag", "Certificate of Conduct"),
                labels=("Ons kenmerk", "screeningsprofiel", "Geslachtsnaam", "Justis", "functieaspecten", "bezwaren"),
                never=("verklaart de originele", "werkgever verklaart", "origineel gezien"),
            ),
            read=read_vog,
            supports="vog",
        ),
        Kind(
            id="vog_employer_statement",
            label=Text(en="employer's VOG statement", nl="werkgeversverklaring VOG"),
            fields=STATEMENT_FIELDS,
            witnesses=Witnesses(
                titles=("Verklaring VOG werkgever", "Werkgeversverklaring VOG"),
                labels=("origineel", "gezien", "werkgever"),
            ),
            read=read_statement,
            supports="vog",
            holder_checked=False,
        ),
    ),
)
