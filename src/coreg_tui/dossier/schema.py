"""The JSON Schema of a manifest, for editors and for whoever writes manifests by program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

JsonSchema = Mapping[str, Any]


def dossier_schema(kinds: Mapping[str, Mapping[str, JsonSchema]]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `dossier.toml` and `dossier.json`.

    `kinds`: per kind of evidence the facts it can state, each with its own schema; facts of other kinds are free.
    Dates are ISO text here; TOML dates say the same.
    """
    from coreg_tui.dossier.shape import ManifestTable  # pydantic takes 0.1 s

    schema = _plain(ManifestTable.model_json_schema(by_alias=True))
    definitions: dict[str, Any] = schema.pop("$defs")
    definitions["EvidenceTable"]["allOf"] = [_facts_of(kind, facts) for kind, facts in sorted(kinds.items())]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "coreg dossier",
        **schema,
        "$defs": definitions,
    }


def _facts_of(kind: str, facts: Mapping[str, JsonSchema]) -> dict[str, Any]:
    """Of an entry of that kind: these facts and no others, each optional; null is not stated."""
    stated = {name: {"anyOf": [dict(schema), {"type": "null"}]} for name, schema in facts.items()}
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"properties": {"facts": {"properties": stated, "additionalProperties": False}}},
    }


def _plain(schema: Any) -> Any:
    """Without the titles and null defaults that pydantic adds to every key."""
    if isinstance(schema, list):
        return [_plain(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _plain(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str)) and not (key == "default" and value is None)
    }
