"""Dossiers to measure on: the facts of a request, without papers, as parsed JSON has them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

APPLICANT = {"initials": "J.M.", "prefix": "de", "surname": "Vries", "birth_date": "1984-03-12"}
HOLDER = {"holder": "J.M. de Vries", "holder_birth_date": "1984-03-12"}
TODAY = date(2022, 6, 1)


def admission(category: str = "senior", *, jobs: int = 1) -> dict[str, Any]:
    """An admission with everything that is asked of it; `jobs` work documents."""
    evidence = [
        _piece("vog", issued="2022-01-10", person_type="NP", profiles=["84", "85"], number="20220110-48213"),
        _piece("vog_employer_statement", signed="2022-01-17", employer="Stichting Naast Elkaar", original_seen=True),
        _piece(
            "hbo_diploma",
            graduated="2015-07-03",
            programme="Maatschappelijk Werk en Dienstverlening",
            institution="Hogeschool Utrecht",
            level="bachelor",
            croho="34616",
        ),
        _piece(
            "duo_extract",
            graduated="2015-07-03",
            programme="Maatschappelijk Werk en Dienstverlening",
            institution="Hogeschool Utrecht",
            level="bachelor",
            signature="intact",
        ),
        *(
            _piece("masterclass", number=number, completed=f"2021-0{number + 2}-10", passed=True, provider="BCMB")
            for number in (1, 2, 3, 4)
        ),
        _piece("practice_test", completed="2021-09-08", passed=True, provider="BCMB"),
        _piece("reflection_test", completed="2021-09-15", passed=True, provider="BCMB"),
        *(_job(number) for number in range(jobs)),
    ]
    return {
        "schema": 1,
        "id": "bench",
        "applicant": APPLICANT,
        "request": {
            "kind": "admission",
            "category": category,
            "submitted": "2022-02-14",
            "declarations": ["beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement"],
        },
        "evidence": evidence,
    }


def _piece(kind: str, **facts: Any) -> dict[str, Any]:
    return {"kind": kind, "facts": {**facts, **HOLDER}}


def _job(number: int) -> dict[str, Any]:
    start = date(2017, 1, 1) + timedelta(days=7 * number)
    return _piece(
        "work_statement",
        signed="2022-02-01",
        employer=f"Werkgever {chr(65 + number % 26)}{number}",
        function_title="Cliëntondersteuner",
        at_hbo_level=True,
        periods=[
            {"from": start.isoformat(), "to": "2022-01-31", "hours_per_week": Decimal("24") if number == 0 else 2}
        ],
    )


def as_json(dossier: dict[str, Any]) -> str:
    return json.dumps(dossier, default=float)
