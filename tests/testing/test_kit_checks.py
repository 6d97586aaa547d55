"""Each check of the kit lets a plugin pass that conforms, and fails the one that does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coreg_tui.testing.kit import KitCheck, checks, each
from coreg_tui.testing.subject import Subject

Plugin = Callable[..., Subject]
HERE, READING = "    # here\n", "    # reading\n"


def in_check(code: str) -> tuple[str, str, str]:
    return "validator", HERE, "".join(f"    {line}\n" for line in code.split("; "))


def in_reader(code: str) -> tuple[str, str, str]:
    return "validator", READING, "".join(f"    {line}\n" for line in code.split("; "))


def sample(old: str, new: str) -> tuple[str, str, str]:
    return "samples", old, new


def validator(old: str, new: str) -> tuple[str, str, str]:
    return "validator", old, new


BROKEN: dict[str, tuple[tuple[tuple[str, str, str], ...], str]] = {
    "is_fit_for_use": ((validator('type="text"', 'type="letters"'),), "of no known type"),
    "ids_are_well_formed": ((validator('id="parking-permit"', 'id="Parking_Permit"'),), "lower-case"),
    "supports_this_api": ((validator('version="1.0.0"', 'version="1.0.0", api=0'),), "API 0"),
    "version_is_that_of_its_project": ((validator('"1.0.0"', '"the first"'),), "is no version"),
    "cites_its_clauses": ((validator('clause="art. 1"', 'clause="somewhere"'),), "cites 'somewhere'"),
    "imports_only_the_api": (
        (validator("PARKING = ", "from coreg_tui.model import text\nPARKING = "),),
        "imports coreg_tui.model",
    ),
    "speaks_both_languages": ((validator("Een nieuwe vergunning opvragen.", "Ask for a new permit."),), "the same in"),
    "has_a_remedy": ((validator("Ask for a new permit.", "Wait."),), "nothing that one can do"),
    "fits_its_columns": ((validator('"te oud"', '"al te oud geworden"'),), "cells instead of 17"),
    "sentences_are_filled": ((validator("issued=issued, ", ""),), "no value for issued"),
    "labels_are_short": ((validator('nl="parkeervergunning"', f'nl="{"p" * 31}"'),), "31 cells instead of 30"),
    "sample_ids_are_names": ((sample('id="old"', 'id="Old One"'),), "is not snake_case"),
    "has_samples": ((sample("text=TEXT,", ""),), "has a text"),
    "sample_can_be_tried": ((sample('"street": "Kerkstraat 2"', '"strete": "Kerkstraat 2"'),), "has no fact 'strete'"),
    "has_a_sample": ((sample("2021, 2, 13", "2022, 1, 1"),), "no sample triggers 'too_old'"),
    "gives_its_reasons": ((sample('("other_street",)', "()"),), "gives 'other_street'"),
    "can_pass": ((validator("return passed()", "return unknown(OTHER_STREET, street=street)"),), "for no sample"),
    "a_claim_never_passes": ((validator("return passed()", "return passed().resting_on()"),), "only declared"),
    "a_contradiction_never_passes": ((validator("return passed()", "return passed().resting_on()"),), "contradicts"),
    "what_is_not_stated_never_fails": (
        (
            validator(
                'unknown(NOT_STATED, fact=Text(en="the street", nl="de straat"))', "failed(OTHER_STREET, street='')"
            ),
        ),
        "fails where",
    ),
    "what_is_absent_never_fails": (
        (in_check("if exhibit.unread is not None: return failed(OTHER_STREET, street='')"),),
        "could not be read",
    ),
    "good_until_its_last_day": (
        (validator("reference_date <= last", "reference_date < last"),),
        "does not pass on that",
    ),
    "sums_name_their_facts": ((validator('contributes_from=("street",)', "contributes_from=()"),), "contributes_from"),
    "survives_missing_facts": ((in_check("street = street.strip()"),), "AttributeError"),
    "survives_odd_facts": ((in_check("int((street or '1')[-1])"),), "ValueError"),
    "survives_the_calendar": ((in_check("date(ctx.reference_date.year + 1, 1, 1)"),), "reference date 9999"),
    "survives_odd_papers": ((in_reader("sheets.pages[0]"),), "IndexError"),
    "reads_in_time": ((in_reader("import re; re.match('(a+)+b', sheets.text[18:])"),), "seconds of processor time"),
    "reads_its_facts": (
        (sample('date(2022, 2, 1), "street": "Dorps', 'date(2022, 2, 2), "street": "Dorps'),),
        "instead",
    ),
    "recognises_its_own": ((validator('"Parkeervergunning",', '"Ontheffing",'),), "not clearly 'parking_permit'"),
    "leaves_other_papers_alone": (
        (
            validator('"Parkeervergunning",', '"Parkeervergunning", "Diploma",'),
            validator('("Afgegeven", "Straat")', '("Naam", "Geboren", "Opleiding")'),
        ),
        "is taken for parking_permit",
    ),
    "reads_nothing_that_is_not_there": (
        (
            validator("a_date, a_name", "Found, a_date, a_name"),
            in_reader("facts['street'] = Found('Nergenslaan 99999')"),
        ),
        "is not printed there",
    ),
    "survives_the_guard": (
        (in_reader("import tempfile; file = tempfile.TemporaryFile(buffering=0); file.write(b'x'); file.close()"),),
        "is not read",
    ),
    "does_not_use_the_network": ((in_check("import socket; socket.socket()"),), "socket"),
    "writes_no_files": ((in_check("import os; os.mkdir('/nowhere/never')"),), "os.mkdir"),
    "starts_no_processes": ((in_check("import subprocess; subprocess.run(['true'])"),), "subprocess.Popen"),
    "does_not_look_at_the_clock": ((in_check("date.today()"),), "today"),
    "does_not_look_around": ((in_check("import os; os.environ.get('LANG')"),), "environ"),
    "prints_nothing": ((in_check("print('hello')"),), "hello"),
    "leaves_the_program_as_it_is": (
        (in_check("import coreg_tui.api as api; api.passed = passed; api.more = 1"),),
        "more",
    ),
    "is_the_same_everywhere": ((validator("street=street)", "street=str(hash(street)))"),), "elsewhere, judged"),
    "loads_nothing_heavy": ((("__init__", "from coreg_tui.api", "import pypdf\nfrom coreg_tui.api"),), "pypdf"),
    "loads_quickly": ((("__init__", "    from", "    sum(range(2_000_000))\n    from"),), "ms at best"),
    "leaves_the_evidence_as_it_is": ((in_check("exhibit.facts.pop('holder', None)"),), "change the evidence"),
}
"""By check, what is done to the plugin and what is then said of it."""


def complaints(check: KitCheck, subject: Subject) -> list[str]:
    return [one for found, case in each(subject) if found is check for one in found.complaints(subject, case)]


def test_a_plugin_that_conforms_passes_every_check(plugin: Plugin) -> None:
    subject = plugin()
    assert {check.id: found for check in checks() if (found := complaints(check, subject))} == {}


def test_every_check_is_broken_here_and_told_in_words() -> None:
    assert set(BROKEN) == {check.id for check in checks()}
    assert len(checks()) >= 20
    for check in checks():
        assert check.since == 1
        assert check.says.endswith(".")


@pytest.mark.parametrize("name", BROKEN)
def test_a_check_fails_the_plugin_that_breaks_it(name: str, plugin: Plugin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coreg_tui.testing.hostile.PAPER_S", 1.0)
    changes, told = BROKEN[name]
    check = next(one for one in checks() if one.id == name)
    found = complaints(check, plugin(*changes))
    assert any(told in one for one in found), found


def test_a_version_is_held_against_the_project_it_lies_in(plugin: Plugin, tmp_path: Path) -> None:
    subject = plugin()
    check = next(one for one in checks() if one.id == "version_is_that_of_its_project")
    project = tmp_path / "pyproject.toml"
    offers = f'[project.entry-points.coreg_tui]\nparking = "{subject.package}"\n'
    for version, wrong in (("1.0.0", 0), ("1.1.0", 1)):
        project.write_text(f'[project]\nname = "mine"\nversion = "{version}"\n{offers}')
        assert len(check.complaints(subject)) == wrong
