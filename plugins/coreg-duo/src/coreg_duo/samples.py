"""Samples of extracts from DUO, with what the checks find. All of it is made up."""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.api import Sample, Signature

_DUO = "Dienst Uitvoering Onderwijs (DUO)"
_BY_DUO = Signature(status="intact", trust="trusted", unmodified=True, organisation=_DUO)
_CHANGED_SINCE = replace(_BY_DUO, status="modified", unmodified=False)
_BROKEN = Signature(status="broken", organisation=_DUO)
_DAMAGED = Signature(status="unreadable")
_NOT_FILLED_IN = Signature(status="absent")
_BY_A_SCHOOL = replace(_BY_DUO, organisation="Hogeschool Voorbeeld")
_UNTRUSTED = replace(_BY_DUO, status="untrusted", trust="untrusted")
_EXPIRED = replace(_BY_DUO, status="untrusted", trust="expired")
_REVOKED = replace(_BY_DUO, status="untrusted", trust="revoked")

_PRINTED = (
    Sample(
        id="captions",
        kind="duo_extract",
        text="""
            Dienst Uitvoering Onderwijs
            VOORBEELD
            Uit het register onderwijsdeelnemers
            GETUIGSCHRIFT
            HBO Bachelor Maatschappelijk Werk en
            Dienstverlening
            Opleidingsvorm: voltijd

            BEHAALD DOOR
            Anna Bea Voorbeeld
            Geboren op 3 februari 1990

            UITGEGEVEN DOOR
            Hogeschool Overwater
            Zwolle, 5 juli 2013

            Downloaddatum: 20 januari 2022
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "graduated": "2013-07-05",
            "programme": "Maatschappelijk Werk en Dienstverlening",
            "institution": "Hogeschool Overwater",
            "level": "bachelor",
            "issued": "2022-01-20",
        },
        encrypted=True,
        signatures=(_BY_DUO,),
    ),
    Sample(
        id="rows_with_a_month_only",
        kind="duo_extract",
        text="""
            Uittreksel uit het diplomaregister
            VOORBEELD

            Achternaam | Voorbeeld
            Tussenvoegsel
            Voorna(a)m(en) | Anna Bea
            Geboortedatum | 3 februari 1990

            Soort waardedocument | Getuigschrift
            Opleiding | B Sociaal-Juridische Dienstverlening
            Aard van het examen | HBO Propedeuse
            Behaald in | Augustus 2010
            Instelling | Hogeschool Overwater in ZWOLLE

            Afgiftedatum uittreksel: 9 februari 2018
            """,
        facts={
            "holder": "Anna Bea Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "graduated": "2010-08",
            "programme": "Sociaal-Juridische Dienstverlening",
            "institution": "Hogeschool Overwater",
            "level": "propedeuse",
            "issued": "2018-02-09",
        },
        signatures=(_BY_DUO,),
    ),
    Sample(
        id="in_english_and_printed",
        kind="duo_extract",
        text="""
            From the register of education participants
            VOORBEELD
            DEGREE CERTIFICATE
            HBO Associate degree Social Work
            OBTAINED BY
            Anna Voorbeeld
            Born on 3 February 1990
            ISSUED BY
            Overwater University of Applied Sciences
            Zwolle, 30 August 2020
            Download date: 2 March 2021
            """,
        facts={
            "holder": "Anna Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "graduated": "2020-08-30",
            "programme": "Social Work",
            "institution": "Overwater University of Applied Sciences",
            "level": "associate_degree",
            "issued": "2021-03-02",
        },
        reasons=("signature_absent",),
    ),
)

_BACHELOR: dict[str, object] = {
    "graduated": "2019-07-01",
    "programme": "Maatschappelijk Werk en Dienstverlening",
    "institution": "Hogeschool Overwater",
    "level": "bachelor",
}


def _signed(name: str, *reasons: str, by: tuple[Signature, ...] | None, **facts: object) -> Sample:
    """An extract with these signatures in its file, and no diploma beside it."""
    return Sample(id=name, kind="duo_extract", facts=_BACHELOR | facts, signatures=by, reasons=reasons)


_BY_WHOM = (
    _signed("signed_by_duo", by=(_BY_DUO,)),
    _signed("signed_by_duo_without_its_abbreviation", by=(replace(_BY_DUO, organisation=_DUO[:-6]),)),
    _signed("not_signed", "signature_absent", by=()),
    _signed("signature_field_left_empty", "signature_absent", by=(_NOT_FILLED_IN,)),
    _signed("not_signed_whatever_is_declared", "signature_absent", by=(), signature="intact"),
    _signed("not_the_file_that_was_signed", "signature_broken", by=(_BROKEN,)),
    _signed("signed_by_a_school", "other_signer", by=(_BY_A_SCHOOL,)),
    _signed("signed_by_a_school_and_by_duo", by=(_BY_A_SCHOOL, _BY_DUO)),
    _signed("certificate_revoked", "signer_revoked", by=(_REVOKED,)),
    _signed("certificate_expired", "signer_expired", by=(_EXPIRED,)),
    _signed("certificate_not_trusted", "signer_untrusted", by=(_UNTRUSTED,)),
    _signed("signature_damaged", "signature_unreadable", by=(_DAMAGED,)),
    _signed("file_not_looked_through_for_signatures", "signature_unreadable", by=None),
)
"""DUO's own signature, and a good one (art. 1 Uittreksel DUO)."""

_SINCE_THEN = (
    _signed("changed_after_signing", "modified_after_signing", by=(_CHANGED_SINCE,)),
    _signed(
        "changed_after_signing_by_somebody_not_trusted",
        "modified_after_signing",
        "signer_untrusted",
        by=(replace(_UNTRUSTED, status="modified", unmodified=False),),
    ),
)
"""The file is as it was signed (toel. Uittreksel DUO)."""


def _declared(name: str, *reasons: str, **facts: object) -> Sample:
    """An extract that the applicant declares and does not show."""
    return Sample(id=name, kind="duo_extract", facts=_BACHELOR | facts, declared=True, reasons=reasons)


_NOT_SHOWN = (
    _declared("declared_as_intact", "unconfirmed", signature="intact"),
    _declared("declared_without_a_word_on_the_signature", "not_stated"),
)
"""Without a file the signature is as it is declared, which proves nothing."""


def _compared(name: str, *reasons: str, diploma: dict[str, object] | None = None, **facts: object) -> Sample:
    """A sound extract of the bachelor of 1 July 2019, but for what is given here, beside the diploma."""
    beside = Sample(id="diploma", kind="hbo_diploma", facts=_BACHELOR | (diploma or {}))
    return Sample(
        id=name, kind="duo_extract", facts=_BACHELOR | facts, signatures=(_BY_DUO,), reasons=reasons, beside=(beside,)
    )


_SAME_DIPLOMA = (
    _compared("of_this_diploma"),
    _compared("of_this_diploma_by_the_month", graduated="2019-07"),
    _compared("of_this_diploma_by_its_abbreviation", programme="MWD"),
    _compared("level_not_stated", level=None),
    _compared("three_months_later", "other_date", graduated="2019-10-01"),
    _compared("three_months_and_a_day_later", "other_diploma", graduated="2019-10-02"),
    _compared("three_months_earlier", "other_date", graduated="2019-04-01"),
    _compared("three_months_and_a_day_earlier", "other_diploma", graduated="2019-03-31"),
    _compared("a_day_later_and_of_another_level", "other_diploma", graduated="2019-07-02", level="propedeuse"),
    _compared("of_another_programme", "other_programme", programme="Pedagogiek"),
    _compared("of_another_school", "other_institution", institution="Hogeschool Rijn en Lek"),
    _compared("of_another_level", "level_differs", level="associate_degree"),
    _compared("without_a_date", "not_stated", graduated=None),
    _compared("beside_a_diploma_without_a_programme", "not_stated", diploma={"programme": None}),
)
"""About the diploma shown: its date, or one within three months of it, programme, institution and level (art. 1)."""

SAMPLES: tuple[Sample, ...] = (*_PRINTED, *_BY_WHOM, *_SINCE_THEN, *_NOT_SHOWN, *_SAME_DIPLOMA)
