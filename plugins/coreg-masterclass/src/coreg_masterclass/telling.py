"""What each paper of the basic training must tell, whatever its title, as regular expressions over plain text.

Each has something that its sisters lack: a masterclass its number, a test what is tested and not the other test, the
course that it is whole.
"""

from __future__ import annotations

_TRAINING = r"\b(?:basisopleiding|client\s?ondersteun\w*|basic (?:training|course))\b"
_THEME = (
    r"\b(?:beperkingen (?:en|&) syndromen|syndromen (?:en|&) beperkingen|methodiek(?:en)? (?:en|&) gespreksvoering"
    r"|mensen met (?:een )?beperking)\b"
)
"""What the masterclasses of this course are about, and few others."""
_RESULT = (
    r"\b(?:geslaagd|behaald|onvoldoende|voldoende|voldaan|afgerond|afgesloten|afronding|goed gevolg|positief|voltooid"
    r"|passed|completed|successfully)\b"
)
_PERSON = (
    r"\b(?:geboren|geboortedatum|geb|geboortedag|born|date of birth)\b\D{0,60}\d"
    r"|\b(?:deelne(?:em|m)(?:er|ster)|cursist|kandidaat)\s*[:\n]"
)
_NO_PLAN = (
    r"!\b(?:aangemeld|aanmelden|aanmelding|inschrijving|ingeschreven|programma|welkom|plaatsvinden|zal|zult|zullen"
    r"|of (?:u|je|hij|zij) [^.]{0,30}(?:geslaagd|behaald)|wordt verwacht"
    r"|kosten|nog (?:niet|geen|te) (?:behaal\w*|afger\w*|gevolgd|uitslag)|lesdag(?:en)?|rooster)\b"
)
_ONE = r"(?:1|i|een|one)\b"
_LATER = r"(?:[2-4]|i[iv]|iii|twee|drie|vier)\b"
_MASTERCLASS = r"master\s?-?class\W{0,3}(?:(?:nr|nummer|no)\W{0,3})?"

MASTERCLASS_TELLS = (
    rf"\b{_MASTERCLASS}(?:{_ONE}|{_LATER})|\b(?:eerste|tweede|derde|vierde|1e|2e|3e|4e|first|second|third|fourth)"
    r" master\s?-?class\b",
    rf"{_TRAINING}|{_THEME}",
    _RESULT,
    _PERSON,
    _NO_PLAN,
    rf"!\b{_MASTERCLASS}{_ONE}[^\f]{{0,600}}?\b{_MASTERCLASS}{_LATER}|\bmasterclasses\b|\b(?:praktijk|casus|reflectie)toets\b",
)
_PRACTICE = r"\b(?:praktijk|casus)\W?(?:toets\w*|examen|assessment)\b"
_REFLECTION = r"\breflectie\W?(?:toets\w*|examen|assessment|opdracht|verslag)\b"
PRACTICE_TELLS = (_PRACTICE, _TRAINING, _RESULT, _PERSON, _NO_PLAN, rf"!{_REFLECTION}|\bmasterclass\w*\b")
REFLECTION_TELLS = (_REFLECTION, _TRAINING, _RESULT, _PERSON, _NO_PLAN, rf"!{_PRACTICE}|\bmasterclass\w*\b")
_ITSELF = (
    r"\b(?<!van\s)(?<!uit\s)(?<!bij\s)(?<!tot\s)(?<!voor\s)(?<!binnen\s)(?<!in\s)(?<!tijdens\s)(?:de|het diploma|the)"
    r" basisopleiding\b"
)
"""The course as what was completed: of a part it is said that it is of the course."""
_DONE = r"\b(?:afgerond|behaald|voltooid|doorlopen|afgesloten|completed)\b"
COURSE_TELLS = (
    r"\bbasisopleiding\W{1,3}(?:(?:tot|voor) )?(?:onafhankelijk\w* )?client",
    rf"\bmaster\s?-?class(?:es)?\W{{0,3}}{_ONE}[^.]{{0,60}}\b(?:4|iv|vier)\b|\b(?:alle |de )?(?:vier|4) masterclasses"
    r"|\balle (?:onderdelen|modules|masterclasses)|\b(?:ge|vol)?(?:hele|ledige) basisopleiding"
    r"|\bgehele opleiding|\bvolledige opleiding|\b(?:vier|4) (?:modules|onderdelen|blokken)\b"
    rf"|{_ITSELF}[^.]{{0,60}}\b(?:heeft|hebt|is|met)\b[^.]{{0,60}}{_DONE}"
    rf"|\b(?:heeft|hebt) (?:(?:op [^.]{{6,18}}|met goed gevolg|met succes|succesvol) )?{_ITSELF}[^.]{{0,80}}{_DONE}",
    _RESULT,
    _PERSON,
    _NO_PLAN,
)
_BORN = r"\b(?:geboren|geboortedatum|geb|born|date of birth)\b\D{0,60}\d"
_PROOF = r"\b(?:diploma|certificaat|getuigschrift|akte|examen)\b"
_GIVEN = r"\b(?:goed gevolg|behaald|afgerond|geslaagd|voltooid|uitgereikt|verleend|afgelegd|toegekend)\b"
_OF_WORK = (
    r"!\b(?:masterclass\w*|werkgever|werkzaam|in dienst|functie|uur per week|groet|ervaring|werkervaring|talen"
    r"|aangemeld|zal|programma|duo|uittreksel|kvk|eigena(?:ar|res)|register|registratienummer|opdrachtgever)\b"
)
MAKELAAR_TELLS = (r"\bmantelzorgmakelaar\w*\b", _PROOF, r"\b(?:post-?hbo|opleiding|cursus)\b", _GIVEN, _BORN, _OF_WORK)
NURSE_TELLS = (r"\b(?:\w-?)?verpleegkundige\b", _PROOF, r"\b(?:\w*opleiding|examen)\b", _GIVEN, _BORN, _OF_WORK)
