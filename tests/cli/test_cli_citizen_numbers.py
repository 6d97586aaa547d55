"""A citizen service number reaches no output, however it came in; that it was there is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

BSN = "123456782"
OTHER = "111222333"
FORMS = ("text", "json", "jsonl")
CSV = f"date,title,category,points\n2021-03-14,Training van BSN {BSN},accredited,4\n2021-04-14,Alleen {OTHER},other,2\n"


def paper(path: Path, lines: list[str]) -> Path:
    canvas = Canvas(str(path), invariant=1)
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 20 * number, line)
    canvas.save()
    return path


def everywhere(tmp_path: Path, write, manifest, said: str, file: str) -> Path:
    """A dossier that says it wherever a stranger can, and nowhere makes itself unreadable by it."""
    whole = manifest("2022-0009")
    whole["applicant"] |= {"given_names": said, "partner_surname": said, "email": said}
    whole["measures"] = [{"body": "SKJ", "date": "2020-03-01", "summary": said}]
    whole["registration"] = {
        "number": f"BSN {BSN}", "category": "junior", "first_registered": "2015-01-01", "period_start": "2017-01-01",
        "period_end": "2022-03-01", "measures": [{"body": "BCMB", "date": "2020-03-01", "summary": said}],
    }  # fmt: skip
    whole["request"]["kind"] = "renewal"
    facts = {"signed": "2022-01-10", "employer": said, "function_title": said, "function_description": said}
    whole["evidence"] += [
        {"kind": "work_statement", "file": file, "facts": {**facts, "holder": said}},
        {"kind": "cpd_activities", "file": "lijst.csv"},
        {"kind": "vog", "file": "vog.pdf", "facts": {"purpose": said}},
        {"kind": "brief", "file": "brief.pdf", "facts": {"onderwerp": said}},
    ]
    folder = write(tmp_path / f"d-{BSN}", whole)
    paper(folder / file, ["Werkgeversverklaring", f"Werkgever: Zorg, {said}", f"Burgerservicenummer: {BSN}"])
    paper(folder / "vog.pdf", ["Verklaring Omtrent het Gedrag", "Naam: D. van Houten", "Datum: 10 januari 2022", said])
    paper(folder / "brief.pdf", ["Brief", said])
    (folder / f"los {BSN}.txt").write_text("x")
    (folder / "lijst.csv").write_text(CSV)
    return folder


def bare(ran) -> str:
    """All that was written, without what may stand between digits."""
    return re.sub(r"[\s.\-│├└─]", "", ran.out + ran.err)


def test_no_output_holds_one_that_stands_everywhere(coreg, tmp_path, write, manifest) -> None:
    folder = everywhere(tmp_path, write, manifest, f"BSN {BSN}", f"bsn-{BSN}.pdf")
    calls = [("check", tmp_path, "--format", form) for form in FORMS]
    calls += [("explain", folder), ("explain", folder, "work_experience")]
    calls += [("read", one, "--format", form) for one in sorted(folder.glob("*.*")) for form in ("text", "json")]
    for call in calls:
        for lang in ("nl", "en"):
            ran = coreg(*call, lang=lang)
            assert ran.code in (0, 1), ran.err
            assert ran.out and BSN not in bare(ran), call


def test_every_place_is_warned_about(coreg, tmp_path, write, manifest) -> None:
    everywhere(tmp_path, write, manifest, f"BSN {BSN}", f"bsn-{BSN}.pdf")
    ran = coreg("check", tmp_path, "--format", "json")
    (one,) = ran.report["dossiers"]
    assert one["path"] == "d-*********" and one["unlisted"] == ["los *********.txt"]
    warned = {row["file"]: row["warnings"] for row in one["documents"]}
    assert [name for name, warnings in warned.items() if "bsn" in warnings] == [
        "bsn-*********.pdf", "lijst.csv", "vog.pdf", "brief.pdf",
    ]  # fmt: skip
    for told in ("applicant.given_names", "measures[0].summary", "registration.number", "folder", "does not name"):
        assert told in ran.err
    assert "evidence" not in ran.err
    assert "applicant.given_names" in coreg("check", tmp_path).out


def test_a_dossier_whose_id_is_one_is_judged_and_warned_about(coreg, tmp_path, write, manifest) -> None:
    for name in (BSN, OTHER):
        write(tmp_path / name, manifest(name))
    ran = coreg("check", tmp_path, "--format", "json", "--accept-declared")
    assert ran.code == 0 and not {BSN, OTHER} & set(re.findall(r"\d{9}", ran.out + ran.err))
    assert [one["dossier"] for one in ran.report["dossiers"]] == ["*********"] * 2
    assert ran.err.count("id in the manifest") == 2
    write(tmp_path / "weer", manifest(BSN))
    ran = coreg("check", tmp_path, "--format", "json", "--accept-declared")
    assert ran.code == 3 and BSN not in ran.out + ran.err
    assert ran.report["dossiers"][-1]["error"]["kind"] == "duplicate_id"


def test_errors_that_quote_the_manifest_are_masked(coreg, tmp_path, write, manifest) -> None:
    wrong = manifest("2022-0009", **{f"bsn {BSN}": 1})
    wrong["applicant"] |= {"surname": int(BSN), "birth_date": f"geen dag maar BSN {BSN}"}
    wrong["request"]["category"] = f"{'x' * 54} {BSN}"
    wrong["evidence"][0]["facts"] |= {"person_type": BSN, BSN: 1}
    write(tmp_path / "d", wrong)
    for form in FORMS:
        ran = coreg("check", tmp_path, "--format", form)
        assert ran.code == 3 and BSN not in bare(ran) and "12345678" not in bare(ran)
    assert len(coreg("check", tmp_path, "--format", "json").report["dossiers"][0]["error"]["problems"]) >= 5


def test_numbers_that_are_facts_stay(coreg, tmp_path, write, manifest) -> None:
    whole = manifest("2022-0009", received=[])
    whole["evidence"][0]["facts"]["number"] = BSN
    holder = {key: whole["evidence"][0]["facts"][key] for key in ("holder", "holder_birth_date")}
    about = {"signed": "2022-01-11", "original_seen": True, "employer": "Zorg", "vog_number": "77", **holder}
    whole["evidence"].append({"kind": "vog_employer_statement", "facts": about})
    write(tmp_path / "d", whole)
    ran = coreg("check", tmp_path, "--format", "json", "--accept-declared")
    (one,) = ran.report["dossiers"]
    facts = [fact for need in one["requirements"] for check in need["checks"] for fact in check["facts"]]
    assert tuple(
        next(fact["value"] for fact in facts if fact["name"] == name) for name in ("number", "vog_number")
    ) == (BSN, "77")
    assert ran.err == ""


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    number=st.sampled_from([BSN, OTHER, "999999990", "012345672"]),
    words=st.text(st.characters(codec="utf-8", exclude_characters="\0/\\", exclude_categories=["Cc"]), max_size=12),
    label=st.sampled_from(["BSN", "bsn:", "Burgerservicenummer ", "sofinummer ", "RSIN "]),
)
def test_whatever_stands_around_it(
    coreg, tmp_path_factory: pytest.TempPathFactory, write, manifest, number: str, words: str, label: str
) -> None:
    root = tmp_path_factory.mktemp("willekeurig")
    said = f"{words} {label}{number} {words}"
    folder = everywhere(root, write, manifest, said, "verklaring.pdf")
    for call in [
        *(("check", root, "--format", form) for form in FORMS),
        ("explain", folder),
        ("read", folder / "vog.pdf", folder / "brief.pdf", "--format", "json"),
    ]:
        assert number not in bare(coreg(*call)), call
