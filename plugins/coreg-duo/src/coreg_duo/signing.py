"""What is known of an extract's signature.

This version cannot examine the signature inside a file. A PDF's own signature always wins over what is declared, so
for an extract with a file only somebody who looked counts: staff, or a later version that verifies signatures and
states the fact `signature` with source `signed`.
"""

from __future__ import annotations

from coreg_tui.api import Exhibit, Source

_CLAIMS = frozenset({Source.DECLARED, Source.OCR})


def examined_signature(exhibit: Exhibit) -> bool:
    """Whether the fact `signature` may be used; False where the file itself decides and nobody has looked at it."""
    if exhibit.file is None:
        return True
    fact = exhibit.fact("signature")
    return fact is not None and fact.source not in _CLAIMS
