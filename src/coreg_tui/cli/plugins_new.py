"""`plugins new`: a plugin to begin with, as it is or drafted from a paper."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click

from coreg_tui.cli.installed import all_plugins
from coreg_tui.cli.session import RefusedError, Session, warn
from coreg_tui.documents.opening import LIMITS
from coreg_tui.guard.levels import TooWeakError
from coreg_tui.host.discovery import Plugins
from coreg_tui.host.fitness import OF_THE_RULES
from coreg_tui.model.page import Page
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.readers import reader_for
from coreg_tui.reading.terms import ReadingTerms
from coreg_tui.scaffold.drafting import drafted
from coreg_tui.scaffold.drafts import Draft, example
from coreg_tui.scaffold.errors import ScaffoldError
from coreg_tui.scaffold.naming import Names, names_of
from coreg_tui.scaffold.writing import write_plugin


def write_new(
    name: str, session: Session, *, into: str | None, paper: str | None, title_nl: str | None, title_en: str | None
) -> int:
    """The exit code: 1 where nothing could be drafted from the paper. Raises UsageError and RefusedError."""
    _ = session.translate
    folder = Path(into or ".")
    if not os.path.isdir(folder):  # noqa: PTH112  a Path raises for a long name
        raise click.UsageError(_("{path}: there is no such folder").format(path=safe_text(str(folder))))
    found = all_plugins(session)
    try:
        names = names_of(
            name,
            title_nl=title_nl,
            title_en=title_en,
            plugins={origin.entry for origin in found.origins.values()} | {one.id for one in found.validators},
            kinds=_taken(found),
        )
        draft = example(names)
        if paper is not None:
            made = _from_paper(paper, names, found, session, titled=title_nl is not None)
            if made is None:
                return 1
            draft = made
        written = write_plugin(draft, folder)
    except ScaffoldError as error:
        raise RefusedError(error.problem.sentence(session.lang)) from error
    except OSError as error:
        raise RefusedError(f"{folder}: {error.strerror or error}") from error
    _tell(draft, written, session)
    return 0


def _taken(found: Plugins) -> set[str]:
    """All kinds there are, and all that the ids of checks begin with."""
    kinds = [kind for one in found.validators for kind in one.kinds]
    checks = [check.id for kind in kinds for check in kind.checks]
    return {
        *(kind.id for kind in kinds),
        *(kind.prefix for kind in kinds if kind.prefix),
        *(check.partition(".")[0] for check in (*checks, *OF_THE_RULES)),
    }


def _from_paper(paper: str, names: Names, found: Plugins, session: Session, *, titled: bool) -> Draft | None:
    """The draft; None, and said why, where there is nothing to draft from."""
    _ = session.translate
    pages, kind = _read(paper, found, session)
    if kind is not None:
        warn(
            _("{path}: the plugin {plugin} reads this as {kind} already").format(
                path=paper, plugin=found.kinds[kind][0].id, kind=kind
            )
        )
    draft = drafted(names, pages, titled=titled) if pages else None
    if draft is None:
        warn(
            _("{path}: no labels with values behind them can be read in it, so there is nothing to draft from").format(
                path=paper
            )
        )
    return draft


def _read(paper: str, found: Plugins, session: Session) -> tuple[tuple[Page, ...], str | None]:
    """The paper's pages and the kind that it clearly is, read by the guarded child. Raises RefusedError."""
    _ = session.translate
    try:
        status = Path(paper).stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LIMITS.bytes:
            raise RefusedError(_("{path}: is no file, or is too large").format(path=paper))
        content = Path(paper).read_bytes()
        reader = reader_for(found, session.today, ReadingTerms())
    except OSError as error:
        raise RefusedError(f"{paper}: {error.strerror or error}") from error
    except ValueError as error:
        raise RefusedError(f"{paper}: {error}") from error
    except TooWeakError as error:
        raise RefusedError(error.text.in_language(session.lang)) from error
    try:
        with reader.begin() as sitting:
            row = sitting.read(content, paper)
            return sitting.pages(content), row.kind
    finally:
        found.end_dossier()


def _tell(draft: Draft, written: Path, session: Session) -> None:
    """What was made, and what to do next."""
    _ = session.translate
    lines = [_("{folder} is written.").format(folder=safe_text(str(written)))]
    if draft.from_paper:
        facts = ", ".join(f"{fact.name} ({fact.type})" for fact in draft.facts)
        lines += [
            _("Facts: {facts}.").format(facts=facts),
            _("Names, birth dates and long numbers of the paper were replaced: look through samples.py all the same."),
            _("The English labels in facts.py are Dutch still: translate them."),
        ]
    lines.append(
        _("Try it: coreg-tui plugins check '{folder}'. Install it: pip install -e '{folder}[dev]'").format(
            folder=safe_text(str(written))
        )
    )
    sys.stdout.write("".join(f"{line}\n" for line in lines))
