"""The checks of a VOG (art. 1 VOG NP; art. 5b; toel. VOG)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from coreg_tui.api import (
    HOLDER_DIFFERS,
    HOLDER_NOT_STATED,
    NOT_STATED,
    Context,
    Examined,
    Exhibit,
    Finding,
    Outcome,
    PostEntry,
    Ruling,
    Text,
    absent,
    can_be,
    check,
    failed,
    first_day_within,
    months_after,
    passed,
    unknown,
    words,
)
from coreg_vog import reasons

CLAUSE = "art. 1 VOG NP"


@check(
    "vog.person_type",
    clause=CLAUSE,
    label=Text(en="person type", nl="soort"),
    passes=Text(en="For a natural person.", nl="Voor een natuurlijk persoon."),
)
def person_type(ctx: Context, person_type: str | None = None, holder_birth_date: date | None = None) -> Ruling:
    """For a natural person; where neither is stated, a birth date tells that it is one."""
    if person_type == "RP":
        return failed(reasons.NOT_NATURAL_PERSON, earliest=_earliest(ctx)).resting_on("person_type")
    if person_type == "NP":
        return passed().resting_on("person_type")
    if holder_birth_date is not None:
        return passed()
    return unknown(NOT_STATED, fact=Text(en="the person type", nl="soort persoon"))


def _earliest(ctx: Context) -> date:
    """The first day on which a VOG can be issued that is good at the reference date."""
    return first_day_within(ctx.norms.months("vog_max_age"), ctx.reference_date)


@check(
    "vog.profile",
    clause=CLAUSE,
    label=Text(en="profile", nl="profiel"),
    passes=Text(
        en="Screened on {profiles}, which is relevant.", nl="Gescreend op {profiles}; dat past bij het beroep."
    ),
    interpretations=("I-3",),
)
def profile(ctx: Context, profiles: tuple[str, ...] | None = None, specific_profile: str | None = None) -> Ruling:
    """A relevant specific profile, or a relevant aspect of a general one. The two number series are different."""
    aspects = [_code(aspect) for aspect in profiles or ()]
    specific = _code(specific_profile) if specific_profile else None
    stated = tuple([specific] if specific else []) + tuple(aspects)
    if not stated:
        return unknown(reasons.PROFILE_NOT_STATED)
    if specific in ctx.norms.texts("vog_profiles") or set(aspects) & set(ctx.norms.texts("vog_aspects")):
        return passed(profiles=stated)
    doubtful = set(ctx.norms.texts("vog_aspects_doubtful"))
    if specific in ctx.norms.texts("vog_profiles_doubtful") or set(aspects) & doubtful:
        return unknown(reasons.PROFILE_DOUBTFUL, profiles=stated)
    return failed(reasons.PROFILE_NOT_RELEVANT, profiles=stated, earliest=_earliest(ctx))


@check(
    "vog.age",
    clause=CLAUSE,
    label=Text(en="age", nl="ouderdom"),
    passes=Text(
        en="Issued on {issued}, good until {last_good_day}.",
        nl="Afgegeven op {issued}, goed tot en met {last_good_day}.",
    ),
)
def age(issued: date, ctx: Context) -> Ruling:
    """No older than `vog_max_age` at the reference date; exactly that old is still good."""
    max_age = ctx.norms.months("vog_max_age")
    last_good_day = months_after(issued, max_age)
    if ctx.reference_date <= last_good_day:
        return passed(until=last_good_day, issued=issued, last_good_day=last_good_day)
    return failed(
        reasons.TOO_OLD,
        issued=issued,
        last_good_day=last_good_day,
        reference_date=ctx.reference_date,
        earliest=_earliest(ctx),
    )


@check(
    "vog.original",
    clause=CLAUSE,
    label=Text(en="original", nl="origineel"),
    passes=Text(en="{how}", nl="{how}"),
)
def original(
    ctx: Context,
    exhibit: Exhibit,
    issued: date | None = None,
    number: str | None = None,
    digital: bool | None = None,
) -> Ruling:
    """The original came by post and is genuine, or an employer declares that it was seen."""
    log = [entry for entry in ctx.received if entry.kind == "vog"]
    if log and issued is None:
        return unknown(NOT_STATED, fact=Text(en="the date of issue", nl="datum afgifte")).resting_on()
    of_this_one = [entry for entry in log if issued is not None and entry.on >= issued]
    judged = [entry for entry in of_this_one if entry.authentic is not None]
    if judged:
        return _by_post(max(reversed(judged), key=lambda entry: entry.on))
    statements = [_statement(ctx, one, issued, number) for one in ctx.examined("vog_employer_statement")]
    counting = [ruling for ruling in statements if ruling is not None]
    by_employer = min(counting, key=_order, default=None)
    if by_employer is not None and not _about_another_vog(by_employer):
        return by_employer
    if of_this_one:
        return unknown(reasons.AUTHENTICITY_OPEN, on=of_this_one[-1].on).resting_on("issued")
    earlier = [entry.on for entry in log if entry.authentic is not False]
    if by_employer is not None and by_employer.because[0].reason is reasons.OTHER_VOG_DATE:
        return by_employer
    if earlier:
        return unknown(reasons.OTHER_VOG_DATE, on=max(earlier), issued=issued).resting_on("issued")
    if digital or exhibit.encrypted:
        return unknown(reasons.DIGITAL_ORIGINAL).resting_on("digital")
    return by_employer or absent(reasons.ORIGINAL_NOT_SHOWN).resting_on()


_SEEN = Text(
    en="An employer declares to have seen the original.",
    nl="Een werkgever verklaart het origineel te hebben gezien.",
)


def _by_post(entry: PostEntry) -> Ruling:
    if not entry.authentic:
        return failed(reasons.NOT_AUTHENTIC, on=entry.on).resting_on("issued")
    how = Text(en="The original was received and judged authentic.", nl="Het origineel is ontvangen en echt bevonden.")
    return passed(how=how).resting_on("issued")


def _statement(ctx: Context, examined: Examined, issued: date | None, number: str | None) -> Ruling | None:
    """What an employer's statement is worth for this VOG; None: it does not say that the original was seen."""
    statement = examined.exhibit
    unsound = [finding for finding in examined.findings if finding.outcome is not Outcome.PASS]
    if statement.unread or statement.other_kind:
        return _as_found(unsound)
    if statement.flag("original_seen") is not True:
        return None
    failing = [finding for finding in unsound if finding.outcome is Outcome.FAIL]
    birth_date = statement.day("holder_birth_date")
    if birth_date is not None and birth_date != ctx.applicant.birth_date:
        ruling = failed(reasons.OTHER_PERSON, stated=birth_date, applicant=ctx.applicant.birth_date)
        return ruling.besides(failing).resting_on(statement.fact("holder_birth_date"))
    if failing:
        return _as_found(unsound)
    doubts = _doubts(ctx, statement)
    signed, about = statement.day("signed"), statement.text("vog_number")
    own_firm = any(why.reason is reasons.OWN_FIRM for why in doubts.because)
    if isinstance(signed, date) and issued is not None and signed < issued and not own_firm:
        ruling = unknown(reasons.OTHER_VOG_DATE, on=signed, issued=issued)
        return ruling.resting_on("issued", statement.fact("signed"))
    if about is not None and number is not None and words(about) != words(number) and not own_firm:
        ruling = absent(reasons.ORIGINAL_NOT_SHOWN).also(reasons.OTHER_VOG, stated=about, number=number)
        return ruling.resting_on("number", statement.fact("vog_number"))
    return doubts.besides(unsound).resting_on(*statement.facts.values())


def _as_found(unsound: Iterable[Finding]) -> Ruling:
    """What the statement's own findings amount to."""
    return Ruling(outcome=Outcome.UNKNOWN).besides(unsound).resting_on()


def _doubts(ctx: Context, statement: Exhibit) -> Ruling:
    """Who declares it, about whom: a pass, or unknown with all that is doubtful."""
    employer, holder = statement.text("employer"), statement.text("holder")
    doubts: list[Ruling] = []
    if employer is None:
        doubts.append(unknown(NOT_STATED, fact=Text(en="the employer", nl="de werkgever")))
    elif _own_firm(ctx, employer):
        doubts.append(unknown(reasons.OWN_FIRM, employer=employer))
    if holder is None:
        doubts.append(unknown(HOLDER_NOT_STATED))
    elif not can_be(holder, ctx.applicant):
        doubts.append(unknown(HOLDER_DIFFERS, stated=holder, applicant=ctx.applicant.full_name))
    if not doubts:
        return passed(how=_SEEN)
    first, *others = doubts
    return replace(first, because=tuple(why for one in (first, *others) for why in one.because))


def _own_firm(ctx: Context, employer: str) -> bool:
    """Whether the employer is the trade name of a firm that the applicant shows, words of form aside."""
    forms = ctx.norms.texts("employer_words_of_form")
    firms = (extract.text("trade_name") for extract in ctx.exhibits("kvk_extract"))
    return any(firm is not None and _bare(firm, forms) == _bare(employer, forms) for firm in firms)


def _bare(firm: str, forms: Iterable[str]) -> frozenset[str]:
    """The words of a firm's name that are not words of form; where nothing is left, all of them."""
    own = frozenset(words(firm))
    return (own - frozenset(forms)) or own


def _about_another_vog(ruling: Ruling) -> bool:
    return bool(ruling.because) and ruling.because[0].reason in (reasons.OTHER_VOG_DATE, reasons.ORIGINAL_NOT_SHOWN)


def _order(ruling: Ruling) -> tuple[bool, bool, int]:
    """Of several statements the best counts; those about another VOG come after all others."""
    return (
        _about_another_vog(ruling),
        ruling.absent,
        [Outcome.PASS, Outcome.UNKNOWN, Outcome.FAIL].index(ruling.outcome),
    )


def _code(text: str) -> str:
    return text.strip().lstrip("0") or text
