"""The regulation's data is refused where it does not fit together; and no rule's number stands in code."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import coreg_tui
import coreg_tui.regulation as room
from coreg_tui.model.norms import NotInForceError
from coreg_tui.regulation.loading import Regulation, changes_after, load
from coreg_tui.regulation.versions import TABLES, RegulationError

Tables = dict[str, dict[str, Any]]
_TWELVE = Path(room.__file__).parent / "v12"


@pytest.fixture
def tables() -> Tables:
    """The data of version 12, to spoil."""
    return {
        name: tomllib.loads((_TWELVE / f"{name}.toml").read_text("utf-8"), parse_float=Decimal)
        for name in (*TABLES, "version")
    }


@pytest.fixture
def loaded(tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Regulation]:
    """The regulation of which the only version has this data, and the code of version 12."""

    def load_it() -> Regulation:
        (tmp_path / "v12").mkdir()
        for name, content in tables.items():
            (tmp_path / "v12" / f"{name}.toml").write_text(as_toml(content), "utf-8")
        load("12")  # its code stays, only its data is another
        monkeypatch.setattr(room, "__path__", [str(tmp_path)])
        return load("12")

    return load_it


@pytest.fixture
def refusal(loaded: Callable[[], Regulation]) -> Callable[[], str]:
    """What is said when the spoilt data is loaded."""

    def told() -> str:
        with pytest.raises(RegulationError) as caught:
            loaded()
        return str(caught.value)

    return told


def as_toml(content: dict[str, Any]) -> str:
    return "".join(f"{json.dumps(key)} = {_toml(value)}\n" for key, value in content.items())


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(_toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + "}"
        case _:
            return str(value)


def _two_values(tables: Tables, first: dict[str, Any], second: dict[str, Any]) -> None:
    value = tables["norms"]["vog_max_age"]["values"][0]
    tables["norms"]["vog_max_age"]["values"] = [{**deepcopy(value), **first}, {**deepcopy(value), **second}]


def test_values_that_follow_one_another_are_taken(tables: Tables, loaded: Callable[[], Regulation]) -> None:
    _two_values(tables, {"until": date(2025, 12, 31)}, {"from": date(2026, 1, 1), "value": 6})
    regulation = loaded()
    assert regulation.norms_on(date(2025, 12, 31)).months("vog_max_age") == 12
    assert regulation.norms_on(date(2026, 1, 1)).months("vog_max_age") == 6
    assert regulation.norms_on(date(2021, 1, 1)).months("vog_max_age") == 12  # before the first, the first
    assert changes_after(date(2025, 12, 31)) == (date(2026, 1, 1),)
    assert changes_after(date(2026, 1, 1)) == ()


def test_no_older_value_is_taken_when_the_last_has_ended(tables: Tables, loaded: Callable[[], Regulation]) -> None:
    tables["norms"]["vog_max_age"]["values"][0]["until"] = date(2025, 12, 31)
    regulation = loaded()
    assert regulation.norms_on(date(2025, 12, 31)).months("vog_max_age") == 12
    with pytest.raises(NotInForceError, match="vog_max_age has no value in force after 2025-12-31"):
        regulation.norms_on(date(2026, 1, 1)).months("vog_max_age")
    assert changes_after(date(2025, 12, 31)) == (date(2026, 1, 1),)


def test_nothing_of_a_version_that_has_ended_is_in_force(tables: Tables, loaded: Callable[[], Regulation]) -> None:
    tables["version"]["in_force_until"] = date(2025, 12, 31)
    norms = loaded().norms_on(date(2026, 1, 1))
    for norm in ("regulation_in_force", "vog_max_age"):
        with pytest.raises(NotInForceError, match=norm):
            norms.date(norm) if norm == "regulation_in_force" else norms.months(norm)


def test_a_value_that_begins_after_its_version_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    tables["norms"]["vog_max_age"]["values"][0]["from"] = date(2022, 1, 2)
    assert refusal() == "norms: vog_max_age has no value on 2022-01-01, when its version begins"


def test_a_misspelt_key_of_a_value_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    tables["norms"]["vog_max_age"]["values"][0]["untill"] = date(2025, 12, 31)
    assert refusal() == "norms: vog_max_age has 'untill', which is none of clause, from, interpretation, until, value"


def test_an_entry_that_lacks_something_is_named(tables: Tables, refusal: Callable[[], str]) -> None:
    del tables["clauses"]["clause"][0]["binding"]
    assert refusal() == "clauses: norm lacks something or has it in another form: 'binding'"


def test_a_gap_between_values_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    _two_values(tables, {"until": date(2025, 12, 31)}, {"from": date(2026, 1, 2)})
    assert refusal() == "norms: vog_max_age has a gap after 2025-12-31"


def test_an_overlap_of_values_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    _two_values(tables, {"until": date(2025, 12, 31)}, {"from": date(2025, 12, 31)})
    assert refusal() == "norms: vog_max_age overlaps from 2025-12-31"


def test_a_value_without_end_before_another_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    _two_values(tables, {}, {"from": date(2026, 1, 1)})
    assert refusal() == "norms: vog_max_age overlaps from 2026-01-01"


def test_a_norm_without_value_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    tables["norms"]["vog_max_age"]["values"] = []
    assert refusal() == "norms: vog_max_age has no value"


@pytest.mark.parametrize(
    ("norm", "value", "unit"),
    [
        ("vog_max_age", "12", "months"),
        ("vog_max_age", Decimal("12.5"), "months"),
        ("vog_max_age", True, "months"),
        ("hbo_level_since", 2021, "date"),
        ("work_hours", "2080", "hours"),
        ("vog_profiles", "45", "list"),
    ],
)
def test_a_value_in_another_unit_is_refused(
    tables: Tables, refusal: Callable[[], str], norm: str, value: object, unit: str
) -> None:
    tables["norms"][norm]["values"][0]["value"] = value
    assert refusal() == f"norms: {norm} has value {value!r}, which is not in {unit}"


def test_an_unknown_unit_is_refused(tables: Tables, refusal: Callable[[], str]) -> None:
    tables["norms"]["vog_max_age"]["unit"] = "moons"
    assert refusal().startswith("norms: vog_max_age has unit 'moons', which is none of months, years")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda tables: tables["norms"]["vog_max_age"]["values"][0].update(clause="art. 99"),
            "norms: vog_max_age refers to 'art. 99', which does not exist",
        ),
        (
            lambda tables: tables["norms"]["vog_profiles"]["values"][0].update(interpretation="I-99"),
            "norms: vog_profiles refers to 'I-99', which does not exist",
        ),
        (
            lambda tables: tables["interpretations"]["interpretation"][0].update(clause="art. 99"),
            "interpretations: I-1 refers to 'art. 99', which does not exist",
        ),
        (
            lambda tables: tables["interpretations"]["interpretation"][0].update(requirements=["vogg"]),
            "interpretations: I-1 refers to 'vogg', which does not exist",
        ),
        (
            lambda tables: tables["requirements"]["requirement"][3].update(clause="art. 99"),
            "requirements: vog refers to 'art. 99', which does not exist",
        ),
        (
            lambda tables: tables["requirements"]["requirement"][3].update(also=["art. 99"]),
            "requirements: vog refers to 'art. 99', which does not exist",
        ),
        (
            lambda tables: tables["not_judged"]["not_judged"][0].update(clause="art. 99"),
            "refers to 'art. 99', which does not exist",
        ),
        (
            lambda tables: tables["clauses"]["clause"].append(tables["clauses"]["clause"][0]),
            "stands there twice",
        ),
    ],
)
def test_what_refers_to_nothing_is_refused(
    tables: Tables, refusal: Callable[[], str], spoil: Callable[[Tables], object], told: str
) -> None:
    spoil(tables)
    assert refusal().endswith(told)


def test_every_requirement_of_the_data_is_judged_once() -> None:
    regulation = load("12")
    assert sorted(one.__name__ for one in regulation.judged) == sorted(regulation.requirements)
    assert len(regulation.requirements) == 13


def test_every_interpretation_is_there() -> None:
    assert list(load("12").interpretations) == [f"I-{number}" for number in range(1, 40)]


def test_a_norm_is_asked_for_in_its_unit() -> None:
    norms = load("12").norms_on(date(2022, 2, 14))
    with pytest.raises(KeyError, match="vog_max_age is in months, not in hours"):
        norms.number("vog_max_age")
    assert norms.months("registration_period") == 60  # years told in months
    assert norms.days("duo_processing") == 56  # weeks told in days


ALLOWED = {
    ("work_sums.py", 7): "days of a week",
    ("contributing.py", 7): "days of a week",
    ("checks.py", 12): "how many lines of a list a sentence names",
    ("registration.py", 4): "how many days before the end of a shorter month to begin a search",
    ("hbo_level.py", 3): "a place in an order of statuses",
}
"""By file and number: numbers that no rule gives."""
_A_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_SOURCE = Path(coreg_tui.__file__).parent
_PLUGINS = Path(__file__).parents[2] / "plugins"


def _judging_files() -> Iterator[Path]:
    yield from sorted((_SOURCE / "regulation").glob("v*/requirements/*.py"))
    for name in ("checks.py", "contributing.py", "attempts.py", "same.py"):
        yield from sorted(_PLUGINS.glob(f"*/src/*/{name}"))


def test_no_number_or_date_of_a_rule_stands_in_code() -> None:
    found = set()
    for path in _judging_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and type(node.value) in (int, float) and abs(node.value) >= 3:
                found.add((path.name, node.value))
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _A_DATE.fullmatch(node.value):
                found.add((path.name, node.value))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "date" and node.args:
                found.add((path.name, ast.unparse(node)))
    assert found == set(ALLOWED), "norms belong in norms.toml, with their clause"


def test_the_files_that_judge_are_found() -> None:
    assert len({path.parent for path in _judging_files()}) == 11  # the requirements, and ten plugins
