"""Whether a name on a paper can be the applicant's.

Official papers carry the birth name, employers' papers often the name in use; prefixes wander, initials lose their
dots, accents get lost. What cannot be the applicant's name is a reason to look, never to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from coreg_tui.model.case import Applicant
from coreg_tui.model.words import plain

Tokens = tuple[str, ...]

_TITLES = frozenset(
    [
        "dhr",
        "heer",
        "mevr",
        "mevrouw",
        "mw",
        "mej",
        "mejuffrouw",
        "meneer",
        "de_heer",
        "drs",
        "dr",
        "ir",
        "ing",
        "mr",
        "mrs",
        "ms",
        "miss",
        "prof",
        "bc",
        "ba",
        "bsc",
        "ma",
        "msc",
        "bba",
        "mba",
        "llm",
        "llb",
        "phd",
        "bed",
        "med",
        "bsw",
        "msw",
        "rn",
        "ad",
        "hbo",
    ]
)
_APOSTROPHES = re.compile("[’'`´]")
_WORD = re.compile(r"[^\W_]+")
_HEER = re.compile(r"\bde\s+heer\b", re.IGNORECASE)
_LONGEST = 200
_MOST_INITIALS = 5


@lru_cache(maxsize=4096)
def can_be(name: str, applicant: Applicant) -> bool:
    """Whether `name` can be the applicant's: a surname of theirs, and given names that do not contradict."""
    person = _person(applicant)
    name = _HEER.sub("heer", _APOSTROPHES.sub("", name[:_LONGEST]))
    before, comma, after = name.partition(",")
    first, rest = _without_titles(_tokens(before), person), _without_titles(_tokens(after), person)
    if comma and rest:
        return first in person.surnames and any(_fits(given, person) for given in _less_prefix(rest, person))
    for surname in person.surnames:
        if first[-len(surname) :] == surname and _fits(first[: -len(surname)], person):
            return True
        if first[: len(surname)] == surname:
            given = first[len(surname) :]
            if any(_fits(less, person) for less in _less_prefix(given, person)):
                return True
    return False


class _Person:
    """The applicant's names as tokens."""

    def __init__(self, applicant: Applicant) -> None:
        self.given = _tokens(applicant.given_names or "")
        self.initials = _initials(applicant.initials or "")
        self.prefixes = [*_spellings(applicant.prefix), *_spellings(applicant.partner_prefix)]
        own = _forms(applicant.surname, applicant.prefix)
        partner = _forms(applicant.partner_surname, applicant.partner_prefix)
        both = [one + other for one, other in product(own, partner)]
        both += [other + one for one, other in product(own, partner)]
        self.surnames = tuple(dict.fromkeys(form for form in (*both, *own, *partner) if form))
        self.tokens = frozenset(token for form in self.surnames for token in form) | frozenset(self.given)


@lru_cache(maxsize=512)
def _person(applicant: Applicant) -> _Person:
    return _Person(applicant)


def _tokens(text: str) -> Tokens:
    """The words of a name, plain."""
    return tuple(plain(word) for word in _WORD.findall(_APOSTROPHES.sub("", text)))


def _initials(text: str) -> Tokens:
    """A token for each initial; a group of letters before a dot (`Th.`) is one."""
    groups = [plain(group) for group in _WORD.findall(text)]
    return tuple(groups[0]) if len(groups) == 1 and "." not in text else tuple(groups)


def _forms(surname: str | None, prefix: str | None) -> list[Tokens]:
    """A surname with its prefix in each spelling, and without."""
    bare = tuple(plain(word) for word in _WORD.findall(_APOSTROPHES.sub("", surname or "")))
    if not bare:
        return []
    return [*(spelling + bare for spelling in _spellings(prefix)), bare]


def _spellings(prefix: str | None) -> list[Tokens]:
    """A prefix as it is, and as it is abbreviated (`v.d.`, `v/d`)."""
    full = tuple(plain(word) for word in _WORD.findall(_APOSTROPHES.sub("", prefix or "")))
    if not full:
        return []
    spellings = [full]
    if full[0] == "van":
        spellings.append(("v", *full[1:]))
        if len(full) > 1:
            spellings += [("v", full[1][0]), ("vd",), ("v", full[1][0], *full[2:])]
    return spellings


def _without_titles(tokens: Tokens, person: _Person) -> Tokens:
    return tuple(token for token in tokens if token not in _TITLES or token in person.tokens)


def _less_prefix(tokens: Tokens, person: _Person) -> Iterator[Tokens]:
    """The given names behind a surname, where its prefix may stand before or after them."""
    yield tokens
    for prefix in person.prefixes:
        if tokens[: len(prefix)] == prefix:
            yield tokens[len(prefix) :]
        if tokens[-len(prefix) :] == prefix:
            yield tokens[: -len(prefix)]


def _fits(given: Tokens, person: _Person) -> bool:
    """Whether given names or initials do not contradict: fewer is fine, others are not."""
    if not person.given and not person.initials:
        return True
    together = (*given[0], *given[1:]) if given and len(given[0]) <= _MOST_INITIALS else given  # `JM` without dots
    return any(all(_one_fits(token, place, person) for place, token in enumerate(one)) for one in (given, together))


def _one_fits(token: str, place: int, person: _Person) -> bool:
    name = person.given[place] if place < len(person.given) else None
    initial = person.initials[place] if place < len(person.initials) else name
    if initial is None:
        return False
    if len(token) == 1:
        return token == initial[0]
    if token == initial:
        return True
    return token == name if name is not None else token[0] == initial[0]
