"""By which words the papers of the basic training are known, and by which they are told apart.

A masterclass may name the course it belongs to, a course its masterclasses and tests, one test the other: what decides
is the title, and what a paper of that kind never says.
"""

from __future__ import annotations

from coreg_masterclass.telling import (
    COURSE_TELLS,
    MAKELAAR_TELLS,
    MASTERCLASS_TELLS,
    NURSE_TELLS,
    PRACTICE_TELLS,
    REFLECTION_TELLS,
)
from coreg_tui.api import Witnesses

_COURSES = ("Basisopleiding Cliëntondersteuner", "Basisopleiding Cliëntondersteuning")
_NUMBERS = ("1", "2", "3", "4", "I", "II", "III", "IV")
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "1e", "2e", "3e", "4e")
_ALL_FOUR = (
    "Masterclass 1 2 3 en 4", "Masterclass 1 2 3 4", "Masterclass 1 t/m 4", "Masterclass 1 tot en met 4",
    "Masterclass I t/m IV", "Masterclasses 1 2", "Masterclasses 1 t/m", "Masterclasses 1 tot en met",
    "Masterclasses I II", "Masterclasses I t/m", "Masterclasses I tot en met", "gehele basisopleiding",
    "volledige basisopleiding", "hele basisopleiding", "alle masterclasses", "alle vier", "Diploma Basisopleiding",
    "Certificaat Basisopleiding",
)  # fmt: skip
_NO_PROOF = (
    "Factuur", "Factuurnummer", "Offerte", "Curriculum vitae", "Werkervaring", "nodigen u uit", "nodigen je uit",
    "Inschrijfformulier", "Bevestiging van inschrijving", "Verzoek categorie", "zeg toe", "zegt toe", "zeg ik toe",
    "Arbeidsovereenkomst", "Functietitel",
    "Screeningsprofiel",
)  # fmt: skip
"""What stands on a bill, an invitation, a CV or a letter that speaks of the training."""
_OFFERED = (
    "Kosten", "Aanmelden kan", "Aanmelden via", "Meld je aan", "Meld u aan", "per masterclass",
    "iedere masterclass", "elke masterclass", "Geachte", "Uitnodiging",
    "ontvangt u een certificaat", "ontvang je een certificaat", "krijg je een certificaat",
    "krijgt u een certificaat", "ontvangt u het certificaat",
)  # fmt: skip
"""What stands on a flyer; a letter about a failed test may speak of costs, so these are not for the tests."""
_SAYS = (
    "Certificaat", "voldoende", "onvoldoende", "afgerond", "afgesloten", "behaald", "deelnemer", "kandidaat",
    "geboren", "geboortedatum", "uitslag", "resultaat", "toegekend aan", "uitgereikt aan", "verklaart dat",
    "certifies that", "completed", "born",
)  # fmt: skip
_TEST_SAYS = (*_SAYS, "afgelegd", "geslaagd", "toetsdatum", "beoordeling", "afgenomen")


def _of_the_course(*pieces: str) -> tuple[str, ...]:
    """The pieces' names, alone and before the name of the course they belong to."""
    joined = (f"{piece} {of}{course}" for piece in pieces for of in ("", "van de ") for course in _COURSES)
    return (*pieces, *joined)


def _results_of(*tests: str) -> tuple[str, ...]:
    """What a letter about its result has for a subject, and a sheet for a title."""
    names = ("Uitslag", "Resultaat", "Certificaat", "Beoordeling", "Uw uitslag", "Uw resultaat")
    return tuple(f"{name} {of}{test}" for test in tests for name in names for of in ("", "van de "))


def _taken(*tests: str) -> tuple[str, ...]:
    """How a sentence says that somebody took the test, and with what result."""
    forms = (
        "heb je de {} afgelegd", "hebt u de {} afgelegd", "heeft u de {} afgelegd", "{} heeft afgelegd",
        "de {} heeft behaald", "certificaat van de {}", "geslaagd voor de {}", "u de {} … afgelegd",
        "heeft … de {} met een voldoende", "de {} met goed gevolg",
    )  # fmt: skip
    return tuple(form.format(test) for test in tests for form in forms)


def _still_to_take(*tests: str) -> tuple[str, ...]:
    """How a letter about one test speaks of the other: as what one has to do besides."""
    forms = (
        "als u ook de {}", "als je ook de {}", "zodra u ook de {}", "zodra je ook de {}", "wanneer u ook de {}",
        "wanneer je ook de {}", "indien u ook de {}", "nadat u ook de {}", "nadat je ook de {}", "ook nog de {}",
        "alleen nog de {}", "naast de {}", "moet u nog de {}", "moet je nog de {}", "rest u nog de {}",
    )  # fmt: skip
    return tuple(form.format(test) for test in tests for form in forms)


def _judged_too(*tests: str) -> tuple[str, ...]:
    """How a sheet of both tests gives the other one's result: it is no paper of one."""
    forms = ("{} behaald op", "{} voldoende", "{} onvoldoende", "{} geslaagd", "{} niet behaald")
    return tuple(form.format(test) for test in tests for form in forms)


_COURSE_TAKEN = tuple(
    f"{before}{whole}basisopleiding{after}"
    for whole in ("", "gehele ", "volledige ", "hele ")
    for before, after in (
        ("heeft de ", " … afgerond"), ("heeft de ", " … behaald"), ("heeft de ", " … voltooid"),
        ("heeft de ", " … doorlopen"), ("heeft de ", " … gevolgd"), ("hebt de ", " … afgerond"),
        ("geslaagd voor de ", ""),
    )
)  # fmt: skip

SINGLE = Witnesses(
    titles=(
        "Masterclass",
        "Certificaat Masterclass",
        *_of_the_course(*(f"Masterclass {one}" for one in _NUMBERS), *(f"{one} masterclass" for one in _ORDINALS)),
    ),
    sentences=(
        "deelgenomen aan masterclass",
        "deelgenomen aan de masterclass",
        "heeft de masterclass … gevolgd",
        "masterclass … heeft gevolgd",
        "masterclass … heeft afgerond",
        "masterclass … met een voldoende",
        "masterclass … deelgenomen",
        "heeft masterclass … gevolgd",
        "heeft masterclass … afgerond",
    ),
    labels=(*_SAYS, "Bewijs van deelname", "heeft deelgenomen"),
    tells=MASTERCLASS_TELLS,
    never=(*_NO_PROOF, *_OFFERED, *_ALL_FOUR),
    part_of="basic_training",
    enough=2,
)
_BOTH_TESTS = (
    "Masterclass 1",
    "Masterclass I",
    "geen deel uit",
    "praktijk en reflectietoets",
    "praktijktoets en reflectietoets",
    "praktijktoets en de reflectietoets",
    "casustoets en reflectietoets",
    "casustoets en de reflectietoets",
)
"""What stands on a paper of more than one test."""
PRACTICE_TEST = Witnesses(
    titles=(*_of_the_course("Praktijktoets", "Casustoets"), *_results_of("Praktijktoets", "Casustoets")),
    sentences=_taken("praktijktoets", "casustoets"),
    labels=_TEST_SAYS,
    tells=PRACTICE_TELLS,
    never=(
        *_NO_PROOF,
        *_ALL_FOUR,
        *_BOTH_TESTS,
        *_still_to_take("praktijktoets", "casustoets"),
        *_judged_too("reflectietoets"),
    ),
    part_of="basic_training",
    enough=2,
)
REFLECTION_TEST = Witnesses(
    titles=(*_of_the_course("Reflectietoets"), *_results_of("Reflectietoets")),
    sentences=_taken("reflectietoets"),
    labels=_TEST_SAYS,
    tells=REFLECTION_TELLS,
    never=(
        *_NO_PROOF,
        *_ALL_FOUR,
        *_BOTH_TESTS,
        *_still_to_take("reflectietoets"),
        *_judged_too("praktijktoets", "casustoets"),
    ),
    part_of="basic_training",
    enough=2,
)
COURSE = Witnesses(
    titles=(
        *_COURSES,
        *(
            f"{course} inclusief {tests}"
            for course in _COURSES
            for tests in ("praktijk- en reflectietoets", "praktijktoets en reflectietoets", "toetsen")
        ),
        "Diploma Basisopleiding",
        "Certificaat Basisopleiding",
        "Volledige basisopleiding",
        "Certificaat volledige basisopleiding",
    ),
    sentences=_COURSE_TAKEN,
    labels=(
        *_SAYS,
        "Diploma",
        "Bewijs van voltooiing",
        "voltooid",
        "gehele",
        "masterclasses",
        "praktijktoets",
        "casustoets",
        "reflectietoets",
    ),
    tells=COURSE_TELLS,
    never=(
        *_NO_PROOF,
        *_OFFERED,
        *(f"{part} {one}" for part in ("Module", "Onderdeel", "Deel", "Blok") for one in _NUMBERS),
        "Certificaat masterclass",
        "Onderdeel masterclass",
        "de tweedaagse masterclass",
        "deelgenomen aan masterclass",
        "deelgenomen aan de masterclass",
        "Certificaat praktijktoets",
        "Certificaat casustoets",
        "Certificaat reflectietoets",
    ),
    enough=2,
)
_DIPLOMA_SAYS = (
    "Diploma", "Getuigschrift", "examencommissie", "verklaart", "geboren", "opleiding", "examen", "afgelegd",
    "voltooid", "afgerond", "behaald", "uitgereikt", "diplomanummer",
)  # fmt: skip
_NO_DIPLOMA = (
    *_NO_PROOF, *_OFFERED, "Mijn diploma's", "diplomaregister", "onderwijsdeelnemers", "Downloaddatum", "Salaris",
    "Registerplein",
)  # fmt: skip
MANTELZORGMAKELAAR = Witnesses(
    titles=(
        "Mantelzorgmakelaar",
        "Opleiding tot Mantelzorgmakelaar",
        "Diploma Mantelzorgmakelaar",
        "Mantelzorgmakelaar post-hbo",
    ),
    labels=_DIPLOMA_SAYS,
    tells=MAKELAAR_TELLS,
    never=_NO_DIPLOMA,
    enough=2,
)
NURSE = Witnesses(
    titles=(
        "Verpleegkundige", "Diploma Verpleegkundige", "Mbo-Verpleegkundige", "Verpleegkundige A",
        "Opleiding tot verpleegkundige", "Diploma Mbo-Verpleegkundige",
    ),
    labels=(*_DIPLOMA_SAYS, "in service", "mbo", "niveau 4", "crebo", "verpleegkunde"),
    tells=NURSE_TELLS,
    never=(*_NO_DIPLOMA, "hbo", "hbo-v", "bachelor", "hogeschool", "propedeuse", "university", "CROHO", "BIG-register"),
    enough=2,
)  # fmt: skip
