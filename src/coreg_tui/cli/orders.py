"""What a worker is told and what it hands back: plain data, so that any executor can carry it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from coreg_tui.dossier.fault import Fault, FaultProblem, fault_of, quoted
from coreg_tui.model.text import Lang, Text
from coreg_tui.reading.terms import ReadingTerms

if TYPE_CHECKING:
    from coreg_tui.assessment.assessing import Assessor
    from coreg_tui.assessment.report import Assessed
    from coreg_tui.host.discovery import Plugins

Format = Literal["text", "json", "jsonl"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Orders:
    """On which terms dossiers are assessed."""

    today: date
    as_of: date | None = None
    accept_declared: bool = False
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    trace: bool = False
    """What of each plugin runs is told on stderr."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Manner:
    """How a dossier is written out."""

    format: Format
    lang: Lang
    width: int = 100
    colour: bool = False
    ascii_signs: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One dossier to assess."""

    folder: str
    path: str
    """What the report calls it."""
    searched: str | None = None
    """The folder whose search found it: from there on no link is followed."""
    shown: str
    """How stderr calls it: the PATH as it was given, and the way from there."""
    sample: bool = False
    """True: its root says that all of it is made up."""
    terms: ReadingTerms = field(default_factory=ReadingTerms)
    """On which its documents are read, as its root says."""
    fault: Fault | None = None
    """What is wrong already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """One dossier as it is written out."""

    task: Task
    text: str
    dossier: str | None
    verdict: str | None
    fault: Fault | None
    remarks: tuple[str, ...] = ()
    """What is said of it on stderr besides."""


_TAKEN: dict[Orders, Plugins] = {}


def take(orders: Orders, plugins: Plugins) -> None:
    """From now on these are the plugins for those orders, here and in processes forked from here."""
    _TAKEN.clear()
    _TAKEN[orders] = plugins
    plugins_of.cache_clear()
    assessor_of.cache_clear()


@lru_cache(maxsize=4)
def plugins_of(orders: Orders) -> Plugins:
    """The plugins for those orders, found once a process; a forked worker has its parent's."""
    if orders in _TAKEN:
        return _TAKEN[orders]
    from coreg_tui.cli.session import warn
    from coreg_tui.host.discovery import discover  # with all plugins 0.1 s
    from coreg_tui.host.tracing import trace_to

    trace_to(warn if orders.trace else None)
    return discover(only=orders.only, without=orders.without)


@lru_cache(maxsize=16)
def assessor_of(orders: Orders, terms: ReadingTerms) -> Assessor:
    """The assessor for those orders and that root, made once a process. Raises TooWeakError."""
    from coreg_tui.assessment.assessing import Assessor
    from coreg_tui.reading.readers import reader_for

    plugins = plugins_of(orders)
    return Assessor(
        plugins=plugins,
        reader=reader_for(plugins, orders.today, terms),
        today=orders.today,
        as_of=orders.as_of,
        accept_declared=orders.accept_declared,
    )


def assess(orders: Orders, task: Task) -> Assessed:
    """The dossier's assessment."""
    assessor = assessor_of(orders, task.terms)
    folder = Path(task.folder)
    if task.fault is not None:
        return assessor.unreadable(task.path, folder, task.fault, None)
    return assessor.assess(folder, task.path, below=Path(task.searched) if task.searched else None)


def carry_out(orders: Orders, manner: Manner, task: Task) -> Done:
    """The dossier assessed and written out. What fails on one dossier is told of that dossier; the others go on."""
    try:
        return written(orders, manner, task, assess(orders, task))
    except Exception as error:
        return fail(orders, manner, task, _failed(error))


def _failed(error: Exception) -> Fault:
    told = f"{type(error).__name__}: {error}"[:200]
    message = Text(
        en=f"the program failed on it ({quoted(told, 200)}): this is a fault of the program, please report it",
        nl=f"het programma liep erop vast ({quoted(told, 200)}): dit is een fout in het programma, graag melden",
    )
    return fault_of("io", [FaultProblem(message=message)], file=None)


def fail(orders: Orders, manner: Manner, task: Task, fault: Fault, dossier: str | None = None) -> Done:
    """The dossier as one that cannot be assessed, for that fault."""
    assessor = assessor_of(orders, task.terms)
    return written(orders, manner, task, assessor.unreadable(task.path, Path(task.folder), fault, dossier))


def written(orders: Orders, manner: Manner, task: Task, assessed: Assessed) -> Done:
    """What is written of it."""
    from coreg_tui.reports.citizen_remarks import citizen_remarks
    from coreg_tui.reports.plugin_remarks import plugin_remarks

    if manner.format == "text":
        from coreg_tui.cli.wording import wording_of
        from coreg_tui.reports.text import dossier_text

        text = dossier_text(assessed, wording_of(orders, manner, assessed.regulation), sample=task.sample)
    else:
        from coreg_tui.reports.json_report import dossier_line

        text = dossier_line(assessed, lang=manner.lang)
    return Done(
        task=task,
        text=text,
        dossier=assessed.dossier,
        verdict=None if assessed.verdict is None else str(assessed.verdict),
        fault=assessed.fault,
        remarks=(
            *citizen_remarks(assessed, manner.lang),
            *plugin_remarks(assessed, plugins_of(orders).origins, manner.lang),
        ),
    )
