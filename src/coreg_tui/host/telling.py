"""Does a paper without a known title tell all that a paper of a kind must?

Asked only where no kind is clear. Each kind declares what such a paper tells, sort by sort, whatever its words: a
contract who, from when, for how many hours and for what pay. A paper on which every sort stands is as good as one with
a typical sentence, unless it is about something else: a letter that asks, offers, refuses, invites or bills.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from coreg_tui.api import Page, unhyphenated
from coreg_tui.model.words import plain

_NOT = "!"
"""Before a pattern: it must not stand on the paper."""
_MOST = 20_000
"""Characters of a paper that are looked at; what a paper must tell stands at its beginning."""
_BUSINESS = re.compile(
    r"\b(?:sollicit\w*|vacature\w*|factu(?:ur|ren)\w*|offerte|invoice|btw|aanvraagformulier|inschrijfformulier"
    r"|aanmeldformulier|aanmeldingsformulier|uitnodig\w*|nieuwsbrief|notulen|checklist|handleiding|instructie\w*|concept"
    r"|veelgestelde vragen|modelcontract|modelbrief|modelovereenkomst|modelverklaring|template|draft|invulvoorbeeld"
    r"|ontvangstbevestiging|(?<!akkoord met )(?:uw|je|mijn|onze?) (?:aanvraag|verzoek|sollicitatie)"
    r"(?! (?:(?:tot|om|voor) [^.]{0,50})?\b(?:beoordeeld|getoetst|goedgekeurd|ingewilligd|gehonoreerd|toegekend)\b)"
    r"(?! (?:is|werd|wordt|hebben wij|heeft)\b[^.]{0,40}\b(?:goedgekeurd|toegekend|ingewilligd|akkoord|toegewezen))"
    r"|bijvoorbeeld|stappenplan|tips|kwijt|duplicaat|in goede orde ontvangen"
    r"|(?:vraag|vragen|verzoek|verzoeken) (?:wij |ik |we )?(?:u|je|jullie)\b"
    r"|nog niet (?:ontvangen|ondertekend|getekend)"
    r"|bijgevoegd\w*|bijgaand\w*|ter kennisneming|afgewezen|afwijzing|geweigerd|herinnering|ingetrokken)\b"
)
"""What stands on papers that are about evidence and are none."""


def text_of(pages: Sequence[Page]) -> str:
    """The pages' text without case and accents, each segment on a line of its own, broken words whole."""
    segments = unhyphenated(segment.text[:2000] for page in pages for line in page.lines for segment in line.segments)
    return plain("\n".join(segments)[:_MOST])


def is_about_another(text: str) -> bool:
    """Whether the paper asks, offers, refuses, invites, sends or bills."""
    return _BUSINESS.search(text) is not None


def tells_all(tells: Iterable[str], text: str) -> bool:
    """Whether every sort stands in the text, and nothing that must not; False where a kind declares no sorts."""
    patterns = _compiled(tuple(tells))
    return bool(patterns) and all((found.search(text) is not None) is wanted for wanted, found in patterns)


@lru_cache(maxsize=256)
def _compiled(tells: tuple[str, ...]) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    return tuple((not tell.startswith(_NOT), pattern_of(tell)) for tell in tells)


def pattern_of(tell: str) -> re.Pattern[str]:
    """As it is looked for: `^` and `$` are the ends of lines, and a blank may be a line's end.

    Raises re.error where it is no regular expression.
    """
    return re.compile(re.sub(r" (?![*+?{])", r"\\s+", tell.removeprefix(_NOT)), re.MULTILINE)
