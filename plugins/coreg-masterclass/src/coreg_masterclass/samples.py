"""Samples of the papers of the basic training, with what the checks find. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

_HELD: dict[str, object] = {"holder": "Anna Bea Voorbeeld", "holder_birth_date": "1990-02-03"}

_PRINTED = (
    Sample(
        id="masterclass_certificate",
        kind="masterclass",
        text="""
            VOORBEELD
            BCMB
            Certificaat masterclass 2
            De BCMB verklaart dat
            Anna Bea Voorbeeld
            geboren op 3 februari 1990
            met een voldoende heeft afgerond
            Masterclass 2: Wet- en regelgeving
            Utrecht, 21 januari 2022
            """,
        facts=_HELD | {"number": 2, "completed": "2022-01-21", "passed": True, "provider": "BCMB"},
    ),
    Sample(
        id="masterclass_certificate_of_an_unknown_provider",
        kind="masterclass",
        text="""
            Certificaat masterclass basis cliëntondersteuning | VOORBEELD

            Naam deelnemer | Anna Bea Voorbeeld
            Geboortedatum | 03-02-1990
            Masterclass | 3
            Afgerond op | 21-01-2022
            Resultaat | voldoende
            Aanbieder | Opleidingsbureau De Wegwijzer
            """,
        facts=_HELD
        | {"number": 3, "completed": "2022-01-21", "passed": True, "provider": "Opleidingsbureau De Wegwijzer"},
        reasons=("provider",),
    ),
    Sample(
        id="practice_test_passed",
        kind="practice_test",
        text="""
            VOORBEELD
            Uitslag praktijktoets

            Kandidaat | Anna Bea Voorbeeld
            Geboortedatum | 3 februari 1990
            Toetsdatum | 21 januari 2022
            Uitslag | voldoende
            Aanbieder | HBO Drechtsteden
            """,
        facts=_HELD | {"completed": "2022-01-21", "passed": True, "provider": "HBO Drechtsteden"},
    ),
    Sample(
        id="letter_about_a_reflection_test_not_passed",
        kind="reflection_test",
        text="""
            HBO Drechtsteden
            Onderwerp: uitslag reflectietoets (VOORBEELD)

            Mevrouw A.B. Voorbeeld
            Dorpsweg 3

            Geachte mevrouw Voorbeeld,
            Op 21 januari 2022 hebt u de reflectietoets afgelegd.
            Helaas hebt u de toets niet met een voldoende afgerond.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "completed": "2022-01-21",
            "passed": False,
            "provider": "HBO Drechtsteden",
        },
        reasons=("not_passed",),
    ),
    Sample(
        id="whole_course",
        kind="basic_training",
        text="""
            VOORBEELD
            BCMB
            Certificaat Basisopleiding Cliëntondersteuner
            De BCMB verklaart dat
            Anna Bea Voorbeeld
            geboren op 3 februari 1990
            de basisopleiding op 21 januari 2022 heeft afgerond,
            inclusief praktijktoets en reflectietoets.
            """,
        facts=_HELD
        | {
            "provider": "BCMB",
            "completed": "2022-01-21",
            "includes_practice_test": True,
            "includes_reflection_test": True,
        },
    ),
    Sample(
        id="mantelzorgmakelaar",
        kind="mantelzorgmakelaar_diploma",
        text="""
            VOORBEELD
            Hogeschool Veluwezoom
            Diploma Mantelzorgmakelaar
            De examencommissie verklaart dat
            Anna Bea Voorbeeld
            geboren op 3 februari 1990
            de opleiding tot Mantelzorgmakelaar heeft afgerond op 12 juni 2015.
            """,
        facts=_HELD | {"graduated": "2015-06-12", "institution": "Hogeschool Veluwezoom"},
    ),
    Sample(
        id="mantelzorgmakelaar_by_month",
        kind="mantelzorgmakelaar_diploma",
        text="""
            VOORBEELD
            Hogeschool Veluwezoom
            Diploma Mantelzorgmakelaar
            uitgereikt aan Anna Bea Voorbeeld
            geboren op 3 februari 1990
            na het met goed gevolg afgelegde examen van de opleiding
            Arnhem, juni 2015
            """,
        facts=_HELD | {"graduated": "2015-06", "institution": "Hogeschool Veluwezoom"},
    ),
    Sample(
        id="verpleegkundige",
        kind="verpleegkundige_diploma",
        text="""
            VOORBEELD
            ROC Het Gooiland
            Diploma
            Mbo-Verpleegkundige
            De examencommissie verklaart dat
            Anna Bea Voorbeeld
            geboren 3 februari 1990 te Ede
            op 22 juni 2012 heeft voldaan aan alle eisen voor het diploma verpleegkundige.
            Hilversum, 6 juli 2012
            """,
        facts=_HELD | {"graduated": "2012-06-22", "institution": "ROC Het Gooiland"},
    ),
)


def _judged(kind: str) -> tuple[Sample, ...]:
    """Of a masterclass, and of each of the two tests: passed and dated (art. 2), by a recognised provider (fn 3)."""
    sound: dict[str, object] = {"completed": "2022-01-21", "passed": True, "provider": "BCMB"}

    def but(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
        return Sample(id=f"{kind}_{name}", kind=kind, facts=sound | facts, reasons=reasons, declared=declared)

    return (
        but("sound"),
        but("of_hbo_drechtsteden", provider="HBO Drechtsteden, Dordrecht"),
        but("of_nobody_named", provider=None),  # I-22: taken as the recognised provider's
        but("of_another_provider", "provider", provider="Opleidingsbureau De Wegwijzer"),
        but("not_passed", "not_passed", passed=False),
        but("of_another_provider_and_not_passed", "not_passed", "provider", passed=False, provider="De Wegwijzer"),
        but("without_a_result", "not_stated", passed=None),
        but("without_a_date", "not_stated", completed=None),
        but("only_declared", "unconfirmed", declared=True),
    )


_COURSE: dict[str, object] = {"completed": "2022-01-21", "provider": "HBO Drechtsteden"}

_COURSES = (
    Sample(id="course_of_hbo_drechtsteden", kind="basic_training", facts=_COURSE),
    Sample(id="course_without_a_date", kind="basic_training", facts=_COURSE | {"completed": None}),
    Sample(
        id="course_of_another_provider",
        kind="basic_training",
        facts=_COURSE | {"provider": "BCM"},
        reasons=("provider",),
    ),
    Sample(
        id="course_of_nobody_named", kind="basic_training", facts=_COURSE | {"provider": None}, reasons=("provider",)
    ),
)
"""A whole course is only as good as its provider (fn 3)."""

SAMPLES: tuple[Sample, ...] = (
    *_PRINTED,
    *_judged("masterclass"),
    *_judged("practice_test"),
    *_judged("reflection_test"),
    *_COURSES,
)
