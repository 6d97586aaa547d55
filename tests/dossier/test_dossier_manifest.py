"""A manifest says what it states, in both formats alike; a wrong one says all that is wrong, where, and what to do."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.manifest import MANIFESTS, ManifestName, read_manifest
from coreg_tui.model.case import HistoryEntry, Measure, PostEntry
from coreg_tui.model.text import Text

from .manifests import as_json

FaultIn = Callable[..., Fault]


def line_of(text: str, needle: str) -> int:
    """The line on which `needle` stands, the first time."""
    return text[: text.index(needle)].count("\n") + 1


def first_difference(one: str, other: str) -> int:
    """The first line on which the two texts differ."""
    pairs = enumerate(zip(one.split("\n"), other.split("\n"), strict=False), start=1)
    return next(number for number, (left, right) in pairs if left != right)


def test_the_contracts_example_states_what_it_says(full: str) -> None:
    dossier = read_manifest(full, "dossier.toml")
    assert dossier.id == "2022-0107"
    assert dossier.applicant.full_name == "J.M. de Vries"
    assert dossier.applicant.birth_date == date(1984, 3, 12)
    assert dossier.applicant.partner_prefix is None
    assert dossier.request.submitted == date(2022, 2, 14)
    assert "reglement" in dossier.request.declarations
    assert dossier.registration is not None
    assert dossier.registration.established == {"hbo_level", "basic_training"}
    assert dossier.registration.skj_at_start is False
    assert dossier.registration.history == (
        HistoryEntry(category="basis", start=date(2014, 3, 15), until=date(2017, 3, 14), route="regular"),
    )
    assert dossier.measures == (
        Measure(body="SKJ", date=date(2020, 3, 1), summary="..."),
        Measure(body="BCMB", date=date(2021, 6, 1), summary="...", closed=True),
    )
    assert dossier.received == (PostEntry(kind="vog", on=date(2022, 2, 16), authentic=True, returned=False),)
    vog, contract = dossier.evidence
    assert (vog.kind, vog.file, vog.pages, vog.facts) == ("vog", "vog.pdf", "2-3", {"issued": date(2022, 1, 10)})
    assert (contract.file, contract.facts["hours_per_week"]) == (None, Decimal("36.4"))


def test_toml_and_json_say_the_same(full: str) -> None:
    toml, other = read_manifest(full, "dossier.toml"), read_manifest(as_json(full), "dossier.json")
    assert other.file == "dossier.json"
    assert (other.applicant, other.request, other.registration) == (toml.applicant, toml.request, toml.registration)
    assert (other.measures, other.received) == (toml.measures, toml.received)
    assert [one.kind for one in other.evidence] == [one.kind for one in toml.evidence]
    assert other.evidence[1].facts == toml.evidence[1].facts  # 36.4 is 36.4 in both


def test_dates_may_be_text_in_toml_too(full: str) -> None:
    quoted = full.replace("submitted = 2022-02-14", 'submitted = "2022-02-14"')
    assert read_manifest(quoted, "dossier.toml").request == read_manifest(full, "dossier.toml").request


def test_null_and_blank_optional_keys_state_nothing(full: str) -> None:
    values = json.loads(as_json(full))
    values["applicant"]["prefix"] = None
    values["applicant"]["email"] = "  "
    values["measures"] = values["received"] = values["registration"]["history"] = None
    values["evidence"][1]["facts"] = {"employer": None, "periods": [{"from": "2016-01-01", "to": None}]}
    dossier = read_manifest(json.dumps(values), "dossier.json")
    assert dossier.applicant.prefix is None
    assert dossier.applicant.email is None
    assert dossier.received == ()
    assert dossier.evidence[1].facts == {"periods": [{"from": "2016-01-01"}]}


def test_names_and_facts_are_made_harmless() -> None:
    text = (
        'schema = 1\nid = "a"\n[applicant]\nsurname = "Vri\\u001bes\\u202e"\nbirth_date = 1984-03-12\n'
        '[request]\nkind = "renewal"\ncategory = "junior"\nsubmitted = 2022-02-14\n'
        '[[evidence]]\nkind = "vog"\nfacts.holder = "e\\u0301\\u0007"\n'
    )
    dossier = read_manifest(text, "dossier.toml")
    assert dossier.applicant.surname == "VriU+001BesU+202E"
    assert dossier.evidence[0].facts == {"holder": "éU+0007"}


def test_a_kind_that_nobody_knows_is_not_the_manifests_business(full: str) -> None:
    text = full.replace('kind = "employment_contract"', 'kind = "pilot_licence"')
    assert read_manifest(text, "dossier.toml").evidence[1].kind == "pilot_licence"


def test_a_path_may_point_to_its_own_folder_in_words(full: str) -> None:
    text = full.replace('"vog.pdf"', '"./scans/./vog.pdf"')
    assert read_manifest(text, "dossier.toml").evidence[0].file == "scans/vog.pdf"


@pytest.mark.parametrize("pages", ["1", "2-3", "1,4-5", "1, 4 - 5", "12-12"])
def test_pages_are_written_so(full: str, pages: str) -> None:
    assert read_manifest(full.replace('"2-3"', f'"{pages}"'), "dossier.toml").evidence[0].pages == pages


@pytest.mark.parametrize("pages", ["0", "3-2", "1-", "-1", "a", "1;2", "1,", "１", "1\\n", "1-2-3", " "])
def test_pages_are_not_written_so(full: str, fault_in: FaultIn, pages: str) -> None:
    fault = fault_in(full.replace('"2-3"', f'"{pages}"'))
    assert [(one.key, one.line) for one in fault.problems] == [("evidence[0].pages", line_of(full, "pages ="))]


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_a_year_that_can_be_meant(full: str, day: str) -> None:
    text = full.replace("birth_date = 1984-03-12", f"birth_date = {day}")
    assert read_manifest(text, "dossier.toml").applicant.birth_date.isoformat() == day


@pytest.mark.parametrize("name", ["a", "A b", "ç" * 80, "2022.0107_x"])
def test_an_id_that_is_good(full: str, name: str) -> None:
    assert read_manifest(full.replace('"2022-0107"', f'"{name}"'), "dossier.toml").id == name


def test_a_period_may_last_one_day(full: str) -> None:
    text = full.replace("period_start = 2017-03-15", "period_start = 2022-03-14").replace(
        "until = 2017-03-14", "until = 2014-03-15"
    )
    assert read_manifest(text, "dossier.toml").registration is not None


SLIPS = [
    # what stands there, what should, key, the sentence
    ("surname =", "surnam =", "applicant.surnam", "[applicant] has no key 'surnam': did you mean 'surname'?"),
    ("submitted =", "submited =", "request.submited", "[request] has no key 'submited': did you mean 'submitted'?"),
    ("[request]", "[reqest]", "reqest", "the manifest has no key 'reqest': did you mean 'request'?"),
    ("closed =", "close =", "registration.measures[0].close",
     "[[registration.measures]] has no key 'close': did you mean 'closed'?"),
    ("pages =", "surname =", "evidence[0].surname", "[[evidence]] has no key 'surname': it belongs in [applicant]"),
    ("pages =", "issued =", "evidence[0].issued", "[[evidence]] has no key 'issued': facts stand in [evidence.facts]"),
    ('kind = "admission"', 'kind = "admision"', "request.kind", "'admision' is not known: did you mean 'admission'?"),
    ('body = "BCMB"', 'body = "bcmb"', "registration.measures[0].body", "'bcmb' is not known: did you mean 'BCMB'?"),
    ('route = "regular"', 'route = "x"', "registration.history[0].route", "'x' is not one of regular, transitional"),
    ('"hbo_level", ', '"hbo_levl", ', "registration.established[0]",
     "'hbo_levl' is not known: did you mean 'hbo_level'?"),
    ('"beroepscode", ', '"Beroepscode", ', "request.declarations[0]",
     "'Beroepscode' is not known: did you mean 'beroepscode'?"),
    ('category = "senior"', 'category = "basis"', "request.category",
     "'basis' is not one of in_opleiding, junior, senior"),
    ("closed = true", 'closed = "true"', "registration.measures[0].closed",
     "true or false is wanted, without quotes, not 'true'"),
    ("skj_at_start = false", "skj_at_start = 0", "registration.skj_at_start",
     "true or false is wanted, without quotes, not 0"),
    ('id = "2022-0107"', "id = 2022", "id", "text is wanted, not 2022: write '2022' in quotes"),
    ("schema = 1", "schema = 2", "schema", "schema must be 1, the only one this version knows; it is 2"),
    ("schema = 1", 'schema = "1"', "schema", "schema must be 1, the only one this version knows; it is '1'"),
    ("schema = 1", "schema = true", "schema", "schema must be 1, the only one this version knows; it is true"),
    ("submitted = 2022-02-14", 'submitted = "14-02-2022"', "request.submitted",
     "a date is written 2022-02-14, not '14-02-2022'"),
    ("submitted = 2022-02-14", 'submitted = "14 februari 2022"', "request.submitted",
     "a date is written 2022-02-14, not '14 februari 2022'"),
    ("submitted = 2022-02-14", 'submitted = "2022-02-31"', "request.submitted", "there is no day '2022-02-31'"),
    ("submitted = 2022-02-14", "submitted = 20220214", "request.submitted",
     "a date is wanted, as in 2022-02-14, not 20220214"),
    ("birth_date = 1984-03-12", 'birth_date = "1899-12-31"', "applicant.birth_date",
     "a year from 1900 to 2199 is wanted"),
    ("birth_date = 1984-03-12", 'birth_date = "2200-01-01"', "applicant.birth_date",
     "a year from 1900 to 2199 is wanted"),
    ('surname = "Vries"', 'surname = " "', "applicant.surname", "some text is wanted, this is blank"),
    ('surname = "Vries"', f'surname = "{"x" * 201}"', "applicant.surname", "at most 200 characters are read"),
    ('file = "vog.pdf"', 'file = ""', "evidence[0].file", "some text is wanted, this is blank"),
    ('file = "vog.pdf"', "file = 1", "evidence[0].file", "text is wanted, not 1: write '1' in quotes"),
    ('kind = "employment_contract"', 'kind = ""', "evidence[1].kind", "some text is wanted, this is blank"),
    ('kind = "employment_contract"', 'kind = " a"', "evidence[1].kind", "a kind is one word, as in vog"),
    ('tasks = ["needs_assessment"]', f'tasks = ["{"x" * 20_001}"]', "evidence[1].facts.tasks[0]",
     "at most 20000 characters are read"),
    ("period_end = 2022-03-14", "period_end = 2017-03-14", "registration.period_end",
     "'period_end' lies before 'period_start': correct one of the two"),
    ("until = 2017-03-14", "until = 2014-03-14", "registration.history[0].until",
     "'until' lies before 'from': correct one of the two"),
]  # fmt: skip


@pytest.mark.parametrize("name", MANIFESTS)
@pytest.mark.parametrize(("good", "bad", "key", "sentence"), SLIPS)
def test_a_slip_is_named_with_its_line(
    full: str, fault_in: FaultIn, name: ManifestName, good: str, bad: str, key: str, sentence: str
) -> None:
    assert good in full
    whole, text = full, full.replace(good, bad, 1)
    if name == "dossier.json":
        whole, text = as_json(whole), as_json(text)
    expected = first_difference(whole, text)
    fault = fault_in(text, name)
    assert (fault.kind, fault.file) == ("invalid", name)
    assert [(one.key, one.message.en, one.line) for one in fault.problems] == [(key, sentence, expected)]
    assert (fault.line, fault.message.en) == (expected, sentence)
    assert fault.message.nl != fault.message.en


@pytest.mark.parametrize("name", MANIFESTS)
def test_every_problem_comes_at_once_in_the_order_of_the_lines(
    full: str, fault_in: FaultIn, name: ManifestName
) -> None:
    text = (
        full.replace('"senior"', '"seniro"', 1)
        .replace("until = 2017-03-14", "until = 2013-03-14")
        .replace("hours_per_week = 36.4", "hours_per_week = 1e99")
        .replace("surname", "sirname", 1)
        .replace('pages = "2-3"', "pages = 2")
    )
    fault = fault_in(text if name == "dossier.toml" else as_json(text), name)
    assert [one.key for one in fault.problems] == [
        "applicant.sirname",
        "request.category",
        "registration.history[0].until",
        "evidence[0].pages",
        "evidence[1].facts.hours_per_week",
    ]
    assert fault.message.en == "[applicant] has no key 'sirname': did you mean 'surname'? (and 4 more problems)"
    assert fault.message.nl == "[applicant] kent geen sleutel 'sirname': is 'surname' bedoeld? (en nog 4 fouten)"


def test_what_is_lacking_is_named_at_its_table(full: str, fault_in: FaultIn) -> None:
    text = full.replace('surname = "Vries"\n', "", 1).replace('kind = "employment_contract"\n', "")
    assert [(one.key, one.line, one.message.en) for one in fault_in(text).problems] == [
        ("applicant.surname", 4, "[applicant] lacks 'surname': add it"),
        ("evidence[1].kind", line_of(text, "[[evidence]]\n[evidence"), "[[evidence]] lacks 'kind': add it"),
    ]


def test_an_empty_manifest_lacks_everything(fault_in: FaultIn) -> None:
    fault = fault_in(b"")
    assert [(one.key, one.line) for one in fault.problems] == [
        ("schema", None), ("id", None), ("applicant", None), ("request", None)
    ]  # fmt: skip


def test_a_needed_key_that_is_null_is_lacking(full: str, fault_in: FaultIn) -> None:
    text = as_json(full).replace('"kind": "admission"', '"kind": null').replace('"schema": 1', '"schema": null')
    assert [one.message.nl for one in fault_in(text, "dossier.json").problems] == [
        "in het manifest ontbreekt 'schema': toevoegen",
        "in [request] ontbreekt 'kind': toevoegen",
    ]


@pytest.mark.parametrize(
    ("good", "bad", "sentence"),
    [
        ("[[received]]", "[received]", "a list is wanted: write [[received]]"),
        ("[request]", "[[request]]", "one table is wanted: write [request]"),
    ],
)
def test_single_and_double_brackets_are_told_apart(
    full: str, fault_in: FaultIn, good: str, bad: str, sentence: str
) -> None:
    text = full.replace(good, bad)
    (problem,) = fault_in(text).problems
    assert (problem.line, problem.message.en) == (line_of(text, bad), sentence)


@pytest.mark.parametrize("value", ['"text"', "[1]", "null", "1", "[null]"])
def test_a_table_that_is_none(full: str, fault_in: FaultIn, value: str) -> None:
    values = json.loads(as_json(full))
    values["applicant"] = json.loads(value)
    values["evidence"] = [json.loads(value)]
    fault = fault_in(json.dumps(values), "dossier.json")
    assert [one.key for one in fault.problems] == ["applicant", "evidence[0]"]


@pytest.mark.parametrize("text", ["[]", "1", "null", '"x"'])
def test_json_that_is_no_object(fault_in: FaultIn, text: str) -> None:
    (problem,) = fault_in(text, "dossier.json").problems
    assert (problem.key, problem.line) == (None, 1)


@pytest.mark.parametrize("name", ["", " ", "a/b", "a\\\\b", " a", "a\\u0007", "a\\u200e", "x" * 81])
def test_an_id_that_is_none(full: str, fault_in: FaultIn, name: str) -> None:
    (problem,) = fault_in(full.replace('"2022-0107"', f'"{name}"')).problems
    assert (problem.key, problem.line) == ("id", 2)


def test_times_of_day_are_refused(full: str, fault_in: FaultIn) -> None:
    text = full.replace("on = 2022-02-16", "on = 2022-02-16T10:00:00").replace("2022-02-14", "10:00:00")
    assert [(one.key, one.message.en) for one in fault_in(text).problems] == [
        ("request.submitted", "a date is wanted, as in 2022-02-14, not a date or time"),
        ("received[0].on", "a date without time is wanted: write 2022-02-16"),
    ]


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e16", "1e-16", "1e999999999999999999999", "9" * 41])
def test_a_number_that_means_nothing_is_refused_before_it_is_computed_with(
    full: str, fault_in: FaultIn, number: str
) -> None:
    text = full.replace("hours_per_week = 36.4", f"hours_per_week = {number}")
    (problem,) = fault_in(text).problems
    assert (problem.key, problem.line) == ("evidence[1].facts.hours_per_week", line_of(full, "hours_per_week"))
    if number not in ("nan", "inf", "-inf"):
        assert len(fault_in(as_json(full).replace("36.4", number), "dossier.json").problems) == 1


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_json_has_no_nan(full: str, fault_in: FaultIn, number: str) -> None:
    text = as_json(full).replace("36.4", number)
    (problem,) = fault_in(text, "dossier.json").problems
    assert (problem.key, problem.line) == ("evidence[1].facts.hours_per_week", line_of(text, number))


@pytest.mark.parametrize("number", ["36.4", "0.000000000000001", "999999999999999", "-12.50"])
def test_a_number_is_kept_to_the_digit(full: str, number: str) -> None:
    dossier = read_manifest(full.replace("36.4", number), "dossier.toml")
    assert str(dossier.evidence[1].facts["hours_per_week"]) == str(Decimal(number)) or number.isdigit()
    assert dossier.evidence[1].facts["hours_per_week"] == Decimal(number)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../x.pdf",
        "a/../../x.pdf",
        "..",
        "C:/x.pdf",
        "a\\\\b.pdf",
        "a//b.pdf",
        "a/",
        "a\\u0000b",
        "a\\nb",
    ],
)
def test_a_path_that_leaves_the_folder_makes_the_dossier_unreadable(full: str, fault_in: FaultIn, path: str) -> None:
    fault = fault_in(full.replace('"vog.pdf"', f'"{path}"'))
    assert fault.kind == "outside_folder"
    assert [(one.key, one.line) for one in fault.problems] == [("evidence[0].file", line_of(full, "file ="))]


def test_a_thousand_pieces_of_evidence_are_read_and_no_more(fault_in: FaultIn, full: str) -> None:
    head = full[: full.index("[[evidence]]")]
    piece = '[[evidence]]\nkind = "cv"\n'
    assert len(read_manifest(head + piece * 1000, "dossier.toml").evidence) == 1000
    (problem,) = fault_in(head + piece * 1001).problems
    assert (problem.key, problem.message.en) == ("evidence", "at most 1000 entries are read")


def test_problems_without_end_are_counted(fault_in: FaultIn, full: str) -> None:
    fault = fault_in("".join(f"k{number} = 1\n" for number in range(1500)) + full)
    assert len(fault.problems) == 201
    assert fault.problems[-1].message.en == "and 1300 more problems"


def test_the_id_is_known_where_only_the_rest_is_wrong(full: str) -> None:
    with pytest.raises(DossierError) as caught:
        read_manifest(full.replace("surname", "sirname", 1), "dossier.toml")
    assert caught.value.dossier == "2022-0107"
    assert str(caught.value).startswith("dossier.toml, line 7: ")
    with pytest.raises(DossierError) as caught:
        read_manifest(full.replace('"2022-0107"', '"a/b"', 1), "dossier.toml")
    assert caught.value.dossier is None


def test_a_hostile_key_is_shown_harmless(full: str, fault_in: FaultIn) -> None:
    (problem,) = fault_in('"\\u001b]52;c;x\\u0007" = 1\n' + full).problems
    assert "\x1b" not in problem.message.en
    assert problem.key == "U+001B]52;c;xU+0007"


def test_wrong_facts_can_be_told_with_their_line_later(full: str) -> None:
    dossier = read_manifest(full, "dossier.toml")
    heads = [number for number, line in enumerate(full.split("\n"), start=1) if line == "[[evidence]]"]
    assert [one.line for one in dossier.evidence] == heads
    error = dossier.refused([dossier.problem(("evidence", 0, "facts", "issued"), Text(en="no date", nl="geen datum"))])
    assert error.dossier == "2022-0107"
    assert (error.fault.line, error.fault.problems[0].key) == (line_of(full, "issued"), "evidence[0].facts.issued")
    assert dossier.locate(("nowhere",)) is None


def test_dossiers_and_errors_travel_between_processes(full: str) -> None:
    dossier = pickle.loads(pickle.dumps(read_manifest(full, "dossier.toml")))
    assert dossier == read_manifest(full, "dossier.toml")
    assert dossier.evidence[0].line == line_of(full, "[[evidence]]")
    with pytest.raises(DossierError) as caught:
        read_manifest("x", "dossier.toml")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.fault, again.dossier) == (caught.value.fault, None)


def test_pydantic_is_paid_for_on_the_first_read_only() -> None:
    code = "import sys, coreg_tui.dossier.load, coreg_tui.dossier.root_settings; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
