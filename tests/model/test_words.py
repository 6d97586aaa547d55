"""Names of programmes and employers compared by their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.words import contains_phrase, contains_words, plain, without, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cliëntondersteuner", ("clientondersteuner",)),
        ("Social Work (voltijd)", ("social", "work", "voltijd")),
        ("HBO-V", ("hbo", "v")),
        ("Ixly B.V.", ("ixly", "bv")),
        ("NHL  Stenden\n", ("nhl", "stenden")),
        ("Ｓａｘｉｏｎ", ("saxion",)),
        ("Universität Straße Øre", ("universitat", "strasse", "ore")),
        ("45 / 75", ("45", "75")),
        ("—", ()),
        ("", ()),
    ],
)
def test_words_are_plain_and_parted_by_signs(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "wanted", "all_words", "together"),
    [
        ("Avans Hogeschool Breda", "Hogeschool Avans", True, False),
        ("Avans Hogeschool Breda", "Avans Hogeschool", True, True),
        ("Hanzehogeschool Groningen", "Hanze", False, False),
        ("HBO Drechtsteden", "hbo drechtsteden", True, True),
        ("Drechtsteden, HBO in de", "HBO Drechtsteden", True, False),
        ("Pedagogiek", "Orthopedagogiek", False, False),
    ],
)
def test_whole_words_in_any_order_or_together(text: str, wanted: str, all_words: bool, together: bool) -> None:
    assert (contains_words(text, wanted), contains_phrase(text, wanted)) == (all_words, together)


def test_words_of_form_do_not_count_unless_nothing_else_is_left() -> None:
    forms = ("stichting", "zorg", "bv")
    assert without(forms, "Stichting MEE Noord B.V.") == {"mee", "noord"}
    assert without(forms, "Stichting Zorg") == {"stichting", "zorg"}


@given(st.text(max_size=60))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words(text))
