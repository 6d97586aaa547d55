"""The hbo-diploma plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestHboDiploma(Conformance):
    package = "coreg_hbo_diploma"
