"""The vog plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestVog(Conformance):
    package = "coreg_vog"
