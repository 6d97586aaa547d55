"""The reasons that every kind of evidence can give."""

from __future__ import annotations

from coreg_tui.model.reason import Because, Reason, Said
from coreg_tui.model.text import Text

NOT_STATED = Reason(
    id="not_stated",
    text=Text(en="{fact} is not stated.", nl="{fact} is niet vermeld."),
    line=Text(en="{fact} not stated", nl="{fact} niet vermeld"),
    short=Text(en="not stated", nl="niet vermeld"),
    remedy=Text(
        en="Ask for a document that states it ({fact}), or enter it after a check elsewhere.",
        nl="Een stuk opvragen waarop dit staat ({fact}), of invoeren na controle elders.",
    ),
)
UNCONFIRMED = Reason(
    id="unconfirmed",
    text=Text(
        en="{how}: {facts}. If it is right: {would}.",
        nl="{how}: {facts}. Als het klopt: {would}.",
    ),
    line=Text(en="{many} to confirm", nl="{many} te bevestigen"),
    short=Text(en="unconfirmed", nl="te bevestigen"),
    remedy=Text(
        en="Confirm it from the document, or ask for the document: {facts}.",
        nl="Bevestigen aan de hand van het stuk, of het stuk opvragen: {facts}.",
    ),
)


CLAIMED = Text(en="Only claimed, not shown", nl="Alleen opgegeven, niet getoond")
RECOGNISED = Text(en="Only recognised in a picture", nl="Alleen in een beeld herkend")
CLAIMED_OR_RECOGNISED = Text(
    en="Only claimed, or recognised in a picture", nl="Alleen opgegeven of in een beeld herkend"
)


def unconfirmed(*facts: Text, would: Text, how: Text = CLAIMED) -> Because:
    """That these facts are only claimed, or as `how` says; `would` says how it would stand if they are right."""
    one, many = Text(en="1 fact", nl="1 feit"), Text(en=f"{len(facts)} facts", nl=f"{len(facts)} feiten")
    told = Text(en=", ".join(fact.en for fact in facts), nl=", ".join(fact.nl for fact in facts))
    values: dict[str, Said] = {"how": how, "facts": told, "would": would, "many": one if len(facts) == 1 else many}
    return Because(reason=UNCONFIRMED, values=values)


CONTRADICTION = Reason(
    id="contradiction",
    text=Text(
        en="The document says {read}, the applicant declared {declared} ({fact}).",
        nl="Het stuk zegt {read}, de aanvrager gaf {declared} op ({fact}).",
    ),
    line=Text(en="document contradicts declaration", nl="stuk en opgave verschillen"),
    short=Text(en="contradiction", nl="tegenspraak"),
    remedy=Text(
        en="Establish which is right, with the applicant: {fact}.",
        nl="Met de aanvrager vaststellen wat juist is: {fact}.",
    ),
)
HIDDEN_TEXT = Reason(
    id="hidden_text",
    text=Text(
        en="{fact} stands only in text that cannot be seen on the page.",
        nl="{fact} staat alleen in tekst die op de bladzijde niet te zien is.",
    ),
    line=Text(en="stated in hidden text only", nl="alleen in verborgen tekst"),
    short=Text(en="hidden text", nl="verborgen tekst"),
    remedy=Text(
        en="Ask for the document again, from its issuer.",
        nl="Het stuk opnieuw opvragen, afkomstig van de afgever.",
    ),
)
UNREADABLE = Reason(
    id="unreadable",
    text=Text(en="{file} cannot be read: {why}.", nl="{file} is niet te lezen: {why}."),
    line=Text(en="file cannot be read", nl="bestand niet te lezen"),
    short=Text(en="unreadable", nl="onleesbaar"),
    remedy=Text(
        en="Look at the file and enter the facts, or ask for it as a PDF with text: {file}.",
        nl="Het bestand bekijken en de feiten invoeren, of het als pdf met tekst opvragen: {file}.",
    ),
)
UNREAD = {
    "absent": Text(en="it is not there", nl="het is er niet"),
    "empty": Text(en="it is empty", nl="het is leeg"),
    "too_large": Text(en="it is too large", nl="het is te groot"),
    "too_many_pages": Text(en="it has too many pages", nl="het heeft te veel bladzijden"),
    "wrong_type": Text(en="it is no PDF", nl="het is geen pdf"),
    "password": Text(en="it is protected by a password", nl="er zit een wachtwoord op"),
    "damaged": Text(en="it is damaged", nl="het is beschadigd"),
    "limit": Text(en="it asks too much of the program", nl="het vraagt te veel van het programma"),
    "no_such_page": Text(en="it has no such page", nl="het heeft die bladzijde niet"),
    "no_text": Text(en="it is a scan or photo without text", nl="het is een scan of foto zonder tekst"),
}
"""By `documents[].reason`, why a file cannot be read."""
OTHER_KIND = Reason(
    id="other_kind",
    text=Text(
        en="{file} was entered as {declared}, but it is clearly {recognised}.",
        nl="{file} is ingediend als {declared}, maar het is duidelijk {recognised}.",
    ),
    line=Text(en="is {recognised}", nl="is {recognised}"),
    short=Text(en="other document", nl="ander stuk"),
    remedy=Text(
        en="Correct the kind of {file}, or ask for {declared}.",
        nl="De soort van {file} corrigeren, of {declared} opvragen.",
    ),
)
CHECK_FAILED = Reason(
    id="check_failed",
    text=Text(
        en="The check could not be done: plugin {plugin} {version} failed ({error}).",
        nl="De controle kon niet worden gedaan: plugin {plugin} {version} gaf een fout ({error}).",
    ),
    line=Text(en="plugin {plugin} failed", nl="fout in plugin {plugin}"),
    short=Text(en="plugin error", nl="fout in plugin"),
    remedy=Text(
        en="Judge this point by hand, and have the plugin mended: coreg-tui plugins show {plugin}.",
        nl="Dit punt met de hand beoordelen, en de plugin laten herstellen: coreg-tui plugins show {plugin}.",
    ),
)
NORM_NOT_IN_FORCE = Reason(
    id="norm_not_in_force",
    text=Text(
        en="No value of the norm {norm} is in force after {until}.",
        nl="Voor de norm {norm} geldt na {until} geen waarde.",
    ),
    line=Text(en="no norm in force", nl="geen norm van kracht"),
    short=Text(en="no norm", nl="geen norm"),
    remedy=Text(
        en="Let the board decide; enter the norm that is in force now in the regulation's data.",
        nl="Het bestuur laten beslissen; de norm die nu geldt opnemen in de gegevens van het reglement.",
    ),
)
FUTURE_DATED = Reason(
    id="future_dated",
    text=Text(en="Dated {date}, after today ({today}).", nl="Gedateerd {date}, na vandaag ({today})."),
    line=Text(en="dated after today", nl="gedateerd na vandaag"),
    short=Text(en="future date", nl="datum na vandaag"),
    remedy=Text(en="Ask for a correctly dated document.", nl="Een juist gedateerd stuk opvragen."),
)
BIRTH_DATE_DIFFERS = Reason(
    id="birth_date_differs",
    text=Text(
        en="The birth date on it is {stated}; the applicant's is {applicant}.",
        nl="De geboortedatum erop is {stated}; die van de aanvrager is {applicant}.",
    ),
    line=Text(en="another birth date", nl="andere geboortedatum"),
    short=Text(en="birth date", nl="geboortedatum"),
    remedy=Text(en="Ask for the applicant's own document.", nl="Het stuk van de aanvrager zelf opvragen."),
)
HOLDER_DIFFERS = Reason(
    id="holder_differs",
    text=Text(
        en="In the name of {stated}, which cannot be {applicant} without more.",
        nl="Op naam van {stated}, wat niet zonder meer {applicant} kan zijn.",
    ),
    line=Text(en="in another name", nl="op een andere naam"),
    short=Text(en="other name", nl="andere naam"),
    remedy=Text(
        en="Establish whether {stated} is the applicant, or ask for the applicant's own document.",
        nl="Nagaan of {stated} de aanvrager is, of het stuk van de aanvrager zelf opvragen.",
    ),
)
HOLDER_NOT_STATED = Reason(
    id="holder_not_stated",
    text=Text(en="No name stands on it.", nl="Er staat geen naam op."),
    line=Text(en="no name on it", nl="geen naam erop"),
    short=Text(en="no name", nl="geen naam"),
    remedy=Text(
        en="Establish whose document it is, or ask for one with a name.",
        nl="Nagaan van wie het stuk is, of een stuk met naam opvragen.",
    ),
)
FILE_ABSENT = Reason(
    id="file_absent",
    text=Text(
        en="{file} is named but not there, or empty: it shows nothing.",
        nl="{file} is genoemd maar is er niet, of is leeg: het toont niets.",
    ),
    line=Text(en="file not there, or empty", nl="bestand ontbreekt of is leeg"),
    short=Text(en="no file", nl="geen bestand"),
    remedy=Text(en="Ask for {file} again.", nl="{file} opnieuw opvragen."),
)


def absent_of(remedy: Text) -> Reason:
    """The reason `absent` of a requirement of which nothing was shown; `remedy` names what would meet it."""
    return Reason(
        id="absent",
        text=Text(en="Nothing was shown for it.", nl="Er is hiervoor niets getoond."),
        line=Text(en="nothing shown", nl="niets getoond"),
        short=Text(en="nothing shown", nl="niets getoond"),
        remedy=remedy,
    )


ABSENT = absent_of(Text(en="Evidence for it.", nl="Bewijs hiervoor."))
UNHANDLED = Reason(
    id="unhandled",
    text=Text(
        en="Evidence of kind {kind} was shown, but no loaded plugin judges it.",
        nl="Er is bewijs van soort {kind} getoond, maar geen geladen plugin beoordeelt het.",
    ),
    line=Text(en="no plugin for {kind}", nl="geen plugin voor {kind}"),
    short=Text(en="no plugin", nl="geen plugin"),
    remedy=Text(
        en="Judge it by hand, or install the plugin: coreg-tui plugins list.",
        nl="Met de hand beoordelen, of de plugin installeren: coreg-tui plugins list.",
    ),
)

COMMON = (
    NOT_STATED, UNCONFIRMED, CONTRADICTION, HIDDEN_TEXT, UNREADABLE, OTHER_KIND, CHECK_FAILED, FUTURE_DATED,
    BIRTH_DATE_DIFFERS, HOLDER_DIFFERS, HOLDER_NOT_STATED, FILE_ABSENT, ABSENT, UNHANDLED, NORM_NOT_IN_FORCE,
)  # fmt: skip
"""All of them."""
