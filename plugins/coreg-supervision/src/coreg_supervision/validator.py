"""The supervision validator: the statement that closes a trainee's supervision."""

from __future__ import annotations

from coreg_supervision.checks import signed, signed_after_end, supervisor
from coreg_supervision.facts import STATEMENT_FIELDS
from coreg_supervision.reading import read_statement
from coreg_supervision.reasons import REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

TELLS = (
    r"\bsupervisi(?:e|on)\w*\b|\b(?:client\s?ondersteuner|categorie|afronding begeleiding)\W{1,3}in opleiding\b",
    r"\b(?:supervisor|begeleider|begeleidster)\b|\bonder (?:mijn|haar|zijn) begeleiding\b",
    r"\b(?:gevolgd|gehad|afronding|ontvangen|afgerond|plaatsgevonden|gegeven|doorlopen|voltooid|begeleid|completed|received"
    r"|gewerkt|gevoerd|gehouden|opgetreden|bijgewoond|vond(?:en)? [^.]{0,80}\bplaats)\b",
    r"\b(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)\s*(?:x|maal|keer|sessies|gesprekken|bijeenkomsten|uren|uur|sessions)\b"
    r"|\b(?:sinds|vanaf|van|tussen|periode|startdatum)\b[^.]{0,40}(?:19|20)\d\d",
    r"\b(?:handtekening|ondertekening|ondertekend|getekend|groet|hoogachtend|registratienummer|registernummer|signed)\b",
    r"!\b(?:zal|zullen|zegt?|belo(?:of|ve)\w*|verzoek\w*|stage\w*|praktijkopleider"
    r"|zeg toe|toezegging\w*|aanbod|overeenkomst|tarief|kosten|training|leersupervisie|intake"
    r"|(?:client(?:en)?|gezin(?:nen)?|inwoners|jongeren|kinderen|bewoners|ouderen|mensen) (?:\w+ ){0,3}begeleid"
    r"|gespreksverslag\w*|volgende (?:gesprek|afspraak|keer)|vervolgafspra\w+|tussentijds\w*|tussen(?:stand|evaluatie)"
    r"|\w*plan|\w*planning|word(?:t|en) [^.]{0,60}(?:gehouden|gevoerd|bijgewoond|begeleid)"
    r"|gaat|gaan|wil(?:len)? (?:ik|wij|we|graag|je|u)|werkzaam bij ons|uren per week|uur per week)\b",
)
"""What a statement of supervision tells, whatever its title: who supervised, that it took place, how often, signed."""

SUPERVISION = Validator(
    id="supervision",
    version=VERSION,
    title=Text(en="Supervision", nl="Supervisie"),
    kinds=(
        Kind(
            id="supervision_statement",
            label=Text(en="supervision statement", nl="supervisieverklaring"),
            fields=STATEMENT_FIELDS,
            reasons=REASONS,
            checks=(signed, supervisor, signed_after_end),
            witnesses=Witnesses(
                titles=(
                    "Supervisieverklaring",
                    "Verklaring Supervisie",
                    "Verklaring van supervisie",
                    "Verklaring afronding supervisie",
                    "Verklaring gevolgde supervisie",
                    "Verklaring over supervisie",
                    "Verklaring inzake supervisie",
                    "Verklaring van de supervisor",
                    "Eindverklaring supervisie",
                    "Verklaring supervisie cliëntondersteuner in opleiding",
                    "Verklaring supervisie cliëntondersteuner categorie In opleiding",
                    "Verklaring van begeleiding in opleiding",
                    "Verklaring begeleiding in opleiding",
                    "Verklaring begeleiding cliëntondersteuner in opleiding",
                    "Verklaring van begeleiding cliëntondersteuner in opleiding",
                    "Verklaring afronding begeleiding cliëntondersteuner in opleiding",
                    "Verklaring begeleiding categorie In opleiding",
                ),
                sentences=(
                    "supervisie heeft gevolgd",
                    "supervisie heeft ontvangen",
                    "supervisie heeft gehad",
                    "heeft … supervisie gevolgd",
                    "heeft … supervisie ontvangen",
                    "heeft … supervisie afgerond",
                    "supervisie heeft plaatsgevonden",
                    "heb … supervisie gegeven",
                    "supervisie … is afgerond",
                    "supervisie … heeft afgerond",
                    "supervisie … heb gegeven",
                    "supervisietraject … heeft afgerond",
                    "supervisietraject … is afgerond",
                    "supervision … completed",
                    "heb begeleid … in opleiding",
                    "heeft begeleid … in opleiding",
                    "begeleid … cliëntondersteuner in opleiding",
                    "begeleid als cliëntondersteuner in opleiding",
                    "begeleiding … in opleiding … heeft plaatsgevonden",
                    "begeleiding is gestart op",
                    "begeleiding … is afgerond",
                    "onder mijn begeleiding … in opleiding",
                    "onder zijn begeleiding … in opleiding",
                    "onder haar begeleiding … in opleiding",
                ),
                labels=(
                    "supervisor",
                    "professional",
                    "supervisie",
                    "begeleider",
                    "begeleiding",
                    "ondertekening",
                    "handtekening",
                    "verklaart",
                    "verklaren",
                ),
                tells=TELLS,
                never=(
                    "zeg toe",
                    "zegt toe",
                    "zeg ik toe",
                    "beloof",
                    "Verzoek categorie",
                    "individuele begeleiding",
                    "ambulante begeleiding",
                    "stage heeft gelopen",
                    "stage",
                    "stagiair",
                    "stagiaire",
                    "stageplaats",
                    "stageperiode",
                    "praktijkopleider",
                    "Factuur",
                    "Curriculum vitae",
                ),
                enough=2,
            ),
            read=read_statement,
            supports="supervision",
        ),
    ),
)
