"""What the tests of the screens share: reports made by hand, dossiers on disk, and a hand on the keys."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from textual.pilot import Pilot

from coreg_tui.assessment.report import Assessed, Evidence, Remedy
from coreg_tui.dossier.fault import FaultProblem, fault_of
from coreg_tui.model.case import Applicant, Registration, Request
from coreg_tui.model.fact import Exhibit, Fact, Place, Source
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status, verdict_of
from coreg_tui.model.reason import Because, Reason
from coreg_tui.model.text import Lang, Text
from coreg_tui.reading.rows import DocumentRow, PartRow
from coreg_tui.regulation.loading import load
from coreg_tui.settings import Settings
from coreg_tui.tui.app import Desk
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.dossier import DossierScreen
from coreg_tui.tui.judging import Progress
from coreg_tui.tui.tokens import ThemeName
from coreg_tui.tui.worklist import WorkList

TODAY = date(2022, 3, 1)
PATIENCE_S = 30.0

CATALOG = Catalog(
    kinds={
        "vog": Text(en="VOG", nl="VOG"),
        "hbo_diploma": Text(en="HBO diploma", nl="hbo-diploma"),
        "masterclass": Text(en="masterclass", nl="masterclass"),
    },
    fields={
        "vog": {"issued": Text(en="issued", nl="datum afgifte"), "holder": Text(en="holder", nl="op naam van")},
        "hbo_diploma": {"graduated": Text(en="graduation date", nl="diplomadatum")},
    },
    words={"vog": {"person_type": {"NP": Text(en="natural person", nl="natuurlijk persoon")}}},
)
ORIGINAL = Reason(
    id="original_not_shown",
    text=Text(en="The original was not received.", nl="Het origineel is niet ontvangen."),
    line=Text(en="original not received", nl="origineel niet ontvangen"),
    short=Text(en="original", nl="origineel"),
    remedy=Text(en="Ask for the original by post.", nl="Het origineel per post opvragen."),
)
TOO_OLD = Reason(
    id="too_old",
    text=Text(en="Issued on {issued}, too old.", nl="Afgegeven op {issued}, te oud."),
    line=Text(en="good until {last_good_day}", nl="goed t/m {last_good_day}"),
    short=Text(en="too old", nl="te oud"),
    remedy=Text(en="A new VOG.", nl="Een nieuwe VOG."),
)
ONLY_CLAIMED = Reason(
    id="unconfirmed",
    text=Text(en="Only claimed, not shown.", nl="Alleen opgegeven, niet getoond."),
    line=Text(en="to be confirmed", nl="te bevestigen"),
    short=Text(en="unconfirmed", nl="te bevestigen"),
    remedy=Text(en="Confirm it from the document.", nl="Bevestigen aan de hand van het stuk."),
)


def finding(
    check: str, label: str, outcome: Outcome, *, says: str = "", facts: Sequence[Fact] = (), why: Reason | None = None,
    absent: bool = False, evidence: int | None = 0,
) -> Finding:  # fmt: skip
    """What one check found."""
    values = {"issued": date(2021, 1, 10), "last_good_day": date(2022, 1, 10)}
    return Finding(
        id=check, outcome=outcome, label=Text(en=label, nl=label), clause="art. 1 VOG NP", absent=absent,
        because=(Because(reason=why, values=values),) if why else (), says=Text(en=says, nl=says) if says else None,
        facts=tuple(facts), evidence=evidence, part=0 if evidence is not None else None, plugin="vog",
        interpretations=("I-3",),
    )  # fmt: skip


def fact(name: str, value: object, *, file: str = "vog.pdf", text: str = "", at: float = 0.0) -> Fact:
    """A value with its place; without `at` it has none and is only declared."""
    place = Place(page=1, box=(72.0, at, 400.0, at + 10.0), text=text) if at else None
    source = Source.DOCUMENT if at else Source.DECLARED
    return Fact(name=name, value=value, source=source, file=file, place=place)  # type: ignore[arg-type]


def vog(status: Status, findings: Sequence[Finding]) -> Standing:
    """Where the VOG stands, resting on one document."""
    because = tuple(why for one in findings for why in one.because)
    way = Alternative(
        id="vog", status=status, because=because, findings=tuple(findings), evidence=(0,),
        exhibit=Exhibit(kind="vog", evidence=0, part=0, file="vog.pdf"),
    )  # fmt: skip
    return Standing(
        id="vog", status=status, clause="art. 1 VOG NP", because=because, alternatives=(way,), findings=tuple(findings),
        carrier="vog" if status in (Status.MET, Status.REVIEW) else None, interpretations=("I-3",),
        until=date(2023, 1, 10) if status is Status.MET else None,
    )  # fmt: skip


FOUND_ON_VOG = (
    fact("issued", date(2022, 1, 10), text="Datum afgifte: 10 januari 2022", at=698.0),
    fact("holder", "J.M. de Vries", text="Naam: J.M. de Vries", at=718.0),
)
GOOD = (
    finding("vog.age", "ouderdom", Outcome.PASS, says="Afgegeven op 10 januari 2022.", facts=FOUND_ON_VOG[:1]),
    finding("vog.holder", "op naam van", Outcome.PASS, says="Op naam van J.M. de Vries.", facts=FOUND_ON_VOG[1:]),
)
LACKING = (
    *GOOD,
    finding("vog.original", "origineel", Outcome.UNKNOWN, why=ORIGINAL, absent=True, facts=FOUND_ON_VOG[:1]),
)
OLD = (finding("vog.age", "ouderdom", Outcome.FAIL, why=TOO_OLD, facts=FOUND_ON_VOG[:1]), GOOD[1])


def report(
    number: int, surname: str, *, vog_status: Status = Status.MET, days: int = 15, folder: str = "", hbo: bool = True,
    partner: str | None = None, held: Registration | None = None,
) -> Assessed:  # fmt: skip
    """A dossier: all is met but what is said otherwise."""
    regulation = load()
    findings = {Status.MET: GOOD, Status.MISSING: LACKING, Status.NOT_MET: OLD}[vog_status]
    standings = []
    for name, spec in regulation.requirements.items():
        if name == "vog":
            standings.append(vog(vog_status, findings))
        elif name == "hbo_level" and not hbo:
            why = Because(reason=ONLY_CLAIMED)
            check = finding("hbo_diploma.level", "niveau", Outcome.UNKNOWN, why=ONLY_CLAIMED, evidence=None)
            standings.append(
                Standing(id=name, status=Status.REVIEW, clause=spec.clause, because=(why,), findings=(check,))
            )
        elif name in ("registration", "declarations", "conduct", "hbo_level", "basic_training"):
            values = {"given": 4, "asked": 4} if name == "declarations" else {}
            standings.append(Standing(id=name, status=Status.MET, clause=spec.clause, values=values))
        else:
            standings.append(Standing(id=name, status=Status.NOT_APPLICABLE, clause=spec.clause))
    unsettled = [one for one in standings if not one.settled]
    part = PartRow(kind="vog", pages=(1,), facts=FOUND_ON_VOG)
    return Assessed(
        path=f"2022-{number:04d}-{surname.lower()}",
        folder=folder,
        dossier=f"2022-{number:04d}",
        applicant=Applicant(
            surname=surname, initials="J.M.", prefix="de", partner_surname=partner, birth_date=date(1984, 3, 12)
        ),
        request=Request(kind="admission", category="junior", submitted=date.fromordinal(TODAY.toordinal() - days)),
        registration=held,
        evidence=(Evidence(kind="vog", file="vog.pdf"),),
        reference_date=date.fromordinal(TODAY.toordinal() - days),
        today=TODAY,
        verdict=verdict_of([one.status for one in standings]),
        standings=tuple(standings),
        remedies=tuple(
            Remedy(requirement=one.id, clause=one.clause, because=why) for one in unsettled for why in one.because[:1]
        ),
        interpretations=("I-1", "I-3"),
        documents=(DocumentRow(file="vog.pdf", pages=1, kind="vog", parts=(part,)),),
        unlisted=("notitie.txt",),
    )


def unreadable(number: int) -> Assessed:
    """A dossier with two slips in its manifest."""
    message = Text(en="[request] has no key 'submited'", nl="[request] kent geen sleutel 'submited'")
    other = Text(en="'medior' is not known", nl="'medior' is niet bekend")
    fault = fault_of(
        "invalid",
        [FaultProblem(message=message, line=14, key="request.submited"), FaultProblem(message=other, line=13)],
        file="dossier.toml",
    )
    return Assessed(path=f"2022-{number:04d}-kapot", dossier=f"2022-{number:04d}", today=TODAY, fault=fault)


@dataclass(frozen=True, kw_only=True)
class Make:
    """Makes reports by hand."""

    report: Callable[..., Assessed] = report
    unreadable: Callable[[int], Assessed] = unreadable
    today: date = TODAY

    def waiting(self, report: Assessed) -> Assessed:
        """The dossier as it is known before it is assessed."""
        return replace(report, verdict=None, fault=None, standings=(), remedies=(), documents=())

    def several(self, folder: str = "") -> list[Assessed]:
        """One of every verdict, the unreadable too, and some more."""
        return [
            report(107, "Vries", vog_status=Status.MISSING, days=15, folder=folder, hbo=False, partner="Jansen"),
            report(109, "Meulen", days=14, hbo=False, folder=folder),
            report(112, "Hollander", vog_status=Status.NOT_MET, days=14, folder=folder),
            report(115, "Amrani", days=13, folder=folder),
            unreadable(122),
            report(124, "Bouzid", vog_status=Status.MISSING, days=11, folder=folder),
        ]


@dataclass(frozen=True)
class Hand:
    """Somebody at the keys."""

    app: Desk
    pilot: Pilot[None]

    async def settled(self) -> None:
        """Returns when nothing is under way any more; never waits for a clock."""
        await self.pilot.pause()
        while not self.app.busy.idle and self.app._exception is None and self.app._running:
            done, _ = await asyncio.wait({asyncio.ensure_future(self.app.busy.wait())}, timeout=PATIENCE_S)
            assert done, "still busy"
            await self.pilot.pause()
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Presses keys one by one, each when all that the one before began has ended."""
        for key in keys:
            await self.pilot.press(key)
            await self.settled()

    async def press_at_once(self, key: str) -> None:
        """Presses a key while something else goes on."""
        await self.pilot.press(key)
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Types a text."""
        await self.press(*text)

    async def size(self, width: int, height: int) -> None:
        """Makes the window another size."""
        await self.pilot.resize_terminal(width, height)
        await self.settled()

    async def tell(self, reports: Iterable[Assessed]) -> None:
        """These become known."""
        self.app.busy.begin()
        every = {one.path: one for one in reports}
        news = Progress(begin=tuple(every.values()), reports=every, catalog=CATALOG, finished=True, count=len(every))
        self.app.post_message(news)
        await self.settled()

    @property
    def rows(self) -> list[str]:
        """What the screen shows, row by row."""
        strips = self.app.screen._compositor.render_strips()
        return [strip.text.rstrip() for strip in strips]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.rows)

    def row_of(self, text: str) -> str:
        """The first row that holds the text."""
        return next(row for row in self.rows if text in row)

    @property
    def work_list(self) -> WorkList:
        """The work list, be it under another screen."""
        screen = self.app.screen_stack[0]
        assert isinstance(screen, WorkList)
        return screen

    @property
    def dossier(self) -> DossierScreen:
        """The dossier that is open."""
        assert isinstance(self.app.screen, DossierScreen)
        return self.app.screen


Opened = Callable[..., AbstractAsyncContextManager[Hand]]


@pytest.fixture
def make() -> Make:
    """Reports made by hand."""
    return Make()


@pytest.fixture
def desk(tmp_path: Path) -> Opened:
    """Opens the desk; with `reports` on these, else on what lies in `root`."""

    @asynccontextmanager
    async def opened(
        reports: Iterable[Assessed] | None = None,
        *,
        size: tuple[int, int] = (120, 40),
        root: Path | None = None,
        theme: ThemeName = "donker",
        lang: Lang = "nl",
        settings: Settings | None = None,
        samples: bool = False,
    ) -> AsyncIterator[Hand]:
        nothing = tmp_path / "leeg"
        nothing.mkdir(exist_ok=True)
        app = Desk(
            root or nothing,
            lang=lang,
            settings=settings or Settings(colour=theme != "mono"),
            today=TODAY,
            samples=samples,
        )
        async with app.run_test(size=size) as pilot:
            hand = Hand(app, pilot)
            await hand.settled()
            if reports is not None:
                await hand.tell(reports)
            while app.look.theme != theme:
                await hand.press("f8")
            yield hand

    return opened


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A dossier's folder with a VOG of one page, as the reports made by hand speak of."""
    folder = tmp_path / "papieren"
    folder.mkdir()
    lines = ["Verklaring Omtrent het Gedrag", "", "Naam: J.M. de Vries", "Datum afgifte: 10 januari 2022"]
    write_pdf(folder / "vog.pdf", lines)
    return folder


def write_pdf(path: Path, lines: Sequence[str]) -> None:
    """A page of A4 with these lines from y = 760 on, 20 points apart."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 20 * number, line)
    canvas.save()


@pytest.fixture
def pdf() -> Callable[[Path, Sequence[str]], None]:
    """Writes a page with lines."""
    return write_pdf


MANIFEST = {
    "schema": 1,
    "id": "2022-0107",
    "applicant": {"initials": "J.M.", "prefix": "de", "surname": "Vries", "birth_date": "1984-03-12"},
    "request": {"kind": "admission", "category": "junior", "submitted": "2022-02-14", "declarations": []},
}


@pytest.fixture
def write() -> Callable[..., Path]:
    """Writes a dossier's folder below a root: a small manifest with what is said otherwise, and files."""

    def written(root: Path, name: str, *, files: dict[str, bytes] | None = None, **changes: object) -> Path:
        folder = root / name
        folder.mkdir(parents=True)
        (folder / "dossier.json").write_text(json.dumps({**MANIFEST, **changes}), "utf-8")
        for file, content in (files or {}).items():
            (folder / file).write_bytes(content)
        return folder

    return written
