"""Whether the work is at HBO level: ticked, filled in, or told in a sentence about the function."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coreg_tui.api import Found, Line, Sheets, boxes, phrase, words
from coreg_work_experience.labels import LEVEL, sought

_HBO = r"\bhbo\b[\s-]*(?:\(?\s*werk-?\s?en\s+denk-?\s?)?(?:niveau|level)\b"
_WORK = (
    r"\b(?:uitgeoefend|uitgevoerd|verricht|ingeschaald|ingedeeld|gewaardeerd|functie\w*|werkzaamheden|werk|werkt|werkte"
    r"|werkzaam|gewerkt|taken|doe|deed|position|duties|work|works|worked|performed)\b"
)
_AT_LEVEL = re.compile(
    rf"{_WORK}[^.;☐☒]{{0,90}}?{_HBO}|\bniveau\s+van\s+(?:de|het|haar|zijn|deze|uw)\s+(?:werkzaamheden|werk|functie|taken)\s+(?:is|was|betreft|ligt\s+op)\s+(?:op\s+)?hbo\b"
    rf"|{_HBO}[^.;☐☒]{{0,40}}?\b(?:uitgeoefend|uitgevoerd|verricht|werkzaam|gewerkt)\b",
    re.IGNORECASE,
)
_OF_THE_PERSON = re.compile(
    r"\b(?:beschikt|bezit|diploma|opleiding|toets\w*|test|behaald|vereist|vraagt(?!\s+en\s+(?:kent|heeft))|eist|wens\w*|minimaal|beschikken|bezitten|requires?|degree)\b",
    re.IGNORECASE,
)
_NOT_AT_LEVEL = re.compile(
    rf"\b(?:niet|geen|onder|beneden|not|below)\b[^.;]{{0,40}}?{_HBO}|{_HBO}\s*:?\s*(?:niet|geen|nee)\b", re.IGNORECASE
)
_MBO = r"\bmbo\b[\s-]*(?:\d\b[\s-]*)?(?:\(?\s*werk-?\s?en\s+denk-?\s?)?(?:niveau|level)\b"
_AT_MBO = re.compile(rf"{_WORK}[^.;☐☒]{{0,60}}?\bop\s+{_MBO}", re.IGNORECASE)
_SENTENCE = r"(?s)\S.*?(?:[.!?;](?=\s+[A-Z\d•–-])|\Z)"
_OPEN = re.compile(r"\bof\b|\bwel\s*/\s*niet\b|\bja\s*/\s*nee\b|\*|[?]", re.IGNORECASE)


def level_in(sheets: Sheets) -> Found | None:
    """Whether the work is at HBO level, as ticked, filled in or told."""
    return _ticked_level(sheets) or sought(sheets, LEVEL, _a_level) or _told_level(sheets)


def _ticked_level(sheets: Sheets) -> Found | None:
    lines = sheets.lines
    for number, line in enumerate(lines):
        around = " ".join(one.text for one in lines[max(0, number - 1) : number + 1])
        if not re.search(r"\bhbo\b", around, re.IGNORECASE):
            continue
        answers = [(on, text) for on, text, at in boxes(sheets) if at is line]
        said = {_yes(text): on for on, text in answers if _yes(text) is not None}
        if len(said) == 2 and said[True] != said[False]:
            return Found(said[True], line.place())
        if answers:
            return _named_level(answers, line) or _after_its_word(line)
    return None


def _named_level(answers: Sequence[tuple[bool, str]], line: Line) -> Found | None:
    """Boxes that name the levels themselves (`☐ mbo ☒ hbo ☐ wo`), one of them ticked."""
    ticked = [text for on, text in answers if on]
    if len(ticked) != 1 or not words(ticked[0]):
        return None
    level = words(ticked[0])[0]
    if level in ("mbo", "vmbo", "hbo") and len(answers) > 1:
        return Found(level == "hbo", line.place())
    if re.search(_HBO, ticked[0], re.IGNORECASE) and len(answers) == 1:
        return Found(True, line.place())
    return None


def _after_its_word(line: Line) -> Found | None:
    """Boxes that stand behind their words (`ja ☒ nee ☐`)."""
    found = re.search(r"\bja\s*(\S+)\s+nee\s*(\S+)\s*$", line.text, re.IGNORECASE)
    if found is None:
        return None
    marks = [mark in "☒☑✓✔✗✘⊠●◉■" for mark in found.groups()]
    return Found(marks[0], line.place()) if marks[0] != marks[1] else None


def _yes(text: str) -> bool | None:
    said = words(text)
    return (
        {"ja": True, "yes": True, "wel": True, "nee": False, "neen": False, "no": False, "niet": False}.get(said[0])
        if said
        else None
    )


def _a_level(text: str) -> bool | None:
    said = words(text)
    if not said or len(said) > 6 or _OPEN.search(text) or _OF_THE_PERSON.search(text) or re.search(r"[☐□☒☑]", text):
        return None
    answer = _yes(text)
    if answer is not None:
        return answer if not {"ja", "nee"} <= set(said) else None
    if "hbo" in said:
        return not {"niet", "geen", "nee", "neen", "no", "not"} & set(said) if not {"mbo", "wo"} & set(said) else None
    return False if said[0] in ("mbo", "vmbo") else None


def _told_level(sheets: Sheets) -> Found | None:
    answers: dict[bool, Found] = {}
    for match, line in phrase(sheets, _SENTENCE, flags=0, across=True):
        sentence = " ".join(match[0].split())
        lower = _AT_MBO.search(sentence)
        if lower is not None and not _OF_THE_PERSON.search(sentence) and _only_denied(sentence):
            answers.setdefault(False, Found(False, line.place()))
            continue
        told = _AT_LEVEL.search(sentence)
        if told is None or _leaves_it_open(sentence, told):
            continue
        answer = _NOT_AT_LEVEL.search(sentence, max(0, told.start() - 20)) is None
        answers.setdefault(answer, Found(answer, line.place()))
    return next(iter(answers.values())) if len(answers) == 1 else None


def _only_denied(sentence: str) -> bool:
    """Whether the sentence names HBO level not at all, or only to say that the work is not at it."""
    return not re.search(_HBO, sentence, re.IGNORECASE) or _NOT_AT_LEVEL.search(sentence) is not None


def _leaves_it_open(sentence: str, told: re.Match[str]) -> bool:
    """Whether it speaks of a person's schooling, of several levels, or asks for an answer."""
    before, behind = sentence[max(0, told.start() - 60) : told.end()], sentence[told.end() : told.end() + 20]
    several = re.search(r"\bmbo\b", f"{told[0]}{behind}", re.IGNORECASE)
    asked = sentence.rstrip().endswith("?") or re.search(r"[☐☒☑□]|\bja\s*/\s*nee\b", behind, re.IGNORECASE)
    return bool(_OF_THE_PERSON.search(before) or several or asked)
