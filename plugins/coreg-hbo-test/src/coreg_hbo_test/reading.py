"""Where the facts stand on the report of an HBO test and of a 21+ test, whatever the layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from coreg_hbo_test.result import result_of
from coreg_tui.api import (
    BIRTH_LABELS,
    Found,
    Reading,
    Sheets,
    a_date,
    a_name,
    a_text,
    first,
    is_full,
    labelled,
    name_from,
    named,
    phrase,
    prose,
    words,
)

_NAMES = (
    "Naam", "Naam kandidaat", "Naam deelnemer", "Kandidaat", "Deelnemer", "Naam van de kandidaat",
    "Naam van de deelnemer", "Name", "Candidate", "Participant", "Name of candidate", "Volledige naam", "Respondent",
    "Naam deelneemster", "Deelneemster", "Candidate name", "Name of participant", "Participant name", "Full name",
    "Name of the candidate", "Voor- en achternaam", "Naam en voorletters", "Getest", "Geteste persoon",
)  # fmt: skip
_TAKEN = (
    "Datum afname", "Afnamedatum", "Datum van afname", "Afgenomen op", "Afgenomen", "Afgelegd op", "Testdatum",
    "Datum test", "Datum van de test", "Toetsdatum", "Datum toets", "Datum van de toets", "Test afgenomen op",
    "Toets afgelegd op", "Gemaakt op", "Datum onderzoek", "Onderzoeksdatum", "Datum testafname", "Test date",
    "Date of test", "Date taken", "Date of assessment", "Taken on", "Testafname", "Afname", "Afname op",
    "Afgenomen d.d.",
    "Datum deelname", "Datum van deelname", "Deelgenomen op", "Testdag", "Toetsdag", "Toetsafname", "Afgelegd",
    "Datum toetsafname", "Datum capaciteitentest", "Datum capaciteitenonderzoek", "Datum afgelegd", "Datum gemaakt",
    "Dag van afname", "Dag van de test", "Dag van de toets", "Onderzocht op", "Date of testing", "Test taken on",
    "Date of administration", "Administered on", "Completed on", "Date completed",
    "Datum van testen", "Datum testen", "Datum van het onderzoek", "Datum van testafname", "Datum assessment",
    "Datum van het assessment", "Assessmentdatum",
)  # fmt: skip
_PROVIDER = (
    "Aanbieder", "Testaanbieder", "Uitgever", "Testuitgever", "Uitgevoerd door", "Afgenomen door", "Test van",
    "Provider", "Testbureau", "Bureau", "Testleverancier", "Leverancier", "Test provider", "Administered by",
    "Uitvoerder",
    "Naam aanbieder", "Publisher", "Uitvoerend bureau", "Test afgenomen door", "Aanbieder van de test",
)  # fmt: skip
_INSTITUTION = (
    "Instelling",
    "Onderwijsinstelling",
    "Afgenomen door",
    "Uitgevoerd door",
    "Aanbieder",
    "Institution",
    "Naam instelling",
    "Toetsinstelling",
    "Toets afgenomen door",
    "Test afgenomen door",
    "Afnemende instelling",
)
_IXLY = r"\b(Ixly(?:\s+B\.?V\.?)?)(?!\w)"
_BUREAU = re.compile(
    r"^(?!.*\bixly\b).*\b(?:\w*bureau|psychologen\w*|\w*adviseurs|adviesgroep|consultancy"
    r"|(?:assessment|loopbaan|test|toets)-?(?:centrum|center|centre|huis|groep|punt|praktijk))\b",
    re.IGNORECASE,
)
_OURS = (
    r"\b(?:op|in)\s+(?:ons\s+(?:kantoor|bureau|centrum)|onze\s+(?:locatie|vestiging|praktijk|testlocatie))\b"
    r"|\b(?:bij|door)\s+ons(?:\s+bureau)?\s+(?:\w+\s+){0,6}?(?:gemaakt|afgelegd|afgenomen|getest|deelgenomen|onderzocht)\b"
    r"|\b(?:hebben|namen)\s+wij\s+(?:\w+\s+){0,8}?(?:afgenomen|getest|onderzocht|af)\b|\bonze\s+(?:psycho|assess)\w+\b|\bat\s+our\s+office\b"
)
"""A bureau says that the test was taken with it."""
_NOT_BY = re.compile(r"\b(?:niet|geen|not|anders\s+dan)\b[^.]{0,25}$", re.IGNORECASE)
_SCHOOLS = (
    re.compile(r"\bhbo\s+drechtsteden?\b", re.IGNORECASE),
    re.compile(r"\b(?:hogeschool|university\s+of\s+applied\s+sciences)\b", re.IGNORECASE),
    re.compile(r"\b(?:inholland|fontys|avans|saxion|windesheim|hanze|zuyd|nhl\s+stenden)\b", re.IGNORECASE),
)
"""What tells who took the 21+ test, the surest first."""
_SENTENCE = re.compile(r"[.;:,]\s*$|\b(?:is|heeft|hebben|kan|wordt|onze|een|tot|u)\b", re.IGNORECASE)
_DAY = (
    r"(\d{1,2}(?:[\s\u00a0]+[a-z]{3,9}\.?[\s\u00a0]+|\s?[-/.]\s?\d{1,2}\s?[-/.]\s?)\d{4}"
    r"|[a-z]{3,9}[\s\u00a0]+\d{1,2},?[\s\u00a0]+\d{4})"
)
_ON = rf"\b(?:op|on|d\.d\.|dd\.?)[\s\u00a0]+(?:[a-z]+da[gy],?\s+)?{_DAY}"
_OTHER_DAY = re.compile(
    r"\b(?:geboren|born|rapport|report|brief|opgesteld|aangemaakt|geldig|valid)\b[^.\d]*$", re.IGNORECASE
)
_TOOK = (
    rf"{_ON},?[\s\u00a0]+(?:nam|heeft|hebt|hebben|legde|maakte|deed|bent|is|werd|onderging|voltooide|took|sat|completed)\b",
    rf"{_ON}[^.\d]{{0,60}}?\b(?:deelgenomen|afgelegd|gemaakt|gedaan|ondergaan|voltooid)\b",
    rf"\b(?:deelgenomen|afgelegd|gemaakt|afgenomen|getest|deelname|onderzocht|taken|tested|administered)\b[^.\d]{{0,60}}?{_ON}",
    rf"\b(?:heeft|hebt|nam|legde|maakte|deed|is|werd|took|sat|completed)\b[^.\d]{{0,60}}?{_ON}[^.]{{0,80}}?"
    r"\b(?:\w*toets|\w*test|\w*onderzoek|deelgenomen|afgelegd|deel)\b",
    rf"\b(?:nam|legde|maakte|deed|took|sat|completed)\b(?:[^.\d]|21\s?\+){{0,60}}?\b(?:\w*toets|\w*test|\w*onderzoek)\b[^.\d]{{0,20}}?{_ON}",
)


def read_test(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one HBO test."""
    facts = dict(_common(sheets))
    if provider := _provider(sheets):
        facts["provider"] = provider
    yield Reading(facts=facts)


def read_21plus(sheets: Sheets) -> Iterable[Reading]:
    """The facts of one 21+ test."""
    facts = dict(_common(sheets))
    if institution := _institution(sheets):
        facts["institution"] = institution
    yield Reading(facts=facts)


def _common(sheets: Sheets) -> Iterator[tuple[str, Found]]:
    if name := first(labelled(sheets, _NAMES, a_name)) or _addressed(sheets):
        yield "holder", name
    if birth := first(labelled(sheets, BIRTH_LABELS, a_date)) or _birth(sheets):
        yield "holder_birth_date", birth
    if taken := first(labelled(sheets, _TAKEN, a_date)) or _took(sheets):
        yield "taken", taken
    if result := result_of(sheets):
        yield "result", result


def _addressed(sheets: Sheets) -> Found | None:
    """The person that a sentence speaks of: `verklaart dat NAME, geboren op ...`."""
    for match, line in prose(sheets, _GIVEN_WITH):
        if (value := name_from(match[1])) and is_full(value):
            return Found(value, line.place())
    for match, line in phrase(sheets, r"(?:^|\n)([^\n\d]{3,120}?)(?<![,\s])[,\s]+\(?(?:geboren|born)\b", across=True):
        if value := a_name(re.split(r"\b(?:dat|aan|that)\b", match.group(1))[-1].strip(" ,")):
            return Found(value, line.place())
    return first(named(sheets, behind=_STATED, before=_SHOWN))


_GIVEN_WITH = (
    r"\b(?:kandidaat|deelnemer|deelneemster|persoons)?-?gegevens(?:\s+van)?(?:\s+de)?(?:\s+(?:kandidaat|deelnemer|deelneemster))?\s*:\s*"
    r"([^\n:;]{3,80}?),?\s\(?(?:geboren|geboortedatum|geb\.|born)(?!\w)"
)
"""The line of a letter that gives the candidate's name and birth date."""
_STATED = (r"\b(?:verkla\w+|bevestig\w+|certif\w+|declares?)\b[^\n]{0,40}?\b(?:dat|that)\s",)
"""What a statement says before the name of the person that it is about."""
_SHOWN = (r"\s(?:heeft|has)\s+(?:op|on)\b", r",?\s\(?(?:geboren|born|geb\.)(?=\s)")
"""What a report says behind it."""


def _birth(sheets: Sheets) -> Found | None:
    for match, line in phrase(
        sheets, r"\b(?:geboren|born|geboortedatum|geb\.)(?!\w)[^\d.;]{0,50}?(\d[^\n,;)]{3,30}(?:\n\d{4})?)", across=True
    ):
        if day := a_date(match.group(1)):
            return Found(day, line.place())
    return None


def _took(sheets: Sheets) -> Found | None:
    """The day on which somebody took the test, told in a sentence."""
    for pattern in _TOOK:
        for match, line in phrase(sheets, pattern, across=True):
            before = match.string[max(0, match.start() - 40) : match.start(1)]
            if (day := a_date(match.group(1))) and not _OTHER_DAY.search(before):
                return Found(day, line.place())
    return None


def _provider(sheets: Sheets) -> Found | None:
    """Who gave the test; where no label says so, Ixly if it is named as a matter of course.

    A bureau at the head may have given a test that Ixly only made: it did where it says so, else nobody says who did.
    """
    if named := first(labelled(sheets, _PROVIDER, _a_firm)):
        return named
    if bureau := next((line for line in sheets.lines[:3] if _BUREAU.search(line.text)), None):
        name = _a_firm(re.split(r"\s[·|–]\s|,\s|\s{2,}", bureau.text)[0])
        if name is None or not _BUREAU.search(name) or next(phrase(sheets, _OURS, across=True), None) is None:
            return None
        return Found(name, bureau.place())
    for match, line in phrase(sheets, _IXLY, across=True):
        if not _NOT_BY.search(match.string[max(0, match.start() - 40) : match.start()]):
            return Found(" ".join(match.group(1).split()), line.place())
    return None


def _a_firm(text: str) -> str | None:
    value = a_text(text)
    if value is None or not value[:1].isupper() or len(value.split()) > 8:
        return None
    return f"{value}." if re.search(r"\.[A-Z]$", value) and f"{value}." in text else value


def _institution(sheets: Sheets) -> Found | None:
    if named := first(labelled(sheets, _INSTITUTION, _a_firm)):
        return named
    for school in _SCHOOLS:
        for line in sheets.lines:
            for segment in line.segments:
                text = re.split(r"\s[·|–]\s", segment.text)[0]
                found = school.search(text)
                if found and not _SENTENCE.search(text) and len(words(text)) > 1 and (value := a_text(text)):
                    return Found(found.group() if "drecht" in found.group().lower() else value, line.place(segment))
    return None
