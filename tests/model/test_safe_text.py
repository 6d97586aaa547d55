"""Text from strangers made harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.safe_text import safe_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J.M. de Vries", "J.M. de Vries"),
        ("Françoise Müller, ’t Hart", "Françoise Müller, ’t Hart"),
        ("Francoi\u0308se", "Francoïse"),
        ("a\x1b[31mb", "aU+001B[31mb"),
        ("regel\r\nregel\tkolom", "regel  regel kolom"),
        ("factuur\u202excod.pdf", "factuurU+202Excod.pdf"),
        ("nul\u200bbreedte", "nulU+200Bbreedte"),
        ("zacht\u00adkoppel", "zachtU+00ADkoppel"),
        ("\ufeffkop", "U+FEFFkop"),
        ("a\u2028b", "a b"),
        ("a\u00a0b\u3000c", "a b c"),
        ("\ud800", "U+D800"),
        ("", ""),
    ],
)
def test_what_could_harm_is_written_out(text: str, expected: str) -> None:
    assert safe_text(text) == expected


@given(st.text(max_size=80))
def test_nothing_harmful_is_left_and_it_stays_so(text: str) -> None:
    safe = safe_text(text)
    assert not {unicodedata.category(char) for char in safe} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert all(char == " " for char in safe if unicodedata.category(char) == "Zs")
    assert safe_text(safe) == safe
