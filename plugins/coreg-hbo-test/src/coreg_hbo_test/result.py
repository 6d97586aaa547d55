"""What a test found: the level that its conclusion names, among the levels that its explanation names too.

A report tells thresholds (`voor een hbo-niveau is een 6 nodig`) and how others scored. A level counts only where a
label of the result stands before it, or words that say that this person reached it.
"""

from __future__ import annotations

import re

from coreg_tui.api import Found, Sheets, first, labelled, phrase

_LABELS = (
    "Resultaat", "Uitslag", "Conclusie", "Eindresultaat", "Einduitslag", "Eindoordeel", "Eindconclusie", "Niveau",
    "Result", "Vastgesteld niveau", "Behaald niveau", "Gemeten niveau", "Werk- en denkniveau", "Denkniveau",
    "Outcome", "Uw niveau", "Oordeel", "Capaciteitenniveau", "Level", "Uw resultaat", "Uw uitslag", "Totaaloordeel",
    "Resultaat van de test", "Testresultaat", "Testuitslag", "Toetsuitslag", "Toetsresultaat", "Uitkomst", "Eindniveau",
    "Uitslag van de toets", "Uitslag van de test", "Bereikt niveau", "Gescoord niveau", "Niveau-indicatie",
    "Overall level", "Final result", "Overall result", "Level attained", "Level achieved", "Niveaubepaling",
    "Vastgesteld werk- en denkniveau", "Conclusion", "Niveau van functioneren", "Intellectueel niveau",
    "Resultaat en niveau", "Cognitief niveau",
    "Eindconclusie niveau", "Totaalscore niveau",
)  # fmt: skip
_LEVEL = (
    r"(?P<level>(?:(?P<under>onder|beneden|lager\s+dan|below)\s+)?(?:het\s+|een\s+)?(?P<name>hbo|mbo)\b"
    r"(?:[-\s]*(?:bachelor)?[-\s]*(?:werk-?\s*(?:en|&|/)?\s*-?\s*)?(?:denk)?niveau|[-\s]+(?:bachelor\s+)?level|[-\s]*4)?(?:\s+4)?)"
)
_AT_START = re.compile(
    rf"\W*(?:(?:voldaan|voldoende|positief|geslaagd|behaald|aangetoond|passed|higher\s+professional\s+education)\W+)?(?:op\s+|at\s+)?{_LEVEL}(?P<after>.{{0,40}})",
    re.IGNORECASE | re.DOTALL,
)
_PERSON = r"(?:(?:u|je|hij|zij|hiermee|daarmee|(?:de|deze|een)\s+\w+(?:\s+[A-Z][\w'’-]+)?|mevrouw\s+\w+)\s+){0,2}"
_REACHED = (
    rf"\b(?:komt|kom)\s+(?:u|je|hij|zij|de\s+\w+|\w+\s+\w+)?\s*(?:uit|overeen)\s+(?:op|met)\s+(?:een\s+|het\s+)?{_LEVEL}",
    rf"\b(?:past|passen|passend|hoort|wijst|duidt|scoor\w*|gescoord|functione\w+|presteer\w*)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:bij|op|aan|at|naar)\s+(?:een\s+|het\s+)?{_LEVEL}",
    rf"\b(?:beschikt|beschikken|beschik)\s+(?:[\w.'’-]+\s+){{0,5}}?over\s+(?:een\s+|het\s+)?{_LEVEL}",
    rf"\bover\s+(?:een\s+|het\s+)?{_LEVEL}\s+(?:te\s+)?(?:beschik\w*|bezit)\b",
    rf"\b(?:vastgesteld|bepaald|uitgekomen|beoordeeld|behaald|aangetoond|is|ligt)\s+(?:is\s+)?(?:op|als)\s+(?:een\s+|het\s+)?{_LEVEL}",
    rf"\b(?:niveau|uitslag|resultaat|conclusie)\s+(?:is|was)\s*:?\s+(?:een\s+|het\s+)?{_LEVEL}",
    rf"(?<!\d%\sop\s){_LEVEL}\s+(?:is\s+|wordt\s+|werd\s+|heeft\s+(?:\w+\s+)?|hebt\s+)?(?:hiermee\s+|daarmee\s+)?(?:aangetoond|behaald|vastgesteld|gehaald|bereikt)",
    rf"\b(?:u|je|hij|zij|kandidaat|deelnemer|dat\s+\w+\s+\w+)\s+(?:een\s+|het\s+){_LEVEL}\s+(?:heeft|hebt|bezit)\b",
    rf"\b(?:heeft|hebt)\s+{_PERSON}een\s+{_LEVEL}(?:(?<=niveau)|(?<=level))",
    rf"\b(?:heeft|hebt|has)\s+{_PERSON}(?:een\s+|het\s+|an?\s+)?{_LEVEL}\s+(?:aangetoond|behaald|gehaald|bereikt|reached)",
)
_NOT_REACHED = (
    r"\b(?:geen|niet)\s+(?:aan\s+)?(?:het\s+)?(?:gevraagde\s+)?(hbo)[\s-]*(?:werk-?\s*en\s*denk)?niveau"
    r"|\b(hbo)[\s-]*(?:werk-?\s*en\s*denk)?niveau\b[^.;]{0,40}\bniet\s+(?:is\s+)?(?:aangetoond|behaald|gehaald|bereikt)"
    r"|\b(?:onder|beneden)\s+(?:het\s+)?(hbo)[\s-]*(?:werk-?\s*en\s*denk)?niveau"
)
_DENIED = re.compile(r"\b(?:niet|geen|not|no)\b", re.IGNORECASE)


def result_of(sheets: Sheets) -> Found | None:
    """`hbo`, `mbo` or `below`; None where no conclusion is drawn, or two that differ.

    Where all it says is that HBO level was not reached, that is `below`.
    """
    found = [*labelled(sheets, _LABELS, _stated, lines=2), *_told(sheets)]
    values = {one.value for one in found}
    if not values:
        return first(Found("below", line.place()) for _, line in phrase(sheets, _NOT_REACHED, across=True))
    return found[0] if len(values) == 1 else None


def _stated(text: str) -> str | None:
    """The level with which the text behind a label begins."""
    match = _AT_START.match(text)
    return _result(match, match.group("after").split(".")[0]) if match else None


def _told(sheets: Sheets) -> list[Found]:
    """The levels that sentences say were reached."""
    found = []
    for pattern in _REACHED:
        for match, line in phrase(sheets, pattern, across=True):
            text = match.string
            before = re.split(r"[.;:]\s", text[max(0, match.start() - 60) : match.start()])[-1]
            after = re.split(r"[.;:,]\s", text[match.end() : match.end() + 60])[0]
            if re.search(
                r"\d\s*%|\b(?:wie|als|indien|wanneer|deelnemers|kandidaten|mensen|nodig|vereist|minimaal|minstens|ten\s+minste)\b"
                r"|\b(?:score|scores|percentiel|punten|resultaat)\s+(?:van\s+)?(?:\w+\s+)?(?:vanaf|tussen|boven|onder|\d)",
                f"{before} {match.group()}",
                re.IGNORECASE,
            ):
                continue
            if re.match(r"\W*(?:nodig|vereist|diploma|opleiding)\b", after, re.IGNORECASE):
                continue
            if (value := _result(match, f"{before} {match.group()} {after}")) is not None:
                found.append(Found(value, line.place()))
    return found


def _result(match: re.Match[str], around: str) -> str | None:
    """The result that a level stands for; None where it is denied, as another level may then be the one."""
    if match.group("under"):
        return "below"
    return None if _DENIED.search(around) else match.group("name").lower()
