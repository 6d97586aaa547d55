"""No screen shows a citizen service number, wherever it stands in a dossier."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from coreg_tui.assessment.report import Evidence
from coreg_tui.reading.rows import DocumentRow

BSN = "123456782"
KEYS = ("enter", "full_stop", "tab", "down", "down", "enter", "tab", "h", "question_mark")


def told(hand) -> str:
    """What the screen shows, without what may stand between digits."""
    return re.sub(r"[\s.\-]", "", hand.text)


@pytest.mark.parametrize("size", [(60, 20), (160, 50)])
async def test_a_report_that_holds_one_everywhere(desk, make, size) -> None:
    said = f"BSN {BSN}"
    one = make.several()[0]
    standings = tuple(
        replace(
            standing,
            findings=tuple(
                replace(finding, facts=tuple(replace(fact, value=said, contradicted=said) for fact in finding.facts))
                for finding in standing.findings
            ),
        )
        for standing in one.standings
    )
    report = replace(
        one, dossier=BSN, path=f"map/{BSN}", applicant=replace(one.applicant, surname=said, partner_surname=BSN),
        evidence=(Evidence(kind="vog", file=f"{BSN}.pdf"),), standings=standings, unlisted=(f"bsn-{BSN}.txt",),
        documents=(DocumentRow(file=f"{BSN}.pdf", readable=False, reason="damaged"), DocumentRow(file=f"b_{BSN}.pdf")),
    )  # fmt: skip
    async with desk([report], size=size) as hand:
        assert BSN not in told(hand)
        for key in KEYS:
            await hand.press(key)
            assert BSN not in told(hand), key
        assert "*********" in hand.text or "?" in hand.text


async def test_a_dossier_on_disk_with_its_papers(desk, write, pdf, tmp_path: Path) -> None:
    root = tmp_path / "wortel"
    folder = write(
        root, f"d-{BSN}", id=f"n-{BSN}",
        applicant={"surname": f"Vries BSN {BSN}", "birth_date": "1984-03-12", "given_names": BSN},
        measures=[{"body": "SKJ", "date": "2020-03-01", "summary": f"Betreft {BSN}"}],
        evidence=[
            {"kind": "vog", "file": f"vog_{BSN}.pdf", "facts": {"purpose": f"zorg {BSN}", "holder": f"Vries {BSN}"}},
            {"kind": "cpd_activities", "file": "lijst.csv"},
        ],
        files={"lijst.csv": f"date,title,category,points\n2021-03-14,BSN {BSN},other,2\n".encode()},
    )  # fmt: skip
    lines = ["Verklaring Omtrent het Gedrag", f"BSN: {BSN}", "Datum: 10 januari 2022", f"1234.56.782 en {BSN}"]
    pdf(folder / f"vog_{BSN}.pdf", lines)
    async with desk(root=root, size=(160, 50)) as hand:
        seen = told(hand)
        for key in (*KEYS, "escape", "down", "down", "down", "enter", "down", "enter"):
            await hand.press(key)
            seen += told(hand)
        assert "********" in seen and "VerklaringOmtrent" in seen
        assert BSN not in seen
