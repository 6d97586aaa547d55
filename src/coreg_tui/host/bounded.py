"""Whether what a validator declares is of a size to be searched for and fit to be shown, whoever wrote it.

Its words reach screens, reports and logs, and its witnesses are looked for on every page of every dossier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from coreg_tui.api.validator import Validator, Witnesses
from coreg_tui.host.answers import LONGEST_SENTENCE
from coreg_tui.host.problems import problem
from coreg_tui.host.well_typed import shown
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import is_harmful

MOST_WITNESSES = 500
"""Titles, sentences, labels and the like of one kind."""
MOST_ENTRIES = 500
"""Of any other list: kinds, fields, checks, reasons."""


def out_of_bounds(label: str, validator: Validator) -> Iterator[Problem]:
    """Each text and each list that is too long, and each text that holds what a terminal obeys or nobody sees."""
    for where, what in _faults("Validator", validator):
        if what == "list":
            yield problem(
                "too_many",
                label,
                f"{where} has more than {MOST_ENTRIES} entries",
                f"{where} heeft meer dan {MOST_ENTRIES} onderdelen",
                "keep those that tell most",
                "houd over wat het meest zegt",
            )
        else:
            yield problem(
                "bad_text",
                label,
                f"{where} holds a text over {LONGEST_SENTENCE} characters, or characters that are not shown",
                f"{where} bevat een tekst van meer dan {LONGEST_SENTENCE} tekens, of tekens die niet te zien zijn",
                "shorten it, and write it in letters",
                "kort hem in, en schrijf hem in letters",
            )


def _faults(at: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if len(value) > LONGEST_SENTENCE or is_harmful(value):
            yield at, "text"
    elif isinstance(value, tuple | frozenset):
        if len(value) > MOST_ENTRIES:
            yield at, "list"
            return
        for one in value:
            yield from _faults(at, one)
    elif is_dataclass(value):
        named = getattr(value, "id", None) or getattr(value, "name", None)
        here = f"{type(value).__name__} {shown(named)}" if isinstance(named, str) else at
        if isinstance(value, Witnesses) and _many(value):
            yield f"{here}: witnesses", "list"
            return
        for one in fields(value):
            yield from _faults(f"{here}: {one.name}", getattr(value, one.name))


def _many(witnesses: Witnesses) -> bool:
    several = (witnesses.titles, witnesses.sentences, witnesses.issuers, witnesses.labels, witnesses.never)
    return sum(map(len, several)) + len(witnesses.tells) > MOST_WITNESSES
