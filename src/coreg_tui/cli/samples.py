"""`samples`: realistic dossiers of people who do not exist."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from coreg_tui.cli.session import RefusedError, Session
from coreg_tui.cli.speaking import Command, Count, Name
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "samples",
        translate,
        help=_("Write realistic dossiers with documents, of people who do not exist, into DIR."),
        params=[
            click.Argument(["folder"], metavar="DIR", type=Name(_)),
            click.Option(["--count"], type=Count(_, least=0), metavar="N", help=_("So many dossiers.")),
            click.Option(
                ["--seed"],
                type=Count(_, least=0, most=2**31),
                default=0,
                metavar="N",
                help=_("Others for another number."),
            ),
            click.Option(["--light"], is_flag=True, help=_("Few and tiny files, for trials of scale.")),
        ],
        callback=samples,
    )


@click.pass_obj
def samples(session: Session, *, folder: str, count: int | None, seed: int, light: bool, lang: str | None) -> int:
    """The exit code."""
    from coreg_tui.samples.errors import SamplesError
    from coreg_tui.samples.generate import write_samples

    try:
        written = write_samples(Path(folder), count=count, seed=seed, light=light)
    except SamplesError as error:
        raise RefusedError(error.problem.sentence(session.lang)) from error
    sentence = session.translate("{count} sample dossiers are in {folder}.")
    sys.stdout.write(sentence.format(count=written, folder=safe_text(folder)) + "\n")
    return 0
