"""`explain`: the reasoning behind a verdict, as a tree."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from coreg_tui.cli.gathering import Place, fault_line, guarded, places_of
from coreg_tui.cli.installed import plugins_for, regulation_loaded
from coreg_tui.cli.options import accept_declared_option, as_of_option, plugin_options, today_option
from coreg_tui.cli.orders import Orders, Task, assess, take
from coreg_tui.cli.session import RefusedError, Session, warn
from coreg_tui.cli.speaking import Command, Name
from coreg_tui.cli.wording import manner_of, wording_of
from coreg_tui.cli.words import nearest
from coreg_tui.dossier.finding import find, is_dossier
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reading.terms import terms_of
from coreg_tui.regulation.loading import load
from coreg_tui.regulation.versions import versions
from coreg_tui.reports.citizen_remarks import citizen_remarks
from coreg_tui.reports.explain import explanation
from coreg_tui.reports.plugin_remarks import plugin_remarks


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "explain",
        translate,
        help=_(
            "Show the reasoning behind a dossier's verdict as a tree: each requirement with its clause, the ways to "
            "meet it, their checks, and the facts these rest on with the place where each was read. With REQUIREMENT "
            "(as in vog or work_experience) only that one."
        ),
        exits=_("0 the dossier passes; 1 it does not; 3 it cannot be read; 2 the call is wrong."),
        params=[
            click.Argument(["dossier"], metavar="DOSSIER", type=Name(_)),
            click.Argument(["requirement"], required=False, metavar="[REQUIREMENT]", type=Name(_)),
            as_of_option(_),
            today_option(_),
            accept_declared_option(_),
            *plugin_options(_),
        ],
        callback=explain,
    )


@click.pass_obj
def explain(
    session: Session,
    *,
    dossier: str,
    requirement: str | None,
    as_of: date | None,
    today: date | None,
    accept_declared: bool,
    only: tuple[str, ...],
    no_plugin: tuple[str, ...],
    lang: str | None,
) -> int:
    """The exit code."""
    _ = session.translate
    regulation_loaded(session)
    known = dict.fromkeys(name for one in versions() for name in load(one.number).requirements)
    if requirement is not None and requirement not in known:
        sentence = _("there is no requirement '{name}': did you mean '{nearest}'?")
        raise click.UsageError(sentence.format(name=requirement, nearest=nearest(requirement, known)))
    place = _place(dossier, session)
    guarded([place], session)
    plugins = plugins_for(session, only=only, without=no_plugin)
    orders = Orders(
        today=today or session.today,
        as_of=as_of,
        accept_declared=accept_declared,
        only=only,
        without=no_plugin,
        trace=session.settings.trace_plugins,
    )
    take(orders, plugins)
    manner = manner_of(session)
    found = next(find(Path(dossier)))
    sample = place.settings.samples
    task = Task(
        folder=dossier,
        path=Path(dossier).resolve().name,
        shown=dossier,
        sample=sample,
        terms=terms_of(place.root, place.settings, session.settings),
        fault=found.fault,
    )
    assessed = assess(orders, task)
    words = wording_of(orders, manner, assessed.regulation)
    sys.stdout.write(explanation(assessed, words, only=requirement, sample=sample))
    for remark in (
        *citizen_remarks(assessed, session.lang),
        *plugin_remarks(assessed, plugins.origins, session.lang),
    ):
        warn(f"{safe_text(dossier)}: {remark}")
    if assessed.fault is not None:
        warn(fault_line(dossier, assessed.fault, session.lang))
        return 3
    return 0 if str(assessed.verdict) == "pass" else 1


def _place(dossier: str, session: Session) -> Place:
    """The dossier as a PATH. Raises RefusedError for no dossier, or wrong settings of its root."""
    wrong: list[str] = []
    places = places_of([dossier], wrong.append, session.lang, session.translate)
    if wrong:
        raise RefusedError("\n".join(wrong))
    if not is_dossier(places[0].folder):
        raise RefusedError(session.translate("{path}: is not the folder of a dossier").format(path=dossier))
    return places[0]
