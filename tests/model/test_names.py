"""Names on papers, row by row as names.md tells them; and that no spelling of the form changes the answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.case import Applicant
from coreg_tui.model.names import can_be

BORN = date(1984, 3, 12)


def _rows() -> list[object]:
    lines = Path(__file__).with_name("names.md").read_text("utf-8").splitlines()
    found = []
    headings: list[str] = []
    for number, line in enumerate(lines, start=1):
        cells = [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        if not headings:
            headings = cells
            continue
        row = dict(zip(headings, cells, strict=True))
        wrong = row["wrong until mended"]
        marks = [pytest.mark.xfail(strict=True, reason=wrong)] if wrong else []
        found.append(pytest.param(row, id=f"names.md:{number}", marks=marks))
    return found


def _applicant(row: dict[str, str]) -> Applicant:
    return Applicant(
        surname=row["surname"],
        prefix=row["prefix"] or None,
        initials=row["initials"] or None,
        given_names=row["given names"] or None,
        partner_surname=row["partner surname"] or None,
        partner_prefix=row["partner prefix"] or None,
        birth_date=BORN,
    )


@pytest.mark.parametrize("row", _rows())
def test_a_name_can_be_the_applicants_as_the_row_says(row: dict[str, str]) -> None:
    assert can_be(row["on paper"], _applicant(row)) is (row["can be"] == "yes"), row["because"]


_name = st.text("abcdefghijklmnoprstuvwz", min_size=5, max_size=10).map(str.capitalize)
"""Five letters and more: shorter ones in capitals may be initials (names.md has those)."""
_prefix = st.sampled_from([None, "de", "van der", "ten"])


@given(_name, _name, _name, _prefix)
def test_ones_own_name_can_be_in_any_case_and_order(first: str, second: str, surname: str, prefix: str | None) -> None:
    person = Applicant(
        surname=surname,
        prefix=prefix,
        initials=f"{first[0]}.{second[0]}.",
        given_names=f"{first} {second}",
        birth_date=BORN,
    )
    behind = f", {prefix}" if prefix else ""
    in_full = " ".join(part for part in (first, second, prefix, surname) if part)
    for name in (person.full_name, in_full, f"{surname}{behind}, {person.initials}"):
        assert can_be(name, person)
        assert can_be(name.upper(), person)
        assert can_be(f"mevr. {name}", person)


@given(st.text(max_size=60))
def test_no_text_whatever_makes_it_crash(name: str) -> None:
    assert can_be(name, Applicant(surname="Vries", prefix="de", birth_date=BORN)) in (True, False)
