"""Ways that a plugin adds and papers of plugins of others, where these could not judge them: set aside.

They count as if the plugin were not there.

Else a plugin that fails could turn what is missing or not met into something to review, and what is to be reviewed
into what is in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coreg_tui.assessment.exhibits import Kinds
from coreg_tui.host.apart.rebuilding import is_elsewhere
from coreg_tui.model.finding import Examined, Finding, Standing
from coreg_tui.model.reasons import CHECK_FAILED


def set_aside(
    documents: Mapping[str, Sequence[Examined]], kinds: Kinds
) -> tuple[dict[str, tuple[Examined, ...]], tuple[Examined, ...]]:
    """The documents without those of added ways and of plugins of others on which their plugin failed, and these."""
    adding = {name for name, (_, kind) in kinds.items() if kind.adds_way or is_elsewhere(kind)}
    aside = tuple(one for name in sorted(adding) for one in documents.get(name, ()) if _failed(one))
    if not aside:
        return {name: tuple(several) for name, several in documents.items()}, ()
    left = {
        name: tuple(one for one in several if name not in adding or not _failed(one))
        for name, several in documents.items()
    }
    return left, aside


def with_aside(standings: Sequence[Standing], aside: Sequence[Examined], kinds: Kinds) -> tuple[Standing, ...]:
    """The same standings, each with what was found about the documents that might have carried it."""
    told: dict[str | None, list[Finding]] = {}
    for one in aside:
        told.setdefault(kinds[one.exhibit.kind][1].supports, []).extend(one.findings)
    return tuple(replace(one, findings=(*one.findings, *told[one.id])) if one.id in told else one for one in standings)


def _failed(one: Examined) -> bool:
    several = (*one.findings, *(finding for pair in one.pairs.values() for finding in pair))
    return any(why.id == CHECK_FAILED.id for finding in several for why in finding.because)
