"""What people hand in by mistake, or to do harm: each is told by name, and the dossier beside it is assessed."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest

AS_JSON = ("--accept-declared", "--today", "2022-06-01", "--format", "json")
HOLDER = {"holder": "D. van Houten", "holder_birth_date": "1995-11-02"}


@pytest.fixture
def beside(tmp_path, write) -> Path:
    """A root with one good dossier, to which the tests add a bad one."""
    write(tmp_path / "z-good")
    return tmp_path


def png() -> bytes:
    """A white picture of one point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b"")
    )


def errors(coreg, root: Path, name: str = "bad") -> dict[str, object]:
    """The error of the bad dossier; the good one passes all the same."""
    ran = coreg("check", root, *AS_JSON)
    assert ran.code == 3
    assert ran.dossiers["z-good"]["verdict"] == "pass"
    assert f"{root}/{name}" in ran.err
    one = ran.dossiers[name]
    assert one["verdict"] is None
    assert (one["requirements"], one["documents"], one["eligibility"], one["request"]) == ([], [], None, None)
    assert (one["today"], one["partial"]) == ("2022-06-01", False)
    return one["error"]


def document(coreg, root: Path, name: str = "bad") -> tuple[dict[str, object], dict[str, object]]:
    """The bad dossier and its one document."""
    ran = coreg("check", root, *AS_JSON)
    assert ran.dossiers["z-good"]["verdict"] == "pass"
    one = ran.dossiers[name]
    return one, one["documents"][0]


def with_file(manifest, file: str, kind: str = "hbo_diploma") -> dict[str, object]:
    whole = manifest("bad")
    return {**whole, "evidence": [*whole["evidence"], {"kind": kind, "file": file}]}


def test_a_folder_without_anything(coreg, tmp_path) -> None:
    ran = coreg("check", tmp_path, lang="nl")
    assert ran.code == 2
    assert "er staat geen dossier in" in ran.err


@pytest.mark.parametrize(
    ("content", "file", "kind", "line"),
    [
        ('{"schema": 1,\n "id": }', "dossier.json", "syntax", 2),
        ("schema = 1\nid = 2022-0107-x\n", "dossier.toml", "syntax", 2),
        (b'{"schema": 1, "id": "\xff"}', "dossier.json", "syntax", 1),
    ],
)
def test_a_manifest_that_cannot_be_read(coreg, beside, write, content, file, kind, line) -> None:
    write(beside / "bad", content, file)
    error = errors(coreg, beside)
    assert (error["kind"], error["file"], error["line"]) == (kind, file, line)


def test_every_wrong_type_and_unknown_key_is_told_at_once(coreg, beside, write, manifest) -> None:
    asked = {"kind": "admission", "category": "medior", "submited": "2022-02-14"}
    write(beside / "bad", manifest("bad", request=asked, applicant={"surname": 3, "birth_date": "12 maart"}))
    error = errors(coreg, beside)
    told = {problem["key"]: problem["message"] for problem in error["problems"]}
    assert error["kind"] == "invalid"
    assert {"request.category", "request.submited", "applicant.surname", "applicant.birth_date"} <= set(told)
    assert "did you mean 'submitted'?" in told["request.submited"]


def test_a_fact_that_cannot_be_meant(coreg, beside, write, manifest) -> None:
    write(beside / "bad", manifest("bad", evidence=[{"kind": "vog", "facts": {"isued": "2022-01-10"}}]))
    error = errors(coreg, beside)
    assert error["problems"][0]["key"] == "evidence[0].facts.isued"
    assert "did you mean 'issued'?" in error["problems"][0]["message"]
    ran = coreg("check", beside, *AS_JSON)
    assert ran.dossiers["bad"]["dossier"] == "bad"


def test_two_manifests(coreg, beside, write) -> None:
    write(beside / "bad")
    (beside / "bad" / "dossier.toml").write_text("schema = 1\n")
    assert errors(coreg, beside)["kind"] == "both_manifests"


@pytest.mark.parametrize("file", ["../z-good/dossier.json", "/etc/passwd", "a/../../x.pdf"])
def test_a_path_that_leaves_the_folder(coreg, beside, write, manifest, file: str) -> None:
    write(beside / "bad", with_file(manifest, file))
    assert errors(coreg, beside)["kind"] == "outside_folder"


def test_a_link_a_second_name_and_a_pipe(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "x.pdf"))
    (folder / "x.pdf").symlink_to("/etc/passwd")
    assert errors(coreg, beside)["kind"] == "outside_folder"
    (folder / "x.pdf").unlink()
    (folder / "x.pdf").hardlink_to(folder / "dossier.json")
    assert errors(coreg, beside)["kind"] == "outside_folder"
    (folder / "x.pdf").unlink()
    os.mkfifo(folder / "x.pdf")
    assert errors(coreg, beside)["kind"] == "outside_folder"


def test_a_file_that_is_not_there(coreg, beside, write, manifest) -> None:
    whole = manifest("bad")
    whole["evidence"][1]["file"] = "ixly.pdf"
    write(beside / "bad", whole)
    one, row = document(coreg, beside)
    assert (row["readable"], row["reason"]) == (False, "absent")
    hbo = next(need for need in one["requirements"] if need["id"] == "hbo_level")
    assert hbo["status"] == "missing"
    assert "file_absent" in hbo["reasons"]


def test_a_file_of_no_bytes(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "x.pdf"))
    (folder / "x.pdf").write_bytes(b"")
    assert document(coreg, beside)[1]["reason"] == "empty"


def test_a_folder_instead_of_a_file(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "x.pdf"))
    (folder / "x.pdf").mkdir()
    assert document(coreg, beside)[1]["reason"] == "wrong_type"


def test_a_picture_by_the_name_of_a_pdf_is_a_photo(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "x.pdf"))
    (folder / "x.pdf").write_bytes(png())
    assert document(coreg, beside)[1]["reason"] == "no_text"


def test_two_hundred_megabytes(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "x.pdf"))
    with (folder / "x.pdf").open("wb") as stream:
        stream.truncate(200_000_000)
    assert document(coreg, beside)[1]["reason"] == "too_large"


def test_a_list_of_activities_with_a_row_that_cannot_be_meant(coreg, beside, write, manifest) -> None:
    folder = write(beside / "bad", with_file(manifest, "list.csv", kind="cpd_activities"))
    (folder / "list.csv").write_text(
        "date,title,category,points\n2021-01-02,Course,accredited,10\n2021-01-03,Course,accredited,-4\n"
    )
    row = document(coreg, beside)[1]
    assert (row["readable"], row["reason"]) == (False, "damaged")
    assert row["warnings"] == ["line:3"]
    assert "line 3" in coreg("check", beside / "bad").out


def test_the_text_names_what_is_wrong_too(coreg, beside, write) -> None:
    write(beside / "bad", '{"schema": 1,\n "id": }')
    ran = coreg("check", beside, lang="nl")
    assert "ONLEESBAAR" in ran.out
    assert "dossier.json, regel 2" in ran.out
    assert "dossier.json, regel 2" in ran.err
