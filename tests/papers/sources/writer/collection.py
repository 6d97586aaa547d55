"""The papers of this folder, by name."""

from __future__ import annotations

from collections.abc import Callable

from fodt import Paper

PAPERS: dict[str, Callable[[], Paper]] = {}


def paper(name: str) -> Callable[[Callable[[], Paper]], Callable[[], Paper]]:
    """Keeps the function as the maker of the paper of that name."""

    def keep(make: Callable[[], Paper]) -> Callable[[], Paper]:
        PAPERS[name] = make
        return make

    return keep
