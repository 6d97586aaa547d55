"""The checks of one certificate of the basic training (art. 2; fn 3)."""

from __future__ import annotations

from datetime import date

from coreg_masterclass import reasons
from coreg_tui.api import Check, Context, Ruling, Text, check, contains_words, failed, unknown
from coreg_tui.api import passed as in_order

CLAUSE = "art. 2"

_NOT_STATED = Text(en="not stated", nl="niet vermeld")
_COMPLETED_ON = Text(en="Completed on {completed}.", nl="Afgerond op {completed}.")
_RECOGNISED = Text(
    en="Given by {provider}, a recognised provider.", nl="Gegeven door {provider}, een erkende aanbieder."
)


def checks_of(kind: str, what: Text) -> tuple[Check, ...]:
    """The three checks of a certificate of `what`: passed, dated, and of no unknown provider."""

    @check(
        f"{kind}.passed",
        clause=CLAUSE,
        label=Text(en="result", nl="uitslag"),
        passes=Text(en="Passed.", nl="Behaald."),
    )
    def result(passed: bool) -> Ruling:
        if not passed:
            return failed(reasons.NOT_PASSED, what=what)
        return in_order()

    @check(
        f"{kind}.provider",
        clause="fn 3",
        label=Text(en="provider", nl="aanbieder"),
        passes=_RECOGNISED,
    )
    def provider(ctx: Context, provider: str | None = None) -> Ruling:
        if provider is None:  # I-22: a certificate that names nobody is taken as the recognised provider's
            return (
                in_order()
                .saying(
                    Text(
                        en="No provider is named: taken as the recognised one's.",
                        nl="Er is geen aanbieder vermeld: geldt als die van de erkende aanbieder.",
                    )
                )
                .reading("I-22")
            )
        return _recognised(provider, ctx)

    return (result, _completed(kind), provider)


@check(
    "basic_training.provider",
    clause="fn 3",
    label=Text(en="provider", nl="aanbieder"),
    passes=_RECOGNISED,
)
def course_provider(ctx: Context, provider: str | None = None) -> Ruling:
    """A whole course is only as good as its provider: one that is not named is as unknown as a strange one."""
    return _recognised(provider, ctx)


def _completed(kind: str) -> Check:
    @check(
        f"{kind}.completed",
        clause=CLAUSE,
        label=Text(en="date of completion", nl="datum afronding"),
        passes=_COMPLETED_ON,
    )
    def completed_on(completed: date) -> Ruling:
        return in_order(completed=completed)

    return completed_on


COURSE_CHECKS = (course_provider,)


def _recognised(provider: str | None, ctx: Context) -> Ruling:
    known = ctx.norms.texts("training_providers")
    if provider is not None and any(contains_words(provider, name) for name in known):
        return in_order(provider=provider)
    return unknown(reasons.PROVIDER, provider=provider or _NOT_STATED)
