"""Who signs the sample papers. The authority is made anew each time samples are written, and its keys are then gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Literal, assert_never

from coreg_tui.samples.pki import DUO_ORGANISATION, Identity, Pki, make_pki

Signer = Literal["duo", "duo_until_2018", "duo_until_october_2022", "duo_revoked", "duo_elsewhere", "kvk", "school"]
"""DUO with a certificate for long, one that has ended since, a revoked one, or one of an authority that nobody trusts;
the Chamber of Commerce; an organisation that has no business signing an extract."""

ANCHOR, REVOCATIONS = "voorbeeld-stamcertificaat.pem", "voorbeeld-ingetrokken.crl"
"""What a root's folder of trust holds: whom its samples trust, and which certificates no longer."""
_START, _END = date(2010, 1, 1), date(2045, 1, 1)
_REVOKED = date(2021, 11, 1)


def _as_it_is(pdf: bytes) -> bytes:
    return pdf


@dataclass(frozen=True, kw_only=True, slots=True)
class Seal:
    """How a paper is signed when it is written, and what happens to it after that."""

    by: Signer
    on: date
    timestamped: bool = True
    afterwards: Callable[[bytes], bytes] = _as_it_is


class Signatories:
    """All who sign one set of samples. Keys stay in memory."""

    def sealed(self, pdf: bytes, seal: Seal) -> bytes:
        """The PDF signed as `seal` tells; certified against any change, as DUO does it."""
        from coreg_tui.samples.pki.signing import signed  # pyHanko takes 0.4 s

        at = _noon(seal.on)
        authority, identity = self._who(seal.by)
        made = signed(pdf, authority, by=identity, at=at, certify=True, timestamp=at if seal.timestamped else None)
        return seal.afterwards(made)

    def trust(self) -> dict[str, bytes]:
        """The files of the folder of trust, by name: the anchor (PEM) and the list of revoked certificates (DER)."""
        revoked = self._pki.revocation_list((self._revoked, _noon(_REVOKED)), issued=_noon(_REVOKED), until=_noon(_END))
        return {ANCHOR: self._pki.anchor_pem(), REVOCATIONS: revoked}

    def _who(self, signer: Signer) -> tuple[Pki, Identity]:
        pki = self._pki
        match signer:
            case "duo":
                return pki, pki.duo
            case "duo_until_2018":
                return pki, _duo(pki, until=date(2018, 3, 1))
            case "duo_until_october_2022":
                return pki, _duo(pki, until=date(2022, 10, 31))
            case "duo_revoked":
                return pki, self._revoked
            case "duo_elsewhere":
                return self._elsewhere, self._elsewhere.duo
            case "kvk":
                return pki, self._kvk
            case "school":
                return pki, pki.issue("Studentenadministratie", "Saxion Hogeschool")
            case _:
                assert_never(signer)

    @cached_property
    def _pki(self) -> Pki:
        return make_pki(_noon(_START), _noon(_END))

    @cached_property
    def _elsewhere(self) -> Pki:
        return make_pki(_noon(_START), _noon(_END))

    @cached_property
    def _revoked(self) -> Identity:
        return _duo(self._pki)

    @cached_property
    def _kvk(self) -> Identity:
        return self._pki.issue("Handelsregister", "Kamer van Koophandel")


def _duo(pki: Pki, *, until: date = _END) -> Identity:
    return pki.issue("Mijn diploma's", DUO_ORGANISATION, not_after=_noon(until))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
