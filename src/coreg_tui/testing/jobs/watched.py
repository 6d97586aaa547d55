"""Reading and judging all samples, watched: what the plugin does besides, and what comes of it where this runs."""

from __future__ import annotations

import contextlib
import locale
from collections.abc import Iterator, Mapping
from typing import Any

from coreg_tui.host.running import examine
from coreg_tui.i18n.speaking import reason_text
from coreg_tui.model.page import Sheets
from coreg_tui.regulation.loading import load
from coreg_tui.testing.jobs.deeds import Deeds
from coreg_tui.testing.jobs.state import changes, settings, state
from coreg_tui.testing.subject import Subject, others_than, subject_of
from coreg_tui.testing.trying import kind_of, told, trials


def watch(request: dict[str, Any]) -> Iterator[Mapping[str, object]]:
    """Tells each deed, each change to the program, and what was read and found of each sample.

    The rows and pages of samples with a text come with the request: files are opened elsewhere.
    """
    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")
    load()
    others_than(request["package"])
    before, set_before = state(), settings()
    deeds = Deeds(request["package"])
    with deeds if request["watched"] else contextlib.nullcontext():
        subject = subject_of(request["package"])
        subject.kept.update(request["rows"])
        found = _results(subject, request["pages"])
    for what, where in deeds.done:
        yield {"deed": [what, where]}
    for name in sorted(changes(before, state())):
        yield {"changed": name}
    for name, value in settings().items():
        if value != set_before[name]:
            yield {"changed": name}
    yield {"results": found}


def _results(subject: Subject, pages: Mapping[str, Any]) -> dict[str, str]:
    """By sample, all that is read and found, as text."""
    found: dict[str, str] = {}
    for name, (sheets_pages, raw) in pages.items():
        found[f"{name}, read"] = _read(subject, name, Sheets(pages=sheets_pages, raw=raw))
    for trial in trials(subject):
        lines = [
            f"{one.id} {one.about} {one.outcome} {one.until} {[fact.name for fact in one.facts]} "
            f"{[(why.id, reason_text(why, 'nl'), sorted(map(str, why.values.items()))) for why in one.because]}"
            for one in trial.findings()
        ]
        examined = examine(subject.handled, (trial.exhibit, *trial.beside), trial.context)[trial.exhibit.kind][0]
        found[f"{trial.sample.id}, judged"] = "\n".join([*lines, repr(examined.contributions)])
    return found


def _read(subject: Subject, name: str, sheets: Sheets) -> str:
    kind = kind_of(subject, subject.sample(name))
    assert kind.read is not None
    try:
        return repr([[*one.facts.items()] for one in kind.read(sheets)])
    except (Exception, SystemExit) as error:
        return told(error)
