"""Why a test does not show HBO level, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

PROVIDER = Reason(
    id="provider",
    text=Text(
        en="The provider of the test is {provider}; the regulation names Ixly.",
        nl="De aanbieder van de test is {provider}; het reglement noemt Ixly.",
    ),
    line=Text(en="not known to be Ixly's test", nl="test niet aantoonbaar van Ixly"),
    short=Text(en="provider", nl="aanbieder"),
    remedy=Text(
        en="Establish that the test was Ixly's, or ask for a test by Ixly; Registerplein orders it.",
        nl="Nagaan of de test van Ixly was, of een test van Ixly opvragen; die is via Registerplein aan te vragen.",
    ),
    clause="fn 4",
)
BELOW_HBO = Reason(
    id="below_hbo",
    text=Text(en="The result is {result}; asked is HBO level.", nl="De uitslag is {result}; gevraagd is hbo-niveau."),
    line=Text(en="test result: {result}", nl="testuitslag: {result}"),
    short=Text(en="below HBO level", nl="onder hbo-niveau"),
    remedy=Text(
        en="A new attempt at Ixly with a result at HBO level (possible from {earliest}), or another proof of HBO "
        "level: a diploma, an EVC or a 21+ test.",
        nl="Een nieuwe poging bij Ixly met een uitslag op hbo-niveau (mogelijk vanaf {earliest}), of een ander bewijs "
        "van hbo-niveau: een diploma, een EVC of een 21+-toets.",
    ),
)
RETAKE_TOO_SOON = Reason(
    id="retake_too_soon",
    text=Text(
        en="A third or later attempt, on {taken}, less than a year after the one of {previous}.",
        nl="Een derde of latere poging, op {taken}, minder dan een jaar na die van {previous}.",
    ),
    line=Text(en="retaken within a year", nl="herkansing binnen een jaar"),
    short=Text(en="too soon", nl="te snel herkanst"),
    remedy=Text(
        en="A new attempt at Ixly on or after {earliest}, or another proof of HBO level: a diploma, an EVC or "
        "a 21+ test.",
        nl="Een nieuwe poging bij Ixly op of na {earliest}, of een ander bewijs van hbo-niveau: een diploma, een EVC "
        "of een 21+-toets.",
    ),
)
CALENDAR_YEAR = Reason(
    id="calendar_year",
    text=Text(
        en="A third or later attempt, on {taken}: in a later calendar year than the one of {previous}, but no full "
        "year after it.",
        nl="Een derde of latere poging, op {taken}: in een later kalenderjaar dan die van {previous}, maar geen vol "
        "jaar erna.",
    ),
    line=Text(en="retaken: within a calendar year?", nl="herkansing: (kalender)jaar?"),
    short=Text(en="calendar year", nl="kalenderjaar"),
    remedy=Text(
        en="Put it before the board, or ask for a new attempt at Ixly on or after {earliest}.",
        nl="Aan het bestuur voorleggen, of een nieuwe poging bij Ixly opvragen op of na {earliest}.",
    ),
    interpretation="I-7",
)

PROVIDER_21PLUS = Reason(
    id="provider",
    text=Text(
        en="The 21+ test was taken at {provider}, which is neither HBO Drechtsteden nor known as a hogeschool.",
        nl="De 21+-toets is afgelegd bij {provider}: niet HBO Drechtsteden en niet bekend als hogeschool.",
    ),
    line=Text(en="taken at no known provider", nl="niet bij een bekende aanbieder"),
    short=Text(en="provider", nl="aanbieder"),
    remedy=Text(
        en="Establish that {provider} is a hogeschool, or ask for a 21+ test by HBO Drechtsteden or a hogeschool.",
        nl="Nagaan of {provider} een hogeschool is, of een 21+-toets van HBO Drechtsteden of een hogeschool opvragen.",
    ),
)
BELOW_HBO_21PLUS = Reason(
    id="below_hbo",
    text=BELOW_HBO.text,
    line=BELOW_HBO.line,
    short=BELOW_HBO.short,
    remedy=Text(
        en="A 21+ test with a result at HBO level, or another proof of HBO level: a diploma, an EVC or the test "
        "by Ixly.",
        nl="Een 21+-toets met een uitslag op hbo-niveau, of een ander bewijs van hbo-niveau: een diploma, een EVC of "
        "de test van Ixly.",
    ),
)

TEST_REASONS = (PROVIDER, BELOW_HBO, RETAKE_TOO_SOON, CALENDAR_YEAR)
TEST_21PLUS_REASONS = (PROVIDER_21PLUS, BELOW_HBO_21PLUS)
