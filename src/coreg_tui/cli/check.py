"""`check`: dossiers or roots, assessed without a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import get_args

import click

from coreg_tui._version import VERSION
from coreg_tui.assessment.report import Run
from coreg_tui.cli.gathering import fault_line, guarded, places_of, tasks_of
from coreg_tui.cli.in_order import in_order, usual_jobs
from coreg_tui.cli.installed import plugins_for, regulation_loaded
from coreg_tui.cli.options import accept_declared_option, as_of_option, plugin_options, today_option
from coreg_tui.cli.orders import Done, Format, Manner, Orders, Task, carry_out, fail, take
from coreg_tui.cli.progress import Progress
from coreg_tui.cli.session import RefusedError, Session, on_terminal, warn
from coreg_tui.cli.sink import Write, writing_to
from coreg_tui.cli.speaking import Command, Count, Name, OneOf
from coreg_tui.cli.wording import manner_of, wording_of
from coreg_tui.dossier.fault import Fault, FaultProblem, fault_of
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

_LATER_FORMATS = ("csv", "junit", "html")
_FORMATS: tuple[Format, ...] = get_args(Format)


def command(translate: Translate) -> Command:
    """The command."""
    _ = translate
    return Command(
        "check",
        translate,
        help=_(
            "Assess dossiers: each PATH is a dossier's folder, or a folder with dossiers at any depth. The verdict, "
            "what stands in the way with its clause, and what would put it right, go to stdout."
        ),
        exits=_(
            "0 all pass; 1 one or more do not; 3 one or more cannot be read; 2 the call is wrong, or a PATH is not "
            "there or holds no dossier."
        ),
        params=[
            click.Argument(["paths"], nargs=-1, required=True, metavar="PATH...", type=Name(_)),
            click.Option(
                ["--format"],
                type=_FormatWord(_),
                default="text",
                metavar="text|json|jsonl",
                help=_("How it is written."),
            ),
            click.Option(["--output"], metavar="FILE", type=Name(_), help=_("Write there; whole or not at all.")),
            as_of_option(_),
            today_option(_),
            accept_declared_option(_),
            click.Option(["--jobs"], type=Count(_, most=512), metavar="N", help=_("So many processes at once.")),
            click.Option(["--scheduler"], hidden=True, metavar="ADDRESS"),
            *plugin_options(_),
            click.Option(["--no-cache"], is_flag=True, help=_("Read every file anew.")),
            click.Option(["--no-register"], is_flag=True, help=_("Take the manifest's record, not the register's.")),
        ],
        callback=check,
    )


class _FormatWord(OneOf):
    """A format; one that is not there yet says so."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(_FORMATS, translate)

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in _LATER_FORMATS:
            self.fail(self.translate("'{word}' is not in this version").format(word=value), param, ctx)
        return super().convert(value, param, ctx)


@dataclass(slots=True)
class _Tally:
    """What a run came to."""

    verdicts: dict[str | None, int] = field(default_factory=dict)
    refused: bool = False

    def refuse(self, message: str) -> None:
        """Something of the call is wrong: said at once, and remembered for the exit code."""
        warn(f"coreg-tui: {message}")
        self.refused = True

    def exit_code(self) -> int:
        """2 outranks 3, which outranks 1."""
        if self.refused or not self.verdicts:
            return 2
        if None in self.verdicts:
            return 3
        return 0 if set(self.verdicts) == {"pass"} else 1


@click.pass_obj
def check(
    session: Session,
    *,
    paths: Sequence[str],
    format: Format,
    output: str | None,
    as_of: date | None,
    today: date | None,
    accept_declared: bool,
    jobs: int | None,
    scheduler: str | None,
    only: tuple[str, ...],
    no_plugin: tuple[str, ...],
    no_cache: bool,
    no_register: bool,
    lang: str | None,
) -> int:
    """The exit code."""
    _ = session.translate
    if scheduler is not None:
        raise click.UsageError(_("'{word}' is not in this version").format(word="--scheduler"))
    regulation_loaded(session)
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
    to_file = output is not None
    manner = manner_of(session, format, to_file=to_file)
    tally = _Tally()
    places = places_of(paths, tally.refuse, session.lang, _)
    guarded(places, session)
    tasks = partial(tasks_of, places, session.settings, translate=_, keep=not no_cache)
    results = _assessed(orders, manner, tasks(refuse=tally.refuse), jobs or usual_jobs())
    progress = _progress(tasks, wanted=to_file or not on_terminal(sys.stdout), translate=_)
    run = Run(
        plugins={one.id: one.version for one in plugins.validators}, lang=session.lang, partial=bool(plugins.left_out)
    )
    try:
        with writing_to(Path(output) if output else None) as write, progress:
            _write(write, _watched(results, session, tally, progress), run, orders, manner, tally)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise RefusedError(_("cannot write the report: {why}").format(why=error)) from error
    return tally.exit_code()


def _progress(tasks: Callable[..., Iterator[Task]], *, wanted: bool, translate: Translate) -> Progress:
    """Shown on a terminal that shows nothing else; only then are the dossiers counted first."""
    wanted = wanted and on_terminal(sys.stderr)
    total = sum(1 for _ in tasks(refuse=lambda _: None)) if wanted else 0
    return Progress(sys.stderr if wanted else None, translate, total=total)


def _write(write: Write, results: Iterator[Done], run: Run, orders: Orders, manner: Manner, tally: _Tally) -> None:
    """All results in that format, each as soon as it is there."""
    match manner.format:
        case "json":
            from coreg_tui.reports.json_report import TAIL, head

            write(head(run, VERSION))
            for number, done in enumerate(results):
                write(f",\n{done.text}" if number else done.text)
            write(TAIL)
        case "jsonl":
            for done in results:
                write(f"{done.text}\n")
        case "text":
            from coreg_tui.reports.text import rule, summary_text

            wording = wording_of(orders, manner)
            for number, done in enumerate(results):
                write(f"{rule(wording)}{done.text}" if number else done.text)
            if sum(tally.verdicts.values()) > 1 or run.partial:
                write(summary_text(tally.verdicts, wording, partial=run.partial))


def _watched(results: Iterable[Done], session: Session, tally: _Tally, progress: Progress) -> Iterator[Done]:
    """The results, counted; what cannot be read is named on stderr."""
    for done in results:
        tally.verdicts[done.verdict] = tally.verdicts.get(done.verdict, 0) + 1
        if done.fault is not None:
            progress.clear()
            warn(fault_line(done.task.shown, done.fault, session.lang))
        for remark in done.remarks:
            progress.clear()
            warn(f"{safe_text(done.task.shown)}: {remark}")
        progress.step()
        yield done


def _assessed(orders: Orders, manner: Manner, tasks: Iterator[Task], jobs: int) -> Iterator[Done]:
    """Every dossier, in order; the second of an id is refused and names the first."""
    first: dict[str, str] = {}
    lost = partial(_lost, orders, manner)
    for done in in_order(partial(carry_out, orders, manner), tasks, jobs, lost=lost):
        name = done.dossier
        if name is None:
            yield done
        elif name in first:
            yield fail(orders, manner, done.task, _duplicate(name, first[name]), name)
        else:
            first[name] = done.task.path if done.task.path != "." else Path(done.task.folder).resolve().name
            yield done


def _lost(orders: Orders, manner: Manner, task: Task) -> Done:
    return fail(orders, manner, task, _DIED)


def _duplicate(name: str, other: str) -> Fault:
    name, other = safe_text(name), safe_text(other)
    told = Text(
        en=f"the id '{name}' is that of {other} already: give this one its own",
        nl=f"het nummer '{name}' is al van {other}: geef dit dossier een eigen nummer",
    )
    return fault_of("duplicate_id", [FaultProblem(key="id", message=told)], file=None)


_DIED = fault_of(
    "io",
    [
        FaultProblem(
            message=Text(
                en="the process that assessed it died: one of its files may be made to harm, look at them elsewhere",
                nl="het proces dat het nakeek is omgevallen: een bestand is wellicht schadelijk, bekijk ze elders",
            )
        )
    ],
    file=None,
)
