"""Dossiers that a person must look at, and one whose manifest cannot be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coreg_tui.samples import pieces
from coreg_tui.samples.activities import spread
from coreg_tui.samples.curated.applicants import applicant
from coreg_tui.samples.draft import Draft, Sample
from coreg_tui.samples.papers import conditions, work
from coreg_tui.samples.papers.diplomas import old_study
from coreg_tui.samples.papers.work import Job, Period


def _junior(number: str, submitted: date, issued: date) -> Draft:
    draft = Draft(f"2022-{number}", applicant(number), "admission", "junior", submitted)
    pieces.vog_with_original(draft, issued)
    return draft


def _senior(number: str, submitted: date, start: date, end: date, issued: date) -> Draft:
    draft = Draft(f"2022-{number}", applicant(number), "renewal", "senior", submitted)
    draft.register("senior", start, end)
    pieces.vog_with_original(draft, issued)
    return draft


def _job(employer: str, town: str, hours: str, since: date) -> Job:
    periods = [Period(start=since, end=None, hours_per_week=hours)]
    return Job(employer=employer, town=town, title="Cliëntondersteuner", periods=periods)


def d0139() -> Draft:
    """The upload of the test report broke off: damaged."""
    draft = _junior("0139", date(2022, 5, 4), date(2022, 3, 22))
    pieces.ixly(draft, date(2021, 8, 24))
    pieces.whole_course(draft, date(2021, 11, 5))
    draft.files["ixly-rapport.pdf"] = conditions.cut_off(draft.files["ixly-rapport.pdf"])
    return draft


def d0140() -> Draft:
    """The upload form says another date of issue than the VOG."""
    draft = Draft("2022-0140", applicant("0140"), "admission", "junior", date(2022, 6, 1))
    pieces.certificate_of_conduct(draft, date(2022, 2, 10), facts={"issued": date(2022, 3, 10)})
    draft.post(date(2022, 6, 3))
    pieces.ixly(draft, date(2022, 3, 15))
    pieces.whole_course(draft, date(2022, 4, 22), provider="BCMB", town="Utrecht")
    return draft


def d0141() -> Draft:
    """What is entered as the praktijktoets is an employment contract."""
    draft = _junior("0141", date(2022, 7, 25), date(2022, 6, 20))
    pieces.ixly(draft, date(2022, 1, 25))
    pieces.masterclasses(draft)
    sheets = work.contract(
        draft.person,
        employer="Stichting Brugwacht",
        town="Assen",
        title="cliëntondersteuner",
        start=date(2020, 3, 1),
        end=None,
        hours_per_week="24",
        tasks=("information_advice",),
    )
    draft.paper("practice_test", sheets)
    pieces.final_tests(draft, kinds=("reflection_test",))
    return draft


def d0142() -> Draft:
    """Two statements that may be about one job: 12 and 8 hours, or 12 only."""
    start = date(2017, 7, 15)
    draft = _senior("0142", date(2022, 6, 13), start, date(2022, 7, 14), date(2022, 4, 25))
    pieces.worked(draft, _job("Zorggroep Duinzicht", "Haarlem", "12", start), date(2022, 5, 16), look="form")
    pieces.worked(
        draft, _job("Stichting Duinzicht Thuis", "Zandvoort", "8", date(2018, 1, 1)), date(2022, 5, 23), look="letter"
    )
    pieces.activities(draft, spread(start, accredited=70, reflection=50, other=60))
    return draft


def d0143() -> Draft:
    """Registered from 2014 until 2019, and back: does the exemption outlive the lapse?"""
    draft = _junior("0143", date(2022, 9, 19), date(2022, 8, 8))
    draft.register("junior", date(2014, 10, 1), date(2019, 9, 30), number="4610008123")
    pieces.whole_course(draft, date(2022, 7, 1))
    return draft


def d0144() -> Sample:
    """SKJ's board gave a warning that is not closed; a note lies beside the papers."""
    start = date(2017, 11, 1)
    draft = _senior("0144", date(2022, 10, 10), start, date(2022, 10, 31), date(2022, 8, 30))
    draft.measures.append(
        {"body": "SKJ", "date": date(2021, 6, 1), "summary": "Waarschuwing wegens dossiervorming", "closed": False}
    )
    pieces.contract(draft, employer="Zorggroep Duinzicht", town="Haarlem", start=date(2015, 1, 1), hours_per_week="30")
    pieces.activities(draft, spread(start, accredited=65, reflection=55, other=45))
    draft.files["notitie.txt"] = b"Aanvrager belt terug over de waarschuwing. VOORBEELD\n"
    return draft.sample()


def d0145() -> Draft:
    """The employer who saw the VOG is the applicant's own firm."""
    draft = Draft("2022-0145", applicant("0145"), "admission", "senior", date(2022, 4, 27))
    firm, town = "Van der Meulen Onafhankelijke Ondersteuning", "Heemstede"
    pieces.vog_with_statement(draft, date(2022, 3, 8), employer=firm, town=town)
    study = old_study("Sociaal Juridische Dienstverlening", "34641", date(1996, 8, 30), "Hogeschool Haarlem", "Haarlem")
    pieces.diploma(draft, study)
    pieces.whole_course(draft, date(2021, 9, 24))
    pieces.trade_register(draft, trade_name=firm, number="61880422", started=date(2014, 9, 1), issued=date(2022, 4, 4))
    sheets = work.self_statement(draft.person, _job(firm, town, "30", date(2016, 1, 1)), signed=date(2022, 4, 18))
    draft.paper("self_statement", sheets)
    return draft


def d0146() -> Draft:
    """Renewal asked eight months before the end."""
    start = date(2017, 11, 1)
    draft = _senior("0146", date(2022, 2, 21), start, date(2022, 10, 31), date(2022, 1, 5))
    pieces.contract(
        draft, employer="Gemeente Merwestein", town="Gorinchem", start=date(2016, 4, 1), hours_per_week="32"
    )
    pieces.activities(draft, spread(start, accredited=95, reflection=45, other=30), dutch=True)
    return draft


def d0147() -> Draft:
    """In opleiding for five years, and again."""
    start = date(2017, 9, 1)
    draft = Draft("2022-0147", applicant("0147"), "renewal", "in_opleiding", date(2022, 7, 18))
    draft.register("in_opleiding", start, date(2022, 8, 31))
    pieces.vog_with_original(draft, date(2022, 6, 7))
    pieces.trainee_papers(draft, date(2022, 7, 14))
    pieces.worked(draft, _job("Vereniging Eigenwijs Lochem", "Lochem", "18", start), date(2022, 7, 1), look="form")
    pieces.activities(draft, spread(start, accredited=60, reflection=60, other=45))
    return draft


def d0148() -> Draft:
    """A digital VOG that staff have not yet checked with its issuer."""
    draft = Draft("2022-0148", applicant("0148"), "admission", "in_opleiding", date(2022, 11, 14))
    pieces.certificate_of_conduct(draft, date(2022, 10, 20), look="digital")
    pieces.ixly(draft, date(2022, 9, 13))
    pieces.trainee_papers(draft, date(2022, 11, 10))
    return draft


def d0149() -> Draft:
    """A registration in Basis cannot be renewed: convert it first."""
    start = date(2019, 11, 1)
    draft = Draft("2022-0149", applicant("0149"), "renewal", "junior", date(2022, 9, 12))
    draft.register(
        "basis", start, date(2022, 10, 31), history=[{"category": "basis", "from": start, "route": "regular"}]
    )
    pieces.vog_with_original(draft, date(2022, 8, 15))
    pieces.contract(draft, employer="Wegwijs in Wmo B.V.", town="Gouda", start=start, hours_per_week="20")
    return draft


def d0150() -> Sample:
    """A manifest with an unknown key, a date the Dutch way and a category that does not exist."""
    draft = _junior("0150", date(2022, 3, 16), date(2022, 2, 2))
    pieces.ixly(draft, date(2021, 11, 2))
    sample = draft.sample()
    text = sample.files["dossier.toml"].decode()
    text = text.replace("birth_date = 1982-02-09", 'birth_date = "9 februari 1982"').replace(
        "submitted =", "submited ="
    )
    text = text.replace('category = "junior"', 'category = "medior"')
    return replace(sample, files={**sample.files, "dossier.toml": text.encode()})


def d0153() -> Draft:
    """The HBO test bears a name that cannot be the applicant's."""
    draft = _junior("0153", date(2022, 6, 22), date(2022, 5, 16))
    pieces.ixly(draft, date(2022, 3, 29), holder=replace(draft.person, given_names="Rosa Maria"))
    pieces.whole_course(draft, date(2022, 4, 22))
    return draft


def d0154() -> Draft:
    """A third HBO test in a later calendar year, but less than a year after the second."""
    draft = Draft("2022-0154", applicant("0154"), "admission", "in_opleiding", date(2022, 4, 20))
    pieces.vog_with_original(draft, date(2022, 3, 14))
    pieces.ixly(draft, date(2020, 11, 3), "mbo")
    pieces.ixly(draft, date(2021, 5, 18), "mbo")
    pieces.ixly(draft, date(2022, 2, 15))
    pieces.trainee_papers(draft, date(2022, 4, 14))
    return draft


def d0155() -> Draft:
    """From Junior of February 2022 to Senior with a listed diploma: applied in time, or not?"""
    draft = Draft("2022-0155", applicant("0155"), "category_change", "senior", date(2022, 10, 24))
    draft.register("junior", date(2022, 2, 1), date(2027, 1, 31), established=["hbo_level"])
    study = old_study(
        "Sociaal Pedagogische Hulpverlening", "34617", date(1996, 6, 21), "Hogeschool West-Brabant", "Breda"
    )
    pieces.diploma(draft, study)
    pieces.contract(
        draft, employer="Coöperatie Meedenkers U.A.", town="Deventer", start=date(2017, 1, 1), hours_per_week="22"
    )
    return draft


SAMPLES = tuple(made for name, made in sorted(globals().items()) if name.startswith("d0"))
