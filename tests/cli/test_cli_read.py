"""`read`: what is read from a document, without a dossier."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

PAPERS = Path(__file__).parents[1] / "papers"


def test_a_certificate_is_known_and_read(coreg) -> None:
    file = PAPERS / "vog-paper-2019.pdf"
    ran = coreg("read", file, "--format", "json")
    assert ran.code == 0
    assert ran.report["schema"] == "coreg-read/1"
    one = ran.report["documents"][0]
    assert (one["file"], one["kind"], one["readable"], one["error"]) == (str(file), "vog", True, None)
    assert one["candidates"][0]["kind"] == "vog"
    issued = next(fact for fact in one["parts"][0]["facts"] if fact["name"] == "issued")
    assert issued["page"] == 1
    assert len(issued["box"]) == 4
    assert issued["source"] == "document"
    assert "file" not in issued


def test_the_text_names_fact_place_and_printed_line(coreg) -> None:
    ran = coreg("read", PAPERS / "vog-paper-2019.pdf", lang="nl")
    assert ran.code == 0
    assert "datum afgifte" in ran.out
    assert "blz. 1 [" in ran.out


def test_a_kind_that_is_asked_for(coreg) -> None:
    one = coreg("read", PAPERS / "none-flyer.pdf", "--kind", "vog", "--format", "json").report["documents"][0]
    assert one["kind"] == "vog"
    assert {part["kind"] for part in one["parts"]} == {"vog"}


def test_another_kind_than_asked_for_is_warned_of(coreg) -> None:
    one = coreg("read", PAPERS / "skj-card.pdf", "--kind", "vog", "--format", "json").report["documents"][0]
    assert "other_kind" in one["warnings"]
    assert one["candidates"][0]["kind"] == "skj_registration"
    assert "clearly is of another kind" in coreg("read", PAPERS / "skj-card.pdf", "--kind", "vog").out


def test_pages(coreg) -> None:
    ran = coreg("read", PAPERS / "two-tests-one-file.pdf", "--pages", "1", "--format", "json")
    assert {page for part in ran.report["documents"][0]["parts"] for page in part["pages"]} == {1}


@pytest.mark.parametrize(("content", "reason"), [(None, "absent"), (b"", "empty"), (b"\0" * 90, "wrong_type")])
def test_a_file_that_cannot_be_read(coreg, tmp_path, content, reason) -> None:
    file = tmp_path / "x.pdf"
    if content is not None:
        file.write_bytes(content)
    good = shutil.copy(PAPERS / "skj-card.pdf", tmp_path / "good.pdf")
    ran = coreg("read", file, good, "--format", "json")
    assert ran.code == 1
    bad, fine = ran.report["documents"]
    assert (bad["readable"], bad["reason"], bad["kind"]) == (False, reason, None)
    assert fine["readable"]
    assert f"{file}: " in ran.err
    assert coreg("read", file).code == 1


def test_a_folder_and_a_file_that_is_too_large(coreg, tmp_path) -> None:
    with (tmp_path / "large.pdf").open("wb") as stream:
        stream.truncate(200_000_000)
    ran = coreg("read", tmp_path, tmp_path / "large.pdf", "--format", "json")
    assert [one["reason"] for one in ran.report["documents"]] == ["wrong_type", "too_large"]
    assert ran.report["documents"][1]["bytes"] == 200_000_000


def test_a_name_that_no_file_can_have(coreg) -> None:
    ran = coreg("read", "x\0y", "--format", "json")
    assert ran.code == 1
    assert ran.report["documents"][0]["error"]["kind"] == "io"
