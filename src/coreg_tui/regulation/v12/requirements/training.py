"""The two ways to show basic training: the masterclasses with both tests, or a whole course (art. 2; fn 3, fn 5).

`basic_training` chooses between them; supervision and the trainee's deadline look at the dates of what they rest on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from coreg_tui.model.case import Case
from coreg_tui.model.dates import Month, earliest, latest
from coreg_tui.model.finding import Alternative, Examined, Finding, because_of, once, standing_of, until_of
from coreg_tui.model.outcome import Outcome, Status, all_of, rank
from coreg_tui.model.reason import Because, Reason
from coreg_tui.model.reasons import NOT_STATED
from coreg_tui.model.text import Text
from coreg_tui.model.words import contains_phrase
from coreg_tui.regulation.folding import absent_piece, because, core_finding
from coreg_tui.regulation.v12.reasons import training as reasons

CLAUSE = "art. 2"
_NUMBERED = Text(en="Masterclass {number}.", nl="Masterclass {number}.")
_NURSING = Text(en="nursing", nl="verpleegkunde")
_IN_NURSING = Text(en="An HBO diploma in nursing.", nl="Een hbo-diploma verpleegkunde.")
_INCLUDES_TESTS = Text(en="Includes tests.", nl="Omvat toetsen.")
TESTS = ("practice_test", "reflection_test")
_INCLUDES = {"practice_test": "includes_practice_test", "reflection_test": "includes_reflection_test"}
_ORDER = Text(en="order", nl="volgorde")
_COMPLETED = Text(en="the date of completion", nl="de datum van afronding")
_TESTS = Text(en="tests", nl="toetsen")
_NUMBER = Text(en="number", nl="nummer")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One thing that a way consists of: a masterclass, a test, a course."""

    name: str
    document: Examined | None
    """None: not shown."""
    status: Status
    because: tuple[Because, ...] = ()
    findings: tuple[Finding, ...] = ()
    exempting: bool = False
    """True where a diploma stands in for the masterclass."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """One of the two ways, as far as it got."""

    id: str
    masterclasses: tuple[Piece, ...] = ()
    tests: tuple[Piece, ...] = ()
    course: Piece | None = None
    included: frozenset[str] = frozenset()
    """The tests that the course includes."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All of it."""
        return (*((self.course,) if self.course else ()), *self.masterclasses, *self.tests)

    @property
    def status(self) -> Status:
        """All of its pieces."""
        return all_of(piece.status for piece in self.pieces)

    @property
    def shown(self) -> bool:
        """Whether anything of it was shown."""
        return any(piece.document is not None for piece in self.pieces)

    def alternative(self) -> Alternative:
        """As an alternative of the requirement."""
        findings = tuple(finding for piece in self.pieces for finding in piece.findings)
        documents = [piece.document for piece in self.pieces if piece.document is not None]
        return Alternative(
            id=self.id,
            status=self.status,
            because=once(why for piece in self.pieces for why in piece.because),
            findings=findings,
            evidence=tuple(sorted({one.exhibit.evidence for one in documents})),
            shown=self.shown,
            until=until_of(findings) if self.status is Status.MET else None,
            clause=CLAUSE if self.course is None else "fn 3",
        )


def by_masterclasses(case: Case) -> Way:
    """Masterclasses 1 to 4 and both tests, each test on or after the last masterclass."""
    masterclasses = _masterclasses(case)
    counting = (piece for piece in masterclasses if not piece.exempting and piece.status is not Status.NOT_MET)
    dates = [completed(piece.document) for piece in counting]
    last = max((latest(day) for day in dates if day is not None), default=None)
    tests = tuple(_test(case, kind, last, reasons.TEST_BEFORE_MASTERCLASS) for kind in TESTS)
    return Way(id="masterclasses", masterclasses=masterclasses, tests=tests)


def by_course(case: Case) -> list[Way]:
    """Each whole-course certificate, with the tests that it does not include."""
    return [_course(case, one) for one in case.of_kind("basic_training")]


def rests_on(case: Case) -> Way:
    """What basic training rests on: the masterclasses, unless a whole course has the better status."""
    ways = [by_masterclasses(case), *by_course(case)]
    return min(ways, key=lambda way: rank(way.status, shown=way.shown))


def completed(document: Examined | None) -> date | Month | None:
    """When it was completed; None: not shown or not stated."""
    return document.exhibit.day("completed") if document else None


def _masterclasses(case: Case) -> tuple[Piece, ...]:
    shown = case.of_kind("masterclass")
    by_number = {
        number: [one for one in shown if str(one.exhibit.value("number")) == number]
        for number in case.norms.texts("masterclasses")
    }
    spare = [
        one
        for one in shown
        if one.exhibit.value("number") is None and _passed(one) and one.status is not Status.NOT_MET
    ]
    pieces = []
    for number, certificates in by_number.items():
        piece = _best([*(_certificate(number, one) for one in certificates), *_standing_in(case, number)])
        if piece is None and spare:
            piece = _unnumbered(number, spare.pop(0))
        pieces.append(piece or _absent(case, f"masterclass_{number}", "masterclass"))
    return tuple(pieces)


def _certificate(number: str, document: Examined) -> Piece:
    which = core_finding(
        "masterclass.number",
        Outcome.PASS,
        _NUMBER,
        CLAUSE,
        of=document,
        facts=("number",),
        says=_NUMBERED,
        number=number,
    )
    return _piece(f"masterclass_{number}", document, (*document.findings, which))


def _unnumbered(number: str, document: Examined) -> Piece:
    """A passed certificate without a number may be this one; whether it is, a person sees."""
    why = because(reasons.NUMBER, number=number)
    doubt = core_finding("masterclass.number", Outcome.UNKNOWN, _NUMBER, CLAUSE, why, of=document)
    return _piece(f"masterclass_{number}", document, (*document.findings, doubt))


def _standing_in(case: Case, number: str) -> Iterable[Piece]:
    """Diplomas that stand in for a masterclass; they may be shown at any request (I-27)."""
    name = f"masterclass_{number}"
    if number in case.norms.texts("masterclass_of_mantelzorgmakelaar"):
        yield from _stands_in(case, name, "mantelzorgmakelaar_diploma")
    if number in case.norms.texts("masterclass_of_verpleegkundige"):
        yield from _stands_in(case, name, "verpleegkundige_diploma")
        names = case.norms.texts("nursing_diplomas")
        for one in case.of_kind("hbo_diploma"):
            programme = one.exhibit.text("programme") or ""
            if one.status is Status.MET and any(contains_phrase(programme, known) for known in names):
                yield _piece(name, one, (_nursing(one),), exempting=True)


def _nursing(diploma: Examined) -> Finding:
    """That the HBO diploma is one in nursing (I-27)."""
    return core_finding(
        "hbo_diploma.nursing",
        Outcome.PASS,
        _NURSING,
        CLAUSE,
        of=diploma,
        facts=("programme",),
        says=_IN_NURSING,
        interpretations=("I-27",),
    )


def _stands_in(case: Case, name: str, kind: str) -> Iterable[Piece]:
    """Such diplomas in place of the masterclass; one that fails its checks is as if it were not there."""
    sound = (one for one in case.of_kind(kind) if one.status is not Status.NOT_MET)
    return (_piece(name, one, one.findings, exempting=True) for one in sound)


def _test(case: Case, kind: str, last: date | None, reason: Reason) -> Piece:
    pieces = [_dated(one, kind, last, reason) for one in case.of_kind(kind)]
    return _best(pieces) or _absent(case, kind, kind)


def _dated(document: Examined, kind: str, last: date | None, reason: Reason) -> Piece:
    day = completed(document)
    if day is None or last is None or earliest(day) >= last:
        return _piece(kind, document, document.findings)
    why = because(reason, date=day, last=last)
    early = core_finding(f"{kind}.order", Outcome.UNKNOWN, _ORDER, CLAUSE, why, of=document, facts=("completed",))
    return _piece(kind, document, (*document.findings, early))


def _course(case: Case, document: Examined) -> Way:
    included = {kind for kind, fact in _INCLUDES.items() if document.exhibit.flag(fact) is True}
    findings = document.findings
    if included:
        facts = [_INCLUDES[kind] for kind in sorted(included)]
        tests = core_finding(
            "basic_training.tests", Outcome.PASS, _TESTS, "fn 3", of=document, facts=facts, says=_INCLUDES_TESTS
        )
        findings = (*findings, tests)
    day = completed(document)
    last = latest(day) if day is not None else None
    unseen = document.exhibit.unread is not None  # nobody knows yet which tests it includes
    missing = () if unseen else tuple(kind for kind in TESTS if kind not in included)
    apart = tuple(_test(case, kind, last, reasons.TEST_BEFORE_MASTERCLASS) for kind in missing)
    if day is None and any(piece.document is not None for piece in apart):
        why = because(NOT_STATED, fact=_COMPLETED)
        findings = (*findings, core_finding("basic_training.order", Outcome.UNKNOWN, _ORDER, "fn 3", why, of=document))
    return Way(
        id="basic_training",
        course=_piece("basic_training", document, findings),
        tests=apart,
        included=frozenset(included),
    )


def _piece(name: str, document: Examined, findings: tuple[Finding, ...], *, exempting: bool = False) -> Piece:
    return Piece(
        name=name,
        document=document,
        status=standing_of(findings),
        because=because_of(findings),
        findings=findings,
        exempting=exempting,
    )


def _absent(case: Case, name: str, kind: str) -> Piece:
    return Piece(
        name=name, document=None, status=Status.MISSING, because=absent_piece(case, reasons.PIECES[name], kind)
    )


def _best(pieces: Sequence[Piece]) -> Piece | None:
    """The best of several for one piece; among equals a diploma that stands in, then the earliest, then the first."""
    return min(
        pieces, key=lambda piece: (rank(piece.status, shown=True), not piece.exempting, _when(piece)), default=None
    )


def _when(piece: Piece) -> date:
    day = completed(piece.document)
    if day is None or piece.name in TESTS:
        return date.max
    return latest(day)


def _passed(document: Examined) -> bool:
    return document.exhibit.flag("passed") is True
