"""What statements, contracts and extracts of the trade register can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

TASKS = (
    ("information_advice", Text(en="information and advice", nl="informatie en advies")),
    ("needs_assessment", Text(en="assessment of needs", nl="onderzoek naar voorzieningen")),
    ("dispute_mediation", Text(en="mediation in disputes", nl="geschillenbemiddeling")),
    ("independent_support", Text(en="independent support", nl="onafhankelijke ondersteuning")),
    ("strengthening_position", Text(en="strengthening the position", nl="versterken van de positie")),
)
"""The tasks of client support as the toelichting lists them, in its order."""

_FUNCTION_FIELDS = (
    Field(name="function_title", type="text", label=Text(en="function", nl="functie")),
    Field(
        name="function_description", type="text", label=Text(en="description of the function", nl="functiebeschrijving")
    ),
    Field(
        name="tasks",
        type="codes",
        label=Text(en="tasks", nl="taken"),
        values=tuple(code for code, _ in TASKS),
        words=TASKS,
    ),
    Field(name="at_hbo_level", type="flag", label=Text(en="at HBO level", nl="op hbo-niveau")),
)

STATEMENT_FIELDS = (
    Field(name="signed", type="date", label=Text(en="signed", nl="ondertekend"), own_date=True),
    Field(name="employer", type="text", label=Text(en="employer", nl="werkgever")),
    *_FUNCTION_FIELDS,
    Field(name="periods", type="periods", label=Text(en="periods of work", nl="perioden")),
)

CONTRACT_FIELDS = (
    Field(name="employer", type="text", label=Text(en="employer", nl="werkgever")),
    Field(name="start", type="date", label=Text(en="start", nl="begin")),
    Field(name="end", type="date", label=Text(en="end", nl="einde")),
    Field(name="hours_per_week", type="hours", label=Text(en="hours a week", nl="uren per week")),
    *_FUNCTION_FIELDS,
)

KVK_FIELDS = (
    Field(name="number", type="text", label=Text(en="KvK number", nl="KvK-nummer")),
    Field(name="issued", type="date", label=Text(en="issued", nl="datum uittreksel"), own_date=True),
    Field(name="active", type="flag", label=Text(en="active", nl="actief")),
    Field(name="trade_name", type="text", label=Text(en="trade name", nl="handelsnaam")),
)
