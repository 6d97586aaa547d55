"""The kit's checks: what each proves, since which API version, and what it was tried on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from coreg_tui.testing.subject import Subject

_ROOMS = ("declarations", "words", "proven", "standing", "hostile", "reading", "surroundings")
"""The modules that hold checks, in the order in which they run: what others rest on first."""

WHOLE = "ran_the_whole_kit"
"""The test that holds all checks: that they are there, and that there are samples enough."""
Complaints = Iterable[str]
"""What is wrong, a sentence each; none: the plugin conforms."""
Cases = Callable[[Subject], Iterable[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class KitCheck:
    """One check of the kit."""

    id: str
    """snake_case; the test is called by it."""
    says: str
    """What is true of a plugin that passes."""
    since: int
    """The API version in which it came: a plugin written for an older one need not pass it."""
    judge: Callable[..., Complaints]
    cases: Cases | None = None
    """What it is tried on one by one, so that a failure names its culprit; None: on the plugin as a whole."""

    def complaints(self, subject: Subject, case: str | None = None) -> list[str]:
        """What is wrong with the plugin, or with that case of it; empty: nothing."""
        if case is None and self.cases is not None:
            return ["it cannot be told what to try it on: see is_fit_for_use and sample_can_be_tried"]
        given = (subject,) if case is None else (subject, case)
        return list(self.judge(*given))


_CHECKS: list[KitCheck] = []


def proves(*, since: int = 1, cases: Cases | None = None) -> Callable[[Callable[..., Complaints]], KitCheck]:
    """Make a check of the kit of a function; its name is the id and the first line of its docstring what it says."""

    def made(judge: Callable[..., Complaints]) -> KitCheck:
        says = (judge.__doc__ or "").strip().splitlines()[0]
        found = KitCheck(id=judge.__name__, says=says, since=since, judge=judge, cases=cases)
        _CHECKS.append(found)
        return found

    return made


@lru_cache(maxsize=1)
def checks() -> tuple[KitCheck, ...]:
    """All checks of the kit, in the order in which they run."""
    for room in _ROOMS:
        import_module(f"coreg_tui.testing.{room}")
    rank = {f"coreg_tui.testing.{room}": place for place, room in enumerate(_ROOMS)}
    return tuple(sorted(_CHECKS, key=lambda check: rank[check.judge.__module__]))


def each(subject: Subject) -> list[tuple[KitCheck, str | None]]:
    """Every check that this plugin must pass, with every case it is tried on."""
    found: list[tuple[KitCheck, str | None]] = []
    for check in checks():
        if check.since > subject.api:
            continue
        if check.cases is None:
            found.append((check, None))
        else:
            found += [(check, case) for case in _cases(check.cases, subject)]
    return found


def _cases(cases: Cases, subject: Subject) -> list[str | None]:
    """The cases, each once; None where the plugin is so unsound that they cannot be told."""
    try:
        return list(dict.fromkeys(cases(subject)))
    except Exception:  # whatever a plugin declares wrongly: the check then fails and says so
        return [None]


def fewest_samples(subject: Subject) -> int:
    """One for each kind that is read or checked, and one for each reason."""
    kinds = sum(1 for kind in subject.kinds if kind.read is not None or kind.checks)
    return kinds + len(subject.reasons)
