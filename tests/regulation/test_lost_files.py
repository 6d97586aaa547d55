"""A file that is named but not there is asked for again, whatever kind it should have been."""

from __future__ import annotations

import pytest

from coreg_tui.model.outcome import Status
from coreg_tui.regulation.loading import load

from .judging import judge
from .v12.bases import BASES, FILES, base

REGULATION = load("12")
CASES = [
    (requirement, kind, name)
    for requirement, kinds in REGULATION.bears_on.items()
    if requirement not in ("conduct", "skj")
    for kind in sorted(kinds - {"registration_confirmation", "skj_registration"})
    for name in BASES
]


def _lost(name: str, requirement: str, kind: str):
    """The base without what meets the requirement, and one entry whose file is not there."""
    case = base(name)
    dossier = case["dossier"]
    keep = {"hbo_diploma"} if requirement == "duo_extract" else set()
    gone = REGULATION.bears_on[requirement] - keep
    dossier["evidence"] = [one for one in dossier["evidence"] if one["kind"] not in gone]
    dossier["evidence"].append({"kind": kind, "file": "weg.pdf"})
    return judge(case, FILES).standing(requirement)


@pytest.mark.parametrize("requirement", dict.fromkeys(requirement for requirement, _, _ in CASES))
def test_a_file_that_is_not_there_is_asked_for_again(requirement: str) -> None:
    seen = set()
    kinds = {kind for one, kind, _ in CASES if one == requirement}
    if requirement == "duo_extract":
        kinds = {"duo_extract"}
    # Beside these another requirement asks for the file: the diploma for HBO level, its extract for duo_extract.
    kinds -= {"basic_training": {"hbo_diploma"}, "hbo_level": {"duo_extract"}}.get(requirement, set())
    for kind in kinds:
        for name in BASES:
            found = _lost(name, requirement, kind)
            if found.status is Status.MISSING:
                assert "file_absent" in found.reasons, (name, kind)
                told = {why.values.get("file") for why in found.because if why.id == "file_absent"}
                assert told == {"weg.pdf"}
                seen.add(kind)
    assert seen == kinds
