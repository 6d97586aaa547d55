"""The dossiers that the tables start from: each in order in every respect, for one request.

A table's line `base: admission junior` names one of `BASES`; its rows say what is otherwise. Everybody is called
J.M. de Vries and born on 12 March 1984. What stands here are the values of a row's blank cells.
"""

from __future__ import annotations

import csv
import io
from copy import deepcopy
from functools import lru_cache
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

Table = dict[str, Any]

NAME, BORN = "J.M. de Vries", "1984-03-12"
DECLARATIONS = ["beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement"]

SPECIMENS: dict[str, Table] = {
    "vog": {
        "issued": "2022-01-10", "number": "20220110-48213", "person_type": "NP", "profiles": ["84", "85"],
    },
    "vog_employer_statement": {
        "signed": "2022-01-17", "employer": "Stichting Naast Elkaar", "original_seen": True,
        "vog_number": "20220110-48213",
    },
    "hbo_diploma": {
        "graduated": "2015-07-03", "programme": "Human Resource Management", "institution": "Hogeschool Utrecht",
        "level": "bachelor", "croho": "34609",
    },
    "duo_extract": {
        "graduated": "2015-07-03", "programme": "Human Resource Management", "institution": "Hogeschool Utrecht",
        "level": "bachelor", "issued": "2021-10-04", "signature": "intact",
    },
    "evc": {
        "issued": "2019-05-20", "provider": "Libereaux", "recognised": True, "level": "hbo", "report_included": True,
    },
    "hbo_test": {"provider": "Ixly", "taken": "2021-11-15", "result": "hbo"},
    "test_21plus": {"institution": "HBO Drechtsteden", "taken": "2021-11-15", "result": "hbo"},
    "masterclass": {"number": 1, "completed": "2021-03-10", "passed": True, "provider": "BCMB"},
    "practice_test": {"completed": "2021-09-08", "passed": True, "provider": "BCMB"},
    "reflection_test": {"completed": "2021-09-15", "passed": True, "provider": "BCMB"},
    "basic_training": {
        "provider": "HBO Drechtsteden", "completed": "2021-06-16", "includes_practice_test": True,
        "includes_reflection_test": True,
    },
    "mantelzorgmakelaar_diploma": {"graduated": "2018-06-28", "institution": "Hogeschool Leiden"},
    "verpleegkundige_diploma": {"graduated": "2008-06-27", "institution": "ROC Midden Nederland"},
    "trainee_request": {
        "signed": "2022-02-01", "complete": True, "promise_masterclasses": True, "promise_supervision": True,
        "supervisor": "G.H. Postma", "supervisor_number": "CO-08812", "supervisor_category": "senior",
    },
    "cv": {},
    "supervision_statement": {
        "start": "2022-01-15", "end": "2022-11-20", "supervisor": "G.H. Postma", "supervisor_category": "senior",
        "signed_supervisor": "2022-11-20", "signed_professional": "2022-11-21",
    },
    "work_statement": {
        "signed": "2022-02-01", "employer": "Stichting Naast Elkaar", "function_title": "Cliëntondersteuner",
        "at_hbo_level": True, "periods": [{"from": "2018-01-01", "hours_per_week": 24}],
    },
    "employment_contract": {
        "employer": "Stichting Samen Verder", "start": "2018-01-01", "hours_per_week": 24,
        "function_title": "Cliëntondersteuner", "at_hbo_level": True,
    },
    "self_statement": {
        "signed": "2022-02-01", "function_title": "Cliëntondersteuner", "at_hbo_level": True,
        "periods": [{"from": "2018-01-01", "hours_per_week": 24}],
    },
    "kvk_extract": {"number": "61234567", "issued": "2022-01-20", "active": True, "trade_name": "De Vries Advies"},
    "skj_registration": {"number": "110054321", "from": "2020-01-01", "until": "2024-12-31", "status": "registered"},
    "registration_confirmation": {"category": "basis", "from": "2019-06-01", "route": "regular"},
}  # fmt: skip
"""By kind of evidence, a document that is in order; each also bears the applicant's name and birth date."""


def specimen(kind: str, **facts: Any) -> Table:
    """A document of that kind that is in order but for these facts; None takes a fact out."""
    stated = {**SPECIMENS.get(kind, {}), "holder": NAME, "holder_birth_date": BORN, **facts}
    return {"kind": kind, "facts": {name: value for name, value in stated.items() if value is not None}}


def dossier(request: str, category: str, submitted: str, *evidence: Table, registration: Table | None = None) -> Table:
    """A manifest; its VOG, if it has one, was received and judged authentic."""
    found: Table = {
        "schema": 1,
        "id": "2022-0107",
        "applicant": {"initials": "J.M.", "prefix": "de", "surname": "Vries", "birth_date": BORN},
        "request": {"kind": request, "category": category, "submitted": submitted, "declarations": DECLARATIONS},
        "evidence": list(evidence),
    }
    for vog in (one for one in evidence if one["kind"] == "vog"):
        found["received"] = [{"kind": "vog", "on": vog["facts"]["issued"], "authentic": True}]
    if registration is not None:
        found["registration"] = {"number": "CO-10234", **registration}
    return found


LEVEL = (specimen("hbo_diploma"), specimen("duo_extract"))
TRAINED = (
    specimen("masterclass", number=1, completed="2021-03-10"),
    specimen("masterclass", number=2, completed="2021-04-14"),
    specimen("masterclass", number=3, completed="2021-05-19"),
    specimen("masterclass", number=4, completed="2021-06-16"),
    specimen("practice_test"),
    specimen("reflection_test"),
)
TRAINED_IN_2022 = (
    specimen("masterclass", number=1, completed="2022-03-10"),
    specimen("masterclass", number=2, completed="2022-04-14"),
    specimen("masterclass", number=3, completed="2022-05-19"),
    specimen("masterclass", number=4, completed="2022-06-16"),
    specimen("practice_test", completed="2022-10-05"),
    specimen("reflection_test", completed="2022-11-02"),
)
ACTIVITIES = {"kind": "cpd_activities", "file": "activities.csv"}


def held(category: str, start: str, end: str, **more: Any) -> Table:
    """The record of somebody who holds that category since the period's start and held none before."""
    return {
        "category": category,
        "first_registered": start,
        "period_start": start,
        "period_end": end,
        "history": [{"category": category, "from": start}],
        **more,
    }


BASES: dict[str, Table] = {
    "admission junior": {
        "today": "2022-06-01",
        "dossier": dossier("admission", "junior", "2022-02-14", specimen("vog"), *LEVEL, *TRAINED),
    },
    "admission senior": {
        "today": "2022-06-01",
        "dossier": dossier(
            "admission", "senior", "2022-02-14",
            specimen("vog"), *LEVEL, *TRAINED, specimen("employment_contract"),
        ),
    },
    "admission senior by statement": {
        "today": "2022-06-01",
        "dossier": dossier(
            "admission", "senior", "2022-02-14", specimen("vog"), *LEVEL, *TRAINED, specimen("work_statement"),
        ),
    },
    "admission trainee": {
        "today": "2022-06-01",
        "dossier": dossier(
            "admission", "in_opleiding", "2022-02-14",
            specimen("vog"), *LEVEL, specimen("trainee_request"), specimen("cv"),
        ),
    },
    "renewal senior": {
        "today": "2022-06-01",
        "dossier": dossier(
            "renewal", "senior", "2022-02-01", specimen("vog"), specimen("employment_contract"), ACTIVITIES,
            registration=held("senior", "2017-03-15", "2022-03-14", skj_at_start=False),
        ),
    },
    "renewal junior": {
        "today": "2022-06-01",
        "dossier": dossier(
            "renewal", "junior", "2022-02-01", specimen("vog"), specimen("employment_contract"), ACTIVITIES,
            registration=held("junior", "2017-03-15", "2022-03-14", skj_at_start=False),
        ),
    },
    "late renewal senior": {  # first registered after November 2021: level and training are on file
        "today": "2027-06-01",
        "dossier": dossier(
            "renewal", "senior", "2027-02-01",
            specimen("vog", issued="2026-12-01"), specimen("employment_contract"), ACTIVITIES,
            registration=held(
                "senior", "2022-06-01", "2027-05-31", skj_at_start=False, established=["hbo_level", "basic_training"]
            ),
        ),
    },
    "trainee to junior": {
        "today": "2022-12-31",
        "dossier": dossier(
            "category_change", "junior", "2022-12-01", *TRAINED_IN_2022, specimen("supervision_statement"),
            registration=held("in_opleiding", "2022-01-15", "2027-01-14", established=["hbo_level"]),
        ),
    },
    "junior to senior": {
        "today": "2024-06-01",
        "dossier": dossier(
            "category_change", "senior", "2024-02-01", specimen("employment_contract"),
            registration=held("junior", "2022-01-15", "2027-01-14", established=["hbo_level", "basic_training"]),
        ),
    },
    "basis to junior": {
        "today": "2022-06-01",
        "dossier": dossier(
            "category_change", "junior", "2022-02-14", specimen("vog"),
            registration=held(
                "basis", "2019-06-01", "2022-05-31",
                history=[{"category": "basis", "from": "2019-06-01", "route": "regular"}],
            ),
        ),
    },
}  # fmt: skip
"""By name, the dossier and the day of today."""


def base(name: str) -> Table:
    """A copy of that base, to change."""
    return deepcopy(BASES[name])


COLUMNS = (
    "date", "end_date", "title", "category", "points", "hours", "accreditation", "competence_profile",
    "membership_year",
)  # fmt: skip


def activities(rows: list[Table]) -> bytes:
    """A list of activities as CSV; an accredited one has its number, a reflection is on the profile, unless told."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    for row in rows:
        usual: Table = {"date": "2019-05-10", "title": "Activiteit"}
        if row.get("category") == "accredited":
            usual["accreditation"] = "RP-2019-114"
        if row.get("category") == "reflection":
            usual["competence_profile"] = "ja"
        writer.writerow({name: value for name, value in {**usual, **row}.items() if value is not None})
    return text.getvalue().encode()


ENOUGH = [
    {"category": "accredited", "points": "60", "date": "2021-05-10"},
    {"category": "reflection", "points": "50", "date": "2021-06-10"},
    {"category": "other", "points": "60", "date": "2021-07-10"},
]
LATER = [{**row, "date": row["date"].replace("2021", "2025")} for row in ENOUGH]


@lru_cache(maxsize=32)
def _paper(*lines: str, encrypted: bool = False) -> bytes:
    """A PDF of one page with these lines, the first as its title."""
    buffer = io.BytesIO()
    lock = StandardEncryption("", ownerPassword="issuer") if encrypted else None
    canvas = Canvas(buffer, pagesize=A4, encrypt=lock, invariant=1)
    for place, line in enumerate(lines):
        canvas.setFont("Helvetica", 18 if place == 0 else 11)
        canvas.drawString(72, 760 - 26 * place, line)
    canvas.save()
    return buffer.getvalue()


_VOG = (
    "Verklaring Omtrent het Gedrag",
    "natuurlijke personen",
    "Kenmerk: 20220110-48213",
    "Geslachtsnaam: de Vries",
    "Voornamen: Johanna Maria",
    "Geboortedatum: 12 maart 1984",
    "Screeningsprofiel: 45 Gezondheidszorg en welzijn van mens en dier",
)

FILES = {
    "activities.csv": lambda: activities([*ENOUGH, *LATER]),
    "broken.csv": lambda: b"date,points\n2019-05-10,-4\n",
    "empty.pdf": lambda: b"",
    "damaged.pdf": lambda: b"%PDF-1.7\nnothing more",
    "photo.pdf": lambda: b"\x89PNG\r\n\x1a\n" + bytes(40),
    "vog.pdf": lambda: _paper(*_VOG, "Datum afgifte: 10 januari 2022"),
    "undated vog.pdf": lambda: _paper(*_VOG),
    "encrypted vog.pdf": lambda: _paper(*_VOG, "Datum afgifte: 10 januari 2022", encrypted=True),
    "cv.pdf": lambda: _paper(
        "Curriculum vitae", "J.M. de Vries", "Werkervaring", "2018 - heden: maatschappelijk werker", "Opleiding",
        "Talen", "Hobby's", "Referenties",
    ),
    "diploma.pdf": lambda: _paper(
        "Getuigschrift", "hoger beroepsonderwijs", "De examencommissie van Hogeschool Utrecht verklaart dat",
        "J.M. de Vries", "geboren op 12 maart 1984", "het afsluitend examen van de bacheloropleiding",
        "Human Resource Management", "heeft afgelegd op 3 juli 2015",
    ),
}  # fmt: skip
"""By name, what the files that a row may name hold; any other name is a file that is not there."""
