"""`plugins`: those loaded, one of them, and what is wrong with the installation."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from coreg_tui.api.validator import Kind, Validator
from coreg_tui.cli.installed import problems_of
from coreg_tui.cli.session import Session, warn
from coreg_tui.cli.speaking import Command, Name, OneOf
from coreg_tui.cli.words import nearest
from coreg_tui.host.discovery import Plugins, discover
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.machine import this_machine
from coreg_tui.reports.typesetting import Ink, cells, fill, wrapped

_NOW, _LATER = ("list", "show", "doctor"), ("check", "new")


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "plugins",
        translate,
        help=_(
            "'list' names the plugins that are loaded; 'show PLUGIN' tells one: its kinds of evidence, their facts and "
            "checks; 'doctor' says what is wrong with the installation."
        ),
        exits=_("0 nothing is wrong; 1 something is; 2 the call is wrong."),
        params=[
            click.Argument(["what"], metavar="list|show|doctor", type=_What(_)),
            click.Argument(["plugin"], required=False, metavar="[PLUGIN]", type=Name(_)),
        ],
        callback=plugins,
    )


class _What(OneOf):
    """What to do with plugins; what is not there yet says so."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(_NOW, translate)

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in _LATER:
            raise click.UsageError(
                self.translate("'{word}' is not in this version").format(word=f"plugins {value}"), ctx
            )
        return super().convert(value, param, ctx)


@click.pass_obj
def plugins(session: Session, *, what: str, plugin: str | None, lang: str | None) -> int:
    """The exit code."""
    _ = session.translate
    if plugin is not None and what != "show":
        raise click.UsageError(_("'{word}' is one word too many").format(word=plugin))
    if plugin is None and what == "show":
        raise click.UsageError(_("{what} is missing").format(what="PLUGIN"))
    found = discover()
    problems = problems_of(found)
    if what == "show":
        known = {one.id: one for one in found.validators}
        if plugin not in known:
            sentence = _("there is no plugin '{name}': did you mean '{nearest}'?")
            raise click.UsageError(sentence.format(name=plugin, nearest=nearest(str(plugin), known)))
        _write(_one(known[plugin], found, session))
        return 0
    if what == "list":
        _write(_listed(found, session))
        for one in problems:
            warn(one.sentence(session.lang))
        return 1 if problems else 0
    machine = this_machine()
    if problems:
        _write([safe_text(one.sentence(session.lang)) for one in problems])
    else:
        _write([_("{count} plugins, nothing is wrong").format(count=len(found.validators))])
    _write([line for text in machine.told for line in wrapped(text.in_language(session.lang), session.width - 1)])
    return 1 if problems or machine.guard is None else 0


def _write(lines: Iterator[str] | list[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line.rstrip()}\n")


def _listed(found: Plugins, session: Session) -> Iterator[str]:
    """A line a plugin: id, version, what it is for, which kinds it handles."""
    ink = Ink(colour=session.colour, ascii_signs=session.ascii_signs)
    names = max((cells(one.id) for one in found.validators), default=0) + 2
    for one in found.validators:
        kinds = ", ".join(kind.id for kind in one.kinds)
        title = one.title.in_language(session.lang)
        for number, line in enumerate(wrapped(f"{title}: {kinds}", session.width - names - 9)):
            name = fill(one.id if number == 0 else "", names)
            version = fill(safe_text(one.version) if number == 0 else "", 8)
            yield f" {ink(name, 'strong')}{ink(version, 'muted')}{line}"


def _one(one: Validator, found: Plugins, session: Session) -> Iterator[str]:
    _ = session.translate
    ink = Ink(colour=session.colour, ascii_signs=session.ascii_signs)
    origin = found.origins[one.id]
    yield f" {ink(one.id, 'strong')} {safe_text(one.version)}  {one.title.in_language(session.lang)}"
    yield ink(f" {safe_text(f'{origin.distribution} {origin.version}, {origin.file}')}, API {one.api}", "muted")
    for kind in one.kinds:
        yield ""
        yield from _kind(kind, session, ink)


def _kind(kind: Kind, session: Session, ink: Ink) -> Iterator[str]:
    _, lang = session.translate, session.lang
    yield f" {ink(kind.label.in_language(lang), 'strong')}  {ink(kind.id, 'muted')}"
    if kind.supports:
        yield "   " + _("for the requirement {name}").format(name=kind.supports)
    facts = ", ".join(f"{field.name} ({field.label.in_language(lang)})" for field in kind.fields)
    rows = [(_("facts"), facts)] if facts else []
    rows += [(check.id, f"{check.label.in_language(lang)} · {check.clause}") for check in kind.checks]
    rows += [(reason.id, reason.text.in_language(lang)) for reason in kind.reasons]
    for name, text in rows:
        for number, line in enumerate(wrapped(text, session.width - 37)):
            yield f"   {ink(fill(name if number == 0 else '', 33), 'muted')} {line}"
