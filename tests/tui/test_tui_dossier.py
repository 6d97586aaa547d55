"""The dossier: verdict on top, requirements left, proof right; and how somebody moves through them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coreg_tui.model.outcome import Status

SIZES = [(80, 24), (120, 40), (160, 50)]
HIT = "#ffd75f"


def marked(hand) -> str:
    """The text that is marked as the found value."""
    found = ""
    for strip in hand.app.screen._compositor.render_strips():
        for text, style, _ in strip:
            if style is not None and style.bgcolor is not None and style.bgcolor.name == HIT:
                found += text
    return found.strip()


def underlined(hand) -> list[str]:
    """The texts that are underlined."""
    strips = hand.app.screen._compositor.render_strips()
    return [text for strip in strips for text, style, _ in strip if style is not None and style.underline]


@pytest.mark.parametrize("size", SIZES)
async def test_all_thirteen_requirements_stand_in_the_order_of_the_rules(desk, make, size) -> None:
    async with desk(make.several(), size=size) as hand:
        await hand.press("enter")
        titles = [spec.title.nl for spec in hand.app.regulation.requirements.values()]
        assert hand.dossier.path == "2022-0107-vries"
        roots = [node.standing.id for node in hand.dossier.tree_pane.shown if node.depth == 0]
        assert roots == list(hand.app.regulation.requirements)
        seen = [title for title in titles if any(title in row[:30] for row in hand.rows)]
        assert seen == titles[: len(seen)] and len(seen) >= 12


@pytest.mark.parametrize("size", SIZES)
async def test_the_cursor_starts_on_the_first_open_point(desk, make, size) -> None:
    async with desk(make.several(), size=size) as hand:
        await hand.press("enter")
        assert hand.dossier.current.finding.id == "vog.original"
        assert "origineel niet ontvangen" in hand.row_of("▌  ! origineel")
        assert "! ONVOLLEDIG" in hand.text and "Nu doen" in hand.text


async def test_what_is_open_is_unfolded_and_at_80_columns_shows_only_its_open_checks(desk, make) -> None:
    async with desk(make.several(), size=(80, 24)) as hand:
        await hand.press("enter")
        assert "ouderdom" not in hand.text
        await hand.press("full_stop")
        assert "✓ ouderdom" in hand.text
    async with desk(make.several(), size=(120, 40)) as hand:
        await hand.press("enter")
        assert "✓ ouderdom" in hand.text


async def test_n_walks_through_the_open_points_and_back(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("enter", "n")
        assert hand.dossier.current.finding.id == "hbo_diploma.level"
        await hand.press("n")
        assert hand.dossier.current.finding.id == "hbo_diploma.level"
        await hand.press("N")
        assert hand.dossier.current.finding.id == "vog.original"


async def test_a_requirement_is_opened_and_closed(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("j", "j", "j", "enter")
        assert hand.dossier.path == "2022-0115-amrani" and "ouderdom" not in hand.text
        await hand.press("j", "j", "j", "enter")
        assert "✓ ouderdom" in hand.text
        await hand.press("enter")
        assert "ouderdom" not in hand.text
        await hand.press("l", "j", "h")
        assert hand.dossier.current.standing.id == "vog" and hand.dossier.current.depth == 0
        await hand.press("h")
        assert "ouderdom" not in hand.text


async def test_a_requirement_shows_its_question_clause_and_readings(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("enter", "h")
        assert hand.dossier.current.standing.id == "vog"
        text = hand.text
        assert "Is er een recente VOG NP" in text and "bindend" in text
        assert "Artikel 1, VOG voor natuurlijke personen" in text
        assert "I-3" in text and "Passend zijn de specifieke profielen" in text
        assert "Manieren" in text and "! VOG" in text
        assert "Het origineel per post opvragen." in text


async def test_a_check_shows_what_was_found_why_and_what_to_do(desk, make, papers: Path) -> None:
    async with desk(make.several(str(papers))) as hand:
        await hand.press("enter")
        assert "Origineel  ! ontbreekt" in hand.text and "controle 3 van 3" in hand.text
        assert "10 januari 2022" in hand.row_of("Gevonden")
        assert "Het origineel is niet ontvangen." in hand.row_of("Omdat")
        assert "Het origineel per post opvragen." in hand.row_of("Afdoen")


@pytest.mark.parametrize("size", SIZES)
async def test_the_paper_shows_the_found_value_marked_and_the_others_underlined(desk, make, papers, size) -> None:
    async with desk(make.several(str(papers)), size=size) as hand:
        await hand.press("enter", *(["enter"] if size[0] == 80 else []))
        assert "Verklaring Omtrent het Gedrag" in hand.text
        assert marked(hand) == "10 januari 2022"
        assert "J.M. de Vries" in underlined(hand)
        assert "▌" in hand.row_of("Datum afgifte") and "vog.pdf" in hand.text and "blz. 1 van 1" in hand.text


async def test_the_paper_scrolls_to_the_found_value(desk, make, tmp_path: Path, pdf) -> None:
    pdf(tmp_path / "vog.pdf", [*(f"Regel {number}." for number in range(33)), "Datum afgifte: 10 januari 2022"])
    moved = _moved(make.several(str(tmp_path))[0], 760.0 - 20 * 33 - 2)
    async with desk([moved], size=(120, 24)) as hand:
        await hand.press("enter")
        assert marked(hand) == "10 januari 2022" and "Regel 0." not in hand.text
        await hand.press("tab", "g")
        assert "Regel 0." in hand.text


def _moved(report, at: float):
    """The same report, its VOG's facts read at that height of the page."""
    standings = []
    for standing in report.standings:
        if standing.id == "vog":
            findings = []
            for one in standing.findings:
                facts = tuple(
                    replace(fact, place=replace(fact.place, box=(72.0, at, 400.0, at + 10))) for fact in one.facts
                )
                findings.append(replace(one, facts=facts))
            standing = replace(standing, findings=tuple(findings))
        standings.append(standing)
    return replace(report, standings=tuple(standings))


async def test_a_file_that_cannot_be_read_is_one_state_and_hides_nothing_else(desk, make, tmp_path: Path) -> None:
    (tmp_path / "vog.pdf").write_bytes(b"\x89PNG\r\n\x1a\n rubbish")
    async with desk(make.several(str(tmp_path))) as hand:
        await hand.press("enter")
        assert "× vog.pdf is niet te lezen" in hand.text
        assert "Het is een scan of foto zonder tekst." in hand.text
        assert "✓ Registratie" in hand.text and "Afdoen" in hand.text


async def test_a_file_that_is_gone_says_so(desk, make, tmp_path: Path) -> None:
    async with desk(make.several(str(tmp_path))) as hand:
        await hand.press("enter")
        assert "Het is er niet." in hand.text


async def test_a_table_is_shown_as_it_is_written(desk, make, tmp_path: Path) -> None:
    (tmp_path / "vog.pdf").write_text("date;title\n2022-01-10;Cursus\n123456782;bsn\n", "utf-8")
    async with desk(make.several(str(tmp_path))) as hand:
        await hand.press("enter")
        assert "2022-01-10;Cursus" in hand.text
        assert "123456782" not in hand.text


async def test_tab_enter_and_escape_switch_panes_at_80_columns(desk, make, papers) -> None:
    async with desk(make.several(str(papers)), size=(80, 24)) as hand:
        await hand.press("enter")
        assert "Klachten en tuchtrecht" in hand.text and "Verklaring Omtrent" not in hand.text
        await hand.press("tab")
        assert "Verklaring Omtrent" in hand.text and "Klachten" not in hand.text
        assert "VOG › origineel" in hand.rows[0] and "! ONVOLLEDIG" not in hand.text
        await hand.press("escape")
        assert "Klachten en tuchtrecht" in hand.text
        await hand.press("enter")
        assert "Artikel 1, VOG voor natuurlijke personen" in hand.rows[-3]
        await hand.press("escape", "escape")
        assert hand.app.screen is hand.work_list


async def test_tab_moves_the_keys_to_the_proof_and_the_heading_shows_it(desk, make, papers) -> None:
    async with desk(make.several(str(papers))) as hand:
        await hand.press("enter", "tab")
        place = hand.dossier.tree_pane.cursor
        await hand.press("j", "j")
        assert hand.dossier.tree_pane.cursor == place
        assert not hand.dossier.tree_pane.active
        await hand.press("tab", "k")
        assert hand.dossier.tree_pane.cursor == place - 1


async def test_z_gives_a_pane_the_whole_width_and_back(desk, make, papers) -> None:
    async with desk(make.several(str(papers)), size=(160, 50)) as hand:
        await hand.press("enter")
        assert "Bestanden" in hand.text and "notitie.txt" in hand.text
        await hand.press("z")
        assert "Bestanden" not in hand.text and "│" not in hand.row_of("Klachten")
        await hand.press("escape")
        assert "Bestanden" in hand.text


async def test_a_very_wide_screen_names_clause_readings_and_files(desk, make, papers) -> None:
    async with desk(make.several(str(papers)), size=(160, 50)) as hand:
        await hand.press("enter")
        assert "Waarop dit oordeel steunt" in hand.text and "I-1  peildatum is de indiendatum" in hand.text
        assert "niet gebruikt" in hand.row_of("notitie.txt") and "✓ vog.pdf" in hand.text


async def test_brackets_go_to_the_next_dossier_and_back(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("enter")
        assert "1 van 6" in hand.rows[0]
        await hand.press("right_square_bracket")
        assert "2022-0109" in hand.rows[0] and "2 van 6" in hand.rows[0]
        await hand.press("left_square_bracket", "left_square_bracket")
        assert "2022-0107" in hand.rows[0]


async def test_until_when_things_hold_stands_below_the_tree(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("n", "enter")
        assert "Houdbaar tot" in hand.text and "10-01-2023" in hand.text


async def test_an_unreadable_dossier_tells_every_slip_with_its_line(desk, make) -> None:
    async with desk([make.unreadable(122)]) as hand:
        await hand.press("enter")
        assert "× ONLEESBAAR" in hand.text and "× dossier.toml is niet te lezen" in hand.text
        assert "regel 13: 'medior' is niet bekend" in hand.text
        assert "regel 14: [request] kent geen sleutel 'submited'" in hand.text
        assert "r opnieuw lezen" in hand.rows[-1]


async def test_r_assesses_the_dossier_from_what_is_on_disk_now(desk, write, tmp_path: Path) -> None:
    root = tmp_path / "root"
    folder = write(root, "een")
    async with desk(root=root) as hand:
        await hand.press("enter")
        assert "2022-0107" in hand.rows[0]
        manifest = (folder / "dossier.json").read_text("utf-8")
        (folder / "dossier.json").write_text(manifest.replace('"junior"', '"medior"'), "utf-8")
        await hand.press("r")
        assert "× ONLEESBAAR" in hand.text and "medior" in hand.text
        (folder / "dossier.json").write_text(manifest, "utf-8")
        await hand.press("r")
        assert "! ONVOLLEDIG" in hand.text


async def test_a_later_report_keeps_the_cursor_on_its_check(desk, make) -> None:
    reports = make.several()
    async with desk(reports) as hand:
        await hand.press("enter", "n")
        await hand.tell([make.report(107, "Vries", vog_status=Status.MET, hbo=False), *reports[1:]])
        assert hand.dossier.current.finding.id == "hbo_diploma.level"
        assert "? BEOORDELEN" in hand.text


async def test_back_in_the_list_the_cursor_is_where_it_was(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("j", "j", "enter", "f2")
        assert hand.app.screen is hand.work_list and hand.work_list.current.dossier == "2022-0112"


async def test_a_dossier_survives_any_size(desk, make, papers) -> None:
    async with desk(make.several(str(papers))) as hand:
        await hand.press("enter")
        for width, height in ((38, 9), (40, 12), (60, 20), (80, 24), (119, 29), (150, 30), (200, 60)):
            await hand.size(width, height)
            assert len(hand.rows) == height
            if width >= 40:
                assert "2022-0107" in hand.rows[0] and hand.dossier.current.finding.id == "vog.original"


async def test_the_files_are_listed_with_a_requirement_where_there_is_no_side_pane(desk, make, papers) -> None:
    async with desk(make.several(str(papers))) as hand:
        await hand.press("enter", "g")
        assert "Bestanden" in hand.text and "✓ vog.pdf" in hand.text and "niet gebruikt" in hand.row_of("notitie.txt")


async def test_evidence_that_no_plugin_reads_is_told_as_what_is_in_the_way(desk, make) -> None:
    report = make.report(107, "Vries")
    unread = replace(
        report, verdict="review", unhandled=(0,), evidence=(replace(report.evidence[0], kind="rijbewijs"),)
    )
    async with desk([unread]) as hand:
        assert "geen plugin leest rijbewijs" in hand.row_of("2022-0107")
        assert "geen plugin leest rijbewijs" in hand.row_of("In de weg")
        await hand.size(160, 50)
        assert hand.text.count("geen plugin leest rijbewijs") == 2


async def test_the_wheel_scrolls_the_paper(desk, make, tmp_path: Path, pdf) -> None:
    pdf(tmp_path / "vog.pdf", [f"Regel {number}." for number in range(34)])
    async with desk(make.several(str(tmp_path)), size=(120, 24)) as hand:
        await hand.press("enter", "tab", "g")
        before = hand.dossier.proof.paper.scroll_offset.y
        hand.dossier.proof.paper.scroll_down(animate=False)
        await hand.settled()
        assert hand.dossier.proof.paper.scroll_offset.y == before + 1
