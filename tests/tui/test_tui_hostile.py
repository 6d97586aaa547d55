"""Text from strangers: whatever it holds, it is shown and never obeyed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from coreg_tui.assessment.report import Evidence
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.tui.ink import Line, Signs, paint
from coreg_tui.tui.safety import Harmless
from coreg_tui.tui.tokens import THEMES, Ink, Look

PAYLOADS = [
    "\x1b[2J\x1b[31mrood",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x9b31m\x85",
    "\x1bP$q q\x1b\\",
    "[@click=app.quit]x[/]",
    "[/b][bold]x",
    "[link=file:///etc/passwd]x[/link]",
    "a\u202eb\u202cc",
    "nul\u200bbreed\ufeff",
    "regel\u2028regel\r\nregel\ttab",
    "\ud83d",
    "日本語" * 20,
    "e\u0301" * 40,
    "x" * 4000,
]
HARMFUL = {"\x1b", "\x07", "\x9b", "\x85", "\u202e", "\u202c", "\u200b", "\ufeff", "\u2028", "\r", "\n", "\t", "\ud83d"}


def hostile(make, payload: str):
    """A report that has the payload wherever a stranger can put text."""
    report = make.several()[0]
    person = replace(
        report.applicant, surname=payload, initials=payload, prefix=payload, partner_surname=payload, email=payload
    )
    standings = []
    for standing in report.standings:
        findings = tuple(
            replace(one, facts=tuple(replace(fact, value=payload, contradicted=payload) for fact in one.facts))
            for one in standing.findings
        )
        standings.append(replace(standing, findings=findings))
    return replace(
        report,
        dossier=payload,
        applicant=person,
        evidence=(Evidence(kind=payload, file=payload),),
        standings=tuple(standings),
        documents=(DocumentRow(file=payload, readable=False, reason="damaged"), DocumentRow(file=payload)),
        unlisted=(payload,),
    )


def shown(hand) -> str:
    """Every character that would be sent, style changes left out."""
    strips = hand.app.screen._compositor.render_strips()
    return "".join(segment.text for strip in strips for segment in strip)


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
@pytest.mark.parametrize("size", [(60, 20), (160, 50)])
async def test_names_ids_files_and_values_are_shown_harmless_on_every_screen(desk, make, payload, size) -> None:
    async with desk([hostile(make, payload)], size=size) as hand:
        seen = shown(hand)
        for keys in (["enter"], ["full_stop"], ["tab"], ["tab", "h"], ["question_mark"]):
            await hand.press(*keys)
            seen += shown(hand)
        assert not HARMFUL & set(seen)
        assert hand.app.return_code is None


@pytest.mark.parametrize("payload", ["[@click=app.quit]x[/]", "[@click=screen.leave]weg[/]", "[/]"])
async def test_markup_in_a_name_is_text_and_clicking_it_does_nothing(desk, make, payload) -> None:
    async with desk([hostile(make, payload)]) as hand:
        assert payload in shown(hand)
        for row in range(40):
            await hand.pilot.click(offset=(30, row))
        await hand.settled()
        assert hand.app.return_code is None and hand.app._running


async def test_the_text_of_a_pdf_is_shown_harmless(desk, make, tmp_path: Path, pdf) -> None:
    pdf(tmp_path / "vog.pdf", ["[@click=app.quit]x[/]", "[bold]vet[/bold]", "a\u202eb\x1b[31m rood", "Naam: [/b]"])
    async with desk(make.several(str(tmp_path))) as hand:
        await hand.press("enter")
        seen = shown(hand)
        assert "[@click=app.quit]x[/]" in seen and "[bold]vet[/bold]" in seen
        assert not HARMFUL & set(seen)


async def test_what_is_pasted_into_the_filter_is_one_harmless_line(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        from textual import events

        hand.app.post_message(events.Paste("a\x1b[31m\r\nb\u202e"))
        await hand.settled()
        assert not HARMFUL & set(shown(hand))
        assert hand.work_list.filter.query_text.startswith("a")


async def test_a_reason_that_is_itself_hostile_is_stopped_by_the_last_defence(desk, make) -> None:
    """A plugin's own words are trusted nowhere else, so only the filter stands between them and the terminal."""
    report = make.several()[0]
    standing = report.standing("vog")
    why = standing.because[0]
    evil = replace(why.reason.text, nl="\x1b]52;c;ZXZpbA==\x07", en="\x1b[2J")
    because = (replace(why, reason=replace(why.reason, text=evil, line=evil, short=evil, remedy=evil)),)
    standings = tuple(
        replace(one, because=because, findings=tuple(replace(each, because=because) for each in one.findings))
        if one.id == "vog"
        else one
        for one in report.standings
    )
    async with desk([replace(report, standings=standings)]) as hand:
        seen = shown(hand)
        await hand.press("enter")
        seen += shown(hand)
        assert "\x1b" not in seen and "U+001B" in seen


async def test_without_the_last_defence_that_would_get_through(desk, make, monkeypatch) -> None:
    """The mutant of the test above: it proves that the test looks where it matters."""
    from coreg_tui.tui.app import Desk

    monkeypatch.setattr(Desk, "get_line_filters", lambda self: ())
    report = make.several()[0]
    standing = report.standing("vog")
    why = standing.because[0]
    evil = replace(why.reason.text, nl="\x1b[2J", en="\x1b[2J")
    because = (replace(why, reason=replace(why.reason, line=evil, short=evil)),)
    standings = tuple(replace(one, because=because) if one.id == "vog" else one for one in report.standings)
    async with desk([replace(report, standings=standings)]) as hand:
        assert "\x1b" in shown(hand)


@given(text=st.text(max_size=60), cells=st.integers(min_value=1, max_value=80), theme=st.sampled_from(THEMES))
@settings(max_examples=200)
def test_any_text_is_painted_in_exactly_its_cells(text, cells, theme) -> None:
    from coreg_tui.model.safe_text import safe_text

    line = Line(((" ", Ink()), (safe_text(text), Ink("strong", bold=True))), right=(("rechts", Ink("muted")),))
    strip = paint(line, cells, Look(theme), Signs())
    assert sum(segment.cell_length for segment in strip) == cells


@given(st.text(max_size=80))
def test_the_last_defence_lets_nothing_harmful_through(text) -> None:
    kept = Harmless().apply([Segment(text, Style(bold=True))], Color(0, 0, 0))
    assert not HARMFUL & set("".join(segment.text for segment in kept))
    assert all(char.isprintable() for segment in kept for char in segment.text)
