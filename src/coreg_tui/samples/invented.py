"""Invented dossiers without end: every sort of request, most of them sound, the others with one flaw each."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from coreg_tui.model.dates import days_after, years_after
from coreg_tui.samples import pieces
from coreg_tui.samples.activities import spread
from coreg_tui.samples.draft import DECLARATIONS, Category, Draft, RequestKind, Sample
from coreg_tui.samples.papers import conditions, diplomas, level
from coreg_tui.samples.papers.diplomas import Study, old_study
from coreg_tui.samples.papers.work import Job, Period, self_statement
from coreg_tui.samples.people import EMPLOYERS, Person, somebody
from coreg_tui.samples.sealing import Seal

FIRST_NUMBER = 100001
_FIRST_DAY = date(2022, 2, 1)
_DAYS = 285
"""Requests lie between 1 February and 12 November 2022."""
_SOUND = 0.5
"""The share of dossiers without a flaw."""

_VOG_FLAWS = ("old_vog", "wrong_profile", "no_original", "not_judged", "forged", "digital", "contradiction")
_LEVEL_FLAWS = ("mbo_test", "scan", "recent_diploma", "extract", "associate_degree")
_WORK_FLAWS = ("few_hours", "old_statement", "same_job")


def invented_dossiers(seed: int) -> Iterator[Sample]:
    """Dossiers one after the other, the same for the same seed."""
    number = FIRST_NUMBER
    while True:
        yield _invented(seed, number).sample(form="json" if number % 10 == 0 else "toml")
        number += 1


def _invented(seed: int, number: int) -> Draft:
    rng = random.Random(f"{seed}:{number}")  # noqa: S311
    submitted = _FIRST_DAY + timedelta(days=rng.randrange(_DAYS))
    kind, category, flaws, fill = rng.choice(_SORTS)
    person = somebody(rng, born_until=1973 if fill is _admission_senior else 1995)
    flaw = "" if rng.random() < _SOUND else rng.choice(flaws)
    declarations = DECLARATIONS[: 2 if flaw == "declarations" else 4]
    draft = Draft(
        f"2022-{number}", person, kind, category, submitted, declarations=declarations, seed=f"{seed}:{number}:papers"
    )
    fill(draft, rng, flaw)
    if flaw == "measure":
        day = submitted - timedelta(days=rng.randrange(100, 700))
        draft.measures.append({"body": "BCMB", "date": day, "summary": "Klacht gegrond verklaard", "closed": False})
    return draft


def _admission_junior(draft: Draft, rng: random.Random, flaw: str) -> None:
    _conduct(draft, rng, flaw)
    _hbo_level(draft, rng, flaw)
    _trained(draft, rng, flaw)
    if flaw == "registered":
        start = draft.submitted - timedelta(days=rng.randrange(400, 900))
        draft.register("junior", start, _period_end(start), established=["hbo_level", "basic_training"])


def _admission_senior(draft: Draft, rng: random.Random, flaw: str) -> None:
    _conduct(draft, rng, flaw)
    pieces.diploma(draft, _old_study(rng, draft.person))
    _trained(draft, rng, flaw)
    _works(draft, rng, flaw, date(2016, rng.randint(1, 12), 1))


def _admission_trainee(draft: Draft, rng: random.Random, flaw: str) -> None:
    _conduct(draft, rng, flaw)
    _hbo_level(draft, rng, flaw)
    pieces.trainee_papers(
        draft,
        _before(draft, rng, 2, 20),
        with_cv=flaw != "no_cv",
        complete=flaw != "form",
        promise_supervision=flaw != "form",
    )


def _renewal(draft: Draft, rng: random.Random, flaw: str) -> None:
    category = str(draft.request["category"])
    end = draft.submitted + timedelta(days=rng.randrange(240, 330) if flaw == "too_early" else rng.randrange(3, 150))
    start = years_after(days_after(end, 1), -5)
    draft.register(category, start, days_after(years_after(start, 5), -1), skj_at_start=False)
    _conduct(draft, rng, flaw)
    _works(draft, rng, flaw, start)
    if flaw == "no_activities":
        return
    accredited, reflection = rng.randint(50, 110), rng.randint(42, 80)
    if flaw == "few_points":
        reflection = rng.randint(10, 36)
    other = max(0, 165 - accredited - reflection)
    rows = spread(start, accredited=accredited, reflection=reflection, other=other, member=rng.random() < 0.4)
    pieces.activities(draft, rows, dutch=rng.random() < 0.5)


def _trainee_to_junior(draft: Draft, rng: random.Random, flaw: str) -> None:
    start = draft.submitted - timedelta(days=rng.randrange(300, 360))
    draft.register("in_opleiding", start, _period_end(start), established=["hbo_level"])
    days = [start + timedelta(days=30 + 55 * place) for place in range(4)]
    pieces.masterclasses(draft, (1, 2, 4) if flaw == "piece" else (1, 2, 3, 4), dates=days, together=rng.random() < 0.3)
    tests = (start + timedelta(days=240), start + timedelta(days=255))
    pieces.final_tests(draft, dates=tests)
    pieces.supervised(draft, start, start + timedelta(days=270), both_signed=flaw != "signature")


def _junior_to_senior(draft: Draft, rng: random.Random, flaw: str) -> None:
    start = draft.submitted - timedelta(days=rng.randrange(1300, 1700))
    held = "senior" if flaw == "same_category" else "junior"
    draft.register(held, start, _period_end(start), established=["hbo_level", "basic_training"])
    _works(draft, rng, flaw, start)


def _conversion(draft: Draft, rng: random.Random, flaw: str) -> None:
    draft.declare()
    start = draft.submitted - timedelta(days=rng.randrange(920, 1080))
    entry: dict[str, object] = {"category": "basis", "from": start}
    if flaw != "route":
        entry["route"] = "transitional" if flaw == "transitional" else "regular"
    draft.register("basis", start, days_after(years_after(start, 3), -1), history=[entry])
    _conduct(draft, rng, flaw)


def _conduct(draft: Draft, rng: random.Random, flaw: str) -> None:
    issued = _before(draft, rng, 380, 600) if flaw == "old_vog" else _before(draft, rng, 15, 200)
    if flaw in ("digital", "contradiction"):
        declared = {"issued": issued + timedelta(days=31)} if flaw == "contradiction" else None
        pieces.certificate_of_conduct(draft, issued, look="digital" if flaw == "digital" else "paper", facts=declared)
        if flaw == "contradiction":
            draft.post(draft.submitted + timedelta(days=2))
        return
    if not flaw and rng.random() < 0.4:
        employer, town = rng.choice(EMPLOYERS)
        pieces.vog_with_statement(draft, issued, employer=employer, town=town, look=rng.choice(("form", "letter")))
        return
    pieces.certificate_of_conduct(draft, issued, profiles=("21", "53") if flaw == "wrong_profile" else ("84", "85"))
    if flaw != "no_original":
        judged = None if flaw == "not_judged" else flaw != "forged"
        draft.post(draft.submitted + timedelta(days=rng.randint(1, 6)), authentic=judged)


def _hbo_level(draft: Draft, rng: random.Random, flaw: str) -> None:
    if flaw in _LEVEL_FLAWS[1:]:
        _diploma(draft, rng, flaw)
        return
    taken = _before(draft, rng, 60, 600)
    match rng.randrange(5):
        case 0 if flaw != "mbo_test":
            provider = rng.choice(("EVC Centrum Midden", "Bureau Ervaring Telt"))
            draft.paper("evc", level.evc(draft.person, issued=taken, provider=provider))
        case 1 if flaw != "mbo_test":
            sheets = level.test_21plus(
                draft.person, taken=taken, institution="HBO Drechtsteden", town="Dordrecht", result="hbo"
            )
            draft.paper("test_21plus", sheets)
        case 2 if flaw != "mbo_test":
            _diploma(draft, rng, flaw)
        case _:
            pieces.ixly(draft, taken, "mbo" if flaw == "mbo_test" else "hbo")


def _diploma(draft: Draft, rng: random.Random, flaw: str) -> None:
    graduated = (
        _before(draft, rng, 15, 45) if flaw == "recent_diploma" else date(rng.randint(2013, 2020), 7, rng.randint(1, 9))
    )
    study = Study(
        programme=rng.choice(("Social Work", "Pedagogiek", "Toegepaste Psychologie")),
        graduated=graduated,
        institution=rng.choice(("Hogeschool Utrecht", "Saxion Hogeschool", "Hogeschool Windesheim")),
        town=rng.choice(("Utrecht", "Enschede", "Zwolle")),
        croho="34116",
        level="associate_degree" if flaw == "associate_degree" else "bachelor",
    )
    if flaw == "scan":
        draft.file(
            "hbo_diploma", conditions.scanned(diplomas.diploma(draft.person, study), seed=draft.id), name="scan-diploma"
        )
        return
    pieces.diploma(draft, study)
    if flaw not in ("recent_diploma", "associate_degree"):
        _extract(draft, rng, study, wrongly_signed=flaw == "extract")


def _extract(draft: Draft, rng: random.Random, study: Study, *, wrongly_signed: bool) -> None:
    downloaded = _before(draft, rng, 5, 90)
    seal = Seal(by="duo", on=downloaded)
    if wrongly_signed:
        over = partial(conditions.altered, words="(cum laude)", x=62, y=383.6)
        seal = rng.choice(
            (
                Seal(by="school", on=downloaded),
                Seal(by="duo_elsewhere", on=downloaded),
                Seal(by="duo_revoked", on=downloaded),
                Seal(by="duo", on=downloaded, afterwards=over),
            )
        )
    pieces.extract(draft, study, downloaded=downloaded, look=rng.choice(("present", "older")), seal=seal)


def _trained(draft: Draft, rng: random.Random, flaw: str) -> None:
    if flaw != "piece" and rng.random() < 0.4:
        provider, town = rng.choice((("HBO Drechtsteden", "Dordrecht"), ("BCMB", "Utrecht")))
        pieces.whole_course(draft, _before(draft, rng, 30, 400), provider=provider, town=town)
        return
    start = _before(draft, rng, 400, 900)
    days = [start + timedelta(days=35 * place) for place in range(4)]
    left_out = rng.randint(1, 4) if flaw == "piece" else 0
    numbers = [number for number in (1, 2, 3, 4) if number != left_out]
    pieces.masterclasses(draft, numbers, dates=days, together=rng.random() < 0.3)
    pieces.final_tests(draft, dates=(start + timedelta(days=170), start + timedelta(days=177)))


def _works(draft: Draft, rng: random.Random, flaw: str, since: date) -> None:
    hours = str(rng.choice((20, 22.5, 24, 28, 32, 36)))
    employer, town = rng.choice(EMPLOYERS)
    if flaw in _WORK_FLAWS:
        start = _before(draft, rng, 200, 300) if flaw == "few_hours" else since
        signed = _before(draft, rng, 200, 320) if flaw == "old_statement" else _before(draft, rng, 3, 90)
        job = _job(employer, town, "10" if flaw == "same_job" else hours, start)
        pieces.worked(draft, job, signed)
        if flaw == "same_job":
            pieces.worked(draft, _job(f"{employer} Thuis", town, "8", start + timedelta(days=60)), signed)
        return
    match rng.randrange(3):
        case 0:
            pieces.contract(draft, employer=employer, town=town, start=since, hours_per_week=hours)
        case 1:
            firm = f"Bureau {draft.person.surname}"
            number = str(rng.randrange(50_000_000, 89_999_999))
            pieces.trade_register(
                draft, trade_name=firm, number=number, started=since, issued=_before(draft, rng, 10, 80)
            )
            sheets = self_statement(
                draft.person, _job(firm, draft.person.home, hours, since), signed=_before(draft, rng, 3, 60)
            )
            draft.paper("self_statement", sheets)
        case _:
            pieces.worked(draft, _job(employer, town, hours, since), _before(draft, rng, 3, 150))


def _job(employer: str, town: str, hours: str, since: date) -> Job:
    return Job(
        employer=employer,
        town=town,
        title="Cliëntondersteuner",
        periods=[Period(start=since, end=None, hours_per_week=hours)],
    )


def _old_study(rng: random.Random, person: Person) -> Study:
    programme, croho = rng.choice(
        (
            ("Maatschappelijk Werk en Dienstverlening", "34616"),
            ("Sociaal Pedagogische Hulpverlening", "34617"),
            ("Sociaal Juridische Dienstverlening", "34641"),
        )
    )
    institution, town = rng.choice(
        (("Hogeschool De Horst", "Driebergen"), ("Hogeschool West-Brabant", "Breda"), ("Hogeschool Haarlem", "Haarlem"))
    )
    graduated = date(min(1996, max(1993, person.birth_date.year + 22)), 6, rng.randint(20, 30))
    return old_study(programme, croho, graduated, institution, town)


def _period_end(start: date) -> date:
    return days_after(years_after(start, 5), -1)


def _before(draft: Draft, rng: random.Random, least: int, most: int) -> date:
    return draft.submitted - timedelta(days=rng.randint(least, most))


_Fill = Callable[[Draft, random.Random, str], None]
_SORTS: tuple[tuple[RequestKind, Category, tuple[str, ...], _Fill], ...] = (
    ("admission", "junior", (*_VOG_FLAWS, *_LEVEL_FLAWS, "piece", "declarations", "registered"), _admission_junior),
    ("admission", "senior", (*_VOG_FLAWS, *_WORK_FLAWS, "piece", "measure"), _admission_senior),
    ("admission", "in_opleiding", (*_VOG_FLAWS, *_LEVEL_FLAWS, "no_cv", "form"), _admission_trainee),
    ("renewal", "senior", (*_VOG_FLAWS, *_WORK_FLAWS, "few_points", "no_activities", "too_early", "measure"), _renewal),
    ("renewal", "junior", (*_VOG_FLAWS, *_WORK_FLAWS, "few_points", "no_activities", "declarations"), _renewal),
    ("category_change", "junior", ("piece", "signature", "measure"), _trainee_to_junior),
    ("category_change", "senior", (*_WORK_FLAWS, "same_category"), _junior_to_senior),
    ("category_change", "junior", (*_VOG_FLAWS, "route", "transitional"), _conversion),
)
