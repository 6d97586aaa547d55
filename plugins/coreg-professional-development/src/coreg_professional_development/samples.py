"""Samples of lists of activities, with what the checks find. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample


def _list(name: str, *reasons: str, text: str) -> Sample:
    """A list as a spreadsheet saves it; its rows cannot be declared."""
    lines = (line.strip() for line in text.strip().splitlines())
    return Sample(id=name, kind="cpd_activities", text="\n".join(lines) + "\n", reasons=reasons)


_SOUND = (
    _list(
        "commas_and_days_as_in_iso_8601",
        text="""
            date,end_date,title,category,points,hours,accreditation,competence_profile,membership_year
            2018-03-14,2018-03-16,Leergang Wlz (VOORBEELD),accredited,37.5,37.25,RP-2018-0314,nee,
            2019-10-02,,Intervisie,reflection,8,8,,ja,
            2019-12-31,,Lidmaatschap beroepsvereniging,other,1,,,,2019
            """,
    ),
    _list(
        "semicolons_and_decimal_commas",
        text="""
            date;end_date;title;category;points;hours;accreditation;competence_profile;membership_year
            14-03-2018;16 maart 2018;Leergang Wlz (VOORBEELD);ACCREDITED;37,5;37,25;RP-2018-0314;nee;
            2 okt 2019;;Intervisie;Reflection;8;8;-;ja;n.v.t.
            """,
    ),
    _list(
        "other_columns_besides_in_another_order",
        text="""
            Nr;Points;Title;Category;Date;Opmerking
            1;4;Congres (VOORBEELD);accredited;12-11-2020;
            2;0;Lezing (VOORBEELD);other;13-11-2020;geen punten
            """,
    ),
    _list("without_rows", text="date,title,category,points,hours"),
    _list(
        "ended_today",
        text="""
            date,title,category,points,hours
            2022-02-14,Training (VOORBEELD),accredited,6,6
            """,
    ),
    _list(
        "ends_tomorrow_and_is_not_counted",
        text="""
            date,end_date,title,category,points,hours
            2022-02-14,2022-02-15,Training (VOORBEELD),accredited,6,6
            """,
    ),
    _list(
        "cells_that_cannot_be_read_but_the_points",
        text="""
            date,title,category,points,hours,competence_profile,membership_year
            voorjaar 2020,Training (VOORBEELD),cursus,6,zes,misschien,2019/2020
            """,
    ),
)
"""Lists whose rows can be counted (art. 5c)."""

_UNREADABLE = (
    _list(
        "points_in_words",
        "row_unreadable",
        text="""
            date,title,category,points,hours
            2020-05-01,Training (VOORBEELD),accredited,zes,6
            2020-06-01,Training (VOORBEELD),accredited,6,6
            """,
    ),
    _list(
        "points_left_blank",
        "row_unreadable",
        text="""
            date,title,category,points,hours
            2020-05-01,Training (VOORBEELD),accredited,,6
            """,
    ),
    _list(
        "decimal_comma_that_splits_its_cell",
        "row_unreadable",
        text="""
            date,title,category,points,hours
            2020-05-01,Training (VOORBEELD),accredited,37,5,37,5
            """,
    ),
)
"""Lists with a row of which nobody can say how many points it claims."""

SAMPLES: tuple[Sample, ...] = (*_SOUND, *_UNREADABLE)
