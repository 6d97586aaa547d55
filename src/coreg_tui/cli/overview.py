"""`coreg-tui --help`: what there is, a line each."""

from __future__ import annotations

from collections.abc import Sequence

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
            "Decide, with proof, whether a professional may enter or stay in the register of cliëntondersteuners. With "
            "a folder of dossiers, or nothing, the screen opens; the commands work without a screen."
        )
    )
    with formatter.section(_("Commands")):
        formatter.write_dl(list(zip(COMMANDS, _short(_), strict=True)))
    with formatter.section(_("Options")):
        formatter.write_dl(
            [
                ("--lang nl|en", _("Language of the output.")),
                ("--version", _("Show the version and stop.")),
                ("-h, --help", _("Show this and stop; also after a command.")),
            ]
        )
    return formatter.getvalue()


def _short(translate: Translate) -> Sequence[str]:
    """What each command does, in their order; the commands themselves are not imported for it."""
    _ = translate
    return (
        _("Assess dossiers."),
        _("Show what is read from a document."),
        _("Show the reasoning behind a verdict."),
        _("Show what is judged, and by which clause."),
        _("Show the plugins, or what is wrong with them."),
        _("Show a JSON Schema."),
        _("Show which trust anchors are used."),
        _("Write sample dossiers."),
    )
