"""Lists of activities: every way in which spreadsheets write them, and what each row adds."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from coreg_professional_development.checks import rows
from coreg_professional_development.contributing import activities
from coreg_professional_development.facts import Row, row_of
from coreg_professional_development.reading import MAX_ROWS, read_activities, rows_in
from coreg_professional_development.reasons import CPD_REASONS
from coreg_professional_development.validator import PROFESSIONAL_DEVELOPMENT
from coreg_tui.api import Activity, Applicant, Context, Exhibit, Fact, Ruling, Sheets, Source
from coreg_tui.regulation.loading import in_force_on

HEADING = "date,end_date,title,category,points,hours,accreditation,competence_profile,membership_year"
TODAY = date(2022, 6, 1)


def row(line: str, *, heading: str = HEADING) -> Row:
    (only,) = rows_in(f"{heading}\n{line}\n".encode())
    return only


def listed(*lines: str, heading: str = HEADING) -> Exhibit:
    (reading,) = read_activities(Sheets((), "\n".join((heading, *lines)).encode()))
    value = reading.facts["rows"].value
    return Exhibit(
        kind="cpd_activities",
        evidence=0,
        facts={"rows": Fact(name="rows", value=value, source=Source.DOCUMENT)},
    )


def context() -> Context:
    applicant = Applicant(surname="Vries", birth_date=date(1990, 2, 3))
    return Context(reference_date=TODAY, today=TODAY, norms=in_force_on(TODAY).norms_on(TODAY), applicant=applicant)


def added(*lines: str) -> list[Activity]:
    return list(activities(listed(*lines), context()))


def told(*lines: str) -> Ruling:
    value = listed(*lines).value("rows")
    assert isinstance(value, tuple)
    return rows.judge(value, context())


FULL = Row(
    line=2,
    title="Leergang Wlz",
    day=date(2018, 3, 16),
    category="accredited",
    points=Fraction("37.5"),
    hours=Fraction("37.25"),
    accreditation="RP-2018-0314",
    competence_profile=False,
    membership_year=None,
)
ROWS = {
    "comma, point, ISO": (HEADING, "2018-03-14,2018-03-16,Leergang Wlz,accredited,37.5,37.25,RP-2018-0314,nee,"),
    "comma, quoted decimal commas": (
        HEADING,
        '2018-03-14,2018-03-16,"Leergang Wlz",accredited,"37,5","37,25",RP-2018-0314,false,',
    ),
    "semicolon, decimal comma, Dutch dates": (
        HEADING.replace(",", ";"),
        "14-03-2018;16 maart 2018;Leergang Wlz;ACCREDITED;37,5;37,25;RP-2018-0314;0;",
    ),
    "everything quoted, blanks around": (
        '"date" ; "end_date";"title";"category";"points";"hours";"accreditation";"competence_profile"'.replace(
            " ;", ";"
        ),
        '"14-3-2018";"16-3-2018";" Leergang Wlz ";"accredited";"37,5";"37,25";"RP-2018-0314";"Nee"',
    ),
    "other order, other columns besides, capitals": (
        "Nr;Points;Hours;Title;Category;Accreditation;End date;Date;Competence profile;Opmerking",
        "1;37,50;37,250;Leergang Wlz;accredited;RP-2018-0314;2018-03-16;2018-03-14;NO;mooi",
    ),
}


@pytest.mark.parametrize("dialect", ROWS)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_dialect_gives_the_same_row(dialect: str, mark: str, ending: str) -> None:
    heading, line = ROWS[dialect]
    (only,) = rows_in((mark + heading + ending + line + ending).encode())
    assert only == FULL


@pytest.mark.parametrize("word", ["true", "ja", "yes", "1", "x", "X", "JA", "True"])
def test_a_word_for_yes(word: str) -> None:
    assert row(f"2018-03-14,,T,reflection,1,1,,{word},").competence_profile is True


@pytest.mark.parametrize("word", ["false", "nee", "no", "0", "NEE"])
def test_a_word_for_no(word: str) -> None:
    assert row(f"2018-03-14,,T,reflection,1,1,,{word},").competence_profile is False


@pytest.mark.parametrize("word", ["", "misschien", "n.v.t.", "10", "jawel"])
def test_any_other_word_is_not_stated(word: str) -> None:
    assert row(f"2018-03-14,,T,reflection,1,1,,{word},").competence_profile is None


def test_a_missing_column_is_not_stated() -> None:
    short = row("2018-03-14,Reflectie,reflection,8", heading="date,title,category,points")
    assert (short.competence_profile, short.hours, short.accreditation, short.doubts) == (None, None, None, ())
    assert row("2018-03-14,,T,other,8").points == 8  # cells missing at the end are blank


@pytest.mark.parametrize(
    ("begun", "ended", "day"),
    [
        ("2018-03-14", "", "2018-03-14"),
        ("14 mrt 2018", "", "2018-03-14"),
        ("wo 14 maart 2018", "", "2018-03-14"),
        ("14-3-18", "", "2018-03-14"),
        ("14-03-2018 00:00", "", "2018-03-14"),
        ("", "2018-03-16", "2018-03-16"),
        ("ergens in 2018", "2018-03-16", "2018-03-16"),
        ("2018-03-14", "volgt", None),
        ("2018-03-14", "2018-03-13", None),
        ("31-02-2018", "", None),
        ("maart 2018", "", None),
        ("14-03-2018 en 21-03-2018", "", None),
        ("", "", None),
    ],
)
def test_the_day_on_which_it_ended(begun: str, ended: str, day: str | None) -> None:
    read = row(f"{begun},{ended},T,other,1,1,,,")
    assert read.day == (None if day is None else date.fromisoformat(day))
    assert ("date" in read.doubts) is (day is None)


@pytest.mark.parametrize("number", ["acht", "", "8 uur", "1e3", "٨", "1.204,5", "8,", "½"])
def test_points_that_are_no_number_leave_the_row_open(number: str) -> None:
    read = row(f'2018-03-14,,T,other,"{number}",8,,,')
    assert (read.points, read.countable, "points" in read.doubts) == (None, False, True)


@pytest.mark.parametrize(("number", "points"), [("40.125", "40.125"), ("0", "0"), ("+5", "5"), ("007,50", "7.5")])
def test_points_are_exact_as_written(number: str, points: str) -> None:
    assert row(f'2018-03-14,,T,other,"{number}",8,,,').points == Fraction(points)


def test_a_decimal_comma_that_splits_its_cell_is_seen() -> None:
    """`37,5` without quotes between commas makes a cell too many: no half of it is taken for points."""
    assert row("2018-03-14,,T,accredited,37,5,37,5,RP-1,nee,").countable is False


@pytest.mark.parametrize(
    ("code", "number"), [("RP-2018", "RP-2018"), ("", None), ("-", None), ("n.v.t.", None), ("geen", None)]
)
def test_an_accreditation_number_is_something_written(code: str, number: str | None) -> None:
    assert row(f"2018-03-14,,T,accredited,8,8,{code},,").accreditation == number


def test_a_category_is_one_of_three() -> None:
    assert row("2018-03-14,,T, Reflection ,8,8,,,").category == "reflection"
    assert row("2018-03-14,,T,intervisie,8,8,,,").category is None
    assert row("2018-03-14,,T,,8,8,,,").doubts == ("category",)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (f"{HEADING}\n2018-03-14,,T,other,8,8,,,\n2018-03-14,,T,other,-5,8,,,\n", "line 3: negative points (-5)"),
        (f'{HEADING}\n2018-03-14,,T,other,"- 0,5",8,,,\n', "line 2: negative points (- 0,5)"),
        (f'{HEADING}\n2018-03-14,,"T,other,5,8,,,\n', "line 2: the row breaks off"),
        (f"{HEADING},points\n", "line 1: the heading names points twice"),
        ("2018-03-14,,T,other,8,8,,,\n", "line 1: no heading with a column points"),
        ("", "line 1: no heading with a column points"),
        ("\n\n", "line 1: no heading with a column points"),
    ],
)
def test_what_is_no_such_list_names_its_line(content: str, problem: str) -> None:
    with pytest.raises(ValueError) as raised:
        list(rows_in(content.encode()))
    assert str(raised.value).startswith(problem)


def test_another_encoding_names_its_line() -> None:
    with pytest.raises(ValueError, match=r"^line 3: not UTF-8"):
        list(rows_in(f"{HEADING}\n2018-03-14,,T,other,8,8,,,\n2018-03-14,,Cliëntdag,other,8,8,,,\n".encode("latin-1")))


def test_there_is_an_end_to_the_rows() -> None:
    line = "2018-03-14,,T,other,1,1,,,\n"
    assert len(list(rows_in(f"{HEADING}\n{line * MAX_ROWS}".encode()))) == MAX_ROWS
    with pytest.raises(ValueError, match="more than 20000 rows"):
        list(rows_in(f"{HEADING}\n{line * (MAX_ROWS + 1)}".encode()))


def test_blank_rows_are_passed_over_and_lines_counted() -> None:
    content = f'sep=,\n{HEADING}\n\n2018-03-14,,"Dag\n1",other,8,8,,,\n,,,,,,,,\n2018-03-15,,T,other,8,8,,,\n'
    assert [(one.line, one.title) for one in rows_in(content.encode())] == [(4, "Dag\n1"), (7, "T")]


def test_a_row_is_told_and_read_back() -> None:
    for line in ("2018-03-14,,Tést;\\x,reflection,0.1,,,ja,", ",,,,,,,,2019", "x,y,z,q,-,w,v,u,t"):
        assert row_of(row(line).told()) == row(line)
    with pytest.raises(ValueError, match="no row of activities"):
        row_of("[1]")


def test_rows_become_activities() -> None:
    (activity,) = added("2018-03-14,2018-03-16,Leergang,accredited,37.5,37.25,RP-1,nee,")
    assert activity == Activity(
        line=2,
        title="Leergang",
        day=date(2018, 3, 16),
        category="accredited",
        points=Fraction("37.5"),
        hours=Fraction("37.25"),
        accreditation="RP-1",
        competence_profile=False,
        membership_year=None,
    )


def test_a_membership_is_other_whatever_its_row_says() -> None:
    (activity,) = added("2019-12-31,,Lidmaatschap BCMB,reflection,1,,,ja,2019")
    assert (activity.category, activity.competence_profile, activity.membership_year) == ("other", False, 2019)


@pytest.mark.parametrize("blank", ["", "-", "nee", "0", "n.v.t."])
def test_no_year_is_no_membership(blank: str) -> None:
    (activity,) = added(f"2019-12-31,,T,reflection,1,,,ja,{blank}")
    assert (activity.category, activity.membership_year, activity.doubts) == ("reflection", None, ())


def test_a_membership_of_a_year_that_cannot_be_read_may_be_one_point() -> None:
    (activity,) = added("2019-12-31,,Lidmaatschap BCMB,other,5,,,,2019/2020")
    assert (activity.category, activity.points, activity.doubts) == (None, 1, ("membership_year",))


def test_hours_that_cannot_be_read_make_no_points_certain() -> None:
    (activity,) = added("2019-12-31,,T,other,5,acht,,,")
    assert (activity.points, activity.hours, activity.doubts) == (5, 0, ("hours",))


def test_a_list_that_can_be_counted_passes() -> None:
    ruling = told("2018-03-14,,T,other,8,8,,,", "2022-06-01,,T,other,8,8,,,")
    assert (ruling.outcome, ruling.values, ruling.says) == ("pass", {"count": 2}, None)


def test_rows_dated_after_today_are_named() -> None:
    ruling = told("2018-03-14,,T,other,8,8,,,", "2022-06-02,,T,other,8,8,,,", "2022-05-31,2022-06-30,T,other,8,8,,,")
    assert ruling.outcome == "pass"
    assert ruling.says is not None
    assert "regels 3, 4" in ruling.says.nl
    assert [one.doubts for one in added("2022-06-01,,T,other,8,8,,,", "2022-06-02,,T,other,8,8,,,")] == [
        (),
        ("future_dated",),
    ]


def test_rows_whose_points_cannot_be_read_are_for_a_person() -> None:
    ruling = told("2018-03-14,,T,other,8,8,,,", "2018-03-14,,T,other,veel,8,,,")
    assert (ruling.outcome, [why.id for why in ruling.because]) == ("unknown", ["row_unreadable"])
    rows_named = ruling.because[0].values["rows"]
    assert getattr(rows_named, "nl", None) == "regel 3"
    assert [one.line for one in added("2018-03-14,,T,other,8,8,,,", "2018-03-14,,T,other,veel,8,,,")] == [2]


def test_reasons_are_short_enough_for_a_list() -> None:
    for reason in CPD_REASONS:
        for lang in ("nl", "en"):
            assert len(reason.line.in_language(lang).format(count=12)) <= 34
            assert len(reason.short.in_language(lang)) <= 17


def test_nobody_declares_the_rows() -> None:
    (kind,) = PROFESSIONAL_DEVELOPMENT.kinds
    assert [field.read_only for field in kind.fields] == [True]
    assert (kind.witnesses, kind.holder_checked, kind.supports) == (None, False, "professional_development")


def test_separators_within_a_quoted_name_of_a_column_part_nothing() -> None:
    heading = '"date";"what, where, with whom, why";"category";"points"'
    assert row("14-03-2018;a;other;1,5", heading=heading).points == Fraction(3, 2)
