"""The checks of an SKJ registration (art. 5c; toel. SKJ)."""

from __future__ import annotations

from datetime import date

from coreg_skj import reasons
from coreg_skj.facts import STATUS_WORDS
from coreg_tui.api import NOT_STATED, Context, Exhibit, Ruling, Text, check, earliest, failed, passed, unknown

CLAUSE = "art. 5c"


@check(
    "skj_registration.valid",
    clause=CLAUSE,
    label=Text(en="validity", nl="geldigheid"),
    passes=Text(en="Valid up to and including {last_day}.", nl="Geldig tot en met {last_day}."),
)
def valid(ctx: Context, exhibit: Exhibit, until: date | None = None) -> Ruling:
    """Valid at the reference date, its first and last day included; one end that excludes it is enough to tell."""
    first = exhibit.day("from")  # `from` cannot be a parameter's name
    if until is not None and ctx.reference_date > until:
        return _not_valid(ctx, Text(en="valid until", nl="geldig tot en met"), until).resting_on("until")
    if first is not None and ctx.reference_date < earliest(first):
        says = Text(en="valid from", nl="geldig vanaf")
        return _not_valid(ctx, says, earliest(first)).resting_on(exhibit.fact("from"))
    if until is None:
        return unknown(NOT_STATED, fact=Text(en="the end date", nl="de einddatum")).resting_on(exhibit.fact("from"))
    if first is None:
        return unknown(NOT_STATED, fact=Text(en="the start date", nl="de ingangsdatum")).resting_on("until")
    return passed(until=until, last_day=until).resting_on(exhibit.fact("from"), "until")


@check(
    "skj_registration.status",
    clause=CLAUSE,
    label=Text(en="status", nl="status"),
    passes=Text(en="Registered.", nl="Geregistreerd."),
)
def registered(status: str) -> Ruling:
    """Registered, and neither struck off nor suspended."""
    if status != "registered":
        return failed(reasons.SKJ_STATUS, status=dict(STATUS_WORDS).get(status, status))
    return passed()


def _not_valid(ctx: Context, says: Text, day: date) -> Ruling:
    return failed(reasons.SKJ_EXPIRED, reference_date=ctx.reference_date, says=says, day=day)
