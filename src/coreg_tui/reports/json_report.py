"""The JSON report of `check`: a head, one object a dossier, a tail, so that it can stream."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.assessment.report import Assessed, Fault, FaultProblem, Remedy, Run
from coreg_tui.i18n.speaking import reason_text, remedy_text, say
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang, Text
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.reports.encoding import encoded
from coreg_tui.reports.signatures import signature_object
from coreg_tui.reports.values import Json, day, facts

SCHEMA = "coreg-report/1"
TAIL = "\n]}\n"
_IN_ORDER = Text(en="In order: {label}.", nl="In orde: {label}.")
_NOT_IN_ORDER = Text(en="Not in order: {label}.", nl="Niet in orde: {label}.")


def head(run: Run, version: str) -> str:
    """All that stands before the first dossier; `TAIL` ends the report, `,` and a line end part two dossiers."""
    tool: dict[str, Json] = {
        "version": version,
        "plugins": {name: safe_text(own) for name, own in sorted(run.plugins.items())},
    }
    start: dict[str, Json] = {"schema": SCHEMA, "tool": tool, "lang": run.lang, "dossiers": []}
    return encoded(start).removesuffix("]}") + "\n"


def dossier_line(assessed: Assessed, *, lang: Lang) -> str:
    """One dossier as JSON on one line, without a line end."""
    return encoded(dossier_object(assessed, lang=lang))


def dossier_object(assessed: Assessed, *, lang: Lang) -> dict[str, Json]:
    """One dossier, every key in the contract's order; of one that cannot be read lists are empty, the rest null."""
    fault = assessed.fault
    request = assessed.request
    return {
        "dossier": None if assessed.dossier is None else safe_text(assessed.dossier),
        "path": safe_text(assessed.path),
        "applicant": None if assessed.applicant is None else safe_text(assessed.applicant.full_name),
        "regulation": None if fault else assessed.regulation,
        "reference_date": day(assessed.reference_date),
        "today": day(assessed.today),
        "request": None if request is None else {"kind": request.kind, "category": request.category},
        "verdict": None if assessed.verdict is None else str(assessed.verdict),
        "partial": assessed.partial,
        "register": None,
        "requirements": [_requirement(one, lang) for one in assessed.standings],
        "eligibility": None if fault else {name: str(one) for name, one in assessed.eligibility.items()},
        "remedies": [_remedy(one, lang) for one in assessed.remedies],
        "horizon": [{"requirement": one.id, "until": day(one.until)} for one in assessed.standings if valid_until(one)],
        "interpretations": list(assessed.interpretations),
        "documents": [_document(one, lang) for one in assessed.documents],
        "unhandled": list(dict.fromkeys(assessed.evidence[place].kind for place in assessed.unhandled)),
        "unlisted": [safe_text(name) for name in assessed.unlisted],
        "error": None if fault is None else _error(fault, lang),
    }


def valid_until(standing: Standing) -> str | None:
    """The last reference date on which a requirement that is met stays so; None: no limit, or not met."""
    return day(standing.until) if standing.status is Status.MET else None


def message(finding: Finding, lang: Lang) -> str:
    """What a check found, as sentences."""
    if finding.because:
        return " ".join(dict.fromkeys(reason_text(why, lang) for why in finding.because))
    if finding.says is not None:
        return say(finding.says, finding.values, lang)
    template = _IN_ORDER if finding.outcome is Outcome.PASS else _NOT_IN_ORDER
    return say(template, {"label": finding.label}, lang)


def _requirement(standing: Standing, lang: Lang) -> dict[str, Json]:
    return {
        "id": standing.id,
        "status": str(standing.status),
        "blocking": standing.blocking,
        "clause": standing.clause,
        "reasons": list(standing.reasons),
        "carried_by": standing.carrier if standing.status in (Status.MET, Status.REVIEW) else None,
        "valid_until": valid_until(standing),
        "alternatives": [_alternative(one) for one in standing.alternatives],
        "checks": [_check(one, lang) for one in standing.findings],
    }


def _alternative(way: Alternative) -> dict[str, Json]:
    return {
        "id": way.id,
        "evidence": list(way.evidence),
        "status": str(way.status),
        "reasons": list(dict.fromkeys(why.id for why in way.because)),
    }


def _check(finding: Finding, lang: Lang) -> dict[str, Json]:
    return {
        "id": finding.id,
        "outcome": str(finding.outcome),
        "reason": finding.because[0].id if finding.because else None,
        "clause": finding.clause,
        "evidence": finding.evidence,
        "part": finding.part,
        "plugin": finding.plugin,
        "message": message(finding, lang),
        "facts": facts(finding.facts),
    }


def _remedy(remedy: Remedy, lang: Lang) -> dict[str, Json]:
    return {
        "requirement": remedy.requirement,
        "clause": remedy.clause,
        "text": remedy_text(remedy.because, lang),
        "before": day(remedy.before),
    }


def _document(row: DocumentRow, lang: Lang) -> dict[str, Json]:
    return {
        "file": safe_text(row.file),
        "sha256": row.sha256,
        "bytes": row.size,
        "pages": row.pages,
        "readable": row.readable,
        "reason": row.reason,
        "kind": row.kind,
        "parts": len(row.parts),
        "warnings": [safe_text(one) for one in row.warnings],
        "signature": signature_object(row.signatures, lang),
    }


def _error(fault: Fault, lang: Lang) -> dict[str, Json]:
    return {
        "kind": fault.kind,
        "message": safe_text(fault.message.in_language(lang)),
        "file": None if fault.file is None else safe_text(fault.file),
        "line": fault.line,
        "problems": _problems(fault.problems, lang),
    }


def _problems(problems: Iterable[FaultProblem], lang: Lang) -> list[Json]:
    return [
        {
            "key": None if one.key is None else safe_text(one.key),
            "line": one.line,
            "message": safe_text(one.message.in_language(lang)),
        }
        for one in problems
    ]
