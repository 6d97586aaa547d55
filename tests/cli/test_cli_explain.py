"""`explain`: the reasoning as a tree."""

from __future__ import annotations

DECLARED = ("--accept-declared", "--today", "2022-06-01")


def test_clause_check_fact_and_place(coreg, dossier) -> None:
    ran = coreg("explain", dossier, "vog", *DECLARED)
    assert ran.code == 0
    told = ran.out.splitlines()
    rest = iter(told)
    for piece in ("VOG  met", "art. 1 VOG NP (binding)", "I-3:", "vog.age", "issued 10 January 2022", "declared"):
        assert any(piece in line for line in rest), piece
    assert "HBO level" not in ran.out


def test_all_thirteen_without_a_requirement(coreg, dossier) -> None:
    told = coreg("explain", dossier, *DECLARED, lang="nl").out
    for title in ("Registratie", "VOG", "Hbo-niveau", "Basisopleiding", "SKJ"):
        assert f" {title}  " in told
    assert "toelichting, geeft geen rechten" in told


def test_what_does_not_pass(coreg, tmp_path, write, manifest) -> None:
    write(tmp_path / "d", manifest("d", received=[]))
    ran = coreg("explain", tmp_path / "d", "vog", *DECLARED)
    assert ran.code == 1
    assert "original_not_shown" in ran.out
    assert "Needed: " in ran.out


def test_a_dossier_that_cannot_be_read(coreg, tmp_path, write) -> None:
    write(tmp_path / "d", "{")
    ran = coreg("explain", tmp_path / "d")
    assert ran.code == 3
    assert "dossier.json, line 1" in ran.out
    assert "dossier.json, line 1" in ran.err


def test_a_root_is_no_dossier(coreg, dossier) -> None:
    ran = coreg("explain", dossier.parent)
    assert ran.code == 2
    assert "is not the folder of a dossier" in ran.err
    assert coreg("explain", dossier / "nowhere").code == 2
