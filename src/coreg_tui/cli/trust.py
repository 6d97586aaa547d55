"""`trust list`: the anchors that a signature may lead to, each with its fingerprint and its end."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import click

from coreg_tui.cli.gathering import fault_lines
from coreg_tui.cli.options import today_option
from coreg_tui.cli.session import RefusedError, Session, warn
from coreg_tui.cli.speaking import Command, Name, OneOf
from coreg_tui.documents.signatures import BUNDLED, Anchor, TrustProblem, load_trust
from coreg_tui.dossier.fault import DossierError
from coreg_tui.dossier.finding import root_of
from coreg_tui.dossier.root_settings import read_root_settings
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.i18n.speaking import long_date
from coreg_tui.model.safe_text import safe_text
from coreg_tui.reports.typesetting import Ink, Tone, wrapped


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "trust",
        translate,
        help=_(
            "Show the anchors that signatures are checked against for the dossiers of ROOT: those that come with the "
            "program, those of the folder that its coreg.toml names under trust, and those in $COREG_TRUST_DIR."
        ),
        exits=_("0 all are good; 1 one has ended or cannot be read; 2 the call is wrong."),
        params=[
            click.Argument(["what"], metavar="list", type=OneOf(("list",), _)),
            click.Argument(["root"], metavar="ROOT", type=Name(_)),
            today_option(_),
        ],
        callback=trust,
    )


@click.pass_obj
def trust(session: Session, *, what: str, root: str, today: date | None, lang: str | None) -> int:
    """The exit code."""
    _ = session.translate
    wrong = False
    folders = _folders(root, session)
    for origin, folder in folders:
        sys.stdout.write(f" {_ink(session)(origin, 'strong')}\n")
        store = load_trust([folder])
        for problem in store.problems:
            warn(_told(problem, session))
            wrong = True
        for anchor in store.anchors:
            ended = anchor.ends < (today or session.today)
            wrong = wrong or ended
            _show(anchor, session, ended=ended)
        if store.revocation_lists:
            lists = _("revocation lists: {count}").format(count=len(store.revocation_lists))
            sys.stdout.write(f"   {_ink(session)(lists, 'muted')}\n")
        if not store.anchors and not any(problem.kind == "no_folder" for problem in store.problems):
            nothing = _("no anchors")
            sys.stdout.write(f"   {_ink(session)(nothing, 'muted')}\n")
    return 1 if wrong else 0


def _told(problem: TrustProblem, session: Session) -> str:
    _ = session.translate
    texts = {
        "no_folder": _("{path}: there is no such folder"),
        "unreadable": _("{path}: cannot be read: {why}"),
        "no_certificate": _("{path}: is no certificate: {why}"),
        "no_list": _("{path}: is no revocation list: {why}"),
    }
    return texts[problem.kind].format(path=problem.path, why=problem.why)


def _folders(root: str, session: Session) -> list[tuple[str, Path]]:
    """Where anchors come from. Raises RefusedError where the root is not there or its settings are wrong."""
    _ = session.translate
    place = Path(root)
    if not os.path.isdir(place):  # noqa: PTH112  a Path raises for a long name
        raise RefusedError(_("{path}: there is no such folder").format(path=root))
    try:
        settings = read_root_settings(root_of(place))
    except DossierError as error:
        raise RefusedError("\n".join(fault_lines(str(root_of(place)), error.fault, session.lang))) from error
    found = [(_("With the program"), BUNDLED)]
    if settings.trust is not None:
        found.append((_("Of this root: {path}").format(path=safe_text(str(settings.trust))), settings.trust))
    if session.settings.trust_dir is not None:
        folder = session.settings.trust_dir
        found.append((_("COREG_TRUST_DIR: {path}").format(path=safe_text(str(folder))), folder))
    return found


def _show(anchor: Anchor, session: Session, *, ended: bool) -> None:
    _, ink = session.translate, _ink(session)
    sign, tone = _mark(ended=ended)
    day = long_date(anchor.ends, session.lang)
    told = _("ended on {day}") if ended else _("good up to and including {day}")
    for number, line in enumerate(wrapped(safe_text(anchor.subject), session.width - 5)):
        sys.stdout.write(f"   {ink(sign, tone) if number == 0 else ' '} {line}\n")
    sys.stdout.write(f"     {ink(told.format(day=day), tone)}  {ink(safe_text(anchor.file.name), 'muted')}\n")
    for line in wrapped(f"SHA-256 {anchor.fingerprint}", session.width - 5):
        sys.stdout.write(f"     {ink(line, 'muted')}\n")


def _mark(*, ended: bool) -> tuple[str, Tone]:
    return ("×", "bad") if ended else ("✓", "ok")


def _ink(session: Session) -> Ink:
    return Ink(colour=session.colour, ascii_signs=session.ascii_signs)
