"""The plugins at work for a command, and what is wrong with the installation."""

from __future__ import annotations

from collections.abc import Iterable

import click

from coreg_tui.cli.session import RefusedError, Session, warn
from coreg_tui.host.discovery import Plugins, UnknownPluginError, discover
from coreg_tui.host.tracing import trace_to
from coreg_tui.model.problem import Problem


def plugins_for(session: Session, *, only: Iterable[str] = (), without: Iterable[str] = ()) -> Plugins:
    """The plugins, their problems told on stderr. Raises RefusedError where strictness forbids any."""
    _ = session.translate
    trace_to(warn if session.settings.trace_plugins else None)
    try:
        plugins = discover(only=only, without=without)
    except UnknownPluginError as error:
        sentence = _("there is no plugin '{name}': did you mean '{nearest}'?")
        raise click.UsageError(sentence.format(name=error.name, nearest=error.nearest)) from None
    problems = problems_of(plugins)
    for one in problems:
        warn(one.sentence(session.lang))
    if problems and session.settings.plugins_strict:
        raise RefusedError(_("COREG_PLUGINS_STRICT is set, and the installation is not in order (see above)"))
    return plugins


def regulation_loaded(session: Session) -> None:
    """All versions of the regulation are loaded. Raises RefusedError where one does not fit together."""
    from coreg_tui.regulation.loading import load
    from coreg_tui.regulation.versions import RegulationError, versions

    try:
        for one in versions():
            load(one.number)
    except RegulationError as error:
        sentence = session.translate("the data of the regulation do not fit together: {why}")
        raise RefusedError(sentence.format(why=error)) from error


def all_plugins(session: Session) -> Plugins:
    """Every plugin that is installed; what is wrong is for the caller to tell."""
    trace_to(warn if session.settings.trace_plugins else None)
    return discover()


def problems_of(plugins: Plugins) -> tuple[Problem, ...]:
    """All that `plugins doctor` names."""
    return plugins.problems
