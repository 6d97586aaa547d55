"""What an HBO diploma and a certificate of experience (EVC) can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

LEVELS: dict[str, Text] = {
    "bachelor": Text(en="HBO bachelor", nl="hbo-bachelor"),
    "associate_degree": Text(en="Associate degree", nl="Associate degree"),
    "propedeuse": Text(en="first-year certificate (propedeuse)", nl="propedeuse"),
    "mbo": Text(en="MBO", nl="mbo"),
    "master": Text(en="master", nl="master"),
    "wo_bachelor": Text(en="university bachelor", nl="wo-bachelor"),
    "foreign": Text(en="foreign", nl="buitenlands"),
}
"""Every level of a diploma, and how a reader writes it."""

EVC_LEVELS: dict[str, Text] = {
    "hbo": Text(en="HBO", nl="hbo"),
    "bachelor": Text(en="HBO bachelor", nl="hbo-bachelor"),
    "mbo": Text(en="MBO", nl="mbo"),
}

DIPLOMA_FIELDS = (
    Field(name="graduated", type="month", label=Text(en="graduated", nl="diplomadatum"), own_date=True),
    Field(name="programme", type="text", label=Text(en="programme", nl="opleiding")),
    Field(name="institution", type="text", label=Text(en="institution", nl="instelling")),
    Field(
        name="level",
        type="code",
        label=Text(en="level", nl="niveau"),
        values=tuple(LEVELS),
        words=tuple(LEVELS.items()),
    ),
    Field(name="croho", type="text", label=Text(en="CROHO code", nl="CROHO-code")),
    Field(name="recognised", type="flag", label=Text(en="recognised", nl="erkend")),
    Field(name="predecessor", type="flag", label=Text(en="predecessor", nl="voorloper")),
    Field(name="in_duo", type="flag", label=Text(en="in DUO's register", nl="bekend bij DUO")),
)

EVC_FIELDS = (
    Field(name="issued", type="date", label=Text(en="issued", nl="datum afgifte"), own_date=True),
    Field(name="provider", type="text", label=Text(en="provider", nl="aanbieder")),
    Field(name="recognised", type="flag", label=Text(en="provider recognised", nl="aanbieder erkend")),
    Field(
        name="level",
        type="code",
        label=Text(en="level", nl="niveau"),
        values=tuple(EVC_LEVELS),
        words=tuple(EVC_LEVELS.items()),
    ),
    Field(name="report_included", type="flag", label=Text(en="report included", nl="rapportage bijgevoegd")),
)
