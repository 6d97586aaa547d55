"""Why work experience is short, open, or not shown."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import NOT_STATED, absent_of
from coreg_tui.model.text import Text

ABSENT = absent_of(
    Text(
        en="A work statement signed on or after {earliest}, or an employment contract; for the self-employed a "
        "KvK extract and their own statement.",
        nl="Een verklaring werkervaring van op of na {earliest}, of een arbeidsovereenkomst; voor "
        "zelfstandigen een KvK-uittreksel en een eigen verklaring.",
    )
)


HOURS_SHORT = Reason(
    id="hours_short",
    text=Text(
        en="{found} hours were shown, {shortfall} short of {minimum}.",
        nl="Er zijn {found} uren getoond, {shortfall} minder dan {minimum}.",
    ),
    line=Text(en="{shortfall} hours short", nl="{shortfall} uur tekort"),
    short=Text(en="hours short", nl="uren tekort"),
    remedy=Text(
        en="Evidence of {shortfall} more hours in the five years, after the diploma.",
        nl="Bewijs van nog {shortfall} uur in de vijf jaar, na het diploma.",
    ),
)
HOURS_PER_WEEK = Reason(
    id="hours_per_week",
    text=Text(
        en="{found} hours a week were shown for now; {minimum} are asked.",
        nl="Voor dit moment zijn {found} uur per week getoond; {minimum} wordt gevraagd.",
    ),
    line=Text(
        en="{found} hours a week, not {minimum}",
        nl="{found} uur per week, geen {minimum}",
    ),
    short=Text(en="hours a week", nl="uren per week"),
    remedy=Text(
        en="Evidence of at least {minimum} hours a week at present.",
        nl="Bewijs van ten minste {minimum} uur per week op dit moment.",
    ),
)
STATEMENT_TOO_OLD = Reason(
    id="statement_too_old",
    text=Text(
        en="A statement that would help was signed too long ago; it counts when signed on or after {earliest}.",
        nl="Een verklaring die zou helpen, is te lang geleden getekend; zij telt als zij op of na {earliest} "
        "is getekend.",
    ),
    line=Text(en="statement signed too long ago", nl="verklaring te oud"),
    short=Text(en="statement old", nl="verklaring te oud"),
    remedy=Text(
        en="A new statement, signed on or after {earliest}.",
        nl="Een nieuwe verklaring, getekend op of na {earliest}.",
    ),
)
SAME_JOB = Reason(
    id="same_job",
    text=Text(
        en="{uncertain} hours may have been counted twice, or exceed a full week; {certain} are certain.",
        nl="{uncertain} uur is mogelijk dubbel, of meer dan een volle week; {certain} is zeker.",
    ),
    line=Text(en="same job twice?", nl="zelfde baan dubbel?"),
    short=Text(en="same job?", nl="baan dubbel?"),
    remedy=Text(
        en="Establish with the employers whether these are different jobs.",
        nl="Bij de werkgevers nagaan of dit verschillende banen zijn.",
    ),
    interpretation="I-37",
)
DIPLOMA_DATE = Reason(
    id="diploma_date",
    text=Text(
        en="{uncertain} hours may be from before the diploma; {certain} are certain.",
        nl="{uncertain} uur is mogelijk van vóór het diploma; {certain} is zeker.",
    ),
    line=Text(en="before the diploma?", nl="vóór het diploma?"),
    short=Text(en="diploma date", nl="diplomadatum"),
    remedy=Text(
        en="Establish the date of the HBO diploma, or ask for evidence of later hours.",
        nl="De datum van het hbo-diploma nagaan, of bewijs van latere uren opvragen.",
    ),
    interpretation="I-13",
)
HBO_LEVEL_UNSTATED = Reason(
    id="hbo_level_unstated",
    text=Text(
        en="Whether {uncertain} of the hours were at HBO level is not stated; {certain} are certain.",
        nl="Of {uncertain} van de uren op hbo-niveau was, is niet vermeld; {certain} is zeker.",
    ),
    line=Text(en="HBO level of the work unknown", nl="hbo-niveau van werk onbekend"),
    short=Text(en="level of work", nl="niveau van werk"),
    remedy=Text(
        en="A statement that the work is at HBO level.",
        nl="Een verklaring dat het werk op hbo-niveau is.",
    ),
    interpretation="I-23",
)
CURRENT_NOT_STATED = Reason(
    id="current_not_stated",
    text=Text(
        en="The last period ended shortly before the signature; whether the work runs on is not stated.",
        nl="De laatste periode eindigde kort voor de ondertekening; of het werk doorloopt, is niet vermeld.",
    ),
    line=Text(en="does the work run on?", nl="loopt het werk nog?"),
    short=Text(en="runs on?", nl="loopt het nog?"),
    remedy=Text(
        en="A statement of the hours a week at present.",
        nl="Een verklaring van de uren per week op dit moment.",
    ),
    interpretation="I-31",
)
KVK_EXTRACT = Reason(
    id="kvk_extract",
    text=Text(
        en="A self-employed person's own statement needs a KvK extract beside it.",
        nl="Bij een eigen verklaring hoort een uittreksel van de KvK.",
    ),
    line=Text(en="no KvK extract", nl="geen KvK-uittreksel"),
    short=Text(en="KvK extract", nl="KvK-uittreksel"),
    remedy=Text(
        en="An extract from the KvK register of the applicant's firm.",
        nl="Een uittreksel uit het KvK-register van de onderneming.",
    ),
)
SELF_STATEMENT = Reason(
    id="self_statement",
    text=Text(
        en="A KvK extract needs the self-employed person's own statement beside it.",
        nl="Bij een uittreksel van de KvK hoort een eigen verklaring werkervaring.",
    ),
    line=Text(en="no own statement", nl="geen eigen verklaring"),
    short=Text(en="own statement", nl="eigen verklaring"),
    remedy=Text(
        en="The applicant's own statement of work experience, signed within six months.",
        nl="De eigen verklaring werkervaring, niet langer dan zes maanden geleden getekend.",
    ),
)

ENOUGH = {
    "work.hours": Text(
        en="{found} hours in the window; {minimum} are asked.",
        nl="{found} uur in de periode; {minimum} wordt gevraagd.",
    ),
    "work.current": Text(
        en="{found} hours a week now; {minimum} are asked.", nl="Nu {found} uur per week; {minimum} wordt gevraagd."
    ),
}
SHORT = {"work.hours": HOURS_SHORT, "work.current": HOURS_PER_WEEK}
DOUBTS = {
    "same_job": SAME_JOB,
    "diploma_date": DIPLOMA_DATE,
    "hbo_level_unstated": HBO_LEVEL_UNSTATED,
    "current_not_stated": CURRENT_NOT_STATED,
    "not_stated": NOT_STATED,
}
"""By what makes hours uncertain."""
HALVES = {"kvk_extract": KVK_EXTRACT, "self_statement": SELF_STATEMENT}
HOURS_FACT = Text(en="the hours worked", nl="de gewerkte uren")

__all__ = ["ABSENT", "DOUBTS", "ENOUGH", "HALVES", "HOURS_FACT", "SHORT", "STATEMENT_TOO_OLD"]
