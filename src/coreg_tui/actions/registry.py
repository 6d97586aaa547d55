"""Every action of the screens, once: bindings, footer, help and docs are made of these.

A key has one meaning everywhere (desk). `twin` is what a person without a screen types for the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coreg_tui.model.text import Text

Place = Literal["list", "filter", "tree", "proof", "help"]
"""Where the keys go: the work list, its filter line, the dossier's requirements, its proof, help."""
FooterOf = Place | Literal["state"]
"""A place, or a dossier that cannot be assessed."""
Group = Literal["move", "show", "program"]

_DESK: tuple[Place, ...] = ("list", "tree", "proof")
_DOSSIER: tuple[Place, ...] = ("tree", "proof")
_ALL: tuple[Place, ...] = ("list", "tree", "proof", "help")
_PAGES: tuple[Place, ...] = _ALL


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One thing that a key does."""

    id: str
    keys: tuple[str, ...]
    """As Textual calls them."""
    shown: str
    """As footer and help write the key."""
    help: Text
    """A few words, at most 24 cells."""
    label: Text | None = None
    """The footer's words; None: never in a footer."""
    twin: str
    """The command that gives the same on the command line."""
    places: tuple[Place, ...]
    group: Group
    pair: str | None = None
    """The id of the action that help shows on the same line, before this one."""
    always: bool = False
    """True: it works while text is typed too."""


ACTIONS: tuple[Action, ...] = (
    Action(
        id="next_line", keys=("j", "down"), shown="j k  ↓ ↑", help=Text(en="line", nl="regel"),
        twin="check", places=_PAGES, group="move",
    ),
    Action(
        id="previous_line", keys=("k", "up"), shown="", help=Text(en="line", nl="regel"),
        twin="check", places=_PAGES, group="move", pair="next_line",
    ),
    Action(
        id="close", keys=("h", "left"), shown="h l  ← →", help=Text(en="close, open", nl="dicht, open"),
        twin="explain", places=_DOSSIER, group="move",
    ),
    Action(
        id="unfold", keys=("l", "right"), shown="", help=Text(en="open", nl="open"),
        twin="explain", places=_DOSSIER, group="move", pair="close",
    ),
    Action(
        id="first", keys=("g", "home"), shown="g G", help=Text(en="begin, end", nl="begin, eind"),
        twin="check", places=_PAGES, group="move",
    ),
    Action(
        id="last", keys=("G", "end"), shown="", help=Text(en="end", nl="eind"),
        twin="check", places=_PAGES, group="move", pair="first",
    ),
    Action(
        id="half_down", keys=("ctrl+d",), shown="ctrl+d ctrl+u", help=Text(en="half a page", nl="halve bladzijde"),
        twin="check", places=_PAGES, group="move",
    ),
    Action(
        id="half_up", keys=("ctrl+u",), shown="", help=Text(en="half a page", nl="halve bladzijde"),
        twin="check", places=_PAGES, group="move", pair="half_down",
    ),
    Action(
        id="page_down", keys=("pagedown",), shown="PgDn PgUp", help=Text(en="page", nl="bladzijde"),
        twin="check", places=_PAGES, group="move",
    ),
    Action(
        id="page_up", keys=("pageup",), shown="", help=Text(en="page", nl="bladzijde"),
        twin="check", places=_PAGES, group="move", pair="page_down",
    ),
    Action(
        id="next_open", keys=("n",), shown="n N", help=Text(en="next open point", nl="open punt verder"),
        label=Text(en="next point", nl="volgend punt"), twin="check", places=_DESK, group="move",
    ),
    Action(
        id="previous_open", keys=("N",), shown="", help=Text(en="open point back", nl="open punt terug"),
        twin="check", places=_DESK, group="move", pair="next_open",
    ),
    Action(
        id="previous_dossier", keys=("left_square_bracket",), shown="[ ]",
        help=Text(en="dossier before, after", nl="vorig, volgend dossier"),
        twin="explain", places=_DOSSIER, group="move",
    ),
    Action(
        id="next_dossier", keys=("right_square_bracket",), shown="", help=Text(en="next dossier", nl="volgend dossier"),
        twin="explain", places=_DOSSIER, group="move", pair="previous_dossier",
    ),
    Action(
        id="other_pane", keys=("tab", "shift+tab"), shown="Tab", help=Text(en="other pane", nl="ander vak"),
        label=Text(en="pane", nl="vak"), twin="explain", places=_DOSSIER, group="move",
    ),
    Action(
        id="open", keys=("enter",), shown="Enter", help=Text(en="open, yes", nl="openen, ja"),
        label=Text(en="open", nl="openen"), twin="explain", places=("list", "tree"), group="move",
    ),
    Action(
        id="back", keys=("escape", "backspace", "ctrl+c"), shown="Esc", help=Text(en="back, no", nl="terug, nee"),
        label=Text(en="back", nl="terug"), twin="check", places=_ALL, group="move",
    ),
    Action(
        id="search", keys=("slash",), shown="/", help=Text(en="search, filter", nl="zoeken, filteren"),
        label=Text(en="search", nl="zoeken"), twin="check", places=("list",), group="show",
    ),
    Action(
        id="list_1", keys=("1",), shown="1 5 7", help=Text(en="choose a list", nl="lijst kiezen"),
        twin="check", places=("list",), group="show",
    ),
    Action(
        id="list_5", keys=("5",), shown="", help=Text(en="list of what ends", nl="lijst van wat verloopt"),
        twin="check", places=("list",), group="show", pair="list_1",
    ),
    Action(
        id="list_7", keys=("7",), shown="", help=Text(en="list of all", nl="lijst van alle"),
        twin="check", places=("list",), group="show", pair="list_1",
    ),
    Action(
        id="sort", keys=("s",), shown="s", help=Text(en="sort", nl="sorteren"),
        label=Text(en="sort", nl="sorteren"), twin="check", places=("list",), group="show",
    ),
    Action(
        id="other_view", keys=("full_stop",), shown=".",
        help=Text(en="all, or open only", nl="alles, of alleen open"),
        label=Text(en="all/open", nl="alles/open"), twin="explain", places=("tree",), group="show",
    ),
    Action(
        id="enlarge", keys=("z",), shown="z", help=Text(en="pane large, normal", nl="vak groot, gewoon"),
        label=Text(en="large", nl="groot"), twin="explain", places=_DOSSIER, group="show",
    ),
    Action(
        id="help", keys=("question_mark", "f1"), shown="? F1", help=Text(en="help", nl="hulp"),
        label=Text(en="help", nl="hulp"), twin="--help", places=_DESK, group="program",
    ),
    Action(
        id="work_list", keys=("f2",), shown="F2", help=Text(en="work list", nl="werkvoorraad"),
        twin="check", places=_ALL, group="program", always=True,
    ),
    Action(
        id="theme", keys=("f8",), shown="F8 F9", help=Text(en="theme, language", nl="thema, taal"),
        twin="check", places=_ALL, group="program", always=True,
    ),
    Action(
        id="language", keys=("f9",), shown="", help=Text(en="language", nl="taal"),
        twin="--lang", places=_ALL, group="program", pair="theme", always=True,
    ),
    Action(
        id="read_again", keys=("r",), shown="r", help=Text(en="read again", nl="opnieuw lezen"),
        label=Text(en="read again", nl="opnieuw lezen"), twin="check", places=_DESK, group="program",
    ),
    Action(
        id="redraw", keys=("ctrl+l",), shown="ctrl+l", help=Text(en="draw again", nl="opnieuw tekenen"),
        twin="check", places=_ALL, group="program", always=True,
    ),
    Action(
        id="leave", keys=("q",), shown="q", help=Text(en="leave", nl="afsluiten"),
        label=Text(en="leave", nl="afsluiten"), twin="check", places=_ALL, group="program",
    ),
    Action(
        id="complete", keys=("tab",), shown="Tab", help=Text(en="complete", nl="aanvullen"),
        label=Text(en="complete", nl="aanvullen"), twin="check", places=("filter",), group="show",
    ),
    Action(
        id="choose", keys=("down",), shown="↓ ↑", help=Text(en="choose", nl="kiezen"),
        label=Text(en="choose", nl="kiezen"), twin="check", places=("filter",), group="show",
    ),
    Action(
        id="choose_before", keys=("up",), shown="", help=Text(en="choose", nl="kiezen"),
        twin="check", places=("filter",), group="show", pair="choose",
    ),
    Action(
        id="apply", keys=("enter",), shown="Enter", help=Text(en="apply", nl="toepassen"),
        label=Text(en="apply", nl="toepassen"), twin="check", places=("filter",), group="show",
    ),
    Action(
        id="unfilter", keys=("escape", "ctrl+c"), shown="Esc", help=Text(en="filter off", nl="filter weg"),
        label=Text(en="filter off", nl="filter weg"), twin="check", places=("filter",), group="show",
    ),
)  # fmt: skip

_BY_ID = {action.id: action for action in ACTIONS}

FOOTERS: dict[FooterOf, tuple[str, ...]] = {
    "list": ("open", "search", "next_open", "sort", "read_again", "leave", "help"),
    "filter": ("complete", "choose", "apply", "unfilter"),
    "tree": ("next_open", "open", "other_pane", "back", "other_view", "enlarge", "help"),
    "proof": ("next_open", "other_pane", "back", "enlarge", "help"),
    "help": ("back", "leave"),
    "state": ("read_again", "back", "help"),
}
"""At most seven, those that matter most there; help is always the last to go."""


def action(name: str) -> Action:
    """The action of that id. Raises KeyError for an unknown one."""
    return _BY_ID[name]


def actions_at(place: Place) -> tuple[Action, ...]:
    """What can be done there, in the order of the help."""
    return tuple(one for one in ACTIONS if place in one.places)


def footer(place: FooterOf) -> tuple[Action, ...]:
    """What the footer shows there."""
    return tuple(_BY_ID[name] for name in FOOTERS[place])
