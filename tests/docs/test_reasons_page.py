"""The page of reasons is what the code says, names every reason, and none that nothing gives."""

from __future__ import annotations

import re
import runpy
from dataclasses import replace
from pathlib import Path

from coreg_tui.host.discovery import discover
from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text
from coreg_tui.regulation.loading import load

from ..regulation.declared import declared_reasons

DOCS = Path(__file__).parents[2] / "docs"
GENERATOR = runpy.run_path(str(DOCS / "generate_reasons.py"))
PAGE = (DOCS / "reasons.md").read_text("utf-8")
WORDS = Text(en="words", nl="woorden")


def test_the_page_is_what_the_code_says() -> None:
    assert GENERATOR["page"]() == PAGE, "run: make docs"


def test_every_reason_is_on_it_with_its_remedy_in_both_languages() -> None:
    for where, reason in declared_reasons().items():
        assert f"\n### `{reason.id}`\n" in PAGE, where
        for words in (reason.text.nl, reason.text.en, reason.remedy.nl, reason.remedy.en):
            assert words in PAGE, where


def test_every_link_leads_to_a_section() -> None:
    anchors = {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in re.findall(r"^## (.+)$", PAGE, re.M)
    }
    links = re.findall(r"\(#([^)]+)\)", PAGE)
    assert len(links) > 100
    assert set(links) <= anchors


def test_a_plugins_reason_names_the_check_that_gives_it_and_its_clause() -> None:
    assert "### `too_old`\n\n`vog.age` (art. 1 VOG NP)\n" in PAGE
    assert "Evidence `vog`, plugin `vog`, for the requirement `vog`." in PAGE


def test_nothing_is_declared_that_no_code_gives() -> None:
    kinds = [kind for validator in discover().bundled for kind in validator.kinds]
    assert GENERATOR["given_by_nobody"](load(), kinds) == []


def test_a_reason_that_no_code_gives_is_found() -> None:
    dead = Reason(id="dead", text=WORDS, line=WORDS, short=WORDS, remedy=WORDS)
    kind = next(kind for validator in discover().bundled for kind in validator.kinds if kind.id == "vog")
    unused = replace(kind, reasons=(*kind.reasons, dead))
    assert GENERATOR["given_by_nobody"](load(), [unused]) == ["vog: dead"]
