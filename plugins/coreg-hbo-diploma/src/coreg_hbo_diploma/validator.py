"""The validator of HBO diplomas and certificates of experience (EVC)."""

from __future__ import annotations

from coreg_hbo_diploma.checks import evc_level, evc_provider_recognised, evc_report, level, recognition
from coreg_hbo_diploma.evc import read_evc
from coreg_hbo_diploma.facts import DIPLOMA_FIELDS, EVC_FIELDS
from coreg_hbo_diploma.reading import read_diploma
from coreg_hbo_diploma.reasons import DIPLOMA_REASONS, EVC_REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

_LETTER = ("Geachte", "Met vriendelijke groet", "Factuur", "Factuurnummer", "Curriculum vitae", "Offerte")

_DIPLOMA = Witnesses(
    titles=(
        "Getuigschrift", "Diploma", "Degree certificate", "Getuigschrift hoger beroepsonderwijs",
        "Getuigschrift propedeuse", "Propedeutisch getuigschrift", "Bachelor's degree", "Bachelor degree certificate",
        "Bachelordiploma", "Hbo-diploma", "Certificate of graduation", "Bachelor diploma", "Bachelor of Social Work",
        "Getuigschrift bachelor", "Getuigschrift hbo", "Getuigschrift hbo bachelor", "Diploma bachelor", "Diploma hbo",
        "Diploma hbo bachelor", "Bachelorgetuigschrift", "Hbo-getuigschrift", "Hogeschool-getuigschrift",
        "Bachelor of Nursing", "Bachelor of Arts", "Bachelor of Science", "Bachelor of Laws", "Bachelor of Education",
    ),
    labels=(
        "examencommissie", "afsluitend examen", "examen", "hoger beroepsonderwijs", "bacheloropleiding", "bachelor",
        "graad", "hogeschool", "Board of Examiners", "final examination", "CROHO", "NVAO", "Associate degree",
        "masteropleiding", "propedeutisch examen", "studierichting", "University of Applied Sciences",
        "middelbaar beroepsonderwijs", "bevoegd gezag", "geslaagde", "Date of birth", "universiteit",
    ),
    sentences=(
        "examen … met goed gevolg … afgelegd", "met goed gevolg … examen … afgelegd", "de graad … verleend",
        "het recht … de graad",
        "has been awarded the degree", "heeft voldaan aan … examen", "conferred … the degree of",
    ),
    tells=(
        r"\b(?:examencommissie|examinatoren|gecommitteerden?|college van bestuur|bevoegd gezag|rector|directie"
        r"|board of examiners|executive board|examination board)\b",
        r"\b(?:bachelor|hoger (?:\w+ )?onderwijs|hbo|hogeschool|associate degree|sociale academie|propedeu\w+"
        r"|university of applied sciences|middelbaar beroepsonderwijs|mbo|universiteit)\b",
        r"\b(?:examen|examens|examination|graad|degree|titel)\b",
        r"\b(?:geboren|geboortedatum|born|date of birth)\b\D{0,60}\d",
        r"\b(?:uitgereikt|verleen[dt]|toegekend|conferred|awarded|afgelegd|behaald|goed gevolg|recht|voldaan)\b",
        r"!\b(?:cijferlijst|studiepuntenoverzicht|inschrijving|ingeschreven|collegejaar|studievoortgang|transcript"
        r"|supplement|vrijstelling\w*|toelating\w*|toelaatbaar|voorlopig\w*|minor|werkgever|evc|duo|groet|21"
        r"|\w*certificaat|modules?|post-?hbo|nascholing|waardering|nuffic|stage\w*|deelname|vraagt|beslist"
        r"|vervangen\w*|verzoek\w*|aanvra\w*)\b",
    ),
    never=(
        "register onderwijsdeelnemers", "diplomaregister", "register of education participants", "diploma register",
        "Dienst Uitvoering Onderwijs", "Downloaddatum", "behaald door", "behaalddoor", "obtained by", "obtainedby",
        "Soort waardedocument", "DUO", "uittreksel", "Diplomagegevens", "Aard van het examen", "Mijn diploma's",
        "mantelzorgmakelaar",
        "Diploma verpleegkundige", "in service",
        "mbo verpleegkundige", "verpleegkundige niveau", "inservice", "ziekenverpleging", "post hbo", "masterclass",
        "masterclasses", "praktijktoets", "casustoets", "reflectietoets", "basisopleiding cliëntondersteuner",
        "basisopleiding cliëntondersteuning", "Ervaringscertificaat", "Verklaring Omtrent het Gedrag", *_LETTER,
    ),
    enough=2,
)  # fmt: skip
_EVC = Witnesses(
    titles=(
        "Ervaringscertificaat", "EVC-certificaat", "Certificaat EVC", "EVC-ervaringscertificaat", "EVC certificate",
        "Certificate of experience", "Ervaringscertificaat EVC", "Certificaat Erkenning van Verworven Competenties",
        "Certificaat Erkenning Verworven Competenties",
    ),
    labels=(
        "EVC", "erkende aanbieder", "erkend EVC-aanbieder", "aanbieder", "standaard", "beroepsstandaard", "niveau",
        "rapportage", "Erkenning van Verworven Competenties", "competenties", "kandidaat", "assessor", "portfolio",
    ),
    tells=(
        r"\b(?:evc|erkenning (?:van )?(?:eerder )?verworven competenties|ervarings?(?:certificaat|profiel))\b",
        r"\b(?:evc-?)?aanbieder\b",
        r"\b(?:standaard|beroepsstandaard|branchestandaard|crebo\w*|croho\w*|competentieprofiel|kwalificatiedossier)\b",
        r"\b(?:assessor\w*|beoordel\w+|erkend\w*|toegekend|verzilver\w*)\b",
        r"\b(?:geboren|geboortedatum)\b\D{0,60}\d|\bkandidaat\s*[:\n]",
        r"!\b(?:intake|aangemeld|aanmelding|start|traject loopt|kosten|nog niet|nog te|plan van aanpak|cv)\b",
    ),
    never=_LETTER,
    enough=2,
)  # fmt: skip

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
            witnesses=_DIPLOMA,
            read=read_diploma,
            supports="hbo_level",
        ),
        Kind(
            id="evc",
            label=Text(en="EVC certificate", nl="EVC-certificaat"),
            fields=EVC_FIELDS,
            reasons=EVC_REASONS,
            checks=(evc_provider_recognised, evc_level, evc_report),
            witnesses=_EVC,
            read=read_evc,
            supports="hbo_level",
        ),
    ),
)
