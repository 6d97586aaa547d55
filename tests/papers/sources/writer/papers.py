"""Papers for an office program: python papers.py FOLDER [NAME...] writes NAME.fodt, which soffice turns into a PDF."""

from __future__ import annotations

import sys
from pathlib import Path

import conduct_and_training  # noqa: F401  fills PAPERS, as the next does
import requests_and_work  # noqa: F401
from collection import PAPERS


def main() -> None:
    folder, wanted = Path(sys.argv[1]), set(sys.argv[2:])
    for name, make in PAPERS.items():
        if not wanted or name in wanted:
            make().save(folder / f"{name}.fodt")


if __name__ == "__main__":
    main()
