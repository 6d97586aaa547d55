"""Whether a certificate leads to an anchor at a moment (RFC 5280, section 6), by pyHanko's path validation.

pyHanko neither fetches anything here nor sees the system's roots: the anchors are always given, if need be none. It
does not check whether an anchor itself has ended, so only those valid at the moment are given. Revocation is looked
into apart (`revocation`): pyHanko's own way distrusts a certificate whose list is merely old, and passes over a list
that the certificate does not point at.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

T = TypeVar("T")
_LONGEST_CHAIN = 10


def completed(coroutine: Coroutine[Any, Any, T]) -> T:
    """What the coroutine returns. For pyHanko's, which wait for nothing when nothing is fetched.

    So no event loop is needed, and it works inside a running one too. Raises RuntimeError where it does wait.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    coroutine.close()
    raise RuntimeError("validation waits for something")


@dataclass(frozen=True, kw_only=True, slots=True)
class Bearings:
    """What there is to find a way with: the anchors, and certificates that may lie between."""

    anchors: tuple[Any, ...]
    between: tuple[Any, ...] = ()

    def with_others(self, others: Iterable[Any]) -> Bearings:
        """The same with more certificates that may lie between."""
        return Bearings(anchors=self.anchors, between=(*self.between, *others))

    def context(self, at: datetime) -> Any:
        """pyHanko's validation context for that moment: nothing is fetched, revocation is left aside."""
        from pyhanko_certvalidator import ValidationContext
        from pyhanko_certvalidator.policy_decl import NO_REVOCATION, CertRevTrustPolicy

        return ValidationContext(
            trust_roots=[one for one in self.anchors if start_of(one) <= at <= end_of(one)],
            other_certs=list(self.between),
            moment=at,
            allow_fetching=False,
            revinfo_policy=CertRevTrustPolicy(NO_REVOCATION),
        )

    def by_name(self, certificate: Any) -> list[Any]:
        """The certificate and those above it, as far as their names tell; their signatures are not looked at."""
        found, known = [certificate], (*self.anchors, *self.between)
        while len(found) < _LONGEST_CHAIN and found[-1].issuer != found[-1].subject:
            above = next((one for one in known if one.subject == found[-1].issuer), None)
            if above is None:
                break
            found.append(above)
        return found

    def is_anchor(self, certificate: Any) -> bool:
        """Whether it is one of the anchors, to the byte."""
        return any(one.dump() == certificate.dump() for one in self.anchors)

    def begun(self, certificate: Any, moment: datetime) -> datetime:
        """`moment`, or when the certificate and all above it had begun: an earlier today is not held against them."""
        return max(moment, *(start_of(one) for one in self.by_name(certificate)))


def start_of(certificate: Any) -> datetime:
    """The first moment of its validity (UTC)."""
    start: datetime = certificate.not_valid_before
    return start


def end_of(certificate: Any) -> datetime:
    """The last moment of its validity (UTC)."""
    end: datetime = certificate.not_valid_after
    return end


def path_at(certificate: Any, bearings: Bearings, at: datetime, *, usage: Any) -> Sequence[Any] | None:
    """The certificates from the anchor to this one, where they lead there at that moment; None: they do not.

    `usage` is pyHanko's demand on what the certificate may be used for.
    """
    from pyhanko.sign.validation.generic_cms import validate_cert_usage

    context = bearings.context(at)
    result = completed(
        validate_cert_usage(
            certificate,
            context,
            key_usage_settings=usage,
            paths=context.path_builder.async_build_paths_lazy(certificate),
        )
    )
    return None if result.success_result is None else certificates_of(result.success_result)


def certificates_of(path: Any) -> Sequence[Any]:
    """The certificates of a path of pyHanko's, from the anchor to the signer."""
    return list(path)
