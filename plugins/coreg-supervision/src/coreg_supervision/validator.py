"""The supervision validator: the statement that closes a trainee's supervision."""

from __future__ import annotations

from coreg_supervision.checks import signed, signed_after_end, supervisor
from coreg_supervision.facts import STATEMENT_FIELDS
from coreg_supervision.reading import read_statement
from coreg_supervision.reasons import REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

SUPERVISION = Validator(
    id="supervision",
    version=VERSION,
    title=Text(en="Supervision", nl="Supervisie"),
    kinds=(
        Kind(
            id="supervision_statement",
            label=Text(en="supervision statement", nl="supervisieverklaring"),
            fields=STATEMENT_FIELDS,
            reasons=REASONS,
            checks=(signed, supervisor, signed_after_end),
            witnesses=Witnesses(
                titles=(
                    "Supervisieverklaring",
                    "Verklaring Supervisie",
                    "Verklaring van supervisie",
                    "Verklaring afronding supervisie",
                    "Verklaring gevolgde supervisie",
                    "Verklaring over supervisie",
                    "Verklaring inzake supervisie",
                    "Verklaring van de supervisor",
                    "Eindverklaring supervisie",
                    "Verklaring supervisie cliëntondersteuner in opleiding",
                    "Verklaring supervisie cliëntondersteuner categorie In opleiding",
                ),
                labels=(
                    "supervisor",
                    "professional",
                    "supervisie",
                    "ondertekening",
                    "handtekening",
                    "verklaart",
                    "verklaren",
                ),
                never=(
                    "zeg toe",
                    "zegt toe",
                    "zeg ik toe",
                    "beloof",
                    "Verzoek categorie",
                    "Factuur",
                    "Curriculum vitae",
                ),
                enough=2,
            ),
            read=read_statement,
            supports="supervision",
        ),
    ),
)
