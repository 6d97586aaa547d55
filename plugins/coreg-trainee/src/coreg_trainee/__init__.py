"""Trainee: is the request for the category In opleiding complete, with both promises (art. 2)?

Judges the request only, and reads the CV that comes with it and the register's own confirmations. Whether a trainee's
papers are asked, and until when, is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of trainees' papers."""
    from coreg_trainee.validator import TRAINEE

    return (TRAINEE,)
