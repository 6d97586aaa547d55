"""`schema`: the JSON Schema of a manifest, of the report, of what `read` prints."""

from __future__ import annotations

import json
import sys

import click

from coreg_tui.cli.session import Session
from coreg_tui.cli.speaking import Command, OneOf
from coreg_tui.i18n.catalogs import Translate

_WHICH = ("dossier", "report", "read")


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "schema",
        translate,
        help=_("Show the JSON Schema (2020-12) of a dossier's manifest, of the report of check, or of that of read."),
        params=[click.Argument(["which"], metavar="dossier|report|read", type=OneOf(_WHICH, _))],
        callback=schema,
    )


@click.pass_obj
def schema(session: Session, *, which: str, lang: str | None) -> int:
    """The exit code."""
    sys.stdout.write(json.dumps(_schema(which, session), ensure_ascii=False, indent=2) + "\n")
    return 0


def _schema(which: str, session: Session) -> object:
    match which:
        case "dossier":
            from coreg_tui.cli.installed import plugins_for
            from coreg_tui.dossier.schema import dossier_schema
            from coreg_tui.host.facts import fields_of, schema_of

            kinds = {name: kind for name, (_, kind) in plugins_for(session).kinds.items()}
            return dossier_schema(
                {
                    name: {one.name: schema_of(one) for one in fields_of(kind).values() if not one.read_only}
                    for name, kind in kinds.items()
                }
            )
        case "report":
            from coreg_tui.reports.schemas import report_schema

            return report_schema()
        case _:
            from coreg_tui.reports.schemas import read_schema

            return read_schema()
