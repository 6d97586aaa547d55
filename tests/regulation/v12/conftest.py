"""Rows are judged once a session: a run in a forked process, as mutation runs make them, judges them anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .tables import judged


@pytest.fixture(autouse=True, scope="session")
def _judged_anew() -> Iterator[None]:
    judged.cache_clear()
    yield
