"""The supervision plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestSupervision(Conformance):
    package = "coreg_supervision"
