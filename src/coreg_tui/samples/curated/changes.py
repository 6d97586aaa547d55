"""Category changes that pass, and the conversion of Basis, which starts anew."""

from __future__ import annotations

from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import registers
from coreg_tui.samples.papers.diplomas import old_study

_IN_2022 = (date(2022, 1, 20), date(2022, 3, 10), date(2022, 4, 21), date(2022, 6, 16))


def d0110() -> Draft:
    """From In opleiding to Junior: certificates within the year, supervision to the end."""
    draft = Draft("2022-0110", applicant("0110"), "category_change", "junior", date(2022, 9, 12))
    draft.register("in_opleiding", date(2021, 11, 15), date(2026, 11, 14), established=["hbo_level"])
    pieces.masterclasses(draft, dates=_IN_2022, look="plain")
    pieces.final_tests(draft, dates=(date(2022, 8, 25), date(2022, 9, 1)))
    pieces.supervised(draft, date(2021, 11, 15), date(2022, 9, 2))
    return draft


def d0111() -> Draft:
    """From Junior to Senior: work since the first registration, by a contract that states a BSN."""
    draft = Draft("2022-0111", applicant("0111"), "category_change", "senior", date(2022, 6, 13))
    draft.register("junior", date(2018, 4, 1), date(2023, 3, 31), established=["hbo_level", "basic_training"])
    pieces.contract(
        draft,
        employer="Stichting Brugwacht",
        town="Assen",
        start=date(2018, 4, 1),
        hours_per_week="24",
        citizen_number="999999990",  # passes the eleven-test; nobody has it
    )
    return draft


def d0112() -> Draft:
    """From Basis by the regular route to Junior: exempt from basic training, but a VOG is asked anew."""
    draft = Draft("2022-0112", applicant("0112"), "category_change", "junior", date(2022, 6, 20))
    draft.declare()
    since = date(2019, 9, 1)
    history = [{"category": "basis", "from": since, "route": "regular"}]
    draft.register("basis", since, date(2022, 8, 31), history=history)
    pieces.vog_with_original(draft, date(2022, 5, 9))
    return draft


def d0113() -> Draft:
    """From Basis by the transitional route, as the register's letter says: basic training is asked."""
    draft = Draft("2022-0113", applicant("0113"), "category_change", "junior", date(2022, 7, 11))
    draft.declare()
    draft.register("basis", date(2019, 10, 1), date(2022, 9, 30), number="4610017756")
    pieces.vog_with_original(draft, date(2022, 6, 1))
    letter = registers.confirmation(
        draft.person,
        dated=date(2019, 10, 7),
        number="4610017756",
        start=date(2019, 10, 1),
        until=date(2022, 9, 30),
        route="transitional",
    )
    draft.paper("registration_confirmation", letter)
    return draft


def d0115() -> Draft:
    """A junior of 2019 steps back to In opleiding to do the course."""
    draft = Draft("2022-0115", applicant("0115"), "category_change", "in_opleiding", date(2022, 3, 14))
    draft.register("junior", date(2019, 5, 1), date(2024, 4, 30))
    pieces.trainee_papers(draft, date(2022, 3, 10))
    return draft


def d0117() -> Draft:
    """From Junior of November 2021 to Senior: exempt by a listed diploma."""
    draft = Draft("2022-0117", applicant("0117"), "category_change", "senior", date(2022, 10, 10))
    draft.register("junior", date(2021, 11, 15), date(2026, 11, 14))
    study = old_study(
        "Maatschappelijk Werk en Dienstverlening", "34616", date(1995, 6, 23), "Hogeschool Midden Nederland", "Utrecht"
    )
    pieces.diploma(draft, study)
    pieces.contract(
        draft, employer="Zijlicht Ondersteuning B.V.", town="Amersfoort", start=date(2018, 2, 1), hours_per_week="20"
    )
    return draft


SAMPLES = (d0110, d0111, d0112, d0113, d0115, d0117)
