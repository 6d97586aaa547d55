"""Renewals that pass, and the regulation's third example, which does not."""

from __future__ import annotations

from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.activities import Activity, spread
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import registers
from coreg_tui.samples.papers.forms import filled_in
from coreg_tui.samples.papers.work import Job, Period, statement

_START, _END = date(2017, 6, 1), date(2022, 5, 31)


def _example(number: str, issued: date) -> Draft:
    """A senior of 2017 at the end of the period, as in the toelichting's three examples."""
    draft = Draft(f"2022-{number}", applicant(number), "renewal", "senior", date(2022, 5, 10))
    draft.register("senior", _START, _END, skj_at_start=False)
    pieces.vog_with_original(draft, issued)
    return draft


def _job(employer: str, town: str, hours: str, since: date = _START, title: str = "Cliëntondersteuner") -> Job:
    return Job(employer=employer, town=town, title=title, periods=[Period(start=since, end=None, hours_per_week=hours)])


def d0107() -> Draft:
    """De Vries: 100 accredited, 50 reflection, 100 other."""
    draft = _example("0107", date(2022, 4, 4))
    pieces.worked(draft, _job("Stichting Brugwacht", "Assen", "24"), date(2022, 5, 2), look="form")
    pieces.activities(draft, spread(_START, accredited=100, reflection=50, other=100))
    return draft


def d0108() -> Draft:
    """Jansen: 75, 85 and none, which is 160 exactly; the list as a Dutch spreadsheet saves it."""
    draft = _example("0108", date(2022, 3, 15))
    pieces.contract(
        draft, employer="Stichting Kompas Rivierland", town="Tiel", start=date(2016, 9, 1), hours_per_week="24"
    )
    rows = [
        Activity(
            day=date(2018, 3, 14),
            title="Scholing Wlz",
            category="accredited",
            points="37.5",
            accreditation="RP-2018-0314",
        ),
        Activity(
            day=date(2020, 10, 8),
            title="Scholing Wmo",
            category="accredited",
            points="37.5",
            accreditation="RP-2020-1008",
        ),
        Activity(
            day=date(2019, 5, 21), end=date(2019, 5, 23), title="Intervisie", category="reflection", points="42.25"
        ),
        Activity(
            day=date(2021, 11, 4),
            title="Reflectie op het beroepscompetentieprofiel",
            category="reflection",
            points="42.75",
            on_profile=True,
        ),
    ]
    pieces.activities(draft, rows, dutch=True)
    return draft


def d0109() -> Draft:
    """Hollander: 100, 30 and 75; enough in all, too little reflection."""
    draft = _example("0109", date(2022, 2, 22))
    pieces.worked(draft, _job("Vereniging Eigenwijs Lochem", "Lochem", "20"), date(2022, 4, 29), look="letter")
    pieces.activities(draft, spread(_START, accredited=100, reflection=30, other=75))
    return draft


def d0114() -> Draft:
    """Senior with SKJ at the start and now: 26 points are enough."""
    draft = Draft("2022-0114", applicant("0114"), "renewal", "senior", date(2022, 7, 4))
    draft.register("senior", date(2017, 8, 1), date(2022, 7, 31), skj_at_start=True)
    pieces.vog_with_original(draft, date(2022, 5, 20))
    pieces.worked(draft, _job("Gemeente Merwestein", "Gorinchem", "32", date(2017, 8, 1)), date(2022, 6, 13))
    sheets = registers.skj(draft.person, number="120047713", start=date(2020, 1, 1), until=date(2024, 12, 31))
    draft.paper("skj_registration", sheets)
    pieces.activities(draft, spread(date(2017, 8, 1), accredited=14, reflection=10, other=6), dutch=True)
    return draft


def d0116() -> Draft:
    """Junior with two jobs that add up, one stated on a form filled in on screen; membership counts a point a year."""
    draft = Draft("2022-0116", applicant("0116"), "renewal", "junior", date(2022, 8, 15))
    draft.register("junior", date(2017, 10, 1), date(2022, 9, 30))
    pieces.vog_with_statement(draft, date(2022, 6, 27), employer="Wegwijs in Wmo B.V.", town="Gouda", look="letter")
    pieces.worked(
        draft, _job("Wegwijs in Wmo B.V.", "Gouda", "12", date(2017, 10, 1)), date(2022, 7, 18), look="letter"
    )
    other = _job("Coöperatie Meedenkers U.A.", "Deventer", "9.5", date(2019, 2, 1), title="Consulent sociaal domein")
    sheets = statement(draft.person, other, signed=date(2022, 7, 25), look="form")
    draft.file("work_statement", filled_in(sheets))
    pieces.activities(draft, spread(date(2017, 10, 1), accredited=80, reflection=55, other=40, member=True))
    return draft


SAMPLES = (d0107, d0108, d0109, d0114, d0116)
