"""Options that several commands share."""

from __future__ import annotations

import click

from coreg_tui.cli.speaking import Day, Name
from coreg_tui.i18n.catalogs import Translate


def today_option(translate: Translate) -> click.Option:
    """`--today`."""
    return click.Option(["--today"], type=Day(translate), metavar="DATE", help=translate("The day to take for today."))


def as_of_option(translate: Translate) -> click.Option:
    """`--as-of`."""
    return click.Option(
        ["--as-of"],
        type=Day(translate),
        metavar="DATE",
        help=translate("Judge as if the request had been submitted that day; it may lie ahead."),
    )


def accept_declared_option(translate: Translate) -> click.Option:
    """`--accept-declared`."""
    return click.Option(
        ["--accept-declared"],
        is_flag=True,
        help=translate("Take what was only declared as if staff had confirmed it."),
    )


def plugin_options(translate: Translate) -> list[click.Option]:
    """`--only` and `--no-plugin`."""
    return [
        click.Option(
            ["--only"],
            multiple=True,
            type=Name(translate),
            metavar="PLUGIN",
            help=translate("Only that plugin; may be given several times."),
        ),
        click.Option(
            ["--no-plugin"],
            multiple=True,
            type=Name(translate),
            metavar="PLUGIN",
            help=translate("Without that plugin; may be given several times."),
        ),
    ]
