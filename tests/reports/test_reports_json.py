"""The JSON report: every key of the contract, in its order; numbers as written; nothing from a stranger unescaped."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from coreg_tui.assessment.report import Assessed, Run
from coreg_tui.dossier.fault import FaultProblem, fault_of
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact, Period, Place, Source
from coreg_tui.model.outcome import Verdict
from coreg_tui.model.text import Text
from coreg_tui.reading.rows import DocumentRow, PartRow
from coreg_tui.regulation.loading import load
from coreg_tui.reports.encoding import encoded
from coreg_tui.reports.json_report import TAIL, dossier_line, dossier_object, head
from coreg_tui.reports.read_report import ReadDocument, ReadError, read_json
from coreg_tui.reports.schemas import read_schema, report_schema
from coreg_tui.reports.values import facts, plain

KEYS = (
    "dossier path applicant regulation reference_date today request verdict partial register requirements eligibility "
    "remedies horizon interpretations documents unhandled unlisted error"
).split()
REQUIREMENT_KEYS = "id status blocking clause reasons carried_by valid_until alternatives checks".split()
CHECK_KEYS = "id outcome reason clause evidence part plugin message facts".split()
FACT_KEYS = "name value source file page box text".split()
DOCUMENT_KEYS = "file sha256 bytes pages readable reason kind parts warnings signature".split()


def report(assessed: list[Assessed], lang: str = "en") -> dict[str, object]:
    run = Run(plugins={"vog": "1.0.0", "duo": "2.0"}, lang=lang)
    lines = ",\n".join(dossier_line(one, lang=lang) for one in assessed)  # type: ignore[arg-type]
    return json.loads(head(run, "0.1.0") + lines + TAIL)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_samples_fit_the_schema(sampled, wrong_by, lang) -> None:
    whole = report(sampled, lang)
    assert wrong_by(whole, report_schema()) == []
    assert whole["tool"] == {"version": "0.1.0", "plugins": {"duo": "2.0", "vog": "1.0.0"}}


def test_a_report_without_dossiers_fits_too(wrong_by) -> None:
    assert wrong_by(report([]), report_schema()) == []


def test_the_schema_refuses_what_is_wrong(sampled, wrong_by) -> None:
    whole = report(sampled[:1])
    whole["dossiers"][0]["verdict"] = "perhaps"  # type: ignore[index]
    del whole["dossiers"][0]["today"]  # type: ignore[index]
    whole["extra"] = 1
    assert len(wrong_by(whole, report_schema())) == 3


def test_every_key_stands_in_the_order_of_the_contract(sampled) -> None:
    for one in sampled:
        line = json.loads(dossier_line(one, lang="nl"))
        assert [*line] == KEYS
        for need in line["requirements"]:
            assert [*need] == REQUIREMENT_KEYS
            for check in need["checks"]:
                assert [*check] == CHECK_KEYS
                assert all([*fact] == FACT_KEYS for fact in check["facts"])
        assert all([*row] == DOCUMENT_KEYS for row in line["documents"])


def test_all_thirteen_in_their_order_and_the_horizon_of_what_is_met(sampled) -> None:
    for one in sampled:
        line = dossier_object(one, lang="en")
        if one.fault is not None:
            continue
        assert [need["id"] for need in line["requirements"]] == [*load().requirements]
        limits = {need["id"]: need["valid_until"] for need in line["requirements"] if need["valid_until"]}
        assert {row["requirement"]: row["until"] for row in line["horizon"]} == limits
        assert all(
            need["carried_by"] is None for need in line["requirements"] if need["status"] not in ("met", "review")
        )


def test_every_check_says_something_in_the_language_of_the_report(sampled) -> None:
    for lang in ("nl", "en"):
        for one in sampled:
            for need in dossier_object(one, lang=lang)["requirements"]:
                for check in need["checks"]:
                    assert check["message"].strip()


def test_a_dossier_that_cannot_be_read_has_every_key(wrong_by) -> None:
    told = Text(en="no 'x'\x1b", nl="geen 'x'")
    fault = fault_of("invalid", [FaultProblem(message=told, key="x", line=3)], file="dossier.toml")
    one = Assessed(path="d", dossier="7", today=date(2022, 3, 1), partial=True, fault=fault)
    line = dossier_object(one, lang="en")
    assert [*line] == KEYS
    assert (line["dossier"], line["path"], line["today"], line["partial"]) == ("7", "d", "2022-03-01", True)
    for key in "applicant regulation reference_date request verdict register eligibility".split():
        assert line[key] is None
    for key in "requirements remedies horizon interpretations documents unhandled unlisted".split():
        assert line[key] == []
    assert line["error"] == {
        "kind": "invalid",
        "message": "no 'x'U+001B",
        "file": "dossier.toml",
        "line": 3,
        "problems": [{"key": "x", "line": 3, "message": "no 'x'U+001B"}],
    }
    assert wrong_by(report([one]), report_schema()) == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("36.40"), "36.40"),
        (Decimal("36.4"), "36.4"),
        (Decimal("0.1"), "0.1"),
        (Decimal("1E+2"), "1E+2"),
        (True, "true"),
        (None, "null"),
        ('é\u2028"\\', '"é\u2028\\"\\\\"'),
        ({"a": [1, Decimal("2.50")]}, '{"a": [1, 2.50]}'),
    ],
)
def test_numbers_stand_as_they_were_written(value, text) -> None:
    assert encoded(value) == text
    json.loads(text)


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan"), object(), date(2022, 1, 1)])
def test_what_json_cannot_say_is_refused(value) -> None:
    with pytest.raises((TypeError, ValueError)):
        encoded(value)


def test_values() -> None:
    period = Period(start=date(2019, 2, 1), hours_per_week=Decimal("36.40"))
    assert plain(Month(2016, 8)) == "2016-08"
    assert plain(date(2016, 8, 1)) == "2016-08-01"
    assert encoded(plain((period,))) == '[{"from": "2019-02-01", "to": null, "hours_per_week": 36.40}]'
    assert plain(("a\x00", "b")) == ["aU+0000", "b"]


def test_a_contradiction_shows_both_values() -> None:
    place = Place(page=2, box=(1.0, 2.0, 3.0, 4.0), text="Datum \x1b[31m 10 februari")
    fact = Fact(
        name="issued",
        value=date(2022, 2, 10),
        source=Source.DOCUMENT,
        file="v.pdf",
        place=place,
        contradicted=date(2022, 3, 10),
    )
    read, said = facts([fact])
    assert (read["value"], read["source"], read["page"]) == ("2022-02-10", "document", 2)
    assert read["text"] == "Datum U+001B[31m 10 februari"
    assert (said["value"], said["source"], said["page"]) == ("2022-03-10", "declared", None)


def test_what_was_read_fits_its_schema(wrong_by) -> None:
    fact = Fact(name="graduated", value=Month(2016, 8), source=Source.DOCUMENT, file="d.pdf")
    row = DocumentRow(
        file="d.pdf",
        sha256="0" * 64,
        size=9,
        pages=1,
        kind="hbo_diploma",
        parts=(PartRow(kind="hbo_diploma", pages=(1,), facts=(fact,)),),
        candidates=(("hbo_diploma", 0.98123), ("evc", 0.2)),
        warnings=("bsn",),
    )
    absent = DocumentRow(file="x.pdf", readable=False, reason="absent")
    denied = ReadDocument(row=absent, error=ReadError(kind="io", message="no"))
    whole = json.loads(read_json([ReadDocument(row=row), ReadDocument(row=absent), denied], "nl"))
    assert wrong_by(whole, read_schema()) == []
    one = whole["documents"][0]
    assert [*one] == ("file sha256 bytes pages readable reason kind candidates parts signature warnings error".split())
    assert one["candidates"][0] == {"kind": "hbo_diploma", "score": 0.98}
    assert one["parts"][0]["facts"] == [
        {"name": "graduated", "value": "2016-08", "source": "document", "page": None, "box": None, "text": None}
    ]
    assert wrong_by(json.loads(read_json([], "nl")), read_schema()) == []


def test_a_signature_of_every_status_fits() -> None:
    properties = report_schema()["$defs"]["signature"]["properties"]
    assert properties["status"]["enum"] == ["intact", "modified", "broken", "untrusted", "absent", "unreadable"]
    assert [*properties] == "status signer organisation signed_at timestamp chain coverage changes".split()


def test_the_verdicts_of_the_schema_are_all_there_are() -> None:
    assert list(Verdict) == report_schema()["$defs"]["dossier"]["properties"]["verdict"]["anyOf"][0]["enum"]
