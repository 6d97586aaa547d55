"""What kind of document is it?

By the witnesses that each kind declares: what such a paper calls itself, what it typically says, and what else stands
on it. A paper without a title is known by a typical sentence only together with evidence of two other sorts. A kind is
clear only where its score passes a threshold and leaves the next one behind by a margin: none is better than a wrong
one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from coreg_tui.api import Kind, Page, Witnesses, words
from coreg_tui.host.sighting import Heading, Sight, plain_witnesses, sight_of, sought_by
from coreg_tui.host.telling import is_about_another, tells_all, text_of

THRESHOLD = 0.6
"""A kind that scores less is not clear."""
MARGIN = 0.15
"""How far the next kind must stay behind."""

_LONGEST_TITLE = 14
"""Words of a line in large letters that is still a title."""
_SUBJECT = 0.8
"""What a title weighs with which a letter's subject begins: "Betreft: werkgeversverklaring mevrouw Jansen"."""
_MENTION = 0.35
"""What a title weighs that is only spoken of in a sentence."""
_TOLD = 0.75
"""What a typical sentence weighs that evidence of two other sorts bears out."""
_HINTED = 0.5
"""And what it weighs with less: never enough to be clear."""
_ABOUT = frozenset(
    words(
        "aanvraag aanvraagformulier aanvragen aangevraagd verzoek verzoekformulier weigering geweigerd afwijzing "
        "intrekking offerte factuur uitnodiging inschrijfformulier aanmelding aanmeldformulier herinnering model "
        "modelbrief invulinstructie instructie handleiding checklist programma planning rooster brochure folder agenda "
        "studiegids studiewijzer evaluatie evaluatieformulier voorbereiding presentielijst betalingsbewijs aanbod "
        "ontvangstbevestiging begeleidend application request refusal template invoice"
    )
)
"""Beside a title, where they are no part of one: the paper is about such a document."""
_NUMERALS = frozenset(words("1 2 3 4 5 6 7 8 9 i ii iii iv v vi vii viii ix"))
"""Which of several like parts a title is of."""
_SMALL_WORDS = frozenset(words("de het een van voor der den the of a for"))

Candidates = tuple[tuple[str, float], ...]
"""Kinds and their scores from 0 to 1, likeliest first; those that score nothing are left out."""


def score(kind: Kind, pages: Page | Sequence[Page]) -> float:
    """How surely these pages are one document of that kind, from 0 to 1, by its own witnesses alone."""
    sight = sight_of([pages] if isinstance(pages, Page) else pages, sought_by((kind,)))
    return _score(kind, sight, _best_hit(kind, sight))


def recognise(kinds: Iterable[Kind], pages: Sequence[Page]) -> Candidates:
    """The kinds that these pages may be one document of, likeliest first; of equals the first by name."""
    kinds = tuple(kinds)
    sight = sight_of(pages, sought_by(kinds))
    if sight.unfilled:
        return ()
    hits = {kind.id: (kind, _best_hit(kind, sight)) for kind in kinds if kind.witnesses is not None}
    titles = [hit for _, hit in hits.values() if hit is not None]
    wholes = _wholes_of_one_part(hits.values(), sight)
    scores = {}
    for kind, hit in hits.values():
        if hit is not None and (kind.id in wholes or any(other.outshines(hit) for other in titles)):
            hit = hit.as_mention()  # "Werkgeversverklaring VOG" is no title of a VOG
        scores[kind.id] = round(_score(kind, sight, hit), 3)
    found = _in_order(scores)
    if clear(found) is None and sight.dated and (sight.result_given or not sight.covering):
        text = text_of(pages)
        told = {kind.id for kind, hit in hits.values() if not (hit and hit.about) and _tells(kind, sight, text)}
        if told and not is_about_another(text):
            scores.update((kind, max(scores[kind], _TOLD)) for kind in told)
            found = _in_order(scores)
    return found


def clear(candidates: Candidates) -> str | None:
    """The kind that is beyond doubt; None where none is."""
    if not candidates or candidates[0][1] < THRESHOLD:
        return None
    if len(candidates) > 1 and candidates[0][1] - candidates[1][1] < MARGIN:
        return None
    return candidates[0][0]


def titles_on(kind: Kind, page: Page) -> list[Hit]:
    """The titles on a page, one a line."""
    by_line = {hit.line: hit for hit in _hits(kind, sight_of([page], sought_by((kind,)))) if hit.strength > _MENTION}
    return list(by_line.values())


def _in_order(scores: Mapping[str, float]) -> Candidates:
    return tuple(sorted((one for one in scores.items() if one[1] > 0), key=lambda one: (-one[1], one[0])))


def _tells(kind: Kind, sight: Sight, text: str) -> bool:
    witnesses = plain_witnesses(kind)
    return witnesses is not None and sight.phrases.isdisjoint(witnesses.never) and tells_all(witnesses.tells, text)


def _wholes_of_one_part(hits: Iterable[tuple[Kind, Hit | None]], sight: Sight) -> frozenset[str]:
    """The kinds of which the page bears the title of one part, and of one only: it names the whole it belongs to."""
    parts: dict[str, list[Kind]] = {}
    for kind, hit in hits:
        whole = kind.witnesses.part_of if kind.witnesses else None
        if whole is not None and hit is not None and hit.strength > _MENTION:
            parts.setdefault(whole, []).append(kind)
    return frozenset(whole for whole, titled in parts.items() if len(titled) == 1 and _is_single(titled[0], sight))


def _is_single(kind: Kind, sight: Sight) -> bool:
    """Whether the titles on it bear one number at most."""
    numbers = {word for hit in _hits(kind, sight) if hit.strength > _MENTION for word in hit.title if word in _NUMERALS}
    return len(numbers) <= 1


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a title was found."""

    title: tuple[str, ...]
    heading: tuple[str, ...]
    """All words of the line."""
    line: int
    strength: float
    height: float
    usual: float
    about: bool
    """True where the line tells that the paper is only about such a document."""
    subject: bool
    """True for a letter's subject: in a letter that sends other papers or asks for them it is only a mention."""

    @property
    def prominent(self) -> bool:
        """Whether it is larger than the page's text."""
        return self.height >= 1.25 * self.usual

    def outshines(self, other: Hit) -> bool:
        """Whether `other` is only a piece of this longer title."""
        return (
            abs(self.line - other.line) <= 1
            and len(self.title) > len(other.title)
            and self.strength >= other.strength * 0.8
            and f" {' '.join(other.title)} " in f" {' '.join(self.title)} "
        )

    def as_mention(self) -> Hit:
        """The same, of no more weight than what a sentence speaks of."""
        return replace(self, strength=min(self.strength, _MENTION))


def _score(kind: Kind, sight: Sight, hit: Hit | None) -> float:
    witnesses = plain_witnesses(kind)
    if witnesses is None or sight.unfilled or not sight.phrases.isdisjoint(witnesses.never):
        return 0.0
    found = sum(map(sight.phrases.__contains__, witnesses.labels))
    wanted = min(witnesses.enough, len(witnesses.labels))
    share = found / len(witnesses.labels) if witnesses.labels else 1.0
    if hit is None or (hit.strength <= _MENTION and not hit.about):
        told = _told(witnesses, sight, mentioned=hit is not None, found=found, wanted=wanted)
        if told > 0:
            return told * (0.9 + 0.1 * share)
    if hit is None:
        return 0.3 * share if found > wanted else 0.0
    strength = min(hit.strength, _MENTION) if sight.covering and hit.subject else hit.strength
    if strength <= _MENTION and not (hit.about or sight.covering) and found >= max(3, 2 * wanted):
        return _HINTED
    if found < wanted:
        return strength * (0.25 + 0.3 * found / wanted)
    return strength * (0.8 + 0.2 * share)


def _told(witnesses: Witnesses, sight: Sight, *, mentioned: bool, found: int, wanted: int) -> float:
    """What the typical sentences of a paper weigh that bears no title; 0 where it has none, or only sends others."""
    sentences = sum(map(sight.phrases.__contains__, witnesses.sentences))
    if not sentences or sight.covering or not sight.dated or found < wanted:
        return 0.0
    issued = not sight.phrases.isdisjoint(witnesses.issuers)
    borne_out = mentioned or issued or sentences > 1 or found >= wanted + 2
    return _TOLD if borne_out else _HINTED


def _best_hit(kind: Kind, sight: Sight) -> Hit | None:
    witnesses = plain_witnesses(kind)
    if witnesses is None or sight.phrases.isdisjoint(witnesses.titles):
        return None
    hits = list(_hits(kind, sight))
    if any(hit.about for hit in hits):
        hits = [hit.as_mention() for hit in hits if hit.about]
    return max(hits, key=lambda hit: (hit.strength, len(hit.title), -hit.line), default=None)


def _hits(kind: Kind, sight: Sight) -> Iterable[Hit]:
    witnesses = plain_witnesses(kind)
    titles = witnesses.titles if witnesses else ()
    about = _ABOUT.difference(*(title.split() for title in titles))
    for title in filter(sight.phrases.__contains__, titles):
        wanted = tuple(title.split())
        yield from (_hit(wanted, heading, about) for heading in sight.headings if f" {title} " in heading.text)


def _hit(title: tuple[str, ...], heading: Heading, about: frozenset[str]) -> Hit:
    around = [word for word in heading.words if word not in _SMALL_WORDS]
    own = [word for word in title if word not in _SMALL_WORDS]
    share = len(own) / max(1, len(around))
    large = heading.height >= 1.25 * heading.usual
    if heading.subject:
        opens = heading.words[: len(title)] == title and share >= 1 / 3
        strength = 0.9 if share == 1 else _SUBJECT if opens else _MENTION
    elif (large and len(heading.words) <= _LONGEST_TITLE) or (share >= 0.5 and not heading.sentence):
        strength = 1.0
    elif share == 1:
        strength = 0.9
    else:
        strength = _MENTION
    if strength > _MENTION:
        strength *= 0.85 + 0.15 * heading.height / heading.tallest
    is_about = not heading.sentence and not about.isdisjoint(heading.words)
    before = [word for word in heading.text.partition(f" {' '.join(title)} ")[0].split() if word not in _SMALL_WORDS]
    if is_about or before[-1:] in (["uit"], ["bij"]):  # "Cijferlijst bij het diploma": what the paper is a part of
        strength = min(strength, _MENTION)
    return Hit(title, heading.words, heading.line, strength, heading.height, heading.usual, is_about, heading.subject)
