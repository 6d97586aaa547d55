"""The text: what stands in the way first, with clause and remedy; never wider than a line, never by colour alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

from coreg_tui.assessment.report import Assessed
from coreg_tui.dossier.fault import FaultProblem, fault_of
from coreg_tui.i18n.speaking import reason_text
from coreg_tui.model.outcome import Status
from coreg_tui.model.text import Text
from coreg_tui.reports.explain import explanation
from coreg_tui.reports.rules_text import Checkers, rules_text
from coreg_tui.reports.text import dossier_text, rule, sentence, summary_text
from coreg_tui.reports.typesetting import Ink, beside, cells, cut, cut_in_the_middle, fill, joined, wrapped

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal(sampled, words, lang, width) -> None:
    wording = words(lang, width)
    told = [dossier_text(one, wording, sample=True) for one in sampled]
    told += [explanation(one, wording, sample=True) for one in sampled]
    told += [rules_text(wording, Checkers(kinds={}, checks=()))]
    for line in "".join(told).splitlines():
        assert cells(line) <= width, line
        assert line == line.rstrip()


def test_what_stands_in_the_way_comes_first_with_reason_clause_and_remedy(sampled, words) -> None:
    wording = words("nl", 120)
    for one in sampled:
        told = " ".join(dossier_text(one, wording).split())
        settled = [standing for standing in one.standings if standing.status is Status.MET]
        for standing in one.unsettled:
            title = wording.title(standing.id)
            assert f"{title} " in told
            assert told.index(title) < min(
                (told.rindex(wording.title(other.id)) for other in settled), default=len(told)
            )
            assert standing.clause.split()[0] in told
        assert bool(one.remedies) is ("Nodig:" in told)


def test_every_reason_is_told_in_full(sampled, words) -> None:
    wording = words("en", 120)
    for one in sampled:
        told = " ".join(line[26:] for line in dossier_text(one, wording).splitlines())
        for standing in one.unsettled:
            for why in standing.because:
                assert sentence(reason_text(why, "en")) in " ".join(told.split())


def test_a_sample_fits_on_a_screen_where_all_is_in_order(sampled, words) -> None:
    clean = [one for one in sampled if one.verdict == "pass"]
    assert clean
    for one in clean:
        assert dossier_text(one, words("nl", 80)).count("\n") <= 24


def test_colour_says_nothing_that_words_do_not_say(sampled, words) -> None:
    for one in sampled:
        plain, coloured = dossier_text(one, words()), dossier_text(one, words(colour=True))
        assert "\x1b" not in plain
        assert COLOUR.sub("", coloured) == plain


def test_plain_signs_for_a_terminal_that_draws_no_others(sampled, words) -> None:
    wording = words("nl", 80, ascii_signs=True)
    for one in sampled:
        told = dossier_text(one, wording) + rule(wording)
        assert not set(told) & set("✓×·…─│")


def test_what_a_stranger_wrote_is_harmless(words) -> None:
    told = Text(en="no key '\x1b]0;x\x07'", nl="x")
    fault = fault_of("invalid", [FaultProblem(message=told, key="\u202ekey", line=3)], file="dossier.toml")
    one = Assessed(path="d\x1b[2J", dossier="\x9b31m", today=date(2022, 3, 1), fault=fault)
    text = dossier_text(one, words())
    assert not {"\x1b", "\x9b", "\u202e", "\x07"} & set(text)
    assert "UNREADABLE" in text
    assert "dossier.toml, line 3" in text


def test_the_summary_counts_every_verdict(words) -> None:
    told = summary_text({"pass": 20, "fail": 9, None: 1}, words("nl"), partial=False)
    assert told.splitlines()[1].split("   ") == [
        " 30 dossiers", " ", "✓ voldoet 20", "× voldoet niet 9", "× onleesbaar 1"
    ] or told.splitlines()[1].split() == "30 dossiers ✓ voldoet 20 × voldoet niet 9 × onleesbaar 1".split()  # fmt: skip
    assert "weggelaten" in summary_text({"pass": 1}, words("nl"), partial=True)


def test_cells() -> None:
    assert [cells(text) for text in ("abc", "é", "e\u0301", "漢字")] == [3, 1, 1, 4]
    assert fill("é", 3) == "é  "
    assert cut("abcdef", 4) == "abc…"
    assert cut("abc", 4) == "abc"
    assert cut_in_the_middle("getuigschrift_maatschappelijk.pdf", 15) == "getuigs…ijk.pdf"


def test_lines_break_at_blanks_and_only_then_within_words() -> None:
    assert wrapped("een twee drie", 8) == ["een twee", "drie"]
    assert wrapped("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
    assert wrapped("漢字漢字", 4) == ["漢字", "漢字"]
    assert wrapped("", 4) == [""]
    assert joined(["een", "twee", "drie"], 12, ", ") == ["een, twee,", "drie"]
    assert [*beside(["a"], ["b", "c"], 3)] == [("a  ", "b"), ("   ", "c")]


def test_ink_without_colour_is_the_text_itself() -> None:
    assert Ink()("x", "bad") == "x"
    assert Ink(colour=True)("x", "bad", "strong") == "\x1b[31;1mx\x1b[0m"
    assert Ink(colour=True)("x", "plain") == "x"
    assert Ink(ascii_signs=True)("× –", "bad") == "x -"
