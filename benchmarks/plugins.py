"""What plugins cost: the conformance kit, importing one, finding all, the host around a check, and a child process."""

from __future__ import annotations

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.material import TODAY, admission, as_json
from benchmarks.rows import Row, median_ms
from coreg_tui.api.checks import Check, Ruling
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.exhibits import gather
from coreg_tui.assessment.judging import context_of
from coreg_tui.dossier.manifest import read_manifest
from coreg_tui.guard.levels import UNGUARDED
from coreg_tui.host.apart.asking import LOAD_S, Link
from coreg_tui.host.apart.rebuilding import declarations
from coreg_tui.host.apart.working import Named, offered_by
from coreg_tui.host.discovery import discover
from coreg_tui.host.running import examine
from coreg_tui.reading.guarded import Reader
from coreg_tui.regulation.loading import in_force_on

HOME = Path(__file__).parent.parent
Kinds = Mapping[str, tuple[Validator, Kind]]
_IMPORTS = 11
"""Fresh processes for each plugin."""


def rows() -> Iterator[Row]:
    """The rows of this group."""
    yield _kit()
    yield from _imports()
    yield from _finding()
    with _dossier() as (kinds, exhibits, context):
        yield from _around(kinds, exhibits, context)


def _kit() -> Row:
    """The kit on all plugins that come with the program, as their tests run it."""
    files = sorted(str(file.relative_to(HOME)) for file in HOME.glob("plugins/*/tests/test_*_conformance.py"))
    command = [sys.executable, "-m", "pytest", "--no-header", "-o", "addopts=--import-mode=importlib", *files]
    start, before = time.perf_counter(), _cpu_s()
    ran = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False)
    taken, worked = time.perf_counter() - start, _cpu_s() - before
    told = ", ".join(re.findall(r"\d+ (?:passed|failed|errors?|xfailed)", ran.stdout)) or "it did not run"
    return Row(
        what=f"the conformance kit on {len(files)} plugins, one process",
        figure=f"{taken:.0f} s",
        beside=f"{told}; {worked:.0f} s of processor time",
    )


def _cpu_s() -> float:
    """What ended child processes have used so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _imports() -> Iterator[Row]:
    packages = sorted({origin.module for origin in discover().origins.values()})
    alone = {package: _fresh_ms("coreg_tui.api", f"import {package}") for package in packages}
    whole = {
        package: _fresh_ms("coreg_tui.api", f"import {package}; tuple({package}.coreg_validators())")
        for package in packages
    }
    slowest, heaviest = max(alone, key=lambda one: alone[one]), max(whole, key=lambda one: whole[one])
    yield Row(
        what=f"importing a plugin after `coreg_tui.api`: the slowest of {len(packages)} (`{slowest}`)",
        figure=f"{alone[slowest]:.1f} ms",
        beside=f"with all that its hook offers {whole[heaviest]:.0f} ms (`{heaviest}`)",
        budget="10 ms",
    )


def _fresh_ms(first: str, then: str) -> float:
    """The median of so many fresh processes, in milliseconds, bytecode at hand."""
    asked = f"import time, {first}; t = time.perf_counter(); {then}; print((time.perf_counter() - t) * 1000)"
    taken = [
        float(subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout)
        for _ in range(_IMPORTS + 1)
    ]
    return statistics.median(taken[1:])


def _finding() -> Iterator[Row]:
    modules = [sys.modules[origin.module] for origin in discover().origins.values()]
    asking = median_ms(lambda: [offered_by(module) for module in modules], times=100)
    yield Row(
        what=f"finding {len(modules)} plugins, loaded before",
        figure=f"{median_ms(discover, times=30):.1f} ms",
        beside=f"in a fresh process {_fresh_ms('coreg_tui.host.discovery', 'coreg_tui.host.discovery.discover()'):.0f} "
        f"ms; their hooks alone {asking:.2f} ms",
    )


@contextmanager
def _dossier() -> Iterator[tuple[Kinds, Any, Any]]:
    """A senior's admission of 11 documents, its facts accepted as declared."""
    plugins = discover()
    reader = Reader(validators=plugins.validators, guard=UNGUARDED, today=TODAY)
    terms_of = Assessor(plugins=plugins, reader=reader, today=TODAY, accept_declared=True).terms
    dossier = read_manifest(as_json(admission()), "dossier.json")
    with tempfile.TemporaryDirectory() as nowhere, reader.begin() as sitting:
        folder = os.open(nowhere, os.O_RDONLY)
        shown = gather(dossier, folder, plugins.kinds, sitting, accept_declared=True)
        os.close(folder)
        terms = terms_of(dossier)
        norms = in_force_on(terms.reference_date).norms_on(terms.reference_date)
        yield plugins.kinds, shown.exhibits, context_of(dossier, norms, terms)


def _around(kinds: Kinds, exhibits: Any, context: Any) -> Iterator[Row]:
    """The host around the checks of one dossier beside the bare functions, and one of them in a child process."""
    calls: list[tuple[Check, dict[str, Any]]] = []
    examine({name: (one, _noted(kind, calls)) for name, (one, kind) in kinds.items()}, exhibits, context)
    whole = median_ms(lambda: examine(kinds, exhibits, context), times=500, warm=50)
    bare = median_ms(lambda: [check.judge(**given) for check, given in calls], times=500, warm=50)
    yield Row(
        what=f"the host around the {len(calls)} checks of a dossier of {len(exhibits)} documents",
        figure=f"{whole - bare:.2f} ms",
        beside=f"the functions alone {bare:.2f} ms",
    )
    yield from _apart(kinds, calls)


def _noted(kind: Kind, calls: list[tuple[Check, dict[str, Any]]]) -> Kind:
    """The same kind, whose checks keep what they are called with."""

    def noting(check: Check) -> Check:
        def judge(**given: Any) -> Ruling:
            calls.append((check, given))
            return check.judge(**given)

        return replace(check, judge=judge)

    return replace(kind, checks=tuple(noting(check) for check in kind.checks))


def _apart(kinds: Kinds, calls: list[tuple[Check, dict[str, Any]]]) -> Iterator[Row]:
    """The VOG's plugin run as a plugin of others is: in a child process."""
    named = Named(name="vog", value="coreg_vog", label="coreg-vog")

    def begun() -> tuple[Link, Validator]:
        link = Link(named)
        _, body = link.ask("declare", limit_s=LOAD_S)
        (validator,), _ = declarations(body, link, named.label)
        return link, validator

    def beginning() -> None:
        begun()[0].end()

    link, validator = begun()
    asked: dict[str, Callable[..., Ruling]] = {
        check.id: check.judge for kind in validator.kinds for check in kind.checks
    }
    own = [(check, given) for check, given in calls if check.id in asked]
    apart = median_ms(lambda: [asked[check.id](**given) for check, given in own], times=50)
    here = median_ms(lambda: [check.judge(**given) for check, given in own], times=200)
    link.end()
    yield Row(
        what="a check in a child process, as of any plugin of others",
        figure=f"{apart / len(own):.2f} ms",
        beside=f"in the program itself {here / len(own):.3f} ms; beginning and ending the child, once a dossier, "
        f"{median_ms(beginning, times=10):.0f} ms",
    )
