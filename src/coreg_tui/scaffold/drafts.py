"""What a new plugin is drafted from: the facts of its paper, and one such paper with what is read off it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from coreg_tui.scaffold.naming import Names

Guess = Literal["date", "month", "flag", "integer", "hours", "text"]
"""The types that a value can be taken to have."""
Stated = str | bool | int | Decimal
"""A value as a manifest writes it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DraftFact:
    """One fact that the paper states."""

    name: str
    type: Guess
    nl: str
    en: str
    """What a reader calls it, lower case."""
    labels: tuple[str, ...]
    """What stands before it on the paper."""
    translated: bool = True
    """False where `en` is Dutch still."""
    own_date: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """All that differs between one new plugin and another."""

    names: Names
    titles: tuple[str, ...]
    """What such a paper calls itself."""
    facts: tuple[DraftFact, ...]
    holder: tuple[str, ...] = ()
    """The labels before the name of whom it is about; empty: it names nobody by a label."""
    birth: bool = False
    """Whether it states when that person was born."""
    lines: tuple[str, ...]
    """The sample's own text."""
    stated: Mapping[str, Stated]
    """What is read off it, as a manifest writes it."""
    dated: str | None = None
    """The fact by which its age is judged; None: it states no day of its own."""
    day: date | None = None
    """That day on the sample."""
    from_paper: bool = False
    """True where it was drafted from somebody's paper."""


def example(names: Names) -> Draft:
    """A paper with a day of issue and a number, in the name of somebody made up."""
    titles = tuple(dict.fromkeys((names.title_nl, names.title_en)))
    issued = DraftFact(
        name="issued",
        type="date",
        nl="datum afgifte",
        en="issued",
        labels=("Datum afgifte", "Afgiftedatum", "Date of issue"),
        own_date=True,
    )
    number = DraftFact(
        name="number", type="text", nl="kenmerk", en="number", labels=("Kenmerk", "Ons kenmerk", "Our reference")
    )
    return Draft(
        names=names,
        titles=titles,
        facts=(issued, number),
        holder=("Naam", "Name"),
        birth=True,
        lines=(
            "VOORBEELD",
            names.title_nl,
            "",
            "Naam: | mevrouw A.B. Voorbeeld",
            "Geboortedatum: | 3 februari 1990",
            "Datum afgifte: | 10 januari 2022",
            "Kenmerk: | 2022-0417",
        ),
        stated={
            "holder": "A.B. Voorbeeld",
            "holder_birth_date": "1990-02-03",
            "issued": "2022-01-10",
            "number": "2022-0417",
        },
        dated="issued",
        day=date(2022, 1, 10),
    )
