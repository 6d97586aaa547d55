"""A dossier's folder becomes a report. One bad dossier never stops the others: whatever is wrong is in its report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from coreg_tui.assessment.citizen_remarks import keys_elsewhere, with_warnings
from coreg_tui.assessment.exhibits import Shown, gather, wrong_facts
from coreg_tui.assessment.horizon import Terms as Changing
from coreg_tui.assessment.horizon import carried_on, last_day_met, turns_of
from coreg_tui.assessment.informing import with_remarks
from coreg_tui.assessment.judging import (
    Terms,
    case_of,
    context_of,
    examined,
    stand,
    standing_of,
    verdict,
)
from coreg_tui.assessment.remedies import remedies_of
from coreg_tui.assessment.report import Assessed, Evidence
from coreg_tui.assessment.setting_aside import set_aside, with_aside
from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.finding import unlisted, unreadable
from coreg_tui.dossier.load import load
from coreg_tui.dossier.manifest import Dossier
from coreg_tui.dossier.paths import open_folder
from coreg_tui.host.additions import remarks_on
from coreg_tui.host.discovery import Plugins
from coreg_tui.model.case import CATEGORIES, Case
from coreg_tui.model.dates import days_after
from coreg_tui.model.finding import Examined, Standing
from coreg_tui.model.norms import Norms, NotInForceError
from coreg_tui.model.outcome import Status
from coreg_tui.reading.guarded import Reader
from coreg_tui.regulation.loading import changes_after, in_force_on

_TERMS = {"window": "work_window", "statement": "work_statement_max_age", "grace": "work_looking_back"}


@dataclass(frozen=True, kw_only=True)
class Assessor:
    """Judges dossiers, all on the same terms."""

    plugins: Plugins
    reader: Reader
    """How its documents are read."""
    today: date
    as_of: date | None = None
    """Judge as if the request had been submitted that day; None: on its own date."""
    accept_declared: bool = False

    @property
    def partial(self) -> bool:
        """Whether plugins were left out on purpose."""
        return bool(self.plugins.left_out)

    def assess(self, folder: Path, path: str, *, below: Path | None = None) -> Assessed:
        """The report of the dossier in that folder; `path` is what the report calls it.

        `below` is the folder that was searched: a folder swapped for a link since then is refused.
        """
        try:
            return self._assessed(folder, path, below)
        finally:
            self.plugins.end_dossier()

    def _assessed(self, folder: Path, path: str, below: Path | None) -> Assessed:
        try:
            kinds = self.plugins.kinds
            dossier = load(folder, below=below, check_facts=lambda kind, facts: wrong_facts(kinds, kind, facts))
            with open_folder(folder, below=below) as descriptor, self.reader.begin(str(folder.absolute())) as sitting:
                shown = gather(dossier, descriptor, kinds, sitting, accept_declared=self.accept_declared)
        except DossierError as error:
            return self.unreadable(path, folder, error.fault, error.dossier)
        except OSError as error:
            return self.unreadable(path, folder, unreadable(error), None)
        report = self.judge(dossier, shown, path)
        return replace(report, folder=str(folder), unlisted=unlisted(folder, dossier))

    def unreadable(self, path: str, folder: Path, fault: Fault, dossier: str | None) -> Assessed:
        """The report of a dossier that cannot be assessed."""
        return Assessed(
            path=path, folder=str(folder), dossier=dossier, today=self.today, partial=self.partial, fault=fault
        )

    def judge(self, dossier: Dossier, shown: Shown, path: str = ".") -> Assessed:
        """The full report: verdict, eligibility, remedies, horizon."""
        terms = self.terms(dossier)
        kinds = self.plugins.kinds
        regulation = in_force_on(terms.reference_date)
        norms = regulation.norms_on(terms.reference_date)
        documents, aside = set_aside(examined(dossier, shown, kinds, norms, terms), kinds)
        places = {place for several in shown.unhandled.values() for place in several}
        unhandled = tuple(sorted(places.union(one.exhibit.evidence for one in aside)))
        eligibility = {}
        standings: tuple[Standing, ...] = ()
        for category in CATEGORIES:
            case = case_of(dossier, shown, documents, kinds, norms, terms, category)
            found = stand(case, regulation)
            eligibility[category] = verdict(found, unhandled=bool(unhandled))
            if category == dossier.request.category:
                until = self._work_until(dossier, shown, documents, case)
                standings = self._carried_on(dossier, shown, [_limited(one, until) for one in found])
        report = Assessed(
            path=path,
            dossier=dossier.id,
            applicant=dossier.applicant,
            regulation=regulation.version,
            request=dossier.request,
            registration=dossier.registration,
            evidence=tuple(Evidence(kind=one.kind, file=one.file, pages=one.pages) for one in dossier.evidence),
            reference_date=terms.reference_date,
            today=self.today,
            verdict=eligibility[dossier.request.category],
            partial=self.partial,
            standings=standings,
            eligibility=eligibility,
            remedies=remedies_of(standings),
            interpretations=_readings(standings, terms),
            documents=with_warnings(shown.documents, dossier),
            citizen_numbers=keys_elsewhere(dossier),
            unhandled=unhandled,
        )
        if aside:
            report = replace(report, standings=with_aside(standings, aside, kinds))
        # only now, with all that is decided decided: what third parties add can be read, and counts for nothing
        remarks = remarks_on(shown.exhibits, self.plugins.validators, context_of(dossier, norms, terms))
        if remarks:
            report = replace(report, standings=with_remarks(report.standings, shown.exhibits, kinds, remarks))
        return report

    def terms(self, dossier: Dossier) -> Terms:
        """On which terms this dossier is judged (I-1: the reference date is the day it was submitted)."""
        return Terms(
            reference_date=self.as_of or dossier.request.submitted,
            today=self.today,
            accept_declared=self.accept_declared,
        )

    def _carried_on(self, dossier: Dossier, shown: Shown, standings: Sequence[Standing]) -> tuple[Standing, ...]:
        """The same standings; what is met ends where a rule changes that it then does not meet."""

        def stand_on(day: date) -> tuple[Standing, ...]:
            kinds, regulation = self.plugins.kinds, in_force_on(day)
            norms, terms = regulation.norms_on(day), replace(self.terms(dossier), reference_date=day)
            documents, _ = set_aside(examined(dossier, shown, kinds, norms, terms), kinds)
            return stand(case_of(dossier, shown, documents, kinds, norms, terms, dossier.request.category), regulation)

        return carried_on(standings, changes_after(self.terms(dossier).reference_date), stand_on)

    def _work_until(
        self, dossier: Dossier, shown: Shown, documents: Mapping[str, tuple[Examined, ...]], case: Case
    ) -> date | None:
        """Until when work experience stays met, where it is."""
        if case.results["work_experience"].status is not Status.MET:
            return None
        kinds = self.plugins.kinds
        days = (case.reference_date, *changes_after(case.reference_date))
        working = {
            *(kind for day in days for kind in in_force_on(day).bears_on.get("work_experience", ())),
            *case.ways.get("work_experience", ()),
        }
        changing = [exhibit for exhibit in shown.exhibits if exhibit.kind in working]

        def met_on(day: date) -> bool:
            terms = replace(self.terms(dossier), reference_date=day)
            regulation = in_force_on(day)
            norms = regulation.norms_on(day)
            anew, _ = set_aside(examined(dossier, replace(shown, exhibits=changing), kinds, norms, terms), kinds)
            later = {**documents, **anew}
            then = case_of(dossier, shown, later, kinds, norms, terms, case.request.category)
            for one in regulation.judged:
                if one.__name__ in ("hbo_level", "work_experience"):
                    then.results[one.__name__] = standing_of(one, then, regulation)
            return then.results["work_experience"].status is Status.MET

        turns = {turn for day in days for turn in (day, days_after(day, -1))}
        for day in days:
            if (changes := _changing(in_force_on(day).norms_on(day))) is not None:
                turns.update(turns_of(changing, dossier.registration, changes))
        return last_day_met(met_on, case.reference_date, turns)


def _changing(norms: Norms) -> Changing | None:
    """The terms that make work experience change with time; None where one of them is not in force."""
    try:
        return Changing(**{name: norms.months(norm) for name, norm in _TERMS.items()})
    except NotInForceError:
        return None


def _limited(standing: Standing, work_until: date | None) -> Standing:
    return replace(standing, until=work_until) if standing.id == "work_experience" and work_until else standing


def _readings(standings: Iterable[Standing], terms: Terms) -> tuple[str, ...]:
    """The interpretations leaned on, in the order of their numbers."""
    found = {"I-1"}
    for standing in standings:
        found.update(standing.interpretations)
        found.update(why.reason.interpretation for why in standing.because if why.reason.interpretation)
        dated = (finding for finding in standing.findings if finding.id.endswith(".date"))
        if any(_supplement(fact.value, terms) for finding in dated for fact in finding.facts):
            found.add("I-2")
    return tuple(sorted(found, key=lambda reading: (len(reading), reading)))


def _supplement(day: object, terms: Terms) -> bool:
    """Whether a document came later than the request, and no later than today."""
    return isinstance(day, date) and terms.reference_date < day <= terms.today
