"""Reads the tables beside it and judges their rows. How a table is written stands in README.md.

A row is a base dossier in which a few things are otherwise, and where one requirement or check then stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.reason import Because

from ..judging import plugins, prepared
from .bases import FILES, base
from .changes import changed_plugins, put
from .signing import with_signatures

HERE = Path(__file__).parent
EXPECTED = (
    "status", "outcome", "reasons", "verdict", "carried by", "until", "clause", "in_opleiding", "junior", "senior",
)  # fmt: skip
"""Columns that say what comes out; `because` and `wrong until mended` are for the reader, all others go in."""
ASIDE = ("because", "look at", "base", "wrong until mended", "signed")
_SEVERAL = {
    "all_pieces": "masterclass_1 masterclass_2 masterclass_3 masterclass_4 practice_test reflection_test",
    "all_declarations": "declaration_beroepscode declaration_beroepscompetentieprofiel "
    "declaration_klachten_en_tuchtrecht declaration_reglement",
}
"""Words that stand for several reasons."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Row:
    """One line of a table."""

    file: str
    line: int
    base: str
    look_at: str
    """A requirement (`vog`) or a check (`vog.age`)."""
    cells: dict[str, str]
    """By heading, what is written; blank cells are left out."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    @property
    def reasons(self) -> frozenset[str]:
        """The reason ids that are expected; none where the cell is blank."""
        told = self.cells.get("reasons", "").split()
        return frozenset(reason for one in told for reason in _SEVERAL.get(one, one).split())


def rows(folder: Path = HERE) -> Iterator[Row]:
    """Every row of every table, in the order of the files."""
    for path in sorted(folder.glob("*.md")):
        if path.name != "README.md":
            yield from _rows_of(path)


def _rows_of(path: Path) -> Iterator[Row]:
    named = {"base": "", "look at": ""}
    headings: list[str] | None = None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if told := re.match(r"(base|look at): (.+)", line):
            named[told[1]] = told[2].strip()
        if not line.startswith("|"):
            headings = None
        elif headings is None:
            headings = _cells(line)
        elif not re.fullmatch(r"[|\s:-]+", line):
            pairs = zip(headings, _cells(line), strict=True)
            cells = {heading: cell for heading, cell in pairs if cell}
            here = {**named, **{name: cells[name] for name in named if name in cells}}
            yield Row(file=path.name, line=number, base=here["base"], look_at=here["look at"], cells=cells)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


ROWS = tuple(rows())


@cache
def judged(row: Row) -> Assessed:
    """The report on the row's dossier; judged once, however many tests look at it."""
    case, at_work = base(row.base), plugins()
    for heading, cell in row.cells.items():
        if heading == "plugin":
            at_work = changed_plugins(at_work, cell)
        elif heading not in EXPECTED + ASIDE:
            put(case, heading, cell)
    assessor, dossier, shown = prepared(case, {**FILES, **case.get("files", {})}, at_work)
    if "signed" in row.cells:
        with_signatures(shown, row.cells["signed"])
    return assessor.judge(dossier, shown)


def expected(row: Row) -> dict[str, object]:
    """What the row's columns say comes out; a blank cell says nothing, but for the reasons: then there are none."""
    told: dict[str, object] = {name: row.cells[name] for name in EXPECTED if name in row.cells}
    return {**told, "reasons": row.reasons}


def found(row: Row) -> dict[str, object]:
    """What comes out in truth."""
    report = judged(row)
    told: dict[str, object] = {**report.eligibility, "verdict": report.verdict}
    because: tuple[Because, ...]
    if "." in row.look_at:
        findings = [one for standing in report.standings for one in standing.findings if one.id == row.look_at]
        assert findings, f"{row}: no finding {row.look_at}"
        because = findings[0].because
        told |= {"outcome": findings[0].outcome, "until": findings[0].until, "clause": findings[0].clause}
    else:
        standing = report.standing(row.look_at)
        because = standing.because
        told |= {"status": standing.status, "until": standing.until, "clause": standing.clause}
        told |= {"carried by": standing.carrier}
    return {
        **{name: str(value or "-") for name, value in told.items()},
        "reasons": frozenset(why.id for why in because),
    }
