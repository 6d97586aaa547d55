"""The same decision by a rule engine: is a VOG fit, by zen-engine, in a virtual environment of its own.

Both decide on person type, screening profile and age from parsed JSON. The engine answers pass or fail; ours also gives
each check's reason, the facts it rests on, what is unknown, and until when it lasts.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.rows import Row, median_ms
from coreg_tui.api.context import Context
from coreg_tui.host.discovery import discover
from coreg_tui.host.facts import typed
from coreg_tui.host.running import examine
from coreg_tui.model.case import Applicant
from coreg_tui.model.fact import Exhibit, Fact, Source
from coreg_tui.regulation.loading import in_force_on

FACTS = {"issued": "2022-01-10", "person_type": "NP", "profiles": ["84", "85"], "holder": "J.M. de Vries"}
REFERENCE = date(2022, 2, 14)

_ENGINE = """
import json, statistics, sys, time
import zen
engine = zen.ZenEngine()
decision = engine.create_decision(sys.argv[1])
given = json.loads(sys.argv[2])
taken = []
for turn in range(1100):
    start = time.perf_counter()
    answer = decision.evaluate(given)
    taken.append((time.perf_counter() - start) * 1000)
assert answer["result"]["fit"] is True, answer
print(statistics.median(taken[100:]))
"""


def rows() -> Iterator[Row]:
    """The rows of this group."""
    ours = median_ms(_ours(), times=1000, warm=100)
    theirs = _theirs()
    beside = (
        "zen-engine could not be installed" if theirs is None else f"zen-engine {theirs:.3f} ms (pass or fail only)"
    )
    yield Row(what="is this VOG fit: four checks with reasons", figure=f"{ours:.3f} ms", beside=beside)


def _ours():  # type: ignore[no-untyped-def]
    plugins, norms = discover(only=["vog"]), in_force_on(REFERENCE).norms_on(REFERENCE)
    kinds = plugins.kinds
    person = Applicant(surname="Vries", prefix="de", initials="J.M.", birth_date=date(1984, 3, 12))
    context = Context(reference_date=REFERENCE, today=REFERENCE, norms=norms, applicant=person)

    def judge() -> object:
        values, _ = typed(kinds["vog"][1], FACTS)
        facts = {name: Fact(name=name, value=value, source=Source.REVIEWER) for name, value in values.items()}
        return examine(kinds, [Exhibit(kind="vog", evidence=0, facts=facts, accepted=True)], context)

    return judge


def _theirs() -> float | None:
    table = {
        "nodes": [
            {"id": "in", "name": "request", "type": "inputNode", "position": {"x": 0, "y": 0}},
            {
                "id": "rule",
                "name": "vog",
                "type": "expressionNode",
                "position": {"x": 1, "y": 0},
                "content": {
                    "expressions": [
                        {
                            "id": "e1",
                            "key": "fit",
                            "value": "person_type == 'NP' and some(profiles, # == '85') "
                            "and date(issued) + duration('365d') >= date(reference)",
                        }
                    ]
                },
            },
            {"id": "out", "name": "response", "type": "outputNode", "position": {"x": 2, "y": 0}},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rule"},
            {"id": "b", "type": "edge", "sourceId": "rule", "targetId": "out"},
        ],
    }
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        python = Path(folder, "bin", "python")
        installed = subprocess.run([python, "-m", "pip", "install", "--quiet", "zen-engine"], check=False)
        if installed.returncode:
            return None
        given = json.dumps({**FACTS, "reference": REFERENCE.isoformat()})
        answer = subprocess.run(
            [python, "-c", _ENGINE, json.dumps(table), given], check=True, capture_output=True, text=True
        )
        return float(answer.stdout)
