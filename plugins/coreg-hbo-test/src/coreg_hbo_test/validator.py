"""The validator of HBO tests: that of Ixly, and the 21+ test."""

from __future__ import annotations

from coreg_hbo_test.checks import attempts, provider, provider_21plus, result, result_21plus
from coreg_hbo_test.facts import TEST_21PLUS_FIELDS, TEST_FIELDS
from coreg_hbo_test.reading import read_21plus, read_test
from coreg_hbo_test.reasons import TEST_21PLUS_REASONS, TEST_REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

HBO_TEST = Validator(
    id="hbo-test",
    version=VERSION,
    title=Text(en="HBO test", nl="Hbo-test"),
    kinds=(
        Kind(
            id="hbo_test",
            label=Text(en="HBO test", nl="hbo-test"),
            fields=TEST_FIELDS,
            reasons=TEST_REASONS,
            checks=(provider, result, attempts),
            witnesses=Witnesses(titles=("ACT Algemene Intelligentie",)),
            read=read_test,
            supports="hbo_level",
        ),
        Kind(
            id="test_21plus",
            label=Text(en="21+ test", nl="21+-toets"),
            fields=TEST_21PLUS_FIELDS,
            reasons=TEST_21PLUS_REASONS,
            checks=(provider_21plus, result_21plus),
            witnesses=Witnesses(titles=("21+ toets",)),
            read=read_21plus,
            supports="hbo_level",
        ),
    ),
)
