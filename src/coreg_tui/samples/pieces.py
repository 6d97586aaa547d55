"""Papers as applicants hand them in: one call adds what belongs together, in a look and by a producer that vary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

from coreg_tui.samples.activities import Activity, as_csv
from coreg_tui.samples.draft import Draft
from coreg_tui.samples.papers import conditions, diplomas, duo, level, registers, trainee, training, vog, work
from coreg_tui.samples.papers.sheet import TICK_STYLES
from coreg_tui.samples.people import Person
from coreg_tui.samples.sealing import Seal

MASTERCLASS_DATES = (date(2021, 3, 10), date(2021, 4, 14), date(2021, 5, 19), date(2021, 6, 16))
TEST_DATES = (date(2021, 9, 8), date(2021, 9, 15))
_DECLARED = 0.4
"""How often an applicant fills in a paper's facts on the upload form."""
SUPERVISOR = trainee.Supervisor(name="G.H. Postma", number="CO-08812")


def certificate_of_conduct(
    draft: Draft,
    issued: date,
    *,
    profiles: Sequence[str] = ("84", "85"),
    specific: str | None = None,
    purpose: str = "Werken als cliëntondersteuner voor mensen met een beperking",
    look: Literal["paper", "digital", "encrypted"] = "paper",
    holder: Person | None = None,
    facts: Mapping[str, object] | None = None,
) -> str:
    """A VOG; answers its number."""
    person = holder or draft.person
    number = f"{issued:%Y%m%d}{draft.rng.randrange(10_000_000, 99_999_999)}"
    draw = vog.on_paper if look == "paper" else vog.digital
    sheets = draw(person, issued=issued, number=number, purpose=purpose, profiles=profiles, specific=specific)
    if facts is None and draft.rng.random() < _DECLARED:
        facts = {"issued": issued, "number": number}
    file = draft.paper("vog", sheets, by="reportlab" if look == "encrypted" else None, facts=facts)
    if look == "encrypted":
        draft.files[file] = conditions.encrypted(draft.files[file])
    return number


def vog_with_original(
    draft: Draft, issued: date, *, profiles: Sequence[str] = ("84", "85"), specific: str | None = None
) -> None:
    """A paper VOG whose original came by post two days after the request and was judged authentic."""
    certificate_of_conduct(draft, issued, profiles=profiles, specific=specific)
    draft.post(draft.submitted + timedelta(days=2), returned=draft.rng.random() < 0.5)


def vog_with_statement(
    draft: Draft, issued: date, *, employer: str, town: str, look: Literal["form", "letter"] = "form"
) -> None:
    """A paper VOG with the statement of an employer who saw the original."""
    number = certificate_of_conduct(draft, issued)
    seen = vog.employer_statement(
        draft.person,
        employer=employer,
        town=town,
        signed=issued + timedelta(days=9),
        vog_issued=issued,
        vog_number=number,
        look=look,
    )
    draft.paper("vog_employer_statement", seen)


def diploma(draft: Draft, study: diplomas.Study) -> None:
    """The diploma of a hogeschool."""
    declared = draft.rng.random() < _DECLARED
    facts = {"graduated": study.graduated, "programme": study.programme} if declared else None
    draft.paper("hbo_diploma", diplomas.diploma(draft.person, study), facts=facts)


def extract(
    draft: Draft,
    study: diplomas.Study,
    *,
    downloaded: date,
    look: Literal["present", "older"] = "present",
    seal: Seal | None = None,
) -> str:
    """DUO's extract beside a diploma, signed by DUO that day unless `seal` says otherwise; answers its file name."""
    if look == "older":
        sheets = duo.older_extract(draft.person, study, issued=downloaded)
    else:
        sheets = duo.extract(draft.person, [study], downloaded=downloaded)
    file = draft.paper("duo_extract", sheets, by="reportlab")
    draft.seals[file] = seal or Seal(by="duo", on=downloaded)
    return file


def ixly(draft: Draft, taken: date, result: level.Result = "hbo", *, holder: Person | None = None) -> None:
    """The report of an HBO test by Ixly."""
    draft.paper("hbo_test", level.ixly(holder or draft.person, taken=taken, result=result))


def masterclasses(
    draft: Draft,
    numbers: Sequence[int] = (1, 2, 3, 4),
    *,
    dates: Sequence[date] = MASTERCLASS_DATES,
    together: bool = False,
    look: training.Look | None = None,
) -> None:
    """Certificates of the masterclasses: a file each, or all in one file."""
    how: training.Look = look if look else draft.rng.choice(training.LOOKS)
    papers = [
        training.masterclass(draft.person, number=number, completed=dates[number - 1], look=how) for number in numbers
    ]
    if together:
        draft.paper("masterclass", [sheet for paper in papers for sheet in paper], name="certificaten-masterclasses")
        return
    for number, paper in zip(numbers, papers, strict=True):
        draft.paper("masterclass", paper, name=f"masterclass-{number}")


def final_tests(
    draft: Draft, *, dates: tuple[date, date] = TEST_DATES, kinds: Sequence[str] = ("practice_test", "reflection_test")
) -> None:
    """Certificates of the two final tests, or of one of them."""
    for kind, completed in zip(training.TESTS, dates, strict=True):
        if kind in kinds:
            look = draft.rng.choice(training.LOOKS)
            draft.paper(kind, training.final_test(draft.person, kind=kind, completed=completed, look=look))


def whole_course(draft: Draft, completed: date, *, provider: str = "HBO Drechtsteden", town: str = "Dordrecht") -> None:
    """The certificate of the whole basic training, both tests included."""
    draft.paper(
        "basic_training", training.whole_course(draft.person, completed=completed, provider=provider, town=town)
    )


def trainee_papers(
    draft: Draft, signed: date, *, with_cv: bool = True, complete: bool = True, promise_supervision: bool = True
) -> None:
    """The request for In opleiding and a curriculum vitae."""
    sheets = trainee.request(
        draft.person,
        signed=signed,
        supervisor=SUPERVISOR,
        complete=complete,
        promise_supervision=promise_supervision,
        style="typed" if not (complete and promise_supervision) else draft.rng.choice(TICK_STYLES),
    )
    draft.paper("trainee_request", sheets)
    if with_cv:
        posts = [
            ("2020 – heden", "Cliëntondersteuner, Stichting Kompas Rivierland"),
            ("2014 – 2020", "Woonbegeleider, Zorggroep Duinzicht"),
            ("2011 – 2014", "Medewerker klantcontact, Gemeente Merwestein"),
        ]
        studies = [("2021", "Cursus gespreksvoering"), ("2007 – 2011", "Hbo Sociale Studies")]
        look: Literal["plain", "bar"] = draft.rng.choice(("plain", "bar"))
        draft.paper("cv", trainee.cv(draft.person, posts=posts, studies=studies, look=look))


def supervised(
    draft: Draft, start: date, end: date, *, both_signed: bool = True, look: Literal["form", "letter"] = "form"
) -> None:
    """The supervision statement, signed some days after the end."""
    sheets = trainee.supervision(
        draft.person,
        start=start,
        end=end,
        supervisor=SUPERVISOR,
        signed_supervisor=end + timedelta(days=3),
        signed_professional=end + timedelta(days=4) if both_signed else None,
        look=look,
    )
    draft.paper("supervision_statement", sheets)


def worked(draft: Draft, job: work.Job, signed: date, *, look: Literal["form", "letter"] | None = None) -> None:
    """An employer's statement of work."""
    how: Literal["form", "letter"] = look if look else draft.rng.choice(("form", "letter"))
    facts = {"employer": job.employer, "signed": signed} if draft.rng.random() < _DECLARED else None
    draft.paper("work_statement", work.statement(draft.person, job, signed=signed, look=how), facts=facts)


def contract(
    draft: Draft,
    *,
    employer: str,
    town: str,
    start: date,
    hours_per_week: str,
    title: str = "cliëntondersteuner",
    citizen_number: str | None = None,
) -> None:
    """An open-ended employment contract of three pages."""
    sheets = work.contract(
        draft.person,
        employer=employer,
        town=town,
        title=title,
        start=start,
        end=None,
        hours_per_week=hours_per_week,
        tasks=("information_advice", "independent_support"),
        citizen_number=citizen_number,
    )
    draft.paper("employment_contract", sheets)


def trade_register(draft: Draft, *, trade_name: str, number: str, started: date, issued: date) -> None:
    """The extract of the Chamber of Commerce for the applicant's own firm; signed, unless it came on paper."""
    look: Literal["digital", "older"] = draft.rng.choice(("digital", "older"))
    sheets = registers.kvk(
        draft.person, number=number, trade_name=trade_name, started=started, issued=issued, look=look
    )
    file = draft.paper("kvk_extract", sheets)
    if look == "digital":
        draft.seals[file] = Seal(by="kvk", on=issued)


def activities(draft: Draft, rows: Sequence[Activity], *, dutch: bool = False) -> None:
    """The list of professional development, the international or the Dutch way."""
    draft.file("cpd_activities", as_csv(rows, dutch=dutch), suffix="csv")
