"""What stands on pages of all that the kinds' witnesses look for: phrases, sentences, and lines that bear a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from statistics import median

from coreg_tui.api import Kind, Line, Page, Segment, Witnesses, unhyphenated, words
from coreg_tui.api.labels import broken_off
from coreg_tui.model.words import all_words

_GAP = " … "
"""In a typical sentence: other words may stand here."""
_TITLE_LINES = 18
"""Titles are looked for in so many lines."""
_TITLE_DEPTH = 0.62
"""And in the upper part of the page, as a fraction of its height."""
_BLANK = re.compile(
    r"[\s.…_‗·-]{3,}|(?:van|from)?[\s.…_]+(?:tot(?: en met)?|t/m|until|to)[\s.…_]+|\(?dd.?mm.?(?:jj|yy){1,2}\)?",
    re.IGNORECASE,
)
"""A line to write on, or the form that a date should have."""
_UNFILLED = 4
"""From how many blanks to write on a form counts as not filled in: it is then no document of any kind."""
_WRITE_HERE = re.compile(
    r"(?:[.…]{4,}|…{2,}|_{4,})(?=\s*(?:$|[a-z(/*,;:.]))|\[(?=[^\]]*[a-z]{3})[^\]]{3,60}\]|«[^»]{2,40}»", re.MULTILINE
)
"""Within a line: a gap that nobody filled, or a word for what should stand there."""
_DRAFT = re.compile(
    r"^(?:concept|kladversie|klad|draft|specimen|model)(?:[\s:–—-]*(?:versie|version|v\.?|d\.d\.|nog niet|niet|not)?"
    r"[\s\d.,:–—-]*)$|^concept\b.*\bniet\b|\b(?:nog niet ondertekend|niet voor verzending|niet voor verspreiding)\b",
    re.IGNORECASE,
)
"""A line of a paper that is not yet, or never will be, the document."""
_DRAFT_WORDS = frozenset(words("concept kladversie klad draft specimen model ondertekend verzending verspreiding"))
"""Of which such a line has one."""
_COVERING = tuple(
    " ".join(words(phrase))
    for phrase in (
        "zend ik u", "zenden wij u", "stuur ik je", "sturen wij u", "treft u aan", "tref je aan", "ontvangt u zoals",
        "hierbij ontvangt u", "aan te vragen", "aan te leveren", "in te leveren", "toe te sturen", "verzoeken wij u",
        "vragen wij je", "vragen wij u", "vraag ik u om", "willen wij u vragen", "nog niet ontvangen", "ontbreekt nog",
        "komt eraan", "klopt het dat",
        "ontbreken nog", "niet af te geven", "please send", "please find", "u dient", "je dient",
    )
)  # fmt: skip
"""A letter says so that sends other papers, or asks for them: what it speaks of it is not itself."""
_RESULT_GIVEN = re.compile(
    r" (?:ontvangt u|ontvang je|treft u|tref je|zend ik u|zenden wij u|sturen wij u|stuur ik je|please find)"
    r"(?: hierbij| hieronder| hier| onderstaand)? (?:de|het|uw|je|your|the)(?: officiele| definitieve)?"
    r" (?:uitslag|resultaat|resultaten|score|scores|bevestiging|result|results) "
)
"""A letter says so that sends a result: where it tells all of it, it is itself what it sends."""
_ENCLOSED = frozenset(words("bijlage bijlagen bijgevoegd bijgevoegde bijgaand bijgaande enclosed attached"))
_YEARS = frozenset(map(str, range(1950, 2100)))
_REACH = 260
"""How far apart the pieces of a typical sentence stand at most, in characters."""
_SUBJECT = frozenset({"betreft", "onderwerp", "subject", "re", "inzake"})


@dataclass(frozen=True, slots=True)
class Heading:
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
class Sight:
    """What stands on pages of all that is looked for."""

    phrases: frozenset[str]
    """Plain."""
    headings: tuple[Heading, ...]
    """Those that bear a title."""
    unfilled: bool
    """True for a form on which nobody wrote, and for a draft."""
    dated: bool
    """Whether a year stands on it, as on whatever tells of one person's work or learning."""
    covering: bool
    """True for a letter that sends other papers, or asks for them."""
    result_given: bool
    """Whether what such a letter sends is a result, and nothing is enclosed."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What some kinds' witnesses look for, plain."""

    phrases: Mapping[str, Sequence[str]]
    """By their first word: most of them stand on no page that lacks it."""
    titles: frozenset[str]
    sentences: Mapping[str, Sequence[str]]
    """Likewise, by the first word."""


@lru_cache(maxsize=256)
def plain_witnesses(kind: Kind) -> Witnesses | None:
    """The kind's witnesses as they are compared."""
    if (own := kind.witnesses) is None:
        return None
    return Witnesses(
        titles=_joined(own.titles),
        sentences=tuple(_GAP.join(_joined(sentence.split("…"))) for sentence in own.sentences),
        labels=_joined(own.labels),
        issuers=_joined(own.issuers),
        never=_joined(own.never),
        tells=own.tells,
        part_of=own.part_of,
        enough=own.enough,
    )


def _joined(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(" ".join(words(phrase)) for phrase in phrases)


@lru_cache(maxsize=256)
def sought_by(kinds: tuple[Kind, ...]) -> Sought:
    """All that these kinds look for."""
    all_witnesses = [own for kind in kinds if (own := plain_witnesses(kind)) is not None]
    titles = frozenset(title for own in all_witnesses for title in own.titles) - {""}
    phrases: dict[str, list[str]] = {}
    for phrase in titles.union(_COVERING, *((*own.labels, *own.never, *own.issuers) for own in all_witnesses)):
        phrases.setdefault(phrase.partition(" ")[0], []).append(phrase)
    sentences: dict[str, list[str]] = {}
    for sentence in sorted({sentence for own in all_witnesses for sentence in own.sentences}):
        sentences.setdefault(sentence.partition(" ")[0], []).append(sentence)
    return Sought(phrases, titles, sentences)


def sight_of(pages: Sequence[Page], sought: Sought) -> Sight:
    """What of it stands on these pages, taken as one document."""
    lines = unhyphenated(line.text for page in pages for line in page.lines)
    found = all_words("\n".join([line[:2000] for line in lines]))
    text = f" {' '.join(found)} "
    here = set(found)
    phrases = frozenset(
        phrase
        for word in sought.phrases.keys() & here
        for phrase in sought.phrases[word]
        if phrase == word or f" {phrase} " in text
    )
    told = frozenset(
        sentence
        for word in sought.sentences.keys() & here
        for sentence in sought.sentences[word]
        if _says(text, sentence)
    )
    titles = phrases & sought.titles
    headings = tuple(heading for page in pages[:1] for heading in _headings(page, titles)) if titles else ()
    covering = not phrases.isdisjoint(_COVERING)
    return Sight(
        phrases | told,
        headings,
        unfilled=_is_unfilled(pages, here),
        dated=not _YEARS.isdisjoint(here),
        covering=covering,
        result_given=covering and _ENCLOSED.isdisjoint(here) and _RESULT_GIVEN.search(text) is not None,
    )


def _says(text: str, sentence: str) -> bool:
    """Whether the sentence's pieces stand in the text one after the other, none far from the one before."""
    first, *others = (f" {piece} " for piece in sentence.split(_GAP))
    start = text.find(first)
    while start >= 0:
        end = start + len(first) - 1
        for piece in others:
            at = text.find(piece, end, end + _REACH)
            if at < 0:
                break
            end = at + len(piece) - 1
        else:
            return True
        start = text.find(first, start + 1)
    return False


def _is_unfilled(pages: Sequence[Page], here: set[str]) -> bool:
    maybe_draft = not _DRAFT_WORDS.isdisjoint(here)
    blanks = 0
    for page in pages:
        for line in page.lines:
            for segment in line.segments:
                text = segment.text[:400]
                if _BLANK.fullmatch(text[:200]) is not None:
                    blanks += 1
                elif "…" in text or "..." in text or "___" in text or "[" in text or "«" in text:
                    blanks += len(_WRITE_HERE.findall(text))
                if maybe_draft and _DRAFT.search(text) is not None:
                    return True
    return blanks >= _UNFILLED


def _headings(page: Page, titles: Iterable[str]) -> Sequence[Heading]:
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
    heights = [_height(segment) for line in page.lines for segment in line.segments for _ in segment.words]
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
) -> Heading:
    subject = found[0] in _SUBJECT
    own = found[1:] if subject else found
    last = texts[-1].rstrip()
    return Heading(
        words=own,
        text=f" {' '.join(own)} ",
        line=line,
        height=height,
        usual=usual,
        tallest=tallest,
        subject=subject,
        sentence=last.endswith((".", ",", ";")) or len(found) > 12,
    )
