"""What a plugin says of itself: ids, version, clauses, and what it imports."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from coreg_tui.api.checks import Check
from coreg_tui.api.validator import API_VERSION, GROUP, Validator
from coreg_tui.host.additions import faults_among
from coreg_tui.host.fitness import faults_of
from coreg_tui.model.problem import Problem
from coreg_tui.model.reason import Reason
from coreg_tui.regulation.loading import load
from coreg_tui.testing.kit import proves
from coreg_tui.testing.subject import OWN, Subject

_OF_IDS = ("bad_id", "added_check_id")
"""The kinds of faults in ids; those of reasons the program takes as they are."""
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_CLAUSE = re.compile(r"norm( slot)?|(art\.|fn|toel\.) \S.*")
"""How a clause is cited; one of another law too (`art. 7.3 WHW`)."""
_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?")
"""PEP 440, as one writes it by hand."""
_HOME, _DOOR = "coreg_tui", "coreg_tui.api"


@proves()
def is_fit_for_use(subject: Subject) -> Iterator[str]:
    """The program finds no fault in what the plugin declares, and so loads it."""
    for validator in subject.validators:
        for fault in faults_of(subject.package, validator):
            yield _told(fault)
    own = {one.id: subject.package for one in subject.validators}
    for fault in faults_among(subject.all_validators, own):
        if subject.package in fault.where:
            yield _told(fault)


def _told(fault: Problem) -> str:
    return f"{fault.problem.en} ({fault.remedy.en})"


@proves()
def ids_are_well_formed(subject: Subject) -> Iterator[str]:
    """Ids have their form: validators with hyphens; kinds, facts and reasons in snake_case; checks FAMILY.NAME."""
    for validator in subject.validators:
        yield from (_told(one) for one in faults_of(subject.package, validator) if one.kind in _OF_IDS)
        for _, reasons in _declaring(validator):
            yield from (f"reason {one.id!r} is not snake_case" for one in reasons if not _SNAKE.fullmatch(one.id))


@proves()
def supports_this_api(subject: Subject) -> Iterator[str]:
    """Each validator names an API version that this program has."""
    for validator in subject.validators:
        if type(validator.api) is not int or not 1 <= validator.api <= API_VERSION:
            yield f"validator {validator.id} is for API {validator.api!r}; this program has 1 to {API_VERSION}"


@proves()
def version_is_that_of_its_project(subject: Subject) -> Iterator[str]:
    """Each validator states a version, the same as its pyproject.toml or its installed distribution."""
    for validator in subject.validators:
        if not isinstance(validator.version, str) or not _VERSION.fullmatch(validator.version):
            yield f"validator {validator.id}: {validator.version!r} is no version, as in '1.0.0'"
            continue
        for where, version in _projects(subject):
            if version != validator.version:
                yield f"validator {validator.id} says {validator.version}, {where} says {version}"


def _projects(subject: Subject) -> Iterator[tuple[str, str]]:
    """Where its version is stated besides, and which it is."""
    project = project_of(Path(subject.module.__file__ or ""), subject.package)
    if project is not None:
        path, version = project
        if version is not None:
            yield path.name, version
        return
    for entry in entry_points(group=GROUP):
        if entry.value == subject.package and entry.dist is not None and entry.dist.name != OWN:
            yield f"the distribution {entry.dist.name}", entry.dist.version


def project_of(file: Path, package: str) -> tuple[Path, str | None] | None:
    """The pyproject.toml whose plugin that file belongs to, and its version; None where it is not at hand."""
    for folder in list(file.parents)[1:4]:
        path = folder / "pyproject.toml"
        if not path.is_file():
            continue
        try:
            project: dict[str, Any] = tomllib.loads(path.read_text("utf-8")).get("project", {})
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            return None
        if package not in project.get("entry-points", {}).get(GROUP, {}).values() or project.get("name") == OWN:
            return None
        return path, project.get("version")
    return None


@proves()
def cites_its_clauses(subject: Subject) -> Iterator[str]:
    """Each check cites a clause, and each interpretation named is one of the regulation."""
    regulation = load()
    for where, clause, readings in _citing(subject):
        if clause not in regulation.clauses and not _CLAUSE.fullmatch(clause or ""):
            yield f"{where} cites {clause!r}; as in 'art. 1 VOG NP', 'fn 4', 'toel. Werkervaring'"
        for reading in readings:
            if reading not in regulation.interpretations:
                yield f"{where} leans on {reading!r}, which regulation {regulation.version} does not have"


def _citing(subject: Subject) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    def of_check(check: Check) -> tuple[str, str, tuple[str, ...]]:
        return f"check {check.id}", check.clause, check.interpretations

    def of_reason(reason: Reason, fallback: str) -> tuple[str, str, tuple[str, ...]]:
        readings = () if reason.interpretation is None else (reason.interpretation,)
        return f"reason {reason.id}", reason.clause if reason.clause is not None else fallback, readings

    for validator in subject.validators:
        for checks, reasons in _declaring(validator):
            yield from map(of_check, checks)
            yield from (of_reason(one, "norm") for one in reasons)


def _declaring(validator: Validator) -> Iterator[tuple[tuple[Check, ...], tuple[Reason, ...]]]:
    yield from ((kind.checks, kind.reasons) for kind in validator.kinds)
    yield from ((added.checks, added.reasons) for added in validator.additions)


@proves()
def imports_only_the_api(subject: Subject) -> Iterator[str]:
    """Of the program the package imports coreg_tui.api and nothing else, anywhere in its code."""
    root = Path(subject.module.__file__ or "")
    files = sorted(root.parent.rglob("*.py")) if root.name == "__init__.py" else [root]
    for path in files:
        try:
            tree = ast.parse(path.read_bytes(), str(path))
        except (SyntaxError, ValueError) as error:
            yield f"{path.name} cannot be parsed: {error}"
            continue
        for line, name in _imports(tree):
            if name.split(".")[0] == _HOME and name != _DOOR:
                yield f"{path.name}, line {line}: imports {name}; plugins import {_DOOR} only"


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each module that the code imports, also by name."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, one.name) for one in names)
            case ast.ImportFrom(module=str(module), level=0):
                if module == _HOME:
                    yield from ((node.lineno, f"{_HOME}.{one.name}") for one in node.names)
                else:
                    yield node.lineno, module
            case ast.Call(func=ast.Name(id="__import__" | "import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield node.lineno, name
            case ast.Call(func=ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield node.lineno, name
