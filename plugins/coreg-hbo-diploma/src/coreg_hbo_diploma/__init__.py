"""HBO level by a diploma or a certificate of experience (art. 1 HBO niveau; fn 1).

Judges the diploma and the EVC by themselves: level and recognition. Which of them carries the requirement, and
whether a DUO extract is asked besides, is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of HBO diplomas and EVC."""
    from coreg_hbo_diploma.validator import HBO_DIPLOMA

    return (HBO_DIPLOMA,)
