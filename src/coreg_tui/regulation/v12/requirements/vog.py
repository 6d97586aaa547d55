"""VOG: is there a fit certificate of conduct (art. 1 VOG NP; art. 5b; toel. VOG)?"""

from __future__ import annotations

from coreg_tui.model.case import Case
from coreg_tui.model.dates import first_day_within
from coreg_tui.model.finding import Standing
from coreg_tui.regulation.folding import alternatives, any_of, not_applicable
from coreg_tui.regulation.v12.reasons.vog import ABSENT

CLAUSE = "art. 1 VOG NP"


def vog(case: Case) -> Standing:
    """Any VOG that passes; not asked at a change of category, except out of basis (I-5)."""
    if case.request.kind == "category_change" and not case.conversion:
        return not_applicable("vog", CLAUSE, "I-5")
    clause = "art. 5b" if case.request.kind == "renewal" else CLAUSE
    kinds = ("vog", *case.ways.get("vog", ()))
    earliest = first_day_within(case.norms.months("vog_max_age"), case.reference_date)
    return any_of(
        case,
        "vog",
        clause,
        alternatives(case, *kinds),
        nothing=ABSENT,
        kinds=(*kinds, "vog_employer_statement"),
        earliest=earliest,
    )
