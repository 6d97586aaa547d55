"""Basic training: is this certificate of it passed, dated and from a recognised provider (art. 2; fn 3)?

Judges each paper only. Which of them together make the basic training, and by when, is for the core to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of basic-training papers."""
    from coreg_masterclass.validator import MASTERCLASS

    return (MASTERCLASS,)
