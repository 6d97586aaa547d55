"""`coreg-tui --help`: what there is, a line each."""

from __future__ import annotations

from importlib import import_module

import click

from coreg_tui.cli.words import COMMANDS
from coreg_tui.i18n.catalogs import Translate


def overview(translate: Translate) -> str:
    """The commands and what each does."""
    _ = translate
    formatter = click.HelpFormatter(max_width=80)
    formatter.write_usage("coreg-tui", "[ROOT]", prefix=_("Usage: "))
    formatter.write_usage("coreg-tui", _("COMMAND ..."), prefix=" " * len(_("Usage: ")))
    formatter.write_paragraph()
    formatter.write_text(
        _(
            "Decide, with proof, whether a professional may enter or stay in the register of cliëntondersteuners. With a "
            "folder of dossiers, or nothing, the screen opens; the commands work without a screen."
        )
    )
    with formatter.section(_("Commands")):
        rows = [(name, import_module(f"coreg_tui.cli.{name}").command(translate).short_help) for name in COMMANDS]
        formatter.write_dl(rows)
    with formatter.section(_("Options")):
        formatter.write_dl(
            [
                ("--lang nl|en", _("Language of the output.")),
                ("--version", _("Show the version and stop.")),
                ("-h, --help", _("Show this and stop; also after a command.")),
            ]
        )
    return formatter.getvalue()
