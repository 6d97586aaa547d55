"""`plugins show`: one plugin, its kinds of evidence, their facts, checks and reasons.

As JSON: what `plugins list --json` tells of it, with `schema` `coreg-plugin/1`, and its kinds and additions in full:

    "kinds": [{"id": "vog", "label": {...}, "supports": "vog", "adds_way": false,
               "facts": [{"name": "issued", "type": "date", "label": {...}, "values": []}],
               "checks": [{"id": "vog.age", "label": {...}, "clause": "art. 1 VOG NP"}],
               "reasons": [{"id": "too_old", "text": {...}, "remedy": {...}}]}],
    "additions": [{"kind": "vog", "checks": [...], "reasons": [...]}]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import click

from coreg_tui.api.validator import Addition, Kind, Validator
from coreg_tui.cli.installed import all_plugins, problems_of
from coreg_tui.cli.plugins_list import told_plugin, told_text, write_lines
from coreg_tui.cli.session import Session
from coreg_tui.cli.words import nearest
from coreg_tui.host.discovery import Plugins
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reports.typesetting import Ink, fill, wrapped


def write_one(name: str, session: Session, *, as_json: bool) -> int:
    """The exit code: 1 where that plugin is installed and cannot be used. Raises UsageError for one that is not."""
    _ = session.translate
    found = all_plugins(session)
    known = {one.id: one for one in found.validators}
    if name not in known:
        problems = [one for one in problems_of(found) if one.where.startswith(f"{name} (")]
        if problems:
            write_lines(safe_text(one.sentence(session.lang)) for one in problems)
            return 1
        sentence = _("there is no plugin '{name}': did you mean '{nearest}'?")
        raise click.UsageError(sentence.format(name=name, nearest=nearest(name, known)))
    if as_json:
        sys.stdout.write(json.dumps(_told(known[name], found), ensure_ascii=False, indent=2) + "\n")
    else:
        write_lines(_lines(known[name], found, session))
    return 0


def _told(one: Validator, found: Plugins) -> dict[str, object]:
    kinds = [
        {
            "id": kind.id,
            "label": told_text(kind.label),
            "supports": kind.supports,
            "adds_way": kind.adds_way,
            "facts": [
                {"name": it.name, "type": it.type, "label": told_text(it.label), "values": [*map(safe_text, it.values)]}
                for it in kind.fields
            ],
            **_judging(kind),
        }
        for kind in one.kinds
    ]
    additions = [{"kind": safe_text(addition.kind), **_judging(addition)} for addition in one.additions]
    whole = {"schema": "coreg-plugin/1", **told_plugin(one, found.origins[one.id])}
    return {**whole, "kinds": kinds, "additions": additions}


def _judging(one: Kind | Addition) -> dict[str, object]:
    return {
        "checks": [{"id": it.id, "label": told_text(it.label), "clause": safe_text(it.clause)} for it in one.checks],
        "reasons": [{"id": it.id, "text": told_text(it.text), "remedy": told_text(it.remedy)} for it in one.reasons],
    }


def _lines(one: Validator, found: Plugins, session: Session) -> Iterator[str]:
    _ = session.translate
    ink = Ink(colour=session.colour, ascii_signs=session.ascii_signs)
    origin = found.origins[one.id]
    title = safe_text(one.title.in_language(session.lang))
    yield f" {ink(one.id, 'strong')} {safe_text(one.version)}  {title}"
    yield ink(f" {safe_text(f'{origin.distribution} {origin.version}, {origin.file}')}, API {one.api}", "muted")
    if origin.apart:
        yield ink(" " + _("runs in a process of its own: it does not come with the program"), "muted")
    for kind in one.kinds:
        yield ""
        yield from _kind(kind, session, ink)
    for addition in one.additions:
        yield ""
        yield " " + ink(_("adds checks to {kinds}").format(kinds=safe_text(addition.kind)), "strong")
        yield from _rows(_judged(addition, session), session, ink)


def _kind(kind: Kind, session: Session, ink: Ink) -> Iterator[str]:
    _, lang = session.translate, session.lang
    yield f" {ink(safe_text(kind.label.in_language(lang)), 'strong')}  {ink(kind.id, 'muted')}"
    if kind.supports:
        yield "   " + _("for the requirement {name}").format(name=kind.supports)
    facts = ", ".join(f"{field.name} ({field.label.in_language(lang)})" for field in kind.fields)
    yield from _rows([*([(_("facts"), facts)] if facts else []), *_judged(kind, session)], session, ink)


def _judged(one: Kind | Addition, session: Session) -> list[tuple[str, str]]:
    lang = session.lang
    rows = [(check.id, f"{check.label.in_language(lang)} · {check.clause}") for check in one.checks]
    return rows + [(reason.id, reason.text.in_language(lang)) for reason in one.reasons]


def _rows(rows: list[tuple[str, str]], session: Session, ink: Ink) -> Iterator[str]:
    for name, text in rows:
        for number, line in enumerate(wrapped(safe_text(text), session.width - 37)):
            yield f"   {ink(fill(name if number == 0 else '', 33), 'muted')} {line}"
