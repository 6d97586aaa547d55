"""What the checks make of a supervision statement."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_supervision.validator import SUPERVISION
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Source
from coreg_tui.host.running import examine
from coreg_tui.model.finding import standing_of
from coreg_tui.regulation.loading import in_force_on


def judged(source: Source = Source.DOCUMENT, unread: str | None = None, **facts: object) -> tuple[str, list[str]]:
    """The statement's own standing, and all reasons, holder aside."""
    exhibit = Exhibit(
        kind="supervision_statement",
        evidence=0,
        unread=unread,
        facts={name: Fact(name=name, value=value, source=source) for name, value in facts.items()},  # type: ignore[arg-type]
    )
    day = date(2022, 6, 1)
    context = Context(
        reference_date=day,
        today=day,
        norms=in_force_on(day).norms_on(day),
        applicant=Applicant(surname="Groot", prefix="de", initials="J.P.", birth_date=date(1975, 6, 30)),
    )
    (kind,) = SUPERVISION.kinds
    (examined,) = examine({kind.id: (SUPERVISION, kind)}, [exhibit], context)[kind.id]
    own = [finding for finding in examined.findings if finding.plugin == "supervision"]
    return str(standing_of(own)), [why.id for finding in own for why in finding.because]


GOOD: dict[str, object] = {
    "start": date(2021, 6, 1),
    "end": date(2022, 5, 19),
    "supervisor_category": "senior",
    "signed_supervisor": date(2022, 5, 19),
    "signed_professional": date(2022, 5, 19),
}


def but(**other: object) -> dict[str, object]:
    """The good statement with other facts; None leaves one out."""
    return {name: value for name, value in {**GOOD, **other}.items() if value is not None}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, ("met", [])),
        ({"signed_professional": None}, ("missing", ["signature_missing"])),
        ({"signed_supervisor": None}, ("missing", ["signature_missing"])),
        ({"signed_supervisor": None, "signed_professional": None}, ("missing", ["signature_missing"])),
        ({"supervisor_category": "junior"}, ("not_met", ["supervisor_not_senior"])),
        ({"supervisor_category": None}, ("review", ["supervisor_category"])),
        ({"signed_supervisor": date(2022, 5, 18)}, ("review", ["signed_before_end"])),
        ({"signed_professional": date(2022, 5, 18)}, ("review", ["signed_before_end"])),
        (
            {"signed_supervisor": date(2022, 5, 18), "signed_professional": None},
            ("missing", ["signature_missing", "signed_before_end"]),
        ),
        ({"end": None}, ("review", ["not_stated"])),
    ],
)
def test_what_a_statement_must_show(other: dict[str, object], expected: tuple[str, list[str]]) -> None:
    assert judged(**but(**other)) == expected


def test_a_signature_that_lacks_is_missing_whoever_claims_the_other() -> None:
    standing, reasons = judged(Source.DECLARED, **but(signed_professional=None))
    assert standing == "missing"
    assert "signature_missing" in reasons


def test_nobody_can_tell_whether_an_unread_file_is_signed() -> None:
    standing, reasons = judged(unread="no_text")
    assert standing == "review"
    assert "signature_missing" not in reasons
