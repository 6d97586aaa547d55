"""What the screens say, in both languages; reasons, clauses and facts bring their own words."""

from __future__ import annotations

from coreg_tui.model.text import Text
from coreg_tui.tui.tokens import Tone

WORK_LIST = Text(en="Work list", nl="Werkvoorraad")
HELP = Text(en="Help", nl="Hulp")
SAMPLE = Text(en="SAMPLE", nl="VOORBEELD")
PLACE_OF = Text(en="{place} of {count}", nl="{place} van {count}")

# The work list
TABS = {
    1: (Text(en="To do", nl="Te doen"), Text(en="To do", nl="Te doen")),
    5: (Text(en="Expiring", nl="Verloopt"), Text(en="Ends", nl="Einde")),
    7: (Text(en="All", nl="Alle"), Text(en="All", nl="Alle")),
}
"""The lists by number: as a tab on a wide screen, and on a narrow one."""
VERDICT = Text(en="Verdict", nl="Oordeel")
DOSSIER = Text(en="Dossier", nl="Dossier")
APPLICANT = Text(en="Applicant", nl="Aanvrager")
REQUEST = Text(en="Request", nl="Aanvraag")
STANDS_IN_THE_WAY = Text(en="What stands in the way", nl="Wat staat in de weg")
IN_THE_WAY = Text(en="In the way", nl="In de weg")
DAY = Text(en="Day", nl="Dag")
WHAT_ENDS = Text(en="What ends", nl="Wat verloopt")
ENDS_ON = Text(en="When", nl="Wanneer")
LEFT = Text(en="Left", nl="Nog")
DAYS = Text(en="{days} days", nl="{days} dagen")
READY = Text(en="ready to decide", nl="klaar om te besluiten")
READY_SHORT = Text(en="ready", nl="klaar")
UNHANDLED = Text(en="no plugin reads {kinds}", nl="geen plugin leest {kinds}")
PROBLEMS = Text(en="and {count} more problems with plugins", nl="en nog {count} problemen met plugins")
IN_LINE = Text(en="to be assessed", nl="wordt nog beoordeeld")
IN_LINE_SHORT = Text(en="waits", nl="wacht")
UNREADABLE_NAME = Text(en="(manifest unreadable)", nl="(manifest niet leesbaar)")
SEARCH = Text(en="search a name or number, or", nl="zoek op naam of nummer, of")
SEARCH_SHORT = Text(en="search a name or number", nl="zoek op naam of nummer")
COUNT = Text(en="{count} dossiers", nl="{count} dossiers")
COUNT_ONE = Text(en="{count} dossier", nl="{count} dossier")
FOUND_OF = Text(en="{found} of {count}", nl="{found} van {count}")
ASSESSING = Text(en="Assessing {done} of {count}", nl="Beoordelen {done} van {count}")
SORTED = {
    "day": (Text(en="oldest first", nl="oudste eerst"), Text(en="newest first", nl="nieuwste eerst")),
    "verdict": (Text(en="worst first", nl="ernstigste eerst"), Text(en="best first", nl="beste eerst")),
    "dossier": (Text(en="by number", nl="op nummer"), Text(en="by number, down", nl="op nummer, aflopend")),
    "applicant": (Text(en="by name", nl="op naam"), Text(en="by name, down", nl="op naam, aflopend")),
    "ends": (Text(en="soonest first", nl="eerste einde boven"), Text(en="latest first", nl="laatste einde boven")),
}

# The band
DO_NOW = Text(en="Do now", nl="Nu doen")
NOTHING = Text(en="nothing; all thirteen requirements were gone through", nl="niets; alle dertien eisen zijn nagegaan")
NOTHING_SHORT = Text(en="nothing", nl="niets")
BORN = Text(en="b. {day}", nl="geb. {day}")
DAY_N = Text(en="day {count}", nl="dag {count}")
SUBMITTED = Text(en="submitted {day}", nl="ingediend {day}")
OPEN_IT = Text(en="open", nl="openen")
LOOK_AT = Text(en="look at {what}", nl="{what} bekijken")
NEXT_DOSSIER = Text(en="next open dossier", nl="volgend open dossier")
NEXT_OF_LIST = Text(en="next dossier", nl="volgend dossier")
AFTER_MENDING = Text(en="after mending: read again", nl="na herstel opnieuw lezen")
WILL_BE_ASSESSED = Text(en="the assessment is still to come", nl="de beoordeling komt nog")

# The dossier
REQUIREMENTS = Text(en="Requirements", nl="Eisen")
COUNTS = Text(en="{met} met · {open} open · {rest} n/a", nl="{met} voldaan · {open} open · {rest} n.v.t.")
HOLDS_UNTIL = Text(en="Holds until", nl="Houdbaar tot")
FILES = Text(en="Files", nl="Bestanden")
FOUND = Text(en="Found", nl="Gevonden")
NOT_FOUND = Text(en="nothing", nl="niets")
BECAUSE = Text(en="Because", nl="Omdat")
SETTLE = Text(en="Settle", nl="Afdoen")
BEFORE = Text(en="at the latest {day}", nl="uiterlijk {day}")
WAYS = Text(en="Ways", nl="Manieren")
CARRIES = Text(en="the result rests on this", nl="hierop steunt de uitkomst")
NOT_SHOWN = Text(en="not shown", nl="niet getoond")
CHECK_OF = Text(en="check {place} of {count}", nl="controle {place} van {count}")
DECLARED_OTHERWISE = Text(en="declared: {value}", nl="opgegeven: {value}")
HIDDEN = Text(en="in hidden text", nl="in verborgen tekst")
DECLARED_ONLY = Text(en="declared only, no file", nl="alleen opgegeven, geen bestand")
READING = Text(en="Reading documents", nl="Stukken lezen")
RECOGNISED = Text(en="a picture: its letters were recognised", nl="een beeld: de letters zijn herkend")
UNSEEN = Text(en="text that cannot be seen on this page", nl="tekst die op deze bladzijde niet te zien is")
PAGE_OF = Text(en="page {place} of {count}", nl="blz. {place} van {count}")
PAGE = Text(en="page {place}", nl="blz. {place}")
READING_FILE = Text(en="reading the file", nl="bestand wordt gelezen")
REST_IS_ASSESSED = Text(
    en="The rest of the dossier was assessed all the same.", nl="De rest van het dossier is wel beoordeeld."
)
CANNOT_BE_READ = Text(en="{file} cannot be read", nl="{file} is niet te lezen")
BINDING = Text(en="binding", nl="bindend")
ARTICLE = Text(en="Article", nl="Artikel")
FOOTNOTE = Text(en="Footnote", nl="Voetnoot")
NOTES = Text(en="Notes", nl="Toelichting")
EXPLANATORY = Text(en="explanatory", nl="toelichting")
READINGS = Text(en="Readings", nl="Uitleg")
RESTS_ON = Text(en="What this verdict rests on", nl="Waarop dit oordeel steunt")
NOT_USED = Text(en="not used", nl="niet gebruikt")
SEVERAL = Text(en="several", nl="meerdere stukken")
UNKNOWN_KIND = Text(en="kind unclear", nl="soort onduidelijk")
NO_FILES = Text(en="No files yet.", nl="Nog geen bestanden.")
NEW_TO_REGISTER = Text(en="new to the register", nl="nieuw in het register")
IN_REGISTER = Text(en="{category}, until {day}", nl="{category}, t/m {day}")
DECLARED_N = Text(en="{given} of {asked} given", nl="{given} van {asked} onderschreven")
NO_MEASURE = Text(en="no measure known", nl="geen maatregel bekend")
GOOD_UNTIL = Text(en="good until {day}", nl="goed t/m {day}")
POINTS = Text(en="{points} points", nl="{points} punten")
PIECES = Text(en="{count} documents", nl="{count} stukken")

# Empty and wrong
TOO_SMALL = Text(en="Too small: {width} × {height}", nl="Te klein: {width} × {height}")
GOES_ON_FROM = Text(en="Goes on from 40 × 12.", nl="Verder vanaf 40 × 12.")
NOTHING_LOST = Text(en="Nothing is lost.", nl="Er gaat niets verloren.")
NO_DOSSIERS = Text(en="No dossiers here.", nl="Hier zijn geen dossiers.")
NO_DOSSIERS_WHY = Text(
    en="Below {root} no folder has a dossier.toml or dossier.json.",
    nl="Onder {root} is geen map met dossier.toml of dossier.json.",
)
LIST_EMPTY = Text(en="Nothing in this list.", nl="Niets in deze lijst.")
NOTHING_ENDS = Text(en="Nothing ends within twelve months.", nl="Binnen twaalf maanden verloopt er niets.")
NO_MATCH = Text(en="No dossier with {query}", nl="Geen dossier met {query}")
NO_SUCH_FIELD = Text(en="There is no field {field}.", nl="Een veld {field} bestaat niet.")
NO_SUCH_VALUE = Text(en="No dossier here has that value.", nl="Geen dossier hier heeft die waarde.")
NO_SUCH_DAY = Text(en="A day is 2022-03-01 or 01-03-2022.", nl="Een dag is 2022-03-01 of 01-03-2022.")
NEAREST = Text(en="There is:", nl="Wel:")
TAKE_OVER = Text(en="take that", nl="overnemen")
FILTER_OFF = Text(en="filter off", nl="filter weg")
MANIFEST_UNREADABLE = Text(en="{file} cannot be read", nl="{file} is niet te lezen")
DOSSIER_UNREADABLE = Text(en="This dossier cannot be assessed", nl="Dit dossier is niet te beoordelen")
LINE_N = Text(en="line {line}", nl="regel {line}")
CRASHED = Text(
    en="assessing it stopped ({why}): read it again, or run coreg-tui check on it",
    nl="het beoordelen brak af ({why}): opnieuw lezen, of coreg-tui check erop uitvoeren",
)

# Help
AT = {
    "list": Text(en="at the work list", nl="bij de werkvoorraad"),
    "tree": Text(en="at the dossier", nl="bij het dossier"),
    "proof": Text(en="at the dossier", nl="bij het dossier"),
}
GROUPS = {
    "move": Text(en="Moving", nl="Bewegen"),
    "show": Text(en="Showing", nl="Tonen"),
    "program": Text(en="Program", nl="Programma"),
}
SIGNS = Text(en="Signs", nl="Tekens")
WHERE_FROM = Text(en="Where a fact comes from", nl="Waar een feit vandaan komt")
SIGN_MEANS: tuple[tuple[str, Tone, Text], ...] = (
    ("✓", "ok", Text(en="met", nl="voldaan")),
    ("=", "ok", Text(en="exempt: counts as met", nl="vrijgesteld: telt als voldaan")),
    ("?", "rev", Text(en="review: a person must look", nl="beoordelen: een mens moet kijken")),
    ("!", "miss", Text(en="missing: not received", nl="ontbreekt: stuk niet ontvangen")),
    ("×", "bad", Text(en="not met", nl="niet voldaan")),
    ("·", "muted", Text(en="not applicable", nl="niet van toepassing")),
)
SOURCE_MEANS = (
    (Text(en="signed", nl="getekend"), Text(en="signed file, intact", nl="ondertekend bestand, ongeschonden")),
    (
        Text(en="document", nl="document"),
        Text(en="from a file's text (not said beside it)", nl="uit de tekst van een bestand (staat er niet bij)"),
    ),
    (Text(en="scan", nl="scan"), Text(en="read by text recognition", nl="door tekstherkenning gelezen")),
    (Text(en="declared", nl="opgave"), Text(en="only said by the applicant", nl="alleen door de aanvrager opgegeven")),
    (Text(en="register", nl="register"), Text(en="from register or post log", nl="uit het register of de postlog")),
)
ON_THE_COMMAND_LINE = Text(
    en="All of this can also be had without a screen: coreg-tui check, explain, read, rules.",
    nl="Dit alles is er ook zonder scherm: coreg-tui check, explain, read, rules.",
)

# Requests
KIND_LONG = {
    "admission": Text(en="Admission", nl="Toelating"),
    "renewal": Text(en="Renewal", nl="Herregistratie"),
    "category_change": Text(en="Change", nl="Wijziging"),
}
KIND_MIDDLE = {**KIND_LONG, "renewal": Text(en="Renewal", nl="Herreg.")}
KIND_SHORT = {
    "admission": Text(en="Adm", nl="Toel"),
    "renewal": Text(en="Ren", nl="Herr"),
    "category_change": Text(en="Chg", nl="Wijz"),
}
CATEGORY_LONG = {
    "in_opleiding": Text(en="In opleiding", nl="In opleiding"),
    "junior": Text(en="Junior", nl="Junior"),
    "senior": Text(en="Senior", nl="Senior"),
    "basis": Text(en="Basis", nl="Basis"),
}
CATEGORY_MIDDLE = {**CATEGORY_LONG, "in_opleiding": Text(en="Tr.", nl="Opl.")}
CATEGORY_SHORT = {
    "in_opleiding": Text(en="Tr", nl="Opl"),
    "junior": Text(en="Jr", nl="Jr"),
    "senior": Text(en="Sr", nl="Sr"),
    "basis": Text(en="Bas", nl="Bas"),
}
