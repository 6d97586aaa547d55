"""What a supervision statement can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

STATEMENT_FIELDS = (
    Field(name="start", type="date", label=Text(en="start of the supervision", nl="begin supervisie")),
    Field(name="end", type="date", label=Text(en="end of the supervision", nl="einde supervisie")),
    Field(name="supervisor", type="text", label=Text(en="supervisor", nl="supervisor")),
    Field(
        name="supervisor_number",
        type="text",
        label=Text(en="supervisor's register number", nl="registratienummer supervisor"),
    ),
    Field(
        name="supervisor_category",
        type="code",
        label=Text(en="supervisor's category", nl="categorie supervisor"),
        values=("in_opleiding", "junior", "senior", "basis"),
        words=(
            ("in_opleiding", Text(en="In opleiding", nl="In opleiding")),
            ("junior", Text(en="Junior", nl="Junior")),
            ("senior", Text(en="Senior", nl="Senior")),
            ("basis", Text(en="Basis", nl="Basis")),
        ),
    ),
    Field(
        name="signed_supervisor",
        type="date",
        label=Text(en="signed by the supervisor", nl="getekend door supervisor"),
        own_date=True,
    ),
    Field(
        name="signed_professional",
        type="date",
        label=Text(en="signed by the professional", nl="getekend door professional"),
        own_date=True,
    ),
)
