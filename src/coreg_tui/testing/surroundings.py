"""A plugin reads and judges, and does nothing else: no network, no files, no clock, and the same everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.model.page import Sheets
from coreg_tui.reading.files import is_table
from coreg_tui.testing.elsewhere import Answer, ask
from coreg_tui.testing.kit import proves
from coreg_tui.testing.paper import pages_of
from coreg_tui.testing.reading import with_text
from coreg_tui.testing.subject import Subject
from coreg_tui.testing.trying import BadSampleError, file_of, kind_of, row_of, told, trials

HEAVY = ("textual", "rich", "pypdf", "pydantic", "pypdfium2", "reportlab", "pyhanko")
MOST_MS = 10.0
"""Milliseconds of processor time for the import and the hook."""
_LIMIT_S = 100.0
_FAR_EAST = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"}
"""Fourteen hours ahead, where `I` is not the capital of `i`; a locale that a machine lacks counts as its default."""
_FAR_WEST = {"TZ": "Pacific/Niue", "LC_ALL": "C", "PYTHONHASHSEED": "4242", "LANG": "nl_NL.UTF-8"}


@proves()
def does_not_use_the_network(subject: Subject) -> Iterator[str]:
    """From its import to its last finding the plugin opens no connection."""
    yield from _deeds(subject, "network")


@proves()
def writes_no_files(subject: Subject) -> Iterator[str]:
    """From its import to its last finding the plugin writes, moves and removes no file."""
    yield from _deeds(subject, "write")


@proves()
def starts_no_processes(subject: Subject) -> Iterator[str]:
    """From its import to its last finding the plugin starts no process and no thread."""
    yield from _deeds(subject, "process")


@proves()
def does_not_look_at_the_clock(subject: Subject) -> Iterator[str]:
    """The plugin takes its dates from the context and the document, never from the clock: a verdict must replay."""
    yield from _deeds(subject, "clock")


@proves()
def does_not_look_around(subject: Subject) -> Iterator[str]:
    """The plugin reads no environment variable and asks nothing else of the machine."""
    yield from _deeds(subject, "environment")


@proves()
def prints_nothing(subject: Subject) -> Iterator[str]:
    """The plugin writes nothing to the standard output or error: that is where reports go."""
    answer = _watched(subject)
    if answer.printed.strip():
        yield f"it prints {answer.printed.strip()[:200]!r}"


@proves()
def leaves_the_program_as_it_is(subject: Subject) -> Iterator[str]:
    """The plugin changes nothing of the program, of Python's library, or of what is set for the whole process."""
    yield from (f"{name} is another than before" for name in _watched(subject).of("changed")[:20])


@proves()
def is_the_same_everywhere(subject: Subject) -> Iterator[str]:
    """What is read and found does not depend on time zone, locale, or the order of sets."""
    here, there = _watched(subject), _asked(subject, _FAR_WEST)
    yield from _ended(there)
    for one, other in zip(here.of("results"), there.of("results"), strict=False):
        for name in one:
            if one[name] != other.get(name):
                yield f"{name}: {_first_difference(one[name], other.get(name, ''))}"


@proves()
def loads_nothing_heavy(subject: Subject) -> Iterator[str]:
    """Its import and its hook load no library that takes long: those are imported in the function that needs them."""
    for name in (name for names in _budget(subject).of("heavy") for name in names):
        yield f"it loads {name}: import it inside the function that needs it"


@proves()
def loads_quickly(subject: Subject) -> Iterator[str]:
    """Its import and its hook take less than 10 ms of processor time, in a program that has the API loaded."""
    answer = _budget(subject)
    yield from _ended(answer)
    yield from (f"it takes {took:.1f} ms at best" for took in answer.of("ms") if took >= MOST_MS)


@proves()
def leaves_the_evidence_as_it_is(subject: Subject) -> Iterator[str]:
    """Reading changes no page and no byte, judging no fact and nothing of the dossier."""
    for name in with_text(subject):
        sample = subject.sample(name)
        try:
            sheets = _sheets(subject, name)
        except BadSampleError:
            continue
        before, read = repr((sheets.pages, sheets.raw)), kind_of(subject, sample).read
        assert read is not None
        try:
            list(read(sheets))
        except (Exception, SystemExit) as error:
            yield f"{name}: its reader raises {told(error)}"
        if repr((sheets.pages, sheets.raw)) != before:
            yield f"{name}: its reader changes the pages"
    for trial in trials(subject):
        before = repr((trial.exhibit, trial.beside, trial.sample))
        trial.findings()
        after = repr((trial.exhibit, trial.beside, trial.sample))
        if after != before:
            yield f"{trial.sample.id}: its checks change the evidence: {_first_difference(before, after)}"


def _deeds(subject: Subject, what: str) -> Iterator[str]:
    answer = _watched(subject)
    yield from _ended(answer)
    yield from dict.fromkeys(where for kind, where in answer.of("deed") if kind == what)


def _ended(answer: Answer) -> Iterator[str]:
    if answer.ended is not None:
        yield f"the process that tried it came to no end: {answer.ended} {answer.printed.strip()[-300:]}"


def _watched(subject: Subject) -> Answer:
    return _asked(subject, _FAR_EAST)


def _asked(subject: Subject, variables: dict[str, str]) -> Answer:
    def asked() -> Answer:
        names = [name for name in with_text(subject) if _can_be_read(subject, name)]
        rows = {one: row for one, row in subject.kept.items() if isinstance(one, tuple) and one[0] == "row"}
        pages = {name: ((sheets := _sheets(subject, name)).pages, sheets.raw) for name in names}
        request = {"rows": rows, "pages": pages, "watched": variables is _FAR_EAST}
        return ask("watch", subject, request, limit_s=_LIMIT_S, variables=variables)

    return subject.once(("watch", variables["TZ"]), asked)


def _can_be_read(subject: Subject, name: str) -> bool:
    try:
        row_of(subject, subject.sample(name))
        trials(subject)  # reads those beside it as well
    except BadSampleError:
        return False
    return True


def _budget(subject: Subject) -> Answer:
    return subject.once("budget", lambda: ask("budget", subject, {"heavy": HEAVY}, limit_s=_LIMIT_S))


def _sheets(subject: Subject, name: str) -> Sheets:
    sample = subject.sample(name)
    content = file_of(subject, sample)
    return (
        Sheets(pages=(), raw=content)
        if is_table(kind_of(subject, sample))
        else Sheets(pages=pages_of(sample.text or ""))
    )


def _first_difference(one: str, other: str) -> str:
    place = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return f"...{one[max(0, place - 40) : place + 40]!r} or {other[max(0, place - 40) : place + 40]!r}"
