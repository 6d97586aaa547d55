"""A person's name: as the whole of a field, and as running text begins or ends with it.

Names come as `J.P. de Groot`, `Groot, J.P. de`, `mevrouw drs. J. (Janna) de Groot - van 't Hof MSc` and `DE GROOT`. In
running text a name ends where a word stands that no name has; what is not surely one gives None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from coreg_tui.api.reading import a_text
from coreg_tui.api.sentences import phrase, prose
from coreg_tui.model.page import Found, Sheets
from coreg_tui.model.words import words

_NAME = re.compile(r"['’`]?[^\W\d_][\w.'’`´\-–, ()]{1,79}")
BIRTH_LABELS = (
    "Geboortedatum", "Geboren op", "Geboren", "Geboren d.d.", "Geboortedag", "Geb. datum", "Geb.datum", "Geb.dat.",
    "Geb. op", "Geb.", "Geboortedatum plaats", "Geboortedatum en plaats", "Geboortedatum geboorteplaats",
    "Geboren op en te", "Geboren te", "Geboren te en op", "Date of birth", "Birth date", "Birthdate", "Born on",
    "Born", "D.O.B.",
)  # fmt: skip
"""What stands before the day on which somebody was born."""
_FORM_OF_ADDRESS = re.compile(
    r"(?:(?:de\s+heer|heer|mevrouw|mejuffrouw|mevr\.?|mej\.?|mw\.?|dhr\.?|hr\.?|mrs\.?|ms\.|drs\.|dr\.|ir\.|ing\.|mr\.|prof\.)\s+)+",
    re.IGNORECASE,
)
_BIRTH = re.compile(r"(?<![,;\s(])[,;\s(]+(?:geboren|geboortedatum|geb\.|born\b).*", re.IGNORECASE | re.DOTALL)
_COLUMNS = re.compile(r"\n|  ")
"""What parts lines, and columns on a line."""
_FIGURES = re.compile(
    r"(?<!\s)\s*[,(]\s*(?:\d|(?:geregistreerd|ingeschreven|registratie|inschrijf|reg\.|nr\b|nummer|categorie|senior\b|junior\b)).*",
    re.DOTALL | re.IGNORECASE,
)
"""A date, number or registration behind it."""
_PARTICLES = frozenset(
    """
    van de der den ten ter te het 't ’t 's ’s op in aan bij uit tot voor over onder von zu zum zur el al ul ben bin abu
    da dos das do di du del della la le les y e i à vd v.d. v. d. vander vande
    vom af av dem thoe genaamd gen. echtgenote
    """.split()
)
"""The words of a name that stand in small letters."""
_TOWN = re.compile(r"\b\d{4}\s?[A-Z]{2}\s+[^\d\n,;]{2,40}$")
"""An address that the text ends with."""
_JOINERS = frozenset("- – — e/v".split())
_INITIALS = re.compile(r"(?:[^\W\d_][a-z]{0,2}\.-?)+|[^\W\d_]|[^\W\d_a-z]{2,3}(?=,)")
_SMALL_HEAD = re.compile(r"['’`]?[a-zà]{1,2}['’`][^\W\d_a-z]")
"""`d'Hondt`"""
_ADDRESSING = frozenset("heer mevrouw mevr. mevr mw. mw dhr. dhr hr. hr drs. dr. ir. ing. mr. prof. mrs. ms.".split())
_LONGEST = 12
"""How many words of a name are looked at."""
_WITHIN = 160
"""Characters within which a name ends."""
_NO_NAME = frozenset(
    words(
        "naam name names datum date geboren born te op de het een van aan in bij voor en of dit deze handtekening "
        "functie signature function functietitel adres address telefoon email werkgever employer instelling "
        "plaats ondertekening invullen onbekend nvt achternaam voornaam voornamen voorletters tussenvoegsel "
        "tussenvoegsels roepnaam geslacht geboortedatum geboorteplaats woonplaats postcode nummer "
        "registratienummer registratienr categorie organisatie supervisor supervisant professional deelnemer "
        "kandidaat cursist student medewerker aanvrager begeleider begin einde periode startdatum einddatum "
        "ingangsdatum resultaat uitslag beoordeling oordeel aanbieder opleider opleiding gegevens status score ja "
        "nee"
    )
)

_NOT_IN_NAMES = (_NO_NAME - {word for one in _PARTICLES for word in words(one)}) | frozenset(
    words(
        "heeft is heer mevrouw hiermee hierbij verklaart verklaren certificaat diploma getuigschrift verklaring bewijs "
        "hij zij wij ik u deze dit die dat met als masterclass praktijktoets casustoets reflectietoets basisopleiding "
        "betreft onderwerp geachte beste stichting gemeente register registerplein senior junior "
        "cliëntondersteuner cliëntondersteuning werkt was wordt ondergetekende ondergetekenden"
    )
)
"""Words before or behind a name in running text, also where a capital begins them."""


def a_name(text: str) -> str | None:
    """A person's name, without form of address and without what follows it about birth: no digits, not a label."""
    value = a_text(_FIGURES.sub("", _BIRTH.sub("", text, count=1), count=1))
    if value is None:
        return None
    if value[-1].isupper() and f"{value[-1]}." in text:  # the full stop of an initial is part of the name
        value += "."
    value = value[match.end() :] if (match := _FORM_OF_ADDRESS.match(value)) else value
    value = re.sub(r"(?<=\b[^\W\d_]\.) (?=[^\W\d_a-z]\.)", "", value)  # "T. R." is "T.R."
    if not _NAME.fullmatch(value) or any(char.isdigit() for char in value) or value == value.lower():
        return None
    if any(word == word.lower() and word not in _PARTICLES for word in re.split(r"[^\w'’`´.]+", value) if word):
        return None
    value = _said_once(value)
    if _unfinished(value):
        return None
    bare = words(value)
    return None if not bare or all(word in _NO_NAME for word in bare) else value


def named(sheets: Sheets, *, behind: Sequence[str] = (), before: Sequence[str] = ()) -> Iterator[Found]:
    """Each full name that stands behind or before what one of the regular expressions finds in running text.

    A surname alone (`mevrouw De Groot`) is passed over: elsewhere the paper has the whole name. The first expressions
    come first, those that a name stands behind before the others.
    """
    for patterns, name_at in ((behind, _behind), (before, _before)):
        for pattern in patterns:
            for match, line in prose(sheets, pattern):
                name = name_at(match)
                if name is not None and is_full(name):
                    yield Found(name, line.place())


def _behind(match: re.Match[str]) -> str | None:
    return name_from(match.string[match.end() : match.end() + _WITHIN])


def _before(match: re.Match[str]) -> str | None:
    text = match.string[max(0, match.start() - _WITHIN) : match.start()]
    below_columns = match[0][:1] == "\n" and "  " in text.rpartition("\n")[2].rstrip()
    in_address = _TOWN.search(text.rstrip(" \n,(:;")) is not None
    return None if below_columns or in_address else name_up_to(text)


def is_full(name: str) -> bool:
    """Whether a given name or initials stand beside the surname."""
    own = dropwhile(lambda word: word.lower() in _PARTICLES and not _is_initials(word), name.split())
    return "," in name or len(list(own)) > 1


_SALUTATION = r"(?m:^)\W*(?:geachte|beste|dear)\s+(?:(?:heer|mevrouw|mr\.?|mrs\.?|ms\.?|meneer)\s+)?([^\n,]{2,60})"
_TO = re.compile(r"(?:aan|t\.a\.v\.|to)\b:?\s*", re.IGNORECASE)
_ADDRESS_LINES = 25


def addressee(sheets: Sheets) -> Found | None:
    """Whom a letter addresses: a line of nothing but the name, with a form of address, or as the salutation has it."""
    salutations = list(phrase(sheets, _SALUTATION))
    greeted = {word for match, _ in salutations for word in words(match[1])} - _NOT_IN_NAMES - _PARTICLES
    for line in sheets.lines[:_ADDRESS_LINES]:
        for segment in line.segments:
            text = _TO.sub("", segment.text.strip(), count=1)
            name = a_name(text)
            if name is None or not is_full(name) or words(name_from(text) or "") != words(name):
                continue
            own = set(words(name))
            if greeted & own or (not greeted and _FORM_OF_ADDRESS.match(text)):
                return Found(name, line.place(segment))
    in_full = ((name_from(match[1]), match[1], line) for match, line in salutations)
    return next(
        (Found(name, at.place()) for name, text, at in in_full if name and is_full(name) and name in text), None
    )


def name_from(text: str) -> str | None:
    """The name that running text begins with, up to where it goes on with something else; a form of address aside."""
    text = _COLUMNS.split(text.lstrip(" \n:,"), maxsplit=1)[0]
    if match := _FORM_OF_ADDRESS.match(text):
        text = text[match.end() :]
    kept: list[str] = []
    tokens = text.split(maxsplit=_LONGEST)[:_LONGEST]
    for place, token in enumerate(tokens):
        if not _is_part(token):
            break
        kept.append(token)
        if token.endswith(","):
            behind = _turned(tokens[place + 1 :])
            return _of_parts([*kept, *behind], bool(behind))
        if _ends(token):
            break
    return _of_parts(kept, False)


def _turned(tokens: Sequence[str]) -> list[str]:
    """What goes on with a name behind the comma after its surname: initials, and particles before or after them."""
    own = list(takewhile(lambda token: _is_initials(token) or _is_particle(token), tokens))
    return own if any(map(_is_initials, own)) else []


def name_up_to(text: str) -> str | None:
    """The name that running text ends with, from where words stand that no name has."""
    kept: list[str] = []
    addressed = turned = False
    for token in reversed(_COLUMNS.split(text.rstrip(" \n,(:;"))[-1].split()[-_LONGEST:]):
        if token.lower() in _ADDRESSING:
            addressed = True
            break
        if not _is_part(token):
            break
        if kept and _ends(token):
            if not token.endswith(",") or not all(_is_initials(one) or _is_particle(one) for one in kept):
                break
            turned = turned or not _is_particle(token)
        kept.insert(0, token)
    if not addressed:
        kept = list(dropwhile(_is_particle, kept))
    return _of_parts(kept, turned)


def _of_parts(parts: Sequence[str], turned: bool) -> str | None:
    kept = list(parts)
    while kept and (kept[-1] in _JOINERS or (_is_particle(kept[-1]) and not turned)):
        kept.pop()
    if not kept or all(_is_initials(one) or _is_particle(one) for one in kept):
        return None
    name = " ".join(kept).strip(" ,;:")
    return a_name(name if _is_initials(kept[-1]) else name.rstrip("."))


def _is_part(token: str) -> bool:
    bare = token.strip("()[],;:.")
    if token in _JOINERS or _is_particle(token):
        return True
    own = words(bare)
    if not own or any(char.isdigit() for char in bare) or any(word in _NOT_IN_NAMES for word in own):
        return False
    return bare[:1].isupper() or _SMALL_HEAD.match(bare) is not None


def _is_initials(token: str) -> bool:
    bare = token.strip("(),;:")
    return bare[:1].isupper() and _INITIALS.fullmatch(bare) is not None


def _is_particle(token: str) -> bool:
    return token.strip(",") in _PARTICLES


def _ends(token: str) -> bool:
    """Whether the name, or its part before a comma, ends with this word."""
    if token.endswith(")"):
        return not token.startswith("(")
    return token.endswith((",", ";", ":")) or (token.endswith(".") and not _is_initials(token))


def _said_once(name: str) -> str:
    """The name of two columns with the same name in them."""
    parts = name.split()
    half = len(parts) // 2
    return " ".join(parts[:half]) if half > 1 and parts[:half] == parts[half:] else name


def _unfinished(name: str) -> bool:
    """Whether a surname is still to come: `M.L. van`, but not `Berg, M.L. van`."""
    parts = name.split()
    return "," not in name and len(parts) > 1 and _is_particle(parts[-1])
