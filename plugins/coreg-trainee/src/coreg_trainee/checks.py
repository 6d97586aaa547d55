"""The checks of a trainee's request (art. 2)."""

from __future__ import annotations

from coreg_trainee import reasons
from coreg_trainee.facts import CATEGORY_WORDS
from coreg_tui.api import Reason, Ruling, Text, absent, check, failed, passed, unknown

CLAUSE = "art. 2"


@check(
    "trainee_request.complete",
    clause=CLAUSE,
    label=Text(en="completeness", nl="volledigheid"),
    passes=Text(en="Filled in completely.", nl="Volledig ingevuld."),
)
def filled_in(complete: bool) -> Ruling:
    """Filled in completely."""
    if not complete:
        return absent(reasons.INCOMPLETE_FORM)
    return passed()


@check(
    "trainee_request.promise_masterclasses",
    clause=CLAUSE,
    label=Text(en="promise of masterclasses", nl="toezegging masterclasses"),
    passes=Text(
        en="Promises to finish the four masterclasses within a year.",
        nl="Zegt toe de vier masterclasses binnen een jaar af te ronden.",
    ),
    interpretations=("I-33",),
)
def masterclasses_promised(promise_masterclasses: bool | None = None) -> Ruling:
    """Promises to finish the four masterclasses in time."""
    return _promised(promise_masterclasses, reasons.PROMISE_MASTERCLASSES)


@check(
    "trainee_request.promise_supervision",
    clause=CLAUSE,
    label=Text(en="promise of supervision", nl="toezegging supervisie"),
    passes=Text(en="Promises supervision by a Senior.", nl="Zegt supervisie door een Senior toe."),
)
def supervision_promised(promise_supervision: bool | None = None) -> Ruling:
    """Promises to work under a Senior's supervision."""
    return _promised(promise_supervision, reasons.PROMISE_SUPERVISION)


@check(
    "trainee_request.supervisor",
    clause=CLAUSE,
    label=Text(en="supervisor", nl="supervisor"),
    passes=Text(en="The supervisor is a Senior.", nl="De supervisor is een Senior."),
)
def supervisor(supervisor_category: str | None = None) -> Ruling:
    """The supervisor is a Senior; one who is not is reported even where the promise itself is absent."""
    if supervisor_category == "senior":
        return passed()
    if supervisor_category is not None:
        category = dict(CATEGORY_WORDS).get(supervisor_category, supervisor_category)
        return failed(reasons.SUPERVISOR_NOT_SENIOR, category=category)
    return unknown(reasons.SUPERVISOR_CATEGORY)


def _promised(promise: bool | None, reason: Reason) -> Ruling:
    return passed() if promise is True else absent(reason)
