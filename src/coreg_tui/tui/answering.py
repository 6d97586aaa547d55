"""What the child does: answers requests until the other end hangs up. Runs in a process of its own only."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import date
from functools import lru_cache
from multiprocessing.connection import Connection

from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.report import Assessed, Evidence
from coreg_tui.documents.citizen_numbers import without_citizen_numbers
from coreg_tui.documents.opening import open_bytes
from coreg_tui.dossier.fault import DossierError
from coreg_tui.dossier.load import load
from coreg_tui.dossier.paths import OpenedFile, open_evidence, open_folder
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.host.facts import fields_of
from coreg_tui.model.page import Line, Page, Segment
from coreg_tui.reading.guarded import Reader
from coreg_tui.reading.readers import reader_for
from coreg_tui.reading.terms import ReadingTerms
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.child import AskCatalog, Assess, Head, Paper, ReadText, Reply, Request

_TABLE_LINES = 400
_TABLE_CELL = 6.0
"""Points that a character of a table's line is given, so that it is laid out as it is written."""


def serve(pipe: Connection, today: date, terms: ReadingTerms) -> None:
    """Answers each request in turn. Never writes to the terminal, which belongs to the screen."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            reply: Reply | Exception = answer(request, today, terms)
        except Exception as error:  # the screen names it, and the next request is served
            reply = RuntimeError(f"{type(error).__name__}: {error}")
        try:
            pipe.send(reply)
        except (BrokenPipeError, OSError):
            return


def answer(request: Request, today: date, terms: ReadingTerms) -> Reply:
    """What was asked for."""
    match request:
        case Head():
            return _head(request, today)
        case Assess():
            return _assessor(today, terms).assess(request.folder, request.path)
        case ReadText():
            return _paper(request, _assessor(today, terms).reader)
        case AskCatalog():
            return _catalog(_assessor(today, terms).plugins)


@lru_cache(maxsize=1)
def _assessor(today: date, terms: ReadingTerms) -> Assessor:
    plugins = discover()
    reader = reader_for(plugins, today, terms)
    return Assessor(plugins=plugins, reader=reader, today=today)


def _head(request: Head, today: date) -> Assessed:
    waiting = Assessed(path=request.path, folder=str(request.folder), today=today)
    try:
        dossier = load(request.folder)
    except DossierError as error:
        return replace(waiting, dossier=error.dossier, fault=error.fault)
    return replace(
        waiting,
        dossier=dossier.id,
        applicant=dossier.applicant,
        request=dossier.request,
        registration=dossier.registration,
        evidence=tuple(Evidence(kind=one.kind, file=one.file, pages=one.pages) for one in dossier.evidence),
        reference_date=dossier.request.submitted,
    )


def _paper(request: ReadText, reader: Reader) -> Paper:
    with open_folder(request.folder) as descriptor:
        opened = open_evidence(descriptor, request.file)
    if not isinstance(opened, OpenedFile):
        return Paper(reason=opened)
    if open_bytes(opened.content, table=True).reason is None:  # looks at its first bytes only
        return Paper(pages=_table(opened.content))
    with reader.begin(str(request.folder.absolute())) as sitting:
        pages = sitting.pages(opened.content)
        reason = None if pages else sitting.read(opened.content, request.file).reason
    return Paper(pages=pages, reason=reason)


def _table(content: bytes) -> tuple[Page, ...]:
    """A table's lines as one page, as they are written."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    written = text.splitlines()[:_TABLE_LINES]
    height = 12.0 * (len(written) + 1)
    lines = []
    for number, one in enumerate(written):
        top = height - 12.0 * number
        lines.append(Line(page=1, segments=(Segment(one, (0.0, top - 12.0, _TABLE_CELL * len(one), top)),)))
    page = Page(number=1, width=600.0, height=height, lines=tuple(one for one in lines if one.text.strip()))
    return without_citizen_numbers([page])[0]


def _catalog(plugins: Plugins) -> Catalog:
    kinds = {name: kind for name, (_, kind) in plugins.kinds.items()}
    return Catalog(
        kinds={name: kind.label for name, kind in kinds.items()},
        fields={name: {one.name: one.label for one in fields_of(kind).values()} for name, kind in kinds.items()},
        words={name: {one.name: dict(one.words) for one in kind.fields if one.words} for name, kind in kinds.items()},
        problems=plugins.problems,
    )
