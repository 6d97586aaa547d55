"""The validator of lists of activities."""

from __future__ import annotations

from coreg_professional_development.checks import rows
from coreg_professional_development.contributing import activities
from coreg_professional_development.facts import CPD_FIELDS
from coreg_professional_development.reading import read_activities
from coreg_professional_development.reasons import CPD_REASONS
from coreg_tui.api import Kind, Text, Validator

VERSION = "1.0.0"

PROFESSIONAL_DEVELOPMENT = Validator(
    id="professional-development",
    version=VERSION,
    title=Text(en="Professional development", nl="Deskundigheidsbevordering"),
    kinds=(
        Kind(
            id="cpd_activities",
            label=Text(en="list of activities", nl="lijst van activiteiten"),
            fields=CPD_FIELDS,
            reasons=CPD_REASONS,
            checks=(rows,),
            read=read_activities,
            contribute=activities,
            contributes_from=("rows",),
            supports="professional_development",
            holder_checked=False,
        ),
    ),
)
