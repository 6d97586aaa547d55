"""What each row of a list adds, exactly as it states it (art. 5c; toel. Deskundigheidsbevordering)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from coreg_professional_development.facts import Row, rows_of
from coreg_tui.api import Activity, Context, Exhibit


def activities(exhibit: Exhibit, ctx: Context) -> Iterator[Activity]:
    """The rows whose points can be read; of the others the check of the rows tells."""
    yield from (_activity(row, ctx) for row in rows_of(exhibit) if row.countable)


def _activity(row: Row, ctx: Context) -> Activity:
    assert row.points is not None
    activity = Activity(
        line=row.line,
        title=row.title,
        day=row.day,
        category=row.category,
        points=row.points,
        # Hours that cannot be read may be none: all points are then beyond them, and so uncertain.
        hours=Fraction(0) if "hours" in row.doubts else row.hours,
        accreditation=row.accreditation,
        competence_profile=row.competence_profile,
        membership_year=row.membership_year,
        doubts=(*row.doubts, "future_dated") if row.is_future(ctx.today) else row.doubts,
    )
    if row.membership_year is not None:
        return replace(activity, category="other", competence_profile=False)
    if "membership_year" in row.doubts:  # a membership, of a year that cannot be read: uncertain, and no more than one
        most = min(row.points, ctx.norms.number("membership_points"))
        return replace(activity, category=None, competence_profile=False, points=most)
    return activity
