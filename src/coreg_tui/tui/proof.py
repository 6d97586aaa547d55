"""What speaks for and against: a requirement with its question and clause, a check with what was found and why."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coreg_tui.assessment.report import Assessed
from coreg_tui.i18n.speaking import long_date, reason_text, remedy_text, say
from coreg_tui.model.fact import Fact, Source
from coreg_tui.model.finding import Finding, Standing
from coreg_tui.model.outcome import Outcome, Status
from coreg_tui.model.reasons import UNREAD
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Lang
from coreg_tui.regulation.loading import Regulation
from coreg_tui.tui import words
from coreg_tui.tui.band import Setting
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.cutting import cut, cut_middle, width, wrap, wrap_beside
from coreg_tui.tui.ink import MUTED, STRONG, TEXT, Line, Piece
from coreg_tui.tui.signs import SOURCES, STATUSES, finding_sign, is_open
from coreg_tui.tui.summary import fill_in
from coreg_tui.tui.telling import facts_once, way_label
from coreg_tui.tui.tokens import Ink
from coreg_tui.tui.tree import Node, checks_of
from coreg_tui.tui.tree_pane import file_of, kind_of

_LABEL = 11
_MOST_FACTS = 5
BRIEF = 2
"""Rows of a clause where there is little room."""
_ARTICLE = re.compile(r"art\. (\d+(?:\.\d+)?[a-z]?)")


def proof_head(node: Node, root: Node, report: Assessed, setting: Setting, catalog: Catalog, cells: int) -> list[Line]:
    """The lines above the paper; of a requirement all there is to say."""
    if node.finding is not None:
        return _check(node, node.finding, root, report, setting, catalog, cells)
    if node.is_document:
        return _document(node, report, setting, catalog, cells)
    return _requirement(node.standing, setting, catalog, cells)


def _check(
    node: Node, finding: Finding, root: Node, report: Assessed, setting: Setting, catalog: Catalog, cells: int
) -> list[Line]:
    lang = setting.lang
    sign = finding_sign(finding)
    label = finding.label.in_language(lang)
    siblings = checks_of(root)
    place = next((number for number, one in enumerate(siblings, 1) if one.key == node.key), 1)
    counted = fill_in(words.CHECK_OF, lang, place=place, count=len(siblings))
    status: Piece = (f"  {sign.char} {sign.word.in_language(lang)}", Ink(sign.tone, bold=is_open(finding)))
    lines = [Line(((f" {label[:1].upper()}{label[1:]}", STRONG), status), right=((counted, MUTED),))]
    lines += _found(finding, kind_of(node, report), setting, catalog, cells, said=label)
    said = [reason_text(why, lang) for why in finding.because]
    if not said and finding.says is not None:
        said = [say(finding.says, finding.values, lang)]
    for number, text in enumerate(said):
        lines += labelled(setting.say(words.BECAUSE) if number == 0 else "", text, cells)
    if is_open(finding):
        for why in finding.because[:2]:
            lines += labelled(setting.say(words.SETTLE), remedy_text(why, lang), cells)
            if why.before is not None:
                lines += labelled("", fill_in(words.BEFORE, lang, day=long_date(why.before, lang)), cells)
    return lines


def _found(
    finding: Finding, kind: str | None, setting: Setting, catalog: Catalog, cells: int, *, said: str
) -> list[Line]:
    """What it rests on; a value that is called as the check is called need not be called so again."""
    facts = facts_once(finding)
    if not facts:
        if finding.outcome is Outcome.PASS:
            return []
        return labelled(setting.say(words.FOUND), setting.say(words.NOT_FOUND), cells, MUTED)
    same = len(facts) == 1 and catalog.fact(kind, facts[0].name, setting.lang).casefold() == said.casefold()
    return _facts_lines(facts, kind, setting, catalog, cells, named=not same)


def _read_of(node: Node, report: Assessed) -> tuple[Fact, ...]:
    """What was read off the node's document."""
    part = next((one.finding.part for one in node.children if one.finding is not None), None)
    file = file_of(node, report)
    document = next((one for one in report.documents if one.file == file), None)
    if document is None or part is None or part >= len(document.parts):
        return ()
    return document.parts[part].facts


def _facts_lines(
    facts: Sequence[Fact], kind: str | None, setting: Setting, catalog: Catalog, cells: int, *, named: bool = True
) -> list[Line]:
    label = setting.say(words.FOUND)
    lines: list[Line] = []
    for number, fact in enumerate(facts[:_MOST_FACTS]):
        shown = [*_value_pieces(fact, kind, setting, catalog, cells, named=named)]
        lines.append(Line(((f" {(label if number == 0 else '').ljust(_LABEL)}", MUTED), *shown)))
    if len(facts) > _MOST_FACTS:
        lines.append(Line(((f" {'':{_LABEL}}+{len(facts) - _MOST_FACTS}", MUTED),)))
    return lines


def _value_pieces(
    fact: Fact, kind: str | None, setting: Setting, catalog: Catalog, cells: int, *, named: bool
) -> list[Piece]:
    lang = setting.lang
    value = catalog.value(kind, fact.name, fact.value, lang)
    beside = _beside(fact, kind, setting, catalog)
    room = cells - 2 - _LABEL - (width(beside) + 3 if beside else 0)
    pieces: list[Piece] = []
    if named:
        name = catalog.fact(kind, fact.name, lang)
        pieces.append((f"{cut(name, 20)}  ", MUTED))
        room -= min(width(name), 20) + 2
    pieces.append((cut(value, max(8, room)), STRONG))
    if beside:
        pieces.append((f"   {beside}", MUTED))
    return pieces


def _beside(fact: Fact, kind: str | None, setting: Setting, catalog: Catalog) -> str:
    """What must be said of a value besides: who says so, and what contradicts it."""
    parts = []
    if fact.source is not Source.DOCUMENT:
        parts.append(SOURCES[fact.source].in_language(setting.lang))
    if fact.hidden:
        parts.append(setting.say(words.HIDDEN))
    if fact.contradicted is not None:
        other = catalog.value(kind, fact.name, fact.contradicted, setting.lang)
        parts.append(fill_in(words.DECLARED_OTHERWISE, setting.lang, value=other))
    return ", ".join(parts)


def _document(node: Node, report: Assessed, setting: Setting, catalog: Catalog, cells: int) -> list[Line]:
    lang = setting.lang
    sign = STATUSES[node.status]
    kind = kind_of(node, report)
    title = catalog.kind(kind, lang) if kind else setting.say(words.UNKNOWN_KIND)
    tone = Ink(sign.tone, bold=node.open)
    lines = [
        Line(((f" {title[:1].upper()}{title[1:]}", STRONG), (f"  {sign.char} {sign.word.in_language(lang)}", tone)))
    ]
    lines += _facts_lines(_read_of(node, report), kind, setting, catalog, cells)
    for child in node.children:
        if child.finding is not None and is_open(child.finding):
            for why in child.finding.because:
                lines += labelled(child.finding.label.in_language(lang), reason_text(why, lang), cells)
    return lines


def _requirement(standing: Standing, setting: Setting, catalog: Catalog, cells: int) -> list[Line]:
    lang, regulation = setting.lang, setting.regulation
    spec = regulation.requirements[standing.id]
    sign = STATUSES[standing.status]
    status: Piece = (f"  {sign.char} {sign.word.in_language(lang)}", Ink(sign.tone, bold=not standing.settled))
    lines = [Line(((f" {spec.title.in_language(lang)}", STRONG), status))]
    lines += [Line(((f" {text}", TEXT),)) for text in wrap(spec.question.in_language(lang), cells - 2)]
    if standing.because:
        lines.append(Line())
    for number, why in enumerate(standing.because):
        lines += labelled(setting.say(words.BECAUSE) if number == 0 else "", reason_text(why, lang), cells)
    if standing.blocking and not standing.settled:
        lines += _remedies(standing, setting, cells)
    if standing.until is not None and standing.status is Status.MET:
        lines += labelled(setting.say(words.HOLDS_UNTIL), long_date(standing.until, lang), cells)
    if standing.alternatives:
        lines += [Line(), *_ways(standing, setting, catalog, cells)]
    return [*lines, Line(), *clause_lines(standing.clause, standing.interpretations, setting, cells, whole=True)]


def _remedies(standing: Standing, setting: Setting, cells: int) -> list[Line]:
    lines: list[Line] = []
    told: set[str] = set()
    for why in standing.because:
        text = remedy_text(why, setting.lang)
        if text not in told:
            lines += labelled(setting.say(words.SETTLE) if not told else "", text, cells)
            told.add(text)
    return lines


def _ways(standing: Standing, setting: Setting, catalog: Catalog, cells: int) -> list[Line]:
    lang = setting.lang
    lines = [Line(((f" {setting.say(words.WAYS)}", STRONG),))]
    for way in standing.alternatives:
        sign = STATUSES[way.status]
        beside = setting.say(words.CARRIES) if way.id == standing.carrier else ""
        if not way.shown:
            beside = setting.say(words.NOT_SHOWN)
        name = cut(way_label(way, catalog, lang), cells - 6 - width(beside))
        pieces = ((f" {sign.char} ", Ink(sign.tone)), (name, TEXT))
        lines.append(Line(pieces, right=((beside, MUTED),) if beside else ()))
    return lines


def clause_lines(
    clause: str, readings: tuple[str, ...], setting: Setting, cells: int, *, whole: bool, most: int | None = None
) -> list[Line]:
    """The clause in our words, whether it binds, and the readings leaned on; `whole` writes those out."""
    lang, regulation = setting.lang, setting.regulation
    found = regulation.clauses.get(clause)
    if found is None:
        return []
    binds = setting.say(words.BINDING if found.binding else words.EXPLANATORY)
    title = _clause_title(clause, regulation, lang)
    if most == BRIEF:
        return _brief_clause(title, found.text.in_language(lang), cells)
    lines = [Line(((f" {cut(title, cells - 4 - width(binds))}", STRONG),), right=((binds, MUTED),))]
    body = [Line(((f" {text}", MUTED),)) for text in wrap(found.text.in_language(lang), cells - 2)]
    known = [one for one in readings if one in regulation.interpretations]
    tail: list[Line] = []
    if known and not whole:
        tail = [Line(((f" {setting.say(words.READINGS)} {' · '.join(known)}", MUTED),))]
    if most is not None and len(lines) + len(body) + len(tail) > most:
        room = most - len(lines) - len(tail)
        body = body[:room]
        if body:
            last = body[-1].text
            body[-1] = Line(((cut(f"{last} …", cells - 1), MUTED),))
    lines += body + tail
    if whole:
        for one in known:
            lines += _reading(one, setting, cells)
    return lines


def _brief_clause(title: str, text: str, cells: int) -> list[Line]:
    """The clause in two rows, for a screen that has no more."""
    title = cut(title, cells - 20)
    first, second = wrap_beside(text, cells - 4 - width(title), cells - 2)
    return [Line(((f" {title}", STRONG), (f"  {first}", MUTED))), Line(((f" {second}", MUTED),))]


def _clause_title(clause: str, regulation: Regulation, lang: Lang) -> str:
    """As in `Artikel 4.2, Verlenging op aanvraag`."""
    title = regulation.clauses[clause].title.in_language(lang)
    if match := _ARTICLE.match(clause):
        return f"{words.ARTICLE.in_language(lang)} {match[1]}, {title}"
    if clause.startswith("fn "):
        return f"{words.FOOTNOTE.in_language(lang)} {clause[3:]}, {title}"
    return f"{words.NOTES.in_language(lang)}, {title}" if clause.startswith("toel. ") else title


def _reading(name: str, setting: Setting, cells: int) -> list[Line]:
    reading = setting.regulation.interpretations[name]
    return labelled(f"{name}", reading.text.in_language(setting.lang), cells, MUTED, room=5)


def labelled(label: str, text: str, cells: int, ink: Ink = TEXT, *, room: int = _LABEL) -> list[Line]:
    """A label, and beside it a text on as many rows as it takes."""
    rows = wrap(text, cells - 2 - room) or [""]
    label = cut(label, room - 1)
    return [Line(((f" {label if number == 0 else '':{room}}", MUTED), (row, ink))) for number, row in enumerate(rows)]


def file_line(file: str, where: str, cells: int) -> Line:
    """The file's name, and where in it one looks."""
    room = cells - 3 - width(where)
    return Line(((f" {cut_middle(safe_text(file), room)}", MUTED),), right=((where, MUTED),) if where else ())


def why_unread(reason: str, lang: Lang) -> str:
    """Why a file cannot be read, in words."""
    text = UNREAD.get(reason)
    return text.in_language(lang) if text else safe_text(reason)
