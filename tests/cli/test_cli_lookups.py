"""`rules`, `plugins`, `schema`, `trust` and `samples`."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from coreg_tui.regulation.loading import load
from coreg_tui.samples.pki import make_pki

ROOT_G3 = "3c4fb0b95ab8b30032f432b86f535fe172c185d0fd39865837cf36187fa6f428"


def test_rules_name_all_requirements_clauses_norms_readings_and_what_is_not_judged(coreg) -> None:
    told = coreg("rules").out
    regulation = load()
    for name in (*regulation.requirements, *regulation.norms, *regulation.interpretations, *regulation.clauses):
        assert name in told
    for entry in regulation.not_judged:
        assert entry.text.en[:30] in told
    assert "from 1 January 2022" in told


def test_rules_of_one_clause(coreg) -> None:
    told = coreg("rules", "art. 5c").out
    assert "160 points" in told
    assert "professional-development" in told
    assert "work_hours" not in told
    assert coreg("rules", "ART. 5C").out == told


def test_rules_of_an_article_hold_its_parts(coreg) -> None:
    told = coreg("rules", "art. 1").out
    assert "art. 1 VOG NP" in told
    assert "vog_max_age" in told


def test_rules_of_a_requirement_or_a_reading(coreg) -> None:
    assert "art. 5b" in coreg("rules", "vog").out
    assert "screening" in coreg("rules", "I-3").out
    assert coreg("rules", "i-3").out == coreg("rules", "I-3").out


def test_plugins(coreg) -> None:
    listed = coreg("plugins", "list")
    assert listed.code == 0
    assert {"vog", "duo", "work-experience"} <= {line.split()[0] for line in listed.out.splitlines()}
    shown = coreg("plugins", "show", "vog")
    assert "vog.age" in shown.out
    assert "vog_employer_statement" in shown.out
    assert "nothing is wrong" in coreg("plugins", "doctor").out


@pytest.mark.parametrize("which", ["dossier", "report", "read"])
def test_schemas_are_json(coreg, which: str) -> None:
    ran = coreg("schema", which)
    assert ran.code == 0
    assert ran.report["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_schema_of_a_dossier_knows_the_facts_of_plugins(coreg) -> None:
    assert '"employer"' in coreg("schema", "dossier").out


def test_the_bundled_anchor(coreg, tmp_path) -> None:
    ran = coreg("trust", "list", tmp_path, "--today", "2028-11-13")
    assert ran.code == 0
    assert ROOT_G3 in ran.out
    assert "Staat der Nederlanden Root CA - G3" in ran.out
    assert "good up to and including 13 November 2028" in ran.out


def test_an_anchor_that_has_ended(coreg, tmp_path) -> None:
    ran = coreg("trust", "list", tmp_path, "--today", "2028-11-14", lang="nl")
    assert ran.code == 1
    assert "verlopen op 13 november 2028" in ran.out


def test_the_anchors_of_a_root_and_of_the_environment(coreg, tmp_path, monkeypatch) -> None:
    (tmp_path / "root" / "anchors").mkdir(parents=True)
    (tmp_path / "root" / "coreg.toml").write_text('trust = "anchors"\n')
    (tmp_path / "root" / "anchors" / "mine.pem").write_bytes(certificate("Mine"))
    (tmp_path / "env").mkdir()
    (tmp_path / "env" / "theirs.pem").write_bytes(certificate("Theirs"))
    monkeypatch.setenv("COREG_TRUST_DIR", str(tmp_path / "env"))
    ran = coreg("trust", "list", tmp_path / "root", "--today", "2024-06-01")
    assert ran.code == 0
    assert "CN=Mine" in ran.out
    assert "CN=Theirs" in ran.out
    (tmp_path / "env" / "theirs.pem").write_text("no certificate")
    ran = coreg("trust", "list", tmp_path / "root", "--today", "2024-06-01")
    assert ran.code == 1
    assert "theirs.pem: is no certificate" in ran.err


def test_revocation_lists_beside_the_anchors(coreg, tmp_path) -> None:
    start, end = (datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) for year in (2020, 2030))
    pki = make_pki(start, end)
    (tmp_path / "trust").mkdir()
    (tmp_path / "coreg.toml").write_text('trust = "trust"\n')
    (tmp_path / "trust" / "root.pem").write_bytes(pki.anchor_pem())
    (tmp_path / "trust" / "issuer.crl").write_bytes(pki.revocation_list(issued=start))
    ran = coreg("trust", "list", tmp_path, "--today", "2024-06-01")
    assert (ran.code, "revocation lists: 1" in ran.out) == (0, True)
    (tmp_path / "trust" / "other.crl").write_text("no list")
    ran = coreg("trust", "list", tmp_path, "--today", "2024-06-01")
    assert (ran.code, "other.crl: is no revocation list" in ran.err) == (1, True)


def test_a_folder_of_anchors_that_is_not_there(coreg, tmp_path) -> None:
    (tmp_path / "coreg.toml").write_text('trust = "anchors"\n')
    ran = coreg("trust", "list", tmp_path, "--today", "2024-06-01")
    assert ran.code == 1
    assert "anchors: there is no such folder" in ran.err


def certificate(name: str) -> bytes:
    """A certificate of our own, good for 2024."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC))
        .not_valid_after(datetime.datetime(2024, 12, 31, tzinfo=datetime.UTC))
        .sign(key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.PEM)


def test_samples_are_written_and_can_be_checked(coreg, tmp_path: Path) -> None:
    ran = coreg("samples", tmp_path / "s", "--count", "3", "--light", "--seed", "1")
    assert ran.code == 0
    assert "3 sample dossiers" in ran.out
    checked = coreg("check", tmp_path / "s", "--format", "jsonl", "--today", "2022-06-01")
    assert len([json.loads(line) for line in checked.out.splitlines()]) == 3
    again = coreg("samples", tmp_path / "s")
    assert again.code == 2
    assert "not empty" in again.err
