"""What added checks found, put beside what was judged: the last thing done to a report, and it changes nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coreg_tui.assessment.exhibits import Kinds
from coreg_tui.host.additions import Remarks
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.finding import Finding, Standing


def with_remarks(
    standings: Sequence[Standing], exhibits: Sequence[Exhibit], kinds: Kinds, remarks: Remarks
) -> tuple[Standing, ...]:
    """The same standings, each with the remarks on its documents behind its own findings.

    A remark stands once: with the requirement that its document's evidence can carry, else with the first that looks
    at the document. Where no requirement looks at it, its own findings are not told either.
    """
    told: dict[str, list[Finding]] = {}
    for exhibit in exhibits:
        if findings := remarks.get((exhibit.evidence, exhibit.part)):
            own = kinds[exhibit.kind][1].supports
            at = [one.id for one in standings if _looks_at(one, exhibit)]
            if at:
                told.setdefault(own if own in at else at[0], []).extend(findings)
    return tuple(replace(one, findings=(*one.findings, *told[one.id])) if one.id in told else one for one in standings)


def _looks_at(standing: Standing, exhibit: Exhibit) -> bool:
    if exhibit.evidence in standing.unused or any(exhibit.evidence in way.evidence for way in standing.alternatives):
        return True
    return any((one.evidence, one.part) == (exhibit.evidence, exhibit.part) for one in standing.findings)
