"""The conformance kit: proves that a plugin does what it declares. For tests of plugins and for `plugins check`.

A plugin's whole test file is `class TestVog(Conformance): package = "coreg_vog"`; pytest does the rest. Importing this
room loads nothing: pytest does so at every start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coreg_tui.testing.conformance import Conformance

__all__ = ["Conformance"]


def __getattr__(name: str) -> object:
    if name == "Conformance":
        from coreg_tui.testing.conformance import Conformance

        return Conformance
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
