"""For whom somebody works: the employer or the own firm, behind a label, in a sentence or in a letter's head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coreg_tui.api import Found, Line, Sheets, a_day, a_text, first, labelled, phrase
from coreg_work_experience.labels import EMPLOYER, FIRM, OWN_NAME, is_label, sought
from coreg_work_experience.people import ADDRESS
from coreg_work_experience.regions import blocks_of_employer

_FORM_WORDS = re.compile(
    r"\b(?:stichting|gemeente|vereniging|co[oö]peratie|zorggroep|zorg\w*|welzijn\w*|mee|b\.?\s?v\.?|n\.?v\.?|u\.?a\.?|v\.?o\.?f"
    r"|\w*groep|\w*steunpunt|\w*instelling|\w*organisatie|\w*bureau|\w*centrum|\w*bond|\w*kantoor|\w*dienst|federatie"
    r"|provincie|fonds|maatschappij|\w*team|\w*detachering)(?![\w])",
    re.IGNORECASE,
)
_ONLY_FORM = re.compile(
    r"(?:(?:de|het|een)\s+)?(?:stichting|gemeente|vereniging|co[oö]peratie|organisatie|instelling|bureau|b\.?v\.?|n\.?v\.?)",
    re.IGNORECASE,
)
_KIND = (
    r"(?:\w*(?:stichting|gemeente|vereniging|co[oö]peratie|centrum|kantoor|organisatie|instelling|bureau|groep|provincie"
    r"|steunpunt|bond|fonds|maatschappij|dienst)|firma|praktijk)"
)
_SMALL = re.compile(rf"{_KIND}\s+(?:[a-zë]+\s+){{0,2}}[^\W\d_a-z]")
"""A name that begins with the kind of organisation, in small letters (`gemeente Ede`)."""
_ARTICLE = re.compile(rf"(?:[Dd]e|[Hh]et|[Oo]nze|[Hh]aar)\s+(?={_KIND}\s)")
_A_PERSON = re.compile(rf"{ADDRESS}|(?:[^\W\d_]\.\s?){{1,6}}(?:\([^\W\d_]\w+\)\s*)?(?:\s?[a-z’']+)*\s?[^\W\d_a-z]")
_NAME_ENDS = re.compile(
    r"\s*(?:,|;|\(|\s[·•|]\s|/\s*\d|\s\d+(?:[.,]\d+)?\s*(?:tot|uur|uren|[-–]\s*\d)|\bkvk\b|\n\n|\s[–-]\s|\bte\s+(?=[A-Z’'])|\b(?:van|per|op|voor)\s+(?=\d)|\.\s+(?=[A-Z])|\.$"
    r"|\b(?:statutair|gevestigd|kantoorhoudend|vertegenwoordigd|ingeschreven|hierna|verder\s+te\s+noemen|verklaart|bevestigt"
    r"|dat|als|since|as\s+a|as\s+an|from|until|hereinafter|hereafter|having|with\s+its|represented|established|gedurende|in\s+(?:(?:de|het)\s+)?(?:functie|dienst|periode|(?:volgende|onderstaande|genoemde)\b)|sinds|vanaf|met\s+ingang|voor\s+gemiddeld|heeft|is|was|werkt"
    r"|werkzaam|besluit(?:en)?\b|op\s+basis|waar|en\s+(?:is|heeft|werkt|was|verricht|dat))\b)"
)
_SENTENCE = re.compile(
    r"^\d+(?:\.\d+|[.)]\s)|\b(?:wordt|worden|zal|kan|kunnen|stelt|betaalt|laat|verstrekt|zijn|hem|haar)\b"
)
_NEXT_LABEL = re.compile(
    r"\s+(?:(?:Naam|Datum|Aantal|Date|Name|Totaal|Op|In|Uren)\s(?:[\w/-]+\s){0,4}[\w/-]+|[A-Z][^\W\d_]+):(?:\s|$)"
)
_LEGAL_FORM = re.compile(
    r"^(?:de\s+)?(?:besloten\s+vennootschap(?:\s+met\s+beperkte\s+aansprakelijkheid)?|naamloze\s+vennootschap|rechtspersoon"
    r"|stichting(?=\s+stichting))\s+",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:directeur|bestuurder|manager|teammanager|teamleider|leidinggevende|clustermanager|regiomanager|hr-?\s?\w*"
    r"|personeels\w+|p&o\w*|hoofd\w*|voorzitter|secretaris|co[oö]rdinator)"
)
_NAME = r"([^\n]{3,90}(?:\n[^\n]{0,60})?)"
_DECLARES_FOR = (
    rf"\bverkla\w+\s+(?:hierbij\s+|hiermee\s+)?namens\s+{_NAME}",
    rf"\b(?:hierbij|hiermee)\s+verklaart\s+{_NAME}",
    rf"\b{_OFFICE}\b[^.;\n]{{0,40}}?\b(?:van|bij|namens)\s+{_NAME}",
    r"(?:^|\n)([^\n]{3,80}?),?\n\s*namens\s+deze\b",
    rf"\bnamens\s+{_NAME}",
)
_WORKS_FOR = (
    rf"\b(?:in\s+dienst|werkzaam|dienstverband|aangesteld|gewerkt|employed|werkt)\s+(?:is\s+|was\s+|heeft\s+)?(?:van|bij|by|at)\s+{_NAME}",
    r"\bbij\s+(?:de\s+|het\s+)?([^;,\n]{3,80}(?:\n[^;,\n]{1,60})?)\s+"
    r"(?:werkzaam|in\s+dienst|gewerkt|aangesteld|werkt|werkte|werkend)\b",
    rf"\b(?:werkzaam|gewerkt|werkt|werkte|dienst|dienstverband|aangesteld)\b[^.;]{{0,120}}?\bbij\s+(?!ons\b|onze\b){_NAME}",
    r"\baan\s+(?:de\s+|het\s+)?([^;,\n]{3,80}(?:\n[^;,\n]{1,60})?)\s+verbonden\b",
)
_SUBJECT = (
    r"(?:^|\n|[.:]\s+)(?:[Hh]ereby,?\s+|[Hh]ierbij\s+)?((?:[Dd]e\s+|[Hh]et\s+)?[^.,;:\n]{3,80}?(?:\b[BNU]\.[VA]\.)?)\s+(?:\(hierna[^)\n]{0,60}\)\s*)?"
    r"(?:verklaart|bevestigt|is\s+(?:de\s+)?(?:formele\s+|juridische\s+)?werkgever|neemt\s+(?:u|mevrouw|de\s+heer)\b|declares|confirms|certifies|states)"
)
"""Whoever stands before the verb; taken where it is named as an organisation."""
_MUNICIPALITY = (r"\b[Bb]urgemeester\s+en\s+[Ww]ethouders\s+(?:van\s+)?(?:de\s+)?(gemeente\s+[^\n,;:.]{2,60})",)
"""Its employer is the municipality, whoever speaks for it."""
_CONTRACT_WITH = (
    rf"\b(?:arbeidsovereenkomst|dienstverband|contract|aanstelling)\s+(?:aan\s+)?(?:met|bij|by|with)\s+(?:de\s+|het\s+|the\s+)?{_NAME}",
    rf"\b(?:treedt|komt|gaat|neemt|nemen|start|begint)\b[^.;]{{0,90}}?\b(?:dienst|werken|werk|aan\s+de\s+slag)\s+(?:bij|van)\s+(?:de\s+|het\s+)?{_NAME}",
    rf"\b(?:joins?|employed\s+by|employment\s+with|work\s+for)\s+(?:the\s+)?{_NAME}",
)
"""What a letter of appointment says of the employer."""
_FORMER = re.compile(r"\b(?:eerder|voorheen|voordien|daarvoor|vroeger|hiervoor|elders)\b[^.;]*$", re.IGNORECASE)
"""Before what is told of another employer."""
_LENT = re.compile(
    r"\b(?:gedetacheerd\w*|detachering|uitzend\w+|inlener|ingeleend|tewerkgesteld|via\s+ons|te\s+werk\s+(?:is\s+)?gesteld)\b",
    re.IGNORECASE,
)
"""Where an agency employs somebody who works with its client."""
_PARTY = re.compile(
    r"(?:^|\n)\s*(?:(?:partijen|(?:de\s+)?ondergetekenden?|tussen|between|(?:the\s+)?undersigned|parties)\b\s*[:,]?\s*(?:(?:1|a|i)[.)](?!\d)\s*)?|(?:1|a|i)[.)](?!\d)\s*)"
    r"(?:(?:de\s+)?werkgever\s*[:,]?\s+)?(?=\S)",
    re.IGNORECASE,
)
_IS_PARTY = re.compile(
    r"\s*[,(]?\s*(?:having|hereinafter|hereafter|represented|established|with\s+its|\(?(?:the\s+)?employer|statutair|gevestigd|kantoorhoudend\w*|(?:te\s+dezen\s+|ten\s+deze\s+|rechtsgeldig\s+)*vertegenwoordigd"
    r"|te\s+[A-Z’'][\w’' -]{1,30}|hierna|verder|ingeschreven|\(?(?:de\s+)?werkgever)",
    re.IGNORECASE,
)
_ROLES = re.compile(r"\b(werkgever|employer|werknemer|werkneemster|medewerker|employee)\b", re.IGNORECASE)
_FIRM_NAMED = (
    r"\bhandel(?:end|t)\s+onder\s+de\s+naam\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\b(?:eigenaar|eigenaresse)\s+van\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
    r"\bmijn\s+(?:eenmanszaak|onderneming|bedrijf|praktijk)\s+([^\n]{3,90}(?:\n[^\n]{0,60})?)",
)
_STREET = re.compile(r"\b(?:postbus|postadres|bezoekadres)\b|\b\d{4}\s?[A-Z]{2}\b|@|\bwww\.|\btel", re.IGNORECASE)


def employer_in(sheets: Sheets) -> Found | None:
    """The employer of an employer's statement; of somebody lent to a client, the agency."""
    by_label = sought(sheets, EMPLOYER, an_employer, lines=2) or _in_block(sheets)
    if by_label is not None:
        return by_label
    lent = any(True for _ in phrase(sheets, _LENT.pattern, across=True))
    told = (*_DECLARES_FOR,) if lent else (*_DECLARES_FOR, *_WORKS_FOR)
    return (
        first(_organisations(sheets))
        or first(_employers(sheets, told))
        or _letterhead(sheets)
        or first(_named_organisations(sheets))
    )


def party_in(sheets: Sheets) -> Found | None:
    """The employer that is a party to a contract."""
    return (
        sought(sheets, EMPLOYER, an_employer, lines=2)
        or first(_parties(sheets))
        or first(_employers(sheets, (rf"\b(?:[Dd]e\s+)?[Ww]erkgever\s+is\s+{_NAME}",)))
        or _in_block(sheets)
        or first(_organisations(sheets))
        or first(_employers(sheets, _MUNICIPALITY))
        or first(_employers(sheets, (rf"\bnamens\s+{_NAME}",)))
        or first(_named_organisations(sheets))
        or _employing(sheets)
    )


def _employing(sheets: Sheets) -> Found | None:
    """Whom a letter of appointment says the contract is with, or who sends it; None where somebody is lent."""
    if any(True for _ in phrase(sheets, _LENT.pattern, across=True)):
        return None
    told = (
        found for found in _employers(sheets, (*_CONTRACT_WITH, *_WORKS_FOR)) if _FORM_WORDS.search(str(found.value))
    )
    return first(told) or _letterhead(sheets)


def firm_in(sheets: Sheets) -> Found | None:
    """A self-employed person's own firm."""
    return sought(sheets, FIRM, an_employer) or first(_employers(sheets, _FIRM_NAMED))


def an_employer(text: str) -> str | None:
    """The name of a firm at the start of the text, without its seat and its part in the contract."""
    whole, text = " ".join(text.split()), _ARTICLE.sub("", _LEGAL_FORM.sub("", up_to_a_label(text)))
    end = _NAME_ENDS.search(text.casefold() if text[:40].isupper() else text, 2)
    name = a_text(text[: end.start()] if end else text)
    if (
        name is None
        or not name[:1].isalnum()
        or len(name) > 90
        or ": " in name
        or _SENTENCE.search(name)
        or is_label(name)
    ):
        return None
    if re.fullmatch(
        r"(?:de\s+|onze\s+|een\s+|uw\s+)?(?:werkgever|werknemer|organisatie|instelling|functie|naam|ons|ja|nee|beide.*)",
        name,
        re.IGNORECASE,
    ):
        return None
    if (
        a_day(name) is not None
        or _ONLY_FORM.fullmatch(name)
        or (_A_PERSON.match(name) and not _FORM_WORDS.search(name))
    ):
        return None
    capital = any(char.isupper() for char in name)
    with_stop = f"{name}." in whole and re.search(r"\b[A-Z]\.[A-Z]$", name)
    return (f"{name}." if with_stop else name) if capital else None


def up_to_a_label(text: str) -> str:
    """The text, blanks joined, without the label of the next line that it may have run on into."""
    return _NEXT_LABEL.split(a_text(text) or "")[0]


def _employers(sheets: Sheets, patterns: Sequence[str]) -> Iterator[Found]:
    for pattern in patterns:
        for match, line in phrase(sheets, pattern, across=True):
            name = an_employer(match[1])
            former = _FORMER.search(match.string[max(0, match.start() - 80) : match.start()])
            if name is not None and former is None and (name[0].isupper() or _SMALL.match(name)):
                yield Found(name, line.place())


def _organisations(sheets: Sheets) -> Iterator[Found]:
    """Those that declare or employ as the subject of a sentence, where their names tell that they are organisations."""
    for found in _employers(sheets, (_SUBJECT, rf"\bde\s+werkgever,?\s+{_NAME}")):
        if _FORM_WORDS.search(str(found.value)):
            yield found


def _named_organisations(sheets: Sheets) -> Iterator[Found]:
    """What stands behind a bare "Naam" and is named as an organisation."""
    for found in labelled(sheets, OWN_NAME, an_employer):
        if _FORM_WORDS.search(str(found.value)):
            yield found


def _parties(sheets: Sheets) -> Iterator[Found]:
    """Whoever opens a contract as its first party, told by its seat, its representative or its role."""
    for match, line in phrase(sheets, _PARTY.pattern, across=True):
        text = match.string[match.end() : match.end() + 600]
        name = an_employer(text[:130])
        if name is None or not (name[0].isupper() or _SMALL.match(name)):
            continue
        at = text.replace("\n", " ").find(name)
        role = _ROLES.search(text, max(at, 0) + len(name))
        if role is not None and role[1].casefold() not in ("werkgever", "employer") and not _FORM_WORDS.search(name):
            continue
        if at >= 0 and _IS_PARTY.match(text, at + len(name)) is not None:
            yield Found(name, line.place())


def _in_block(sheets: Sheets) -> Found | None:
    """The name behind a bare "Naam" in a form's block about the employer."""
    for block in blocks_of_employer(sheets):
        return first(labelled(sheets, OWN_NAME, an_employer, within=block))
    return None


def _letterhead(sheets: Sheets) -> Found | None:
    """The name that a letter's first line bears, where an address or a firm's legal form tells that it is one."""
    lines: Sequence[Line] = sheets.lines[:4]
    for number, line in enumerate(lines):
        name = an_employer(line.segments[0].text)
        if (
            name is None
            or re.search(r"verklaring|statement|overeenkomst|contract|aanstelling|bijlage", name, re.IGNORECASE)
            or _STREET.search(name)
        ):
            continue
        address = number + 1 < len(lines) and _STREET.search(lines[number + 1].text) is not None
        if address or _FORM_WORDS.search(name):
            return Found(name, line.place(line.segments[0]))
        return None
    return None
