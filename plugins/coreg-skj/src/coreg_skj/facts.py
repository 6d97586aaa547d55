"""What a proof of an SKJ registration can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

STATUS_WORDS = (
    ("registered", Text(en="registered", nl="geregistreerd")),
    ("struck_off", Text(en="struck off", nl="doorgehaald")),
    ("suspended", Text(en="suspended", nl="geschorst")),
)

REGISTRATION_FIELDS = (
    Field(name="number", type="text", label=Text(en="SKJ number", nl="SKJ-nummer")),
    Field(name="from", type="date", label=Text(en="valid from", nl="geldig vanaf")),
    Field(name="until", type="date", label=Text(en="valid until", nl="geldig tot en met")),
    Field(
        name="status",
        type="code",
        label=Text(en="status", nl="status"),
        values=tuple(code for code, _ in STATUS_WORDS),
        words=STATUS_WORDS,
    ),
)
