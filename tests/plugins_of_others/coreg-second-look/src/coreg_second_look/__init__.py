"""Tells in time that a VOG runs out. Informs only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coreg_tui.api import (
    Addition,
    Context,
    Reason,
    Ruling,
    Text,
    Validator,
    check,
    failed,
    hookimpl,
    months_after,
    passed,
)

SOON_MONTHS = 9

SOON = Reason(
    id="soon",
    text=Text(
        en="Issued on {issued}: it runs out soon.",
        nl="Afgegeven op {issued}: hij loopt binnenkort af.",
    ),
    line=Text(en="runs out soon", nl="loopt binnenkort af"),
    short=Text(en="runs out soon", nl="loopt bijna af"),
    remedy=Text(en="Ask for a new VOG soon.", nl="Binnenkort een nieuwe VOG opvragen."),
)


@check(
    "second_look.age",
    clause="art. 1 VOG NP",
    label=Text(en="how long still", nl="hoe lang nog"),
    passes=Text(en="Less than nine months old.", nl="Minder dan negen maanden oud."),
)
def age(issued: date, ctx: Context) -> Ruling:
    """No older than nine months; exactly nine is still well."""
    return passed() if ctx.reference_date <= months_after(issued, SOON_MONTHS) else failed(SOON, issued=issued)


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the check that is added to VOGs."""
    return (
        Validator(
            id="second-look",
            version="0.1.0",
            title=Text(en="A second look", nl="Een tweede blik"),
            additions=(Addition(kind="vog", checks=(age,), reasons=(SOON,)),),
        ),
    )
