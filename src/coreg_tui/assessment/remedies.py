"""What would turn a requirement round: the smallest set of things, with their clause and a date where they have one."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence

from coreg_tui.assessment.report import Remedy
from coreg_tui.model.finding import Alternative, Standing
from coreg_tui.model.outcome import Status, rank
from coreg_tui.model.reason import Because

_NOTES = frozenset({"on_file", "lapsed", "skj_not_at_start"})


def remedies_of(standings: Sequence[Standing]) -> tuple[Remedy, ...]:
    """The remedies of all that stands in the way, in the order of the requirements; each once."""
    found: dict[tuple[str, str], Remedy] = {}
    for standing in standings:
        if standing.blocking and not standing.settled:
            for remedy in _of(standing):
                found.setdefault((remedy.requirement, _told(remedy.because)), remedy)
    return tuple(found.values())


def _of(standing: Standing) -> Iterator[Remedy]:
    for why in _smallest(standing):
        yield Remedy(requirement=standing.id, clause=why.reason.clause or standing.clause, because=why)


def _smallest(standing: Standing) -> tuple[Because, ...]:
    """The reasons of the alternative that takes the fewest things to complete; among equals what got furthest."""
    open_ways = [way for way in standing.alternatives if way.because and way.status is not Status.EXEMPT]
    carrier = standing.carrying()
    if carrier is not None and carrier.because:
        open_ways = [carrier]
    if not open_ways:
        return _without_notes(standing.because)
    return min((_without_notes(way.because) for way in sorted(open_ways, key=_furthest)), key=len)


def _furthest(way: Alternative) -> tuple[int, bool]:
    return rank(way.status, shown=way.shown), way.last


def _without_notes(reasons: Sequence[Because]) -> tuple[Because, ...]:
    """A file that is named but not there is asked for again; that something is absent need not be said besides."""
    named = any(why.id == "file_absent" for why in reasons)
    return tuple(why for why in reasons if why.id not in _NOTES and not (named and why.id == "absent"))


def _told(why: Because) -> str:
    """What the remedy asks for: its sentence with the values that it names."""
    named = [name for _, name, _, _ in string.Formatter().parse(why.reason.remedy.en) if name]
    return f"{why.reason.remedy.en} {[(name, why.values.get(name)) for name in named]}"
