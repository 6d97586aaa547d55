"""The checks of the kit as tests of pytest: each an item, none of which a subclass can take away unnoticed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.testing.conformance import Conformance
from coreg_tui.testing.kit import WHOLE, KitCheck, checks, each, fewest_samples
from coreg_tui.testing.subject import NoSubjectError, Subject, subject_of

FEWEST_CHECKS = 20
_GUARD = "test_the_plugin_for_pytest_is_loaded"
_HIDING = ("skip", "skipif", "xfail")
"""Marks that would let a check rest; those of the kit itself come from `known_failures`."""
_SELECTING = ("keyword", "markexpr", "deselect", "lf", "last_failed", "stepwise")
"""Options by which somebody asks for some tests only."""
_COLLECTED = pytest.StashKey[list["KitClass"]]()


class NotConformingError(Exception):
    """A check of the kit that the plugin does not pass."""


def collected(collector: pytest.Module | pytest.Class, name: str, obj: type[Conformance]) -> pytest.Collector | None:
    """The checks of that subclass; None for one that is only there to be subclassed."""
    if getattr(obj, "package", None) is None and not name.startswith("Test"):
        return None
    node: pytest.Collector = KitClass.from_parent(collector, name=name, obj=obj)
    return node


class KitClass(pytest.Class):
    """A subclass of `Conformance`."""

    expected: tuple[str, ...] = ()
    """The names of all its checks."""

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        """A test for each check and case, then those of its own."""
        conformance: type[Conformance] = self.obj
        try:
            if not isinstance(getattr(conformance, "package", None), str):
                raise NoSubjectError('it names no plugin: give it package = "coreg_..."')
            subject = subject_of(conformance.package)
            found = each(subject)
            self._settings_are_sound(conformance, found)
        except NoSubjectError as error:
            raise self.CollectError(f"{self.name}: {error}") from None
        items: list[pytest.Item | pytest.Collector] = []
        for check, case in found:
            name = check.id if case is None else f"{check.id}[{case}]"
            why = conformance.known_failures.get(name) or conformance.known_failures.get(check.id)
            items.append(KitItem.from_parent(self, name=name, check=check, case=case, subject=subject, why=why))
        self.expected = tuple(item.name for item in items)
        items.append(WholeItem.from_parent(self, name=WHOLE, subject=subject))
        self.config.stash.setdefault(_COLLECTED, []).append(self)
        return [*items, *(one for one in super().collect() if one.name != _GUARD)]

    def _settings_are_sound(self, conformance: type[Conformance], found: list[tuple[KitCheck, str | None]]) -> None:
        """Raises NoSubjectError for known failures that are none, and for a check that is overridden."""
        known = {check.id for check, _ in found} | {f"{check.id}[{case}]" for check, case in found if case is not None}
        for name, why in conformance.known_failures.items():
            if name not in known:
                raise NoSubjectError(f"known_failures: the kit has no check {name!r}")
            if not isinstance(why, str) or not why.strip():
                raise NoSubjectError(f"known_failures: {name!r} gives no reason")
        own = {name for one in conformance.__mro__ if one not in (Conformance, object) for name in vars(one)}
        taken = sorted(own & {*(check.id for check in checks()), _GUARD, WHOLE})
        if taken:
            raise NoSubjectError(f"{', '.join(taken)}: the checks are the kit's and cannot be overridden")


class _Item(pytest.Item):
    """A test of the kit."""

    def iter_markers_with_node(self, name: str | None = None) -> Iterator[tuple[Any, pytest.Mark]]:
        """Its marks, less those of others that would let it rest."""
        for node, mark in super().iter_markers_with_node(name):
            if node is self or mark.name not in _HIDING:
                yield node, mark

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where it is told of."""
        return self.path, None, f"{self.parent.name if self.parent else ''}.{self.name}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *args: Any, **more: Any) -> Any:
        """What is wrong, in words; a trace only where the kit itself failed."""
        if isinstance(excinfo.value, NotConformingError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *args, **more)


class KitItem(_Item):
    """One check, on the plugin or on one case."""

    def __init__(self, *, check: KitCheck, case: str | None, subject: Subject, why: str | None, **more: Any) -> None:
        super().__init__(**more)
        self.check, self.case, self.subject = check, case, subject
        self.user_properties.append(("since_api", check.since))
        if why is not None:
            self.add_marker(pytest.mark.xfail(reason=why, strict=True))

    def runtest(self) -> None:
        """Raises NotConformingError where the plugin does not pass."""
        found = self.check.complaints(self.subject, self.case)
        if found:
            told = "\n".join(f"  - {one}" for one in dict.fromkeys(found))
            raise NotConformingError(f"{self.name} (since API {self.check.since}): {self.check.says}\n{told}")


class WholeItem(_Item):
    """That the kit is there as a whole, with samples enough."""

    def __init__(self, *, subject: Subject, **more: Any) -> None:
        super().__init__(**more)
        self.subject = subject
        self.hidden: tuple[str, ...] = ()

    def runtest(self) -> None:
        """Raises NotConformingError where it is not."""
        found = list(self._lacks())
        if found:
            raise NotConformingError("\n".join([f"{self.name}: what did not run proves nothing", *found]))

    def _lacks(self) -> Iterator[str]:
        assert isinstance(self.parent, KitClass)
        conformance: type[Conformance] = self.parent.obj
        if self.hidden:
            yield f"  - taken out of the run: {', '.join(self.hidden)}"
        ids = {name.partition("[")[0] for name in self.parent.expected}
        if len(ids) < FEWEST_CHECKS:
            yield f"  - {len(ids)} checks instead of {FEWEST_CHECKS} at least"
        wanted = max(fewest_samples(self.subject), conformance.fewest_samples, 1)
        if len(self.subject.samples) < wanted:
            yield (
                f"  - {len(self.subject.samples)} samples instead of {wanted} at least: one for each kind and one for "
                "each reason, or as many as fewest_samples says"
            )


def hold_to_the_whole(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tells each class which of its checks others took out of the run; not where somebody asked for some only."""
    if _is_selection(config):
        return
    for node in config.stash.get(_COLLECTED, []):
        present = {item.name: item for item in items if item.parent is node}
        whole = present.get(WHOLE)
        if not isinstance(whole, WholeItem):
            whole = WholeItem.from_parent(node, name=WHOLE, subject=subject_of(node.obj.package))
            items.append(whole)
        whole.hidden = tuple(name for name in node.expected if name not in present)


def _is_selection(config: pytest.Config) -> bool:
    named = any("::" in str(one) for one in config.args)
    return named or any(config.getoption(option, None) for option in _SELECTING)


def unskipped(item: pytest.Item, report: pytest.TestReport) -> pytest.TestReport:
    """The report, a failure where a check of the kit was skipped."""
    if isinstance(item, _Item) and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.name} was skipped: what did not run proves nothing"
    return report
