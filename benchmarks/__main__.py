"""Measure everything and print one Markdown table: what, the figure, beside what, the budget."""

from __future__ import annotations

import argparse
import platform

from benchmarks import documents, headless, judging, peers, plugins, reading, signatures, starting
from benchmarks.rows import Row

GROUPS = {
    "judging": judging.rows,
    "headless": headless.rows,
    "starting": starting.rows,
    "peers": peers.rows,
    "documents": documents.rows,
    "reading": reading.rows,
    "signatures": signatures.rows,
    "plugins": plugins.rows,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="which to measure (default: all)")
    chosen = parser.parse_args().groups or list(GROUPS)
    print(f"Python {platform.python_version()}, {platform.machine()}. Times are medians.\n")
    print("| what | figure | beside | budget |")
    print("|---|---|---|---|")
    for name in chosen:
        for row in GROUPS[name]():
            print(_line(row), flush=True)


def _line(row: Row) -> str:
    return f"| {row.what} | {row.figure} | {row.beside} | {row.budget} |"


if __name__ == "__main__":
    main()
