"""Whether whoever signed is trusted, and as of when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from coreg_tui.documents.signatures.chain import Bearings, certificates_of, end_of, path_at
from coreg_tui.documents.signatures.extent import Extent
from coreg_tui.documents.signatures.moments import Stamp, proven_by, stamped_at
from coreg_tui.documents.signatures.naming import subject
from coreg_tui.documents.signatures.revocation import Revocations
from coreg_tui.model.signature import Trust


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where the signer's certificate leads."""

    trust: Trust
    timestamp: datetime | None
    """The moment that is proven (UTC); None: none is."""
    chain: tuple[str, ...]
    """Subjects, from the signer's to the anchor's, as far as it leads."""


def standing(
    status: Any, *, reach: Extent | None, stamps: Sequence[Stamp], bearings: Bearings, revocations: Revocations,
    usage: Any, moment: datetime,
) -> Standing:  # fmt: skip
    """Where a signer's certificate leads, given pyHanko's judgement of the signature at `status.validation_time`.

    Trusted: it leads to an anchor at that time, or did at a proven moment before, and was not revoked by then.
    """
    at: datetime = status.validation_time
    signer = status.signing_cert
    stamped = stamped_at(status.timestamp_validity, bearings, revocations, proven=None)
    path: Sequence[Any] | None = certificates_of(status.validation_path) if status.trusted else None
    if stamps and reach is not None and (stamped is None or path is None):
        proven = proven_by(stamps, reach, bearings, revocations, moment)
        stamped = stamped or stamped_at(status.timestamp_validity, bearings, revocations, proven=proven) or proven
    if _too_weak(status):
        return Standing(trust="untrusted", timestamp=stamped, chain=_by_name(signer, bearings))
    if path is None and stamped is not None:
        path = path_at(signer, bearings, stamped, usage=usage)
    trust: Trust = "trusted"
    if path is None:
        trust, path = _ended(signer, bearings, at, usage)
    if path is None:
        return Standing(trust=trust, timestamp=stamped, chain=_by_name(signer, bearings))
    revoked = revocations.of_chain(path)
    if revoked is not None and revoked.moment <= (stamped or at):
        trust = "revoked"
    return Standing(trust=trust, timestamp=stamped, chain=tuple(subject(one) for one in reversed(path)))


def _ended(signer: Any, bearings: Bearings, at: datetime, usage: Any) -> tuple[Trust, Sequence[Any] | None]:
    """Expired, with the chain as it was, where it led to an anchor until it or one above it ended; else untrusted."""
    own = [one for one in bearings.by_name(signer) if not bearings.is_anchor(one)]
    last = min((end_of(one) for one in own), default=at)
    if last >= at:
        return "untrusted", None
    path = path_at(signer, bearings, last, usage=usage)
    return ("untrusted", None) if path is None else ("expired", path)


def _too_weak(status: Any) -> bool:
    """Whether it was signed by a method that no longer proves anything, such as SHA-1, whenever that was."""
    from pyhanko.sign.ades.report import AdESIndeterminate

    weak = (AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE, AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE_NO_POE)
    return status.trust_problem_indic in weak


def _by_name(signer: Any, bearings: Bearings) -> tuple[str, ...]:
    return tuple(subject(one) for one in bearings.by_name(signer))
