"""What the digital signatures inside a file prove, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coreg_tui.model.text import Text

SignatureStatus = Literal["intact", "modified", "broken", "untrusted", "absent", "unreadable"]
"""How a file's signature stands as a whole, as `documents[].signature` of the report."""

Trust = Literal["trusted", "untrusted", "expired", "revoked"]
"""Where the signer's certificate leads: to an anchor; to none; to one, but it had ended and no trusted timestamp shows
that it had not at signing; to one, but it was revoked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Signature:
    """One signature field of a file and what it proves. Names in it are untrusted text, harmless to show."""

    field: str = ""
    """The field's name in the file."""
    status: SignatureStatus
    """How this signature stands."""
    trust: Trust | None = None
    """None: not established, as where the signature is broken, absent or unreadable."""
    unmodified: bool | None = None
    """Whether nothing but validation data was added after signing; None: not established."""
    signer: str | None = None
    """The common name of the signer's certificate."""
    organisation: str | None = None
    """The organisation of the signer's certificate."""
    signed_at: datetime | None = None
    """UTC. As the signer says, which proves nothing; see `timestamp`."""
    timestamp: datetime | None = None
    """UTC. As a trusted timestamp says; None: there is none that is trusted."""
    chain: tuple[str, ...] = ()
    """Subjects of the certificates, from the signer's to the anchor's, as far as it leads."""
    coverage: Literal["file", "revision"] | None = None
    """Whether it covers the whole file, or the file as it was before something was added."""
    changes: tuple[Text, ...] = ()
    """What was added or changed after signing."""


def main_signature(signatures: tuple[Signature, ...]) -> Signature | None:
    """The one that a report tells of the file: the first that is filled in, else the first; None without a field."""
    filled = (one for one in signatures if one.status != "absent")
    return next(filled, signatures[0] if signatures else None)
