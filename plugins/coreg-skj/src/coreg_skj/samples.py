"""Samples of proof of registration with the youth-care quality register. All of it is made up."""

from __future__ import annotations

from datetime import date

from coreg_tui.api import Sample

_PRINTED = (
    Sample(
        id="certificate",
        kind="skj_registration",
        text="""
            VOORBEELD
            Stichting Kwaliteitsregister Jeugd (SKJ)
            Bewijs van registratie

            Naam | A.B. Voorbeeld
            Geboortedatum | 03-02-1990
            Registratienummer | 120034417
            Geregistreerd als | Jeugd- en gezinsprofessional
            Ingangsdatum | 10-05-2017
            Einddatum | 09-05-2022
            Status | Geregistreerd
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "number": "120034417",
            "from": "2017-05-10",
            "until": "2022-05-09",
            "status": "registered",
        },
    ),
    Sample(
        id="letter_about_a_suspension",
        kind="skj_registration",
        text="""
            Stichting Kwaliteitsregister Jeugd
            VOORBEELD

            Hierbij verklaart SKJ dat mevrouw A.B. Voorbeeld, geboren op 3 februari 1990, onder nummer 120034417
            in het kwaliteitsregister jeugd staat als jeugd- en gezinsprofessional.
            De registratie is geldig van 10 mei 2017 tot en met 9 mei 2022.
            Status registratie: geschorst
            """,
        facts={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "number": "120034417",
            "from": "2017-05-10",
            "until": "2022-05-09",
            "status": "suspended",
        },
        reasons=("skj_status",),
    ),
)


def _registration(
    name: str,
    *reasons: str,
    start: str | None = "2017-05-10",
    until: str | None = "2022-05-09",
    status: str | None = "registered",
    at: str = "2022-02-14",
    declared: bool = False,
) -> Sample:
    """A registration from 10 May 2017 up to and including 9 May 2022, but for what is given here."""
    return Sample(
        id=name,
        kind="skj_registration",
        facts={"number": "120034417", "from": start, "until": until, "status": status},
        reasons=reasons,
        reference_date=date.fromisoformat(at),
        declared=declared,
    )


_VALID = (
    _registration("valid"),
    _registration("on_its_last_day", at="2022-05-09"),
    _registration("a_day_after_its_last_day", "skj_expired", at="2022-05-10"),
    _registration("on_its_first_day", start="2022-02-14", until="2027-02-13"),
    _registration("a_day_before_its_first_day", "skj_expired", start="2022-02-15", until="2027-02-14"),
    _registration("without_an_end", "not_stated", until=None),
    _registration("without_a_start", "not_stated", start=None),
    _registration("without_a_start_and_past_its_end", "skj_expired", start=None, at="2022-05-10"),
)
"""Valid at the reference date, its first and last day included (art. 5c)."""

_STATUS = (
    _registration("struck_off", "skj_status", status="struck_off"),
    _registration("suspended", "skj_status", status="suspended"),
    _registration("struck_off_and_past_its_end", "skj_expired", "skj_status", status="struck_off", at="2022-05-10"),
    _registration("without_a_status", "not_stated", status=None),
    _registration("only_declared", "unconfirmed", declared=True),
)
"""Registered, neither struck off nor suspended (art. 5c)."""

SAMPLES: tuple[Sample, ...] = (*_PRINTED, *_VALID, *_STATUS)
