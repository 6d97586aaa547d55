"""Whatever a row is about, its report is whole: nothing refers to nothing, and every sentence can be said."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping

import pytest

from coreg_tui.assessment.report import Assessed
from coreg_tui.host.discovery import discover
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status, Verdict, verdict_of
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.text import LANGUAGES, Text
from coreg_tui.regulation.loading import load

from .tables import ROWS, Row, judged

REGULATION = load("12")
KINDS = {kind.id for validator in discover().validators for kind in validator.kinds}
PREFIXES = KINDS | {"duo", "work", "trainee", "trainee_deadline"}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_report_is_whole(row: Row) -> None:
    report = judged(row)
    assert [one.id for one in report.standings] == list(REGULATION.requirements)
    for standing in report.standings:
        assert not list(faults(standing, report)), (standing.id, list(faults(standing, report)))
    assert set(report.interpretations) <= set(REGULATION.interpretations)
    expected = verdict_of([one.status for one in report.standings if one.blocking])
    capped = bool(report.unhandled) and expected is Verdict.PASS
    assert report.verdict is (Verdict.REVIEW if capped else expected)
    assert {one.id for one in report.standings if not one.blocking} == {"skj"}
    for remedy in report.remedies:
        assert remedy.clause in REGULATION.clauses
        assert not report.standing(remedy.requirement).settled
    open_ones = {one.id for one in report.standings if one.blocking and not one.settled}
    assert {remedy.requirement for remedy in report.remedies} == open_ones


def faults(standing: Standing, report: Assessed) -> Iterator[str]:
    """What is not as it should be about where a requirement stands."""
    if not isinstance(standing.status, Status) or standing.clause not in REGULATION.clauses:
        yield f"{standing.status} by {standing.clause}"
    if not set(standing.interpretations) <= set(REGULATION.interpretations):
        yield f"readings {standing.interpretations}"
    plain = standing.status in (Status.MET, Status.NOT_APPLICABLE)
    notes = {"on_file", "lapsed", "skj_not_at_start"}
    if plain != (not set(standing.reasons) - notes):
        yield f"{standing.status} because {standing.reasons}"
    yield from _until(standing, report)
    yield from _alternatives(standing)
    for finding in standing.findings:
        yield from _finding(finding, len(report.evidence))
    for why in standing.because:
        yield from _because(why)
    if standing.id == "trainee_deadline" and standing.status in (Status.MET, Status.REVIEW) and not standing.reasons:
        yield from () if "deadline" in standing.values else ("no deadline",)
    places = {place for place, _ in enumerate(report.evidence)}
    if not set(standing.unused) <= places:
        yield f"unused {standing.unused}"


def _until(standing: Standing, report: Assessed) -> Iterator[str]:
    if standing.until is None:
        return
    assert report.reference_date is not None
    if standing.status is not Status.MET or standing.until < report.reference_date:
        yield f"{standing.status} until {standing.until}"


def _alternatives(standing: Standing) -> Iterator[str]:
    names = [way.id for way in standing.alternatives]
    if len(set(names)) != len(names) or not all(isinstance(name, str) and name for name in names):
        yield f"alternatives {names}"
    carried = standing.carrier is not None
    if carried and (standing.carrier not in names or standing.status not in (Status.MET, Status.REVIEW)):
        yield f"{standing.status} carried by {standing.carrier} of {names}"
    if not carried and standing.alternatives and standing.status in (Status.MET, Status.REVIEW):
        yield f"{standing.status} carried by none of {names}"
    for way in standing.alternatives:
        yield from _way(way, standing)


def _way(way: Alternative, standing: Standing) -> Iterator[str]:
    if not isinstance(way.status, Status) or (way.clause is not None and way.clause not in REGULATION.clauses):
        yield f"{way.id}: {way.status} by {way.clause}"
    if (way.status is Status.MET) != (not way.because):
        yield f"{way.id}: {way.status} because {way.reasons}"
    known = {id(finding) for finding in standing.findings}
    if not {id(finding) for finding in way.findings} <= known:
        yield f"{way.id}: a check is not in the report"
    if way.status is Status.MET and any(one.outcome is not Outcome.PASS and not one.advisory for one in way.findings):
        yield f"{way.id}: met in spite of a check"
    if list(way.evidence) != sorted(set(way.evidence)):
        yield f"{way.id}: evidence {way.evidence}"
    if not {one.evidence for one in way.findings if one.evidence is not None} <= set(way.evidence):
        yield f"{way.id}: a check about other evidence than {way.evidence}"
    if way.exhibit is not None and way.evidence != (way.exhibit.evidence,):
        yield f"{way.id}: evidence {way.evidence}"
    if way.id.split("#")[0] not in KINDS | {"masterclasses", "work"} | set(way.reasons):
        yield f"{way.id}: no kind, no sum, no reason"
    for why in way.because:
        yield from _because(why)


def _finding(finding: Finding, entries: int) -> Iterator[str]:
    if finding.id.split(".")[0] not in PREFIXES or "." not in finding.id:
        yield f"id {finding.id}"
    if finding.clause not in REGULATION.clauses:
        yield f"{finding.id} by {finding.clause}"
    if not isinstance(finding.label, Text) or not isinstance(finding.outcome, Outcome):
        yield f"{finding.id}: {finding.label} {finding.outcome}"
    if (finding.outcome is Outcome.PASS) == bool(finding.because):
        yield f"{finding.id}: {finding.outcome} because {[why.id for why in finding.because]}"
    if not set(finding.interpretations) <= set(REGULATION.interpretations):
        yield f"{finding.id}: readings {finding.interpretations}"
    if finding.evidence is not None and not 0 <= finding.evidence < entries:
        yield f"{finding.id}: evidence {finding.evidence}"
    if finding.outcome is Outcome.PASS and (finding.says is None or not _filled(finding.says, finding.values)):
        yield f"{finding.id}: passes saying {finding.says} of {dict(finding.values)}"
    yield from (fault for why in finding.because for fault in _because(why))


def _because(why: Because) -> Iterator[str]:
    reason = why.reason
    for text in (reason.text, reason.line, reason.short, reason.remedy):
        if not _filled(text, why.values):
            yield f"{why.id}: {text.en} of {dict(why.values)}"
    if reason.interpretation is not None and reason.interpretation not in REGULATION.interpretations:
        yield f"{why.id}: {reason.interpretation}"


def _filled(text: Text, values: Mapping[str, Said]) -> bool:
    """Whether every field of the sentence has a value that can be said."""
    fields = {name for lang in LANGUAGES for _, name, _, _ in string.Formatter().parse(text.in_language(lang)) if name}
    return bool(text.en and text.nl) and all(values.get(name) not in (None, "") for name in fields)
