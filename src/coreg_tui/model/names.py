"""Whether a name on a paper can be the applicant's (rules.md, *Holder*).

Official papers carry the birth name, employers' papers often the name in use; prefixes wander, initials lose their
dots, accents get lost. What cannot be the applicant's name is a reason to look, never to refuse.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import permutations

from coreg_tui.model.case import Applicant
from coreg_tui.model.words import plain

_TITLES = frozenset(
    ["dhr", "heer", "mevr", "mevrouw", "mw", "mej", "mejuffrouw", "meneer", "drs", "dr", "ir", "ing", "mr", "prof", "bc", "ba", "bsc", "ma", "msc", "bba", "mba", "llm", "llb", "phd", "hbo", "rn", "mr.", "bed", "med", "bsw", "msw", "ad", "mrs", "ms", "miss", "the"]
)
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.\s?)+[^\W\d_]?\.?(?=\s|,|$)")
_WORD = re.compile(r"[^\W_]+")
_ABBREVIATED = ((re.compile(r"\bv\.?\s?d\.?(?=\s)", re.IGNORECASE), "vd"), (re.compile(r"\bv\.(?=\s)"), "van"))
_HEER = re.compile(r"\bde\s+heer\b", re.IGNORECASE)


@lru_cache(maxsize=2048)
def can_be(name: str, applicant: Applicant) -> bool:
    """Whether `name` can be the applicant's: a surname of theirs, and nothing that contradicts the given names."""
    tokens = _tokens(name)
    own = _words(applicant.surname)
    partner = _words(applicant.partner_surname)
    surnames = [own] if own else []
    if partner:
        surnames += [partner, own + partner, partner + own]
    prefixes = [_words(applicant.prefix), _words(applicant.partner_prefix)]
    return any(
        _given_fits(given, applicant)
        for surname in surnames
        for given in _leftovers(tokens, surname, own, partner, prefixes)
    )


def _tokens(name: str) -> tuple[str, ...]:
    """The name's words, plain; a group of initials is one token a letter, marked by a full stop."""
    name = _HEER.sub(" ", name[:200])
    name = re.sub(r"[’'`´]", "", name)
    for pattern, full in _ABBREVIATED:
        name = pattern.sub(full, name)
    found: list[str] = []
    position = 0
    for match in _INITIALS.finditer(name):
        found += _words_of(name[position : match.start()])
        group = match.group()
        if plain(group.replace(".", "").strip()) not in _TITLES:
            found += [f"{plain(letters)[0]}." for letters in re.split(r"[.\s]+", group) if letters]
        position = match.end()
    found += _words_of(name[position:])
    return tuple(found)


def _words_of(text: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(text):
        bare = plain(word)
        if bare in _TITLES:
            continue
        if len(word) == 1 or (word.isupper() and len(word) <= 4 and not any(c in "aeiouy" for c in bare[1:])):
            found += [f"{letter}." for letter in bare] if len(word) == 1 else [bare]
        else:
            found.append(bare)
    return found


def _words(text: str | None) -> tuple[str, ...]:
    bare = re.sub(r"[’'`´]", "", text or "")
    return tuple(plain(word) for word in _WORD.findall(bare))


def _leftovers(
    tokens: tuple[str, ...],
    surname: tuple[str, ...],
    own: tuple[str, ...],
    partner: tuple[str, ...],
    prefixes: list[tuple[str, ...]],
) -> list[tuple[str, ...]]:
    """What remains of the name once this surname and the prefixes are taken out; one answer a way to do so."""
    parts = [own, partner] if partner and len(surname) > max(len(own), len(partner)) else [surname]
    answers = []
    for order in permutations(parts):
        rest: tuple[str, ...] | None = tuple(token.rstrip(".") if len(token) > 2 else token for token in tokens)
        for part in order:
            rest = None if rest is None else _taken_out(rest, part)
        if rest is None:
            continue
        for prefix in prefixes:
            rest = _prefix_out(rest, prefix)
        answers.append(rest)
    return answers


def _taken_out(tokens: tuple[str, ...], part: tuple[str, ...]) -> tuple[str, ...] | None:
    """The tokens without the last run that equals `part`; None where there is no such run."""
    joined = "".join(part)
    for start in range(len(tokens) - 1, -1, -1):
        if tokens[start : start + len(part)] == part:
            return tokens[:start] + tokens[start + len(part) :]
        if tokens[start] == joined:
            return tokens[:start] + tokens[start + 1 :]
    return None


def _prefix_out(tokens: tuple[str, ...], prefix: tuple[str, ...]) -> tuple[str, ...]:
    if not prefix:
        return tokens
    rest = _taken_out(tokens, prefix)
    if rest is None and prefix[0] == "van" and len(prefix) > 1:
        rest = _taken_out(tokens, ("vd",))
    return tokens if rest is None else rest


def _given_fits(given: tuple[str, ...], applicant: Applicant) -> bool:
    """Whether given names or initials do not contradict: fewer is fine, others are not."""
    names = _words(applicant.given_names)
    initials = tuple(letter for letter in re.findall(r"[^\W\d_]", plain(applicant.initials or "")))
    known = len(names) or len(initials)
    if not known or not given:
        return True
    return _fits(given, names, initials) or (len(given) == 1 and _undotted(given[0], names, initials))


def _fits(given: tuple[str, ...], names: tuple[str, ...], initials: tuple[str, ...]) -> bool:
    place = 0
    count = max(len(names), len(initials))
    for token in given:
        while place < count and not _one_fits(token, place, names, initials):
            place += 1
        if place == count:
            return False
        place += 1
    return True


def _one_fits(token: str, place: int, names: tuple[str, ...], initials: tuple[str, ...]) -> bool:
    letter = token.rstrip(".")
    name = names[place] if place < len(names) else None
    initial = initials[place] if place < len(initials) else (name[0] if name else None)
    if token.endswith("."):
        return letter == initial or (name is not None and name.startswith(letter))
    if name is not None:
        return token == name
    return initial is not None and token.startswith(initial)


def _undotted(token: str, names: tuple[str, ...], initials: tuple[str, ...]) -> bool:
    """Initials written without dots (`JM`)."""
    letters = initials or tuple(name[0] for name in names)
    return 1 < len(token) <= 5 and _fits(tuple(f"{letter}." for letter in token), (), letters)
