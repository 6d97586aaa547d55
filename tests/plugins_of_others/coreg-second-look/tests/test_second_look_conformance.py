"""The second-look plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestSecondLook(Conformance):
    package = "coreg_second_look"
