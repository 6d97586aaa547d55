"""Sums of which a part is uncertain, and how the lesser fold into the greater."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.finding import Alternative, Finding, best, numbered, reasons_of, standing_of
from coreg_tui.model.interval import Reach, Tally
from coreg_tui.model.outcome import Outcome, Status, Verdict, all_of, verdict_of
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import FUTURE_DATED, HOLDER_DIFFERS
from coreg_tui.model.text import Text

LABEL = Text(en="x", nl="x")


@pytest.mark.parametrize(
    ("certain", "uncertain", "unbounded", "reach", "shortfall"),
    [
        ("2080", "0", False, Reach.ENOUGH, "0"),
        ("2079.99", "0", False, Reach.SHORT, "0.01"),
        ("2079.99", "0.01", False, Reach.OPEN, "0"),
        ("2000", "79", False, Reach.SHORT, "1"),
        ("0", "2080", False, Reach.OPEN, "0"),
        ("0", "0", True, Reach.OPEN, "2080"),
        ("2080", "0", True, Reach.ENOUGH, "0"),
    ],
)
def test_enough_short_or_open(certain: str, uncertain: str, unbounded: bool, reach: Reach, shortfall: str) -> None:
    tally = Tally(certain=Fraction(certain), uncertain=Fraction(uncertain), unbounded=unbounded)
    assert (tally.reach(Fraction(2080)), tally.shortfall(Fraction(2080))) == (reach, Fraction(shortfall))


_amount = st.fractions(0, 3000)


@given(_amount, _amount, _amount, st.booleans())
def test_more_that_is_certain_never_makes_it_worse(
    one: Fraction, more: Fraction, open_: Fraction, unbounded: bool
) -> None:
    order = [Reach.SHORT, Reach.OPEN, Reach.ENOUGH]
    before = Tally(certain=one, uncertain=open_, unbounded=unbounded).reach(Fraction(2080))
    after = Tally(certain=one + more, uncertain=open_, unbounded=unbounded).reach(Fraction(2080))
    assert order.index(after) >= order.index(before)


def test_all_of_takes_the_first_that_occurs() -> None:
    worst_first = (Status.NOT_MET, Status.MISSING, Status.REVIEW, Status.MET)
    for several in (*product(worst_first, repeat=3), *permutations(worst_first)):
        assert all_of(several) is min(several, key=worst_first.index)
    assert all_of([Status.EXEMPT, Status.NOT_APPLICABLE]) is Status.MET
    assert all_of([]) is Status.MET


def _way(status: Status, number: int = 0, *, shown: bool = True, last: bool = False) -> Alternative:
    return Alternative(id=f"way{number}", status=status, shown=shown, last=last)


def test_any_of_takes_the_best_and_of_equals_the_first() -> None:
    best_first = [
        _way(Status.EXEMPT, 0),
        _way(Status.MET, 1),
        _way(Status.REVIEW, 2),
        _way(Status.REVIEW, 3, last=True),
        _way(Status.MISSING, 4),
        _way(Status.NOT_MET, 5),
        _way(Status.MISSING, 6, shown=False),
    ]
    for several in permutations(best_first, 3):
        assert best(several) is min(several, key=best_first.index)
    twins = [_way(Status.REVIEW, 1), _way(Status.REVIEW, 2)]
    assert best(twins) is twins[0]
    assert best([]) is None


def test_one_more_way_never_makes_it_worse() -> None:
    ways = [_way(status, shown=shown) for status in Status for shown in (True, False)]
    order = [Status.EXEMPT, Status.MET, Status.NOT_APPLICABLE, Status.REVIEW, Status.MISSING, Status.NOT_MET]
    settled = {Status.EXEMPT, Status.MET, Status.NOT_APPLICABLE}
    for one, more in product(ways, repeat=2):
        before, after = best([one]), best([one, more])
        assert before is not None
        assert after is not None
        if before.status in settled:
            assert after.status in settled
        elif before.status is Status.REVIEW:
            assert order.index(after.status) <= order.index(Status.REVIEW)


def test_the_carriers_reasons_are_told_or_those_of_all_that_was_shown() -> None:
    one, other = Because(reason=FUTURE_DATED), Because(reason=HOLDER_DIFFERS)
    open_ = Alternative(id="a", status=Status.REVIEW, because=(one,))
    failed = Alternative(id="b", status=Status.NOT_MET, because=(other,))
    unseen = Alternative(id="c", status=Status.MISSING, because=(one,), shown=False)
    assert reasons_of([open_, failed], open_) == (one,)
    assert reasons_of([failed, unseen], failed) == (other,)
    assert [way.id for way in numbered([open_, failed, open_, open_])] == ["a", "b", "a#2", "a#3"]


def test_a_document_stands_as_its_worst_check_has_it() -> None:
    def finding(outcome: Outcome, *, absent: bool = False, advisory: bool = False) -> Finding:
        return Finding(id="x.y", outcome=outcome, label=LABEL, clause="norm", absent=absent, advisory=advisory)

    passes, fails, unknown = (finding(one) for one in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN))
    absent, advice = finding(Outcome.UNKNOWN, absent=True), finding(Outcome.FAIL, advisory=True)
    worst_first = [(fails, Status.NOT_MET), (absent, Status.MISSING), (unknown, Status.REVIEW), (passes, Status.MET)]
    for several in permutations(worst_first):
        for size in range(1, 5):
            expected = min(several[:size], key=worst_first.index)[1]
            assert standing_of([found for found, _ in several[:size]]) is expected
    assert standing_of([passes, advice]) is Status.MET


@pytest.mark.parametrize(
    ("statuses", "verdict"),
    [
        ("met exempt not_applicable", Verdict.PASS),
        ("met review", Verdict.REVIEW),
        ("review missing", Verdict.INCOMPLETE),
        ("missing not_met review", Verdict.FAIL),
        ("", Verdict.PASS),
    ],
)
def test_the_verdict_over_what_blocks(statuses: str, verdict: Verdict) -> None:
    assert verdict_of([Status(one) for one in statuses.split()]) is verdict
