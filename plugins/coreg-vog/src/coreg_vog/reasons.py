"""Why a VOG is not in order, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

_NEW_VOG = Text(
    en="A new VOG for natural persons with a relevant screening profile, issued on or after {earliest}.",
    nl="Een nieuwe VOG NP met een relevant screeningsprofiel, afgegeven op of na {earliest}.",
)

NOT_NATURAL_PERSON = Reason(
    id="not_natural_person",
    text=Text(en="It is a VOG for a legal person (RP).", nl="Het is een VOG voor een rechtspersoon (RP)."),
    line=Text(en="for a legal person (RP)", nl="voor een rechtspersoon (RP)"),
    short=Text(en="legal person", nl="rechtspersoon"),
    remedy=_NEW_VOG,
)
PROFILE_DOUBTFUL = Reason(
    id="profile_doubtful",
    text=Text(
        en="Screened on {profiles}: whether that is relevant to client support is for a person to judge.",
        nl="Gescreend op {profiles}: of dat past bij cliëntondersteuning, is ter beoordeling.",
    ),
    line=Text(en="profile {profiles} doubtful", nl="profiel {profiles} twijfelachtig"),
    short=Text(en="profile doubtful", nl="profiel twijfel"),
    remedy=Text(
        en="Judge the profile from the purpose stated, or ask for a VOG with profile 45, 75 or aspect 85.",
        nl="Het profiel beoordelen aan de hand van het doel, of een VOG met profiel 45, 75 of aspect 85 opvragen.",
    ),
    interpretation="I-3",
)
PROFILE_NOT_RELEVANT = Reason(
    id="profile_not_relevant",
    text=Text(
        en="Screened on {profiles}, none of which is relevant to client support.",
        nl="Gescreend op {profiles}; geen daarvan past bij cliëntondersteuning.",
    ),
    line=Text(en="profile {profiles} not relevant", nl="profiel {profiles} past niet"),
    short=Text(en="wrong profile", nl="profiel past niet"),
    remedy=_NEW_VOG,
    interpretation="I-3",
)
PROFILE_NOT_STATED = Reason(
    id="profile_not_stated",
    text=Text(en="No screening profile is stated.", nl="Er is geen screeningsprofiel vermeld."),
    line=Text(en="no profile stated", nl="geen profiel vermeld"),
    short=Text(en="no profile", nl="geen profiel"),
    remedy=Text(
        en="Look up the profile on the VOG itself, or ask for a complete copy.",
        nl="Het profiel op de VOG zelf opzoeken, of een volledige kopie opvragen.",
    ),
)
TOO_OLD = Reason(
    id="too_old",
    text=Text(
        en="Issued on {issued}, good until {last_good_day}; the reference date is {reference_date}.",
        nl="Afgegeven op {issued}, goed tot en met {last_good_day}; de peildatum is {reference_date}.",
    ),
    line=Text(en="good until {last_good_day}", nl="goed t/m {last_good_day}"),
    short=Text(en="too old", nl="te oud"),
    remedy=_NEW_VOG,
)
NOT_AUTHENTIC = Reason(
    id="not_authentic",
    text=Text(
        en="The original received on {on} was judged not authentic.",
        nl="Het origineel dat op {on} is ontvangen, is als niet echt beoordeeld.",
    ),
    line=Text(en="original not authentic", nl="origineel niet echt"),
    short=Text(en="not authentic", nl="niet echt"),
    remedy=Text(
        en="A genuine original VOG by post; report the finding to the board.",
        nl="Een echte, originele VOG per post; de bevinding aan het bestuur melden.",
    ),
)
OTHER_PERSON = Reason(
    id="other_person",
    text=Text(
        en="The employer's statement is about somebody born on {stated}; the applicant was born on {applicant}.",
        nl="De werkgeversverklaring gaat over iemand geboren op {stated}; de aanvrager is geboren op {applicant}.",
    ),
    line=Text(en="statement about another person", nl="verklaring over iemand anders"),
    short=Text(en="other person", nl="iemand anders"),
    remedy=Text(
        en="The original VOG by post, or an employer's statement about the applicant's own VOG.",
        nl="De originele VOG per post, of een werkgeversverklaring over de VOG van de aanvrager zelf.",
    ),
)
OWN_FIRM = Reason(
    id="own_firm",
    text=Text(
        en="The statement was given by {employer}, the applicant's own firm.",
        nl="De verklaring is gegeven door {employer}, de eigen onderneming van de aanvrager.",
    ),
    line=Text(en="statement by own firm", nl="verklaring van eigen onderneming"),
    short=Text(en="own firm", nl="eigen onderneming"),
    remedy=Text(
        en="The original VOG by post, or a statement by an employer that is not the applicant's own firm.",
        nl="De originele VOG per post, of een verklaring van een werkgever die niet de eigen onderneming is.",
    ),
)
AUTHENTICITY_OPEN = Reason(
    id="authenticity_open",
    text=Text(
        en="The original was received on {on}; its authenticity has not been judged yet.",
        nl="Het origineel is op {on} ontvangen; de echtheid is nog niet beoordeeld.",
    ),
    line=Text(en="original not judged yet", nl="origineel nog te beoordelen"),
    short=Text(en="original to judge", nl="echtheid open"),
    remedy=Text(
        en="Judge the original and record it in the post log.",
        nl="Het origineel beoordelen en dat in de postlog vastleggen.",
    ),
)
OTHER_VOG_DATE = Reason(
    id="other_vog_date",
    text=Text(
        en="What was received or signed is from {on}, before this VOG was issued ({issued}): it concerns another one.",
        nl="Wat is ontvangen of getekend, is van {on}, vóór de afgifte van deze VOG ({issued}): het betreft "
        "een andere.",
    ),
    line=Text(en="original of an earlier VOG", nl="origineel van een eerdere VOG"),
    short=Text(en="earlier VOG", nl="eerdere VOG"),
    remedy=Text(
        en="The original of this VOG by post, or an employer's statement signed on or after {issued}.",
        nl="Het origineel van deze VOG per post, of een werkgeversverklaring van op of na {issued}.",
    ),
)
DIGITAL_ORIGINAL = Reason(
    id="digital_original",
    text=Text(
        en="A digital VOG: the regulation knows paper originals only, so the issuer's own check decides.",
        nl="Een digitale VOG: het reglement kent alleen papieren originelen; de controle bij de afgever beslist.",
    ),
    line=Text(en="digital: record issuer's check", nl="digitaal: controle vastleggen"),
    short=Text(en="digital", nl="digitaal"),
    remedy=Text(
        en="Check the file at the issuer and record the outcome in the post log.",
        nl="Het bestand bij de afgever controleren en de uitkomst in de postlog vastleggen.",
    ),
    interpretation="I-4",
)
ORIGINAL_NOT_SHOWN = Reason(
    id="original_not_shown",
    text=Text(
        en="The original was not received, and no employer's statement says it was seen.",
        nl="Het origineel is niet ontvangen, en geen werkgeversverklaring zegt dat het is gezien.",
    ),
    line=Text(en="original not received", nl="origineel niet ontvangen"),
    short=Text(en="no original", nl="origineel"),
    remedy=Text(
        en="The original VOG by post, or an employer's statement that it was seen.",
        nl="De originele VOG per post, of een verklaring van de werkgever dat die is gezien.",
    ),
)
OTHER_VOG = Reason(
    id="other_vog",
    text=Text(
        en="The employer's statement is about VOG {stated}, this one is {number}.",
        nl="De werkgeversverklaring gaat over VOG {stated}, deze is {number}.",
    ),
    line=Text(en="statement about another VOG", nl="verklaring over andere VOG"),
    short=Text(en="other VOG", nl="andere VOG"),
    remedy=Text(
        en="An employer's statement about VOG {number}, or its original by post.",
        nl="Een werkgeversverklaring over VOG {number}, of het origineel daarvan per post.",
    ),
)

VOG_REASONS = (
    NOT_NATURAL_PERSON, PROFILE_DOUBTFUL, PROFILE_NOT_RELEVANT, PROFILE_NOT_STATED, TOO_OLD, NOT_AUTHENTIC,
    OTHER_PERSON, OWN_FIRM, AUTHENTICITY_OPEN, OTHER_VOG_DATE, DIGITAL_ORIGINAL, ORIGINAL_NOT_SHOWN, OTHER_VOG,
)  # fmt: skip
