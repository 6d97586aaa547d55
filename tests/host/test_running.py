"""A check rests on facts: what those are worth, and what becomes of a check that crashes or answers rubbish."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Optional

import pytest

from coreg_tui.api import Context, Field, Kind, Month, Reason, Ruling, Text, Validator, check, failed, passed, unknown
from coreg_tui.host.running import examine
from coreg_tui.i18n.speaking import reason_line, reason_short, reason_text, remedy_text
from coreg_tui.model.case import Applicant
from coreg_tui.model.fact import Exhibit, Fact, Source
from coreg_tui.model.finding import Examined, Finding
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.text import LANGUAGES
from coreg_tui.regulation.loading import in_force_on

TODAY = date(2022, 6, 1)
X = Text(en="x", nl="x")
STALE = Reason(id="stale", text=X, line=X, short=X, remedy=X)
ISSUED = Field(name="issued", type="month", label=Text(en="issued", nl="afgegeven"), own_date=True)


def a_check(judge: Callable[..., Any], check_id: str = "permit.fresh") -> Any:
    return check(check_id, clause="norm", label=X, passes=X)(judge)


def fresh(issued: date) -> Ruling:
    return passed() if issued >= date(2022, 1, 15) else failed(STALE)


def steady(holder: str) -> Ruling:
    return passed()


def shown(value: date | Month | None = date(2022, 2, 1), **facts: Any) -> Exhibit:
    """A permit; `facts` say who states the date, and how."""
    stated = {"holder": Fact(name="holder", value="J. de Vries", source=Source.DOCUMENT)}
    if value is not None:
        source = facts.pop("source", Source.DOCUMENT)
        stated["issued"] = Fact(name="issued", value=value, source=source, **facts)
    return Exhibit(kind="permit", evidence=0, file="permit.pdf", facts=stated)


def examined(exhibit: Exhibit, *checks: Any, **kind: Any) -> Examined:
    permit = Kind(id="permit", label=X, fields=(ISSUED,), reasons=(STALE,), checks=checks, **kind)
    validator = Validator(id="parking", version="0.3.1", title=X, kinds=(permit,))
    context = Context(
        reference_date=TODAY,
        today=TODAY,
        norms=in_force_on(TODAY).norms_on(TODAY),
        applicant=Applicant(surname="Vries", prefix="de", initials="J.", birth_date=date(1984, 3, 12)),
    )
    (found,) = examine({"permit": (validator, permit)}, [exhibit], context)["permit"]
    return found


def of(found: Examined) -> Mapping[str, Finding]:
    return {finding.id: finding for finding in found.findings}


def crash(issued: date) -> Ruling:
    raise ZeroDivisionError


def leave(issued: date) -> Ruling:
    raise SystemExit(3)


@pytest.mark.parametrize(
    ("judge", "error"),
    [
        (crash, "ZeroDivisionError"),
        (leave, "SystemExit"),
        (lambda issued: None, "TypeError"),
        (lambda issued: True, "TypeError"),
        (lambda issued: {"outcome": "pass"}, "TypeError"),
        (lambda issued: issued.no_such_thing, "AttributeError"),
        (lambda issued: failed(Reason(id="undeclared", text=X, line=X, short=X, remedy=X)), "ValueError"),
    ],
)
def test_a_check_that_fails_costs_only_itself(judge: Callable[..., Any], error: str) -> None:
    found = examined(shown(), a_check(judge), a_check(steady, "permit.steady"))
    broken = of(found)["permit.fresh"]
    assert broken.outcome is Outcome.UNKNOWN
    (why,) = broken.because
    assert (why.id, why.values["plugin"], why.values["error"]) == ("check_failed", "parking", error)
    assert of(found)["permit.steady"].outcome is Outcome.PASS
    assert found.status is Status.REVIEW


def test_whoever_stops_the_program_is_obeyed() -> None:
    def interrupt(issued: date) -> Ruling:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        examined(shown(), a_check(interrupt))


def test_a_sum_that_fails_leaves_the_checks_standing() -> None:
    def contribute(exhibit: Exhibit, ctx: Context) -> Any:
        yield 1
        raise ValueError

    found = examined(shown(), a_check(fresh), contribute=contribute)
    assert of(found)["permit.fresh"].outcome is Outcome.PASS
    assert of(found)["permit.contribution"].because[0].id == "check_failed"
    assert found.contributions == ()


@pytest.mark.parametrize("outcome", [passed(), failed(STALE), unknown(STALE)])
@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"source": Source.DECLARED}, "unconfirmed"),
        ({"source": Source.OCR}, "unconfirmed"),
        ({"contradicted": date(2021, 2, 1)}, "contradiction"),
        ({"hidden": True}, "hidden_text"),
        ({"hidden": True, "accepted": True}, "hidden_text"),
        ({"source": Source.DECLARED, "accepted": True}, None),
        ({"source": Source.REVIEWER}, None),
        ({"source": Source.REGISTER}, None),
        ({"source": Source.SIGNED}, None),
        ({}, None),
    ],
)
def test_a_weak_fact_proves_nothing_either_way(outcome: Ruling, facts: dict[str, Any], reason: str | None) -> None:
    def judge(issued: date) -> Ruling:
        return outcome

    finding = of(examined(shown(**facts), a_check(judge)))["permit.fresh"]
    if reason is None:
        assert finding.outcome is outcome.outcome
        return
    assert finding.outcome is Outcome.UNKNOWN
    own = ["stale"] if outcome.outcome is Outcome.UNKNOWN else []
    assert [why.id for why in finding.because] == [*own, reason]
    for why in finding.because[len(own) :]:
        for lang in LANGUAGES:
            assert reason_text(why, lang)
            assert remedy_text(why, lang)
            assert 0 < len(reason_short(why, lang)) <= 17
            assert 0 < len(reason_line(why, lang)) <= 34


def test_a_check_is_not_asked_about_what_nobody_states() -> None:
    asked = []
    finding = of(examined(shown(None), a_check(lambda issued: asked.append(issued))))["permit.fresh"]
    assert (finding.outcome, [why.id for why in finding.because], asked) == (Outcome.UNKNOWN, ["not_stated"], [])


@pytest.mark.parametrize(
    ("month", "outcome", "reasons"),
    [
        (Month(2022, 2), Outcome.PASS, []),
        (Month(2021, 12), Outcome.FAIL, ["stale"]),
        (Month(2022, 1), Outcome.UNKNOWN, ["not_stated"]),
    ],
)
def test_a_month_is_tried_at_both_its_ends(month: Month, outcome: Outcome, reasons: list[str]) -> None:
    def judge(issued: date) -> Ruling:
        return fresh(issued)

    judge.__annotations__["issued"] = "date"
    finding = of(examined(shown(month), a_check(judge)))["permit.fresh"]
    assert (finding.outcome, [why.id for why in finding.because]) == (outcome, reasons)


A_DAY = [
    "date", "date | None", "None | date", "Optional[date]", "datetime.date", "datetime.date | None",
    "typing.Optional[datetime.date]", "Union[date, None]", "'date'", 'Optional["date"]',
    date, date | None, None | date, Optional[date],  # noqa: UP045
]  # fmt: skip
MORE_THAN_A_DAY = [
    "date | Month", "date | Month | None", "Optional[date | Month]", "datetime.datetime", "tuple[date, ...]", "object",
    date | Month, Optional[date | Month], object, None,  # noqa: UP045
]  # fmt: skip


@pytest.mark.parametrize("hint", [*A_DAY, *MORE_THAN_A_DAY])
def test_a_check_that_wants_a_day_gets_a_day_and_no_other_gets_less_than_is_stated(hint: Any) -> None:
    asked = []

    def judge(issued: Any) -> Ruling:
        asked.append(issued)
        return passed()

    judge.__annotations__ = {} if hint is None else {"issued": hint}
    examined(shown(Month(2022, 2)), a_check(judge))
    assert asked == ([date(2022, 2, 1), date(2022, 2, 28)] if hint in A_DAY else [Month(2022, 2)])


@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        (date(2022, 6, 1), Outcome.PASS),
        (date(2022, 6, 2), Outcome.FAIL),
        (Month(2022, 6), Outcome.PASS),
        (Month(2022, 7), Outcome.FAIL),
    ],
)
def test_every_document_is_dated_no_later_than_today(value: date | Month, outcome: Outcome) -> None:
    assert of(examined(shown(value)))["permit.date"].outcome is outcome


def test_what_a_check_looks_at_is_examined_before_it() -> None:
    seen = []

    def look(ctx: Context) -> Ruling:
        seen.append([one.status for one in ctx.examined("permit")])
        return passed()

    permit = Kind(id="permit", label=X, fields=(ISSUED,), reasons=(STALE,), checks=(a_check(fresh),))
    fine = Kind(id="fine", label=X, checks=(a_check(look, "fine.looks"),), after=("permit",), holder_checked=False)
    validator = Validator(id="parking", version="0.3.1", title=X, kinds=(fine, permit))
    context = Context(
        reference_date=TODAY,
        today=TODAY,
        norms=in_force_on(TODAY).norms_on(TODAY),
        applicant=Applicant(surname="Vries", prefix="de", initials="J.", birth_date=date(1984, 3, 12)),
    )
    kinds = {"fine": (validator, fine), "permit": (validator, permit)}
    examine(kinds, [Exhibit(kind="fine", evidence=1), shown()], context)
    assert seen == [[Status.MET]]
