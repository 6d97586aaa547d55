"""Why a list of activities cannot be counted as it stands, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

ROW_UNREADABLE = Reason(
    id="row_unreadable",
    text=Text(
        en="How many points it claims cannot be read from {rows}.",
        nl="Hoeveel punten er worden opgevoerd, is niet te lezen in {rows}.",
    ),
    line=Text(en="points unreadable: {count} row(s)", nl="punten onleesbaar: {count} regel(s)"),
    short=Text(en="row unreadable", nl="regel onleesbaar"),
    remedy=Text(
        en="Ask for the list again with the points of every activity filled in as a number: {rows}.",
        nl="De lijst opnieuw opvragen met bij elke activiteit de punten als getal: {rows}.",
    ),
)

CPD_REASONS = (ROW_UNREADABLE,)
