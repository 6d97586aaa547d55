"""The check of a list of activities: can its rows be counted (art. 5c)?"""

from __future__ import annotations

from collections.abc import Sequence

from coreg_professional_development import reasons
from coreg_professional_development.facts import Row, row_of
from coreg_tui.api import Context, Ruling, Text, check, passed, unknown

_NAMED = 12
"""How many lines a sentence names before it breaks off."""


@check(
    "cpd_activities.rows",
    clause="art. 5c",
    label=Text(en="rows", nl="regels"),
    passes=Text(en="{count} rows read.", nl="{count} regels gelezen."),
)
def rows(rows: tuple[str, ...], ctx: Context) -> Ruling:
    """Every row says how many points it claims. Rows dated after today are named; they count for nothing."""
    found = [row_of(told) for told in rows]
    unreadable = [row for row in found if not row.countable]
    if unreadable:
        return unknown(reasons.ROW_UNREADABLE, rows=_lines(unreadable), count=len(unreadable))
    ruling = passed(count=len(found))
    future = [row for row in found if row.is_future(ctx.today)]
    if not future:
        return ruling
    lines = _lines(future)
    return ruling.saying(
        Text(
            en=f"{{count}} rows read; dated after today, so not counted: {lines.en}.",
            nl=f"{{count}} regels gelezen; gedateerd na vandaag en dus niet geteld: {lines.nl}.",
        )
    )


def _lines(found: Sequence[Row]) -> Text:
    numbers = ", ".join(str(row.line) for row in found[:_NAMED]) + (", ..." if len(found) > _NAMED else "")
    one = len(found) == 1
    return Text(
        en=f"line {numbers}" if one else f"lines {numbers}", nl=f"regel {numbers}" if one else f"regels {numbers}"
    )
