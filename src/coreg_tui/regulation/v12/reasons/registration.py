"""Why the register's record does not admit the request."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

ALREADY_REGISTERED = Reason(
    id="already_registered",
    text=Text(
        en="Already registered as {category}: one category at a time.",
        nl="Al geregistreerd als {category}: één categorie tegelijk.",
    ),
    line=Text(en="already registered", nl="al geregistreerd"),
    short=Text(en="registered", nl="al geregistreerd"),
    remedy=Text(
        en="Ask for a change of category instead of admission.",
        nl="In plaats van toelating een wijziging van categorie aanvragen.",
    ),
)
LAPSED = Reason(
    id="lapsed",
    text=Text(
        en="An earlier registration ended on {period_end}.",
        nl="Een eerdere registratie is op {period_end} geëindigd.",
    ),
    line=Text(en="earlier registration ended", nl="eerdere registratie beëindigd"),
    short=Text(en="lapsed", nl="verlopen"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
NO_REGISTRATION = Reason(
    id="no_registration",
    text=Text(
        en="There is no registration that could be renewed or changed.",
        nl="Er is geen registratie die verlengd of gewijzigd kan worden.",
    ),
    line=Text(en="no active registration", nl="geen lopende registratie"),
    short=Text(en="no registration", nl="geen registratie"),
    remedy=Text(en="Ask for admission instead.", nl="In plaats daarvan toelating aanvragen."),
)
PERIOD_ENDED = Reason(
    id="period_ended",
    text=Text(
        en="The period ended on {period_end}, before the request.",
        nl="De periode is op {period_end} geëindigd, vóór de aanvraag.",
    ),
    line=Text(en="period ended {period_end}", nl="periode geëindigd {period_end}"),
    short=Text(en="period ended", nl="periode voorbij"),
    remedy=Text(
        en="Let the board decide on a renewal after the end, or ask for admission.",
        nl="Het bestuur laten beslissen over herregistratie na afloop, of toelating aanvragen.",
    ),
)
TOO_EARLY = Reason(
    id="too_early",
    text=Text(
        en="Asked more than six months before the period ends on {period_end}.",
        nl="Meer dan zes maanden vóór het einde van de periode op {period_end} aangevraagd.",
    ),
    line=Text(en="too early, from {earliest}", nl="te vroeg, vanaf {earliest}"),
    short=Text(en="too early", nl="te vroeg"),
    remedy=Text(
        en="Ask again on or after {earliest}, or let the board decide.",
        nl="Opnieuw aanvragen op of na {earliest}, of het bestuur laten beslissen.",
    ),
    interpretation="I-29",
)
SAME_CATEGORY = Reason(
    id="same_category",
    text=Text(
        en="The category asked for, {category}, is already held.",
        nl="De gevraagde categorie, {category}, is er al.",
    ),
    line=Text(en="category already held", nl="categorie is er al"),
    short=Text(en="same category", nl="zelfde categorie"),
    remedy=Text(
        en="Ask for another category, or for renewal.",
        nl="Een andere categorie aanvragen, of herregistratie.",
    ),
)
PERIOD_LENGTH = Reason(
    id="period_length",
    text=Text(
        en="The period ends on {period_end}; by its start it should end on {expected}.",
        nl="De periode eindigt op {period_end}; volgens het begin zou dat {expected} zijn.",
    ),
    line=Text(en="period's end does not fit", nl="einde van periode klopt niet"),
    short=Text(en="period length", nl="periodeduur"),
    remedy=Text(
        en="Correct the register's record, or record why it differs.",
        nl="De gegevens in het register corrigeren, of vastleggen waarom ze afwijken.",
    ),
    interpretation="I-14",
)
PERIOD_NOT_STARTED = Reason(
    id="period_not_started",
    text=Text(
        en="The period starts on {period_start}, after the request.",
        nl="De periode begint op {period_start}, na de aanvraag.",
    ),
    line=Text(en="period starts {period_start}", nl="periode begint {period_start}"),
    short=Text(en="not started", nl="nog niet begonnen"),
    remedy=Text(
        en="Establish which period the request is about.",
        nl="Nagaan over welke periode de aanvraag gaat.",
    ),
)
BASIS_RENEWAL = Reason(
    id="basis_renewal",
    text=Text(
        en="A registration Basis is converted to Junior, not renewed.",
        nl="Een registratie Basis wordt omgezet naar Junior, niet verlengd.",
    ),
    line=Text(en="convert basis to junior first", nl="basis eerst omzetten naar junior"),
    short=Text(en="convert basis", nl="basis omzetten"),
    remedy=Text(
        en="Ask for the conversion to Junior first.",
        nl="Eerst de omzetting naar Junior aanvragen.",
    ),
    interpretation="I-26",
)
REGULATION_NOT_IN_FORCE = Reason(
    id="regulation_not_in_force",
    text=Text(
        en="Submitted before {in_force}, when this version of the regulation was not in force.",
        nl="Ingediend vóór {in_force}, toen deze versie van het reglement nog niet gold.",
    ),
    line=Text(en="regulation not in force yet", nl="reglement gold nog niet"),
    short=Text(en="other version", nl="andere versie"),
    remedy=Text(
        en="Judge the request by the version then in force; the board decides.",
        nl="De aanvraag beoordelen naar de versie die toen gold; het bestuur beslist.",
    ),
)
