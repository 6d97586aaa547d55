"""SKJ: is this proof of registration with the youth-care quality register valid (art. 5c; toel. SKJ)?

Judges the proof only. What it changes in the norm for professional development is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of SKJ registrations."""
    from coreg_skj.validator import SKJ

    return (SKJ,)
