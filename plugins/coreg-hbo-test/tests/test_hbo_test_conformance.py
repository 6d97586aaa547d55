"""The hbo-test plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestHboTest(Conformance):
    package = "coreg_hbo_test"
