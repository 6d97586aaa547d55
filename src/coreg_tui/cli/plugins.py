"""`plugins`: those loaded, one of them, what is wrong with the installation, a trial of one, and a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import click

from coreg_tui.cli.session import Session
from coreg_tui.cli.speaking import Command, Name, OneOf
from coreg_tui.i18n.catalogs import Translate

_WORDS = ("list", "show", "check", "new", "doctor")
_NAMED = {"show": "PLUGIN", "check": "PLUGIN|PATH", "new": "NAME"}
"""What must stand behind a word; behind the others nothing may."""
_GO_WITH: Mapping[str, tuple[str, ...]] = {
    "json": ("list", "show"),
    "verbose": ("doctor",),
    "junit": ("check",),
    "into": ("new",),
    "from": ("new",),
    "title-nl": ("new",),
    "title-en": ("new",),
}
"""Which words each option belongs to."""


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate

    def text(option: str, name: str, metavar: str, help: str) -> click.Option:
        return click.Option([option, name], metavar=metavar, type=Name(_), help=help)

    def flag(option: str, name: str, help: str) -> click.Option:
        return click.Option([option, name], is_flag=True, help=help)

    return Command(
        "plugins",
        translate,
        help=_(
            "'list' names the plugins that are loaded; 'show PLUGIN' tells one: its kinds of evidence, their facts and "
            "checks; 'doctor' says what is wrong with the installation. 'check PLUGIN' proves by its own samples that "
            "a plugin does what it declares; 'check PATH' does so for the folder of a plugin that is being written. "
            "'new NAME' writes a plugin to begin with, a folder coreg-NAME that installs and passes its tests at once."
        ),
        exits=_(
            "0 done, nothing is wrong; 1 something is, or the plugin does not conform; 2 the call is wrong, or nothing "
            "could be tried."
        ),
        params=[
            click.Argument(["what"], metavar="|".join(_WORDS), type=OneOf(_WORDS, _)),
            click.Argument(["plugin"], required=False, metavar="[PLUGIN|PATH|NAME]", type=Name(_)),
            flag("--json", "as_json", _("With list and show: as JSON, in both languages.")),
            flag("--verbose", "verbose", _("With doctor: also the traceback of what fails.")),
            text("--junit", "junit", "FILE", _("With check: write the outcome there as JUnit XML too.")),
            text("--into", "into", "DIR", _("With new: make the folder there; else here.")),
            text("--from", "from_file", "FILE", _("With new: draft facts and reader from the labels on that paper.")),
            text("--title-nl", "title_nl", "TEXT", _("With new: what such papers call themselves in Dutch.")),
            text("--title-en", "title_en", "TEXT", _("With new: the same in English.")),
        ],
        callback=plugins,
    )


@click.pass_obj
def plugins(
    session: Session,
    *,
    what: str,
    plugin: str | None,
    as_json: bool,
    verbose: bool,
    junit: str | None,
    into: str | None,
    from_file: str | None,
    title_nl: str | None,
    title_en: str | None,
    lang: str | None,
) -> int:
    """The exit code."""
    given = {
        "json": as_json,
        "verbose": verbose,
        "junit": junit,
        "into": into,
        "from": from_file,
        "title-nl": title_nl,
        "title-en": title_en,
    }
    name = _name(what, plugin, given, session.translate)

    def new() -> int:
        from coreg_tui.cli.plugins_new import write_new

        return write_new(name, session, into=into, paper=from_file, title_nl=title_nl, title_en=title_en)

    doing: dict[str, Callable[[], int]] = {
        "list": lambda: _list(session, as_json=as_json),
        "show": lambda: _show(name, session, as_json=as_json),
        "doctor": lambda: _doctor(session, verbose=verbose),
        "check": lambda: _check(name, session, junit=junit),
        "new": new,
    }
    return doing[what]()


def _name(what: str, plugin: str | None, given: Mapping[str, object], translate: Translate) -> str:
    """What stands behind the word; empty where nothing may. Raises UsageError for what does not go together."""
    _ = translate
    for option, words in _GO_WITH.items():
        if given[option] and what not in words:
            sentence = _("{option} goes with {words} only")
            told = ", ".join(f"'plugins {word}'" for word in words)
            raise click.UsageError(sentence.format(option=f"--{option}", words=told))
    if plugin is None and what in _NAMED:
        raise click.UsageError(_("{what} is missing").format(what=_NAMED[what]))
    if plugin is not None and what not in _NAMED:
        raise click.UsageError(_("'{word}' is one word too many").format(word=plugin))
    return plugin or ""


def _list(session: Session, *, as_json: bool) -> int:
    from coreg_tui.cli.plugins_list import write_list

    return write_list(session, as_json=as_json)


def _show(name: str, session: Session, *, as_json: bool) -> int:
    from coreg_tui.cli.plugins_show import write_one

    return write_one(name, session, as_json=as_json)


def _doctor(session: Session, *, verbose: bool) -> int:
    from coreg_tui.cli.plugins_doctor import write_diagnosis

    return write_diagnosis(session, verbose=verbose)


def _check(name: str, session: Session, *, junit: str | None) -> int:
    from coreg_tui.cli.plugins_check import run_kit

    return run_kit(name, session, junit=junit)
