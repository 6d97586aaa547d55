"""Professional development: what does this list of activities state (art. 4.6; art. 5c; toel.)?

Reads the rows, each with its points as written. Which of them count, and whether they suffice, is for the core.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of lists of activities."""
    from coreg_professional_development.validator import PROFESSIONAL_DEVELOPMENT

    return (PROFESSIONAL_DEVELOPMENT,)
