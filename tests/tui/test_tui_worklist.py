"""The work list: what somebody sees, types and reaches there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from coreg_tui.model.case import Registration
from coreg_tui.model.outcome import Status

SIZES = [(80, 24), (120, 40), (160, 50)]


@pytest.mark.parametrize("size", SIZES)
async def test_every_dossier_is_a_row_with_sign_word_and_what_stands_in_the_way(desk, make, size) -> None:
    async with desk(make.several(), size=size) as hand:
        assert "! Onvolledig" in hand.row_of("J.M. de Vries")
        assert "VOG" in hand.row_of("J.M. de Vries") and "+1" in hand.row_of("J.M. de Vries")
        assert "× Voldoet niet" in hand.row_of("2022-0112")
        assert "✓ Voldoet" in hand.row_of("2022-0115") and "klaar" in hand.row_of("2022-0115")
        assert "? Beoordelen" in hand.row_of("2022-0109")
        assert "× Onleesbaar" in hand.row_of("2022-0122") and "regel 13" in hand.row_of("2022-0122")


async def test_the_list_says_oldest_first_and_counts(desk, make) -> None:
    async with desk(make.several()) as hand:
        assert "6 dossiers · oudste eerst" in hand.row_of(" / ")
        assert [one.dossier for one in hand.work_list.listed][:3] == ["2022-0107", "2022-0109", "2022-0112"]
        assert hand.row_of("2022-0107").rstrip().endswith("15")


async def test_a_narrow_screen_leaves_out_number_and_request(desk, make) -> None:
    async with desk(make.several(), size=(60, 20)) as hand:
        row = hand.row_of("J.M. de Vries")
        assert "2022-0107" not in row and row.rstrip().endswith("15")
        assert "q afsluiten" in hand.rows[-1] and "? hulp" in hand.rows[-1]


async def test_the_band_tells_of_the_current_row_and_follows(desk, make) -> None:
    async with desk(make.several()) as hand:
        assert "! ONVOLLEDIG" in hand.text and "J.M. de Vries – Jansen" in hand.text
        assert "Het origineel per post opvragen." in hand.row_of("Nu doen")
        await hand.press("j", "j")
        assert "× VOLDOET NIET" in hand.text
        await hand.press("j")
        assert "niets; alle dertien eisen zijn nagegaan" in hand.text


async def test_a_very_wide_screen_shows_a_preview_instead_of_the_band(desk, make) -> None:
    async with desk(make.several(), size=(160, 50)) as hand:
        assert "Eisen" in hand.text and "4 voldaan · 2 open · 7 n.v.t." in hand.text
        assert "│" in hand.rows[20]
        assert "Nu doen" in hand.text and not hand.rows[-3].startswith("▌")


async def test_n_goes_to_the_next_dossier_that_leaves_something_to_do(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("n", "n")
        assert hand.work_list.current.dossier == "2022-0112"
        await hand.press("n")
        assert hand.work_list.current.dossier == "2022-0124"
        await hand.press("N")
        assert hand.work_list.current.dossier == "2022-0112"


async def test_keys_move_by_lines_halves_pages_and_ends(desk, make) -> None:
    many = [make.report(200 + number, "Bakker", days=number) for number in range(100)]
    async with desk(many, size=(80, 24)) as hand:
        await hand.press("j", "down", "k")
        assert hand.work_list.dossiers.cursor == 1
        await hand.press("ctrl+d")
        assert hand.work_list.dossiers.cursor == 1 + hand.work_list.dossiers.rows_shown // 2
        await hand.press("pagedown", "pageup", "ctrl+u")
        assert hand.work_list.dossiers.cursor == 1
        await hand.press("G")
        assert hand.work_list.dossiers.cursor == 99 and "2022-0200" in hand.text
        await hand.press("g")
        assert hand.work_list.dossiers.cursor == 0


async def test_s_sorts_by_the_next_column_and_in_both_directions(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("s")
        assert "nieuwste eerst" in hand.text
        await hand.press("s")
        assert "ernstigste eerst" in hand.text
        assert hand.work_list.listed[0].dossier == "2022-0112"
        await hand.press("s", "s")
        assert "op nummer" in hand.text


async def test_the_filter_works_while_one_types(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("holl")
        assert [one.dossier for one in hand.work_list.listed] == ["2022-0112"]
        assert "1 van 6" in hand.text
        await hand.press("enter")
        assert "/ holl" in hand.text and not hand.work_list.filter.typing
        await hand.press("escape")
        assert len(hand.work_list.listed) == 6


async def test_fields_are_completed_with_tab_in_either_language(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("oor")
        assert "oordeel:" in hand.text
        await hand.press("tab")
        await hand.type("onv")
        assert "oordeel:onvolledig" in hand.text and "2 dossiers" in hand.text
        await hand.press("tab", "enter")
        assert {one.dossier for one in hand.work_list.listed} == {"2022-0107", "2022-0124"}
        await hand.press("escape", "slash")
        await hand.type("verdict:fail")
        assert [one.dossier for one in hand.work_list.listed] == ["2022-0112"]


async def test_letters_that_are_keys_elsewhere_are_text_in_the_filter(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("qsn?")
        assert hand.work_list.filter.query_text == "qsn?"
        await hand.press("backspace", "left", "x", "home", "y", "end", "z", "delete")
        assert hand.work_list.filter.query_text == "yqsxnz"
        await hand.press("f8")
        assert hand.app.look.theme == "licht"


async def test_a_reason_is_offered_with_what_it_means(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("reden:")
        assert "reden:original_not_shown" in hand.text and "origineel niet ontvangen" in hand.text
        await hand.press("down", "tab")
        assert hand.work_list.filter.query_text == "reden:unconfirmed "


async def test_a_filter_that_finds_nothing_says_what_would(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("reden:too_odl")
        assert "Geen dossier met reden:too_odl" in hand.text
        assert "Wel: reden:too_old" in hand.text
        await hand.press("tab")
        assert [one.dossier for one in hand.work_list.listed] == ["2022-0112"]


async def test_a_field_that_does_not_exist_is_named(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("slash")
        await hand.type("ordeel:x")
        assert "Een veld ordeel bestaat niet." in hand.text and "Wel: oordeel:" in hand.text


async def test_list_five_shows_what_ends_within_a_year(desk, make) -> None:
    start, end = date(2017, 6, 1), date(2022, 5, 31)
    held = Registration(category="junior", first_registered=start, period_start=start, period_end=end)
    reports = [
        make.report(101, "Bakker", held=held),
        make.report(102, "Smit", vog_status=Status.MISSING),
    ]
    async with desk(reports) as hand:
        assert "5 Verloopt 1" in hand.text
        await hand.press("5")
        assert [one.dossier for one in hand.work_list.listed] == ["2022-0101"]
        row = hand.row_of("2022-0101")
        assert "Registratie +1" in row and "31-05-2022" in row and "91 dagen" in row
        await hand.press("7")
        assert len(hand.work_list.listed) == 2


async def test_an_empty_root_says_so_and_how_to_go_on(desk) -> None:
    async with desk() as hand:
        assert "Hier zijn geen dossiers." in hand.text
        assert "r na herstel opnieuw lezen" in hand.text
        assert "Enter openen" not in hand.rows[-1]


async def test_too_small_a_window_says_so_and_nothing_is_lost(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("j", "j")
        await hand.size(38, 9)
        assert "Te klein: 38 × 9" in hand.text and "Verder vanaf 40 × 12." in hand.text
        await hand.size(80, 24)
        assert hand.work_list.current.dossier == "2022-0112"
        assert "× VOLDOET NIET" in hand.text


async def test_news_never_moves_the_cursor_from_its_dossier(desk, make) -> None:
    reports = make.several()
    async with desk(reports) as hand:
        await hand.press("j", "j")
        await hand.tell([*reports, make.report(90, "Eerder", days=40)])
        assert hand.work_list.listed[0].dossier == "2022-0090"
        assert hand.work_list.current.dossier == "2022-0112"


async def test_f9_changes_the_language_of_everything(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("f9")
        assert "Work list" in hand.text and "! Incomplete" in hand.text and "Do now" in hand.text
        assert "original not received" in hand.text and "oldest first" in hand.text
        assert "Onvolledig" not in hand.text


@pytest.mark.parametrize("theme", ["donker", "licht", "contrast", "mono"])
async def test_every_theme_shows_the_same_words(desk, make, theme) -> None:
    async with desk(make.several(), theme=theme) as hand:
        assert "! ONVOLLEDIG" in hand.text and "× Voldoet niet" in hand.row_of("2022-0112")
        assert ("─" * 20 in hand.rows[-2]) == (theme in ("contrast", "mono"))


async def test_without_colour_the_cursor_has_a_mark_and_no_style_has_a_colour(desk, make) -> None:
    async with desk(make.several(), theme="mono") as hand:
        assert hand.row_of("2022-0107").startswith(">")
        for strip in hand.app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                assert style is None or style.color is None or style.color.is_default
                assert style is None or style.bgcolor is None or style.bgcolor.is_default


async def test_dossiers_on_disk_are_found_and_assessed_in_the_background(desk, write, tmp_path: Path) -> None:
    root = tmp_path / "root"
    write(root, "een")
    write(root, "twee", id="2022-0108")
    write(root, "zelfde")
    broken = root / "kapot"
    broken.mkdir()
    (broken / "dossier.toml").write_text("schema = [", "utf-8")
    async with desk(root=root) as hand:
        assert len(hand.work_list.listed) == 4
        assert "! Onvolledig" in hand.row_of("2022-0108")
        assert hand.app.store.get("kapot").fault.kind == "syntax"
        assert hand.app.store.get("zelfde").fault.kind == "duplicate_id"
        assert "een heeft hetzelfde nummer" in hand.app.store.get("zelfde").fault.message.nl
        assert "Beoordelen" not in hand.row_of(" / ")


async def test_r_reads_again_and_finds_what_is_new(desk, write, tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    async with desk(root=root) as hand:
        assert "Hier zijn geen dossiers." in hand.text
        write(root, "een")
        await hand.press("r")
        assert "2022-0107" in hand.text


async def test_the_mouse_moves_the_cursor_and_a_double_click_opens(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.pilot.click("#list", offset=(10, 2))
        await hand.settled()
        assert hand.work_list.current.dossier == "2022-0112"
        await hand.pilot.click("#list", offset=(10, 2), times=2)
        await hand.settled()
        assert hand.dossier.path.startswith("2022-0112")


async def test_samples_are_called_samples_on_every_screen(desk, make) -> None:
    async with desk(make.several(), samples=True, size=(60, 20)) as hand:
        assert "VOORBEELD" in hand.rows[0]
        await hand.press("enter")
        assert "VOORBEELD" in hand.rows[0]
        await hand.press("tab")
        assert "VOORBEELD" in hand.rows[0]
        await hand.press("question_mark")
        assert "VOORBEELD" in hand.rows[0]


async def test_a_plugin_that_does_not_work_is_named_and_hides_nothing(desk, make) -> None:
    from coreg_tui.model.problem import Problem
    from coreg_tui.model.text import Text
    from coreg_tui.tui.catalog import Catalog
    from coreg_tui.tui.judging import Progress

    problem = Problem(
        kind="import_error",
        where="skj (coreg-skj 0.3.1)",
        problem=Text(en="cannot be imported", nl="is niet te laden"),
        remedy=Text(en="reinstall it", nl="opnieuw installeren"),
    )
    async with desk(make.several()) as hand:
        hand.app.busy.begin()
        hand.app.post_message(Progress(catalog=Catalog(problems=(problem, problem)), finished=True))
        await hand.settled()
        assert "? skj (coreg-skj 0.3.1): is niet te laden: opnieuw installeren" in hand.text
        assert "en nog 1 problemen" in hand.text and "! Onvolledig" in hand.row_of("2022-0107")


async def test_while_it_assesses_it_says_how_far_it_is(desk, make) -> None:
    from coreg_tui.tui.judging import Progress

    reports = make.several()
    waiting = [make.waiting(one) for one in reports]
    async with desk() as hand:
        hand.app.busy.begin()
        hand.app.post_message(Progress(begin=tuple(waiting), count=6))
        hand.app.post_message(Progress(reports={reports[0].path: reports[0]}, done=1, count=6))
        await hand.pilot.pause()
        await hand.pilot.pause()
        assert "Beoordelen 1 van 6  ━━──────────" in hand.text
        assert "! Onvolledig" in hand.row_of("2022-0107") and "· Wacht" in hand.row_of("2022-0115")
        await hand.press_at_once("j")
        assert "de beoordeling komt nog" in hand.text or "Wacht" in hand.text
        hand.app.post_message(Progress(reports={one.path: one for one in reports}, count=6, finished=True))
        await hand.settled()
        assert "6 dossiers" in hand.text and "Wacht" not in hand.text
