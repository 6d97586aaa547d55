"""Whatever the bytes are: never an exception, and never `intact` for what was changed."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coreg_tui.documents.signatures import BUNDLED, load_trust, may_be_signed, verify
from coreg_tui.samples.pki.signing import with_validation_data

from . import conftest as at
from .conftest import TODAY, Desk, day


@settings(max_examples=150)
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_changed_byte_outside_the_value_is_never_intact(desk: Desk, where: float, flip: int) -> None:
    content = bytearray(desk.extract)
    start, end = at.value_of(desk.extract)
    place = int(where * (len(content) - (end - start)))
    place += (end - start) if place >= start else 0
    content[place] ^= flip
    assert "intact" not in {one.status for one in desk.all(bytes(content))}


@settings(max_examples=100)
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_changed_byte_inside_the_value_never_tells_anything_else(desk: Desk, where: float, flip: int) -> None:
    """Parts of it nobody signs: its padding, letters' case, certificates and timestamps that go with it."""
    good = desk.the(desk.extract)
    content = bytearray(desk.extract)
    start, end = at.value_of(desk.extract)
    content[start + int(where * (end - start))] ^= flip
    for one in desk.all(bytes(content)):
        if one.status == "intact":
            assert replace(one, timestamp=None, chain=()) == replace(good, timestamp=None, chain=())
            assert one.timestamp in (None, good.timestamp)
            assert one.chain[-1:] == good.chain[-1:]


@settings(max_examples=60)
@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_off_is_never_intact(desk: Desk, kept: float) -> None:
    assert "intact" not in {one.status for one in desk.all(desk.extract[: int(kept * len(desk.extract))])}


@settings(max_examples=60)
@given(more=st.binary(min_size=1, max_size=3000))
def test_a_file_with_more_after_its_end_is_never_intact(desk: Desk, more: bytes) -> None:
    assert {one.status for one in desk.all(desk.extract + more)} <= {"modified", "unreadable"}
    assert {one.status for one in desk.all(desk.plain + b"\n4 0 obj\n" + more)} <= {"modified", "unreadable"}


@settings(max_examples=150)
@given(where=st.floats(0, 1, exclude_max=True), size=st.integers(0, 400), put=st.binary(max_size=400))
def test_a_splice_anywhere_raises_nothing(desk: Desk, where: float, size: int, put: bytes) -> None:
    content = with_data(desk)
    place = int(where * len(content))
    spliced = content[:place] + put + content[place + size :]
    for one in desk.all(spliced):
        assert one.status in {"intact", "modified", "broken", "untrusted", "absent", "unreadable"}
        if one.status == "intact":  # then only the value was changed, or what came after signing: nobody signed that
            start, end = at.value_of(desk.extract)
            assert spliced[:start] == desk.extract[:start]
            assert spliced[end : len(desk.extract)] == desk.extract[end:]


def with_data(desk: Desk) -> bytes:
    if not hasattr(desk, "extended"):
        listed = desk.pki.revocation_list(issued=day(2022, 3, 2))
        desk.extended = with_validation_data(desk.extract, desk.pki, lists=[listed], timestamp=day(2022, 3, 3))  # type: ignore[attr-defined]
    made: bytes = desk.extended  # type: ignore[attr-defined]
    return made


@settings(max_examples=200)
@given(rubbish=st.binary(max_size=2000))
def test_rubbish_raises_nothing(desk: Desk, rubbish: bytes) -> None:
    for content in (rubbish, b"%PDF-1.7\n/ByteRange" + rubbish, b"%PDF-1.5\n/ObjStm stream\n" + rubbish):
        assert {one.status for one in desk.all(content)} <= {"unreadable"}


def test_a_bomb_in_a_stream_of_objects_is_not_blown_up() -> None:
    import zlib

    packed = zlib.compress(b" " * 50_000_000, 9)
    started = time.perf_counter()
    assert may_be_signed(b"%PDF-1.5 /ObjStm >>\nstream\n" + packed + b"\nendstream" * 1000) is False
    assert time.perf_counter() - started < 2


def test_many_spoilt_streams_of_objects_do_not_take_long() -> None:
    import zlib

    spoilt = zlib.compress(b" " * 16_000_000, 9)[:-6] + b"\xff" * 6
    content = b"%PDF-1.5 " + (b"/ObjStm >>\nstream\n" + spoilt + b"\nendstream ") * 500
    started = time.perf_counter()
    assert may_be_signed(content) is True  # for the examination to see
    assert may_be_signed(b"/ObjStm >>stream\n" * 100_000) is True
    assert time.perf_counter() - started < 5


_FIRST = """
import pickle, sys
from coreg_tui.documents.signatures import prepare, verify
content, trust, moment = pickle.load(sys.stdin.buffer)
assert not any(name.startswith(("pyhanko", "cryptography", "asn1crypto")) for name in sys.modules)
prepare()
before = set(sys.modules)
found = verify(content, trust, moment=moment)
heavy = sorted(name for name in set(sys.modules) - before if name.split(".")[0] in ("pyhanko", "lxml", "aiohttp"))
print(found[0].status, heavy)
"""


def test_what_is_heavy_is_imported_when_asked_and_before_it_is_needed(desk: Desk) -> None:
    given = pickle.dumps((with_data(desk), desk.trust, TODAY))
    ran = subprocess.run([sys.executable, "-c", _FIRST], input=given, capture_output=True, check=False)
    assert (ran.stdout.decode().strip(), ran.stderr.decode()) == ("intact []", "")


CORPUS = os.environ.get("COREG_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="COREG_CORPUS names no folder of public PDFs")
def test_the_corpus_is_verified_without_an_exception_and_in_time(record_property: pytest.FixtureRequest) -> None:
    trust = load_trust([BUNDLED])
    slow, figures = [], dict.fromkeys(("none", "intact", "modified", "broken", "untrusted", "absent", "unreadable"), 0)
    for file in sorted(Path(CORPUS or "").iterdir()):
        content = file.read_bytes()
        started = time.perf_counter()
        found = verify(content, trust, moment=TODAY)
        if time.perf_counter() - started > 10:
            slow.append(file.name)
        for status in [one.status for one in found] or ["none"]:
            figures[status] += 1
    record_property("signatures of the corpus", figures)  # type: ignore[operator]
    assert not slow
    assert figures["none"] > 0
