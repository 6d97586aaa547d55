"""The VOG validator: the VOG itself and the employer's statement that its original was seen."""

from __future__ import annotations

from coreg_tui.api import Kind, Text, Validator, Witnesses
from coreg_vog.checks import age, original, person_type, profile
from coreg_vog.facts import STATEMENT_FIELDS, VOG_FIELDS
from coreg_vog.readers import (
    read_statement,
    read_vog,
)
from coreg_vog.reasons import VOG_REASONS

VERSION = "1.0.0"

_VOG = Witnesses(
    titles=("Verklaring Omtrent het Gedrag", "Certificate of Conduct", "VOG NP", "VOG RP"),
    labels=(
        "kenmerk", "screeningsprofiel", "profiel", "Geslachtsnaam", "Justis", "functieaspecten", "bezwaren",
        "Voornamen", "Geboortedatum", "Geboren", "doel", "natuurlijke personen", "natuurlijke persoon",
        "rechtspersonen", "Afgiftedatum", "Voorna(a)m(en)", "Geboorteplaats",
    ),
    tells=(
        r"\b(?:verklaring omtrent het gedrag|justis|certificate of conduct|justitiele verklaring)\b",
        r"\b(?:screeningsprofiel|functieaspect\w*|profiel|profile)\b[^.]{0,60}\d",
        r"\b(?:bezwa(?:ar|ren)|niet (?:is )?gebleken|objections?)\b",
        r"\b(?:minister|staatssecretaris)\b",
        r"\b(?:geboren|geboortedatum|born)\b\D{0,60}\d",
        r"\b(?:kenmerk|nummer|reference)\b",
        r"!\b(?:je|jouw|aanvra\w*|aangevraagd|weiger\w*|wordt afgegeven|kost|kosten|werkgever)\b",
    ),
    never=(
        "verklaring van de werkgever", "verklaring VOG werkgever", "werkgeversverklaring", "werkgever verklaart",
        "origineel gezien", "in origineel", "voor origineel", "originele VOG", "originele Verklaring Omtrent",
        "verklaart de originele", "naam medewerker", "naam werknemer", "naam van de medewerker",
        "naam van de werknemer", "aanvraag Verklaring Omtrent het Gedrag", "Geachte",
        "Aanvraagformulier", "Weigering", "niet af te geven", "gegevens aanvrager", "handtekening aanvrager", "Beste",
        "Met vriendelijke groet", "Curriculum vitae",
    ),
    enough=3,
)  # fmt: skip
_STATEMENT = Witnesses(
    titles=(
        "Verklaring VOG werkgever", "Werkgeversverklaring VOG", "Verklaring werkgever VOG",
        "Verklaring van de werkgever", "Verklaring van de werkgever over de VOG", "VOG-verklaring werkgever",
        "Werkgeversverklaring", "Verklaring originele VOG", "Werkgeversverklaring Verklaring Omtrent het Gedrag",
        "Verklaring inzage VOG", "Verklaring over de VOG", "Verklaring origineel VOG",
        "Werkgeversverklaring over de VOG", "Verklaring werkgever", "Verklaring VOG gezien",
        "Werkgeversverklaring inzake VOG", "Verklaring gezien VOG",
        "Verklaring werkgever over de VOG", "Werkgeversverklaring originele VOG",
        "Werkgeversverklaring gezien VOG",
    ),
    sentences=(
        "het origineel … gezien", "het origineel … ingezien", "originele … gezien", "originele … ingezien",
        "verklaart … ingezien", "verklaren … ingezien", "verklaart … origineel", "verklaren … origineel",
        "origineel … getoond", "originele … getoond", "origineel … laten zien", "originele … laten zien",
        "origineel … gecontroleerd", "origineel … overgelegd", "originele … overgelegd",
        "bevestigt … origineel", "bevestigen … origineel", "overgelegd … gezien", "getoond … gezien",
        "overgelegd … origineel", "uitsluitend een kopie … gezien", "alleen een kopie … gezien",
    ),
    labels=(
        "VOG", "Verklaring Omtrent het Gedrag", "origineel", "originele", "gezien", "ingezien", "originele VOG",
        "kopie", "in origineel",
    ),
    never=("Curriculum vitae", "Factuur", "Aanvraagformulier", "niet af te geven"),
    enough=3,
)  # fmt: skip

VOG = Validator(
    id="vog",
    version=VERSION,
    title=Text(en="VOG", nl="VOG"),
    kinds=(
        Kind(
            id="vog",
            label=Text(en="VOG", nl="VOG"),
            fields=VOG_FIELDS,
            reasons=VOG_REASONS,
            checks=(person_type, profile, age, original),
            after=("vog_employer_statement",),
            witnesses=_VOG,
            read=read_vog,
            supports="vog",
        ),
        Kind(
            id="vog_employer_statement",
            label=Text(en="employer's VOG statement", nl="werkgeversverklaring VOG"),
            fields=STATEMENT_FIELDS,
            witnesses=_STATEMENT,
            read=read_statement,
            supports="vog",
            holder_checked=False,
        ),
    ),
)
