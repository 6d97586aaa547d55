"""The text of `check`: a screen a dossier, what stands in the way first, its clause and its remedy beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from coreg_tui.assessment.report import Assessed, Fault
from coreg_tui.i18n.speaking import long_date, reason_text, remedy_text, short_date
from coreg_tui.model.fact import Fact, Source
from coreg_tui.model.finding import Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reports.citizen_remarks import citizen_remarks
from coreg_tui.reports.found import found_for
from coreg_tui.reports.json_report import message
from coreg_tui.reports.remarks import remark
from coreg_tui.reports.signs import CATEGORIES, NOTE, REQUESTS, SOURCES, STATUSES, VERDICTS, WOULD
from coreg_tui.reports.typesetting import Tone, beside, cells, cut_in_the_middle, fill, joined, wrapped
from coreg_tui.reports.wording import Wording

_LEFT = 26
"""Cells of the left column: margin, sign, the longest title, a gap."""


def dossier_text(assessed: Assessed, wording: Wording, *, sample: bool = False) -> str:
    """One dossier, ending in a line end."""
    blocks = [list(dossier_heading(assessed, wording, sample=sample))]
    if assessed.fault is not None:
        blocks.append(list(fault_block(assessed.fault, wording)))
    else:
        blocks += [list(_open(one, assessed, wording)) for one in assessed.unsettled]
        blocks += [list(_settled(assessed, wording)), list(_further(assessed, wording))]
    return "".join(f"{line.rstrip()}\n" for line in _parted(blocks))


def rule(wording: Wording) -> str:
    """What parts one dossier from the next."""
    return f"{wording.ink('─' * wording.width, 'muted')}\n"


def summary_text(verdicts: Mapping[str | None, int], wording: Wording, *, partial: bool) -> str:
    """What all dossiers came to, in one line; one dossier has said it already."""
    _ = wording.translate
    total = sum(verdicts.values())
    pieces = []
    for verdict, sign in VERDICTS.items():
        if count := verdicts.get(None if verdict is None else str(verdict), 0):
            word = sign.word.in_language(wording.lang).lower()
            pieces.append((f"{sign.char} {word} {count}", sign.tone))
    left = fill(f" {total} " + (_("dossier") if total == 1 else _("dossiers")), 18)
    lines = rule(wording) + wording.ink(left, "strong") + "   ".join(wording.ink(*piece) for piece in pieces) + "\n"
    if partial:
        note = _("Plugins were left out: what they read and check was not judged.")
        lines += wording.ink(f" {note}", "miss") + "\n"
    return lines


def request_words(assessed: Assessed, wording: Wording) -> str:
    """What is asked, as in `Toelating Senior`."""
    if assessed.request is None:
        return ""
    kind = REQUESTS[assessed.request.kind].in_language(wording.lang)
    return f"{kind} {CATEGORIES[assessed.request.category].in_language(wording.lang)}"


def place_words(fact: Fact, wording: Wording) -> str:
    """Where a fact was read, as in `vog.pdf, blz. 1`; or who states it."""
    _ = wording.translate
    source = SOURCES[fact.source].in_language(wording.lang)
    if fact.place is None:
        stated = SOURCES[Source.DECLARED].in_language(wording.lang) if fact.source is Source.DECLARED else source
        return ", ".join(piece for piece in (safe_text(fact.file or ""), stated) if piece)
    page = _("p. {page}").format(page=fact.place.page)
    return ", ".join(piece for piece in (safe_text(fact.file or ""), page, source) if piece)


def dossier_heading(assessed: Assessed, wording: Wording, *, sample: bool) -> Iterator[str]:
    """The verdict, who asks what, and on which days."""
    ink, lang = wording.ink, wording.lang
    sign = VERDICTS[assessed.verdict]
    label = f" {sign.char} {sign.word.in_language(lang).upper()} "
    who = safe_text(assessed.applicant.full_name) if assessed.applicant else ""
    asked = request_words(assessed, wording)
    name = safe_text(assessed.dossier or assessed.path)
    below = list(_dates(assessed, wording, sample=sample))
    room = wording.width - cells(label) - 2
    if cells(asked) + cells(name) + 18 > room:  # too narrow for all on one line
        below = [piece for piece in (asked, name) if piece] + below
        asked = name = ""
    who = cut_in_the_middle(who, room - cells(asked) - 3 - cells(name) - 2)
    middle = f"   {asked}" if who and asked else asked
    gap = " " * (room - cells(who) - cells(middle) - cells(name))
    yield f"{ink.label(label, sign.tone)}  {ink(who, 'strong')}{middle}{gap}{ink(name, 'muted')}"
    for line in joined(below, wording.width - 3):
        yield f"   {ink(line, 'muted')}"


def _dates(assessed: Assessed, wording: Wording, *, sample: bool) -> Iterator[str]:
    _ = wording.translate
    if sample:
        yield _("SAMPLE")
    if assessed.reference_date is not None:
        yield _("reference date {date}").format(date=long_date(assessed.reference_date, wording.lang))
    yield _("today {date}").format(date=long_date(assessed.today, wording.lang))
    if assessed.dossier is not None and assessed.path not in (assessed.dossier, "."):
        yield safe_text(assessed.path)


def _open(standing: Standing, assessed: Assessed, wording: Wording) -> Iterator[str]:
    """A requirement that stands in the way: title, status and clause left; why, where and what to do right."""
    ink, sign = wording.ink, STATUSES[standing.status]
    room = wording.width - _LEFT
    left = [
        f" {sign.char} {wording.title(standing.id)}",
        f"   {sign.word.in_language(wording.lang)}",
        *(f"   {line}" for line in wrapped(standing.clause, _LEFT - 4)),
    ]
    tones: list[tuple[Tone, ...]] = [(sign.tone, "strong"), (sign.tone,)]
    right = list(_reasons(standing, assessed, wording, room)) + list(_remedies(standing, assessed, wording, room))
    for number, (one, other) in enumerate(beside(left, [text for text, _ in right], _LEFT)):
        toned = ink(one if other else one.rstrip(), *(tones[number] if number < len(tones) else ("muted",)))
        yield toned + (ink(other, right[number][1]) if number < len(right) else "")


def _reasons(standing: Standing, assessed: Assessed, wording: Wording, room: int) -> Iterator[tuple[str, Tone]]:
    """Every reason with what was found and where; reasons that rest on the same places stand together."""
    told: list[tuple[tuple[str, ...], list[str]]] = []
    for why in standing.because:
        checks = [one for one in _relevant(standing) if any(other.id == why.id for other in one.because)]
        said = [why, *(one for check in checks for one in check.because if one.id == why.id)]
        places = tuple(_places(checks, assessed, wording))
        if not told or (told[-1][0] != places and places):
            told.append((places, []))
        told[-1][1].extend(sentence(reason_text(one, wording.lang)) for one in said)
    for places, sentences in told:
        for line in wrapped(" ".join(dict.fromkeys(sentences)), room):
            yield line, "plain"
        for place in places:
            for line in wrapped(place, room - 2):
                yield f"  {line}", "muted"


def sentence(text: str) -> str:
    """The text with a capital, unless it begins with the name of a file."""
    first = text.partition(" ")[0]
    return text if "." in first or "/" in first else text[:1].upper() + text[1:]


def _relevant(standing: Standing) -> tuple[Finding, ...]:
    """The findings that count: the carrier's, where one carries."""
    carrier = standing.carrying()
    found = carrier.findings if carrier is not None and carrier.findings else standing.findings
    return tuple(one for one in found if not one.advisory and one.outcome is not Outcome.PASS)


def _places(checks: Iterable[Finding], assessed: Assessed, wording: Wording) -> Iterator[str]:
    """What was found, place by place."""
    found: dict[str, dict[str, None]] = {}
    for check in checks:
        for fact in check.facts:
            told = fact_words(fact, assessed, wording)
            found.setdefault(place_words(fact, wording), {})[told] = None
        if not check.facts and check.evidence is not None and (file := assessed.evidence[check.evidence].file):
            found.setdefault(safe_text(file), {})
    for place, facts in found.items():
        yield f"{place}: {' · '.join(facts)}" if facts else place


def fact_words(fact: Fact, assessed: Assessed, wording: Wording) -> str:
    """The fact with its name, as in `datum afgifte 10 januari 2022`."""
    words = wording.vocabulary
    kinds = [one.kind for one in assessed.evidence if one.file == fact.file and words.knows(one.kind, fact.name)]
    kind = kinds[0] if kinds else words.first_with(fact.name)
    label = words.fact(kind, fact.name, wording.lang)
    value = words.value(kind, fact.name, fact.value, wording.lang)
    return value if value.endswith(f" {label}") else f"{label} {value}"


def _remedies(standing: Standing, assessed: Assessed, wording: Wording, room: int) -> Iterator[tuple[str, Tone]]:
    """What would turn it round, under one heading."""
    _ = wording.translate
    told: dict[str, None] = {}
    for remedy in assessed.remedies:
        if remedy.requirement == standing.id:
            text = remedy_text(remedy.because, wording.lang)
            if remedy.before is not None:
                text += " " + _("No later than {date}.").format(date=long_date(remedy.before, wording.lang))
            told[sentence(text)] = None
    mark = _("Needed: ")
    for text in told:
        for line in wrapped(text, room - cells(mark)):
            yield mark + line, "strong"
            mark = " " * cells(mark)


def _settled(assessed: Assessed, wording: Wording) -> Iterator[str]:
    """What is in order, a line each; what is not asked, together."""
    ink, lang = wording.ink, wording.lang
    idle: list[str] = []
    for one in assessed.standings:
        if one.status is Status.NOT_APPLICABLE:
            idle.append(wording.title(one.id))
        elif one.settled or not one.blocking:
            yield from _line(one, assessed, wording)
    if idle:
        sign = STATUSES[Status.NOT_APPLICABLE]
        head = fill(f" {sign.char} {sign.word.in_language(lang)}", _LEFT)
        for number, line in enumerate(joined(idle, wording.width - _LEFT, ", ")):
            yield ink((head if number == 0 else " " * _LEFT) + line, "muted")


def _line(standing: Standing, assessed: Assessed, wording: Wording) -> Iterator[str]:
    ink, sign = wording.ink, STATUSES[standing.status]
    said = found_for(standing, assessed, wording.vocabulary, wording.lang)
    if standing.status is not Status.MET:
        word = sign.word.in_language(wording.lang)
        said = f"{word}: {said}" if said else word
    title = fill(wording.title(standing.id), _LEFT - 3)
    for number, line in enumerate(wrapped(said, wording.width - _LEFT) if said else [""]):
        if number == 0:
            yield f" {ink(sign.char, sign.tone)} {title}{ink(line, 'muted')}"
        else:
            yield " " * _LEFT + ink(line, "muted")


def _further(assessed: Assessed, wording: Wording) -> Iterator[str]:
    """Horizon, the other categories, the readings leaned on, and what was left aside."""
    _ = wording.translate
    horizon = sorted((one.until, one.id) for one in assessed.standings if one.until and one.status is Status.MET)
    rows: list[tuple[str, list[str]]] = [
        (_("Good up to"), [f"{wording.title(name)} {short_date(day)}" for day, name in horizon]),
        (_("As another category"), list(_others(assessed, wording))),
        (_("Readings used"), list(assessed.interpretations)),
        (_("Not handled"), [_evidence(place, assessed, wording) for place in assessed.unhandled]),
        (_("Not in the manifest"), [safe_text(name) for name in assessed.unlisted]),
        (
            _("Remarks"),
            [
                *_file_remarks(assessed, wording),
                *citizen_remarks(assessed, wording.lang),
                *_third_parties(assessed, wording),
            ],
        ),
    ]
    for head, pieces in rows:
        for number, line in enumerate(joined(pieces, wording.width - _LEFT) if pieces else []):
            yield wording.ink(fill(f"   {head}" if number == 0 else "", _LEFT) + line, "muted")


def _file_remarks(assessed: Assessed, wording: Wording) -> Iterator[str]:
    return (remark(row, one, wording) for row in assessed.documents for one in row.warnings)


def _third_parties(assessed: Assessed, wording: Wording) -> Iterator[str]:
    """What added checks did not find in order, with whose they are."""
    for finding in (one for standing in assessed.standings for one in standing.findings):
        if finding.advisory and finding.outcome is not Outcome.PASS:
            entry = assessed.evidence[finding.evidence] if finding.evidence is not None else None
            told = message(finding, wording.lang).rstrip(".")
            where = f"{safe_text(entry.file)}: {told}" if entry is not None and entry.file else sentence(told)
            yield f"{where} ({finding.plugin}, {NOTE.word.in_language(wording.lang)})"


def _others(assessed: Assessed, wording: Wording) -> Iterator[str]:
    """The verdict for each other category, in brackets: it was not asked."""
    asked = assessed.request.category if assessed.request else None
    for category, verdict in assessed.eligibility.items():
        if category != asked:
            would = WOULD[verdict].in_language(wording.lang)
            name = CATEGORIES[category].in_language(wording.lang)
            yield f"[{VERDICTS[verdict].char}] {name} {would}"


def _evidence(place: int, assessed: Assessed, wording: Wording) -> str:
    entry = assessed.evidence[place]
    return safe_text(f"{entry.kind} ({entry.file})" if entry.file else entry.kind)


def fault_block(fault: Fault, wording: Wording) -> Iterator[str]:
    """What is wrong with the manifest, a problem after the other, each with its line."""
    _ = wording.translate
    room = wording.width - _LEFT
    file = safe_text(fault.file) if fault.file else ""
    problems = [(one.line, one.key, one.message) for one in fault.problems] or [(fault.line, None, fault.message)]
    for line, key, said in problems:
        where = ", ".join(piece for piece in (file, _("line {line}").format(line=line) if line else "") if piece)
        left = [f"   {one}" for one in wrapped(where, _LEFT - 4)] if where else []
        told = safe_text(said.in_language(wording.lang))
        right = wrapped(f"{safe_text(key)}: {told}" if key else told, room)
        for one, other in beside(left, right, _LEFT):
            yield wording.ink(one, "muted") + other


def _parted(blocks: Iterable[list[str]]) -> Iterator[str]:
    """The blocks with an empty line between them."""
    first = True
    for block in blocks:
        if block:
            if not first:
                yield ""
            yield from block
            first = False
