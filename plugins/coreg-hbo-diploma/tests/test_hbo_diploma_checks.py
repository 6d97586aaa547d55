"""Which diplomas and certificates of experience show HBO level, and which are recognised."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_hbo_diploma.checks import evc_level, evc_provider_recognised, evc_report, level, recognition
from coreg_hbo_diploma.validator import HBO_DIPLOMA
from coreg_tui.api import Applicant, Context, Examined, Exhibit, Fact, Finding, Month, Outcome, Ruling, Source, Text
from coreg_tui.regulation.loading import in_force_on

DAY = date(2022, 5, 10)
SOMEBODY = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
NOTHING = Text(en="", nl="")


def context(**examined: Examined) -> Context:
    by_kind = {kind: (one,) for kind, one in examined.items()}
    return Context(
        reference_date=DAY,
        today=DAY,
        norms=in_force_on(DAY).norms_on(DAY),
        applicant=SOMEBODY,
        examined_by_kind=by_kind,
    )


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"level": "bachelor"}, "pass", []),
        ({"level": "associate_degree"}, "fail", ["level"]),
        ({"level": "propedeuse"}, "fail", ["level"]),
        ({"level": "mbo"}, "fail", ["level"]),
        ({"level": "master"}, "unknown", ["other_level"]),
        ({"level": "wo_bachelor"}, "unknown", ["other_level"]),
        ({"level": "foreign"}, "unknown", ["other_level"]),
        ({}, "unknown", ["not_stated"]),
        ({"graduated": date(2002, 8, 31), "institution": "Hogeschool Utrecht"}, "pass", []),
        ({"graduated": date(2002, 9, 1), "institution": "Hogeschool Utrecht"}, "unknown", ["not_stated"]),
        ({"graduated": Month(2002, 8), "institution": "FONTYS"}, "pass", []),
        ({"graduated": Month(2002, 9), "institution": "FONTYS"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1), "institution": "Hanze University of Applied Sciences"}, "pass", []),
        ({"graduated": date(1995, 7, 1), "institution": "Universiteit Utrecht"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1), "institution": "Handelsacademie"}, "unknown", ["not_stated"]),
        ({"graduated": date(1995, 7, 1)}, "unknown", ["not_stated"]),
        ({"level": "mbo", "graduated": date(1995, 7, 1), "institution": "Hogeschool X"}, "fail", ["level"]),
    ],
)
def test_which_levels_are_hbo(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(level.judge(ctx=context(), **stated)) == (outcome, reasons)


def shown(**facts: object) -> Exhibit:
    made = {name: Fact(name=name, value=value, source=Source.DOCUMENT) for name, value in facts.items()}  # type: ignore[arg-type]
    return Exhibit(kind="hbo_diploma", evidence=0, part=0, facts=made)


@pytest.mark.parametrize(
    ("stated", "outcome", "reasons"),
    [
        ({"recognised": False, "croho": "34616"}, "fail", ["not_recognised"]),
        ({"recognised": True}, "pass", []),
        ({"croho": "34616"}, "pass", []),
        ({"predecessor": True}, "pass", []),
        ({"predecessor": False}, "unknown", ["recognition"]),
        ({}, "unknown", ["recognition"]),
    ],
)
def test_any_one_sign_of_recognition_will_do(stated: dict[str, object], outcome: str, reasons: list[str]) -> None:
    assert told(recognition.judge(exhibit=shown(**stated), ctx=context(), **stated)) == (outcome, reasons)


def extract(
    *, signature: Outcome = Outcome.PASS, unmodified: Outcome = Outcome.PASS, match: Outcome = Outcome.PASS
) -> Examined:
    def finding(check_id: str, outcome: Outcome) -> Finding:
        return Finding(id=check_id, outcome=outcome, label=NOTHING, clause="art. 1")

    return Examined(
        exhibit=Exhibit(kind="duo_extract", evidence=1),
        findings=(
            finding("duo.signature", signature),
            finding("duo.unmodified", unmodified),
            finding("duo.holder", Outcome.FAIL),
        ),
        pairs={(0, 0): (finding("duo.matches_diploma", match),)},
    )


def test_a_sound_extract_about_this_diploma_stands_for_its_recognition() -> None:
    ruling = recognition.judge(exhibit=shown(), ctx=context(duo_extract=extract()))
    assert told(ruling) == ("pass", [])


@pytest.mark.parametrize("weak", ["signature", "unmodified", "match"])
def test_an_extract_that_is_in_doubt_does_not(weak: str) -> None:
    doubtful = extract(**{weak: Outcome.UNKNOWN})
    assert told(recognition.judge(exhibit=shown(), ctx=context(duo_extract=doubtful))) == ("unknown", ["recognition"])


def test_an_extract_about_another_diploma_does_not() -> None:
    other = Exhibit(kind="hbo_diploma", evidence=2, part=0)
    assert told(recognition.judge(exhibit=other, ctx=context(duo_extract=extract()))) == ("unknown", ["recognition"])


def test_what_is_shown_goes_before_what_is_claimed() -> None:
    facts = {
        "recognised": Fact(name="recognised", value=True, source=Source.DECLARED),
        "croho": Fact(name="croho", value="34616", source=Source.DOCUMENT),
    }
    exhibit = Exhibit(kind="hbo_diploma", evidence=0, facts=facts)
    assert recognition.judge(exhibit=exhibit, ctx=context(), recognised=True, croho="34616").on == ("croho",)


def test_the_checks_of_a_certificate_of_experience() -> None:
    assert told(evc_provider_recognised.judge(recognised=False)) == ("fail", ["not_recognised"])
    assert [told(evc_level.judge(level=one))[0] for one in ("hbo", "bachelor", "mbo")] == ["pass", "pass", "fail"]
    assert told(evc_report.judge(report_included=True)) == ("pass", [])
    for silent in (False, None):
        ruling = evc_report.judge(report_included=silent)
        assert ruling.absent
        assert told(ruling) == ("unknown", ["evc_report"])


def test_every_reason_fits_its_columns() -> None:
    for kind in HBO_DIPLOMA.kinds:
        for reason in kind.reasons:
            for text in (reason.line, reason.short):
                limit = 34 if text is reason.line else 17
                assert max(len(text.en), len(text.nl)) <= limit, reason.id
