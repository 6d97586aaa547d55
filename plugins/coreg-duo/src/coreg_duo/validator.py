"""The validator of DUO extracts."""

from __future__ import annotations

from coreg_duo.checks import matches_diploma, signature, unmodified
from coreg_duo.facts import EXTRACT_FIELDS
from coreg_duo.reading import read_extract
from coreg_duo.reasons import DUO_REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

_EXTRACT = Witnesses(
    titles=(
        "Uit het register onderwijsdeelnemers", "Register onderwijsdeelnemers", "Uittreksel uit het diplomaregister",
        "Uittreksel diplomaregister", "Diplomaregister", "Uittreksel Mijn diploma's", "Uittreksel uit Mijn diploma's",
        "From the register of education participants", "Register of education participants",
        "Extract from the diploma register", "Uittreksel DUO", "Mijn diploma's",
    ),
    labels=(
        "Dienst Uitvoering Onderwijs", "behaald door", "uitgegeven door", "Downloaddatum", "Documentnummer",
        "behaald op", "Soort waardedocument", "Aard van het examen", "obtained by", "issued by", "Download date",
        "behaald in", "getuigschrift", "diploma", "instelling", "geboren op", "uittreksel",
    ),
    tells=(
        r"\b(?:duo|dienst uitvoering onderwijs|register onderwijs\w*|diplomaregister|diploma register)\b",
        r"\b(?:behaald (?:door|op|in)|obtained (?:by|on|in)|datum behaald|behaaldatum|uitslag(?:datum)?|examendatum)\b",
        r"\b(?:getuigschrift|diploma|bachelor|hbo|hoger onderwijs|waardedocument|degree)\b",
        r"\b(?:geboren|geboortedatum|born|date of birth)\b\D{0,60}\d",
        r"\b(?:uitgegeven|instelling|onderwijsinstelling|hogeschool|school|issued|institution)\b",
        r"\b(?:uittreksel|gewaarmerkt|download\w*|documentnummer|extract|register\w*|authentiek\w*)\b",
        r"!\b(?:studiefinanciering|lening|ov|inschrijving|ingeschreven|studieschuld|werkervaring|talen)\b",
    ),
    never=(
        "Geachte", "Beste", "Hartelijke groet", "Hoogachtend", "Betreft", "Met vriendelijke groet", "Curriculum vitae",
        "Factuur",
    ),
    enough=2,
)  # fmt: skip

DUO = Validator(
    id="duo",
    version=VERSION,
    title=Text(en="DUO extract", nl="DUO-uittreksel"),
    kinds=(
        Kind(
            id="duo_extract",
            prefix="duo",
            label=Text(en="DUO extract", nl="DUO-uittreksel"),
            fields=EXTRACT_FIELDS,
            reasons=DUO_REASONS,
            checks=(signature, unmodified, matches_diploma),
            witnesses=_EXTRACT,
            read=read_extract,
            supports="duo_extract",
        ),
    ),
)
