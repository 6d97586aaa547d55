"""Samples of HBO diplomas and certificates of experience (EVC), with what the checks find. All of it is made up."""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.api import Sample, Signature

_PRINTED = (
    Sample(
        id="diploma_in_lines",
        kind="hbo_diploma",
        text="""
            VOORBEELD
            Hogeschool Veluwezoom
            Getuigschrift

            De examencommissie van de opleiding verklaart dat
            Anna Bea Voorbeeld
            geboren te Ede op 3 februari 1990,
            op 1 juli 2019 het afsluitend examen met goed gevolg heeft afgelegd van de
            hbo-bacheloropleiding
            Maatschappelijk Werk
            en Dienstverlening
            als bedoeld in het Centraal Register Opleidingen Hoger Onderwijs onder nummer
            34616. De opleiding is geaccrediteerd door de NVAO.

            Apeldoorn, 9 juli 2019
            voorzitter examencommissie
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "graduated": "2019-07-01",
            "programme": "Maatschappelijk Werk en Dienstverlening",
            "institution": "Hogeschool Veluwezoom",
            "level": "bachelor",
            "croho": "34616",
            "recognised": True,
        },
    ),
    Sample(
        id="diploma_as_a_form",
        kind="hbo_diploma",
        text="""
            Hogeschool Overwater
            Diploma
            VOORBEELD

            Naam: | A.B. Voorbeeld
            Geboren: | 3-2-1990 te Zeist
            Opleiding: | Sociaal-Juridische Dienstverlening
            Graad: | Bachelor of Laws
            Datum examen: | 30 juni 2013
            Datum uitreiking: | 8 juli 2013

            De examencommissie
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "graduated": "2013-06-30",
            "programme": "Sociaal-Juridische Dienstverlening",
            "institution": "Hogeschool Overwater",
            "level": "bachelor",
        },
        reasons=("recognition",),
    ),
    Sample(
        id="diploma_from_before_the_bachelors",
        kind="hbo_diploma",
        text="""
            HOGESCHOOL OVERWATER
            VOORBEELD
            Getuigschrift
            Ondergetekenden verklaren dat
            Anna Bea Voorbeeld
            geboren 3 februari 1973 te Delft
            het examen heeft afgelegd van de studierichting
            Maatschappelijk Werk en Dienstverlening

            's-Gravenhage, 1 juli 1995
            de voorzitter | de secretaris
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1973-02-03",
            "graduated": "1995-07-01",
            "programme": "Maatschappelijk Werk en Dienstverlening",
            "institution": "HOGESCHOOL OVERWATER",
        },
        reasons=("recognition",),
    ),
    Sample(
        id="certificate_of_experience_with_its_report",
        kind="evc",
        text="""
            ERVARINGSCERTIFICAAT
            VOORBEELD
            Dit certificaat is uitgegeven door het Centrum voor EVC Overwater, geregistreerd als erkende aanbieder.

            Naam: | Anna Voorbeeld
            Geboortedatum: | 3 februari 1990
            Standaard: | Sociaal Werk
            Niveau: | hbo
            Afgegeven op: | 14 juni 2018

            De bijbehorende rapportage is bijgevoegd.
            ---
            EVC-rapportage
            VOORBEELD
            Kandidaat: | A. Voorbeeld
            De assessoren hebben het portfolio beoordeeld en een gesprek gevoerd.
            """,
        facts={
            "holder": "Anna Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "issued": "2018-06-14",
            "provider": "Centrum voor EVC Overwater",
            "recognised": True,
            "level": "hbo",
            "report_included": True,
        },
    ),
    Sample(
        id="certificate_of_experience_alone",
        kind="evc",
        text="""
            Ervaringscertificaat (EVC)
            Erkenning van Verworven Competenties
            VOORBEELD

            Kandidaat | Mevrouw A.B. Voorbeeld
            EVC-aanbieder | Loopbaanhuis Vecht B.V.
            Niveau | mbo niveau 4
            Datum afgifte | 3 mei 2021

            Voor deelname aan een hbo-opleiding kan de kandidaat zich wenden tot een hogeschool.
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "provider": "Loopbaanhuis Vecht B.V.",
            "level": "mbo",
            "issued": "2021-05-03",
        },
        reasons=("evc_report", "level", "not_stated"),
    ),
)

_BACHELOR: dict[str, object] = {
    "graduated": "2019-07-01",
    "programme": "Maatschappelijk Werk en Dienstverlening",
    "institution": "Hogeschool Overwater",
    "level": "bachelor",
    "croho": "34616",
}


def _diploma(
    name: str, *reasons: str, declared: bool = False, beside: tuple[Sample, ...] = (), **facts: object
) -> Sample:
    """A recognised HBO bachelor of 1 July 2019, but for what is given here."""
    return Sample(
        id=name, kind="hbo_diploma", facts=_BACHELOR | facts, reasons=reasons, declared=declared, beside=beside
    )


_OF_WHICH_LEVEL = (
    _diploma("bachelor"),
    _diploma("associate_degree", "level", level="associate_degree"),
    _diploma("first_year_only", "level", level="propedeuse"),
    _diploma("of_vocational_education", "level", level="mbo"),
    _diploma("master", "other_level", level="master"),
    _diploma("of_a_university", "other_level", level="wo_bachelor"),
    _diploma("from_abroad", "other_level", level="foreign"),
    _diploma("level_not_stated", "not_stated", level=None),
    _diploma("level_only_declared", "unconfirmed", declared=True),
)
"""An HBO bachelor (art. 1 HBO niveau)."""

_BEFORE_THE_BACHELORS = (
    _diploma("last_day_before_the_bachelors", level=None, graduated="2002-08-31"),
    _diploma("first_day_of_the_bachelors", "not_stated", level=None, graduated="2002-09-01"),
    _diploma("last_month_before_the_bachelors", level=None, graduated="2002-08"),
    _diploma("first_month_of_the_bachelors", "not_stated", level=None, graduated="2002-09"),
    _diploma(
        "before_the_bachelors_by_no_hogeschool",
        "not_stated",
        level=None,
        graduated="1995-07-01",
        institution="Academie",
    ),
)
"""What a hogeschool gave before there were bachelors is their equal (I-34)."""

_RECOGNISED = (
    _diploma("recognised_as_it_says", croho=None, recognised=True),
    _diploma("predecessor_of_a_recognised_one", croho=None, predecessor=True),
    _diploma("recognition_not_shown", "recognition", croho=None),
    _diploma("not_recognised", "not_recognised", recognised=False),
)
"""Recognised, as any one sign of it shows (art. 1; I-25)."""

_BY_DUO = Signature(status="intact", trust="trusted", unmodified=True, organisation="Dienst Uitvoering Onderwijs (DUO)")
_EXTRACT = Sample(
    id="extract",
    kind="duo_extract",
    facts={name: value for name, value in _BACHELOR.items() if name != "croho"},
    signatures=(_BY_DUO,),
)

_BY_EXTRACT = (
    _diploma("beside_a_sound_extract", croho=None, beside=(_EXTRACT,)),
    _diploma("beside_an_unsigned_extract", "recognition", croho=None, beside=(replace(_EXTRACT, signatures=()),)),
    _diploma(
        "beside_an_extract_of_another_diploma", "recognition", croho=None, graduated="2018-07-01", beside=(_EXTRACT,)
    ),
)
"""A sound extract from DUO about this very diploma shows that it is recognised (I-25)."""

_AT_HBO_LEVEL: dict[str, object] = {
    "issued": "2018-06-14",
    "provider": "Centrum voor EVC Overwater",
    "recognised": True,
    "level": "hbo",
    "report_included": True,
}


def _evc(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
    """An EVC at HBO level by a recognised provider, with its report, but for what is given here."""
    return Sample(id=name, kind="evc", facts=_AT_HBO_LEVEL | facts, reasons=reasons, declared=declared)


_OF_EXPERIENCE = (
    _evc("evc_at_hbo_level"),
    _evc("evc_at_bachelor_level", level="bachelor"),
    _evc("evc_at_mbo_level", "level", level="mbo"),
    _evc("evc_by_one_not_recognised", "not_recognised", recognised=False),
    _evc("evc_by_one_of_whom_nothing_is_stated", "not_stated", recognised=None),
    _evc("evc_without_its_report", "evc_report", report_included=None),
    _evc("evc_that_says_it_has_no_report", "evc_report", report_included=False),
    _evc("evc_only_declared", "unconfirmed", declared=True),
)
"""An EVC at HBO level by a recognised provider, with its report (fn 1)."""

SAMPLES: tuple[Sample, ...] = (
    *_PRINTED,
    *_OF_WHICH_LEVEL,
    *_BEFORE_THE_BACHELORS,
    *_RECOGNISED,
    *_BY_EXTRACT,
    *_OF_EXPERIENCE,
)
