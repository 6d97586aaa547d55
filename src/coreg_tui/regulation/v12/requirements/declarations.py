"""Declarations: does the applicant subscribe to what registering declares (norm)?"""

from __future__ import annotations

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Status
from coreg_tui.regulation.folding import because, not_applicable
from coreg_tui.regulation.v12.reasons.declarations import DECLARATIONS

CLAUSE = "norm"


def declarations(case: Case) -> Standing:
    """All are given; at a change of category, except out of basis, they hold already (I-5)."""
    if case.request.kind == "category_change" and not case.conversion:
        return not_applicable("declarations", CLAUSE, "I-5")
    asked = case.norms.texts("declarations")
    lacking = [name for name in asked if name not in case.request.declarations]
    return Standing(
        id="declarations",
        status=Status.MISSING if lacking else Status.MET,
        clause=CLAUSE,
        because=tuple(why for name in lacking for why in because(DECLARATIONS[name])),
        interpretations=("I-35",),
        values={"given": len(asked) - len(lacking), "asked": len(asked)},
    )
