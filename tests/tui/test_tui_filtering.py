"""The filter's words and fields, by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coreg_tui.model.outcome import Status
from coreg_tui.tui.filtering import Query, no_match, offers


@pytest.fixture
def reports(make):
    """One of every verdict."""
    return make.several()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", 6),
        ("vries", 1),
        ("VRIES jm", 0),
        ("j.m. vries", 1),
        ("jansen", 1),
        ("0112", 1),
        ("0112 vries", 0),
        ("oordeel:voldoet", 1),
        ("oordeel:voldoet_niet", 1),
        ("verdict:fails", 1),
        ("oordeel:fail", 1),
        ("oordeel:onleesbaar", 1),
        ("oordeel:on", 3),
        ("soort:toelating", 5),
        ("kind:renewal", 0),
        ("categorie:junior", 5),
        ("category:in_opleiding", 0),
        ("reden:too_old", 1),
        ("reason:original", 2),
        ("vóór:2022-02-15", 1),
        ("voor:15-02-2022", 1),
        ("before:2022-03", 5),
        ("vóór:morgen", 0),
        ("oordeel:", 6),
        ("iets:anders", 0),
    ],
)
def test_what_a_filter_finds(reports, text, found) -> None:
    query = Query(text)
    assert sum(query.matches(one) for one in reports) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("o", ["oordeel:"]),
        ("ver", ["oordeel:"]),
        ("r", ["reden:"]),
        ("verdict:on", ["verdict:onvolledig", "verdict:onleesbaar"]),
        ("oordeel:voldoet_niet soort:t", ["soort:toelating"]),
        ("reden:t", ["reden:too_old"]),
        ("vóór:2", []),
        ("vries ", []),
    ],
)  # fmt: skip
def test_what_a_filter_offers(reports, text, words) -> None:
    assert [one.word for one in offers(Query(text), reports, "nl")] == words


def test_an_offer_counts_what_it_would_leave(reports) -> None:
    counted = {one.word: one.count for one in offers(Query("oordeel:"), reports, "nl")}
    assert counted["oordeel:onvolledig"] == 2 and counted["oordeel:beoordelen"] == 1


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("reden:too_odl", "reden:too_old"),
        ("oordeel:voldot", "oordeel:voldoet"),
        ("ordeel:x", "oordeel:"),
        ("zzz", None),
        ("vries zzz", None),
    ],
)
def test_what_was_probably_meant(reports, text, nearest) -> None:
    assert no_match(Query(text), reports, "nl").nearest == nearest


def test_the_word_that_is_named_is_the_one_that_fits_nothing(reports) -> None:
    assert no_match(Query("vries reden:nergens"), reports, "nl").term.text == "reden:nergens"


@given(st.text(max_size=40))
def test_no_text_makes_the_filter_fail(text) -> None:
    query = Query(text)
    assert isinstance(query.terms, tuple)
    assert offers(query, [], "nl") is not None


def test_a_met_dossier_has_no_reasons(make) -> None:
    assert not Query("reden:a").matches(make.report(1, "Bakker", vog_status=Status.MET))
