"""HBO level by a test: that of Ixly, or a 21+ test (art. 3; fn 4; toel. HBO test).

Judges provider, result and attempts. Which evidence carries the requirement is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of HBO tests."""
    from coreg_hbo_test.validator import HBO_TEST

    return (HBO_TEST,)
