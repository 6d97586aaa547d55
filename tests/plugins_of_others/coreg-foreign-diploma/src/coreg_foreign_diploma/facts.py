"""What the evaluation of a foreign diploma can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

LEVELS: dict[str, Text] = {
    "hbo_bachelor": Text(en="HBO bachelor", nl="hbo-bachelor"),
    "wo_bachelor": Text(en="university bachelor", nl="wo-bachelor"),
    "master": Text(en="master", nl="master"),
    "associate_degree": Text(en="associate degree", nl="associate degree"),
    "mbo": Text(en="MBO", nl="mbo"),
    "lower": Text(en="below MBO", nl="lager dan mbo"),
}
"""Every Dutch level that a diploma can be compared with, and how a reader writes it."""

FIELDS = (
    Field(name="issued", type="date", label=Text(en="issued", nl="datum waardering"), own_date=True),
    Field(name="institution", type="text", label=Text(en="evaluated by", nl="gewaardeerd door")),
    Field(name="country", type="text", label=Text(en="country", nl="land")),
    Field(name="programme", type="text", label=Text(en="diploma", nl="diploma")),
    Field(
        name="level",
        type="code",
        label=Text(en="Dutch level", nl="Nederlands niveau"),
        values=tuple(LEVELS),
        words=tuple(LEVELS.items()),
    ),
    Field(name="number", type="text", label=Text(en="number", nl="dossiernummer")),
)
