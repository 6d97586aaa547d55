"""A version's entries: its own, and those of the version that it is based on, as far as it does not write them anew.

An entry of the same name replaces the earlier one whole; one that the earlier version does not have says `new = true`,
so that a misspelt name is refused instead of leaving the old value in force.
"""

from __future__ import annotations

from typing import Any

from coreg_tui.regulation.versions import RegulationError, Version, table, version

Entries = dict[str, dict[str, Any]]
"""By name, in order: replaced ones keep their place, new ones come last."""
_KEYS = {"clauses": "clause", "interpretations": "interpretation", "requirements": "requirement"}


def entries(of: Version, name: str) -> Entries:
    """All that holds in that version. Raises RegulationError for what does not fit the version it is based on."""
    file = of.file(name)
    if of.based_on is None:
        return _without_new(name, _own(of, name))
    earlier = entries(version(of.based_on), name)
    own = _own(of, name) if file.exists() else {}
    for one, row in own.items():
        if row.get("new", False) is not (one not in earlier):
            told = (
                "is new: say new = true, or mend its name" if one not in earlier else "is there already: no new = true"
            )
            raise RegulationError(f"{name}: {one} of version {of.number} {told} (version {of.based_on})")
    repealed = of.repeals.get(name, ())
    for one in repealed:
        if one not in earlier or one in own:
            raise RegulationError(
                f"v{of.number}/version.toml repeals {one!r} of {name}, which is not there to be repealed"
            )
    merged = {**earlier, **_without_new(name, own, allowed=True)}
    return {one: row for one, row in merged.items() if one not in repealed}


def _without_new(name: str, rows: Entries, *, allowed: bool = False) -> Entries:
    for one, row in rows.items():
        if "new" in row and not allowed:
            raise RegulationError(f"{name}: {one} says new, but its version is based on no other")
    return {one: {key: value for key, value in row.items() if key != "new"} for one, row in rows.items()}


def _own(of: Version, name: str) -> Entries:
    content = table(of.file(name))
    if name == "norms":
        return content
    key = _KEYS.get(name, name)
    if set(content) - {key}:
        raise RegulationError(f"{name}: [[{key}]] is all that belongs there, not {sorted(set(content) - {key})[0]!r}")
    rows: Entries = {}
    for row in content.get(key, ()):
        if row["id"] in rows:
            raise RegulationError(f"{name}: {row['id']} stands there twice")
        rows[row["id"]] = row
    return rows
