"""`plugins doctor`: what is wrong with the installation, and how well this machine guards against strangers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coreg_tui.cli.installed import all_plugins, problems_of
from coreg_tui.cli.plugins_list import write_lines
from coreg_tui.cli.session import Session
from coreg_tui.host.discovery import Plugins
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.machine import this_machine
from coreg_tui.reports.typesetting import wrapped


def write_diagnosis(session: Session, *, verbose: bool) -> int:
    """The exit code: 1 where a plugin is not in order, or this machine cannot guard at all."""
    _ = session.translate
    found = all_plugins(session)
    problems = problems_of(found)
    machine = this_machine()
    if problems:
        write_lines(_told(problems, session, verbose=verbose))
    else:
        write_lines([_("{count} plugins, nothing is wrong").format(count=len(found.validators))])
    write_lines(_notes(found, session))
    write_lines(line for text in machine.told for line in wrapped(text.in_language(session.lang), session.width - 1))
    return 1 if problems or machine.guard is None else 0


def _told(problems: tuple[Problem, ...], session: Session, *, verbose: bool) -> Iterator[str]:
    """Each with its kind, plugin, version and remedy; with `verbose` the traceback below it."""
    for one in problems:
        yield safe_text(f"{one.kind}: {one.sentence(session.lang)}")
        if verbose:
            yield from (f"    {safe_text(line)}" for line in one.detail.splitlines())
    if not verbose and any(one.detail for one in problems):
        yield session.translate("Where it went wrong, line by line: coreg-tui plugins doctor --verbose")


def _notes(found: Plugins, session: Session) -> Iterator[str]:
    """What is no fault, and yet worth knowing: a plugin that nothing can be tried on."""
    for name, origin in found.origins.items():
        if not Path(origin.file).with_name("samples.py").is_file():
            sentence = session.translate("{plugin} comes without samples: 'plugins check' has nothing to try it on")
            yield safe_text(sentence.format(plugin=name))
