"""Where the facts stand on a VOG, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from coreg_tui.api import (
    Found,
    Line,
    Reading,
    Segment,
    Sheets,
    a_date,
    a_text,
    first,
    is_full,
    labelled,
    named,
    phrase,
    words,
)
from coreg_vog.values import (
    BIRTH,
    a_name_only,
    a_reference,
    born_in_prose,
    day_told,
    reference_told,
    row_value,
    signed_at_foot,
    some_initials,
)

_SURNAME = ("Geslachtsnaam", "Achternaam", "Geboortenaam", "Surname at birth", "Surname", "Family name", "Naam", "Name")
_GIVEN = (
    "Voorna(a)m(en)",
    "Voornamen",
    "Voornaam",
    "Voornamen (voluit)",
    "Voorletters",
    "Voorletter(s)",
    "Initialen",
    "First name(s)",
    "First names",
    "Given names",
    "Given name(s)",
)
_WHOLE = (
    "Naam betrokkene", "Betrokkene", "Naam van de betrokkene", "Naam aanvrager", "Ten name van", "Op naam van",
    "Volledige naam", "Naam en voorletters", "Achternaam en voorletters", "Naam en voornamen", "Full name",
    "Voornamen en achternaam", "Achternaam en voornamen", "Voor- en achternaam",
)  # fmt: skip
_PREFIX = ("Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels", "Prefix", "Prefixes", "Prefix(es)")
_ISSUED = (
    "Datum afgifte", "Datum van afgifte", "Afgiftedatum", "Afgegeven op", "Afgegeven d.d.", "Date of issue",
    "Issued on", "Dagtekening", "Afgifte", "Uitgiftedatum", "Datum van uitgifte", "Datum uitgifte", "Afgegeven",
    "Datum verklaring", "Datum van de verklaring", "Issue date",
)  # fmt: skip
_DAY = ("Datum", "Date")
_NUMBER = (
    "Ons kenmerk", "Kenmerk", "Our reference", "Reference", "Referentie", "Referentienummer", "Kenmerk VOG",
    "VOG-nummer", "Kenmerk verklaring", "Reference number", "Kenmerk Justis", "Kenmerknummer", "Kenmerk van de VOG",
    "Nummer verklaring", "Nummer VOG", "Verklaringnummer", "Justis kenmerk", "Kenmerk Dienst Justis",
    "Reference no.", "Ref.", "Ref. nr.", "Kenmerk nr.", "VOG-kenmerk", "VOG nummer", "VOG-nr.", "Nr. VOG",
    "Justis-kenmerk",
)  # fmt: skip
_APPLICATION = (
    "Aanvraagnummer",
    "Uw aanvraagnummer",
    "Aanvraagnummer VOG",
    "Aanvraagnr.",
    "Nummer aanvraag",
    "Application number",
)
"""Another number of the same paper, where it has no reference."""
_MERE_NUMBER = ("Uniek nummer", "Unieke code", "Volgnummer", "Nummer", "Nr.", "Number", "No.")
_PURPOSE = (
    "Doel", "Doel van de aanvraag", "Doel van de VOG", "Doel van de verklaring", "Doel aanvraag", "Doel VOG",
    "Purpose", "Doel waarvoor de verklaring is gevraagd", "Aangevraagd voor", "Purpose of the application",
    "Verzocht voor", "Gevraagd voor", "Reden aanvraag", "Reden van de aanvraag", "Reden van aanvraag", "Aanvraagdoel",
    "Doel van het onderzoek", "Doel van afgifte", "Aangevraagd ten behoeve van", "Afgegeven ten behoeve van",
    "Ten behoeve van", "Purpose of application", "Purpose of the certificate", "Doel van deze verklaring",
)  # fmt: skip
_BLUE_NUMBER = re.compile(r"(?<!\w)N ?\d{3,4} ?\d{3,4}(?![\w/-])")
"""What is printed top right on the paper of a VOG for natural persons."""
_NATURAL = r"\b(natuurlijke?\s+perso(?:on|nen)|natural\s+persons?|vog\s?np|omtrent\s+het\s+gedrag\W{1,3}np)\b"
_LEGAL = (
    r"\b(rechtspersonen|vog\s?rp|omtrent\s+het\s+gedrag\W{1,3}rp|legal\s+(?:persons|entit(?:y|ies)))\b"
    r"|^\W*(rechtspersoon)\b"
)
_TITLE = re.compile(r"verklaring\s+omtrent\s+het\s+gedrag|certificate\s+of\s+conduct", re.IGNORECASE)
_DIGITAL = (
    r"(?<!niet )\b((?:digita(?:al|le)|ele[ck]tronische?)\s+(?:is\s+|wordt\s+)?"
    r"(?:afgegeven|verstrekt|uitgegeven|verzonden|vog|verklaring)"
    r"|issued\s+(?:digitally|electronically)|(?:digital(?:ly\s+issued)?|electronic(?:ally\s+issued)?)\s+(?:vog|certificate))\b"
)
_PURPOSE_FOLLOWS = re.compile(
    r"\b(?:doel|staan\s+aan|ten\s+behoeve\s+van|met\s+het\s+oog\s+op|in\s+verband\s+met|gevraagd\s+voor|aangevraagd\s+voor|purpose)\b"
    r"[^:]*:\s*$",
    re.IGNORECASE,
)
_PURPOSE_CONTINUES = 2
"""Over how many lines the sentence that leads up to the purpose may run."""
_PURPOSE_BEHIND = r"\b(?:volgende\s+doel|het\s+doel|purpose)\s*:[ \t]*([^\n]{3,}(?:\n[^\n]+){0,2})"
_PURPOSE_TOLD = (
    r"\b(?:met\s+het\s+oog\s+op|ten\s+behoeve\s+van|in\s+verband\s+met|voor)\s+(?:de\s+|een\s+|zijn\s+|haar\s+)?"
    r"(?:(?:het\s+)?vervullen\s+van\s+(?:de\s+)?|(?:de\s+)?(?:uitoefening|vervulling)\s+van\s+(?:de\s+)?)?"
    r"(?:functie|werkzaamheden)\s+(?:van|als)\s+([^:;]{3,160}?)(?=\.\s|\.$|,\s+(?:niet|geen|is|wordt|heeft|gelet)\b|\s+(?:is|zijn)\s+niet\b)",
    r"\bdoel\s+waar(?:voor|toe)\b[^:;.]{0,80}?(?:te\s+weten|namelijk|zijnde|is|luidt)\s*:?\s+([^:;]{3,160}?)"
    r"(?=\.\s|\.$|,\s+(?:niet|geen|is|wordt|heeft|gelet)\b|\s+(?:is|zijn)\s+niet\b)",
    r"\b(?:gelet\s+op|in\s+verband\s+met|met\s+het\s+oog\s+op|voor)\s+(?:het|als)\s+doel\s+(?!waarvoor|van\b|dat|is\b|zoals|en\b)"
    r"[‘'\"“]?([^:;]{3,160}?)[’'\"”]?(?=\.\s|\.$|,\s+(?:niet|geen|is|wordt|heeft|gelet)\b|\s+(?:is|zijn)?\s*niet\s+(?:is\s+)?gebleken)",
)
"""The purpose within a sentence, up to its end or to what was found."""

_PROFILE = re.compile(
    r"\b(?:(?:screenings-?)?profiel(?:en)?|functie-?aspect(?:en)?|screening\s+profile|aspects?)\b", re.IGNORECASE
)
_CODES = re.compile(
    r"\W*+(?:(?:specifieke?|algemeen|algemene)\b[\s,:–(-]+)?(?:(?:screenings-?)?profiel(?=\W|nummer|code)\W*+)?"
    r"(?:(?:nr|no|nummer|number|code|is|met|onder|namelijk|te\s+weten)\b[\s.:]*+){0,2}\W*+"
    r"(?:(?:informatie|geld|goederen|diensten|zakelijke\s+transacties|proces|aansturen\s+(?:van\s+)?organisaties?|personen)\b\W*+)?"
    r"(\d{2}(?:(?:\s+[-–]\s+\d{2}){2,}|(?:(?:\s*\([^)\d]{0,90}\))?(?:\s*(?:[,;/&+]|\b(?:en|and|alsmede|evenals|plus)\b)){1,2}"
    r"\s*(?:functie-?aspect(?:en)?\s+|profiel\s+)?\d{2})*))(?=\D|$)(?!\s*[-/.]?\s*\d)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:t/?m\b|tot\b|[-–]\s*\d)", re.IGNORECASE)
"""Behind a code that begins a range: which codes lie in it is not printed."""
_DENIED = re.compile(
    r"\b(?:niet|geen|uitzondering|uitgezonderd|m\.?u\.?v\b|behalve|exclusief|zonder|not|except|excluding|without)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;]\s")
_NO_OBJECTION = re.compile(
    r"\b(?:niet|geen|not|no)\b[^.;:]{0,40}\b(?:bezwar\w+|bezwaar|objections?)\b"
    r"|\b(?:bezwar\w+|bezwaar|objections?)\b[^.;:]{0,40}\b(?:niet|geen|not|no)\b",
    re.IGNORECASE,
)
_SPECIFIC = re.compile(r"\bspecifieke?\b|schietvereniging", re.IGNORECASE)
_CLUB = re.compile(r"schietvereniging|schutter|wapen", re.IGNORECASE)
"""What a VOG is asked for that has the specific profile 85; alone and without its name it could be the aspect."""
_GENERAL = re.compile(r"functie-?aspect|\balgemene?\b", re.IGNORECASE)
_ONLY_SPECIFIC = frozenset({"01", "06", "25", "40", "45", "50", "55", "60", "65", "70", "75", "80", "95", "96"})
"""Numbers of specific profiles that are no function aspect: how the form numbers them, whichever are relevant."""
_EXPLAINS = re.compile(r"\b(?:uitleg|toelichting|betekenis|explanation|verklaring\s+van\s+de\s+codes)\b", re.IGNORECASE)


_DIRECTOR = re.compile(r"\b(?:bestuurders?|vennoten|vennoot|rechtspersoon|statutair\w*|directors?)\b", re.IGNORECASE)


def read_vog(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one VOG."""
    own = _without_explanation(sheets)
    person_type = _person_type(own)
    facts: dict[str, Found] = dict(_profiles(own.lines))
    read = {
        "issued": first(labelled(own, _ISSUED, a_date))
        or first(labelled(own, _paired(_DAY), a_date))
        or signed_at_foot(own)
        or day_told(own, r"afgegeven|verstrekt|issued"),
        "number": _number(own),
        "person_type": person_type,
        "purpose": _purpose(own),
        "digital": _digital(own),
    }
    if person_type is None and any(_DIRECTOR.search(line.text) for line in own.lines):
        pass  # whoever is named may be one who directs a legal person
    elif person_type is None or person_type.value != "RP":
        read["holder"] = _holder(own)
        read["holder_birth_date"] = first(labelled(own, _paired(BIRTH), a_date)) or born_in_prose(own)
    facts.update((name, found) for name, found in read.items() if found is not None)
    yield Reading(facts=facts)


def _without_explanation(sheets: Sheets) -> Sheets:
    """The pages without the one that explains every code: what stands there is of no person's VOG."""
    kept = tuple(page for page in sheets.pages if not _is_explanation(page.lines))
    return Sheets(kept or sheets.pages, sheets.raw)


def _is_explanation(lines: Sequence[Line]) -> bool:
    coded = sum(re.match(r"\d{2}(?!\d)", line.text) is not None for line in lines)
    headed = any(_EXPLAINS.search(line.text) for line in lines[:3])
    return coded >= 12 or (headed and coded >= 3 and not any(_TITLE.search(line.text) for line in lines[:3]))


def _holder(sheets: Sheets) -> Found | None:
    """The name as it would be spoken, put together from its fields."""
    whole = first(found for found in labelled(sheets, _WHOLE, a_name_only) if is_full(str(found.value)))
    if whole is not None:
        return whole
    surname = first(labelled(sheets, _paired(_SURNAME), a_name_only))
    if surname is None:
        return _holder_told(sheets)
    given = first(labelled(sheets, _paired(_GIVEN), a_name_only)) or first(labelled(sheets, _GIVEN, some_initials))
    prefix = first(labelled(sheets, _paired(_PREFIX), _a_prefix))
    if given is None and prefix is None:
        return surname
    last, _, trailing = (part.strip() for part in str(surname.value).partition(","))
    parts = (str(given.value) if given else "", trailing or (str(prefix.value) if prefix else ""), last)
    return Found(" ".join(part for part in parts if part), surname.place)


def _holder_told(sheets: Sheets) -> Found | None:
    """The name before a birth date in a sentence; of several people none is surely the holder."""
    told = list(named(sheets, before=(r"(?<![,;\s(])[,;\s(]+(?:geboren|born)\b",)))
    return told[0] if len({words(str(one.value)) for one in told}) == 1 else None


_PREFIXES = frozenset(
    words(
        "a al ben bij bin d da dal de del della den der des di dos du el en het in la las le les los op onder over s t "
        "te ten ter tho thoe to tot uit van ver voor von vom zu zum zur aan af auf aus"
    )
)


def _a_prefix(text: str) -> str | None:
    """Only what is a prefix: the field is often empty, and the next one must not be taken for it."""
    value = a_text(text)
    return value if value and set(words(re.sub(r"['’`]", " ", value))) <= _PREFIXES else None


@lru_cache(maxsize=16)
def _paired(labels: tuple[str, ...]) -> tuple[str, ...]:
    """The labels, and each with another behind it: what is printed in two languages may stand close together."""
    return (*labels, *(f"{one} {other}" for one in labels for other in labels if one is not other))


def _number(sheets: Sheets) -> Found | None:
    """The reference; on a paper VOG without one the blue number, which is another number of the same paper."""
    if reference := first(labelled(sheets, _paired(_NUMBER), a_reference)):
        return reference
    if told := reference_told(sheets):
        return told
    if application := first(labelled(sheets, _APPLICATION, a_reference)):
        return application
    if numbered := first(labelled(sheets, _MERE_NUMBER, a_reference)):
        return numbered
    numbers = ((_BLUE_NUMBER.search(line.text), line) for line in sheets.lines)
    return first(Found(match.group(), line.place()) for match, line in numbers if match is not None)


def _person_type(sheets: Sheets) -> Found | None:
    """For whom it is, only if printed; what stands below the title goes before what stands elsewhere."""
    title = next((number for number, line in enumerate(sheets.lines) if _TITLE.search(line.text)), None)
    for lines in ([] if title is None else sheets.lines[title : title + 3], sheets.lines):
        natural, legal = _line_with(_NATURAL, lines), _line_with(_LEGAL, lines)
        if natural and not legal:
            return Found("NP", natural.place())
        if legal and not natural:
            return Found("RP", legal.place())
    return None


def _line_with(pattern: str, lines: Sequence[Line]) -> Line | None:
    return next((line for line in lines if re.search(pattern, line.text, re.IGNORECASE)), None)


def _digital(sheets: Sheets) -> Found | None:
    return first(Found(True, line.place()) for _, line in phrase(sheets, _DIGITAL, across=True))


def _purpose(sheets: Sheets) -> Found | None:
    """What it was asked for: behind a label, or below the line that leads up to it."""
    if named := row_value(sheets, _PURPOSE, a_text):
        return named
    lines = sheets.lines
    for number, line in enumerate(lines[:-1]):
        sentence = " ".join(one.text for one in lines[max(0, number + 1 - _PURPOSE_CONTINUES) : number + 1])
        if _PURPOSE_FOLLOWS.search(sentence if line.text[:1].islower() else line.text):
            value = a_text("\n".join(_paragraph(lines, number + 1)))
            return Found(value, lines[number + 1].place()) if value else None
    for match, line in phrase(sheets, _PURPOSE_BEHIND, across=True):
        if value := a_text(re.split(r"\.(?:\s|$)", match.group(1))[0]):
            return Found(value, line.place())
    for pattern in _PURPOSE_TOLD:
        for match, line in phrase(sheets, pattern, across=True):
            if value := a_text(" ".join(match[1].split())):
                return Found(value, line.place())
    return None


def _paragraph(lines: Sequence[Line], start: int) -> Iterator[str]:
    """The lines that stand close together from `start` on, at most three."""
    above = lines[start]
    yield above.text
    for line in lines[start + 1 : start + 3]:
        close = above.box[1] - line.box[3] < 0.6 * (above.box[3] - above.box[1])
        if line.page != above.page or not close or above.text.rstrip().endswith("."):
            return
        yield line.text
        above = line


def _profiles(lines: Sequence[Line]) -> Iterator[tuple[str, Found]]:
    """`profiles` or `specific_profile`: the codes behind, beside or below the word for it."""
    for number, line in enumerate(lines):
        for index, segment in enumerate(line.segments):
            cues = ((cue.end(), list(_region(lines, number, index, cue))) for cue in _PROFILE.finditer(segment.text))
            end, region = next((one for one in cues if one[1]), (0, []))
            codes = [code for text, _ in region for code in _codes_of(text)]
            together = _codes_of(" ".join(text for text, _ in region))
            codes = together if len(together) > len(codes) else codes
            if not codes or _told_in_part(codes, region) or _is_denied(lines, number, segment.text[:end], region):
                continue
            said = " ".join([segment.text, *(text for text, _ in region)])
            where = region[0][1]
            if codes == ["85"] and not _GENERAL.search(said) and any(_CLUB.search(one.text) for one in lines):
                said = f"{said} schietvereniging"
            general = _GENERAL.search(said) is not None or len(codes) > 1
            if len(codes) == 1 and (_SPECIFIC.search(said) or (not general and codes[0] in _ONLY_SPECIFIC)):
                yield "specific_profile", Found(codes[0], where.place())
            elif not _SPECIFIC.search(said):
                yield "profiles", Found(tuple(dict.fromkeys(codes)), where.place())
            return


_LEADS_UP = re.compile(
    r"^\W*(?:(?:waar(?:op|aan|mee)|is|zijn|gescreend|getoetst|beoordeeld|van|toepassing|gehanteerd|gebruikt|toegepast|gekozen|werd|wordt|nr\.?"
    r"|nummer)\b\W*){0,5}",
    re.IGNORECASE,
)
"""What may stand between the word for it and the codes."""


def _told_in_part(codes: Sequence[str], region: Sequence[tuple[str, Line]]) -> bool:
    """Whether more codes stand among those that were read, so that these are not all."""
    told = _SENTENCE_END.split(" ".join(text for text, _ in region))[0]
    return len(codes) > 0 and any(code not in codes for code in _EXPLAINED.findall(told))


_EXPLAINED = re.compile(r"(?<![\d.,/-])(\d{2})(?=\s*[(:])")
"""A code with its meaning behind it."""


def _is_denied(lines: Sequence[Line], number: int, lead: str, region: Sequence[tuple[str, Line]]) -> bool:
    """Whether the sentence around the codes says that they, or some of them, are not meant.

    `lead` stands before the codes, on the line with that number.
    """
    before = f"{lines[number - 1].text} {lead}" if number and lead[:1].islower() else lead
    place = next(at for at, line in enumerate(lines) if line is region[-1][1]) + 1
    more = lines[place].text if place < len(lines) and lines[place].text[:1].islower() else ""
    after = " ".join([*(text for text, _ in region), more])
    sentence = f"{_SENTENCE_END.split(before)[-1]} {_SENTENCE_END.split(after)[0]}"
    return _DENIED.search(_NO_OBJECTION.sub(" ", sentence)) is not None


def _region(lines: Sequence[Line], number: int, index: int, cue: re.Match[str]) -> Iterator[tuple[str, Line]]:
    """The texts where the codes of this cue can stand, each with its line."""
    line, segment = lines[number], lines[number].segments[index]
    behind = segment.text[cue.end() :]
    told = _LEADS_UP.sub("", behind, count=1)
    if _codes_of(told):
        yield told, line
        yield from _coded(lines, number + 1, segment, more=True)
        return
    beside = line.segments[index + 1 :]
    if beside and _codes_of(beside[0].text):
        yield beside[0].text, line
        yield from _coded(lines, number + 1, beside[0], more=True)
        return
    ends = not behind.strip() and segment is line.segments[-1]
    if ends or segment.text.rstrip().endswith(":") or len(words(segment.text)) <= 3:
        yield from _coded(lines, number + 1, None, more=False)


def _coded(lines: Sequence[Line], start: int, above: Segment | None, *, more: bool) -> Iterator[tuple[str, Line]]:
    """The lines that begin with codes, and those that go on with a description; they end where neither is so.

    `more` where codes stand before them already, in the segment `above`.
    """
    left = above.box[0] if above else None
    for line in lines[start : start + 20]:
        text = line.text
        if _codes_of(text) and not (more and left is not None and line.box[0] < left - 3):
            yield text, line
            left = line.box[0] if left is None else left
            more = True
        elif more and left is not None and line.box[0] >= left - 3 and (text[:1].islower() or text[:1] == "("):
            yield text, line
        else:
            return


def _codes_of(text: str) -> list[str]:
    match = _CODES.match(text) or re.search(r"\((?:profiel\s*)?(\d{2})\)", text)
    if match is None or _RANGE.match(text, match.end(1)):
        return []
    return re.findall(r"\d{2}", match.group(1))
