"""What the signatures inside a PDF prove, against trust anchors at hand; never a network, never the system's roots.

`assessment`, `cli` and `guard` may import this door.
"""

from coreg_tui.documents.signatures.presence import may_be_signed, states_signature
from coreg_tui.documents.signatures.trust import BUNDLED, Anchor, TrustProblem, TrustStore, load_trust
from coreg_tui.documents.signatures.verifying import prepare, verify

__all__ = [
    "BUNDLED",
    "Anchor",
    "TrustProblem",
    "TrustStore",
    "load_trust",
    "may_be_signed",
    "prepare",
    "states_signature",
    "verify",
]
