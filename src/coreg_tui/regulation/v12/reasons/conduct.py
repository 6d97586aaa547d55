"""A ruling that may lead to a decision of the board."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

RULING_OPEN = Reason(
    id="ruling_open",
    text=Text(
        en="A measure of {body} has not been closed ({date}): {summary}.",
        nl="Een maatregel van {body} is niet afgesloten ({date}): {summary}.",
    ),
    line=Text(en="measure of {body} open", nl="maatregel van {body} open"),
    short=Text(en="measure open", nl="maatregel open"),
    remedy=Text(
        en="Put the ruling before the board, or record that it is without further effect.",
        nl="De uitspraak aan het bestuur voorleggen, of vastleggen dat die geen gevolg meer heeft.",
    ),
)
