"""`plugins new`, as it is and from a paper, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from coreg_tui.testing.paper import pdf_of

PAPERS = Path(__file__).parents[1] / "papers"
PERMIT = """
    Parkeervergunning

    Naam houder: | mevrouw J.M. de Vries
    Geboortedatum: | 12 maart 1984
    Afgiftedatum: | 4 mei 2021
    Kenmerk: | PV-2021-88431
    Bewoner: | ja
"""


@pytest.fixture
def permit(tmp_path: Path) -> Path:
    file = tmp_path / "permit.pdf"
    file.write_bytes(pdf_of(PERMIT))
    return file


def test_it_is_written_here_and_says_what_to_do_next(coreg, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = coreg("plugins", "new", "parking-permit", "--title-nl", "Parkeervergunning")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == "coreg-parking-permit is written."
    assert "coreg-tui plugins check 'coreg-parking-permit'" in ran.out
    facts = tmp_path / "coreg-parking-permit" / "src" / "coreg_parking_permit" / "validator.py"
    assert 'nl="Parkeervergunning"' in facts.read_text("utf-8")
    again = coreg("plugins", "new", "parking-permit", lang="nl")
    assert (again.code, again.out) == (2, "")
    assert "er wordt niets overschreven" in again.err


def test_a_kind_that_exists_is_refused(coreg, tmp_path) -> None:
    ran = coreg("plugins", "new", "kvk-extract", "--into", tmp_path)
    assert (ran.code, [*tmp_path.iterdir()]) == (2, [])
    assert "kvk_extract is a kind of evidence already" in ran.err
    assert "is a kind of evidence already" in coreg("plugins", "new", "work", "--into", tmp_path).err


def test_a_plugin_drafted_from_a_paper_conforms(coreg, process, tmp_path, permit) -> None:
    ran = coreg("plugins", "new", "parking-permit", "--from", permit, "--into", tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "Facts: afgiftedatum (date), kenmerk (text), bewoner (flag)." in ran.out
    assert "look through samples.py" in ran.out
    project = tmp_path / "coreg-parking-permit"
    for file in project.rglob("*.*"):
        text = file.read_text("utf-8") if file.is_file() else ""
        assert not {word for word in ("Vries", "J.M.", "1984", "88431") if word in text}, file
    tried = process("plugins", "check", project)
    assert tried.code == 0, tried.out


def test_a_paper_that_another_plugin_reads_is_said_to_be(coreg, tmp_path) -> None:
    ran = coreg("plugins", "new", "other-vog", "--from", PAPERS / "vog-paper-2019.pdf", "--into", tmp_path)
    assert ran.code == 0
    assert "the plugin vog reads this as vog already" in ran.err


@pytest.mark.parametrize("content", [b"", b"no pdf at all", b"%PDF-1.7\n%%EOF"])
def test_a_file_that_cannot_be_read_gives_no_plugin(coreg, tmp_path, content: bytes) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(content)
    ran = coreg("plugins", "new", "parking-permit", "--from", paper, "--into", tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "no labels with values behind them" in ran.err
    assert [*tmp_path.iterdir()] == [paper]


def test_running_text_gives_no_plugin(coreg, tmp_path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(pdf_of("Brief\n\nWij hopen u hiermee te hebben geholpen."))
    assert coreg("plugins", "new", "parking-permit", "--from", paper, "--into", tmp_path).code == 1


def test_what_is_no_file_is_refused(coreg, tmp_path) -> None:
    for paper, told in ((tmp_path, "is no file"), (tmp_path / "nowhere.pdf", "No such file"), ("x" * 5000, "too long")):
        ran = coreg("plugins", "new", "parking-permit", "--from", paper, "--into", tmp_path)
        assert (ran.code, ran.out) == (2, ""), paper
        assert told in ran.err
    assert [*tmp_path.iterdir()] == []
