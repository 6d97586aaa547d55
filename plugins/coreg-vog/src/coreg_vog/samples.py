"""Samples of a VOG and of an employer's statement about one, with what the checks find. All of it is made up."""

from __future__ import annotations

from datetime import date

from coreg_tui.api import PostEntry, Sample

_SOUND: dict[str, object] = {
    "issued": "2022-01-10",
    "number": "2022011000412207",
    "person_type": "NP",
    "profiles": ["85"],
}
_STATED: dict[str, object] = {
    "signed": "2022-01-20",
    "employer": "Stichting De Wegwijzer",
    "holder_birth_date": "1990-02-03",
    "original_seen": True,
    "vog_number": "2022011000412207",
}


def _came(on: str, *, authentic: bool | None = True) -> PostEntry:
    """The original came by post on that day and was judged genuine, or not; None: not judged yet."""
    return PostEntry(kind="vog", on=date.fromisoformat(on), authentic=authentic)


_CAME = _came("2022-01-20")


def _vog(
    name: str,
    *reasons: str,
    post: PostEntry | None = _CAME,
    at: str = "2022-02-14",
    today: str | None = None,
    beside: tuple[Sample, ...] = (),
    **facts: object,
) -> Sample:
    """A sound VOG of which the original was received, but for what is given here."""
    return Sample(
        id=name,
        kind="vog",
        facts=_SOUND | facts,
        reasons=reasons,
        received=(post,) if post else (),
        reference_date=date.fromisoformat(at),
        today=date.fromisoformat(today) if today else None,
        beside=beside,
    )


def _by_employer(name: str, *reasons: str, firm: str | None = None, **facts: object) -> Sample:
    """A sound VOG of which an employer states to have seen the original; `firm` is the applicant's own, if any."""
    statement = Sample(id="statement", kind="vog_employer_statement", facts=_STATED | facts)
    extract = Sample(id="extract", kind="kvk_extract", facts={"trade_name": firm})
    return _vog(name, *reasons, post=None, beside=(statement, extract) if firm else (statement,))


_PRINTED = (
    Sample(
        id="paper_vog_of_which_the_original_came",
        kind="vog",
        text="""
            VOORBEELD | N 1188 0342
            Datum: | 10 januari 2022
            VERKLARING OMTRENT HET GEDRAG
            voor natuurlijke personen

            De Minister voor Rechtsbescherming verklaart dat niet is gebleken van bezwaren tegen:
            Naam | Voorbeeld
            Voornamen | Anna Bea
            Geboren | 3 februari 1990 te Ede

            Doel | cliëntondersteuner bij Stichting De Wegwijzer
            Screeningsprofiel | 45 Gezondheidszorg en welzijn van mens en dier
            """,
        facts={
            "issued": "2022-01-10",
            "number": "N 1188 0342",
            "person_type": "NP",
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "purpose": "cliëntondersteuner bij Stichting De Wegwijzer",
            "specific_profile": "45",
        },
        received=(_CAME,),
    ),
    Sample(
        id="digital_vog_that_nobody_checked",
        kind="vog",
        text="""
            Verklaring Omtrent het Gedrag
            VOORBEELD
            Date | Datum | 10 januari 2022
            Our reference | Ons kenmerk | 2022011000412207
            Surname at birth | Geslachtsnaam | Voorbeeld
            First name(s) | Voorna(a)m(en) | Anna Bea
            Date of birth | Geboortedatum | 3 februari 1990

            Deze verklaring is gevraagd voor het volgende doel:
            Werken als cliëntondersteuner bij Stichting De Wegwijzer, Ede

            Het onderzoek is verricht met het volgende profiel:
            84, 85

            De Minister voor Rechtsbescherming heeft geen bezwaren.
            Dit is een digitaal afgegeven VOG.
            ---
            Uitleg bij de codes
            84 Belast zijn met de zorg voor minderjarigen
            85 Belast zijn met de zorg voor hulpbehoevende personen
            45 Gezondheidszorg en welzijn van mens en dier (specifiek profiel)
            """,
        facts={
            "issued": "2022-01-10",
            "number": "2022011000412207",
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "purpose": "Werken als cliëntondersteuner bij Stichting De Wegwijzer, Ede",
            "profiles": ["84", "85"],
            "digital": True,
        },
        reasons=("digital_original",),
    ),
    Sample(
        id="statement_as_a_form",
        kind="vog_employer_statement",
        text="""
            VOORBEELD
            Verklaring van de werkgever over de VOG

            Werkgever: | Stichting De Wegwijzer
            Naam medewerker: | mevrouw A.B. Voorbeeld
            Geboortedatum: | 3 februari 1990
            Kenmerk VOG: | 2022011000412207

            ☒ De originele VOG is gezien
            ☐ Alleen een kopie van de VOG is gezien

            Plaats: Ede | Datum: 20 januari 2022
            Naam: P. Prins | Handtekening:
            """,
        facts={
            "signed": "2022-01-20",
            "employer": "Stichting De Wegwijzer",
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "original_seen": True,
            "vog_number": "2022011000412207",
        },
    ),
    Sample(
        id="statement_as_a_letter_that_saw_a_copy_only",
        kind="vog_employer_statement",
        text="""
            Stichting De Wegwijzer
            Onderwerp: Verklaring VOG werkgever (VOORBEELD)

            Hierbij verklaar ik, Petra Prins, personeelsadviseur van Stichting De Wegwijzer, dat mijn
            medewerker mevrouw A.B. Voorbeeld, geboren op 3 februari 1990, mij haar Verklaring Omtrent het
            Gedrag met kenmerk 2022011000412207 heeft getoond.
            Ik heb het origineel niet gezien, alleen een kopie.

            Ede, 20 januari 2022
            """,
        facts={
            "signed": "2022-01-20",
            "employer": "Stichting De Wegwijzer",
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "original_seen": False,
            "vog_number": "2022011000412207",
        },
    ),
)

_PERSON = (
    _vog("for_a_legal_person", "not_natural_person", person_type="RP"),
    _vog("birth_date_tells_a_natural_person", person_type=None, holder_birth_date="1990-02-03"),
    _vog("for_nobody_knows_whom", "not_stated", person_type=None),
)
"""For a natural person, not for a legal one (art. 1 VOG NP)."""

_PROFILE = (
    _vog("aspect_85"),
    _vog("profile_45", profiles=None, specific_profile="45"),
    _vog("profile_75", profiles=None, specific_profile="75"),
    _vog("profile_85_is_for_shooting_clubs", "profile_not_relevant", profiles=None, specific_profile="85"),
    _vog("aspect_11_only", "profile_not_relevant", profiles=["11"]),
    _vog("aspect_84_without_85", "profile_doubtful", profiles=["11", "84"]),
    _vog("profile_60", "profile_doubtful", profiles=None, specific_profile="60"),
    _vog("no_profile", "profile_not_stated", profiles=None),
)
"""Relevant are the specific profiles 45 and 75 and, of a general one, the aspect 85 (toel. VOG; I-3)."""

_AGE = (
    _vog("twelve_months_old", at="2023-01-10"),
    _vog("twelve_months_and_a_day_old", "too_old", at="2023-01-11"),
    _vog("of_a_leap_day_a_year_later", issued="2024-02-29", post=_came("2024-03-04"), at="2025-02-28"),
    _vog(
        "of_a_leap_day_a_year_and_a_day_later",
        "too_old",
        issued="2024-02-29",
        post=_came("2024-03-04"),
        at="2025-03-01",
    ),
    _vog("of_after_the_reference_date", issued="2022-03-01", post=_came("2022-03-04"), today="2022-03-10"),
    _vog("without_a_date", "not_stated", issued=None),
)
"""No older than twelve months at the reference date (art. 1 VOG NP)."""

_ORIGINAL = (
    _vog("original_not_received", "original_not_shown", post=None),
    _vog("original_not_judged_yet", "authenticity_open", post=_came("2022-01-20", authentic=None)),
    _vog("original_not_genuine", "not_authentic", post=_came("2022-01-20", authentic=False)),
    _vog("original_came_on_the_day_of_issue", post=_came("2022-01-10")),
    _vog("original_came_a_day_before_issue", "other_vog_date", post=_came("2022-01-09")),
    _vog("digital_and_not_checked", "digital_original", post=None, digital=True),
    _vog("digital_and_checked_at_the_issuer", digital=True),
    Sample(
        id="only_declared",
        kind="vog",
        facts=_SOUND,
        declared=True,
        reasons=("unconfirmed", "original_not_shown"),
    ),
)
"""The original comes by post and is judged (art. 1 VOG NP; of a digital one I-4)."""

_SEEN_BY_AN_EMPLOYER = (
    _by_employer("seen_by_an_employer"),
    _by_employer("seen_on_the_day_of_issue", signed="2022-01-10"),
    _by_employer("seen_a_day_before_issue", "other_vog_date", signed="2022-01-09"),
    _by_employer("only_a_copy_seen", "original_not_shown", original_seen=False),
    _by_employer("seen_of_another_vog", "original_not_shown", "other_vog", vog_number="2021050300077001"),
    _by_employer("seen_of_somebody_born_on_another_day", "other_person", holder_birth_date="1991-02-03"),
    _by_employer("seen_of_somebody_of_another_name", "holder_differs", holder="C. Anders"),
    _by_employer("seen_of_nobody_knows_whom", "holder_not_stated", holder=None),
    _by_employer("seen_by_nobody_knows_whom", "not_stated", employer=None),
    _by_employer("seen_by_the_own_firm", "own_firm", employer="De Wegwijzer B.V.", firm="De Wegwijzer"),
    _by_employer("seen_by_an_employer_besides_the_own_firm", firm="Voorbeeld Advies"),
)
"""Or an employer, not the applicant's own firm, declares to have seen it (art. 1 VOG NP)."""

SAMPLES: tuple[Sample, ...] = (*_PRINTED, *_PERSON, *_PROFILE, *_AGE, *_ORIGINAL, *_SEEN_BY_AN_EMPLOYER)
