"""What an HBO test and a 21+ test can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

RESULTS: dict[str, Text] = {
    "hbo": Text(en="HBO level", nl="hbo-niveau"),
    "mbo": Text(en="MBO level", nl="mbo-niveau"),
    "below": Text(en="below HBO level", nl="onder hbo-niveau"),
}
"""Every result, and how a reader writes it."""

_TAKEN = Field(name="taken", type="date", label=Text(en="taken", nl="datum afname"), own_date=True)
_RESULT = Field(
    name="result",
    type="code",
    label=Text(en="result", nl="uitslag"),
    values=tuple(RESULTS),
    words=tuple(RESULTS.items()),
)

TEST_FIELDS = (Field(name="provider", type="text", label=Text(en="provider", nl="aanbieder")), _TAKEN, _RESULT)
TEST_21PLUS_FIELDS = (
    Field(name="institution", type="text", label=Text(en="institution", nl="instelling")),
    _TAKEN,
    _RESULT,
)
