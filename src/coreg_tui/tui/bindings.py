"""Keys of the screens, made from the actions: nothing is bound anywhere else."""

from __future__ import annotations

from textual.binding import Binding

from coreg_tui.actions.registry import Place, actions_at


def bindings_at(*places: Place) -> list[Binding]:
    """The bindings of those places; the method `action_ID` does what the action of that id says."""
    found: dict[str, Binding] = {}
    for place in places:
        for one in actions_at(place):
            for key in one.keys:
                found.setdefault(key, Binding(key, one.id, show=False))
    return list(found.values())
