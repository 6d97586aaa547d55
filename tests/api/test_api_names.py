"""What a plugin author can rely on: the names of the door, how they go, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pluggy
import pytest

from coreg_tui import api
from coreg_tui.api.renamed import RENAMED, Renamed, under_old_name
from coreg_tui.api.validator import GROUP

ONCE_CALLED_PROOF = {"Proof": Renamed(now="Exhibit", since=2)}


def test_an_old_name_still_works_and_says_what_it_is_called_now() -> None:
    with pytest.warns(DeprecationWarning, match=r"api\.Proof is called Exhibit since API 2; .* goes with API 3"):
        assert under_old_name("Proof", vars(api), ONCE_CALLED_PROOF) is api.Exhibit


def test_a_name_that_was_never_there_is_refused() -> None:
    with pytest.raises(ImportError, match="Prof"):
        exec("from coreg_tui.api import Prof", {})
    with pytest.raises(AttributeError, match="Prof"):
        under_old_name("Prof", vars(api), ONCE_CALLED_PROOF)


def test_no_old_name_outlives_its_version() -> None:
    """One that was renamed in API n goes when API n + 1 comes."""
    for old, name in RENAMED.items():
        assert name.since == api.API_VERSION, f"{old} has had its time"
        assert name.now in api.__all__
        assert old not in api.__all__


def test_the_warning_names_the_line_of_the_plugin(tmp_path: Path) -> None:
    plugin = tmp_path / "old_fashioned.py"
    plugin.write_text("import coreg_tui.api\nPROOF = coreg_tui.api.Proof\n", encoding="utf-8")
    asked = f"""
        import coreg_tui.api.renamed as renamed, runpy
        renamed.RENAMED["Proof"] = renamed.Renamed(now="Exhibit", since=2)
        runpy.run_path({str(plugin)!r})
    """
    ran = subprocess.run(
        [sys.executable, "-W", "always", "-c", textwrap.dedent(asked)], capture_output=True, text=True, check=True
    )
    assert f"{plugin}:2: DeprecationWarning: coreg_tui.api.Proof is called Exhibit" in ran.stderr


def test_a_hook_or_parameter_that_goes_warns_at_its_implementation() -> None:
    """The way by which the hook itself would change: pluggy's `warn_on_impl` and `warn_on_impl_args`."""
    spec = pluggy.HookspecMarker(GROUP)

    class Hooks:
        @spec(warn_on_impl=DeprecationWarning("use coreg_validators"))
        def coreg_kinds(self) -> None: ...

        @spec(warn_on_impl_args={"folder": DeprecationWarning("folder is not given any more")})
        def coreg_validators(self, folder: str) -> None: ...

    class Plugin:
        @api.hookimpl
        def coreg_kinds(self) -> list[str]:
            return ["still asked"]

        @api.hookimpl
        def coreg_validators(self, folder: str) -> list[str]:
            return [folder]

    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    with pytest.warns(DeprecationWarning) as told:
        manager.register(Plugin())
    assert {str(one.message) for one in told} == {"use coreg_validators", "folder is not given any more"}
    assert {Path(one.filename) for one in told} == {Path(__file__)}
    assert manager.hook.coreg_kinds() == [["still asked"]]


def test_importing_the_door_loads_nothing_heavy() -> None:
    asked = "import sys, coreg_tui.api; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    heavy = {"textual", "rich", "pydantic", "pypdf", "pypdfium2", "pyhanko", "click", "reportlab"}
    assert heavy.isdisjoint(ran.stdout.split())


def test_each_name_is_there_once_and_by_its_own_name() -> None:
    assert len(set(api.__all__)) == len(api.__all__)
    assert all(hasattr(api, name) for name in api.__all__)
