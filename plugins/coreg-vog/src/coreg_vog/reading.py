"""Where the facts stand on a VOG and on an employer's statement, whatever the layout."""

from __future__ import annotations

from collections.abc import Iterable

from coreg_tui.api import Found, Reading, Sheets, a_date, a_name, first, labelled


def read_vog(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one VOG."""
    facts: dict[str, Found] = {}
    if issued := first(labelled(sheets, ("Datum afgifte", "Afgegeven op", "Datum"), a_date)):
        facts["issued"] = issued
    if birth := first(labelled(sheets, ("Geboortedatum",), a_date)):
        facts["holder_birth_date"] = birth
    if holder := first(labelled(sheets, ("Naam",), a_name)):
        facts["holder"] = holder
    yield Reading(facts=facts)


def read_statement(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one employer's statement."""
    yield Reading()
