"""`rules`: what is judged, by which clause, and what is not."""

from __future__ import annotations

import sys
from datetime import date

import click

from coreg_tui.cli.installed import plugins_for, regulation_loaded
from coreg_tui.cli.session import Session
from coreg_tui.cli.speaking import Command, Day, Name
from coreg_tui.cli.wording import manner_of, wording
from coreg_tui.cli.words import nearest
from coreg_tui.host.discovery import Plugins
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.regulation.loading import Regulation, in_force_on
from coreg_tui.reports.rules_text import Checkers, CheckRow, one_reading, one_requirement, rules_text


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "rules",
        translate,
        help=_(
            "Show the requirements, the clauses in our own words, the norms with their dates, the readings, which "
            "plugin checks what, and what is not judged. With CLAUSE (as in 'art. 5c') only what stands on it; a "
            "requirement (vog) or a reading (I-3) will do too."
        ),
        params=[
            click.Argument(["clause"], required=False, metavar="[CLAUSE]", type=Name(_)),
            click.Option(
                ["--as-of"],
                type=Day(_),
                metavar="DATE",
                help=_("The rules as they are in force on that day; left out: today."),
            ),
        ],
        callback=rules,
    )


@click.pass_obj
def rules(session: Session, *, clause: str | None, as_of: date | None, lang: str | None) -> int:
    """The exit code."""
    regulation_loaded(session)
    plugins = plugins_for(session)
    manner = manner_of(session)
    words = wording(manner, plugins.validators, in_force_on(as_of or session.today))
    checkers = _checkers(plugins)
    regulation = words.regulation
    if clause is None:
        sys.stdout.write(rules_text(words, checkers))
    elif clause in regulation.requirements:
        sys.stdout.write(one_requirement(clause, words, checkers))
    elif clause.upper() in regulation.interpretations:
        sys.stdout.write(one_reading(clause.upper(), words))
    else:
        sys.stdout.write(rules_text(words, checkers, _matching(clause, regulation, session)))
    return 0


def _matching(asked: str, regulation: Regulation, session: Session) -> frozenset[str]:
    """The clauses of that name or that article. Raises a usage error where there are none."""
    wanted = " ".join(asked.lower().split())
    names = {one.id.lower(): one.id for one in regulation.clauses.values()}
    found = {own for lower, own in names.items() if lower == wanted or lower.startswith((f"{wanted} ", f"{wanted}."))}
    if not found:
        sentence = session.translate("there is no clause '{name}': did you mean '{nearest}'?")
        known = [*names.values(), *regulation.requirements, *regulation.interpretations]
        raise click.UsageError(sentence.format(name=asked, nearest=nearest(asked, known)))
    return frozenset(found)


def _checkers(plugins: Plugins) -> Checkers:
    kinds: dict[str, tuple[tuple[str, str], ...]] = {}
    for validator in plugins.validators:
        for kind in validator.kinds:
            if kind.supports is not None:
                kinds[kind.supports] = (*kinds.get(kind.supports, ()), (validator.id, kind.id))
    checks = dict.fromkeys(
        CheckRow(plugin=validator.id, id=check.id, clause=check.clause)
        for validator in plugins.validators
        for kind in validator.kinds
        for check in kind.checks
    )
    return Checkers(kinds=kinds, checks=tuple(checks))
