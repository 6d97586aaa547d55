"""What a trainee's papers and the register's confirmation can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

CATEGORY_WORDS = (
    ("in_opleiding", Text(en="In opleiding", nl="In opleiding")),
    ("junior", Text(en="Junior", nl="Junior")),
    ("senior", Text(en="Senior", nl="Senior")),
    ("basis", Text(en="Basis", nl="Basis")),
)
_CATEGORIES = tuple(code for code, _ in CATEGORY_WORDS)

REQUEST_FIELDS = (
    Field(name="signed", type="date", label=Text(en="signed", nl="ondertekend"), own_date=True),
    Field(name="complete", type="flag", label=Text(en="filled in completely", nl="volledig ingevuld")),
    Field(
        name="promise_masterclasses",
        type="flag",
        label=Text(en="promise of masterclasses", nl="toezegging masterclasses"),
    ),
    Field(
        name="promise_supervision",
        type="flag",
        label=Text(en="promise of supervision", nl="toezegging supervisie"),
    ),
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
        values=_CATEGORIES,
        words=CATEGORY_WORDS,
    ),
)

CONFIRMATION_FIELDS = (
    Field(
        name="category",
        type="code",
        label=Text(en="category", nl="categorie"),
        values=_CATEGORIES,
        words=CATEGORY_WORDS,
    ),
    Field(name="from", type="date", label=Text(en="registered from", nl="geregistreerd vanaf")),
    Field(
        name="route",
        type="code",
        label=Text(en="route of admission", nl="wijze van toelating"),
        values=("regular", "transitional"),
        words=(
            ("regular", Text(en="regular criteria", nl="reguliere criteria")),
            ("transitional", Text(en="transitional arrangement", nl="overgangsregeling")),
        ),
    ),
)
