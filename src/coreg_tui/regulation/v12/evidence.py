"""Which kinds of evidence each requirement of version 12 looks at."""

from __future__ import annotations

BEARS_ON: dict[str, frozenset[str]] = {
    "conduct": frozenset({"skj_registration"}),
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
            "hbo_diploma",
            "registration_confirmation",
        }
    ),
    "trainee": frozenset({"trainee_request", "cv"}),
    "supervision": frozenset({"supervision_statement"}),
    "work_experience": frozenset({"work_statement", "employment_contract", "self_statement", "kvk_extract"}),
    "professional_development": frozenset({"cpd_activities", "skj_registration"}),
    "skj": frozenset({"skj_registration"}),
}
"""A requirement that would be `missing` while such evidence is unhandled is `review`, never `missing`."""
