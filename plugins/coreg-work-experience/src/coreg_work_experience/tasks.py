"""Which client-support tasks a paper names, each by the toelichting's wording, its target group included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coreg_tui.api import Found, Line, Sheets, boxes, phrase, words
from coreg_work_experience.facts import TASKS

_GROUP = re.compile(
    r"\bmet\s+(?:een\s+|hun\s+)?(?:[\w/-]+,?\s+){0,4}?(?:beperking|handicap)"
    r"|\bgehandicapten?\b|\bwith\s+(?:a\s+|an\s+)?(?:\w+\s+){0,2}disabilit",
    re.IGNORECASE,
)
_INFORMATION = r"(?:informati(?:e|on)\w*|informe(?:er|re)\w*|voorlicht\w*)"
_ADVICE = r"(?:advies\w*|advi[sc]e\w*|adviser\w*)"
_BETWEEN = r"[^.;]{0,40}?"
_SIGNS = {
    "information_advice": rf"\b{_INFORMATION}\b{_BETWEEN}\b{_ADVICE}\b|\b{_ADVICE}\b{_BETWEEN}\b{_INFORMATION}\b",
    "needs_assessment": r"\bonderzoek\w*\b[^.;]{0,80}?\b(?:algemene\b[^.;]{0,20}?\bvoorziening|maatwerk-?\s?voorziening"
    r"|voorziening\w*\b[^.;]{0,30}?\bpassend|passende\s+voorziening)",
    "dispute_mediation": r"\bgeschil\w*?-?bemiddel\w*|\bbemiddel\w*\s+(?:bij|in|van|tussen)\b[^.;]{0,30}?\bgeschil\w*"
    r"|\bgeschillen\b[^.;]{0,30}?\bbemiddel\w*",
    "independent_support": r"\bprofessionele\s+autonomie\b|\bonafhankelijke?\s+(?:cli[eë]nt-?\s?)?ondersteun\w+"
    r"|\bonafhankelijk\b[^.;]{0,30}?\b(?:werk|ondersteun|bijsta)\w*|\bonafhankelijk\b[^.;]{0,80}?\bin\s+het\s+belang\b"
    r"|\b(?:werk|ondersteun)\w*\b[^.;]{0,40}?\bonafhankelijk\b",
    "strengthening_position": r"\bversterk\w*\b[^.;]{0,30}?\b(?:rechts)?positie\b"
    r"|\b(?:rechts)?positie\b[^.;]{0,90}?\bversterk\w*",
}
_WITHOUT_GROUP = frozenset({"needs_assessment"})
"""The toelichting names no target group with it."""
_PATTERNS = {code: re.compile(_SIGNS[code], re.IGNORECASE) for code, _ in TASKS}
_FOR = re.compile(r"[\s,]*(?:aan|voor|van|for|to)\s+([^.;,]{0,90})", re.IGNORECASE)
_AND_DOES = re.compile(
    r"\b(?:en|of|and)\s+(?:(?:versterk|bemiddel|onderzoek|ondersteun|behartig|werkt|geeft|komt|doet|voert|helpt|begeleid|adviseer)\w*"
    r"|het\s+\w+en\b)",
    re.IGNORECASE,
)
"""Where the next task begins, which has whom it is for behind it."""
_SPOKEN_OF = re.compile(
    r"(?:(?:het|de|hun)\s+belang|(?:(?:de|een|deze|die|hun|haar|zijn|elke|iedere)\s+)?(?:cli[eë]nt(?:en)?|betrokkenen?)\b"
    r"(?!\s+(?:met|zonder|die|in(?!\s+(?:hun|haar|zijn|het|de)\s+(?:contact|gesprek|overleg|relatie)))\b))",
    re.IGNORECASE,
)
"""Who was named before: the target group, where the passage names one."""
_GOES_ON = re.compile(
    r"(?:(?:zij|hij|ik|u|daarbij|daarnaast|ook|verder|tevens|bovendien)\b(?!\s+(?:is|was|zijn)\b)|(?:mevrouw|de\s+heer)\s)",
    re.IGNORECASE,
)
"""How a sentence begins that goes on with what somebody does."""
_NOT = re.compile(r"\b(?:geen|niet(?!\s+alleen)|noch|zonder)\b", re.IGNORECASE)
_EXPLAINS = re.compile(
    r"\bcli[eë]nt-?\s?ondersteunende\s+taken\s+(?:zijn|in\s+de\s+zin|volgens)|\btoelichting\b(?!\s+(?:op\s+(?:de|het|uw)\s+)?(?:taken|functie|werk\w*))|\bonder\s+cli[eë]nt-?\s?onder\w+"
    r"[^.]{0,30}\bverstaan\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:stichting|organisatie|vereniging|co[oö]peratie|instelling|missie|doelstelling|scholing|cursus|opleiding"
    r"|training|vakgroep)\b",
    re.IGNORECASE,
)
_OF_THE_HOLDER = re.compile(
    r"\b(?:werknemer|werkneemster|medewerk\w+|professional|functie\w*|functionaris|hij|zij|ik|mijn|werkzaamheden|taak|taken"
    r"|consulent\w*|adviseur\w*|[\w-]*ondersteuner)\b",
    re.IGNORECASE,
)

_ANSWERS = {"ja": True, "wel": True, "yes": True, "nee": False, "neen": False, "niet": False, "no": False}
_SENTENCE = r"(?s)\S.*?(?:[.!?](?=\s+[A-Z\d•–-])|(?=\n[A-Z][^\n:]{0,40}(?::| {2}))|\Z)"
"""Up to its full stop, or to the next line that has a label."""


def tasks_in(sheets: Sheets) -> Found | None:
    """The tasks that are ticked, where the paper lists them with boxes; else those that its text names."""
    options = [(on, text, line) for on, text, line in boxes(sheets) if any(_names(text))]
    if options:
        ticked = [(text, line) for on, text, line in options if on]
        return _found([(code, line) for text, line in ticked for code in _names(text)])
    answered = list(_answered(sheets))
    if answered:
        return _found([(code, line) for code, line, yes in answered if yes])
    return _found([(code, line) for code, line in _named(sheets)])


def _answered(sheets: Sheets) -> Iterator[tuple[str, Line, bool]]:
    """The tasks that a form lists with yes or no behind each."""
    for line in sheets.lines:
        answer = _ANSWERS.get(" ".join(words(line.segments[-1].text))) if len(line.segments) > 1 else None
        if answer is not None:
            for code in _names(line.segments[0].text):
                yield code, line, answer


def _found(named: list[tuple[str, Line]]) -> Found | None:
    codes = {code for code, _ in named}
    return Found(tuple(code for code, _ in TASKS if code in codes), named[0][1].place()) if named else None


def _named(sheets: Sheets) -> Iterator[tuple[str, Line]]:
    """The tasks in running text, sentence by sentence, item by item."""
    before = ""
    for match, line in phrase(sheets, _SENTENCE, flags=0, across=True):
        sentence = " ".join(match[0].split())
        earlier, before = before, sentence
        if _EXPLAINS.search(sentence):
            continue
        of_another = [one for one in re.split(r"\n(?=[A-Z])|\s{2,}", match[0]) if _is_of_another(one)]
        lead = sentence.rpartition(":")[0] if ":" in sentence else earlier if _GOES_ON.match(sentence) else ""
        for item in re.split(r";\s|\s[•▪‣–*]\s|\s-\s(?=[a-z])", sentence):
            for code in _names(item, lead):
                if not any(_PATTERNS[code].search(one) for one in of_another):
                    yield code, line


def _is_of_another(text: str) -> bool:
    """Whether the text speaks of an organisation or a course, and not of what somebody does."""
    return _OF_ANOTHER.search(text) is not None and _OF_THE_HOLDER.search(text) is None


def _names(item: str, lead: str = "") -> Iterator[str]:
    """The codes of the tasks that an item of a list, or a sentence, names; `lead` may name the target group for it."""
    for code, pattern in _PATTERNS.items():
        match = pattern.search(item)
        if match is None or _NOT.search(item[max(0, match.start() - 40) : match.start()]):
            continue
        if code in _WITHOUT_GROUP or _concerns_the_group(item, match.end(), lead):
            yield code


def _concerns_the_group(item: str, end: int, lead: str) -> bool:
    whom = _FOR.match(item, end)
    if whom is not None and not _SPOKEN_OF.match(whom[1]):
        return _GROUP.search(_AND_DOES.split(whom[0])[0]) is not None
    return _GROUP.search(item) is not None or _GROUP.search(lead) is not None
