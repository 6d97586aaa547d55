"""The professional-development plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestProfessionalDevelopment(Conformance):
    package = "coreg_professional_development"
