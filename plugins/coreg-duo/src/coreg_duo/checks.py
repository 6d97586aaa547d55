"""The checks of a DUO extract (art. 1 Uittreksel DUO; toel. Uittreksel DUO)."""

from __future__ import annotations

from datetime import date

from coreg_duo import reasons
from coreg_duo.facts import LEVELS
from coreg_duo.same import same_institution, same_programme
from coreg_tui.api import (
    NOT_STATED,
    Context,
    Exhibit,
    Fact,
    Month,
    Ruling,
    Source,
    Text,
    check,
    earliest,
    failed,
    latest,
    months_after,
    passed,
    same_day,
    unknown,
)

CLAUSE = "art. 1 Uittreksel DUO"

_SIGNATURE = Text(en="digital signature", nl="handtekening")
_NEEDED = {
    "graduated": (
        Text(en="date (extract)", nl="datum (uittreksel)"),
        Text(en="date (diploma)", nl="datum (diploma)"),
    ),
    "programme": (
        Text(en="programme (extract)", nl="opleiding (uittreksel)"),
        Text(en="programme (diploma)", nl="opleiding (diploma)"),
    ),
    "institution": (
        Text(en="institution (extract)", nl="instelling (uittreksel)"),
        Text(en="institution (diploma)", nl="instelling (diploma)"),
    ),
}
"""The facts that both documents must state, as the extract's and the diploma's lack of it is named."""


@check(
    "duo.signature",
    clause=CLAUSE,
    label=Text(en="signature", nl="handtekening"),
    passes=Text(
        en="It carries DUO's digital signature, and the signature is good.",
        nl="Het draagt de digitale handtekening van DUO, en die is goed.",
    ),
)
def signature(exhibit: Exhibit, signature: str | None = None) -> Ruling:
    """DUO's signature is there and good. Whether the file was changed afterwards is another check."""
    if not _examined(exhibit):
        return unknown(reasons.SIGNATURE_UNREADABLE).resting_on()
    match signature:
        case "intact" | "modified":
            return passed()
        case "untrusted":
            return unknown(reasons.SIGNER_UNTRUSTED)
        case "broken":
            return failed(reasons.SIGNATURE_BROKEN)
        case "absent":
            return failed(reasons.SIGNATURE_ABSENT)
        case _:
            return unknown(NOT_STATED, fact=_SIGNATURE)


@check(
    "duo.unmodified",
    clause=CLAUSE,
    label=Text(en="unchanged", nl="ongewijzigd"),
    passes=Text(
        en="Nothing was added or changed after signing.", nl="Na de ondertekening is niets toegevoegd of veranderd."
    ),
)
def unmodified(exhibit: Exhibit, signature: str | None = None) -> Ruling:
    """Nothing was changed after signing; without a signature that fits the file, nothing proves it either way.

    A signature by somebody who is not trusted still proves that the file is unchanged.
    """
    if not _examined(exhibit):
        return unknown(reasons.SIGNATURE_UNREADABLE).resting_on()
    match signature:
        case "intact" | "untrusted":
            return passed()
        case "modified":
            return failed(reasons.MODIFIED_AFTER_SIGNING)
        case "broken":
            return unknown(reasons.SIGNATURE_BROKEN)
        case "absent":
            return unknown(reasons.SIGNATURE_ABSENT)
        case _:
            return unknown(NOT_STATED, fact=_SIGNATURE)


@check(
    "duo.matches_diploma",
    clause=CLAUSE,
    label=Text(en="same diploma", nl="zelfde diploma"),
    passes=Text(
        en="It is about the diploma shown: the same date, programme, institution and level.",
        nl="Het gaat over het getoonde diploma: dezelfde datum, opleiding, instelling en niveau.",
    ),
    pair="hbo_diploma",
)
def matches_diploma(exhibit: Exhibit, other: Exhibit, ctx: Context) -> Ruling:
    """The same date, programme, institution and level as the diploma `other`; all that differs is told."""
    differs = _other_names(exhibit, other, ctx)
    lacks = _lacks(exhibit, other)
    extract_date, diploma_date = exhibit.day("graduated"), other.day("graduated")
    if extract_date is not None and diploma_date is not None and not same_day(extract_date, diploma_date):
        return _other_date(exhibit, other, ctx, differs, lacks)
    if not differs and not lacks:
        return passed().resting_on(*_facts(exhibit, other, "graduated", "programme", "institution", "level"))
    return _all(lacks | differs)


def _examined(exhibit: Exhibit) -> bool:
    """Whether the fact `signature` may be used: not where a file decides and nobody has looked at it.

    A gap for now: this version cannot examine the signature inside a file, and a file's own signature always wins
    over what is declared. So with a file only those count who looked: staff, or later the program itself, which then
    states the fact with source `signed`.
    """
    if exhibit.file is None:
        return True
    fact = exhibit.fact("signature")
    return fact is not None and fact.source not in (Source.DECLARED, Source.OCR)


_Open = dict[str, Ruling]
"""By the fact's name, why the two documents cannot be called the same in it."""


def _all(found: _Open) -> Ruling:
    """One ruling with every reason, resting on every fact."""
    whole, *others = found.values()
    facts: tuple[str | Fact, ...] = whole.on or ()
    for one in others:
        facts += one.on or ()
        for why in one.because:
            whole = whole.also(why.reason, **why.values)
    return whole.resting_on(*facts)


def _other_date(exhibit: Exhibit, other: Exhibit, ctx: Context, differs: _Open, lacks: _Open) -> Ruling:
    """The dates differ: a little, and nothing else does, is for a person to look at; else it is another diploma."""
    on_extract, on_diploma = exhibit.day("graduated"), other.day("graduated")
    assert on_extract is not None and on_diploma is not None
    dates = _facts(exhibit, other, "graduated")
    near = _near(on_extract, on_diploma, ctx)
    if near and not differs:
        little = unknown(reasons.OTHER_DATE, extract=on_extract, diploma=on_diploma).resting_on(*dates)
        return _all({"graduated": little, **lacks})
    besides = differs if near else {}
    ruling = failed(reasons.OTHER_DIPLOMA, extract=on_extract, diploma=on_diploma, besides=_besides(besides))
    return ruling.resting_on(*dates, *(fact for one in besides.values() for fact in one.on or ()))


_NAMES = {
    "programme": Text(en="the programme", nl="de opleiding"),
    "institution": Text(en="the institution", nl="de instelling"),
    "level": Text(en="the level", nl="het niveau"),
}


def _besides(differs: _Open) -> Text:
    """What else differs, where the dates alone would not tell that it is another diploma."""
    names = [_NAMES[name] for name in differs]
    if not names:
        return Text(en="", nl="")
    en, nl = " and ".join(name.en for name in names), " en ".join(name.nl for name in names)
    return Text(
        en=f", and {en} differ{'s' if len(names) == 1 else ''} too",
        nl=f", en ook {nl} verschil{'t' if len(names) == 1 else 'len'}",
    )


def _near(one: date | Month, other: date | Month, ctx: Context) -> bool:
    """Whether the dates can be within `duo_other_date` of each other; a month gives its most favourable day."""
    first, second = sorted((one, other), key=earliest)
    return months_after(latest(first), ctx.norms.months("duo_other_date")) >= earliest(second)


def _other_names(exhibit: Exhibit, other: Exhibit, ctx: Context) -> _Open:
    """Programme, institution and level where both state them and they differ."""
    found: _Open = {}
    ours, theirs = exhibit.text("programme"), other.text("programme")
    if ours is not None and theirs is not None and not same_programme(ours, theirs, ctx.norms):
        found["programme"] = unknown(reasons.OTHER_PROGRAMME, extract=ours, diploma=theirs)
    ours, theirs = exhibit.text("institution"), other.text("institution")
    if ours is not None and theirs is not None and not same_institution(ours, theirs, ctx.norms):
        found["institution"] = unknown(reasons.OTHER_INSTITUTION, extract=ours, diploma=theirs)
    ours, theirs = exhibit.text("level"), other.text("level")
    if ours is not None and theirs is not None and ours != theirs:
        found["level"] = unknown(
            reasons.LEVEL_DIFFERS, extract=LEVELS.get(ours, ours), diploma=LEVELS.get(theirs, theirs)
        )
    return {name: ruling.resting_on(*_facts(exhibit, other, name)) for name, ruling in found.items()}


def _lacks(exhibit: Exhibit, other: Exhibit) -> _Open:
    """What one of the two does not state and both must; a level need not be stated."""
    found: _Open = {}
    for name, (on_extract, on_diploma) in _NEEDED.items():
        for document, fact in ((exhibit, on_extract), (other, on_diploma)):
            if document.fact(name) is None:
                found.setdefault(name, unknown(NOT_STATED, fact=fact).resting_on())
    return found


def _facts(exhibit: Exhibit, other: Exhibit, *names: str) -> tuple[Fact, ...]:
    stated = (document.fact(name) for name in names for document in (exhibit, other))
    return tuple(fact for fact in stated if fact is not None)
