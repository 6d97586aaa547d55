"""What a finding is worth when a fact it rests on is only claimed, contradicted or hidden.

A misread or merely claimed value proves nothing either way: the outcome is unknown, whatever it would have been.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coreg_tui.model.fact import Fact, Period, Source, Value
from coreg_tui.model.finding import once
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.reasons import (
    CLAIMED,
    CLAIMED_OR_RECOGNISED,
    CONTRADICTION,
    HIDDEN_TEXT,
    RECOGNISED,
    unconfirmed,
)
from coreg_tui.model.text import Text

WOULD = {
    Outcome.PASS: Text(en="in order", nl="in orde"),
    Outcome.FAIL: Text(en="not in order", nl="niet in orde"),
    Outcome.UNKNOWN: Text(en="still unknown", nl="nog steeds onbekend"),
}


def weak_among(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that do not count as shown."""
    return tuple([fact for fact in facts if not fact.confirmed])


def why_unproven(
    outcome: Outcome, because: tuple[Because, ...], weak: Sequence[Fact], labels: Mapping[str, Text]
) -> tuple[Because, ...]:
    """Why an outcome that rests on these weak facts is unknown.

    `because` are the outcome's own reasons; they stay where it was unknown anyway. `labels` are what a reader calls
    the facts, by name.
    """
    why: list[Because] = []
    for fact in weak:
        label = label_of(fact, labels)
        if fact.hidden:
            why.append(Because(reason=HIDDEN_TEXT, values={"fact": label}))
        elif fact.contradicted is not None:
            read, declared = spoken(fact.value), spoken(fact.contradicted)
            values: dict[str, Said] = {"fact": label, "read": read, "declared": declared}
            why.append(Because(reason=CONTRADICTION, values=values))
    claimed = [fact for fact in weak if not fact.hidden and fact.contradicted is None]
    if claimed:
        told = tuple(dict.fromkeys(label_of(fact, labels) for fact in claimed))
        why.append(unconfirmed(*told, would=WOULD[outcome], how=how_weak(claimed)))
    own = because if outcome is Outcome.UNKNOWN else ()
    return once((*own, *why))


def how_weak(claimed: Iterable[Fact]) -> Text:
    """Why these facts do not count as shown."""
    sources = {fact.source for fact in claimed}
    if sources == {Source.OCR}:
        return RECOGNISED
    return CLAIMED_OR_RECOGNISED if Source.OCR in sources else CLAIMED


def label_of(fact: Fact, labels: Mapping[str, Text]) -> Text:
    """What a reader calls the fact."""
    return labels.get(fact.name) or Text(en=fact.name, nl=fact.name)


def spoken(value: Value) -> Said:
    """A value of any kind as a sentence can tell it."""
    if isinstance(value, tuple):
        return tuple(str(one.start) if isinstance(one, Period) else one for one in value)
    return value[:80] if isinstance(value, str) else value
