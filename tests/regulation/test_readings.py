"""Each outcome names the readings (`I-n`) that it leans on."""

from __future__ import annotations

from coreg_tui.model.outcome import Status

from .v12.tables import ROWS, judged

JUDGED = (Status.MET, Status.REVIEW, Status.MISSING, Status.NOT_MET)


def standings(requirement: str, *statuses: Status):
    for row in ROWS:
        report = judged(row)
        found = report.standing(requirement)
        if found.status in statuses:
            yield report, found


def test_declarations_record_what_registering_declares() -> None:
    assert all("I-35" in found.interpretations for _, found in standings("declarations", *JUDGED))


def test_what_a_change_does_not_ask_again_is_said() -> None:
    for requirement in ("declarations", "vog"):
        for report, found in standings(requirement, Status.NOT_APPLICABLE):
            assert report.request.kind == "category_change"
            assert found.interpretations == ("I-5",)


def test_a_period_and_its_end() -> None:
    expected = {
        "admission": {"I-1", "I-39"},
        "renewal": {"I-1", "I-14", "I-29"},
        "category_change": {"I-1", "I-14", "I-30"},
    }
    for report, found in standings("registration", Status.MET):
        assert set(found.interpretations) == expected[report.request.kind]


def test_hbo_level_is_looked_at_again() -> None:
    named = {"renewal": "I-17", "category_change": "I-16"}
    carried = 0
    for report, found in standings("hbo_level", *JUDGED):
        if found.carrier and (reading := named.get(report.request.kind)):
            assert reading in found.interpretations
            carried += 1
        else:
            assert not set(found.interpretations) & set(named.values()) or "record_incomplete" in found.reasons
    assert carried


def test_an_extract_comes_beside_the_diploma() -> None:
    seen = set()
    for _, found in standings("duo_extract", *JUDGED, Status.NOT_APPLICABLE):
        if found.carrier == "duo_extract":
            assert {"I-8", "I-9"} <= set(found.interpretations)
        seen |= {found.status} if "I-9" in found.interpretations else set()
    assert {Status.MET, Status.NOT_APPLICABLE} <= seen


def test_the_trainees_year_covers_masterclasses_only() -> None:
    for _, found in standings("trainee_deadline", Status.MET, Status.REVIEW):
        if "on_file" not in found.reasons and found.findings:
            assert {"I-24", "I-36"} <= set(found.interpretations)
            assert ("I-12" in found.interpretations) is (found.status is Status.REVIEW)


def test_work_names_how_its_sums_are_made() -> None:
    for report, found in standings("work_experience", Status.MET, Status.REVIEW):
        assert {"I-19", "I-31"} <= set(found.interpretations)
        assert ("I-20" in found.interpretations) is (report.request.kind == "category_change")
        lower = report.request.kind == "renewal" and report.request.category != "senior"
        assert ("I-32" in found.interpretations) is lower
        if len(found.carrying().evidence) > 1:
            assert "I-37" in found.interpretations


def test_activities_belong_to_the_period_in_which_they_end() -> None:
    assert all("I-28" in found.interpretations for _, found in standings("professional_development", Status.MET))


def test_the_promise_stands_for_being_in_training() -> None:
    assert all("I-33" in found.interpretations for _, found in standings("trainee", Status.MET))
