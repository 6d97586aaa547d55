"""The actions: each has a key, words, a twin on the command line, and a screen that does it."""

from __future__ import annotations

import pytest
from textual.keys import Keys

from coreg_tui.actions.registry import ACTIONS, FOOTERS, Action, action, actions_at, footer
from coreg_tui.cli.words import COMMANDS
from coreg_tui.tui.cutting import width
from coreg_tui.tui.dossier import DossierScreen
from coreg_tui.tui.filter_line import FilterLine
from coreg_tui.tui.frame import footer_line
from coreg_tui.tui.help import HelpScreen
from coreg_tui.tui.worklist import WorkList

WHO = {"list": WorkList, "filter": FilterLine, "tree": DossierScreen, "proof": DossierScreen, "help": HelpScreen}
EATEN = {"ctrl+b", "ctrl+a", "ctrl+s", "ctrl+q", "ctrl+z", "ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m", "f10", "f11"}
LATER = {"colon", "b", "c", "w", "p", "e", "a", "u", "d", "v", "m", "x", "t", "i", "y", "0", "2", "3", "4", "6", "f3"}


@pytest.mark.parametrize("one", ACTIONS, ids=lambda one: one.id)
def test_every_action_has_a_twin_and_is_done_where_it_is_offered(one: Action) -> None:
    assert one.twin in COMMANDS or one.twin in ("--help", "--lang")
    assert one.places and one.keys
    for place in one.places:
        assert callable(getattr(WHO[place], f"action_{one.id}", None)), (place, one.id)


@pytest.mark.parametrize("place", list(WHO))
def test_a_key_does_one_thing_in_a_place_and_none_that_terminals_eat_is_used(place) -> None:
    keys = [key for one in actions_at(place) for key in one.keys]
    assert len(keys) == len(set(keys))
    assert not EATEN & set(keys)


def test_keys_of_later_features_are_absent() -> None:
    used = {key for one in ACTIONS for key in one.keys}
    assert not LATER & used


def test_a_key_means_the_same_in_the_list_and_in_the_dossier() -> None:
    meaning: dict[str, str] = {}
    for one in ACTIONS:
        if "filter" not in one.places:
            for key in one.keys:
                assert meaning.setdefault(key, one.id) == one.id


def test_every_key_has_a_name_that_textual_knows() -> None:
    known = {one.value for one in Keys} | {"left_square_bracket", "right_square_bracket", "full_stop", "question_mark"}
    for one in ACTIONS:
        for key in one.keys:
            assert len(key) == 1 or key in known or key == "slash", key


@pytest.mark.parametrize("place", list(FOOTERS))
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("cells", [40, 60, 80, 120])
def test_a_footer_has_at_most_seven_keys_that_fit_and_help_stays(place, lang, cells) -> None:
    assert len(footer(place)) <= 7
    line = footer_line(place, lang, cells)
    assert line.width <= cells
    if "help" in FOOTERS[place]:
        assert ("? hulp" if lang == "nl" else "? help") in line.text
    if "leave" in FOOTERS[place] and cells >= 60:
        assert "q " in line.text


def test_bindings_are_those_of_the_registry_and_no_others() -> None:
    for place, screen in WHO.items():
        wanted = {key: one.id for one in actions_at(place) for key in one.keys}
        bound = {key: one[0].action for key, one in screen._merge_bindings().key_to_bindings.items()}
        for key, name in wanted.items():
            assert bound[key] == name
        others = {other for other, who in WHO.items() if who is screen}
        allowed = {key for other in others for one in actions_at(other) for key in one.keys}
        assert set(bound) <= allowed, set(bound) - allowed


def test_help_fits_its_column_and_pairs_exist() -> None:
    for one in ACTIONS:
        assert width(one.help.nl) <= 24 and width(one.help.en) <= 24
        assert one.pair is None or action(one.pair).shown
