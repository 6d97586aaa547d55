"""DUO extract: is it as DUO issued it, and about the diploma shown (art. 1 Uittreksel DUO; toel. Uittreksel DUO)?

Judges the extract and compares it with each diploma. Whether an extract is asked at all is for the core to say.
A file's own signature decides; what is declared about it counts only where there is no file.
"""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Validator, hookimpl


@hookimpl
def coreg_validators() -> Iterable[Validator]:
    """Offer the validator of DUO extracts."""
    from coreg_duo.validator import DUO

    return (DUO,)
