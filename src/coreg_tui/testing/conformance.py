"""What a plugin's test file subclasses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class Conformance:
    """All checks of the kit on one plugin, each a test of its own.

    Its samples are `SAMPLES` of the module `samples` in the package, its validators what the hook offers. There is
    nothing to override: the checks belong to the kit. Tests of your own may stand in the subclass beside them.
    """

    package: ClassVar[str]
    """The plugin's package, as its entry point names it: `coreg_vog`."""
    known_failures: ClassVar[Mapping[str, str]] = {}
    """By check (`has_a_remedy`) or case (`has_a_remedy[too_old]`), the reason why it is known to fail. Such a test must
    fail: the day it passes, its line here goes."""
    fewest_samples: ClassVar[int] = 0
    """How many samples there must be at least; never less than one for each kind and one for each reason."""

    def test_the_plugin_for_pytest_is_loaded(self) -> None:
        """Fails where pytest does not know this kit and would pass the class over in silence."""
        raise AssertionError(
            "pytest has not loaded the plugin coreg_tui, so nothing was checked; install coreg-tui again; where "
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD is set, run pytest -p coreg_tui.testing.plugin"
        )
