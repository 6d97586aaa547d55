"""The reasoning behind a verdict as a tree: requirement, ways to meet it, checks, facts, places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import reason_line, reason_text, remedy_text
from coreg_tui.model.fact import Fact
from coreg_tui.model.finding import Alternative, Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reports.json_report import message
from coreg_tui.reports.signs import ABSENT, NOTE, OUTCOMES, STATUSES, Sign
from coreg_tui.reports.text import dossier_heading, fact_words, fault_block, place_words, sentence
from coreg_tui.reports.typesetting import Tone, cells, cut, wrapped
from coreg_tui.reports.wording import Wording

_LEAST = 20
"""Cells that a sentence needs beside a name; with fewer it stands below."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of the tree, what is said below it, and its branches."""

    name: str
    head: str = ""
    sign: Sign | None = None
    notes: tuple[tuple[str, Tone], ...] = ()
    """Text below the head, each wrapped to the width that is left."""
    branches: tuple[Branch, ...] = field(default=())


def explanation(assessed: Assessed, wording: Wording, *, only: str | None = None, sample: bool = False) -> str:
    """The tree of a dossier, or of one requirement of it, below the dossier's heading."""
    lines = list(dossier_heading(assessed, wording, sample=sample))
    if assessed.fault is not None:
        lines += ["", *fault_block(assessed.fault, wording)]
    quoted: set[str] = set()
    for standing in assessed.standings:
        if only in (None, standing.id):
            lines += ["", *_drawn(_requirement(standing, assessed, wording, quoted), wording)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _requirement(standing: Standing, assessed: Assessed, wording: Wording, quoted: set[str]) -> Branch:
    _ = wording.translate
    sign = STATUSES[standing.status]
    in_ways = {id(finding) for way in standing.alternatives for finding in way.findings}
    branches = [_way(way, standing, assessed, wording) for way in standing.alternatives]
    branches += [_check(one, assessed, wording) for one in standing.findings if id(one) not in in_ways]
    notes: list[tuple[str, Tone]] = []
    if standing.status is not Status.NOT_APPLICABLE:
        notes.append((_clause(standing.clause, wording, quoted), "muted"))
    say_why = reason_line if branches else reason_text
    notes += [(sentence(say_why(why, wording.lang)), "plain") for why in standing.because]
    if not standing.settled:
        told = dict.fromkeys(
            remedy_text(one.because, wording.lang) for one in assessed.remedies if one.requirement == standing.id
        )
        notes += [(_("Needed: ") + sentence(one), "strong") for one in told]
    notes += [(f"{name}: {_reading(name, wording)}", "muted") for name in standing.interpretations]
    return Branch(
        name=wording.title(standing.id),
        head=sign.word.in_language(wording.lang),
        sign=sign,
        notes=tuple(notes),
        branches=tuple(branches),
    )


def _clause(name: str, wording: Wording, quoted: set[str]) -> str:
    """The clause in our words and whether it binds; only its name where it stands there already."""
    _ = wording.translate
    clause = wording.regulation.clauses.get(name)
    if clause is None or name in quoted:
        return name
    quoted.add(name)
    weight = _("binding") if clause.binding else _("explanatory, gives no rights")
    return f"{name} ({weight}): {clause.text.in_language(wording.lang)}"


def _reading(name: str, wording: Wording) -> str:
    reading = wording.regulation.interpretations.get(name)
    return reading.short.in_language(wording.lang) if reading else ""


def _way(way: Alternative, standing: Standing, assessed: Assessed, wording: Wording) -> Branch:
    _ = wording.translate
    sign = STATUSES[way.status]
    kind, _number, number = way.id.partition("#")
    name = wording.vocabulary.kind(kind, wording.lang) + (f" {number}" if number else "")
    files = dict.fromkeys(file for place in way.evidence if (file := assessed.evidence[place].file))
    word = sign.word.in_language(wording.lang)
    head = _("{status}, carries the result").format(status=word) if way.id == standing.carrier else word
    notes: tuple[tuple[str, Tone], ...] = ((safe_text(", ".join(files)), "muted"),) if files else ()
    if not way.findings:
        notes += tuple((sentence(reason_line(why, wording.lang)), "plain") for why in way.because)
    checks = tuple(_check(one, assessed, wording) for one in way.findings)
    return Branch(name=name, head=head, sign=sign, notes=notes, branches=checks)


def _check(finding: Finding, assessed: Assessed, wording: Wording) -> Branch:
    sign = ABSENT if finding.absent and finding.outcome is not Outcome.PASS else OUTCOMES[finding.outcome]
    reasons = ", ".join(dict.fromkeys(why.id for why in finding.because))
    by = finding.plugin or wording.translate("the program")
    weight = NOTE.word.in_language(wording.lang) if finding.advisory else ""
    notes: tuple[tuple[str, Tone], ...] = (
        (" · ".join(piece for piece in (finding.clause, by, reasons, weight) if piece), "muted"),
    )
    facts = tuple(_fact(one, assessed, wording) for one in finding.facts)
    return Branch(
        name=finding.id,
        head=sentence(message(finding, wording.lang)),
        sign=NOTE if finding.advisory else sign,
        notes=notes,
        branches=facts,
    )


def _fact(fact: Fact, assessed: Assessed, wording: Wording) -> Branch:
    notes: list[tuple[str, Tone]] = []
    where = place_words(fact, wording)
    if fact.place is not None:
        printed = " ".join(safe_text(fact.place.text, judged=True).split())
        where += f" [{' '.join(f'{edge:g}' for edge in fact.place.box)}] “{printed}”"
    if where:
        notes.append((where, "muted"))
    return Branch(name="", head=fact_words(fact, assessed, wording), notes=tuple(notes))


def _drawn(branch: Branch, wording: Wording, lead: str = " ", below: str = " ") -> Iterator[str]:
    """The branch and all below it. `lead` stands before its head, `below` before everything under it."""
    ink = wording.ink
    stem = f"{below}{'│ ' if branch.branches else '  '}"
    sign = f"{ink(branch.sign.char, branch.sign.tone, 'strong')} " if branch.sign else ""
    room = wording.width - cells(lead) - (2 if sign else 0)
    name = cut(branch.name, room)
    left = room - cells(name) - 2 if name else room
    first, *others = wrapped(branch.head, left) if left >= _LEAST else ["", branch.head]
    yield ink(lead, "muted") + sign + (f"{ink(name, 'strong')}  " if name and first else ink(name, "strong")) + first
    for line in wrapped(" ".join(others), wording.width - cells(stem)) if others else ():
        yield ink(stem, "muted") + line
    for note, tone in branch.notes:
        for line in wrapped(note, wording.width - cells(stem)):
            yield ink(stem, "muted") + ink(line, tone)
    last = len(branch.branches) - 1
    for number, one in enumerate(branch.branches):
        more = number < last
        yield from _drawn(one, wording, f"{below}{'├─ ' if more else '└─ '}", f"{below}{'│  ' if more else '   '}")
