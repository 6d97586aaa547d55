"""What the checks make of a trainee's request."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_trainee.validator import TRAINEE
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Source
from coreg_tui.host.running import examine
from coreg_tui.model.finding import standing_of
from coreg_tui.regulation.loading import in_force_on


def judged(source: Source = Source.DOCUMENT, unread: str | None = None, **facts: object) -> tuple[str, list[str]]:
    """The request's own standing, and all reasons, holder aside."""
    exhibit = Exhibit(
        kind="trainee_request",
        evidence=0,
        unread=unread,
        facts={name: Fact(name=name, value=value, source=source) for name, value in facts.items()},  # type: ignore[arg-type]
    )
    day = date(2022, 6, 1)
    context = Context(
        reference_date=day,
        today=day,
        norms=in_force_on(day).norms_on(day),
        applicant=Applicant(surname="Hoekstra", initials="M.J.", birth_date=date(1986, 4, 17)),
    )
    kinds = {kind.id: (TRAINEE, kind) for kind in TRAINEE.kinds}
    (examined,) = examine(kinds, [exhibit], context)["trainee_request"]
    own = [finding for finding in examined.findings if finding.plugin == "trainee"]
    return str(standing_of(own)), [why.id for finding in own for why in finding.because]


GOOD: dict[str, object] = {
    "complete": True,
    "promise_masterclasses": True,
    "promise_supervision": True,
    "supervisor_category": "senior",
}


def but(**other: object) -> dict[str, object]:
    """The good request with other facts; None leaves one out."""
    return {name: value for name, value in {**GOOD, **other}.items() if value is not None}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, ("met", [])),
        ({"complete": False}, ("missing", ["incomplete_form"])),
        ({"complete": None}, ("review", ["not_stated"])),
        ({"promise_masterclasses": False}, ("missing", ["promise_masterclasses"])),
        ({"promise_masterclasses": None}, ("missing", ["promise_masterclasses"])),
        ({"promise_supervision": None}, ("missing", ["promise_supervision"])),
        ({"supervisor_category": "junior"}, ("not_met", ["supervisor_not_senior"])),
        ({"supervisor_category": None}, ("review", ["supervisor_category"])),
        (
            {"promise_supervision": False, "supervisor_category": "junior"},
            ("not_met", ["promise_supervision", "supervisor_not_senior"]),
        ),
        (
            {"promise_supervision": None, "supervisor_category": None},
            ("missing", ["promise_supervision", "supervisor_category"]),
        ),
    ],
)
def test_what_a_request_must_show(other: dict[str, object], expected: tuple[str, list[str]]) -> None:
    assert judged(**but(**other)) == expected


def test_a_promise_absent_by_a_claim_alone_is_not_missing() -> None:
    assert judged(Source.DECLARED, **but(promise_masterclasses=False))[0] == "review"


def test_nobody_can_tell_what_an_unread_request_promises() -> None:
    standing, reasons = judged(unread="no_text")
    assert standing == "review"
    assert "promise_masterclasses" not in reasons
