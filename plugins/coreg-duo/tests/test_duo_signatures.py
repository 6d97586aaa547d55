"""Who signed a DUO extract, and whether it was changed since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coreg_duo.checks import signature, unmodified
from coreg_duo.validator import DUO
from coreg_tui.api import Exhibit, Fact, Signature, Source
from coreg_tui.model.signature import SignatureStatus, Trust

from .exhibits import document, told


@pytest.mark.parametrize(
    ("state", "signed", "unchanged"),
    [
        ("intact", ("pass", []), ("pass", [])),
        ("modified", ("pass", []), ("fail", ["modified_after_signing"])),
        ("broken", ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("absent", ("fail", ["signature_absent"]), ("unknown", ["signature_absent"])),
        ("untrusted", ("unknown", ["signer_untrusted"]), ("pass", [])),
        (None, ("unknown", ["not_stated"]), ("unknown", ["not_stated"])),
    ],
)
def test_without_a_file_the_declared_signature_counts(
    state: str | None, signed: tuple[str, list[str]], unchanged: tuple[str, list[str]]
) -> None:
    stated = {"signature": state} if state else {}
    extract = document("duo_extract", 0, source=Source.DECLARED, **stated)
    assert told(signature.judge(exhibit=extract, signature=state)) == signed
    assert told(unmodified.judge(exhibit=extract, signature=state)) == unchanged


DUO_NAME = "Dienst Uitvoering Onderwijs (DUO)"
GOOD = Signature(status="intact", trust="trusted", unmodified=True, organisation=DUO_NAME)
CHANGED = replace(GOOD, status="modified", unmodified=False)
EMPTY = Signature(status="absent")
BROKEN = Signature(status="broken", organisation=DUO_NAME)
DAMAGED = Signature(status="unreadable")
OTHER = replace(GOOD, organisation="Hogeschool Voorbeeld")


def by(trust: Trust, *, unmodified: bool = True, organisation: str | None = DUO_NAME) -> Signature:
    status: SignatureStatus = "untrusted" if unmodified else "modified"
    return Signature(status=status, trust=trust, unmodified=unmodified, organisation=organisation)


def bearing(*signatures: Signature, examined: bool = True, **facts: object) -> Exhibit:
    claimed = document("duo_extract", 0, source=Source.DECLARED, file="duo.pdf", **facts)
    return replace(claimed, signatures=signatures, signatures_examined=examined)


ABSENT = ("fail", ["signature_absent"]), ("unknown", ["signature_absent"])
UNREADABLE = ("unknown", ["signature_unreadable"]), ("unknown", ["signature_unreadable"])
PASS = "pass", []
MODIFIED = "fail", ["modified_after_signing"]


@pytest.mark.parametrize(
    ("because", "signatures", "signed", "unchanged"),
    [
        ("no signature field at all: printed, converted or scanned", (), *ABSENT),
        ("a field that nobody filled in", (EMPTY,), *ABSENT),
        ("signed by DUO, unchanged", (GOOD,), PASS, PASS),
        ("the name without its abbreviation", (replace(GOOD, organisation=DUO_NAME[:-6]),), PASS, PASS),
        ("another organisation with the same words", (replace(GOOD, organisation=f"Stichting {DUO_NAME}"),),
            ("fail", ["other_signer"]), PASS),
        ("changed since", (CHANGED,), PASS, MODIFIED),
        ("not the file that was signed", (BROKEN,),
            ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("broken goes before another organisation", (replace(BROKEN, organisation="Hogeschool Voorbeeld"),),
            ("fail", ["signature_broken"]), ("unknown", ["signature_broken"])),
        ("another's good signature", (OTHER,), ("fail", ["other_signer"]), PASS),
        ("another organisation goes before revoked", (by("revoked", organisation="Hogeschool"),),
            ("fail", ["other_signer"]), PASS),
        ("a certificate that names no organisation", (by("untrusted", organisation=None),),
            ("fail", ["other_signer"]), PASS),
        ("revoked", (by("revoked"),), ("fail", ["signer_revoked"]), PASS),
        ("revoked, and changed besides", (by("revoked", unmodified=False),), ("fail", ["signer_revoked"]), MODIFIED),
        ("damaged or of an unknown form", (DAMAGED,), *UNREADABLE),
        ("expired without a trusted timestamp", (by("expired"),), ("unknown", ["signer_expired"]), PASS),
        ("no chain to an anchor", (by("untrusted"),), ("unknown", ["signer_untrusted"]), PASS),
        ("no chain to an anchor, and changed", (by("untrusted", unmodified=False),),
            ("unknown", ["signer_untrusted"]), MODIFIED),
        ("of several, DUO's is judged", (EMPTY, OTHER, GOOD), PASS, PASS),
        ("of several, DUO's is judged though another's is better", (OTHER, by("revoked")),
            ("fail", ["signer_revoked"]), PASS),
        ("of several without DUO's, the first that is filled in", (EMPTY, DAMAGED, OTHER), *UNREADABLE),
    ],
)  # fmt: skip
def test_a_files_own_signature_decides(
    because: str, signatures: tuple[Signature, ...], signed: tuple[str, list[str]], unchanged: tuple[str, list[str]]
) -> None:
    for claim in ("intact", "absent"):
        extract = bearing(*signatures, signature=claim)
        assert told(signature.judge(exhibit=extract, signature=claim)) == signed, because
        assert told(unmodified.judge(exhibit=extract, signature=claim)) == unchanged, because


def test_a_file_that_cannot_be_opened_is_not_called_unsigned() -> None:
    extract = bearing(examined=False, signature="intact")
    for check in (signature, unmodified):
        assert told(check.judge(exhibit=extract, signature="intact")) == ("unknown", ["signature_unreadable"])


def test_what_staff_recorded_settles_what_the_file_leaves_open_and_nothing_else() -> None:
    recorded = Fact(name="signature", value="intact", source=Source.REVIEWER)
    for open_case in (bearing(examined=False), bearing(DAMAGED), bearing(by("expired"))):
        seen = replace(open_case, facts={"signature": recorded})
        assert told(signature.judge(exhibit=seen, signature="intact")) == PASS
    for proven in (BROKEN, OTHER, EMPTY):
        seen = replace(bearing(proven), facts={"signature": recorded})
        assert told(signature.judge(exhibit=seen, signature="intact"))[0] == "fail"


def test_the_other_signer_is_named() -> None:
    ruling = signature.judge(exhibit=bearing(OTHER), signature=None)
    assert ruling.because[0].values == {"organisation": "Hogeschool Voorbeeld"}


def test_every_reason_fits_its_columns() -> None:
    (kind,) = DUO.kinds
    for reason in kind.reasons:
        for text in (reason.line, reason.short):
            limit = 34 if text is reason.line else 17
            assert max(len(text.en), len(text.nl)) <= limit, reason.id
