"""A fact that is only claimed proves nothing either way: each fact of each base in turn."""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.model.outcome import SETTLED, Status, Verdict

from .judging import prepared
from .v12.bases import BASES, FILES, base

ASIDE = frozenset(
    {"holder_birth_date", "croho", "number", "supervisor", "supervisor_number", "rows"},
)
"""No outcome of a base rests on these alone: the name, the DUO extract and the post log carry it."""
ALSO = {
    ("hbo_diploma", "graduated"): {"duo_extract", "work_experience"},
    ("hbo_diploma", "level"): {"duo_extract"},
    ("masterclass", "completed"): {"trainee_deadline"},
    ("practice_test", "completed"): {"supervision"},
    ("reflection_test", "completed"): {"supervision"},
}
"""By fact, what else rests on it besides the requirement that its document shows."""
SHOWS = {
    "vog": "vog",
    "vog_employer_statement": "vog",
    "hbo_diploma": "hbo_level",
    "duo_extract": "duo_extract",
    "masterclass": "basic_training",
    "practice_test": "basic_training",
    "reflection_test": "basic_training",
    "trainee_request": "trainee",
    "cv": "trainee",
    "supervision_statement": "supervision",
    "work_statement": "work_experience",
    "employment_contract": "work_experience",
}


def claims():
    """Each fact of each base, only claimed: the base's name, the fact, and the report."""
    for name in BASES:
        assessor, dossier, shown = prepared(base(name), FILES)
        for place, exhibit in enumerate(shown.exhibits):
            for fact in exhibit.facts.values():
                facts = {**exhibit.facts, fact.name: replace(fact, accepted=False)}
                exhibits = [*shown.exhibits]
                exhibits[place] = replace(exhibit, facts=facts)
                yield name, exhibit.kind, fact.name, assessor.judge(dossier, replace(shown, exhibits=exhibits))


def test_a_claim_turns_what_rests_on_it_into_review_and_nothing_else() -> None:
    seen = set()
    for name, kind, fact, report in claims():
        open_ones = {one.id: one.status for one in report.standings if one.status not in SETTLED}
        assert set(open_ones.values()) <= {Status.REVIEW}, (name, kind, fact)
        if fact in ASIDE and (kind, fact) != ("masterclass", "number"):
            assert report.verdict is Verdict.PASS, (name, kind, fact)
            continue
        expected = {SHOWS[kind]} | ALSO.get((kind, fact), set())
        if kind == "hbo_diploma" and fact in ("programme", "institution"):
            expected = {"duo_extract"}
        assert set(open_ones) <= expected, (name, kind, fact)
        assert open_ones, (name, kind, fact)
        for requirement in open_ones:
            # Hours rest on the diploma's date: where it is only claimed, from which day they count is what is open.
            told = "diploma_date" if (kind, requirement) == ("hbo_diploma", "work_experience") else "unconfirmed"
            assert told in report.standing(requirement).reasons, (name, kind, fact, requirement)
        seen |= {(kind, fact, requirement) for requirement in open_ones}
    assert {(kind, fact, one) for (kind, fact), others in ALSO.items() for one in others} <= seen
