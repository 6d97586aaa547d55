"""Work experience: what does this paper say of work as cliëntondersteuner (art. 1 Werkervaring; art. 5a; toel.)?

Judges one paper: function, signature, periods, the firm's entry in the trade register. Adding up hours over papers,
and whether they suffice, is for the core.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of papers about work."""
    from coreg_work_experience.validator import WORK_EXPERIENCE

    return (WORK_EXPERIENCE,)
