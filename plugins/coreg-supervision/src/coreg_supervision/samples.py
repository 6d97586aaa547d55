"""Samples of the statement that closes a trainee's supervision, with what the checks find. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

_PRINTED = (
    Sample(
        id="form_with_a_column_for_each",
        kind="supervision_statement",
        text="""
            VOORBEELD
            Verklaring supervisie cliëntondersteuner in opleiding

            De supervisie heeft plaatsgevonden van 1 februari 2021 tot en met 31 januari 2022.

            Supervisor | Professional in opleiding
            Naam | Naam
            Gerda Postma | A.B. Voorbeeld
            Registratienummer | Geboortedatum
            CO-08812 | 3 februari 1990
            Categorie | Categorie
            Senior | In opleiding
            Datum ondertekening | Datum ondertekening
            31 januari 2022 | 2 februari 2022
            """,
        facts={
            "start": "2021-02-01",
            "end": "2022-01-31",
            "supervisor": "Gerda Postma",
            "supervisor_number": "CO-08812",
            "supervisor_category": "senior",
            "signed_supervisor": "2022-01-31",
            "signed_professional": "2022-02-02",
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
        },
    ),
    Sample(
        id="letter_that_only_the_supervisor_signed",
        kind="supervision_statement",
        text="""
            Supervisieverklaring
            VOORBEELD

            Ondergetekende, mevrouw G.H. Postma, geregistreerd als Junior (registratienummer CO-08812), verklaart dat
            mevrouw A.B. Voorbeeld, geboren op 3 februari 1990, in de periode van 1 februari 2021 tot en met
            31 januari 2022 supervisie heeft ontvangen.

            Datum ondertekening supervisor: 31 januari 2022
            Datum ondertekening professional:
            """,
        facts={
            "start": "2021-02-01",
            "end": "2022-01-31",
            "supervisor": "G.H. Postma",
            "supervisor_number": "CO-08812",
            "supervisor_category": "junior",
            "signed_supervisor": "2022-01-31",
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
        },
        reasons=("signature_missing", "supervisor_not_senior"),
    ),
)

_SOUND: dict[str, object] = {
    "start": "2021-02-01",
    "end": "2022-01-31",
    "supervisor": "Gerda Postma",
    "supervisor_number": "CO-08812",
    "supervisor_category": "senior",
    "signed_supervisor": "2022-01-31",
    "signed_professional": "2022-01-31",
}


def _statement(name: str, *reasons: str, declared: bool = False, **facts: object) -> Sample:
    """A statement signed by a Senior and the professional on the last day of it, but for what is given here."""
    return Sample(id=name, kind="supervision_statement", facts=_SOUND | facts, reasons=reasons, declared=declared)


_SIGNED = (
    _statement("signed_by_both"),
    _statement("not_signed_by_the_professional", "signature_missing", signed_professional=None),
    _statement("not_signed_by_the_supervisor", "signature_missing", signed_supervisor=None),
    _statement("not_signed", "signature_missing", signed_supervisor=None, signed_professional=None),
    _statement("only_declared", "unconfirmed", declared=True),
)
"""Signed by the supervisor and the professional (art. 2)."""

_BY_A_SENIOR = (
    _statement("by_a_junior", "supervisor_not_senior", supervisor_category="junior"),
    _statement("by_a_trainee", "supervisor_not_senior", supervisor_category="in_opleiding"),
    _statement("by_one_of_the_former_category", "supervisor_not_senior", supervisor_category="basis"),
    _statement("by_one_whose_category_is_not_stated", "supervisor_category", supervisor_category=None),
)
"""Only a Senior supervises (art. 2)."""

_AT_THE_END = (
    _statement("signed_by_the_supervisor_a_day_too_early", "signed_before_end", signed_supervisor="2022-01-30"),
    _statement("signed_by_the_professional_a_day_too_early", "signed_before_end", signed_professional="2022-01-30"),
    _statement("signed_later", signed_supervisor="2022-02-01", signed_professional="2022-02-14"),
    _statement(
        "signed_too_early_by_one_and_not_by_the_other",
        "signature_missing",
        "signed_before_end",
        signed_supervisor="2022-01-30",
        signed_professional=None,
    ),
    _statement("without_an_end", "not_stated", end=None),
)
"""Signed on or after the day on which the supervision ended (art. 2)."""

SAMPLES: tuple[Sample, ...] = (*_PRINTED, *_SIGNED, *_BY_A_SENIOR, *_AT_THE_END)
