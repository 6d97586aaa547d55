"""Every outcome of every row cites the clause that cited/clauses.md names for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from coreg_tui.model.finding import Standing
from coreg_tui.model.outcome import Status

from .tables import ROWS, Row, judged

WAYS = {"masterclasses": "art. 2", "basic_training": "fn 3"}


def _table() -> dict[tuple[str, str, str], str]:
    lines = (Path(__file__).parent / "cited" / "clauses.md").read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")][1:]
    return {(requirement, request, reason): clause for requirement, request, reason, clause in cells}


CLAUSES = _table()


def clause_of(standing: Standing, request: str) -> str:
    """The clause that the table names."""
    for reason in standing.reasons[:1]:
        if named := CLAUSES.get((standing.id, "", reason)):
            return named
    if standing.id == "basic_training" and (by_way := WAYS.get((standing.carrier or "").split("#")[0])):
        return by_way
    return CLAUSES.get((standing.id, request, "")) or CLAUSES[standing.id, "", ""]


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_an_outcome_cites_its_clause(row: Row) -> None:
    report = judged(row)
    assert report.request is not None
    for one in report.standings:
        named = {clause_of(one, report.request.kind)}
        if one.id == "basic_training" and (not one.carrier or one.status is Status.MISSING):
            named |= set(WAYS.values())  # of the way that got furthest
        assert one.clause in named, one.id


def test_every_line_of_the_table_is_met_by_a_row() -> None:
    seen = set()
    for row in ROWS:
        report = judged(row)
        assert report.request is not None
        for one in report.standings:
            seen |= {(one.id, "", reason) for reason in one.reasons[:1]}
            seen |= {(one.id, report.request.kind, ""), (one.id, "", "")}
    assert set(CLAUSES) - seen == set()
