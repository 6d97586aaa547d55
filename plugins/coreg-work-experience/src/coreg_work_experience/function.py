"""What somebody works as: the title and the description of the function, behind their labels or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coreg_tui.api import Found, Line, Place, Segment, Sheets, a_text, boxes, first, phrase, unhyphenated, words
from coreg_work_experience.labels import DESCRIPTION, TITLE, is_label, sought
from coreg_work_experience.parties import up_to_a_label
from coreg_work_experience.regions import about_the_employee

_COLUMN = 12.0
"""Points by which a cell may stand out of line with its heading."""
_LONGEST = 1500
_MOST_LINES = 24

_TITLE_WORDS = r"([^\W\d_][\w/’'-]*(?:\s+(?!van\s|dat\b)[\w/’'()-]+){0,6}?)"
_PLAIN_TITLE = r"([^\W\d_][\w/’'-]*(?:\s+(?!(?:van|dat|bij|aan|voor|in|op|met)\b)[\w/’'()-]+){0,4}?)"
_TITLE_ENDS = (
    r"(?=\s*(?:[.,;:]|\n\n|\n(?=(?-i:[A-Z])[^\n:]{0,50}:)|\Z)|\s+(?:bij|voor|met|op|te|in(?!\s+opleiding)|van|aan|door|onder|namens|waarbij|gedurende"
    r"|sinds|tegen|vanaf|per"
    r"|ingeschaald|werkzaam|gewerkt|heeft|hebben|is|was|gemiddeld|en\s+(?:is|heeft|werkt|werkte|verricht|was|sinds|vanaf)"
    r"|for|at|since|from|with|on)\b|\s+(?:\(|\d|–|-\s))"
)
_ARTICLE = re.compile(r"^(?:een|de|het|an?|the)\s+", re.IGNORECASE)
_TITLED = (
    (
        r"\b(?:in|(?:vervult|vervulde|vervullen|bekleedt|bekleedde|bekleden)"
        r"(?:\s+(?:u|zij|hij|je|daar|daarbij|er|hier|aldaar|sindsdien|thans|momenteel|nu|bij\s+ons|(?:met\s+ingang\s+van|per|vanaf|sinds|op)"
        r"\s+[^.;\n]{3,24}?)){0,2})"
        rf"\s+(?:de|een)\s+(?:functie|rol)\s+van\s+{_TITLE_WORDS}{_TITLE_ENDS}",
        rf"\bde\s+functie\s+van\s+{_TITLE_WORDS}\s+(?:vervul\w*|bekle\w*|uitoefen\w*|(?:heeft|heb|hebt)\s+"
        r"(?:vervuld|bekleed|uitgeoefend))\b",
        rf"\b(?:position|role|capacity|function)\s+of\s+{_TITLE_WORDS}{_TITLE_ENDS}",
    ),
    (
        r"\bde\s+functie\s+(?:van\s+(?:de\s+)?werknemer\s+)?(?:luidt|is\s+die\s+van|is\s*:|is\s+(?=[\"“‘„]|(?-i:[A-Z])))"
        rf"\s*:?\s*[\"“‘„]?{_TITLE_WORDS}{_TITLE_ENDS}",
        rf"[.;]\s+(?-i:F)unctie\s*:\s*{_TITLE_WORDS}{_TITLE_ENDS}",
        r"\b(?:haar|zijn|uw|mijn)\s+functie\s+(?:is|was|wordt|luidt)\s*(?:die\s+van\s+)?:?\s*[\"“‘„]?"
        rf"{_TITLE_WORDS}{_TITLE_ENDS}",
    ),
    (
        r"\b(?:werkzaam|werkt|werkte|start|begint|begonnen|treedt|gaat\s+werken|werken|aangesteld|benoemd|dienst|gewerkt|dienstverband|gelopen|employed|works"
        rf"|worked)\b[^.;]{{0,60}}?\b(?:als|as|benoemd\s+tot)\s*:?\s+{_TITLE_WORDS}{_TITLE_ENDS}",
        rf"\bals\s+{_PLAIN_TITLE}\s+(?:(?:is|was|ben|heeft|heb)\s+)?"
        r"(?:werkzaam|in\s+dienst|aangesteld|verbonden|actief|werk|werkt|werkte|(?<=heeft\s)gewerkt|(?<=heb\s)gewerkt)\b",
        rf"\bals\s+{_TITLE_WORDS}\s+(?:bij|aan|in|voor|van|op|,)[^.;]{{0,100}}?"
        r"\b(?:verbonden|werkzaam|dienst|gewerkt|aangesteld|actief|gelopen)\b",
        r"\b(?:zij|hij)\s+(?:is|was)\s+(?:een\s+)?((?:[^\W\d_][\w-]*\s+){0,2}?(?:cli[eë]nt-?\s?ondersteuner|consulent|klantmanager"
        rf"|maatschappelijk\s+werker|sociaal\s+werker)(?:\s+(?-i:[A-Z])\w+)?){_TITLE_ENDS}",
        rf"\bals\s+((?:[^\W\d_][\w-]*\s+){{0,2}}?cli[eë]nt-?\s?ondersteuner){_TITLE_ENDS}",
    ),
)
"""By how plainly they tell it."""
_NO_TITLE = re.compile(
    r"^(?:deze|die|dit|dat|volgt|bedoeld|genoemd|gevolg|zodanig|zelfstandige?(?!\s+cli)|zzp\w*|ondernemer|werknemer|werkgever|zijnde|hbo|mbo"
    r"|op|uitgeoefend|ingeschaald|gewaardeerd|ingedeeld|vastgesteld|voltijd\w*|parttime\w*|follows|such"
    r"|niet|ook|wel|door|reeds|al|nog|bewijs|bijlage|onderdeel|vast\w*|tijdelijk\w*"
    r"|uitzendkracht|oproepkracht|een|het|de|volgende|omschreven)\b",
    re.IGNORECASE,
)
_NOT_FILLED_IN = re.compile(r"^(?:\(.*\)|<.*>|\[.*\]|[dmj/ -]+|n\.?v\.?t\.?)$|[…_]{2,}|\.{4,}", re.IGNORECASE)
_STOPS = re.compile(
    r"^\s*(?:artikel\b|art\.|bijlage\b|\d{1,2}[.)]\s+[A-Z]|aldus\b|opgemaakt|ondertekend|getekend|naar\s+waarheid|plaats\b|datum\b"
    r"|handtekening|naam\b|periode|aantal\b|totaal\b|begindatum|startdatum|einddatum|uren\b|werkgever\b|werknemer\b|in\s+dienst"
    r"|deze\s+(?:opgave|verklaring)|ik\s+verklaar|(?:de\s+)?functie\s+(?:wordt|op)|op\s+hbo|werkzaa?m\w*\s+op|niveau|hbo|kruis"
    r"|geboorte|van\s+\d|(?-i:[A-Z])[\w/-]*(?:\s[\w/-]+){0,2}\s?:(?:\s|$)|voorbeeld\b|pagina\s+\d|met\s+vriendelijke|hoogachtend|gevestigd)|[☒☑☐□]|^\s*\[.?\]",
    re.IGNORECASE,
)
_BEFORE_A_BOX = re.compile(r"[☒☑☐□⊠✓✗]|\[.?\]")
_OTHER = re.compile(r"(?:anders|overig\w*|other)\b[^:]{0,30}:?\s*", re.IGNORECASE)
_ENUMERATED = re.compile(r"^\s*[•▪‣–*-]\s*")
_PREFIXED = re.compile(
    r"^\s*(?:artikel\s+\d+\w?\s*[.:–-]?|bijlage\s*\d*\s*[.:–-]?|\d{1,2}[a-z]?\s*[.)]?|[a-z][.)])\s*", re.IGNORECASE
)


def title_in(sheets: Sheets) -> Found | None:
    """The function's title."""
    about = sheets.once(about_the_employee)
    told = _ticked_title(sheets)
    if told is not None:
        return told
    column = next(_columns(about), None)
    if column is None:
        return sought(about, TITLE, a_title, lines=2) or _titled(sheets)
    return column[0] if len({str(one.value).casefold() for one in column}) == 1 else None


def _columns(sheets: Sheets) -> Iterator[list[Found]]:
    """The titles in a table's column of them."""
    keys = {words(label) for label in TITLE}
    lines = sheets.lines
    for number, heading in enumerate(lines):
        if len(heading.segments) < 3 or any(char.isdigit() for char in heading.text):
            continue
        for head in heading.segments:
            cells = list(_cells(lines, number, head)) if words(head.text) in keys else []
            titles = [Found(title, place) for text, place in cells if (title := a_title(text)) is not None]
            if len(titles) > 1 and len(titles) == len(cells) and not any(is_label(text) for text, _ in cells):
                yield titles


def _cells(lines: Sequence[Line], number: int, head: Segment) -> Iterator[tuple[str, Place]]:
    """What stands below a heading in its column, in rows of as many cells or about so."""
    heading = lines[number]
    for line in lines[number + 1 : number + 12]:
        if len(line.segments) < len(heading.segments) - 1 or line.page != heading.page:
            return
        yield from ((one.text, line.place(one)) for one in line.segments if abs(one.box[0] - head.box[0]) < _COLUMN)


def _ticked_title(sheets: Sheets) -> Found | None:
    """The one title that is ticked among those that a form offers, or what is written behind "other"."""
    keys = {words(label) for label in TITLE}
    options = [
        (on, text, line)
        for on, text, line in boxes(sheets)
        if words(_PREFIXED.sub("", _BEFORE_A_BOX.split(line.text, maxsplit=1)[0])) in keys
    ]
    ticked = [(text, line) for on, text, line in options if on]
    if len(options) < 2 or len(ticked) != 1:
        return None
    text, line = ticked[0]
    other = _OTHER.match(text)
    title = a_title(text[other.end() :] if other else text)
    return None if title is None else Found(title, line.place())


def a_title(text: str) -> str | None:
    """A title of a function: a few words, no sentence and no blank to fill in."""
    value = a_value(up_to_a_label(text))
    if (
        value is None
        or _PLACES.search(value)
        or len(value.split()) > 9
        or len(value) > 90
        or re.search(r"\d{3}|\d\s?(?:uur|uren|hours)\b|\.\s|[?☐☒]", value)
    ):
        return None
    value = re.sub(r"\s+(?:en|of|and|or)$", "", value.strip("\"'“”‘’„ ").rstrip(".;,"))
    if words(value) and words(value)[0] in {"omschrijving", "titel", "op", "niveau", "van", "wordt", "hbo", "inhoud"}:
        return None
    return value or None


def a_value(text: str) -> str | None:
    """What was filled in; None where a form only tells what to fill in."""
    value = a_text(text)
    if (
        value is None
        or is_label(value)
        or re.fullmatch(r"\(.*\)|<.*>|\[.*\]|[dmj/ -]+|n\.?v\.?t\.?", value, re.IGNORECASE)
    ):
        return None
    return None if re.search(r"[…_]{2,}|\.{4,}", value) else value


def _titled(sheets: Sheets) -> Found | None:
    """The title that a sentence tells; None where sentences differ."""
    for patterns in _TITLED:
        found: dict[str, Found] = {}
        for pattern in patterns:
            for match, line in phrase(sheets, pattern, across=True):
                title = a_title(_ARTICLE.sub("", match[1]))
                if title is not None and not _NO_TITLE.match(title):
                    found.setdefault(title.casefold(), Found(title, line.place()))
        shortest = min(found, key=len, default="")
        if found:
            return found[max(found, key=len)] if all(shortest in title for title in found) else None
    return None


def description_in(sheets: Sheets) -> Found | None:
    """The description of the function, behind its label or below its heading."""
    return first(_below_a_heading(sheets)) or sought(sheets, DESCRIPTION, _a_description, lines=_MOST_LINES)


def _a_description(text: str) -> str | None:
    value = " ".join(text.split())
    if a_value(value) is None or len(value.split()) < 2 or re.search(r"[☐☒☑□]", value) or _PLACES.search(value):
        return None
    return _SIGNED_BELOW.sub("", value).strip(" :")[:_LONGEST]


_SIGNED_BELOW = re.compile(
    r"(?<=[.;])\s+['’]?[^\W\d_a-z][^\d,.:;]{1,30},\s+(?:d\.d\.\s*)?\d{1,2}(?:\s[a-z]{3,9}\s|[-/.]\d{1,2}[-/.])\d{2,4}\b.*$"
)
"""Place and day behind the text."""
_DESCRIBES = {
    words(one) for one in ("Functieomschrijving", "Functiebeschrijving", "Functieprofiel", "Taakomschrijving")
}
"""Behind one of these a heading may name the function."""
_HEADING_WORDS = 5
_PLACES = re.compile(
    r"\b(?:vervult|vervulde|vervullen|bekleedt|treedt|treden|in\s+dienst|aangesteld|benoemd|werkzaam|tewerkgesteld|ter\s+beschikking)\b[^.;]{0,90}?"
    r"\b(?:(?:functie|rol|hoedanigheid)\s+van|als)\b|\bde\s+functie\s+van\b[^.;]{0,60}\b(?:vervul|bekle)\w*",
    re.IGNORECASE,
)
"""A clause that gives somebody a function and does not say what it is."""


def _below_a_heading(sheets: Sheets) -> Iterator[Found]:
    keys = {words(label) for label in DESCRIPTION}
    lines = sheets.lines
    for number, line in enumerate(lines):
        bare = words(_PREFIXED.sub("", line.text))
        named = bare[:1] in _DESCRIBES and len(bare) <= _HEADING_WORDS and not line.text.rstrip().endswith((".", ","))
        if not (bare in keys or named) or len(line.segments) > 2:
            continue
        body = list(_body(lines, number))
        value = _a_description(" ".join(unhyphenated(_ENUMERATED.sub("", one.text) for one in body)))
        if value is not None and len(value.split()) > 4:
            yield Found(value, body[0].place())


def _body(lines: Sequence[Line], number: int) -> Iterator[Line]:
    """The lines of the text below a heading, up to the next heading, label or wide gap."""
    above = lines[number]
    for count, line in enumerate(lines[number + 1 : number + 1 + _MOST_LINES]):
        height = above.box[3] - above.box[1]
        gap = above.box[1] - line.box[3]
        if line.page != above.page or gap > (2.5 if count == 0 else 1.3) * max(height, line.box[3] - line.box[1]):
            return
        if _STOPS.search(line.text) or line.text.rstrip().endswith(":"):
            return
        yield line
        above = line
