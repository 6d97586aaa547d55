"""What a finding is worth when a fact it rests on is only claimed, contradicted or hidden (rules.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coreg_tui.api.fields import Field
from coreg_tui.model.fact import Fact, Period, Value
from coreg_tui.model.finding import once
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.reasons import CONTRADICTION, HIDDEN_TEXT, unconfirmed
from coreg_tui.model.text import Text

WOULD = {
    Outcome.PASS: Text(en="in order", nl="in orde"),
    Outcome.FAIL: Text(en="not in order", nl="niet in orde"),
    Outcome.UNKNOWN: Text(en="still unknown", nl="nog steeds onbekend"),
}


def why_unproven(
    outcome: Outcome, because: tuple[Because, ...], weak: Sequence[Fact], fields: Mapping[str, Field]
) -> tuple[Because, ...]:
    """Why an outcome that rests on these weak facts is unknown: a misread or claimed value proves nothing either way.

    `because` are the outcome's own reasons; they stay where it was unknown anyway.
    """
    why: list[Because] = []
    for fact in weak:
        label = label_of(fact, fields)
        if fact.hidden:
            why.append(Because(reason=HIDDEN_TEXT, values={"fact": label}))
        elif fact.contradicted is not None:
            values: dict[str, Said] = {"fact": label, "read": spoken(fact.value), "declared": spoken(fact.contradicted)}
            why.append(Because(reason=CONTRADICTION, values=values))
    claimed = [fact for fact in weak if not fact.hidden and fact.contradicted is None]
    if claimed:
        labels = tuple(dict.fromkeys(label_of(fact, fields) for fact in claimed))
        why.append(unconfirmed(*labels, would=WOULD[outcome]))
    own = because if outcome is Outcome.UNKNOWN else ()
    return once((*own, *why))


def label_of(fact: Fact, fields: Mapping[str, Field]) -> Text:
    """What a reader calls the fact."""
    field = fields.get(fact.name)
    return field.label if field is not None else Text(en=fact.name, nl=fact.name)


def spoken(value: Value) -> str:
    """A value of any kind in few words, for a sentence."""
    if isinstance(value, tuple):
        return ", ".join(str(one.start) if isinstance(one, Period) else one for one in value)[:80]
    return str(value)[:80]
