"""Dossiers from which something lacks, each something else."""

from __future__ import annotations

from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.activities import spread
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import level
from coreg_tui.samples.papers.diplomas import Study
from coreg_tui.samples.papers.work import Job, Period


def d0129() -> Draft:
    """The original of the VOG was never shown, and two boxes of the form stayed empty."""
    draft = Draft(
        "2022-0129",
        applicant("0129"),
        "admission",
        "junior",
        date(2022, 4, 11),
        declarations=("beroepscode", "beroepscompetentieprofiel"),
    )
    pieces.certificate_of_conduct(draft, date(2022, 3, 9))
    pieces.ixly(draft, date(2021, 12, 7))
    pieces.whole_course(draft, date(2022, 2, 4))
    return draft


def d0130() -> Draft:
    """Masterclass 3 and the reflectietoets are still to come."""
    draft = Draft("2022-0130", applicant("0130"), "admission", "junior", date(2022, 5, 30))
    pieces.vog_with_original(draft, date(2022, 5, 3))
    pieces.ixly(draft, date(2022, 2, 8))
    pieces.masterclasses(draft, (1, 2, 4))
    pieces.final_tests(draft, kinds=("practice_test",))
    return draft


def d0131() -> Draft:
    """The EVC certificate came without its report."""
    draft = Draft("2022-0131", applicant("0131"), "admission", "junior", date(2022, 7, 18))
    pieces.vog_with_original(draft, date(2022, 6, 13))
    draft.paper("evc", level.evc(draft.person, issued=date(2019, 12, 9), provider="Bureau Ervaring Telt", report=False))
    pieces.whole_course(draft, date(2022, 5, 20))
    return draft


def d0132() -> Draft:
    """The trainee's form is half filled in, and the curriculum vitae lacks."""
    draft = Draft("2022-0132", applicant("0132"), "admission", "in_opleiding", date(2022, 10, 17))
    pieces.vog_with_original(draft, date(2022, 9, 6))
    pieces.ixly(draft, date(2022, 8, 16))
    pieces.trainee_papers(draft, date(2022, 10, 13), with_cv=False, complete=False, promise_supervision=False)
    return draft


def d0133() -> Draft:
    """Self-employed, but only the extract of the trade register is there."""
    draft = Draft("2022-0133", applicant("0133"), "renewal", "senior", date(2022, 8, 22))
    start = date(2017, 9, 15)
    draft.register("senior", start, date(2022, 9, 14))
    pieces.vog_with_original(draft, date(2022, 7, 4))
    pieces.trade_register(
        draft, trade_name="De Lochemse Gids", number="70215588", started=date(2017, 5, 1), issued=date(2022, 8, 1)
    )
    pieces.activities(draft, spread(start, accredited=72, reflection=48, other=50), dutch=True)
    return draft


def d0134() -> Draft:
    """Graduated four weeks ago: DUO has no extract yet."""
    draft = Draft("2022-0134", applicant("0134"), "admission", "junior", date(2022, 8, 8))
    pieces.vog_with_original(draft, date(2022, 7, 12))
    study = Study(
        programme="Social Work",
        graduated=date(2022, 7, 8),
        institution="Hogeschool Rotterdam",
        town="Rotterdam",
        croho="34116",
        accredited=True,
    )
    pieces.diploma(draft, study)
    pieces.whole_course(draft, date(2022, 6, 17))
    return draft


def d0135() -> Draft:
    """A junior asks renewal without any list of activities."""
    draft = Draft("2022-0135", applicant("0135"), "renewal", "junior", date(2022, 10, 24))
    draft.register("junior", date(2017, 12, 1), date(2022, 11, 30))
    pieces.vog_with_original(draft, date(2022, 9, 19))
    job = Job(
        employer="Coöperatie Meedenkers U.A.",
        town="Deventer",
        title="Onafhankelijk cliëntondersteuner",
        periods=[
            Period(start=date(2018, 1, 1), end=date(2020, 6, 30), hours_per_week="18"),
            Period(start=date(2020, 7, 1), end=None, hours_per_week="26"),
        ],
    )
    pieces.worked(draft, job, date(2022, 10, 10), look="letter")
    return draft


def d0136() -> Draft:
    """From In opleiding to Junior, but the professional did not sign the supervision statement."""
    draft = Draft("2022-0136", applicant("0136"), "category_change", "junior", date(2022, 10, 31))
    draft.register("in_opleiding", date(2021, 12, 1), date(2026, 11, 30), established=["hbo_level"])
    pieces.masterclasses(
        draft, dates=(date(2022, 2, 3), date(2022, 3, 24), date(2022, 5, 12), date(2022, 6, 23)), together=True
    )
    pieces.final_tests(draft, dates=(date(2022, 9, 15), date(2022, 9, 22)))
    pieces.supervised(draft, date(2021, 12, 6), date(2022, 10, 14), both_signed=False, look="letter")
    return draft


SAMPLES = (d0129, d0130, d0131, d0132, d0133, d0134, d0135, d0136)
