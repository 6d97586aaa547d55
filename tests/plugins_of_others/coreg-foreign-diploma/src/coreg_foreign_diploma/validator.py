"""The validator of evaluations of foreign diplomas."""

from __future__ import annotations

from coreg_foreign_diploma.checks import institution, level
from coreg_foreign_diploma.facts import FIELDS
from coreg_foreign_diploma.reading import read_evaluation
from coreg_foreign_diploma.reasons import REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "0.1.0"

_EVALUATION = Witnesses(
    titles=(
        "Diplomawaardering", "Waardering buitenlands diploma", "Waardering van een buitenlands diploma",
        "Waardering buitenlandse diploma's", "Credential evaluation", "Evaluation of a foreign diploma",
        "Diploma evaluation",
    ),
    labels=(
        "Nuffic", "SBB", "IDW", "Internationale Diplomawaardering", "buitenlands diploma", "Nederlands niveau",
        "vergelijkbaar met", "gewaardeerd door", "land", "foreign diploma", "Dutch level", "comparable to", "country",
        "evaluated by",
    ),
    never=("Factuur", "Factuurnummer", "Offerte", "Curriculum vitae", "aanvraagformulier", "uitnodiging"),
    enough=2,
)  # fmt: skip

FOREIGN_DIPLOMA = Validator(
    id="foreign-diploma",
    version=VERSION,
    title=Text(en="Foreign diploma, evaluated", nl="Buitenlands diploma, gewaardeerd"),
    kinds=(
        Kind(
            id="foreign_diploma_evaluation",
            label=Text(en="diploma evaluation", nl="diplomawaardering"),
            fields=FIELDS,
            reasons=REASONS,
            checks=(institution, level),
            witnesses=_EVALUATION,
            read=read_evaluation,
            supports="hbo_level",
            adds_way=True,
        ),
    ),
)
