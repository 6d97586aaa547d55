"""The validator of HBO diplomas and certificates of experience (EVC)."""

from __future__ import annotations

from coreg_hbo_diploma.checks import evc_level, evc_provider_recognised, evc_report, level, recognition
from coreg_hbo_diploma.evc import read_evc
from coreg_hbo_diploma.facts import DIPLOMA_FIELDS, EVC_FIELDS
from coreg_hbo_diploma.reading import read_diploma
from coreg_hbo_diploma.reasons import DIPLOMA_REASONS, EVC_REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

HBO_DIPLOMA = Validator(
    id="hbo-diploma",
    version=VERSION,
    title=Text(en="HBO diploma and EVC", nl="Hbo-diploma en EVC"),
    kinds=(
        Kind(
            id="hbo_diploma",
            label=Text(en="HBO diploma", nl="hbo-diploma"),
            fields=DIPLOMA_FIELDS,
            reasons=DIPLOMA_REASONS,
            checks=(level, recognition),
            after=("duo_extract",),
            witnesses=Witnesses(titles=("Getuigschrift", "Diploma", "Degree certificate")),
            read=read_diploma,
            supports="hbo_level",
        ),
        Kind(
            id="evc",
            label=Text(en="EVC certificate", nl="EVC-certificaat"),
            fields=EVC_FIELDS,
            reasons=EVC_REASONS,
            checks=(evc_provider_recognised, evc_level, evc_report),
            witnesses=Witnesses(titles=("Ervaringscertificaat",)),
            read=read_evc,
            supports="hbo_level",
        ),
    ),
)
