"""What is known of every dossier below the root, in the order of their paths, filled in as reports come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from coreg_tui.assessment.report import Assessed
from coreg_tui.dossier.fault import FaultProblem, fault_of
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text


@dataclass(slots=True)
class Store:
    """Reports by path. A later index takes this place."""

    _reports: dict[str, Assessed] = field(default_factory=dict)
    _owners: dict[str, str] = field(default_factory=dict)
    """By dossier id, the path that has it: the first in the order of paths."""

    def __len__(self) -> int:
        return len(self._reports)

    def __iter__(self) -> Iterator[Assessed]:
        return iter(self._reports.values())

    def __contains__(self, path: str) -> bool:
        return path in self._reports

    def get(self, path: str) -> Assessed | None:
        """The report of that path, as far as it is known."""
        return self._reports.get(path)

    def begin(self, waiting: Iterable[Assessed]) -> None:
        """Starts over with these; what was known of a path stays until it is replaced."""
        known = self._reports
        self._reports = {one.path: known.get(one.path, one) for one in waiting}
        self._owners = {}

    def put(self, reports: Mapping[str, Assessed]) -> None:
        """Takes reports in, those of an id that an earlier path has as unreadable."""
        for path, report in reports.items():
            if path in self._reports:
                self._reports[path] = self._judged_once(report)

    def _judged_once(self, report: Assessed) -> Assessed:
        if report.dossier is None:
            return report
        owner = self._owners.setdefault(report.dossier, report.path)
        if owner == report.path:
            return report
        if report.path < owner:
            self._owners[report.dossier] = report.path
            later = self._reports[owner]
            self._reports[owner] = _twice(later, report.path)
            return report
        return _twice(report, owner)


def _twice(report: Assessed, first: str) -> Assessed:
    """The report of a dossier whose id an earlier one has."""
    shown = safe_text(first)
    message = Text(
        en=f"{shown} has the same id: give one of the two another",
        nl=f"{shown} heeft hetzelfde nummer: geef een van beide een ander",
    )
    fault = fault_of("duplicate_id", [FaultProblem(message=message, key="id")], file=None)
    return replace(
        report, verdict=None, standings=(), eligibility={}, remedies=(), interpretations=(), documents=(), fault=fault
    )
