"""What all rooms' tests share: properties are tried on the same examples every time, however slow the machine.

To look for others: `pytest --hypothesis-profile explore`.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

from hypothesis import HealthCheck, settings

_CACHES = tempfile.mkdtemp(prefix="coreg-tui-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHES  # nobody's own cache is read or written
atexit.register(shutil.rmtree, _CACHES, ignore_errors=True)

settings.register_profile(
    "same", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("same")
