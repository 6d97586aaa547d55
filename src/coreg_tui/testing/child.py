"""What runs in a process of its own: `python -m coreg_tui.testing.child JOB`, asked by `coreg_tui.testing.elsewhere`.

A request is a pickle on the standard input, an answer a line of JSON at a time on the standard output, to which nobody
else can write: what a plugin prints goes where the parent sees it apart.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Lines = Iterator[Mapping[str, object]]


def main(job: str) -> int:
    """Does the job; the exit code."""
    from coreg_tui.guard.confinement import die_with_parent

    die_with_parent()
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    request: dict[str, Any] = pickle.loads(sys.stdin.buffer.read())  # noqa: S301  from the kit itself
    for line in _job(job)(request):
        told.write(json.dumps(line) + "\n")
        told.flush()
    told.write(json.dumps({"done": True}) + "\n")
    told.close()
    return 0


def _job(name: str) -> Callable[[dict[str, Any]], Lines]:
    from coreg_tui.testing.jobs import budget, guarded, papers, watched

    jobs: dict[str, Callable[[dict[str, Any]], Lines]] = {
        "papers": papers.read_all,
        "guarded": guarded.read_all,
        "watch": watched.watch,
        "budget": budget.measure,
    }
    return jobs[name]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
