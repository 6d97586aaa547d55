"""What the papers of the basic training can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

_COMPLETED = Field(name="completed", type="date", label=Text(en="completed", nl="datum afronding"), own_date=True)
_PASSED = Field(name="passed", type="flag", label=Text(en="passed", nl="behaald"))
_PROVIDER = Field(name="provider", type="text", label=Text(en="provider", nl="aanbieder"))

MASTERCLASS_FIELDS = (
    Field(name="number", type="integer", label=Text(en="number", nl="nummer"), least=1, most=4),
    _COMPLETED,
    _PASSED,
    _PROVIDER,
)

TEST_FIELDS = (_COMPLETED, _PASSED, _PROVIDER)

COURSE_FIELDS = (
    _PROVIDER,
    _COMPLETED,
    Field(
        name="includes_practice_test",
        type="flag",
        label=Text(en="practice test included", nl="praktijktoets inbegrepen"),
    ),
    Field(
        name="includes_reflection_test",
        type="flag",
        label=Text(en="reflection test included", nl="reflectietoets inbegrepen"),
    ),
)

DIPLOMA_FIELDS = (
    Field(name="graduated", type="month", label=Text(en="graduated", nl="datum diploma"), own_date=True),
    Field(name="institution", type="text", label=Text(en="institution", nl="instelling")),
)
