"""What all rooms' tests share: properties are tried on the same examples every time, however slow the machine.

To look for others: `pytest --hypothesis-profile explore`.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "same", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("same")
