"""The checks of an evaluation of a foreign diploma (art. 1 HBO niveau)."""

from __future__ import annotations

from coreg_foreign_diploma import reasons
from coreg_foreign_diploma.facts import LEVELS
from coreg_tui.api import Ruling, Text, check, contains_words, failed, passed, unknown

CLAUSE = "art. 1 HBO niveau"
KNOWN = ("IDW", "Internationale Diplomawaardering", "Nuffic", "SBB", "Samenwerkingsorganisatie Beroepsonderwijs")
"""Who evaluates foreign diplomas for the Dutch government, and how they are called."""
_BELOW = frozenset({"associate_degree", "mbo", "lower"})


@check(
    "foreign_diploma_evaluation.institution",
    clause=CLAUSE,
    label=Text(en="evaluated by", nl="gewaardeerd door"),
    passes=Text(en="Evaluated by {institution}.", nl="Gewaardeerd door {institution}."),
)
def institution(institution: str) -> Ruling:
    """By one of those that the government has appointed."""
    if any(contains_words(institution, known) for known in KNOWN):
        return passed(institution=institution)
    return unknown(reasons.INSTITUTION, institution=institution)


@check(
    "foreign_diploma_evaluation.level",
    clause=CLAUSE,
    label=Text(en="level", nl="niveau"),
    passes=Text(en="Compared with an HBO bachelor.", nl="Vergeleken met een hbo-bachelor."),
)
def level(level: str) -> Ruling:
    """That of an HBO bachelor; a university's or a master's goes to the board, as that of a Dutch diploma (I-6)."""
    if level == "hbo_bachelor":
        return passed()
    if level in _BELOW:
        return failed(reasons.LEVEL, level=LEVELS[level])
    return unknown(reasons.OTHER_LEVEL, level=LEVELS[level])
