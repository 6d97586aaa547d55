"""What is read: of its own papers everything and nothing else, of other papers nothing that is not printed there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from coreg_tui.api.samples import Sample
from coreg_tui.host.facts import fields_of
from coreg_tui.host.judging import clear, recognise
from coreg_tui.model.page import Sheets
from coreg_tui.reading.files import is_table
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.testing.elsewhere import ask
from coreg_tui.testing.kit import proves
from coreg_tui.testing.paper import UnwritableError, pages_of
from coreg_tui.testing.printed import printed_on
from coreg_tui.testing.subject import Offer, Subject
from coreg_tui.testing.trying import BadSampleError, file_of, kind_of, row_of, stated, told

_TOLD_OTHERWISE = ("code", "codes", "flag")
"""Types of facts that a paper tells in words of its own."""
_OF_EACH = 2
"""How many papers of each other kind are read: more tells little more."""


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


@proves()
def leaves_other_papers_alone(subject: Subject) -> Iterator[str]:
    """No sample of another plugin is recognised as a kind of this one."""
    own = {kind.id for kind in subject.kinds}
    kinds = [kind for _, kind in subject.handled.values()]
    for offer, sample in _of_others(subject):
        found = recognise(kinds, pages_of(sample.text or ""))
        if clear(found) in own:
            yield f"{offer.package}, sample {sample.id}, a {sample.kind}, is taken for {clear(found)}: {found[:2]}"


@proves(cases=lambda subject: (one.id for one in subject.kinds if one.read is not None and not is_table(one)))
def reads_nothing_that_is_not_there(subject: Subject, case: str) -> Iterator[str]:
    """Off a paper of another kind only values are read that are printed on it."""
    kind = subject.kind(case)
    assert kind.read is not None
    fields = fields_of(kind)
    for sample in _strange(subject, case):
        pages = pages_of(sample.text or "")
        try:
            readings = list(kind.read(Sheets(pages=pages)))
        except (Exception, SystemExit) as error:
            yield f"its reader raises on sample {sample.id}, a {sample.kind}: {told(error)}"
            continue
        printed = printed_on(pages)
        for name, found in ((name, found) for one in readings for name, found in one.facts.items()):
            field = fields.get(name)
            if field is None or field.read_only or field.type in _TOLD_OTHERWISE:
                continue
            for piece in printed.lacks(found.value):
                where = f"off sample {sample.id}, a {sample.kind}"
                yield f"{name} = {found.value!r} {where}: {piece!r} is not printed there"


@proves()
def survives_the_guard(subject: Subject) -> Iterator[str]:
    """Read as files of strangers are, in a guarded process, each sample gives the same facts, unchanged by the way."""
    names = list(with_text(subject))
    if not names:
        return
    files: dict[str, bytes] = {}
    for name in names:
        try:
            files[name] = file_of(subject, subject.sample(name))
        except BadSampleError as error:
            yield f"{name}: {error}"
    answer = ask("guarded", subject, {"files": files}, limit_s=100.0)
    yield from answer.of("wrong")
    if answer.ended is not None:
        yield f"the process that read it came to no end: {answer.ended} {answer.printed.strip()[-300:]}"


def _of_others(subject: Subject) -> Iterator[tuple[Offer, Sample]]:
    """Papers that only other plugins know."""
    own = {kind.id for kind in subject.kinds}
    for offer in subject.others:
        theirs = {kind.id: kind for one in offer.validators for kind in one.kinds}
        for sample in offer.samples:
            kind = theirs.get(sample.kind)
            if kind is None or kind.id in own or is_table(kind):
                continue
            if sample.text is not None and _can_be_written(sample):
                yield offer, sample


def _strange(subject: Subject, case: str) -> Iterator[Sample]:
    """Of each other kind, the plugin's own included, some papers."""
    seen: Counter[str] = Counter()
    tables = {name for name, (_, kind) in subject.handled.items() if is_table(kind)}
    own = (one for one in subject.samples if one.text is not None and one.kind not in tables and _can_be_written(one))
    for sample in (*own, *(sample for _, sample in _of_others(subject))):
        seen[sample.kind] += 1
        if sample.kind != case and seen[sample.kind] <= _OF_EACH:
            yield sample


def _can_be_written(sample: Sample) -> bool:
    try:
        pages_of(sample.text or "")
    except UnwritableError:
        return False  # its own plugin's tests tell of it
    return True


def _candidates(subject: Subject, sample: Sample) -> tuple[tuple[str, float], ...]:
    kinds = [kind for _, kind in subject.handled.values()]
    return recognise(kinds, pages_of(sample.text or ""))
