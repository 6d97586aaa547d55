"""What holds of every dossier, whatever it says: tried on dossiers made at random from the tables' bases.

The words in which dossiers are changed are those of the tables (v12/README.md).
"""

from __future__ import annotations

import random
from copy import deepcopy
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coreg_tui.assessment.report import Assessed
from coreg_tui.model.case import CATEGORIES
from coreg_tui.model.outcome import Status, Verdict
from coreg_tui.model.text import LANGUAGES
from coreg_tui.regulation.loading import load

from .declared import declared_reasons
from .judging import judge
from .v12.bases import BASES, FILES, Table, base, specimen
from .v12.changes import put
from .v12.tables import ROWS, judged

Change = tuple[str, str]

WORST_FIRST = (Verdict.FAIL, Verdict.INCOMPLETE, Verdict.REVIEW, Verdict.PASS)
SPOILT: tuple[Change, ...] = (
    ("vog.person_type", "RP"), ("vog.person_type", "-"), ("vog.issued", "2021-02-13"), ("vog.issued", "-"),
    ("vog.profiles", "[11]"), ("vog.profiles", "[84]"), ("vog.holder", "P. Bakker"), ("vog.holder", "-"),
    ("vog.holder_birth_date", "1990-01-01"), ("received", "-"), ("received", "2022-01-20 false"),
    ("received", "2022-01-20"), ("hbo_diploma.level", "mbo"), ("hbo_diploma.level", "master"),
    ("hbo_diploma.level", "-"), ("hbo_diploma.croho", "-"), ("hbo_diploma.recognised", "no"),
    ("duo_extract.signature", "broken"), ("duo_extract.signature", "untrusted"), ("masterclass 4.passed", "no"),
    ("masterclass 2.number", "-"), ("masterclass 3.provider", "Instituut Zorgleren"),
    ("practice_test.completed", "2021-06-15"), ("practice_test.passed", "no"), ("reflection_test.passed", "-"),
    ("request.declarations", "[beroepscode]"), ("top measures", "SKJ 2020-03-01 open"),
    ("employment_contract.hours_per_week", "10"), ("employment_contract.at_hbo_level", "no"),
    ("employment_contract.function_title", "Consulent"), ("employment_contract.start", "2021-12-01"),
    ("work_statement.at_hbo_level", "-"), ("work_statement.signed", "2021-08-13"), ("work_statement.periods", "-"),
    ("trainee_request.complete", "no"), ("trainee_request.supervisor_category", "junior"),
    ("trainee_request.promise_masterclasses", "-"), ("supervision_statement.end", "2022-11-01"),
    ("supervision_statement.signed_supervisor", "-"), ("supervision_statement.supervisor_category", "-"),
    ("activities", "accredited 60 accreditation=- + reflection 50 + other 60"),
    ("activities", "accredited 60 + reflection 30 + other 100"),
    ("without", "vog"), ("without", "hbo_diploma"), ("without", "duo_extract"), ("without", "masterclass#1"),
    ("without", "practice_test"), ("without", "employment_contract"), ("without", "cpd_activities"), ("without", "cv"),
)  # fmt: skip
"""Each makes a base that has the document worse; to take it back is better evidence."""
SOUND = (
    "vog", "vog_employer_statement", "hbo_diploma + duo_extract", "evc", "hbo_test", "test_21plus", "masterclass",
    "masterclass number=2", "masterclass number=4", "practice_test", "reflection_test", "basic_training",
    "mantelzorgmakelaar_diploma", "verpleegkundige_diploma", "trainee_request", "cv", "employment_contract",
    "work_statement", "kvk_extract + self_statement", "skj_registration", "registration_confirmation",
)  # fmt: skip
"""Documents in order, for a request of early 2022."""
ODD = (
    *SOUND, "evc report_included=no", "hbo_test result=mbo", "hbo_test taken=2021-06-01 result=below",
    "basic_training provider=-", "skj_registration until=-", "skj_registration status=suspended",
    "work_statement at_hbo_level=-", "work_statement employer=- periods=\"2019-01-01..2021-12-31 20/week\"",
    "employment_contract end=2022-05-31 hours_per_week=30", "vog specific_profile=85 profiles=-", "kvk_extract",
    "self_statement", "parkeervergunning",
)  # fmt: skip

early = st.sampled_from([name for name, one in BASES.items() if one["dossier"]["request"]["submitted"] < "2022-03-01"])
names = st.sampled_from(list(BASES))
spoilt = st.lists(st.sampled_from(SPOILT), max_size=4, unique_by=lambda change: change[0])
added = st.lists(st.sampled_from(ODD), max_size=3)


def made(name: str, changes: list[Change] | tuple[Change, ...], more: list[str] | tuple[str, ...] = ()) -> Table:
    """That base with those changes, as far as it has the documents they are about; removals come last."""
    case = base(name)
    for heading, cell in sorted(changes, key=lambda change: change[0] == "without"):
        if _has(name, (heading, cell)):
            put(case, heading, cell)
    for one in more:
        put(case, "with", one)
    return case


def _has(name: str, change: Change) -> bool:
    kinds = {one["kind"] for one in BASES[name]["dossier"]["evidence"]}
    return _about(change) in {*kinds, "request", "top"}


def _about(change: Change) -> str:
    """The kind of document that a change is about."""
    heading, cell = change
    if heading == "without":
        return cell.partition("#")[0]
    named = heading.partition(".")[0].partition(" ")[0]
    return {"received": "vog", "activities": "cpd_activities"}.get(named, named)


def report(case: Table) -> Assessed:
    return judge(case, {**FILES, **case.get("files", {})})


def statuses(of: Assessed) -> dict[str, str]:
    return {one.id: str(one.status) for one in of.standings}


def _mended(before: Assessed, after: Assessed) -> bool:
    """No lower verdict; that somebody is trained already is the one thing that better evidence brings to light."""
    if after.standing("trainee").reasons and "already_trained" in after.standing("trainee").reasons:
        return True
    return WORST_FIRST.index(after.verdict) >= WORST_FIRST.index(before.verdict)  # type: ignore[arg-type]


@settings(max_examples=150)
@given(names, spoilt.filter(bool), st.randoms(use_true_random=False))
def test_to_mend_one_thing_never_lowers_the_verdict(name: str, changes: list[Change], chance: random.Random) -> None:
    undone = chance.choice(changes)
    mended = [change for change in changes if change != undone]
    silent = undone[0] == "without" or undone[1] == "-"
    if silent and any(_about(change) == _about(undone) for change in mended):
        return  # to show or state what is not in order, where nothing was, may well be worse
    assert _mended(report(made(name, changes)), report(made(name, mended)))


@settings(max_examples=150)
@given(early, spoilt, st.sampled_from(SOUND))
def test_one_more_sound_document_never_lowers_the_verdict(name: str, changes: list[Change], more: str) -> None:
    assert _mended(report(made(name, changes)), report(made(name, changes, [more])))


WELL_SHOWN = [
    *((name, "", "") for name in BASES),
    ("admission junior", "hbo_diploma duo_extract", "evc"),
    ("admission junior", "hbo_diploma duo_extract", "hbo_test"),
    ("admission junior", "hbo_diploma duo_extract", "test_21plus"),
    ("admission junior", "masterclass practice_test reflection_test", "basic_training"),
    ("admission junior", "masterclass#2 masterclass#4", "mantelzorgmakelaar_diploma + verpleegkundige_diploma"),
    ("admission senior", "employment_contract", "kvk_extract + self_statement"),
    ("renewal senior", "", "skj_registration"),
]
"""Dossiers in order: a base, what is taken out of it, and what is shown instead."""


@pytest.mark.parametrize(("name", "without", "instead"), WELL_SHOWN)
def test_a_fact_left_out_is_never_held_against_anybody(name: str, without: str, instead: str) -> None:
    case = base(name)
    for heading, cell in (("without", without), ("with", instead)):
        if cell:
            put(case, heading, cell)
    if "vog" not in without and name.startswith("admission"):
        put(case, "with", "vog_employer_statement")
    assert report(case).verdict is Verdict.PASS
    for place, document in enumerate(case["dossier"]["evidence"]):
        for fact in document.get("facts", ()):
            less = deepcopy(case)
            del less["dossier"]["evidence"][place]["facts"][fact]
            worse = {one.id: one.reasons for one in report(less).standings if one.status is Status.NOT_MET}
            assert worse == {}, f"without {document['kind']}.{fact}"


@settings(max_examples=80)
@given(names, spoilt, added, st.randoms(use_true_random=False))
def test_the_order_of_the_evidence_never_decides(
    name: str, changes: list[Change], more: list[str], chance: random.Random
) -> None:
    case = made(name, changes, more)
    shuffled = deepcopy({key: value for key, value in case.items() if key != "files"})
    chance.shuffle(shuffled["dossier"]["evidence"])
    one, other = report(case), report({**case, **shuffled})
    assert (one.verdict, statuses(one)) == (other.verdict, statuses(other))


@settings(max_examples=60)
@given(names, spoilt, added)
def test_eligibility_is_what_asking_for_that_category_would_give(
    name: str, changes: list[Change], more: list[str]
) -> None:
    case = made(name, changes, more)
    eligibility = report(case).eligibility
    for category in CATEGORIES:
        asked = {**case, "dossier": deepcopy(case["dossier"])}
        asked["dossier"]["request"]["category"] = category
        then = report(asked)
        assert then.verdict == eligibility[category]
        assert then.eligibility == eligibility


def _emitted(of: Assessed) -> list[Any]:
    found = []
    for standing in of.standings:
        found += [(standing.clause, why) for why in standing.because]
        found += [(way.clause or standing.clause, why) for way in standing.alternatives for why in way.because]
        found += [(finding.clause, why) for finding in standing.findings for why in finding.because]
    return found


def _all_declared(of: Assessed) -> None:
    declared = {id(reason) for reason in declared_reasons().values()}
    regulation = load(of.regulation)
    clauses = regulation.clauses
    for clause, why in _emitted(of):
        reason = why.reason
        assert id(reason) in declared, f"{reason.id} is given but not declared"
        assert (reason.clause or clause) in clauses, f"{reason.id} stands on {reason.clause or clause}"
        for text in (reason.text, reason.line, reason.short, reason.remedy):
            assert all(text.in_language(lang).strip() for lang in LANGUAGES), reason.id
        if reason.interpretation is not None:
            assert reason.interpretation in regulation.interpretations
    for standing in of.standings:
        assert set(standing.interpretations) <= set(regulation.interpretations), standing.id


def test_every_reason_of_the_tables_is_declared_with_clause_and_both_languages() -> None:
    for row in ROWS:
        _all_declared(judged(row))


@settings(max_examples=60)
@given(names, spoilt, added)
def test_every_reason_of_any_dossier_is_declared(name: str, changes: list[Change], more: list[str]) -> None:
    _all_declared(report(made(name, changes, more)))


# Work: the best that some of the documents, taken together, give.

_employer = st.sampled_from(["Kompas", "Kompas", "MEE", "Lumen"])
_level = st.sampled_from(["yes", "yes", "yes", "-", "no"])
_title = st.sampled_from(["Cliëntondersteuner", "Cliëntondersteuner", "Consulent", "Stagiair cliëntondersteuner"])
_rate = st.sampled_from([6, 8, 10, 12, 16, 24, 36])
_start = st.dates(date(2016, 6, 1), date(2021, 11, 30))
_born = st.sampled_from([None, None, None, "1990-01-01"])


@st.composite
def work_documents(draw: st.DrawFn) -> list[Table]:
    """Up to four statements and contracts, and perhaps what a self-employed person shows.

    Two documents of one employer may be one job; of two employers none is linked by start and rate, so that a
    document left out never parts what it links: the program forms its groups over all documents, once.
    """
    found: list[Table] = []
    taken: set[object] = set()
    for kind in draw(st.lists(st.sampled_from(["work_statement", "employment_contract"]), min_size=1, max_size=4)):
        start = draw(_start.filter(lambda day: day not in taken))
        taken.add(start)
        facts: dict[str, Any] = {
            "employer": draw(_employer),
            "function_title": draw(_title),
            "at_hbo_level": {"yes": True, "no": False, "-": None}[draw(_level)],
            "holder_birth_date": draw(_born) or "1984-03-12",
        }
        end = draw(st.none() | st.dates(start, date(2022, 2, 14)))
        rate = draw(_rate)
        if kind == "work_statement":
            period = {"from": str(start), "hours_per_week": rate, **({"to": str(end)} if end else {})}
            facts |= {"periods": [period], "signed": draw(st.sampled_from(["2022-02-01", "2021-08-13", "2021-09-01"]))}
        else:
            facts |= {"start": str(start), "hours_per_week": rate, "end": str(end) if end else None}
        found.append(specimen(kind, **facts))
    if draw(st.booleans()) and len(found) < 4:
        start = draw(_start.filter(lambda day: day not in taken))
        period = {"from": str(start), "hours_per_week": draw(_rate)}
        found.append(specimen("self_statement", periods=[period]))
        found.append(specimen("kvk_extract", active=draw(st.sampled_from([True, True, False, None]))))
    return found


def _work_status(documents: list[Table]) -> Status:
    case = base("admission senior")
    put(case, "without", "employment_contract masterclass practice_test reflection_test vog")
    case["dossier"]["evidence"] += documents
    return report(case).standing("work_experience").status


@settings(max_examples=45)
@given(work_documents())
@example([specimen("work_statement", function_title="Consulent"), specimen("employment_contract", hours_per_week=8)])
def test_work_is_the_best_that_any_of_the_documents_give_together(documents: list[Table]) -> None:
    pair = [one for one in documents if one["kind"] in ("self_statement", "kvk_extract")]
    units = [[one] for one in documents if one not in pair] + ([pair] if pair else [])
    subsets = [chosen for size in range(1, len(units) + 1) for chosen in combinations(units, size)]
    found = {_work_status([one for unit in chosen for one in unit]) for chosen in subsets}
    best_first = (Status.MET, Status.REVIEW, Status.MISSING, Status.NOT_MET)
    assert _work_status(documents) is min(found, key=best_first.index)


# Horizon: met on every day up to and including the last, and not on the next.

_days = st.lists(st.integers(0, 4000), min_size=2, max_size=2)


@settings(max_examples=40)
@given(names, st.lists(st.sampled_from(ODD), max_size=2), _days)
def test_a_requirement_stays_met_up_to_its_last_day_and_no_longer(name: str, more: list[str], days: list[int]) -> None:
    _holds_until(made(name, [], more), days)


@settings(max_examples=40)
@given(work_documents(), _days)
def test_work_stays_met_up_to_its_last_day_and_no_longer(documents: list[Table], days: list[int]) -> None:
    case = base("admission senior")
    put(case, "without", "employment_contract masterclass practice_test reflection_test vog")
    case["dossier"]["evidence"] += [*documents, specimen("employment_contract", end="2022-09-30", employer="Zaaier")]
    _holds_until(case, days)


def _holds_until(case: Table, days: list[int]) -> None:
    start = date.fromisoformat(case["dossier"]["request"]["submitted"])
    met = {one.id: one.until for one in report(case).standings if one.status is Status.MET}
    asked: dict[date, set[str]] = {}
    for name, until in met.items():
        length = (until - start).days + 1 if until is not None else 4000
        for day in (start + timedelta(number % length) for number in days):
            asked.setdefault(day, set()).add(name)
        if until is not None:
            asked.setdefault(until, set()).add(name)
            asked.setdefault(until + timedelta(1), set())
    for day, expected in asked.items():
        then = statuses(report({**case, "as_of": str(day)}))
        assert {name: then[name] for name in expected} == dict.fromkeys(expected, "met"), day
        for name, until in met.items():
            if until is not None and day == until + timedelta(1):
                assert then[name] != "met", f"{name} is met on {day} still"
