"""Dossiers that fail, each for one reason or two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.activities import spread
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import vog
from coreg_tui.samples.papers.diplomas import Study, old_study
from coreg_tui.samples.papers.work import Job, Period


def d0119() -> Draft:
    """VOG too old, and for handling money only."""
    draft = Draft("2022-0119", applicant("0119"), "admission", "junior", date(2022, 6, 7))
    pieces.vog_with_original(draft, date(2021, 3, 1), profiles=("21", "22"))
    pieces.ixly(draft, date(2021, 9, 21))
    pieces.masterclasses(draft)
    pieces.final_tests(draft)
    return draft


def d0120() -> Draft:
    """A third HBO test in the same year."""
    draft = Draft("2022-0120", applicant("0120"), "admission", "in_opleiding", date(2022, 2, 28))
    pieces.vog_with_original(draft, date(2022, 1, 24))
    pieces.ixly(draft, date(2021, 2, 9), "mbo")
    pieces.ixly(draft, date(2021, 6, 15), "mbo")
    pieces.ixly(draft, date(2021, 10, 26))
    pieces.trainee_papers(draft, date(2022, 2, 21))
    return draft


def d0121() -> Draft:
    """An Associate degree is no bachelor."""
    draft = Draft("2022-0121", applicant("0121"), "admission", "junior", date(2022, 8, 29))
    pieces.vog_with_original(draft, date(2022, 7, 7))
    study = Study(
        programme="Sociaal Werk in de Zorg",
        graduated=date(2016, 7, 1),
        institution="Fontys Hogescholen",
        town="Eindhoven",
        croho="80116",
        level="associate_degree",
    )
    pieces.diploma(draft, study)
    pieces.whole_course(draft, date(2022, 3, 25))
    return draft


def d0122() -> Draft:
    """Admission as Senior asked while registered as Junior."""
    draft = Draft("2022-0122", applicant("0122"), "admission", "senior", date(2022, 3, 7))
    draft.register("junior", date(2019, 4, 1), date(2024, 3, 31), established=["hbo_level", "basic_training"])
    pieces.vog_with_original(draft, date(2022, 2, 1))
    pieces.contract(
        draft, employer="Gemeente Merwestein", town="Gorinchem", start=date(2019, 4, 1), hours_per_week="28"
    )
    return draft


def d0123() -> Draft:
    """Senior with a year's work: far fewer than 2080 hours."""
    draft = Draft("2022-0123", applicant("0123"), "admission", "senior", date(2022, 5, 16))
    pieces.vog_with_original(draft, date(2022, 4, 1))
    pieces.diploma(
        draft,
        old_study(
            "Culturele en Maatschappelijke Vorming", "34640", date(1996, 6, 28), "Hogeschool Zeeland", "Vlissingen"
        ),
    )
    pieces.whole_course(draft, date(2021, 6, 4))
    job = Job(
        employer="Zorggroep Duinzicht",
        town="Goes",
        title="Cliëntondersteuner",
        periods=[Period(start=date(2021, 6, 1), end=None, hours_per_week="20")],
    )
    pieces.worked(draft, job, date(2022, 5, 9), look="form")
    return draft


def d0124() -> Draft:
    """A change to the category already held."""
    draft = Draft("2022-0124", applicant("0124"), "category_change", "junior", date(2022, 9, 26))
    draft.register("junior", date(2020, 2, 1), date(2025, 1, 31), established=["hbo_level", "basic_training"])
    pieces.masterclasses(draft, (1, 2))
    return draft


def d0125() -> Draft:
    """The VOG bears another birth date than the applicant's."""
    draft = Draft("2022-0125", applicant("0125"), "admission", "junior", date(2022, 10, 3))
    other = replace(draft.person, birth_date=date(1969, 9, 14))
    pieces.certificate_of_conduct(draft, date(2022, 8, 22), holder=other)
    draft.post(date(2022, 10, 5))
    pieces.ixly(draft, date(2022, 4, 12))
    pieces.whole_course(draft, date(2022, 6, 24))
    return draft


def d0126() -> Draft:
    """A VOG for the employer's firm instead of the person."""
    draft = Draft("2022-0126", applicant("0126"), "admission", "in_opleiding", date(2022, 3, 28))
    sheets = vog.legal_person(
        name="Zijlicht Ondersteuning B.V.",
        seat="Amersfoort",
        kvk="50771236",
        issued=date(2022, 2, 11),
        number="2022021100118827",
    )
    draft.paper("vog", sheets)
    draft.post(date(2022, 3, 30))
    pieces.ixly(draft, date(2022, 1, 18))
    pieces.trainee_papers(draft, date(2022, 3, 25))
    return draft


def d0127() -> Draft:
    """The original came by post and was judged a forgery."""
    draft = Draft("2022-0127", applicant("0127"), "admission", "in_opleiding", date(2022, 9, 5))
    pieces.certificate_of_conduct(draft, date(2022, 8, 1))
    draft.post(date(2022, 9, 8), authentic=False)
    pieces.ixly(draft, date(2022, 6, 20))
    pieces.trainee_papers(draft, date(2022, 9, 1))
    return draft


def d0128() -> Draft:
    """Renewal with a statement of work of nine months ago."""
    draft = Draft("2022-0128", applicant("0128"), "renewal", "senior", date(2022, 6, 27))
    start = date(2017, 7, 1)
    draft.register("senior", start, date(2022, 6, 30))
    pieces.vog_with_original(draft, date(2022, 5, 2))
    job = Job(
        employer="Wegwijs in Wmo B.V.",
        town="Gouda",
        title="Cliëntondersteuner",
        periods=[Period(start=start, end=None, hours_per_week="24")],
    )
    pieces.worked(draft, job, date(2021, 9, 20))
    pieces.activities(draft, spread(start, accredited=90, reflection=60, other=30))
    return draft


SAMPLES = (d0119, d0120, d0121, d0122, d0123, d0124, d0125, d0126, d0127, d0128)
