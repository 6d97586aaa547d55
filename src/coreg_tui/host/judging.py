"""What kind of document is it, and where in a file does one end and the next begin?

By the witnesses that each kind declares: what such a paper calls itself, and what else stands on it. A kind is clear
only where its score passes a threshold and leaves the next one behind by a margin: none is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from statistics import median

from coreg_tui.api import Kind, Line, Page, Segment, Witnesses, unhyphenated, words
from coreg_tui.api.labels import broken_off
from coreg_tui.model.words import all_words

THRESHOLD = 0.6
"""A kind that scores less is not clear."""
MARGIN = 0.15
"""How far the next kind must stay behind."""

_TITLE_LINES = 18
"""Titles are looked for in so many lines."""
_TITLE_DEPTH = 0.62
"""And in the upper part of the page, as a fraction of its height."""
_MENTION = 0.35
"""What a title weighs that is only spoken of in a sentence."""
_ANOTHER = 0.38
"""From which score a page of no clear kind is no more of the document before it: a mention alone scores less."""
_BLANK = re.compile(
    r"[\s.…_‗·-]{3,}|(?:van|from)?[\s.…_]+(?:tot(?: en met)?|t/m|until|to)[\s.…_]+|\(?dd.?mm.?(?:jj|yy){1,2}\)?",
    re.IGNORECASE,
)
"""A line to write on, or the form that a date should have."""
_UNFILLED = 4
"""From how many blanks to write on a form counts as not filled in: it is then no document of any kind."""
_SUBJECT = frozenset({"betreft", "onderwerp", "subject", "re", "inzake"})
_ANNEX = frozenset(words("bijlage bijlagen rapportage toelichting uitleg vervolg annex appendix cijferlijst"))
"""In a title: it goes with the document before it."""
_SMALL_WORDS = frozenset(words("de het een van voor der den the of a for"))
_PAGE_MARK = re.compile(
    r"(?:\b(?:pagina|blad|bladzijde|page|pag|p)\b\.?\s*(\d{1,3})\s*(?:\(?\s*(?:van|of|/)\s*(\d{1,3}))?"
    r"|(?:^|\s)(\d{1,3})\s*(?:van|of|/)\s*(\d{1,3})\s*$)",
    re.IGNORECASE,
)

Candidates = tuple[tuple[str, float], ...]
"""Kinds and their scores from 0 to 1, likeliest first; those that score nothing are left out."""


def score(kind: Kind, pages: Page | Sequence[Page]) -> float:
    """How surely these pages are one document of that kind, from 0 to 1, by its own witnesses alone."""
    sight = _sight([pages] if isinstance(pages, Page) else pages, _sought((kind,)))
    return _score(kind, sight, _best_hit(kind, sight))


def recognise(kinds: Iterable[Kind], pages: Sequence[Page]) -> Candidates:
    """The kinds that these pages may be one document of, likeliest first; of equals the first by name."""
    kinds = tuple(kinds)
    sight = _sight(pages, _sought(kinds))
    if sight.unfilled:
        return ()
    hits = {kind.id: (kind, _best_hit(kind, sight)) for kind in kinds if kind.witnesses is not None}
    titles = [hit for _, hit in hits.values() if hit is not None]
    scores = []
    for kind, hit in hits.values():
        if hit is not None and any(other.outshines(hit) for other in titles):
            hit = hit.as_mention()  # "Werkgeversverklaring VOG" is no title of a VOG
        scores.append((kind.id, round(_score(kind, sight, hit), 3)))
    return tuple(sorted((one for one in scores if one[1] > 0), key=lambda one: (-one[1], one[0])))


def clear(candidates: Candidates) -> str | None:
    """The kind that is beyond doubt; None where none is."""
    if not candidates or candidates[0][1] < THRESHOLD:
        return None
    if len(candidates) > 1 and candidates[0][1] - candidates[1][1] < MARGIN:
        return None
    return candidates[0][0]


def split(
    kinds: Iterable[Kind], pages: Sequence[Page], each: Sequence[Candidates] | None = None
) -> list[tuple[str | None, tuple[Page, ...]]]:
    """The documents that a file holds, each with its kind and pages, in page order.

    A page of a clear kind opens a document, one of no clear kind goes on with the document before it, unless it looks
    like the first page of another: then it opens one of no kind. Pages before the first document belong to none (a
    letter, a cover). Where no page is clear by itself all are taken together, and the kind may be None. `each` are the
    candidates of every page by itself, where the caller has them.
    """
    kinds = tuple(kinds)
    by_id = {kind.id: kind for kind in kinds}
    parts: list[_Part] = []
    before: list[Page] = []
    for page, candidates in zip(pages, each or [recognise(kinds, [page]) for page in pages], strict=True):
        found = clear(candidates)
        if found is None and _looks_like_another(candidates, parts[-1].kind if parts else ""):
            parts.append(_Part(None, [page], likely=candidates[0][0]))
        elif found is None and not parts:
            before.append(page)
        elif found is not None and (not parts or parts[-1].kind is None or _opens(by_id[found], page, parts[-1])):
            parts.append(_Part(found, [page]))
        else:
            parts[-1].pages.append(page)
    if all(part.kind is None for part in parts):
        of_all = candidates if len(pages) == 1 else recognise(kinds, pages)
        return [(clear(of_all), tuple(pages))] if pages else []
    if parts[0].kind is None and parts[0].likely == parts[1].kind:
        del parts[0]  # its cover
    return [(part.kind, tuple(part.pages)) for part in parts]


@dataclass(slots=True)
class _Part:
    kind: str | None
    pages: list[Page]
    likely: str | None = None
    """Of a part of no kind: what it resembles most."""


def _looks_like_another(candidates: Candidates, kind: str | None) -> bool:
    """Whether a page of no clear kind bears the title of some other kind than the document before it, and not its."""
    scores = dict(candidates)
    best = next((score for name, score in candidates if name != kind), 0.0)
    return kind is not None and best >= _ANOTHER and best - scores.get(kind, 0.0) >= MARGIN


def _opens(kind: Kind, page: Page, part: _Part) -> bool:
    """Whether a page of a clear kind begins another document than the part before it.

    Within one kind it must bear its title as the part's first page does: not as a running head does, and not as the
    title of an annex.
    """
    if kind.id != part.kind:
        return True
    first, here = _titles(kind, part.pages[0]), _titles(kind, page)
    if any(_ANNEX & set(hit.heading) for hit in here):
        return False
    mark, last = _mark(page), _mark(part.pages[-1])
    if mark and last and mark[0] == last[0] + 1 and mark[1] == last[1] and not any(hit.prominent for hit in here):
        return False
    highest = max((hit.height for hit in first), default=0.0)
    return len(here) >= len(first) and any(hit.height >= 0.9 * highest for hit in here)


def _titles(kind: Kind, page: Page) -> list[_Hit]:
    """The titles on a page, one a line."""
    by_line = {hit.line: hit for hit in _hits(kind, _sight([page], _sought((kind,)))) if hit.strength > _MENTION}
    return list(by_line.values())


def _mark(page: Page) -> tuple[int, int | None] | None:
    """The page number printed on it and of how many; None where it has none."""
    for line in (*page.lines[-4:], *page.lines[:3]):
        for segment in line.segments:
            if match := _PAGE_MARK.search(segment.text[-60:]):
                number, total = match[1] or match[3], match[2] or match[4]
                return int(number), int(total) if total else None
    return None


@dataclass(frozen=True, slots=True)
class _Heading:
    """A line, or two that belong together, near the top of a page."""

    words: tuple[str, ...]
    text: str
    """The words, a blank around each."""
    line: int
    height: float
    usual: float
    """The height of the page's text."""
    tallest: float
    """Of the lines near the top."""
    subject: bool
    """True for a letter's subject."""
    sentence: bool


@dataclass(frozen=True, slots=True)
class _Sight:
    """What stands on pages of all that is looked for."""

    phrases: frozenset[str]
    """Plain."""
    headings: tuple[_Heading, ...]
    """Those that bear a title."""
    unfilled: bool
    """True for a form on which nobody wrote."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """What some kinds' witnesses look for, plain."""

    phrases: Mapping[str, Sequence[str]]
    """By their first word: most of them stand on no page that lacks it."""
    titles: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Hit:
    """Where a title was found."""

    title: tuple[str, ...]
    heading: tuple[str, ...]
    """All words of the line."""
    line: int
    strength: float
    height: float
    usual: float

    @property
    def prominent(self) -> bool:
        return self.height >= 1.25 * self.usual

    def outshines(self, other: _Hit) -> bool:
        """Whether `other` is only a piece of this longer title."""
        return (
            abs(self.line - other.line) <= 1
            and len(self.title) > len(other.title)
            and self.strength >= other.strength * 0.8
            and f" {' '.join(other.title)} " in f" {' '.join(self.title)} "
        )

    def as_mention(self) -> _Hit:
        return replace(self, strength=min(self.strength, _MENTION))


def _score(kind: Kind, sight: _Sight, hit: _Hit | None) -> float:
    witnesses = _plain_witnesses(kind)
    if witnesses is None or sight.unfilled or not sight.phrases.isdisjoint(witnesses.never):
        return 0.0
    found = sum(map(sight.phrases.__contains__, witnesses.labels))
    wanted = min(witnesses.enough, len(witnesses.labels))
    share = found / len(witnesses.labels) if witnesses.labels else 1.0
    if hit is None:
        return 0.3 * share if found > wanted else 0.0
    strength = hit.strength
    if strength <= _MENTION and found >= max(3, 2 * wanted):
        strength = 0.75
    if found < wanted:
        return strength * (0.25 + 0.3 * found / wanted)
    return strength * (0.8 + 0.2 * share)


@lru_cache(maxsize=256)
def _plain_witnesses(kind: Kind) -> Witnesses | None:
    if (own := kind.witnesses) is None:
        return None
    return Witnesses(
        titles=_joined(own.titles), labels=_joined(own.labels), never=_joined(own.never), enough=own.enough
    )


def _joined(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(" ".join(words(phrase)) for phrase in phrases)


@lru_cache(maxsize=256)
def _sought(kinds: tuple[Kind, ...]) -> _Sought:
    all_witnesses = [own for kind in kinds if (own := _plain_witnesses(kind)) is not None]
    titles = frozenset(title for own in all_witnesses for title in own.titles) - {""}
    phrases: dict[str, list[str]] = {}
    for phrase in titles.union(*((*own.labels, *own.never) for own in all_witnesses)):
        phrases.setdefault(phrase.partition(" ")[0], []).append(phrase)
    return _Sought(phrases, titles)


def _best_hit(kind: Kind, sight: _Sight) -> _Hit | None:
    witnesses = _plain_witnesses(kind)
    if witnesses is None or sight.phrases.isdisjoint(witnesses.titles):
        return None
    return max(_hits(kind, sight), key=lambda hit: (hit.strength, len(hit.title), -hit.line), default=None)


def _hits(kind: Kind, sight: _Sight) -> Iterable[_Hit]:
    witnesses = _plain_witnesses(kind)
    for title in filter(sight.phrases.__contains__, witnesses.titles if witnesses else ()):
        wanted = tuple(title.split())
        yield from (_hit(wanted, heading) for heading in sight.headings if f" {title} " in heading.text)


def _hit(title: tuple[str, ...], heading: _Heading) -> _Hit:
    around = [word for word in heading.words if word not in _SMALL_WORDS]
    own = [word for word in title if word not in _SMALL_WORDS]
    share = len(own) / max(1, len(around))
    large = heading.height >= 1.25 * heading.usual
    if heading.subject:
        strength = 0.9 if share == 1 else _MENTION
    elif large or (share >= 0.5 and not heading.sentence):
        strength = 1.0
    elif share == 1:
        strength = 0.9
    else:
        strength = _MENTION
    if strength > _MENTION:
        strength *= 0.85 + 0.15 * heading.height / heading.tallest
    return _Hit(title, heading.words, heading.line, strength, heading.height, heading.usual)


def _sight(pages: Sequence[Page], sought: _Sought) -> _Sight:
    lines = unhyphenated(line.text for page in pages for line in page.lines)
    found = all_words("\n".join([line[:2000] for line in lines]))
    text = f" {' '.join(found)} "
    phrases = frozenset(
        phrase
        for word in sought.phrases.keys() & set(found)
        for phrase in sought.phrases[word]
        if phrase == word or f" {phrase} " in text
    )
    segments = (segment.text for page in pages for line in page.lines for segment in line.segments)
    blanks = sum([_BLANK.fullmatch(text[:200]) is not None for text in segments])
    titles = phrases & sought.titles
    headings = tuple(heading for page in pages[:1] for heading in _headings(page, titles)) if titles else ()
    return _Sight(phrases, headings, unfilled=blanks >= _UNFILLED)


def _headings(page: Page, titles: Iterable[str]) -> Sequence[_Heading]:
    """The lines, and pairs of them, near the top of the page that bear a title."""
    floor = page.height * (1 - _TITLE_DEPTH)
    top = list(islice((line for line in page.lines if line.box[3] > floor), _TITLE_LINES))
    sought = [f" {title} " for title in titles]
    bearing = []
    for texts, number, height in _near_top(top, {title.partition(" ")[0] for title in titles}):
        found = _words_of(texts)
        here = f" {' '.join(found)} "
        if any(title in here for title in sought):
            bearing.append((found, texts, number, height))
    if not bearing:
        return ()
    heights = [word.box[3] - word.box[1] for line in page.lines for segment in line.segments for word in segment.words]
    usual = median(heights) if heights else 1.0
    tallest = max((_height(segment) for line in top for segment in line.segments), default=1.0) or 1.0
    return [_heading(*one, usual, tallest) for one in bearing]


def _near_top(top: Sequence[Line], openings: set[str]) -> Iterator[tuple[Sequence[str], int, float]]:
    """Each segment, and each with the one below it, that has one of these words: the texts, the line and the height."""
    for number, line in enumerate(top):
        below = top[number + 1].segments[0] if number + 1 < len(top) else None
        open_below = below is not None and not openings.isdisjoint(_words_of([below.text]))
        for segment in line.segments:
            opens = not openings.isdisjoint(_words_of([segment.text]))
            if opens:
                yield [segment.text], number, _height(segment)
            if below is None or not (opens or open_below or broken_off(segment.text)):
                continue
            if below.box[0] < segment.box[2] and below.box[2] > segment.box[0]:
                yield [segment.text, below.text], number, min(_height(segment), _height(below))


def _height(segment: Segment) -> float:
    return segment.box[3] - segment.box[1]


def _words_of(texts: Sequence[str]) -> tuple[str, ...]:
    if len(texts) == 1:
        return words(texts[0][:300])
    return tuple(word for text in unhyphenated(texts) for word in words(text[:300]))


def _heading(
    found: tuple[str, ...], texts: Sequence[str], line: int, height: float, usual: float, tallest: float
) -> _Heading:
    subject = found[0] in _SUBJECT
    own = found[1:] if subject else found
    last = texts[-1].rstrip()
    return _Heading(
        words=own,
        text=f" {' '.join(own)} ",
        line=line,
        height=height,
        usual=usual,
        tallest=tallest,
        subject=subject,
        sentence=last.endswith((".", ",", ";")) or len(found) > 12,
    )
