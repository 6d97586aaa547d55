"""From the manifest's entries and what was read off their files to exhibits: documents with their facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from coreg_tui.api.validator import Kind, Validator
from coreg_tui.assessment.agreement import agree
from coreg_tui.dossier.fault import FaultProblem
from coreg_tui.dossier.manifest import Dossier, EvidenceEntry
from coreg_tui.dossier.paths import OpenedFile, open_evidence
from coreg_tui.host.facts import labels_of, typed
from coreg_tui.model.fact import Exhibit, Fact, Source, Value
from coreg_tui.model.reason import Because
from coreg_tui.model.reasons import FILE_ABSENT
from coreg_tui.model.text import Text
from coreg_tui.reading.files import is_table, parse_pages, parts_for, place_in, unread
from coreg_tui.reading.guarded import Sitting
from coreg_tui.reading.rows import DocumentRow, PartRow

Kinds = Mapping[str, tuple[Validator, Kind]]
Parts = tuple[tuple[PartRow, ...], str | None]
"""What an entry stands for, and the kind that the file clearly is of instead."""


@dataclass(slots=True, kw_only=True)
class Shown:
    """All that was shown, entry by entry."""

    exhibits: list[Exhibit] = field(default_factory=list)
    lost: dict[str, list[Because]] = field(default_factory=dict)
    """By kind, the files that are named but absent or empty."""
    unhandled: dict[str, list[int]] = field(default_factory=dict)
    documents: list[DocumentRow] = field(default_factory=list)


def gather(dossier: Dossier, folder: int, kinds: Kinds, sitting: Sitting, *, accept_declared: bool) -> Shown:
    """What the dossier shows. `folder` is an open descriptor; raises DossierError for facts that cannot be meant."""
    declared = _declared(dossier, kinds)
    files = _Files(folder, dossier, kinds, sitting)
    shown = Shown()
    for entry in dossier.evidence:
        row = files.row(entry.file) if entry.file is not None else None
        if entry.kind not in kinds:
            shown.unhandled.setdefault(entry.kind, []).append(entry.place)
        elif row is not None and row.reason in ("absent", "empty"):
            why = Because(reason=FILE_ABSENT, values={"file": row.file})
            shown.lost.setdefault(entry.kind, []).append(why)
        else:
            facts = declared[entry.place]
            shown.exhibits += _of_entry(entry, facts, row, files, kinds, accept_declared=accept_declared)
    shown.documents = files.rows()
    return shown


def wrong_facts(kinds: Kinds, kind: str, facts: Mapping[str, object]) -> list[tuple[str, Text]]:
    """The key and sentence of each declared fact that cannot be meant; none for a kind that no plugin handles."""
    return typed(kinds[kind][1], facts)[1] if kind in kinds else []


def _declared(dossier: Dossier, kinds: Kinds) -> dict[int, dict[str, Value]]:
    """The declared facts as typed values. Raises DossierError with all that is wrong, entry by entry."""
    values: dict[int, dict[str, Value]] = {}
    problems: list[FaultProblem] = []
    for entry in dossier.evidence:
        if entry.kind in kinds:
            values[entry.place], wrong = typed(kinds[entry.kind][1], entry.facts)
            problems += [dossier.problem(("evidence", entry.place, "facts", key), text) for key, text in wrong]
    if problems:
        raise dossier.refused(problems)
    return values


class _Files:
    """The dossier's files, each opened and read once; one at a time is in memory."""

    def __init__(self, folder: int, dossier: Dossier, kinds: Kinds, sitting: Sitting) -> None:
        self._folder = folder
        self._sitting = sitting
        self._entries: dict[str, list[EvidenceEntry]] = {}
        for entry in dossier.evidence:
            if entry.file is not None:
                self._entries.setdefault(entry.file, []).append(entry)
        self._as_table = {
            name: entry.kind
            for name, entries in self._entries.items()
            for entry in entries
            if entry.kind in kinds and is_table(kinds[entry.kind][1])
        }
        self._rows: dict[str, DocumentRow] = {}
        self._parts: dict[int, Parts] = {}

    def row(self, name: str) -> DocumentRow:
        """What is in the file."""
        if name not in self._rows:
            opened = open_evidence(self._folder, name)
            if isinstance(opened, OpenedFile):
                self._rows[name] = self._read(name, opened.content)
            else:
                self._rows[name] = unread(name, opened)
        return self._rows[name]

    def parts(self, entry: EvidenceEntry) -> Parts:
        """The parts that the entry stands for, and the kind that its file clearly is of instead."""
        return self._parts[entry.place]

    def rows(self) -> list[DocumentRow]:
        """All of them, in the order of first mention."""
        return list(self._rows.values())

    def _read(self, name: str, content: bytes) -> DocumentRow:
        """What is in it, and what each entry that names it stands for."""
        table = self._as_table.get(name)
        row = self._sitting.read(content, name, kind=table, table=table is not None)
        for entry in self._entries[name]:
            if table == entry.kind:
                self._parts[entry.place] = row.parts, None
            else:
                pages = parse_pages(entry.pages) if entry.pages is not None else None
                again = partial(self._sitting.read, content, name)
                self._parts[entry.place] = parts_for(row, entry.kind, pages, again)
        return row


def _of_entry(
    entry: EvidenceEntry,
    declared: Mapping[str, Value],
    row: DocumentRow | None,
    files: _Files,
    kinds: Kinds,
    *,
    accept_declared: bool,
) -> Iterator[Exhibit]:
    """The exhibits of one entry: one a part, or one of nothing but declared facts."""
    claimed = {
        name: Fact(name=name, value=value, source=Source.DECLARED, file=entry.file, accepted=accept_declared)
        for name, value in declared.items()
    }
    bare = Exhibit(
        kind=entry.kind,
        evidence=entry.place,
        file=entry.file,
        facts=claimed,
        labels=labels_of(kinds[entry.kind][1]),
        unread=None if row is None else row.reason,
        detail=None if row is None else row.detail,
        encrypted=row is not None and row.encrypted,
        signatures=() if row is None else row.signatures,
        signatures_examined=row is not None and row.signatures_examined,
        misread=row is not None and f"reader_failed:{entry.kind}" in row.warnings,
        accepted=accept_declared,
    )
    if row is None or not row.readable:
        yield bare
        return
    parts, other = files.parts(entry)
    if not parts:
        label = kinds[other][1].label if other is not None and other in kinds else None
        yield replace(bare, other_kind=label, unread=None if label is not None else "no_such_page")
        return
    own = _least_contradicted(parts, declared)
    for number, part in enumerate(parts):
        facts = _merged(part, claimed if number == own else {})
        yield replace(bare, part=place_in(row, part, number), facts=facts)


def _least_contradicted(parts: Sequence[PartRow], declared: Mapping[str, Value]) -> int:
    """The part that the declared facts belong to: it contradicts them least, the first among equals."""

    def contradictions(part: PartRow) -> int:
        return sum(
            not agree(fact.name, fact.value, declared[fact.name]) for fact in part.facts if fact.name in declared
        )

    return min(range(len(parts)), key=lambda number: (contradictions(parts[number]), number))


def _merged(part: PartRow, claimed: Mapping[str, Fact]) -> dict[str, Fact]:
    """What the document states, and what is only declared where it is silent."""
    facts = dict(claimed)
    for fact in part.facts:
        said = claimed.get(fact.name)
        if said is not None and not agree(fact.name, fact.value, said.value):
            fact = Fact(
                name=fact.name,
                value=fact.value,
                source=fact.source,
                file=fact.file,
                place=fact.place,
                hidden=fact.hidden,
                internal=fact.internal,
                contradicted=said.value,
            )
        facts[fact.name] = fact
    return facts
