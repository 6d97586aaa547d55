"""The skj plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestSkj(Conformance):
    package = "coreg_skj"
