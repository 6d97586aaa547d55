"""Supervision: was this statement signed by both, about supervision by a Senior (art. 2; art. 4.4)?

Judges the statement only. Whether the supervision reached until both tests is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of supervision statements."""
    from coreg_supervision.validator import SUPERVISION

    return (SUPERVISION,)
