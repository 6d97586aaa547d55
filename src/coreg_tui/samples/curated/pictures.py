"""Papers that must be recognised before they can be read, and text or files that hide what they hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.curated.signatures import SOCIAL_WORK, junior
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import conditions, diplomas, duo, level, training
from coreg_tui.samples.sealing import Seal


def d0137() -> Draft:
    """The diploma is a scan: what is recognised on it, a reviewer must confirm."""
    draft = Draft("2022-0137", applicant("0137"), "admission", "junior", date(2022, 2, 7))
    pieces.vog_with_original(draft, date(2022, 1, 4))
    study = replace(
        SOCIAL_WORK,
        programme="Maatschappelijk Werk en Dienstverlening (MWD)",
        croho="34616",
        graduated=date(2008, 7, 4),
    )
    scan = conditions.scanned(diplomas.diploma(draft.person, study), seed=draft.id)
    draft.file("hbo_diploma", scan, name="scan-diploma")
    pieces.extract(draft, study, downloaded=date(2022, 1, 20))
    pieces.masterclasses(draft)
    pieces.final_tests(draft)
    return draft


def d0152() -> Draft:
    """A photo of the diploma, beside an extract of the older layout."""
    draft = Draft("2022-0152", applicant("0152"), "admission", "junior", date(2022, 11, 1))
    pieces.vog_with_original(draft, date(2022, 10, 3))
    study = replace(
        SOCIAL_WORK, programme="Pedagogiek", croho="35158", graduated=date(2013, 8, 30), degree="Bachelor of Arts"
    )
    photo = conditions.photographed(diplomas.diploma(draft.person, study)[0], seed=draft.id)
    draft.file("hbo_diploma", photo, suffix="png", name="foto-diploma")
    seal = Seal(by="duo_until_2018", on=date(2017, 3, 6))
    pieces.extract(draft, study, downloaded=seal.on, look="older", seal=seal)
    pieces.whole_course(draft, date(2022, 9, 9))
    return draft


def d0164() -> Draft:
    """The certificate of the praktijktoets was photographed."""
    draft = Draft("2022-0164", applicant("0164"), "admission", "junior", date(2022, 5, 17))
    pieces.vog_with_original(draft, date(2022, 4, 6))
    pieces.ixly(draft, date(2022, 1, 11))
    pieces.masterclasses(draft, together=True)
    pieces.final_tests(draft, kinds=("reflection_test",))
    completed = pieces.TEST_DATES[0]
    (sheet,) = training.final_test(draft.person, kind="practice_test", completed=completed, look="framed")
    photo = conditions.photographed(sheet, seed=draft.id, as_="jpeg")
    draft.file("practice_test", photo, suffix="jpg", name="foto-praktijktoets")
    return draft


def d0165() -> Draft:
    """A photo of DUO's extract on a screen: no photo carries a signature."""
    draft = junior("0165", date(2022, 5, 24))
    pieces.diploma(draft, SOCIAL_WORK)
    (sheet,) = duo.extract(draft.person, [SOCIAL_WORK], downloaded=date(2022, 5, 2))
    photo = conditions.photographed(sheet, seed=draft.id, as_="jpeg")
    draft.file("duo_extract", photo, suffix="jpg", name="foto-duo-uittreksel")
    return draft


def d0166() -> Draft:
    """The EVC certificate opens with a password only, which did not come with it."""
    draft = junior("0166", date(2022, 6, 7))
    file = draft.paper(
        "evc", level.evc(draft.person, issued=date(2021, 9, 14), provider="EVC Centrum Midden"), by="reportlab"
    )
    draft.files[file] = conditions.locked(draft.files[file])
    return draft


def d0167() -> Draft:
    """The result of the HBO test stands in white on white."""
    draft = junior("0167", date(2022, 6, 14))
    sheets = level.ixly(draft.person, taken=date(2022, 2, 22), result="hbo")
    draft.paper("hbo_test", conditions.whitened(sheets, "Vastgesteld niveau"))
    return draft


SAMPLES = (d0137, d0152, d0164, d0165, d0166, d0167)
