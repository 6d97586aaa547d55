"""What a plugin says to people: in both languages, filled in, short enough for its column, and with what to do."""

from __future__ import annotations

import string
from collections.abc import Iterator

from coreg_tui.api.checks import Check
from coreg_tui.i18n.speaking import reason_line, reason_short, say
from coreg_tui.model.reason import Reason, Said
from coreg_tui.model.text import LANGUAGES, Text
from coreg_tui.reports.typesetting import cells
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import trials

LONGEST_LINE, LONGEST_SHORT, LONGEST_LABEL = 34, 17, 30
"""Cells: what the columns of the reviewer's screen have room for."""
_PROPER = 2
"""Words, its fields aside, up to which a text may be the same in both languages: `VOG`, `supervisor is {category}`."""
_SENTENCES = ("text", "line", "short", "remedy")
_FEWEST = 3
"""Words of a remedy: fewer say nothing that one can do."""


def _reasons(subject: Subject) -> Iterator[str]:
    return iter(subject.reasons)


def _texts(reason: Reason) -> Iterator[tuple[str, Text]]:
    return ((name, getattr(reason, name)) for name in _SENTENCES)


def _bare(template: str) -> str:
    """The words of a template, its fields left out."""
    return "".join(literal for literal, _, _, _ in string.Formatter().parse(template))


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def in_both_languages(where: str, text: Text) -> Iterator[str]:
    """What is lacking or suspect in a text of two languages."""
    for lang in LANGUAGES:
        template = text.in_language(lang)
        if not template.strip():
            yield f"{where} is empty in {lang}"
        elif template != template.strip():
            yield f"{where} begins or ends with a blank in {lang}"
    if text.en == text.nl and len(_bare(text.en).split()) > _PROPER:
        yield f"{where} is the same in both languages: {text.en!r}"


@proves(cases=_reasons)
def speaks_both_languages(subject: Subject, case: str) -> Iterator[str]:
    """Each reason has its text, line, short and remedy in English and in Dutch, which name the same values."""
    for reason in subject.reasons[case]:
        for name, text in _texts(reason):
            yield from in_both_languages(name, text)
            if name in ("text", "remedy") and _fields(text.en) != _fields(text.nl):
                yield f"{name} names {_fields(text.en)} in English and {_fields(text.nl)} in Dutch"


@proves(cases=_reasons)
def has_a_remedy(subject: Subject, case: str) -> Iterator[str]:
    """Each reason says what to do or to ask for, which is more than its text again."""
    for reason in subject.reasons[case]:
        for lang in LANGUAGES:
            remedy, text = reason.remedy.in_language(lang), reason.text.in_language(lang)
            if len(remedy.split()) < _FEWEST:
                yield f"the remedy says nothing that one can do, in {lang}: {remedy!r}"
            elif remedy.strip() == text.strip():
                yield f"the remedy only says again what is wrong, in {lang}: {remedy!r}"


@proves(cases=_reasons)
def fits_its_columns(subject: Subject, case: str) -> Iterator[str]:
    """The short of each reason takes at most 17 cells and its line 34, as declared and as samples fill them."""
    for reason in subject.reasons[case]:
        for lang in LANGUAGES:
            yield from _too_long("short", _bare(reason.short.in_language(lang)), LONGEST_SHORT, lang)
            yield from _too_long("line", _bare(reason.line.in_language(lang)), LONGEST_LINE, lang)
    for trial in trials(subject):
        for why in (why for one in trial.findings() for why in one.because if why.id == case):
            for lang in LANGUAGES:
                yield from _too_long(f"short ({trial.sample.id})", reason_short(why, lang), LONGEST_SHORT, lang)
                yield from _too_long(f"line ({trial.sample.id})", reason_line(why, lang), LONGEST_LINE, lang)


def _too_long(where: str, text: str, most: int, lang: str) -> Iterator[str]:
    if cells(text) > most:
        yield f"{where} takes {cells(text)} cells instead of {most}, in {lang}: {text!r}"


@proves(cases=lambda subject: (one.id for one in subject.samples))
def sentences_are_filled(subject: Subject, case: str) -> Iterator[str]:
    """Whatever the checks say of a sample can be written in both languages, with a value for every field."""
    trial = next((one for one in trials(subject) if one.sample.id == case), None)
    if trial is None:
        yield "cannot be tried"
        return
    for finding in trial.findings():
        if finding.says is not None:
            yield from _unfilled(finding.id, finding.says, dict(finding.values))
        for why in finding.because:
            for name, text in _texts(why.reason):
                yield from _unfilled(f"{finding.id}: {why.id}: {name}", text, dict(why.values))


def _unfilled(where: str, text: Text, values: dict[str, Said]) -> Iterator[str]:
    for lang in LANGUAGES:
        lacking = sorted(_fields(text.in_language(lang)) - values.keys())
        if lacking:
            yield f"{where} has no value for {', '.join(lacking)} in {lang}"
        elif not say(text, values, lang).strip():
            yield f"{where} is empty in {lang}"


@proves()
def labels_are_short(subject: Subject) -> Iterator[str]:
    """Kinds, facts, checks and codes have names in both languages; that of a kind takes at most 30 cells."""
    for validator in subject.validators:
        yield from in_both_languages(f"title of {validator.id}", validator.title)
        for kind in validator.kinds:
            yield from _label(f"label of kind {kind.id}", kind.label)
            for field in kind.fields:
                yield from _label(f"label of fact {kind.id}.{field.name}", field.label)
                for value, text in field.words:
                    yield from in_both_languages(f"words for {kind.id}.{field.name} {value!r}", text)
            yield from _checks(kind.checks)
        for addition in validator.additions:
            yield from _checks(addition.checks)


def _checks(checks: tuple[Check, ...]) -> Iterator[str]:
    for check in checks:
        yield from _label(f"label of check {check.id}", check.label)
        yield from in_both_languages(f"passes of check {check.id}", check.passes)


def _label(where: str, text: Text) -> Iterator[str]:
    yield from in_both_languages(where, text)
    for lang in LANGUAGES:
        yield from _too_long(where, text.in_language(lang), LONGEST_LABEL, lang)
        if text.in_language(lang).endswith("."):
            yield f"{where} is a sentence, not a name, in {lang}"
