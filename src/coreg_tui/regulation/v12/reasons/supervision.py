"""Why supervision does not cover the tests."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import absent_of
from coreg_tui.model.text import Text

ABSENT = absent_of(
    Text(
        en="The supervision statement, signed by supervisor and professional after the tests.",
        nl="De verklaring supervisie, na de toetsen getekend door supervisor en professional.",
    )
)


ENDED_BEFORE_TESTS = Reason(
    id="ended_before_tests",
    text=Text(
        en="Supervision ended on {end}; the tests were passed on {passed}.",
        nl="De begeleiding eindigde op {end}; de toetsen zijn op {passed} behaald.",
    ),
    line=Text(en="ended before the tests", nl="geëindigd vóór de toetsen"),
    short=Text(en="ended early", nl="te vroeg gestopt"),
    remedy=Text(
        en="A supervision statement up to and including {passed}, or the board's decision.",
        nl="Een supervisieverklaring tot en met {passed}, of een beslissing van het bestuur.",
    ),
)
STARTED_LATE = Reason(
    id="started_late",
    text=Text(
        en="Supervision began on {start}; a test was passed before that, on {passed}.",
        nl="De begeleiding begon op {start}; een toets is daarvoor al behaald, op {passed}.",
    ),
    line=Text(en="began after a test", nl="begonnen na een toets"),
    short=Text(en="started late", nl="te laat begonnen"),
    remedy=Text(
        en="A supervision statement that begins on or before {passed}, or the board's decision.",
        nl="Een supervisieverklaring die begint op of vóór {passed}, of een beslissing van het bestuur.",
    ),
)
