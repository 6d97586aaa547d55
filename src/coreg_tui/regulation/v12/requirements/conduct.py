"""Conduct: does a ruling of a complaints committee or disciplinary board stand (norm; toel. Klachtenregeling)?"""

from __future__ import annotations

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.text import Text
from coreg_tui.regulation.folding import because
from coreg_tui.regulation.v12.reasons.conduct import RULING_OPEN

CLAUSE = "toel. Klachtenregeling"
OPEN_AT_SKJ = {
    "struck_off": Text(en="struck off", nl="doorgehaald"),
    "suspended": Text(en="suspended", nl="geschorst"),
}
_NO_DATE = Text(en="no date stated", nl="geen datum vermeld")


def conduct(case: Case) -> Standing:
    """No measure with effect; what one means for the registration is for the board."""
    found = [
        why
        for measure in case.measures
        if not measure.closed
        for why in because(RULING_OPEN, body=measure.body, date=measure.date, summary=measure.summary)
    ]
    for one in case.of_kind("skj_registration"):
        if one.exhibit.value("status") in OPEN_AT_SKJ and not _of_another(one.findings):
            found += because(
                RULING_OPEN, body="SKJ", date=_NO_DATE, summary=OPEN_AT_SKJ[str(one.exhibit.value("status"))]
            )
    return Standing(id="conduct", status=Status.REVIEW if found else Status.MET, clause=CLAUSE, because=tuple(found))


def _of_another(findings: tuple[Finding, ...]) -> bool:
    return any(one.id == "skj_registration.holder" and one.outcome is Outcome.FAIL for one in findings)
