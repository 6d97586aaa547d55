"""The checks of an HBO test and of a 21+ test (art. 3; fn 4)."""

from __future__ import annotations

from datetime import date

from coreg_hbo_test import reasons
from coreg_hbo_test.attempts import Attempts
from coreg_hbo_test.facts import RESULTS
from coreg_tui.api import (
    NOT_STATED,
    Context,
    Norms,
    Ruling,
    Text,
    check,
    contains_phrase,
    contains_words,
    failed,
    months_after,
    passed,
    unknown,
    words,
)

CLAUSE = "art. 3"

_NOT_NAMED = Text(en="not stated", nl="niet vermeld")


@check(
    "hbo_test.provider",
    clause="fn 4",
    label=Text(en="provider", nl="aanbieder"),
    passes=Text(en="By {provider}.", nl="Van {provider}."),
)
def provider(ctx: Context, provider: str | None = None) -> Ruling:
    """By Ixly."""
    if provider is None:
        return unknown(reasons.PROVIDER, provider=_NOT_NAMED)
    if any(contains_words(provider, known) for known in ctx.norms.texts("test_providers")):
        return passed(provider=provider)
    return unknown(reasons.PROVIDER, provider=provider)


@check(
    "hbo_test.result",
    clause=CLAUSE,
    label=Text(en="result", nl="uitslag"),
    passes=Text(en="The result is HBO level.", nl="De uitslag is hbo-niveau."),
)
def result(ctx: Context, result: str) -> Ruling:
    """At HBO level."""
    if result == "hbo":
        return passed()
    earliest = Attempts.of(ctx).next_possible(ctx)
    return failed(reasons.BELOW_HBO, result=RESULTS[result], earliest=earliest or Text(en="now", nl="nu"))


@check(
    "hbo_test.attempts",
    clause=CLAUSE,
    label=Text(en="attempts", nl="pogingen"),
    passes=Text(en="{how}", nl="{how}"),
)
def attempts(ctx: Context, taken: date | None = None) -> Ruling:
    """The first attempt and one retake are free; a later one comes a full year after the one before it."""
    free = ctx.norms.number("test_free_attempts")
    known = Attempts.of(ctx)
    if known.most <= free:
        return passed(how=Text(en="First attempt or retake.", nl="Eerste poging of herkansing.")).resting_on()
    if taken is None:
        return unknown(NOT_STATED, fact=Text(en="the date of the test", nl="de datum van de test")).resting_on()
    earlier = known.before(taken)
    if len(earlier) >= free:
        ruling = _waited(taken, earlier[-1], known, ctx)
        if ruling is not None:
            return ruling.resting_on(*known.facts)
    elif len(earlier) + known.undated < free:
        return passed(how=Text(en="First attempt or retake.", nl="Eerste poging of herkansing.")).resting_on(
            *known.facts
        )
    if known.undated:
        fact = Text(en="date of an attempt", nl="datum van een poging")
        return unknown(NOT_STATED, fact=fact).resting_on(*known.facts)
    how = Text(en="A full year after the attempt before it.", nl="Een vol jaar na de poging ervoor.")
    return passed(how=how).resting_on(*known.facts)


@check(
    "test_21plus.provider",
    clause="toel. HBO test",
    label=Text(en="provider", nl="aanbieder"),
    passes=Text(en="At {provider}.", nl="Bij {provider}."),
)
def provider_21plus(ctx: Context, institution: str | None = None) -> Ruling:
    """By HBO Drechtsteden or a hogeschool."""
    if institution is None:
        return unknown(reasons.PROVIDER_21PLUS, provider=_NOT_NAMED)
    known = ctx.norms.texts("test_21plus_providers")
    if any(contains_words(institution, name) for name in known) or _is_hogeschool(institution, ctx.norms):
        return passed(provider=institution)
    return unknown(reasons.PROVIDER_21PLUS, provider=institution)


@check(
    "test_21plus.result",
    clause="toel. HBO test",
    label=Text(en="result", nl="uitslag"),
    passes=Text(en="The result is HBO level.", nl="De uitslag is hbo-niveau."),
)
def result_21plus(result: str) -> Ruling:
    """At HBO level."""
    return passed() if result == "hbo" else failed(reasons.BELOW_HBO_21PLUS, result=RESULTS[result])


def _waited(taken: date, previous: date, known: Attempts, ctx: Context) -> Ruling | None:
    """Why this attempt came too soon after the previous one; None: a full year lies between them."""
    waiting = ctx.norms.months("test_waiting_time")
    if taken >= months_after(previous, waiting):
        return None
    earliest = months_after(known.days[-1], waiting)
    if taken.year > previous.year:
        return unknown(reasons.CALENDAR_YEAR, taken=taken, previous=previous, earliest=earliest)
    return failed(reasons.RETAKE_TOO_SOON, taken=taken, previous=previous, earliest=earliest)


def _is_hogeschool(institution: str, norms: Norms) -> bool:
    names = norms.texts("hogescholen")
    return "hogeschool" in words(institution) or any(contains_phrase(institution, name) for name in names)
