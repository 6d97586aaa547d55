"""Pages that can lie: what is generated is compared whole, and a review names what there is."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from coreg_tui import api

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_the_api_is_what_the_docstrings_say() -> None:
    page = DOCS / "api.md"
    assert page.read_text("utf-8") == runpy.run_path(str(DOCS / "generate_api.py"))["page"](), "run: make docs"


def test_every_link_of_the_page_leads_to_a_heading() -> None:
    text = (DOCS / "api.md").read_text("utf-8")
    headings = [heading.lower() for heading in re.findall(r"^#{2,3} (.+)$", text, re.MULTILINE)]
    anchors: list[str] = []
    for number, heading in enumerate(headings):
        before = headings[:number].count(heading)
        anchors.append(f"{heading}-{before}" if before else heading)
    assert set(re.findall(r"\(#([^)]+)\)", text)) <= set(anchors)


def test_the_review_has_a_reason_for_each_name_and_for_no_other() -> None:
    review = (DOCS / "api-review.md").read_text("utf-8")
    table = review.partition("## Names")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    reviewed = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(reviewed) == sorted([*api.__all__, "coreg_validators"])
