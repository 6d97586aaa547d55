"""The checks of a DUO extract (art. 1 Uittreksel DUO; toel. Uittreksel DUO)."""

from __future__ import annotations

from collections.abc import Sequence
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
    Outcome,
    Reason,
    Ruling,
    Signature,
    Source,
    Text,
    check,
    earliest,
    failed,
    latest,
    main_signature,
    months_after,
    passed,
    same_day,
    unknown,
    words,
)

CLAUSE = "art. 1 Uittreksel DUO"

_DUO = ("dienst", "uitvoering", "onderwijs")
_NOBODY = Text(en="somebody whom the certificate does not name", nl="iemand die het certificaat niet noemt")
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
    if exhibit.file is not None:
        own = _signed(exhibit).resting_on()
        if not _recorded(exhibit, own):
            return own
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
    if exhibit.file is not None:
        own = _unchanged(exhibit).resting_on()
        if not _recorded(exhibit, own):
            return own
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


def _signed(exhibit: Exhibit) -> Ruling:
    """What the file's own signature says of who signed; the first that applies."""
    one = _that_fits(exhibit)
    if isinstance(one, Reason):
        return unknown(one) if one is reasons.SIGNATURE_UNREADABLE else failed(one)
    if not _is_duo(one):
        return failed(reasons.OTHER_SIGNER, organisation=one.organisation or one.signer or _NOBODY)
    match one.trust:
        case "trusted":
            return passed()
        case "revoked":
            return failed(reasons.SIGNER_REVOKED)
        case "expired":
            return unknown(reasons.SIGNER_EXPIRED)
        case _:
            return unknown(reasons.SIGNER_UNTRUSTED)


def _unchanged(exhibit: Exhibit) -> Ruling:
    """What the file's own signature says of what came after it."""
    one = _that_fits(exhibit)
    if isinstance(one, Reason):
        return unknown(one)
    if one.unmodified is None:
        return unknown(reasons.SIGNATURE_UNREADABLE)
    return passed() if one.unmodified else failed(reasons.MODIFIED_AFTER_SIGNING)


def _that_fits(exhibit: Exhibit) -> Signature | Reason:
    """The signature to judge; why not, where none is known to fit the file."""
    one = signature_of_duo(exhibit.signatures)
    if not exhibit.signatures_examined:
        return reasons.SIGNATURE_UNREADABLE
    if one is None or one.status == "absent":
        return reasons.SIGNATURE_ABSENT
    if one.status == "broken":
        return reasons.SIGNATURE_BROKEN
    return reasons.SIGNATURE_UNREADABLE if one.status == "unreadable" else one


def signature_of_duo(signatures: Sequence[Signature]) -> Signature | None:
    """The one to judge: the first whose organisation is DUO's, else the first that is filled in, else any."""
    return next(filter(_is_duo, signatures), main_signature(tuple(signatures)))


def _is_duo(one: Signature) -> bool:
    """Whether the certificate names Dienst Uitvoering Onderwijs as the organisation, with or without `(DUO)`."""
    return words(one.organisation or "") in (_DUO, (*_DUO, "duo"))


def _recorded(exhibit: Exhibit, own: Ruling) -> bool:
    """Whether staff's own finding decides: only where the file's signature proves it neither way, never against it."""
    fact = exhibit.fact("signature")
    return own.outcome is Outcome.UNKNOWN and fact is not None and fact.source in (Source.REVIEWER, Source.REGISTER)


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
