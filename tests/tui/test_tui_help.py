"""Help, and the keys that work everywhere."""

from __future__ import annotations

import pytest

from coreg_tui.actions.registry import actions_at


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (160, 50)])
async def test_help_names_every_key_of_where_one_comes_from(desk, make, size) -> None:
    async with desk(make.several(), size=size) as hand:
        await hand.press("question_mark")
        page = "\n".join(line.text for line in hand.app.screen.page.lines)
        for action in actions_at("list"):
            if action.pair is None:
                assert action.help.nl in page, action.id
        assert "Tekens" in page and "Waar een feit vandaan komt" in page and "coreg-tui check" in page
        await hand.press("G", "escape")
        assert hand.app.screen is hand.work_list


async def test_help_at_the_dossier_speaks_of_its_panes(desk, make) -> None:
    async with desk(make.several()) as hand:
        await hand.press("enter", "f1")
        assert "bij het dossier" in hand.rows[0] and "ander vak" in hand.text and "sorteren" not in hand.text
        await hand.press("f2")
        assert hand.app.screen is hand.work_list


async def test_f8_goes_through_the_four_themes(desk, make) -> None:
    async with desk(make.several()) as hand:
        seen = []
        for _ in range(4):
            await hand.press("f8")
            seen.append(hand.app.look.theme)
        assert seen == ["licht", "contrast", "mono", "donker"]


@pytest.mark.parametrize("open_first", [[], ["enter"], ["question_mark"], ["enter", "question_mark"]])
async def test_q_leaves_from_every_screen(desk, make, open_first) -> None:
    async with desk(make.several()) as hand:
        await hand.press(*open_first)
        await hand.pilot.press("q")
        await hand.pilot.pause()
        assert (hand.app.return_code == 0 and not hand.app._running) or hand.app._exit


async def test_no_palette_no_link_and_no_selection(desk) -> None:
    async with desk() as hand:
        await hand.press("ctrl+p", "ctrl+q", "ctrl+s", "ctrl+z")
        assert hand.app.screen is hand.work_list and hand.app.return_code is None
        hand.app.open_url("https://example.org")
        assert not hand.app.ENABLE_COMMAND_PALETTE and not hand.app.ALLOW_SELECT
