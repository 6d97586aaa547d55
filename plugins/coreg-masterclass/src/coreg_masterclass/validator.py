"""The validator of the basic training: masterclasses, tests, whole courses and the diplomas that replace a part."""

from __future__ import annotations

from coreg_masterclass.checks import COURSE_CHECKS, checks_of
from coreg_masterclass.facts import COURSE_FIELDS, DIPLOMA_FIELDS, MASTERCLASS_FIELDS, TEST_FIELDS
from coreg_masterclass.readers import (
    read_course,
    read_diploma,
    read_masterclass,
    read_practice_test,
    read_reflection_test,
)
from coreg_masterclass.reasons import COURSE_REASONS, REASONS
from coreg_masterclass.witnesses import COURSE, MANTELZORGMAKELAAR, NURSE, PRACTICE_TEST, REFLECTION_TEST, SINGLE
from coreg_tui.api import Kind, Text, Validator

VERSION = "1.0.0"

MASTERCLASS = Validator(
    id="masterclass",
    version=VERSION,
    title=Text(en="Basic training", nl="Basisopleiding"),
    kinds=(
        Kind(
            id="masterclass",
            label=Text(en="masterclass certificate", nl="certificaat masterclass"),
            fields=MASTERCLASS_FIELDS,
            reasons=REASONS,
            checks=checks_of("masterclass", Text(en="the masterclass", nl="de masterclass")),
            witnesses=SINGLE,
            read=read_masterclass,
            supports="basic_training",
        ),
        Kind(
            id="practice_test",
            label=Text(en="practice test", nl="praktijktoets"),
            fields=TEST_FIELDS,
            reasons=REASONS,
            checks=checks_of("practice_test", Text(en="the practice test", nl="de praktijktoets")),
            witnesses=PRACTICE_TEST,
            read=read_practice_test,
            supports="basic_training",
        ),
        Kind(
            id="reflection_test",
            label=Text(en="reflection test", nl="reflectietoets"),
            fields=TEST_FIELDS,
            reasons=REASONS,
            checks=checks_of("reflection_test", Text(en="the reflection test", nl="de reflectietoets")),
            witnesses=REFLECTION_TEST,
            read=read_reflection_test,
            supports="basic_training",
        ),
        Kind(
            id="basic_training",
            label=Text(en="certificate of a whole course", nl="certificaat basisopleiding"),
            fields=COURSE_FIELDS,
            reasons=COURSE_REASONS,
            checks=COURSE_CHECKS,
            witnesses=COURSE,
            read=read_course,
            supports="basic_training",
        ),
        Kind(
            id="mantelzorgmakelaar_diploma",
            label=Text(en="mantelzorgmakelaar diploma", nl="diploma Mantelzorgmakelaar"),
            fields=DIPLOMA_FIELDS,
            witnesses=MANTELZORGMAKELAAR,
            read=read_diploma,
            supports="basic_training",
        ),
        Kind(
            id="verpleegkundige_diploma",
            label=Text(en="nursing diploma", nl="diploma Verpleegkundige"),
            fields=DIPLOMA_FIELDS,
            witnesses=NURSE,
            read=read_diploma,
            supports="basic_training",
        ),
    ),
)
