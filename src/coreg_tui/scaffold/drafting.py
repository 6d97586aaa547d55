"""A draft from somebody's paper: its label/value pairs become facts, and the paper without its persons a sample.

The pages come from the guarded reader: nothing is parsed here. A fact is kept only where the drafted reader finds it on
the drafted sample, so that the new plugin passes its own tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coreg_tui.api import (
    BIRTH_LABELS,
    Line,
    Page,
    Segment,
    Sheets,
    a_date,
    a_name,
    first,
    labelled,
    words,
)
from coreg_tui.api.fields_on_lines import fields_apart
from coreg_tui.model.fact import Value
from coreg_tui.scaffold import masking
from coreg_tui.scaffold.drafts import Draft, DraftFact, Stated
from coreg_tui.scaffold.guessing import PARSERS, as_stated, fact_name, guess_of
from coreg_tui.scaffold.naming import LONGEST, Names, up_to
from coreg_tui.scaffold.pairs import clean, pairs_of, title_of

MOST_FACTS = 12
"""A draft with more is no longer looked through."""
_MOST_LINES = 200
_BIRTH = frozenset(words(label) for label in BIRTH_LABELS)
_OWN_DAY = frozenset(
    words("afgifte afgiftedatum afgegeven uitgegeven uitgifte ondertekend getekend issued issue signed opgemaakt")
)
"""Labels of the day that a paper is of."""
_OTHER_DAY = frozenset(
    words("geldig geldigheid tot einde einddatum verloopt vervalt vervaldatum volgend volgende until valid end expires")
)
"""Labels of a day that may lie ahead."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the sample."""

    label: str
    value: str


def drafted(names: Names, pages: Sequence[Page], *, titled: bool) -> Draft | None:
    """The draft; None where no pairs of a label and a value are on these pages.

    `titled` where the names have a title that somebody chose; else the paper's own is taken.
    """
    sheets = Sheets(pages=tuple(pages))
    title = title_of(sheets)
    if not titled and title is not None:
        names = replace(names, title_nl=title)
    titles = tuple(dict.fromkeys(one for one in (title, names.title_nl, names.title_en) if one is not None))
    rows = list(_rows(sheets))
    lines = ("VOORBEELD", titles[0], "", *(f"{row.label}: | {row.value}" for row in rows))
    found = _facts(rows, _sheets_of(lines))
    if found is None:
        return None
    facts, holder, birth, stated = found
    own = _own_day(facts)
    facts = tuple(replace(fact, own_date=fact is own) for fact in facts)
    return Draft(
        names=names,
        titles=titles,
        facts=facts,
        holder=holder,
        birth=birth,
        lines=lines,
        stated=stated,
        dated=own.name if own else None,
        day=date.fromisoformat(str(stated[own.name])) if own else None,
        from_paper=True,
    )


def _own_day(facts: Sequence[DraftFact]) -> DraftFact | None:
    """The day that the paper is of: one that is called so, else the first that may be it."""
    days = [fact for fact in facts if fact.type == "date" and _OTHER_DAY.isdisjoint(words(fact.labels[0]))]
    return next((day for day in days if not _OWN_DAY.isdisjoint(words(day.labels[0]))), next(iter(days), None))


def _rows(sheets: Sheets) -> Iterator[_Row]:
    """The paper's pairs as the sample has them, without persons. Running text is left out: it may name anybody."""
    pairs = [pair for line in fields_apart(sheets)[:_MOST_LINES] for pair in pairs_of(line)]
    names = [value for label, value in pairs if masking.names_the_holder(label) or masking.names_a_person(label)]
    births = [a_date(value) for label, value in pairs if words(label) in _BIRTH]
    birth = next((day for day in births if day is not None), None)
    holder = False
    for line in fields_apart(sheets)[:_MOST_LINES]:
        for label, value in pairs_of(line):
            label = masking.without(names, clean(label))
            if words(label) in _BIRTH:
                yield _Row(label, masking.BIRTH)
            elif masking.names_the_holder(label):
                if not holder:
                    yield _Row(label, masking.HOLDER)
                holder = True
            elif masking.is_personal(label):
                continue
            elif not masking.tells_of_a_birth(value, birth):
                value = masking.without(names, masking.masked_value(label, clean(value))[:60].rstrip())
                yield _Row(label, value)


def _sheets_of(lines: Sequence[str]) -> Sheets:
    """The sample's text as pages, columns in line."""
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    stop = 74.0 + 5.0 * max((len(row[0]) for row in cells if len(row) > 1), default=0)
    made = []
    for number, row in enumerate(cells):
        top = 800.0 - 14.0 * number
        places = zip(row, (50.0, stop), strict=False)
        segments = [Segment(cell, (left, top - 10, left + 5.0 * len(cell), top)) for cell, left in places if cell]
        if segments:
            made.append(Line(1, tuple(segments)))
    return Sheets(pages=(Page(1, 595.0, 842.0, tuple(made)),))


_Facts = tuple[tuple[DraftFact, ...], tuple[str, ...], bool, dict[str, Stated]]


def _facts(rows: Sequence[_Row], sheets: Sheets) -> _Facts | None:
    """The facts that the drafted reader finds on the sample, the labels of the holder, whether a birth is told."""
    facts: list[DraftFact] = []
    stated: dict[str, Stated] = {}
    holder: tuple[str, ...] = ()
    birth = False
    taken = {"ctx", "exhibit", "other", "holder", "holder_birth_date"}
    for row in rows:
        if row.value == masking.HOLDER and not holder and _read(sheets, row.label, a_name) is not None:
            holder, stated["holder"] = (row.label,), str(_read(sheets, row.label, a_name))
        elif row.value == masking.BIRTH:
            found = first(labelled(sheets, BIRTH_LABELS, a_date))
            if found is not None:
                birth, stated["holder_birth_date"] = True, str(found.value)
        elif len(facts) < MOST_FACTS:
            guess = guess_of(row.label, row.value)
            read = as_stated(_read(sheets, row.label, PARSERS[guess]))
            name = fact_name(row.label)
            if read is None or name in taken or not name:
                continue
            taken.add(name)
            stated[name] = read
            small = row.label if row.label[1:2].isupper() else row.label[:1].lower() + row.label[1:]
            nl, en = up_to(small, LONGEST), f"{up_to(small, LONGEST - 5)} (nl)"
            facts.append(DraftFact(name=name, type=guess, nl=nl, en=en, labels=(row.label,), translated=False))
    return (tuple(facts), holder, birth, stated) if facts else None


def _read(sheets: Sheets, label: str, parser: Callable[[str], Value | None]) -> object:
    found = first(labelled(sheets, (label,), parser))
    return None if found is None else found.value
