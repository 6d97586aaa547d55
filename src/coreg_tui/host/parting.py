"""Where in a file does one document end and the next begin?

Where the kind changes, and where a page bears its document's title once more: not as a running head does, and not as an
annex does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coreg_tui.api import Kind, Page, words
from coreg_tui.host.judging import MARGIN, Candidates, clear, recognise, titles_on

_ANOTHER = 0.38
"""From which score a page of no clear kind is no more of the document before it: a mention alone scores less."""
_ANNEX = frozenset(words("bijlage bijlagen rapportage toelichting uitleg vervolg annex appendix cijferlijst"))
"""In a title: it goes with the document before it."""
_PAGE_MARK = re.compile(
    r"(?:\b(?:pagina|blad|bladzijde|page|pag|p)\b\.?\s*(\d{1,3})\s*(?:\(?\s*(?:van|of|/)\s*(\d{1,3}))?"
    r"|(?:^|\s)(\d{1,3})\s*(?:van|of|/)\s*(\d{1,3})\s*$)",
    re.IGNORECASE,
)


def split(
    kinds: Iterable[Kind],
    pages: Sequence[Page],
    each: Sequence[Candidates] | None = None,
    whole: Candidates | None = None,
) -> list[tuple[str | None, tuple[Page, ...]]]:
    """The documents that a file holds, each with its kind and pages, in page order.

    A page of a clear kind opens a document, one of no clear kind goes on with the document before it, unless it looks
    like the first page of another: then it opens one of no kind. Pages before the first document belong to none (a
    letter, a cover). Where no page is clear by itself all are taken together, and the kind may be None. `each` are the
    candidates of every page by itself and `whole` those of all together, where the caller has them.
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
        of_all = whole if whole is not None else recognise(kinds, pages)
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
    first, here = titles_on(kind, part.pages[0]), titles_on(kind, page)
    if any(_ANNEX & set(hit.heading) for hit in here):
        return False
    mark, last = _mark(page), _mark(part.pages[-1])
    if mark and last and mark[0] == last[0] + 1 and mark[1] == last[1] and not any(hit.prominent for hit in here):
        return False
    highest = max((hit.height for hit in first), default=0.0)
    return len(here) >= len(first) and any(hit.height >= 0.9 * highest for hit in here)


def _mark(page: Page) -> tuple[int, int | None] | None:
    """The page number printed on it and of how many; None where it has none."""
    for line in (*page.lines[-4:], *page.lines[:3]):
        for segment in line.segments:
            if match := _PAGE_MARK.search(segment.text[-60:]):
                number, total = match[1] or match[3], match[2] or match[4]
                return int(number), int(total) if total else None
    return None
