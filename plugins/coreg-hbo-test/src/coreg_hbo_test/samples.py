"""Samples of the HBO test by Ixly and of the 21+ test, with what the checks find. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

_PRINTED = (
    Sample(
        id="report_at_hbo_level",
        kind="hbo_test",
        text="""
            ACT Algemene Intelligentie
            VOORBEELD

            Naam: | mevrouw A.B. Voorbeeld
            Geboortedatum: | 3 februari 1990
            Datum afname: | 15 maart 2021
            Datum rapport: | 17 maart 2021
            Testaanbieder: | Ixly B.V.
            ---
            Uitslag
            Numeriek | 6
            Verbaal | 7
            Abstract redeneren | 7
            Op grond van de totaalscore komt u uit op hbo-niveau.
            Ter vergelijking: van alle deelnemers komt 35% op mbo-niveau en 31% op hbo-niveau uit.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "taken": "2021-03-15",
            "provider": "Ixly B.V.",
            "result": "hbo",
        },
    ),
    Sample(
        id="letter_below_hbo_level",
        kind="hbo_test",
        text="""
            Assessmentbureau De Wegwijzer
            Uitslag hbo-niveautest (VOORBEELD)

            Kandidaat | A.B. Voorbeeld
            Geboortedatum | 03-02-1990
            Afgenomen op | 15-03-2021
            Aanbieder | Assessmentbureau De Wegwijzer
            Normgroep | hbo
            Resultaat | mbo-niveau

            Het hbo-niveau is met deze afname niet aangetoond.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "taken": "2021-03-15",
            "provider": "Assessmentbureau De Wegwijzer",
            "result": "mbo",
        },
        reasons=("provider", "below_hbo"),
    ),
    Sample(
        id="admission_test_as_a_form",
        kind="test_21plus",
        text="""
            VOORBEELD
            HBO Drechtsteden
            Bewijs 21+ toets

            Kandidaat | Geboortedatum
            Anna Bea Voorbeeld | 03-02-1990
            Toetsdatum | Locatie
            13 september 2021 | Dordrecht

            Resultaat
            HBO-niveau aangetoond
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "institution": "HBO Drechtsteden",
            "taken": "2021-09-13",
            "result": "hbo",
        },
    ),
    Sample(
        id="admission_test_in_sentences",
        kind="test_21plus",
        text="""
            Hogeschool Veluwezoom
            Toelatingsonderzoek 21+
            VOORBEELD

            Hierbij verklaren wij dat Anna Bea Voorbeeld, geboren op 3 februari 1990, op 12 juni 2021 heeft
            deelgenomen aan het 21+ toelatingsonderzoek en daarbij het hbo-niveau heeft aangetoond.
            Arnhem, 1 juli 2021
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "institution": "Hogeschool Veluwezoom",
            "taken": "2021-06-12",
            "result": "hbo",
        },
    ),
)

_SOUND: dict[str, object] = {"provider": "Ixly", "taken": "2021-03-15", "result": "hbo"}


def _test(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
    """A test by Ixly at HBO level, the only attempt, but for what is given here."""
    return Sample(id=name, kind="hbo_test", facts=_SOUND | facts, reasons=reasons, declared=declared)


def _attempt(name: str, taken: str | None, *reasons: str, after: tuple[str | None, ...], other: str = "mbo") -> Sample:
    """An attempt at HBO level beside other attempts of the dossier; None: a paper that does not say when."""
    others = tuple(
        Sample(id=f"attempt_{at}", kind="hbo_test", facts=_SOUND | {"taken": day, "result": other})
        for at, day in enumerate(after)
    )
    return Sample(id=name, kind="hbo_test", facts=_SOUND | {"taken": taken}, reasons=reasons, beside=others)


_BY_IXLY = (
    _test("of_ixly"),
    _test("of_a_firm_called_ixly", provider="IXLY B.V., Utrecht"),
    _test("of_another_bureau", "provider", provider="Testbureau De Wegwijzer"),
    _test("of_nobody_named", "provider", provider=None),
    _test("at_mbo_level", "below_hbo", result="mbo"),
    _test("below_mbo_level", "below_hbo", result="below"),
    _test("without_a_result", "not_stated", result=None),
    _test("the_only_one_and_without_a_date", taken=None),
    _test("only_declared", "unconfirmed", declared=True),
)
"""By Ixly (fn 4), at HBO level (art. 3)."""

_ATTEMPTS = (
    _attempt("a_retake_a_week_later", "2021-03-22", after=("2021-03-15",)),
    _attempt("a_third_attempt_a_year_later", "2022-02-01", after=("2020-11-09", "2021-02-01")),
    _attempt(
        "a_third_attempt_a_day_less_than_a_year_later",
        "2022-01-31",
        "calendar_year",
        after=("2020-11-09", "2021-02-01"),
    ),
    _attempt(
        "a_third_attempt_within_a_calendar_year", "2021-12-31", "retake_too_soon", after=("2021-01-18", "2021-02-22")
    ),
    _attempt("a_third_attempt_a_year_after_a_leap_day", "2021-02-28", after=("2020-02-01", "2020-02-29")),
    _attempt(
        "a_third_attempt_too_soon_after_a_leap_day", "2021-02-27", "calendar_year", after=("2020-02-01", "2020-02-29")
    ),
    _attempt("a_second_attempt_before_a_third", "2021-02-22", after=("2021-01-18", "2021-12-31")),
    _attempt("two_papers_of_one_attempt", "2021-02-22", after=("2021-01-18", "2021-01-18")),
    _attempt("a_third_attempt_without_a_date", None, "not_stated", after=("2021-01-18", "2021-02-22")),
    _attempt("an_attempt_beside_one_without_a_date", "2021-02-22", "not_stated", after=("2021-01-18", None)),
)
"""A first attempt and one retake are free; a later one comes a full year after the one before it (art. 3; I-7)."""

_SOUND_21PLUS: dict[str, object] = {"institution": "HBO Drechtsteden", "taken": "2021-09-13", "result": "hbo"}


def _test_21plus(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
    """A 21+ test at HBO level, but for what is given here."""
    return Sample(id=name, kind="test_21plus", facts=_SOUND_21PLUS | facts, reasons=reasons, declared=declared)


_OF_21PLUS = (
    _test_21plus("of_21plus_by_hbo_drechtsteden"),
    _test_21plus("of_21plus_by_a_hogeschool", institution="Hogeschool Veluwezoom"),
    _test_21plus("of_21plus_by_a_university", "provider", institution="Universiteit Veluwezoom"),
    _test_21plus("of_21plus_by_nobody_named", "provider", institution=None),
    _test_21plus("of_21plus_at_mbo_level", "below_hbo", result="mbo"),
    _test_21plus("of_21plus_below_mbo_level", "below_hbo", result="below"),
    _test_21plus("of_21plus_without_a_result", "not_stated", result=None),
    _test_21plus("of_21plus_only_declared", "unconfirmed", declared=True),
)
"""By HBO Drechtsteden or a hogeschool (toel. HBO test), at HBO level."""

SAMPLES: tuple[Sample, ...] = (*_PRINTED, *_BY_IXLY, *_ATTEMPTS, *_OF_21PLUS)
