"""What a VOG and a statement about it write alike: names, days and references."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from coreg_tui.api import BIRTH_LABELS, Found, Sheets, a_date, a_name, first, labelled, phrase, words

BIRTH = (
    *BIRTH_LABELS, "Geboortedatum betrokkene", "Geboortedatum aanvrager", "Date of birth", "Birth date", "Born on",
    "Geboortedatum medewerker",
    "Geboortedatum werknemer", "Geboortedatum van de medewerker", "Geboortedatum van de werknemer",
)  # fmt: skip
_DANGLING = re.compile(r"(?:\b(?:als|van|de|het|een|en|of|bij|voor|in|te|met|aan|op)|[,/&])$", re.IGNORECASE)
_PLACE_AND_DAY = re.compile(r"['’‘]?[^\W\d_][^\d,:;]{1,40},\s*(?:den\s+|d\.?d\.?\s+|op\s+)?(?=\d)")
_EARLIER = re.compile(r"\b(?:eerder\w*|vorige|voorgaande|oude|previous|earlier)\b", re.IGNORECASE)
DAY = r"(\d{1,2}(?:[-/. ]\s?\d{1,2}[-/. ]\s?|\s+[a-z]{3,9}\.?\s+)\d{4}|\d{4}-\d{2}-\d{2})"
ABBREVIATED = frozenset(words("jl dr drs ir ing mr mw mevr dhr prof nr tel art dd ca resp bijv bv st nl"))
"""Behind these a full stop ends no sentence."""
NO_NAME = frozenset(
    words(
        "blauw nummer datum kenmerk referentie profiel doel afgifte afgiftedatum aanvraag geboorteplaats geboorteland "
        "nationaliteit organisatie werkgever contactpersoon reference date geslachtsnaam achternaam voornamen voornaam "
        "voorna tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels prefixes surname geboortedatum"
    )
)
"""Words of labels that stand beside or below a name."""


def row_value(sheets: Sheets, labels: Sequence[str], parser: Callable[[str], str | None]) -> Found | None:
    """The value of a row; only in a column of its own, or within a phrase, may it go on over further lines."""
    found = first(labelled(sheets, labels, parser))
    if found is None or found.place is None:
        return found
    if "  " not in found.place.text and not _DANGLING.search(str(found.value)):
        return found
    whole = first(labelled(sheets, labels, parser, lines=3))
    found = whole if whole is not None and whole.place == found.place else found
    return None if str(found.value).endswith(("/", "&")) else found


def a_name_only(text: str) -> str | None:
    """A person's name, and no label that stands where a name is not filled in."""
    value = a_name(text)
    return value if value and not NO_NAME & set(words(value)) else None


def a_reference(text: str) -> str | None:
    """A number by which a paper is known: digits, with letters before them perhaps, and no date."""
    match = re.match(
        r"\W*((?:[A-Z]{1,4}[- ]?)?\d(?:[\d ./]|-(?:[A-Z]{1,4}-)?){2,30}\d)(?=[\s.,;)]|$)", text.replace("\u00a0", " ")
    )
    return None if match is None or a_date(match.group(1)) else match.group(1)


def some_initials(text: str) -> str | None:
    """Initials alone (`A.B.`)."""
    match = _INITIALS.fullmatch(text.strip())
    return None if match is None else match.group()


_INITIALS = re.compile(r"(?:[^\W\d_a-z][a-z]?\.\s?){1,6}|[^\W\d_a-z]{1,4}")


def reference_told(sheets: Sheets) -> Found | None:
    """The number that a sentence gives of this paper (`onder kenmerk ...`); None where several are told."""
    told = [
        Found(number, line.place())
        for match, line in phrase(sheets, _REFERENCE_TOLD, across=True)
        if (number := a_reference(match[1])) is not None
    ]
    return told[0] if len({one.value for one in told}) == 1 else None


_REFERENCE_TOLD = (
    r"\b(?:onder|met|under|with|het)\s+(?:het\s+|the\s+|ons\s+)?(?:kenmerk|referentie|reference|nummer|vog-?\s?nummer|referentienummer)"
    r"\s*(?:nr\.?|nummer|number|is)?\s*:?\s+(?=([A-Z]{0,4}[- ]?\d[^\n;()]{4,36}))"
)


def born_in_prose(sheets: Sheets) -> Found | None:
    """The birth date that a sentence tells: `geboren te Ede op 3 februari 1990`."""
    for match, line in phrase(
        sheets, r"\b(?:geboren|geb\.|born)(?!\w)[^\d.;]{0,50}?(\d[^\n,;)]{3,30}(?:\n\d{4})?)", across=True
    ):
        if (day := a_date(match.group(1))) and not is_signer(match):
            return Found(day, line.place())
    return None


_SIGNER = re.compile(
    r"\b(?:ondergetekende|ik|the\s+undersigned),?\s(?:(?!\b(?:dat|that|verklaar|declare|bevestig|certif))[^;:])*\Z",
    re.IGNORECASE,
)


def is_signer(match: re.Match[str]) -> bool:
    """Whether what was found is said of the undersigned, who declares something of another."""
    return _SIGNER.search(match.string[max(0, match.start() - 130) : match.start()]) is not None


def sentences(text: str) -> list[str]:
    """The sentences of running text; behind initials and abbreviations a full stop ends none."""
    found, start = [], 0
    for stop in re.finditer(r"[.;:]\s", text):
        last = re.search(r"[\w.]+$", text[max(start, stop.start() - 20) : stop.start()])
        bare = last[0].replace(".", "").lower() if last else ""
        if text[stop.start()] == "." and (len(bare) == 1 or (last and "." in last[0]) or bare in ABBREVIATED):
            continue
        found.append(text[start : stop.end()])
        start = stop.end()
    return [*found, text[start:]]


def day_told(sheets: Sheets, done: str) -> Found | None:
    """The day on which the paper says that something was done, and perhaps where; None where several are told."""
    patterns = (
        rf"\b(?:{done})(?:\s+(?:te|in)\s+[^\d,;.\n]{{2,40}}?)?,?\s+(?:(?:op|d\.?d\.?|per|on)\s+)?{DAY}",
        rf"\b(?:op|d\.?d\.?|per|on)\s+{DAY}\s+(?:(?:is|digitaal|te\s+\w+|door\s+mij|door\s+ons)\s+){{0,2}}(?:{done})\b",
    )
    told = [
        Found(day, line.place())
        for pattern in patterns
        for match, line in phrase(sheets, pattern, across=True)
        if (day := a_date(match[1])) is not None
        and not _EARLIER.search(sentences(match.string[max(0, match.start() - 120) : match.start()])[-1])
    ]
    return told[0] if len({one.value for one in told}) == 1 else None


def signed_at_foot(sheets: Sheets) -> Found | None:
    """The day behind a place (`Den Haag, 25 maart 2012`), the last on the paper."""
    for line in reversed(sheets.lines):
        if any(word.startswith("gebo") for word in words(line.text)):
            continue
        apart = pairwise(line.segments)  # `Den Haag,` in the column of the labels
        pairs = [(f"{one.text} {other.text}", one) for one, other in apart if one.text.rstrip().endswith(",")]
        for text, segment in (*((one.text, one) for one in line.segments), *pairs):
            place = _PLACE_AND_DAY.match(text)
            day = a_date(text[place.end() :]) if place else None
            if day is not None:
                return Found(day, line.place(segment))
    return None
