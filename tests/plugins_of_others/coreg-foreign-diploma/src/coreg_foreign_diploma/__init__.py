"""HBO level by the evaluation of a foreign diploma, of IDW, Nuffic or SBB.

The regulation names no such paper; the register that installs this plugin accepts it (art. 1 HBO niveau, I-6).
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of evaluations of foreign diplomas."""
    from coreg_foreign_diploma.validator import FOREIGN_DIPLOMA

    return (FOREIGN_DIPLOMA,)
