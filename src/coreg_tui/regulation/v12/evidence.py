"""Which kinds of evidence bear on which requirement, in version 12."""

from __future__ import annotations

BEARS_ON: dict[str, frozenset[str]] = {
    "vog": frozenset({"vog", "vog_employer_statement"}),
    "hbo_level": frozenset({"hbo_diploma", "evc", "hbo_test", "test_21plus", "duo_extract"}),
    "duo_extract": frozenset({"duo_extract", "hbo_diploma"}),
    "basic_training": frozenset(
        {
            "masterclass",
            "practice_test",
            "reflection_test",
            "basic_training",
            "mantelzorgmakelaar_diploma",
            "verpleegkundige_diploma",
        }
    ),
    "trainee": frozenset({"trainee_request", "cv"}),
    "supervision": frozenset({"supervision_statement"}),
    "work_experience": frozenset({"work_statement", "employment_contract", "self_statement", "kvk_extract"}),
    "professional_development": frozenset({"cpd_activities", "skj_registration"}),
    "skj": frozenset({"skj_registration"}),
}
"""A requirement that would be `missing` while evidence of such a kind is unhandled is `review`, never `missing`."""
