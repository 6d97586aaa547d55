"""The bundled plugins are named in several places; the places agree."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path

import pytest

from coreg_tui.host.discovery import discover

ROOT = Path(__file__).parents[1]
PLUGINS = sorted(path.name.removeprefix("coreg-") for path in (ROOT / "plugins").iterdir() if path.is_dir())
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def package(plugin: str) -> str:
    return f"coreg_{plugin.replace('-', '_')}"


def test_every_plugin_folder_is_an_entry_point_and_no_other() -> None:
    assert PROJECT["project"]["entry-points"]["coreg_tui"] == {name: package(name) for name in PLUGINS}


def test_every_plugin_folder_is_in_the_wheel() -> None:
    listed = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert sorted(listed[1:]) == [f"plugins/coreg-{name}/src/{package(name)}" for name in PLUGINS]


def test_the_import_contracts_name_every_plugin() -> None:
    contracts = configparser.ConfigParser()
    contracts.read(ROOT / ".importlinter")
    named = contracts["importlinter:contract:plugins"]["source_modules"].split()
    assert named == [package(name) for name in PLUGINS]


@pytest.mark.parametrize("plugin", PLUGINS)
def test_a_plugin_is_a_complete_project_of_its_own(plugin: str) -> None:
    own = tomllib.loads((ROOT / "plugins" / f"coreg-{plugin}" / "pyproject.toml").read_text("utf-8"))
    assert own["project"]["name"] == f"coreg-{plugin}"
    assert own["project"]["entry-points"]["coreg_tui"] == {plugin: package(plugin)}
    assert own["project"]["license"] == PROJECT["project"]["license"]
    version = next(one.version for one in discover().validators if one.id == plugin)
    assert own["project"]["version"] == version, "its pyproject.toml and its validator name different versions"


def test_the_installed_plugins_are_those_of_this_checkout() -> None:
    found = [one.id for one in discover().validators]
    assert found == PLUGINS, "the installation is behind the checkout: pip install -e ."


def test_nothing_is_wrong_with_the_bundled_plugins() -> None:
    assert discover().problems == ()


def test_the_shape_of_every_plugin_is_the_same() -> None:
    for plugin in PLUGINS:
        files = {path.name for path in (ROOT / "plugins" / f"coreg-{plugin}" / "src" / package(plugin)).glob("*.py")}
        assert files >= {"__init__.py", "facts.py", "reading.py", "checks.py", "reasons.py", "validator.py"}, plugin
