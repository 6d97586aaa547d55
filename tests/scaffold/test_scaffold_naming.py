"""What a new plugin may be called, and how the refusals help."""

from __future__ import annotations

import pytest

from coreg_tui.model.text import LANGUAGES
from coreg_tui.scaffold.errors import ScaffoldError
from coreg_tui.scaffold.naming import Names, names_of


def names(name: str, *, nl: str | None = None, en: str | None = None) -> Names:
    return names_of(name, title_nl=nl, title_en=en, plugins=("vog", "skj"), kinds=("kvk_extract", "work"))


def refusal(name: str, *, nl: str | None = None, en: str | None = None) -> ScaffoldError:
    with pytest.raises(ScaffoldError) as caught:
        names(name, nl=nl, en=en)
    for lang in LANGUAGES:
        assert caught.value.problem.remedy.in_language(lang)
    return caught.value


def test_one_name_gives_all_others() -> None:
    made = names("parking-permit")
    assert (made.distribution, made.package, made.kind) == (
        "coreg-parking-permit",
        "coreg_parking_permit",
        "parking_permit",
    )
    assert (made.constant, made.test_class) == ("PARKING_PERMIT", "TestParkingPermit")
    assert (made.title_nl, made.title_en) == ("Parking permit", "Parking permit")


def test_titles_are_those_that_are_given() -> None:
    made = names("parking-permit", nl="Parkeervergunning")
    assert (made.title_nl, made.title_en) == ("Parkeervergunning", "Parking permit")
    assert names("parking-permit", en="Permit").title_nl == "Parking permit"


@pytest.mark.parametrize(
    ("wrong", "better"),
    [
        ("Parking_Permit", "parking-permit"),
        ("coreg-parking", "parking"),
        ("parking--permit", "parking-permit"),
        ("9lives", "lives"),
        ("x" * 31, "x" * 30),
        ("../evil", "evil"),
        ("parking\x1b[31m", "parking-31m"),
        ("€", "parking-permit"),
        ("", "parking-permit"),
    ],
)
def test_a_bad_name_is_refused_with_one_that_can_be(wrong: str, better: str) -> None:
    error = refusal(wrong)
    assert error.problem.kind == "bad_name"
    assert f"'{better}'" in error.problem.remedy.en
    assert names(better).id == better


@pytest.mark.parametrize("taken", ["vog", "skj", "kvk-extract", "work", "tui", "duo"])
def test_a_name_that_something_bears_is_refused(taken: str) -> None:
    """`duo` is no plugin in this list, but its package is installed."""
    assert refusal(taken).problem.kind == "taken"


@pytest.mark.parametrize("title", ["x" * 31, 'a "b"', "a\\b", "{a}", "a\x1bb", " ", "a\u202eb"])
def test_a_title_that_cannot_stand_in_a_list_or_in_code_is_refused(title: str) -> None:
    assert refusal("parking", nl=title).problem.kind == "bad_title"
