"""`read`: what is read from a document, without a dossier."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import click

from coreg_tui.cli.gathering import fault_lines
from coreg_tui.cli.installed import plugins_for
from coreg_tui.cli.session import RefusedError, Session, warn
from coreg_tui.cli.speaking import Command, Name, OneOf
from coreg_tui.cli.wording import manner_of, wording
from coreg_tui.cli.words import nearest
from coreg_tui.documents.opening import LIMITS
from coreg_tui.dossier.fault import DossierError
from coreg_tui.dossier.finding import root_of
from coreg_tui.dossier.root_settings import read_root_settings
from coreg_tui.guard.levels import TooWeakError
from coreg_tui.host.discovery import Plugins
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.reading.files import is_table, parse_pages, unread
from coreg_tui.reading.guarded import Reader
from coreg_tui.reading.readers import reader_for
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.reading.terms import terms_of
from coreg_tui.reports.read_report import ReadDocument, ReadError, complaints, read_json, read_text

_FORMATS = ("text", "json")


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "read",
        translate,
        help=_(
            "Show what is read from a document, without a dossier: which kind it is and which it also resembles, each "
            "part, and each fact with its page, place and printed line."
        ),
        exits=_("0 every file was read; 1 one or more could not be; 2 the call is wrong."),
        params=[
            click.Argument(["files"], nargs=-1, required=True, metavar="FILE...", type=Name(_)),
            click.Option(["--kind"], type=Name(_), metavar="KIND", help=_("Read it as that kind, whatever it is.")),
            click.Option(["--pages"], type=Name(_), metavar="P", help=_("Only those pages, as in 2-3 or 1,4-5.")),
            click.Option(
                ["--format"], type=OneOf(_FORMATS, _), default="text", metavar="text|json", help=_("How it is written.")
            ),
        ],
        callback=read,
    )


@click.pass_obj
def read(
    session: Session, *, files: Sequence[str], kind: str | None, pages: str | None, format: str, lang: str | None
) -> int:
    """The exit code."""
    _ = session.translate
    plugins = plugins_for(session)
    if kind is not None and kind not in plugins.kinds:
        sentence = _("no plugin reads the kind '{kind}': did you mean '{nearest}'?")
        raise click.UsageError(sentence.format(kind=kind, nearest=nearest(kind, plugins.kinds)))
    try:
        wanted = parse_pages(pages) if pages is not None else None
    except ValueError:
        sentence = _("--pages: '{pages}' names no pages: write them as 3, 2-4 or 1,4-5, counted from 1")
        raise click.UsageError(sentence.format(pages=pages)) from None
    manner = manner_of(session)
    words = wording(manner, plugins.validators)
    documents = []
    as_table = kind is not None and is_table(plugins.kinds[kind][1])
    readers: dict[Path, Reader] = {}
    for name in files:
        root = _root_of(name)
        if root not in readers:
            readers[root] = _reader(plugins, session, root)
        with readers[root].begin() as sitting:
            document = _document(name, partial(sitting.read, kind=kind, pages=wanted, table=as_table), session)
        plugins.end_dossier()
        documents.append(document)
        if format == "text":
            sys.stdout.write(read_text(document, words))
            sys.stdout.flush()
    if format == "json":
        sys.stdout.write(read_json(documents, session.lang))
        for document in documents:
            for line in complaints(document, words):
                warn(line)
    return 0 if all(document.row.readable for document in documents) else 1


def _root_of(name: str) -> Path:
    """The root that the file lies in: whose anchors count for it."""
    try:
        return root_of(Path(name).absolute().parent)
    except (OSError, ValueError):
        return Path()


def _reader(plugins: Plugins, session: Session, root: Path) -> Reader:
    """Reads anew, on the terms of that root. Raises RefusedError where they are wrong, or cannot be kept safely."""
    try:
        terms = terms_of(root, read_root_settings(root), session.settings, keep=False)
        return reader_for(plugins, session.today, terms)
    except DossierError as error:
        raise RefusedError("\n".join(fault_lines(str(root), error.fault, session.lang))) from error
    except TooWeakError as error:
        raise RefusedError(error.text.in_language(session.lang)) from error


def _document(name: str, read: Callable[[bytes, str], DocumentRow], session: Session) -> ReadDocument:
    """What is read of that file, or why it is not."""
    try:
        status = Path(name).stat()
        if not stat.S_ISREG(status.st_mode):
            return ReadDocument(row=unread(name, "wrong_type"))
        if status.st_size > LIMITS.bytes:
            return ReadDocument(row=unread(name, "too_large", size=status.st_size))
        with Path(name).open("rb") as stream:
            content = stream.read(LIMITS.bytes + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ReadDocument(row=unread(name, "absent"))
    except (OSError, ValueError) as error:
        why = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        message = session.translate("cannot be read: {why}").format(why=why)
        return ReadDocument(row=unread(name, "damaged"), error=ReadError(kind="io", message=message))
    return ReadDocument(row=read(content, name) if content else unread(name, "empty", size=0))
