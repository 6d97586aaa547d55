"""The plugin for pytest: finds subclasses of `Conformance`. Loads nothing of the kit before there is one."""

from __future__ import annotations

import sys
from collections.abc import Generator

import pytest

_DOOR, _NODES = "coreg_tui.testing.conformance", "coreg_tui.testing.collecting"


def pytest_pycollect_makeitem(
    collector: pytest.Module | pytest.Class, name: str, obj: object
) -> pytest.Collector | None:
    """The checks of a subclass of `Conformance`; None for everything else."""
    door = sys.modules.get(_DOOR)
    if door is None or not isinstance(obj, type) or obj is door.Conformance or not issubclass(obj, door.Conformance):
        return None
    from coreg_tui.testing.collecting import collected

    return collected(collector, name, obj)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Generator[None, None, None]:
    """Holds what is left to run against the whole kit, after everybody else had their way with it."""
    yield
    if _NODES in sys.modules:
        from coreg_tui.testing.collecting import hold_to_the_whole

        hold_to_the_whole(config, items)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Makes a failure of a check of the kit that was skipped: what did not run proves nothing."""
    report = yield
    if _NODES in sys.modules:
        from coreg_tui.testing.collecting import unskipped

        return unskipped(item, report)
    return report
