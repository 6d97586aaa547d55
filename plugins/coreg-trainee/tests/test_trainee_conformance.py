"""The trainee plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestTrainee(Conformance):
    package = "coreg_trainee"
