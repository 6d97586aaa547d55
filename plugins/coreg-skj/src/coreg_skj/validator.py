"""The SKJ validator: proof of registration with the youth-care quality register."""

from __future__ import annotations

from coreg_skj.checks import registered, valid
from coreg_skj.facts import REGISTRATION_FIELDS
from coreg_skj.reading import read_registration
from coreg_skj.reasons import REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

TELLS = (
    r"\b(?:skj|kwaliteitsregister jeugd)\b",
    r"\b(?:skj|registratie|register|lidmaatschaps)\W?(?:nummer|nr)\b",
    r"\b(?:jeugd\W{1,3}en gezinsprofessional|jeugdzorgwerker|jeugdprofessional|psycholoog|(?:ortho)?pedagoog\w*)\b",
    r"\b(?:geregistreerd|ingeschreven|geldig|ingangsdatum|einddatum|registratie(?:datum|periode)|verloopt|actief)\b",
    r"!\b(?:betal\w*|werkgever|uren per week|uur per week|functie|opleiding|ervaring|klacht\w*|nog niet)\b",
)
"""What a proof of registration tells: the register, the number, the profession, and from or until when."""

SKJ = Validator(
    id="skj",
    version=VERSION,
    title=Text(en="SKJ", nl="SKJ"),
    kinds=(
        Kind(
            id="skj_registration",
            label=Text(en="SKJ registration", nl="SKJ-registratie"),
            fields=REGISTRATION_FIELDS,
            reasons=REASONS,
            checks=(valid, registered),
            witnesses=Witnesses(
                titles=(
                    "Kwaliteitsregister Jeugd",
                    "SKJ",
                    "SKJ Registerpas",
                    "Registerpas SKJ",
                    "SKJ Kwaliteitsregister Jeugd",
                    "Stichting Kwaliteitsregister Jeugd",
                    "Registratieoverzicht SKJ",
                    "SKJ registratie",
                ),
                sentences=(
                    "geregistreerd in het kwaliteitsregister jeugd",
                    "ingeschreven in het kwaliteitsregister jeugd",
                    "geregistreerd staat in het kwaliteitsregister jeugd",
                    "geregistreerd bent in het kwaliteitsregister jeugd",
                    "ingeschreven staat in het kwaliteitsregister jeugd",
                    "geregistreerd bij het kwaliteitsregister jeugd",
                    "ingeschreven bij het kwaliteitsregister jeugd",
                ),
                labels=(
                    "Registratienummer",
                    "SKJ-nummer",
                    "Geldig tot en met",
                    "Geldig t/m",
                    "Geregistreerd als",
                    "Geregistreerd",
                    "Ingangsdatum",
                    "Einddatum",
                    "Status",
                    "Registerpas",
                    "Bewijs van registratie",
                    "Beroep",
                    "ingeschreven",
                    "Verklaring van registratie",
                    "Registratieoverzicht",
                    "Registratieperiode",
                    "professional",
                    "gezinsprofessional",
                ),
                tells=TELLS,
                never=(
                    "Factuur",
                    "Herinnering",
                    "Contributie",
                    "betalen",
                    "betaling",
                    "betaal je",
                    "betaalt u",
                    "jaarlijkse bijdrage",
                    "jaarbijdrage",
                    "in behandeling",
                    "aanvraag ontvangen",
                    "zodra uw aanvraag",
                    "wordt u geregistreerd",
                    "word je geregistreerd",
                    "verloopt uw registratie",
                    "geregistreerd blijven",
                    "vraagt u herregistratie",
                    "herregistratie aanvragen",
                    "herregistratie aan te vragen",
                    "herregistratie aan",
                    "de kosten",
                    "Curriculum vitae",
                    "Opleidingen",
                    "Vaardigheden",
                    "Personalia",
                    "Loopbaan",
                    "Werkervaring bij",
                    "in behandeling",
                    "aanvraag ontvangen",
                    "zodra uw aanvraag",
                    "wordt u geregistreerd",
                    "word je geregistreerd",
                    "verloopt uw registratie",
                    "geregistreerd blijven",
                    "vraagt u herregistratie",
                    "herregistratie aanvragen",
                    "herregistratie aan te vragen",
                    "herregistratie aan",
                    "de kosten",
                    "nog niet geregistreerd",
                    "nog niet ingeschreven",
                    "afgewezen",
                    "Arbeidsovereenkomst",
                    "Tuchtcollege",
                    "Screeningsprofiel",
                    "register Cliëntondersteuners",
                ),
                enough=2,
            ),
            read=read_registration,
            supports="skj",
        ),
    ),
)
