"""The page on extending says what is so: its code is sound and at work, its problems are those of the host."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from coreg_tui.api import Text, Validator
from coreg_tui.host.additions import faults_among
from coreg_tui.host.fitness import TAKES_WAYS, faults_of
from coreg_tui.model.outcome import Status

from ..regulation.judging import judge, plugins
from ..regulation.v12.bases import FILES, LEVEL, base

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "extending.md").read_text("utf-8")


def on_the_page() -> tuple[Validator, ...]:
    names: dict[str, Any] = {}
    for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        exec(compile(code, "extending.md", "exec"), names)
    title = Text(en="Foreign diploma", nl="Buitenlands diploma")
    return Validator(id="foreign-diploma", version="1", title=title, kinds=(names["EVALUATION"],)), names["SECOND_LOOK"]


def test_its_code_is_sound_and_at_work() -> None:
    both = on_the_page()
    assert [fault for one in both for fault in faults_of("page", one)] == []
    own = plugins()
    at_work = replace(own, validators=(*own.validators, *both))
    assert faults_among(at_work.validators, {}) == []
    case = base("admission junior")
    evaluation = {"holder": "J.M. de Vries", "level": "hbo_bachelor"}
    case["dossier"]["evidence"] = [
        *(one for one in case["dossier"]["evidence"] if one not in LEVEL),
        {"kind": "foreign_diploma_evaluation", "facts": evaluation},
    ]
    report = judge(case, FILES, at_work)
    level = report.standing("hbo_level")
    assert (level.status, level.carrier) == (Status.MET, "foreign_diploma_evaluation")
    assert report.standing("vog").findings[-1].id == "second_look.age"


def test_the_requirements_that_take_ways_are_those_of_the_host() -> None:
    (told,) = re.findall(r"These take added ways: ([^.]*)\.", PAGE)
    assert set(re.findall(r"`(\w+)`", told)) == TAKES_WAYS


def test_the_problems_it_names_are_those_of_the_host() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "src" / "coreg_tui" / "host").rglob("*.py"))
    table = PAGE[PAGE.index("| refused |") :]
    named = [
        name for row in re.findall(r"^\|.*?\|(.*?)\|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    ]
    assert len(named) > 10
    for name in named:
        assert f'"{name}"' in code or f'"{name.partition("_")[0]}_' in code, name
