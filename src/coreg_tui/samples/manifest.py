"""A manifest as text: TOML laid out as a person would, or JSON; the same text for the same facts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

Value = object
"""A string, a number, a truth value, a date, a list, or a mapping of these."""


def as_toml(manifest: Mapping[str, Value]) -> str:
    """The manifest in TOML: plain keys first, then a table each, repeated tables last."""
    return "\n".join([*_body(manifest, ""), ""]).lstrip("\n")


def as_json(manifest: Mapping[str, Value]) -> str:
    """The manifest in JSON, dates in ISO form."""
    return json.dumps(manifest, ensure_ascii=False, indent=2, default=_iso) + "\n"


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)


def _body(table: Mapping[str, Value], path: str) -> list[str]:
    plain, tables, lists = [], [], []
    for key, value in table.items():
        if isinstance(value, Mapping):
            tables += ["", f"[{path}{key}]", *_body(value, f"{path}{key}.")]
        elif rows := _tables(value):
            for one in rows:
                lists += ["", f"[[{path}{key}]]", *_body(one, f"{path}{key}.")]
        else:
            plain.append(f"{key} = {_inline(value)}")
    return [*plain, *tables, *lists]


def _tables(value: Value) -> list[Mapping[str, Value]]:
    """The tables that a list consists of; none where it holds anything else."""
    if not isinstance(value, list):
        return []
    return [part for part in value if isinstance(part, Mapping)]


def _inline(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return json.dumps(value, ensure_ascii=False)  # what JSON escapes, TOML escapes alike
        case date():
            return value.isoformat()
        case Mapping():
            return "{ " + ", ".join(f"{key} = {_inline(part)}" for key, part in value.items()) + " }"
        case Sequence():
            return f"[{', '.join(_inline(part) for part in value)}]"
        case _:
            return str(value)
