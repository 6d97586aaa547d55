"""The checks of a paper about work (art. 1 Werkervaring; art. 5a; fn 2; toel. Werkervaring)."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from coreg_tui.api import (
    NOT_STATED,
    Context,
    Exhibit,
    Period,
    Ruling,
    Text,
    absent,
    check,
    contains_phrase,
    failed,
    passed,
    plain,
    unknown,
    words,
)
from coreg_work_experience import reasons

CLAUSE = "art. 1 Werkervaring"

_PARTED = r"[\s\u00ad\u2010-\u2015-]*"
_CLIENT_SUPPORTER = re.compile(rf"(?<![a-z0-9]){_PARTED.join('clientondersteuner')}(?![a-z0-9])")
_LEARNING = frozenset({"stagiair", "stagiaire", "leerling", "assistent", "assistente"})
_IN_TRAINING = ("in opleiding", "i.o.")


def is_client_supporter(title: str) -> bool:
    """Whether the word cliëntondersteuner stands in the title, in full standing."""
    return names_client_supporter(title) and not tells_of_learning(title)


def names_client_supporter(title: str) -> bool:
    """Whether the word stands anywhere in the title; accents, case, hyphens and spaces within it aside."""
    return _CLIENT_SUPPORTER.search(plain(title)) is not None


def tells_of_learning(title: str) -> bool:
    """Whether the title says that its holder is still learning, or assists."""
    return not _LEARNING.isdisjoint(words(title)) or any(contains_phrase(title, one) for one in _IN_TRAINING)


@check(
    "work.function",
    clause=CLAUSE,
    label=Text(en="function", nl="functie"),
    passes=Text(en="Works as {title}.", nl="Werkt als {title}."),
)
def function(
    exhibit: Exhibit,
    function_title: str,
    function_description: str | None = None,
    tasks: tuple[str, ...] | None = None,
) -> Ruling:
    """Bears the title cliëntondersteuner, or the description of another function names a client-support task."""
    if names_client_supporter(function_title):
        if tells_of_learning(function_title):
            return unknown(reasons.TITLE, title=function_title).resting_on("function_title")
        return passed(title=function_title).resting_on("function_title")
    if function_description is None:
        return absent(reasons.FUNCTION_DESCRIPTION, title=function_title).resting_on("function_title")
    ruling = passed(title=function_title) if tasks else unknown(reasons.TASKS, title=function_title)
    # I-21: the articles ask for a statement with a description; that in the contract itself does as well.
    return ruling.reading("I-21") if exhibit.kind == "employment_contract" else ruling


@check(
    "work.signed",
    clause=CLAUSE,
    label=Text(en="signature", nl="ondertekening"),
    passes=Text(en="Signed on {signed}.", nl="Ondertekend op {signed}."),
)
def signed(signed: date) -> Ruling:
    """The statement says when it was signed. How old it may be is judged with the hours."""
    return passed(signed=signed)


@check(
    "work.periods",
    clause=CLAUSE,
    label=Text(en="periods", nl="perioden"),
    passes=Text(en="Says when and how much work was done.", nl="Vermeldt wanneer en hoeveel er is gewerkt."),
)
def statement_periods(periods: tuple[Period, ...]) -> Ruling:
    """The statement says over which days, and how many hours."""
    if not periods:
        return unknown(NOT_STATED, fact=Text(en="the periods of work", nl="gewerkte perioden"))
    if not all(says_how_much(period) for period in periods):
        return unknown(NOT_STATED, fact=Text(en="the number of hours", nl="aantal uren"))
    return passed()


@check(
    "work.periods",
    clause=CLAUSE,
    label=Text(en="periods", nl="perioden"),
    passes=Text(en="From {start}, {hours_per_week} hours a week.", nl="Vanaf {start}, {hours_per_week} uur per week."),
)
def contract_periods(start: date, hours_per_week: Decimal, end: date | None = None) -> Ruling:
    """The contract says from when, and how many hours a week."""
    ruling = passed(start=start, hours_per_week=hours_per_week)
    if end is not None:
        return ruling
    return ruling.reading("I-38").resting_on("start", "hours_per_week")  # I-38: it is taken to run still


@check(
    "kvk_extract.active",
    clause=CLAUSE,
    label=Text(en="active", nl="actief"),
    passes=Text(en="The firm is active.", nl="De onderneming is actief."),
)
def active(active: bool) -> Ruling:
    """The firm still stands in the trade register."""
    return passed() if active else failed(reasons.KVK_INACTIVE)


@check(
    "kvk_extract.number",
    clause=CLAUSE,
    label=Text(en="KvK number", nl="KvK-nummer"),
    passes=Text(en="KvK number {number}.", nl="KvK-nummer {number}."),
)
def number(number: str, ctx: Context) -> Ruling:
    """The number has as many digits as KvK numbers have; blanks and full stops between them aside."""
    digits = ctx.norms.number("kvk_number_digits")
    bare = re.sub(r"[\s.]", "", number)
    if re.fullmatch("[0-9]+", bare) and len(bare) == digits:
        return passed(number=number)
    return unknown(reasons.KVK_NUMBER, number=number, digits=digits)


def says_how_much(period: Period) -> bool:
    """Whether the period states hours: a week, or in all up to a stated last day."""
    return period.hours_per_week is not None or (period.hours is not None and period.end is not None)
