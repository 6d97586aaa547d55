"""Papers about work: the edges of the checks, and what each paper adds to the hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from coreg_tui.api import Applicant, Context, Exhibit, Fact, Period, Ruling, Source, Stretch, Work
from coreg_tui.host.running import examine
from coreg_tui.regulation.loading import in_force_on
from coreg_work_experience.checks import active, contract_periods, function, number, signed, statement_periods
from coreg_work_experience.contributing import contract_work, kvk_half, statement_work
from coreg_work_experience.reasons import FUNCTION_REASONS, KVK_REASONS
from coreg_work_experience.validator import WORK_EXPERIENCE

REFERENCE = date(2022, 5, 10)


def on(reference: date = REFERENCE) -> Context:
    applicant = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
    return Context(
        reference_date=reference, today=reference, norms=in_force_on(reference).norms_on(reference), applicant=applicant
    )


def shown(kind: str, **values: object) -> Exhibit:
    facts = {name: Fact(name=name, value=value, source=Source.DOCUMENT) for name, value in values.items()}  # type: ignore[arg-type]
    return Exhibit(kind=kind, evidence=0, facts=facts)


def told(ruling: Ruling) -> tuple[str, list[str], bool]:
    return str(ruling.outcome), [why.id for why in ruling.because], ruling.absent


def judged(
    title: str,
    description: str | None = None,
    tasks: tuple[str, ...] | None = None,
    kind: str = "work_statement",
) -> tuple[str, list[str], bool]:
    return told(function.judge(shown(kind), title, description, tasks))


PASS = ("pass", [], False)


@pytest.mark.parametrize(
    "title",
    [
        "Cliëntondersteuner",
        "CLIENTONDERSTEUNER",
        "cliënt-ondersteuner",
        "Client ondersteuner",
        "Onafhankelijk cliëntondersteuner (Wlz)",
        "Consulent/cliëntondersteuner",
        "Clie\u0308ntondersteuner",
    ],
)
def test_the_word_anywhere_in_the_title_will_do(title: str) -> None:
    assert judged(title) == PASS


@pytest.mark.parametrize(
    "title",
    [
        "Cliëntondersteuner in opleiding",
        "Stagiair cliëntondersteuner",
        "Leerling-cliëntondersteuner",
        "Assistent cliëntondersteuner",
        "cliëntondersteuner i.o.",
    ],
)
def test_a_learner_or_an_assistant_is_for_a_person_to_judge(title: str) -> None:
    assert judged(title, "Versterkt de positie van de burger.", ("strengthening_position",)) == (
        "unknown",
        ["title"],
        False,
    )


@pytest.mark.parametrize("title", ["Consulent cliëntondersteuning", "Teamleider cliëntondersteuners", "Jobcoach"])
def test_another_title_needs_a_description_with_a_task(title: str) -> None:
    assert judged(title) == ("unknown", ["function_description"], True)
    assert judged(title, None, ("information_advice",)) == ("unknown", ["function_description"], True)
    assert judged(title, "Begeleidt naar werk.") == ("unknown", ["tasks"], False)
    assert judged(title, "Begeleidt naar werk.", ()) == ("unknown", ["tasks"], False)
    assert judged(title, "Geeft informatie en advies.", ("information_advice",)) == PASS


def test_a_contract_s_own_description_will_do() -> None:
    ruling = function.judge(shown("employment_contract"), "Jobcoach", "Geeft informatie.", ("information_advice",))
    assert ruling.interpretations == ("I-21",)
    ruling = function.judge(shown("work_statement"), "Jobcoach", "Geeft informatie.", ("information_advice",))
    assert ruling.interpretations == ()


def test_a_title_that_passes_rests_on_itself_alone() -> None:
    ruling = function.judge(shown("work_statement"), "Cliëntondersteuner", "Van alles.", None)
    assert ruling.on == ("function_title",)


def test_periods_need_their_hours() -> None:
    start, end = date(2020, 1, 1), date(2020, 12, 31)
    assert told(statement_periods.judge(())) == ("unknown", ["not_stated"], False)
    assert told(statement_periods.judge((Period(start=start),))) == ("unknown", ["not_stated"], False)
    assert told(statement_periods.judge((Period(start=start, hours=Decimal(9)),))) == ("unknown", ["not_stated"], False)
    assert told(statement_periods.judge((Period(start=start, end=end, hours=Decimal(9)),))) == PASS
    assert told(statement_periods.judge((Period(start=start, hours_per_week=Decimal(9)),))) == PASS


def test_what_a_check_needs_is_among_its_parameters() -> None:
    needed = {check.id: {one.name for one in check.parameters if one.required} for check in (signed, statement_periods)}
    assert needed == {"work.signed": {"signed"}, "work.periods": {"periods"}}
    needed_of_contract = {one.name for one in contract_periods.parameters if one.required}
    assert needed_of_contract == {"start", "hours_per_week"}


def test_an_open_ended_contract_leans_on_its_interpretation() -> None:
    open_ended = contract_periods.judge(date(2020, 1, 1), Decimal(24))
    assert (told(open_ended), open_ended.interpretations) == (PASS, ("I-38",))
    ended = contract_periods.judge(date(2020, 1, 1), Decimal(24), date(2021, 1, 1))
    assert (told(ended), ended.interpretations) == (PASS, ())


def test_a_firm_that_ended_fails() -> None:
    assert told(active.judge(True)) == PASS
    assert told(active.judge(False)) == ("fail", ["kvk_inactive"], False)


@pytest.mark.parametrize("written", ["68401275", "6840 1275", "68.401.275"])
def test_a_kvk_number_has_eight_digits(written: str) -> None:
    assert told(number.judge(written, on())) == PASS


@pytest.mark.parametrize("written", ["6840127", "684012750", "6840127A", "٦٨٤٠١٢٧٥", ""])
def test_another_number_is_no_kvk_number(written: str) -> None:
    assert told(number.judge(written, on())) == ("unknown", ["kvk_number"], False)


def statement(kind: str = "work_statement", reference: date = REFERENCE, **values: object) -> Work:
    (work,) = statement_work(shown(kind, **values), on(reference))
    return work


def contract(**values: object) -> Work:
    (work,) = contract_work(shown("employment_contract", **values), on())
    return work


def weekly(start: str, end: str | None, hours: str) -> Period:
    return Period(start=date.fromisoformat(start), end=end and date.fromisoformat(end), hours_per_week=Decimal(hours))  # type: ignore[arg-type]


def test_a_statement_counts_up_to_its_signature() -> None:
    periods = (
        weekly("2018-03-01", "2019-12-31", "16.5"),
        weekly("2020-01-01", None, "24"),
        weekly("2022-05-03", None, "8"),
    )
    work = statement(signed=date(2022, 5, 2), employer="MEE", at_hbo_level=True, periods=periods)
    assert work.stretches == (
        Stretch(start=date(2018, 3, 1), end=date(2019, 12, 31), per_week=Fraction("16.5")),
        Stretch(start=date(2020, 1, 1), end=date(2022, 5, 2), per_week=Fraction(24)),
    )
    assert (work.employer, work.moment, work.looks_back, work.half) == ("MEE", date(2022, 5, 2), True, None)
    assert (work.counts, work.level_unstated, work.too_old, work.open_reasons) == (True, False, False, ())


def test_total_hours_are_spread_over_all_days_exactly() -> None:
    period = Period(start=date(2021, 1, 1), end=date(2021, 12, 31), hours=Decimal("1000.5"))
    work = statement(signed=date(2021, 6, 30), at_hbo_level=True, periods=(period,))
    (stretch,) = work.stretches
    assert stretch.per_week == Fraction("1000.5") * 7 / 365
    assert (stretch.end, stretch.rated) == (date(2021, 6, 30), False)


def test_a_statement_of_after_the_reference_date_is_read_at_the_reference_date() -> None:
    work = statement(signed=date(2022, 5, 20), periods=(weekly("2020-01-01", None, "24"),))
    assert (work.moment, work.stretches[0].end) == (REFERENCE, date(2022, 5, 20))


@pytest.mark.parametrize(
    ("signed_on", "reference", "too_old"),
    [
        ("2021-11-10", "2022-05-10", False),  # exactly six months is still good
        ("2021-11-09", "2022-05-10", True),
        ("2021-08-31", "2022-02-28", False),  # the month end is clipped
        ("2021-08-31", "2022-03-01", True),
        ("2022-05-20", "2022-05-10", False),
    ],
)
def test_a_statement_is_too_old_after_six_months(signed_on: str, reference: str, too_old: bool) -> None:
    work = statement(signed=date.fromisoformat(signed_on), reference=date.fromisoformat(reference))
    assert work.too_old is too_old


def test_a_statement_that_lacks_something_leaves_its_hours_open() -> None:
    periods = (weekly("2020-01-01", None, "24"),)
    assert statement(periods=periods).open_reasons == ("not_stated",)
    assert statement(periods=periods).moment is None
    assert statement(signed=date(2022, 5, 2)).open_reasons == ("not_stated",)
    assert statement(signed=date(2022, 5, 2), periods=periods).open_reasons == ()


def test_a_statement_about_oneself_is_half_a_pair_and_names_no_employer() -> None:
    work = statement("self_statement", signed=date(2022, 5, 2), employer="Kompas", periods=())
    assert (work.employer, work.own_name, work.half) == (None, False, "kvk_extract")
    (half,) = kvk_half(shown("kvk_extract"), on())
    assert (half.stretches, half.half, half.moment) == ((), "self_statement", None)


def test_the_level_of_a_statement_must_be_stated() -> None:
    assert statement(at_hbo_level=False).counts is False
    assert statement(function_title="Cliëntondersteuner").level_unstated is True


def test_a_contract_counts_up_to_the_reference_date() -> None:
    work = contract(start=date(2019, 5, 1), hours_per_week=Decimal("27.36"), employer="Stichting Prisma")
    assert work.stretches == (Stretch(start=date(2019, 5, 1), end=REFERENCE, per_week=Fraction("27.36")),)
    assert (work.moment, work.looks_back, work.too_old) == (REFERENCE, False, False)
    ended = contract(start=date(2019, 5, 1), end=date(2020, 4, 30), hours_per_week=24)
    assert ended.stretches[0].end == date(2020, 4, 30)
    assert contract(start=date(2022, 6, 1), hours_per_week=24).stretches == ()


def test_a_contract_without_start_or_hours_leaves_its_hours_open() -> None:
    assert contract(start=date(2019, 5, 1)).open_reasons == ("not_stated",)
    assert contract(hours_per_week=24).open_reasons == ("not_stated",)


@pytest.mark.parametrize(
    ("title", "level", "unstated", "counts"),
    [
        ("Onafhankelijk cliëntondersteuner", None, False, True),  # I-38: the title stands for the level
        ("Cliëntondersteuner in opleiding", None, True, True),
        ("Jobcoach", None, True, True),
        ("Jobcoach", True, False, True),
        ("Cliëntondersteuner", False, False, False),
    ],
)
def test_a_contract_s_title_stands_for_its_level(title: str, level: bool | None, unstated: bool, counts: bool) -> None:
    values = {"function_title": title} | ({} if level is None else {"at_hbo_level": level})
    work = contract(start=date(2019, 5, 1), hours_per_week=24, **values)
    assert (work.level_unstated, work.counts) == (unstated, counts)


def test_a_title_that_is_only_claimed_leaves_the_level_of_a_contract_in_doubt() -> None:
    exhibit = shown("employment_contract", start=date(2019, 5, 1), hours_per_week=Decimal(24))
    claimed = Fact(name="function_title", value="Cliëntondersteuner", source=Source.DECLARED)
    kinds = {kind.id: (WORK_EXPERIENCE, kind) for kind in WORK_EXPERIENCE.kinds}
    (examined,) = examine(kinds, [replace(exhibit, facts={**exhibit.facts, "function_title": claimed})], on())[
        "employment_contract"
    ]
    assert [why.id for why in examined.doubts] == ["unconfirmed"]


def test_reasons_are_short_enough_for_a_list() -> None:
    typical = {"title": "Jobcoach", "number": "6840127", "digits": "8"}
    for reason in (*FUNCTION_REASONS, *KVK_REASONS):
        for lang in ("nl", "en"):
            assert len(reason.line.in_language(lang).format(**typical)) <= 34, reason.id
            assert len(reason.short.in_language(lang)) <= 17, reason.id


def test_each_kind_belongs_to_work_experience() -> None:
    kinds = {kind.id: kind.supports for kind in WORK_EXPERIENCE.kinds}
    assert kinds == dict.fromkeys(
        ("work_statement", "self_statement", "employment_contract", "kvk_extract"), "work_experience"
    )
