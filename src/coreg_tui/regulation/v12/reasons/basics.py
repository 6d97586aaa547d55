"""Reasons that more than one requirement gives."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

ON_FILE = Reason(
    id="on_file",
    text=Text(
        en="Shown at an earlier admission; the register holds it on file.",
        nl="Bij een eerdere toelating getoond; het staat in het register vast.",
    ),
    line=Text(en="on file", nl="staat vast in het register"),
    short=Text(en="on file", nl="staat vast"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
REGISTERED_BEFORE_2021_11 = Reason(
    id="registered_before_2021_11",
    text=Text(
        en="Registered before 1 November 2021, and exempt for that reason.",
        nl="Geregistreerd vóór 1 november 2021, en daarom vrijgesteld.",
    ),
    line=Text(en="registered before 1 Nov 2021", nl="geregistreerd vóór 1 nov. 2021"),
    short=Text(en="before 11-2021", nl="vóór 11-2021"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
