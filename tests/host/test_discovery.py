"""A plugin that is wrong costs only itself, and is named; all others are at work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coreg_tui.host.discovery import Plugins, UnknownPluginError, discover
from coreg_tui.model.problem import Problem
from coreg_tui.model.text import LANGUAGES

Install = Callable[..., str]

HOOK = "from coreg_tui.api import hookimpl\n@hookimpl\ndef coreg_validators():\n"
OFFER = """
from coreg_tui.api import Kind, Text, Validator, hookimpl

@hookimpl
def coreg_validators():
    kinds = tuple(Kind(id=kind, label=Text(en=kind, nl=kind)) for kind in {kinds!r})
    return (Validator(id={id!r}, version="1", title=Text(en="x", nl="x"), kinds=kinds, api={api}),)
"""


def offer(id: str, *kinds: str, api: int = 1) -> str:
    return OFFER.format(id=id, kinds=kinds, api=api)


@pytest.fixture
def bundled() -> Plugins:
    return discover()


def only_problem(found: Plugins) -> Problem:
    (problem,) = found.problems
    for lang in LANGUAGES:
        assert problem.problem.in_language(lang)
        assert problem.remedy.in_language(lang)
        assert problem.where in problem.sentence(lang)
    return problem


def test_a_sound_stranger_is_at_work_beside_the_bundled(install: Install, bundled: Plugins) -> None:
    module = install("parking", offer("parking", "parking_permit"))
    found = discover()
    assert found.problems == ()
    assert {one.id for one in found.validators} == {one.id for one in bundled.validators} | {"parking"}
    assert found.kinds["parking_permit"][0].id == "parking"
    origin = found.origins["parking"]
    assert (origin.distribution, origin.version, origin.module) == ("stranger-parking", "0.3.1", module)
    assert origin.file.endswith(f"{module}.py")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import a_module_that_is_not_there", "ModuleNotFoundError: No module named 'a_module_that_is_not_there'"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def (", "SyntaxError"),
        (f"{HOOK}    raise KeyError('vog')", "KeyError: 'vog'"),
        (f"{HOOK}    yield 'vog'\n    raise OSError", "OSError"),
        (f"{HOOK}    return ('vog', 3)", "offers str, int instead of Validator"),
        (f"{HOOK}    return 3", "TypeError"),
    ],
)
def test_one_that_breaks_is_named_with_its_fault(
    install: Install, bundled: Plugins, tmp_path: Path, code: str, told: str
) -> None:
    module = install("broken", code)
    found = discover()
    problem = only_problem(found)
    assert problem.kind == "import_error"
    assert problem.where == f"broken (stranger-broken 0.3.1, {tmp_path / module}.py)"
    assert told in problem.problem.en
    assert told in problem.problem.nl
    assert "Traceback" in problem.detail
    assert found.validators == bundled.validators


@pytest.mark.parametrize(
    "code",
    [
        "",
        "def coreg_validators():\n    return ()",
        f"{HOOK}    return ()",
    ],
)
def test_one_that_offers_nothing_is_told_of_the_hook(install: Install, bundled: Plugins, code: str) -> None:
    install("silent", code)
    found = discover()
    problem = only_problem(found)
    assert problem.kind == "no_validators"
    assert "@hookimpl" in problem.remedy.en
    assert found.validators == bundled.validators


def test_one_for_an_api_of_the_future_is_left_out(install: Install, bundled: Plugins) -> None:
    install("tomorrow", offer("tomorrow", "parking_permit", api=2))
    found = discover()
    problem = only_problem(found)
    assert (problem.kind, "API 2" in problem.problem.en) == ("api_from_the_future", True)
    assert found.validators == bundled.validators


def test_a_package_without_files_is_a_damaged_installation(install: Install, bundled: Plugins) -> None:
    module = install("hollow", None)
    found = discover()
    problem = only_problem(found)
    assert (problem.kind, module in problem.problem.en) == ("damaged_installation", True)
    assert found.validators == bundled.validators


def test_two_of_one_id_are_both_named(install: Install) -> None:
    install("one", offer("parking", "parking_permit"))
    install("two", offer("parking", "parking_fine"))
    found = discover()
    problem = only_problem(found)
    assert problem.kind == "duplicate_id"
    assert "stranger-two" in problem.where
    assert "stranger-one" in problem.problem.en
    assert "parking_permit" in found.kinds
    assert "parking_fine" not in found.kinds
    assert "that one is used, this one is not" in problem.problem.en
    assert problem.remedy.en.endswith("--no-plugin two, or --no-plugin one to use this one")
    assert problem.remedy.nl.endswith("--no-plugin two, of --no-plugin one om deze te gebruiken")


@pytest.mark.parametrize(("left_out", "at_work"), [("one", "parking_fine"), ("two", "parking_permit")])
def test_the_remedy_of_a_clash_does_what_it_says(install: Install, left_out: str, at_work: str) -> None:
    install("one", offer("parking", "parking_permit"))
    install("two", offer("parking", "parking_fine"))
    found = discover(without=[left_out])
    assert found.problems == ()
    assert at_work in found.kinds


def test_two_under_one_name_are_told_apart_by_uninstalling_only(install: Install) -> None:
    install("one", offer("parking", "parking_permit"), entry="parking")
    install("two", offer("parking", "parking_fine"), entry="parking")
    assert only_problem(discover()).remedy.en == "uninstall one of them"


def test_two_for_one_kind_are_both_named(install: Install) -> None:
    install("one", offer("parking-one", "parking_permit"))
    install("two", offer("parking-two", "parking_permit", "parking_fine"))
    found = discover()
    problem = only_problem(found)
    assert problem.kind == "duplicate_kind"
    assert "parking-two" in problem.where
    assert "parking_permit" in problem.problem.en
    assert "parking-one" in problem.problem.en
    assert found.kinds["parking_permit"][0].id == "parking-one"


def test_the_order_of_installing_never_decides(install: Install) -> None:
    install("z", offer("a-first", "parking_permit"))
    install("a", offer("z-last", "parking_fine"))
    assert [one.id for one in discover().validators] == sorted(one.id for one in discover().validators)


def test_one_that_is_left_out_is_not_even_imported(install: Install) -> None:
    module = install("noisy", "raise SystemExit('imported')")
    found = discover(without=["noisy"])
    assert found.problems == ()
    assert found.left_out == ("noisy",)
    assert module not in sys.modules


def test_only_what_is_named_is_at_work() -> None:
    found = discover(only=["vog", "skj"])
    assert [one.id for one in found.validators] == ["skj", "vog"]
    assert "duo" in found.left_out


def test_an_unknown_id_names_the_nearest() -> None:
    with pytest.raises(UnknownPluginError) as caught:
        discover(without=["hbo-diplom"])
    assert (caught.value.name, caught.value.nearest) == ("hbo-diplom", "hbo-diploma")
