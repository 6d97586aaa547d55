"""What is read: of its own papers everything and nothing else, of other papers nothing that is not printed there."""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.api.samples import Sample
from coreg_tui.host.facts import fields_of
from coreg_tui.host.judging import clear, recognise
from coreg_tui.reading.files import is_table
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import BadSampleError, file_of, kind_of, row_of, stated


def with_text(subject: Subject) -> Iterator[str]:
    """The samples that are papers, of kinds that are read."""
    for one in subject.samples:
        if one.text is not None and one.kind in subject.handled and subject.handled[one.kind][1].read is not None:
            yield one.id


def differences(subject: Subject, sample: Sample, row: DocumentRow) -> Iterator[str]:
    """How what was read differs from what the sample says is printed."""
    if not row.readable or len(row.parts) != 1:
        yield f"it is read as {len(row.parts)} documents ({row.reason or 'readable'}); a sample is one"
        return
    fields = fields_of(kind_of(subject, sample))
    read = {one.name: one.value for one in row.parts[0].facts}
    said = stated(subject, sample)
    for name in sorted({*read, *said}):
        if name not in read:
            yield f"{name} is not read; it should be {said[name]!r}"
        elif name not in said:
            if not fields[name].read_only:
                yield f"{name} is read as {read[name]!r}, but the sample does not state it"
        elif read[name] != said[name]:
            yield f"{name} is read as {read[name]!r} instead of {said[name]!r}"
    yield from (f"{one}: the reader gives a value its field cannot have" for one in row.warnings if ":" in one)


@proves(cases=with_text)
def reads_its_facts(subject: Subject, case: str) -> Iterator[str]:
    """Off each sample's text exactly its facts are read, and nothing else."""
    sample = subject.sample(case)
    try:
        yield from differences(subject, sample, row_of(subject, sample))
    except BadSampleError as error:
        yield str(error)


@proves(cases=with_text)
def recognises_its_own(subject: Subject, case: str) -> Iterator[str]:
    """Each sample with a text is recognised as its kind by itself, beside all other plugins."""
    sample = subject.sample(case)
    kind = kind_of(subject, sample)
    if is_table(kind) or kind.witnesses is None or kind.id not in {one.id for one in subject.kinds}:
        return
    found = _candidates(subject, sample)
    if clear(found) != sample.kind:
        told = ", ".join(f"{name} {score:.2f}" for name, score in found) or "nothing"
        yield f"it is not clearly {sample.kind!r} but: {told} (it takes 0.60, and 0.15 more than the next)"


def _candidates(subject: Subject, sample: Sample) -> tuple[tuple[str, float], ...]:
    from coreg_tui.documents.opening import open_bytes

    kinds = [kind for _, kind in subject.handled.values()]
    return recognise(kinds, open_bytes(file_of(subject, sample)).pages)
