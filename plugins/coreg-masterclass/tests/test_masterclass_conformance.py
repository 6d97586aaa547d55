"""The masterclass plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestMasterclass(Conformance):
    package = "coreg_masterclass"
