"""The checks that every document gets: can it be read, is it what its entry says, is it dated soundly, whose is it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coreg_tui.api.context import Context
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.host.facts import fields_of
from coreg_tui.model.dates import Month, earliest
from coreg_tui.model.fact import Exhibit, Fact
from coreg_tui.model.finding import Finding
from coreg_tui.model.names import can_be
from coreg_tui.model.norms import NotInForceError
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.provenance import WOULD, weak_among, why_unproven
from coreg_tui.model.reason import Because, Said
from coreg_tui.model.reasons import (
    BIRTH_DATE_DIFFERS,
    CHECK_FAILED,
    FUTURE_DATED,
    HOLDER_DIFFERS,
    HOLDER_NOT_STATED,
    NORM_NOT_IN_FORCE,
    OTHER_KIND,
    UNREAD,
    UNREADABLE,
    unconfirmed,
)
from coreg_tui.model.text import Text

CLAUSE = "norm"
_READABLE = Text(en="readable", nl="leesbaar")
_KIND = Text(en="kind", nl="soort stuk")
_SHOWN = Text(en="shown", nl="getoond")
_DATE = Text(en="date", nl="datum")
_HOLDER = Text(en="holder", nl="op naam van")
_ITSELF = Text(en="the document itself", nl="het stuk zelf")
_DATED = Text(en="Not dated after today.", nl="Niet gedateerd na vandaag.")
_THEIRS = Text(en="In the name of {holder}.", nl="Op naam van {holder}.")


def standard_findings(validator: Validator, kind: Kind, exhibit: Exhibit, ctx: Context) -> Iterator[Finding]:
    """Those checks, for one document."""
    prefix = kind.prefix or kind.id
    if exhibit.unread is not None:
        yield _finding(f"{prefix}.readable", Outcome.UNKNOWN, _READABLE, exhibit, (unreadable(exhibit),))
    if exhibit.misread:
        yield _finding(f"{prefix}.read", Outcome.UNKNOWN, _READABLE, exhibit, (check_failed(validator, None),))
    if exhibit.other_kind is not None:
        values = {"file": exhibit.file, "declared": kind.label, "recognised": exhibit.other_kind}
        yield _finding(f"{prefix}.kind", Outcome.UNKNOWN, _KIND, exhibit, (Because(reason=OTHER_KIND, values=values),))
    if exhibit.file is None and not exhibit.accepted:
        yield _finding(
            f"{prefix}.shown", Outcome.UNKNOWN, _SHOWN, exhibit, (unconfirmed(_ITSELF, would=WOULD[Outcome.PASS]),)
        )
    if (dated := _date(prefix, kind, exhibit, ctx)) is not None:
        yield dated
    if kind.holder_checked and not kind.own_holder_check:
        yield _holder(prefix, exhibit, ctx)


def unreadable(exhibit: Exhibit) -> Because:
    """Why the document could not be read."""
    why = exhibit.unread or ""
    told = exhibit.detail or UNREAD.get(why) or why
    return Because(reason=UNREADABLE, values={"file": exhibit.file, "why": told})


def check_failed(validator: Validator, error: BaseException | None) -> Because:
    """That a plugin's part in it failed, or that it asked for a norm that is not in force, which is not its fault."""
    if isinstance(error, NotInForceError):
        return Because(reason=NORM_NOT_IN_FORCE, values={"norm": error.norm, "until": error.until})
    told: Said = getattr(error, "told", None) or (type(error).__name__ if error is not None else "reader")
    return Because(reason=CHECK_FAILED, values={"plugin": validator.id, "version": validator.version, "error": told})


def _date(prefix: str, kind: Kind, exhibit: Exhibit, ctx: Context) -> Finding | None:
    """None of its own dates lies after today."""
    fields = fields_of(kind)
    own = [fact for fact in exhibit.facts.values() if (field := fields.get(fact.name)) and field.own_date]
    if not own:
        return None
    late = [fact for fact in own if _after(fact, ctx)]
    why: tuple[Because, ...] = ()
    if late:
        why = (Because(reason=FUTURE_DATED, values={"date": _day(late[0]), "today": ctx.today}),)
    return _rested(f"{prefix}.date", _DATE, exhibit, Outcome.FAIL if late else Outcome.PASS, why, late or own, _DATED)


def _after(fact: Fact, ctx: Context) -> bool:
    day = _day(fact)
    return day is not None and earliest(day) > ctx.today


def _day(fact: Fact) -> date | Month | None:
    return fact.value if isinstance(fact.value, date | Month) else None


def _holder(prefix: str, exhibit: Exhibit, ctx: Context) -> Finding:
    """The document is the applicant's: another birth date disproves it, another name asks for a look."""
    name, born = exhibit.fact("holder"), exhibit.fact("holder_birth_date")
    outcome, why = _by_name(name, ctx)
    resting = [name] if name is not None else []
    if born is not None and _day(born) != ctx.applicant.birth_date:
        dates: dict[str, Said] = {"stated": _day(born), "applicant": ctx.applicant.birth_date}
        differs = Because(reason=BIRTH_DATE_DIFFERS, values=dates)
        if born.confirmed:
            own = why if name is not None else ()
            return _finding(f"{prefix}.holder", Outcome.FAIL, _HOLDER, exhibit, (differs, *own), (born, *resting))
        unproven = why_unproven(Outcome.FAIL, (), (born,), exhibit.labels)
        outcome, why = Outcome.UNKNOWN, (*why, *unproven)
    return _rested(f"{prefix}.holder", _HOLDER, exhibit, outcome, why, resting, _THEIRS)


def _by_name(name: Fact | None, ctx: Context) -> tuple[Outcome, tuple[Because, ...]]:
    if name is None:
        return Outcome.UNKNOWN, (Because(reason=HOLDER_NOT_STATED),)
    if can_be(str(name.value), ctx.applicant):
        return Outcome.PASS, ()
    values: dict[str, Said] = {"stated": str(name.value), "applicant": ctx.applicant.full_name}
    return Outcome.UNKNOWN, (Because(reason=HOLDER_DIFFERS, values=values),)


def _rested(
    check_id: str,
    label: Text,
    exhibit: Exhibit,
    outcome: Outcome,
    why: tuple[Because, ...],
    resting: Sequence[Fact],
    says: Text,
) -> Finding:
    """The finding, made unknown where a fact it rests on is not confirmed."""
    if weak := weak_among(resting):
        outcome, why = Outcome.UNKNOWN, why_unproven(outcome, why, weak, exhibit.labels)
    return _finding(check_id, outcome, label, exhibit, why, tuple(resting), says)


def _finding(
    check_id: str,
    outcome: Outcome,
    label: Text,
    exhibit: Exhibit,
    why: tuple[Because, ...],
    facts: tuple[Fact, ...] = (),
    says: Text | None = None,
) -> Finding:
    holder = exhibit.text("holder")
    return Finding(
        id=check_id,
        outcome=outcome,
        label=label,
        clause=CLAUSE,
        because=why,
        says=says if outcome is Outcome.PASS else None,
        values={"holder": holder} if holder else {},
        facts=facts,
        evidence=exhibit.evidence,
        part=exhibit.part,
    )
