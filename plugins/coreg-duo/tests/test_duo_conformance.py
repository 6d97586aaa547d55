"""The duo plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestDuo(Conformance):
    package = "coreg_duo"
