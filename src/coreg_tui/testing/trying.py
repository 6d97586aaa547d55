"""Trying a sample: its file is read, its checks are run, as the program does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coreg_tui.api.checks import Check
from coreg_tui.api.context import Context
from coreg_tui.api.samples import Sample
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.host.additions import remarks_on
from coreg_tui.host.answers import a_contribution, a_ruling
from coreg_tui.host.facts import WrongValueError, fields_of, labels_of, value_of
from coreg_tui.host.running import examine
from coreg_tui.model.fact import Exhibit, Fact, Source, Value
from coreg_tui.model.finding import Examined, Finding
from coreg_tui.reading.files import is_table, read_file
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.regulation.loading import in_force_on
from coreg_tui.testing.paper import UnwritableError, pdf_of
from coreg_tui.testing.subject import Subject

FILE = "sample.pdf"
Facts = Mapping[str, Fact]


class BadSampleError(Exception):
    """A sample that cannot be tried: says what is wrong with it."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Trial:
    """One document as it is judged, and on which terms. Change it with `dataclasses.replace`."""

    subject: Subject
    sample: Sample
    exhibit: Exhibit
    beside: tuple[Exhibit, ...]
    reference_date: date
    today: date
    norms_on: date
    """The day whose norms hold: a moved reference date is judged by the same norms."""

    def with_facts(self, facts: Facts) -> Trial:
        """The same of a document that states these facts and no others."""
        return replace(self, exhibit=replace(self.exhibit, facts=dict(facts)))

    def on(self, day: date) -> Trial:
        """The same on that reference date, by the same norms."""
        return replace(self, reference_date=day, today=max(self.today, day))

    @property
    def context(self) -> Context:
        """What its checks may know besides."""
        return Context(
            reference_date=self.reference_date,
            today=self.today,
            norms=in_force_on(self.norms_on).norms_on(self.norms_on),
            applicant=self.sample.applicant,
            received=self.sample.received,
        )

    def examined(self) -> Examined:
        """What all checks find about it, those that every document gets included."""
        exhibits = (self.exhibit, *self.beside)
        return examine(self.subject.handled, exhibits, self.context)[self.exhibit.kind][0]

    def findings(self) -> tuple[Finding, ...]:
        """What the plugin's own checks find about it, those that it adds to kinds of others included."""
        kind, subject = self.exhibit.kind, self.subject
        found = list(self._remarks()) if any(one.additions for one in subject.validators) else []
        if kind in {one.id for one in subject.kinds}:
            examined = self.examined()
            found += [*examined.findings, *(one for several in examined.pairs.values() for one in several)]
        ids = {(one.id, check.id) for one in subject.validators for check in checks_on(one, kind)}
        return tuple(one for one in found if (one.plugin, one.id) in ids)

    def _remarks(self) -> tuple[Finding, ...]:
        exhibits = (self.exhibit, *self.beside)
        found = remarks_on(exhibits, self.subject.all_validators, self.context)
        return found.get((self.exhibit.evidence, self.exhibit.part), ())


def checks_on(validator: Validator, kind: str) -> tuple[Check, ...]:
    """The checks that the validator has for documents of that kind."""
    own = [check for one in validator.kinds if one.id == kind for check in one.checks]
    return (*own, *(check for one in validator.additions if one.kind == kind for check in one.checks))


def trial_of(subject: Subject, sample: Sample) -> Trial:
    """The sample, ready to be judged. Raises BadSampleError where it cannot be."""
    return Trial(
        subject=subject,
        sample=sample,
        exhibit=_exhibit(subject, sample, 0),
        beside=tuple(_exhibit(subject, one, place) for place, one in enumerate(sample.beside, start=1)),
        reference_date=sample.reference_date,
        today=sample.today or sample.reference_date,
        norms_on=sample.reference_date,
    )


def blank(subject: Subject, kind: Kind) -> Trial:
    """A document of that kind that states nothing, shown by the applicant of samples."""
    bare = trial_of(subject, Sample(id="blank", kind=kind.id))
    return bare.with_facts({})


def trials(subject: Subject) -> list[Trial]:
    """Every sample that can be tried; the others are told of by a check of their own."""
    return subject.once("trials", lambda: list(_trials(subject)))


def _trials(subject: Subject) -> Iterator[Trial]:
    for sample in subject.samples:
        with suppress(BadSampleError):
            yield trial_of(subject, sample)


def kind_of(subject: Subject, sample: Sample) -> Kind:
    """The sample's kind. Raises BadSampleError where no plugin handles it."""
    if sample.kind not in subject.handled:
        known = ", ".join(sorted(kind.id for kind in subject.kinds))
        raise BadSampleError(f"no plugin handles kind {sample.kind!r}; this one handles {known}")
    return subject.handled[sample.kind][1]


def file_of(subject: Subject, sample: Sample) -> bytes:
    """The sample's text as a file. Raises BadSampleError."""
    assert sample.text is not None
    if is_table(kind_of(subject, sample)):
        return sample.text.encode()
    try:
        return pdf_of(sample.text)
    except UnwritableError as error:
        raise BadSampleError(str(error)) from error


def row_of(subject: Subject, sample: Sample) -> DocumentRow:
    """What is read off the sample's file, as the kind that it is."""
    return subject.once(
        ("row", sample.id, sample.text, sample.kind),
        lambda: read_file(file_of(subject, sample), name=FILE, validators=subject.all_validators, kind=sample.kind),
    )


def stated(subject: Subject, sample: Sample) -> dict[str, Value]:
    """The facts that the sample gives, typed; the holder is not added. Raises BadSampleError."""
    fields = fields_of(kind_of(subject, sample))
    values: dict[str, Value] = {}
    for name, raw in sample.facts.items():
        if raw is None:
            continue
        if name not in fields:
            raise BadSampleError(f"facts: kind {sample.kind} has no fact {name!r}; it has {', '.join(fields)}")
        try:
            values[name] = value_of(fields[name], raw)
        except WrongValueError as error:
            raise BadSampleError(f"facts: {name}{error.key}: {error.text.en}") from error
        except KeyError:
            raise BadSampleError(f"facts: {name} is of no known type") from None
    return values


def fact(kind: Kind, name: str, value: Value, source: Source = Source.DOCUMENT) -> Fact:
    """A fact that the document states."""
    field = fields_of(kind).get(name)
    file = None if source is Source.DECLARED else FILE
    return Fact(name=name, value=value, source=source, file=file, internal=field is not None and field.read_only)


def _exhibit(subject: Subject, sample: Sample, place: int) -> Exhibit:
    kind = kind_of(subject, sample)
    if sample.declared and sample.text is not None:
        raise BadSampleError("declared, and yet with a text: what is only declared has no document")
    facts = _read(subject, sample) if sample.text is not None else _given(subject, sample, kind)
    return Exhibit(
        kind=sample.kind,
        evidence=place,
        part=None if sample.declared else 0,
        file=None if sample.declared else FILE,
        facts=facts,
        labels=labels_of(kind),
        encrypted=sample.encrypted,
        signatures=sample.signatures or (),
        signatures_examined=sample.signatures is not None and not sample.declared,
    )


def _given(subject: Subject, sample: Sample, kind: Kind) -> dict[str, Fact]:
    values = stated(subject, sample)
    if "holder" not in sample.facts:
        values = {"holder": sample.applicant.full_name, **values}
    source = Source.DECLARED if sample.declared else Source.DOCUMENT
    return {name: fact(kind, name, value, source) for name, value in values.items()}


def _read(subject: Subject, sample: Sample) -> dict[str, Fact]:
    row = row_of(subject, sample)
    if not row.readable:
        told = row.detail.en if row.detail is not None else ", ".join(row.warnings)
        raise BadSampleError(f"its file cannot be read: {row.reason} {told}".rstrip())
    failed = [one for one in row.warnings if one.startswith("reader_failed")]
    if failed:
        raise BadSampleError(f"its reader fails: {reader_error(subject, sample)}")
    if len(row.parts) != 1:
        raise BadSampleError(f"it is read as {len(row.parts)} documents; a sample is one")
    return {one.name: one for one in row.parts[0].facts}


def reader_error(subject: Subject, sample: Sample) -> str:
    """What the kind's reader raises on the sample; empty where it does not."""
    from coreg_tui.documents.opening import open_bytes
    from coreg_tui.model.page import Sheets

    kind, content = kind_of(subject, sample), file_of(subject, sample)
    assert kind.read is not None
    table = is_table(kind)
    pages = () if table else open_bytes(content).pages
    try:
        list(kind.read(Sheets(pages=pages, raw=content if table else None)))
    except (Exception, SystemExit) as error:
        return told(error)
    return ""


def crash_of(check: Check, validator: Validator, kind: Kind, trial: Trial) -> str:
    """What the check raises, or answers that is no ruling: the program tells only that it failed."""
    given: dict[str, Any] = {one.name: trial.exhibit.value(one.name) for one in check.parameters}
    by_kind: dict[str, list[Exhibit]] = {}
    for exhibit in (trial.exhibit, *trial.beside):
        by_kind.setdefault(exhibit.kind, []).append(exhibit)
    ctx = replace(trial.context, exhibits_by_kind=by_kind)
    others: Iterable[Exhibit | None] = ctx.exhibits(check.pair) if check.pair else (None,)
    for other in others:
        available = {"ctx": ctx, "exhibit": trial.exhibit, "other": other}
        given.update((name, available[name]) for name in check.wants)
        try:
            a_ruling(check.judge(**given), kind)
        except (Exception, SystemExit) as error:
            return told(error)
    return ""


def contributing_error(kind: Kind, trial: Trial) -> str:
    """What `contribute` raises, or answers that cannot be added up; empty where it is sound."""
    if kind.contribute is None:
        return ""
    by_kind = {trial.exhibit.kind: (trial.exhibit,)}
    try:
        for one in kind.contribute(trial.exhibit, replace(trial.context, exhibits_by_kind=by_kind)):
            a_contribution(one)
    except (Exception, SystemExit) as error:
        return told(error)
    return ""


def told(error: BaseException) -> str:
    """An error in a line."""
    return f"{type(error).__name__}: {str(error)[:200]}"
