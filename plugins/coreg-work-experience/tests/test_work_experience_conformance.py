"""The work-experience plugin does what it declares."""

from coreg_tui.testing import Conformance


class TestWorkExperience(Conformance):
    package = "coreg_work_experience"
