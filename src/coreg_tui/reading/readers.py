"""The reader of a run, made from where its settings say anchors and the cache lie."""

from __future__ import annotations

from datetime import date
from multiprocessing.util import Finalize
from pathlib import Path

from coreg_tui.documents.opening import LIMITS
from coreg_tui.documents.signatures import BUNDLED, load_trust
from coreg_tui.guard.engine import ocr_engine
from coreg_tui.guard.levels import guard_of
from coreg_tui.host.discovery import Plugins
from coreg_tui.reading.cache import Cache, fingerprint
from coreg_tui.reading.guarded import Reader
from coreg_tui.reading.recognising import Recogniser
from coreg_tui.reading.terms import ReadingTerms
from coreg_tui.reading.warming import warm


def reader_for(plugins: Plugins, today: date, terms: ReadingTerms) -> Reader:
    """The reader. Raises TooWeakError where this machine cannot guard as well as the terms ask."""
    guard = guard_of(terms.least)
    validators = plugins.validators
    warm(plugins.bundled)
    engine = ocr_engine()
    recogniser = Recogniser(engine=engine) if engine is not None else None
    cache = Cache.open(Path(terms.cache)) if terms.cache is not None else None
    if cache is not None:
        Finalize(cache, cache.close, exitpriority=10)  # also where a process of a pool ends
    seen_by = recogniser.fingerprint if recogniser is not None else ""
    return Reader(
        validators=validators,
        guard=guard,
        apart=plugins.apart,
        today=today,
        trust=load_trust([BUNDLED, *map(Path, terms.trust)]),
        cache=cache,
        recogniser=recogniser,
        fingerprint=fingerprint(validators, repr(LIMITS), seen_by) if cache is not None else "",
    )
