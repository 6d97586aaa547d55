"""An extract of DUO beside the diploma: signed as it should be, and in every other way it may come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from coreg_tui.samples import pieces
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import conditions, diplomas, duo
from coreg_tui.samples.papers.diplomas import Study
from coreg_tui.samples.papers.work import Job, Period
from coreg_tui.samples.sealing import Seal

SOCIAL_WORK = Study(
    programme="Social Work",
    graduated=date(2019, 7, 5),
    institution="Saxion Hogeschool",
    town="Enschede",
    croho="34116",
    accredited=True,
)
_PEDAGOGICS = replace(
    SOCIAL_WORK, programme="Pedagogiek", croho="35158", graduated=date(2013, 8, 30), degree="Bachelor of Arts"
)


def junior(number: str, submitted: date) -> Draft:
    """An admission as Junior in which all but the diploma is in order."""
    draft = Draft(f"2022-{number}", applicant(number), "admission", "junior", submitted)
    pieces.vog_with_original(draft, date(2022, 1, 17))
    pieces.whole_course(draft, date(2021, 11, 26))
    return draft


def _with_extract(number: str, submitted: date, seal: Seal) -> Draft:
    draft = junior(number, submitted)
    pieces.diploma(draft, SOCIAL_WORK)
    pieces.extract(draft, SOCIAL_WORK, downloaded=seal.on, seal=seal)
    return draft


def d0151() -> Draft:
    """Senior with a diploma of 2019 and DUO's extract beside it, as it was downloaded."""
    draft = Draft("2022-0151", applicant("0151"), "admission", "senior", date(2022, 10, 5))
    pieces.vog_with_original(draft, date(2022, 9, 1))
    pieces.diploma(draft, SOCIAL_WORK)
    pieces.extract(draft, SOCIAL_WORK, downloaded=date(2022, 8, 15))
    pieces.masterclasses(draft)
    pieces.final_tests(draft)
    job = Job(
        employer="Stichting Brugwacht",
        town="Assen",
        title="Cliëntondersteuner",
        periods=[Period(start=date(2019, 9, 1), end=None, hours_per_week="24")],
    )
    pieces.worked(draft, job, date(2022, 9, 26))
    return draft


def d0156() -> Draft:
    """The extract is of 2017: its certificate has ended, but a timestamp proves that it was good then."""
    draft = junior("0156", date(2022, 3, 8))
    pieces.diploma(draft, _PEDAGOGICS)
    seal = Seal(by="duo_until_2018", on=date(2017, 3, 6))
    pieces.extract(draft, _PEDAGOGICS, downloaded=seal.on, look="older", seal=seal)
    return draft


def d0138() -> Draft:
    """Words were laid over the extract after DUO had signed it."""
    over = partial(conditions.altered, words="Enschede, 5 juli 2019 (cum laude)", x=62, y=383.6)
    return _with_extract("0138", date(2022, 3, 1), Seal(by="duo", on=date(2022, 2, 20), afterwards=over))


def d0157() -> Draft:
    """The extract is her sister's; the name was replaced in the bytes of the file."""
    draft = junior("0157", date(2022, 3, 15))
    pieces.diploma(draft, SOCIAL_WORK)
    sister = replace(draft.person, given_names="Hilde Anna")
    rename = partial(conditions.overwritten, was=sister.full_name, now=draft.person.full_name)
    file = draft.paper("duo_extract", duo.extract(sister, [SOCIAL_WORK], downloaded=date(2022, 3, 2)), by="reportlab")
    draft.seals[file] = Seal(by="duo", on=date(2022, 3, 2), afterwards=rename)
    return draft


def d0158() -> Draft:
    """The extract was printed to a new PDF, and left its signature behind."""
    draft = junior("0158", date(2022, 3, 22))
    pieces.diploma(draft, SOCIAL_WORK)
    draft.paper("duo_extract", duo.extract(draft.person, [SOCIAL_WORK], downloaded=date(2022, 3, 3)), by="pdfium")
    return draft


def d0159() -> Draft:
    """The extract bears a signature that verifies: the school's, not DUO's."""
    return _with_extract("0159", date(2022, 3, 29), Seal(by="school", on=date(2022, 3, 14)))


def d0160() -> Draft:
    """Signed in DUO's name by an authority that the register does not know."""
    return _with_extract("0160", date(2022, 4, 5), Seal(by="duo_elsewhere", on=date(2022, 3, 21)))


def d0161() -> Draft:
    """The signer's certificate has ended since, and nothing but its own word tells when it signed."""
    seal = Seal(by="duo_until_october_2022", on=date(2022, 3, 28), timestamped=False)
    return _with_extract("0161", date(2022, 4, 12), seal)


def d0162() -> Draft:
    """The signer's certificate had been revoked months before."""
    return _with_extract("0162", date(2022, 4, 26), Seal(by="duo_revoked", on=date(2022, 4, 4)))


def d0163() -> Draft:
    """Diploma and extract were put into one file, which cost the extract its signature."""
    draft = junior("0163", date(2022, 5, 9))
    sheets = [
        *diplomas.diploma(draft.person, SOCIAL_WORK),
        *duo.extract(draft.person, [SOCIAL_WORK], downloaded=date(2022, 4, 20)),
    ]
    file = draft.paper("hbo_diploma", sheets, name="diploma-en-uittreksel")
    draft.mention("duo_extract", file)
    return draft


SAMPLES = (d0138, d0151, d0156, d0157, d0158, d0159, d0160, d0161, d0162, d0163)
