"""The foreign-diploma plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestForeignDiploma(Conformance):
    package = "coreg_foreign_diploma"
