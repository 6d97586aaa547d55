"""`plugins list`: a line a plugin, or as JSON.

The JSON, `coreg-plugins/1`, is one object; texts are `{"en": ..., "nl": ...}` whatever `--lang` says:

    {"schema": "coreg-plugins/1", "tool": {"version": "0.1.0"}, "api": 1,
     "plugins": [{"id": "vog", "version": "1.0.0", "title": {...}, "distribution": "coreg-tui",
                  "distribution_version": "0.1.0", "module": "coreg_vog", "file": "coreg_vog/__init__.py", "api": 1,
                  "bundled": true, "process": "program", "kinds": ["vog", "vog_employer_statement"],
                  "additions": []}],
     "problems": [{"kind": "import_error", "where": "...", "problem": {...}, "remedy": {...}, "detail": "..."}]}

Plugins stand in the order of their ids. `file` is relative to the folder that it is imported from; `process` is
`program`, or `own` for a plugin that runs in a process of its own; `additions` are the kinds of others that it has
checks for; `detail` is a traceback, or empty.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from coreg_tui._version import VERSION
from coreg_tui.api.validator import API_VERSION, Validator
from coreg_tui.cli.installed import all_plugins, problems_of
from coreg_tui.cli.session import Session, warn
from coreg_tui.host.discovery import Origin, Plugins
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text
from coreg_tui.reports.typesetting import Ink, cells, fill, wrapped


def write_list(session: Session, *, as_json: bool) -> int:
    """The exit code: 1 where something is wrong with a plugin."""
    found = all_plugins(session)
    problems = problems_of(found)
    if as_json:
        told = {
            "schema": "coreg-plugins/1",
            "tool": {"version": VERSION},
            "api": API_VERSION,
            "plugins": [told_plugin(one, found.origins[one.id]) for one in found.validators],
            "problems": [_told_problem(one) for one in problems],
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        write_lines(_lines(found, session))
        for one in problems:
            warn(one.sentence(session.lang))
    return 1 if problems else 0


def write_lines(lines: Iterable[str]) -> None:
    """Each on stdout."""
    for line in lines:
        sys.stdout.write(f"{line.rstrip()}\n")


def told_plugin(one: Validator, origin: Origin) -> dict[str, object]:
    """The plugin as JSON."""
    return {
        "id": one.id,
        "version": safe_text(one.version),
        "title": told_text(one.title),
        "distribution": safe_text(origin.distribution),
        "distribution_version": safe_text(origin.version),
        "module": safe_text(origin.module),
        "file": safe_text(_from_its_folder(origin)),
        "api": one.api,
        "bundled": not origin.apart,
        "process": "own" if origin.apart else "program",
        "kinds": [kind.id for kind in one.kinds],
        "additions": [safe_text(addition.kind) for addition in one.additions],
    }


def told_text(text: Text) -> dict[str, str]:
    """The text as JSON."""
    return {"en": safe_text(text.en), "nl": safe_text(text.nl)}


def _told_problem(one: Problem) -> dict[str, object]:
    return {
        "kind": one.kind,
        "where": safe_text(one.where),
        "problem": told_text(one.problem),
        "remedy": told_text(one.remedy),
        "detail": "\n".join(safe_text(line) for line in one.detail.splitlines()),
    }


def _from_its_folder(origin: Origin) -> str:
    """The file, from the folder on that its package or module lies in: whose machine it is is nobody's business."""
    package = origin.module.partition(":")[0].partition(".")[0]
    pieces = PurePath(origin.file).parts
    place = max((number for number, piece in enumerate(pieces) if piece == package), default=len(pieces) - 1)
    return "/".join(pieces[place:])


def _lines(found: Plugins, session: Session) -> Iterator[str]:
    """A line a plugin: id, version, what it is for, which kinds it handles; whose it is where it is not ours."""
    _ = session.translate
    ink = Ink(colour=session.colour, ascii_signs=session.ascii_signs)
    names = max((cells(one.id) for one in found.validators), default=0) + 2
    for one in found.validators:
        origin = found.origins[one.id]
        kinds = ", ".join(kind.id for kind in one.kinds)
        told = f"{one.title.in_language(session.lang)}: {kinds}" if kinds else one.title.in_language(session.lang)
        if one.additions:
            told += _("; adds checks to {kinds}").format(kinds=", ".join(it.kind for it in one.additions))
        if origin.apart:
            told += _(" ({distribution} {version}, in a process of its own)").format(
                distribution=origin.distribution, version=origin.version
            )
        for number, line in enumerate(wrapped(safe_text(told), session.width - names - 9)):
            name = fill(one.id if number == 0 else "", names)
            version = fill(safe_text(one.version) if number == 0 else "", 8)
            yield f" {ink(name, 'strong')}{ink(version, 'muted')}{line}"
