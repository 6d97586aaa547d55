"""What a report tells of the signatures inside a file, in both languages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest

from coreg_tui.model.signature import Signature, SignatureStatus
from coreg_tui.model.text import LANGUAGES, Text
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.reports.read_report import ReadDocument, read_json
from coreg_tui.reports.schemas import read_schema
from coreg_tui.reports.signatures import signature_object, signature_words

SIGNED = Signature(
    field="Handtekening1",
    status="modified",
    trust="trusted",
    signer="Dienst\x1b[31m VOORBEELD",
    organisation="Voorbeeld Onderwijs",
    signed_at=datetime(2022, 1, 10, 9, 30, 1, 250_000, tzinfo=UTC),
    timestamp=datetime(2022, 1, 10, 9, 31, tzinfo=UTC),
    chain=("CN=VOORBEELD", "CN=VOORBEELD root"),
    coverage="revision",
    changes=(Text(en="a note on page 1", nl="een notitie op bladzijde 1"),),
)
EMPTY = Signature(status="absent")


def test_the_object_is_the_contracts() -> None:
    assert signature_object((SIGNED,), "nl") == {
        "status": "modified",
        "signer": "DienstU+001B[31m VOORBEELD",
        "organisation": "Voorbeeld Onderwijs",
        "signed_at": "2022-01-10T09:30:01Z",
        "timestamp": "2022-01-10T09:31:00Z",
        "chain": ["CN=VOORBEELD", "CN=VOORBEELD root"],
        "coverage": "revision",
        "changes": ["een notitie op bladzijde 1"],
    }


def test_the_words_say_the_same_in_dutch() -> None:
    assert list(signature_words((SIGNED,), "nl")) == [
        "gewijzigd na ondertekening",
        "van DienstU+001B[31m VOORBEELD",
        "namens Voorbeeld Onderwijs",
        "ondertekend 10 januari 2022 09:30 UTC, zegt de ondertekenaar",
        "vertrouwd tijdstempel 10 januari 2022 09:31 UTC",
        "dekt het bestand zoals het was voordat er iets bij kwam",
        "daarna toegevoegd of gewijzigd: een notitie op bladzijde 1",
    ]


def test_the_words_say_the_same_in_english() -> None:
    whole = replace(SIGNED, status="intact", timestamp=None, coverage="file", changes=())
    assert list(signature_words((EMPTY, whole, EMPTY), "en")) == [
        "intact",
        "by DienstU+001B[31m VOORBEELD",
        "for Voorbeeld Onderwijs",
        "signed 10 January 2022 09:30 UTC, as the signer says",
        "no trusted timestamp",
        "covers the whole file",
        "and 2 other signature fields",
    ]


def test_a_file_without_a_signature_field_says_nothing() -> None:
    assert signature_object((), "nl") is None
    assert list(signature_words((), "nl")) == []


def test_an_untrusted_signer_is_told_with_why() -> None:
    ended = Signature(status="untrusted", trust="expired")
    assert list(signature_words((ended,), "nl")) == [
        "ondertekenaar niet vertrouwd",
        "het certificaat was verlopen",
    ]


@pytest.mark.parametrize("status", get_args(SignatureStatus))
def test_every_status_has_words_and_fits_the_schema(status: SignatureStatus, wrong_by) -> None:
    row = DocumentRow(file="d.pdf", signatures=(replace(SIGNED, status=status), EMPTY))
    for lang in LANGUAGES:
        assert all(signature_words(row.signatures, lang))
        assert wrong_by(json.loads(read_json([ReadDocument(row=row)], lang)), read_schema()) == []
