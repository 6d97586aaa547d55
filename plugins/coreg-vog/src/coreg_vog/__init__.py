"""VOG: is this certificate of conduct fit for the register (art. 1 VOG NP; toel. VOG)?

Judges the paper only: person, profile, age, original, holder. Whether a VOG is asked at all is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of VOG papers."""
    from coreg_vog.validator import VOG

    return (VOG,)
