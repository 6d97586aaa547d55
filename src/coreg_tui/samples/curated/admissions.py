"""Admissions that pass, each by another way of showing HBO level and basic training."""

from __future__ import annotations

from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft, Sample
from coreg_tui.samples.papers import diplomas, level
from coreg_tui.samples.papers.diplomas import old_study
from coreg_tui.samples.papers.work import Job, Period, self_statement


def d0101() -> Draft:
    """Junior: digital VOG that staff verified, HBO test, four masterclasses in one file."""
    draft = Draft("2022-0101", applicant("0101"), "admission", "junior", date(2022, 2, 14))
    pieces.certificate_of_conduct(draft, date(2022, 1, 10), look="encrypted")
    draft.post(date(2022, 2, 16))
    pieces.ixly(draft, date(2021, 11, 18))
    pieces.masterclasses(draft, together=True, look="framed")
    pieces.final_tests(draft)
    return draft


def d0102() -> Draft:
    """Senior: diploma of 1994, the employer saw the VOG and states two periods of work."""
    draft = Draft("2022-0102", applicant("0102"), "admission", "senior", date(2022, 3, 21))
    pieces.vog_with_statement(draft, date(2022, 1, 31), employer="Stichting Kompas Rivierland", town="Tiel")
    study = old_study(
        "Maatschappelijk Werk en Dienstverlening", "34616", date(1994, 6, 30), "Hogeschool De Horst", "Driebergen"
    )
    pieces.diploma(draft, study)
    pieces.masterclasses(draft)
    pieces.final_tests(draft)
    job = Job(
        employer="Stichting Kompas Rivierland",
        town="Tiel",
        title="Cliëntondersteuner",
        periods=[
            Period(start=date(2016, 3, 1), end=date(2019, 12, 31), hours_per_week="24"),
            Period(start=date(2020, 1, 1), end=None, hours_per_week="28.5"),
        ],
    )
    pieces.worked(draft, job, date(2022, 3, 1), look="form")
    return draft


def d0103() -> Draft:
    """In opleiding: experience recognised by EVC, the request with its promises, a curriculum vitae."""
    draft = Draft("2022-0103", applicant("0103"), "admission", "in_opleiding", date(2022, 4, 4))
    pieces.vog_with_original(draft, date(2022, 2, 24), profiles=("85",))
    draft.paper("evc", level.evc(draft.person, issued=date(2020, 6, 18), provider="EVC Centrum Midden"))
    pieces.trainee_papers(draft, date(2022, 4, 1))
    return draft


def d0104() -> Sample:
    """Junior: 21+ test, the whole course in one certificate; the manifest in JSON."""
    draft = Draft("2022-0104", applicant("0104"), "admission", "junior", date(2022, 4, 19))
    pieces.vog_with_original(draft, date(2021, 12, 20), specific="45")
    taken = level.test_21plus(
        draft.person, taken=date(2020, 9, 14), institution="HBO Drechtsteden", town="Dordrecht", result="hbo"
    )
    draft.paper("test_21plus", taken)
    pieces.whole_course(draft, date(2021, 12, 10))
    return draft.sample(form="json")


def d0105() -> Draft:
    """Junior: two diplomas take the place of masterclasses 2 and 4."""
    draft = Draft("2022-0105", applicant("0105"), "admission", "junior", date(2022, 4, 25))
    pieces.vog_with_statement(draft, date(2022, 3, 3), employer="Zorggroep Duinzicht", town="Haarlem", look="letter")
    pieces.ixly(draft, date(2021, 10, 5))
    pieces.masterclasses(draft, (1, 3))
    pieces.final_tests(draft)
    broker = diplomas.mantelzorgmakelaar(
        draft.person, graduated=date(2018, 11, 23), institution="Opleidingsinstituut Zorg en Regie", town="Amersfoort"
    )
    draft.paper("mantelzorgmakelaar_diploma", broker)
    nurse = diplomas.nurse(draft.person, graduated=date(2001, 6, 29), institution="ROC De Waarden", town="Woerden")
    draft.paper("verpleegkundige_diploma", nurse)
    return draft


def d0106() -> Draft:
    """Senior and self-employed: extract of the trade register and her own statement; married name in use."""
    draft = Draft("2022-0106", applicant("0106"), "admission", "senior", date(2022, 5, 2))
    pieces.vog_with_original(draft, date(2022, 3, 28))
    study = old_study(
        "Sociaal Pedagogische Hulpverlening", "34617", date(1993, 7, 2), "Hogeschool West-Brabant", "Breda"
    )
    pieces.diploma(draft, study)
    pieces.whole_course(draft, date(2021, 10, 15), provider="BCMB", town="Utrecht")
    pieces.trade_register(
        draft, trade_name="Fernández Ondersteunt", number="68412035", started=date(2016, 5, 1), issued=date(2022, 4, 11)
    )
    job = Job(
        employer="Fernández Ondersteunt",
        town="Tilburg",
        title="Cliëntondersteuner",
        periods=[Period(start=date(2016, 5, 1), end=None, hours_per_week="22.75")],
    )
    draft.paper("self_statement", self_statement(draft.person, job, signed=date(2022, 4, 20)))
    return draft


def d0118() -> Draft:
    """Junior: the first HBO test fell short, the one free retake did not."""
    draft = Draft("2022-0118", applicant("0118"), "admission", "junior", date(2022, 5, 23))
    pieces.vog_with_original(draft, date(2022, 4, 14))
    pieces.ixly(draft, date(2021, 5, 6), "mbo")
    pieces.ixly(draft, date(2021, 10, 12))
    pieces.whole_course(draft, date(2021, 12, 10), provider="BCMB", town="Utrecht")
    return draft


SAMPLES = (d0101, d0102, d0103, d0104, d0105, d0106, d0118)
