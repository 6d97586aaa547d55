"""The JSON Schema says what the reader does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from coreg_tui.dossier.manifest import known_keys
from coreg_tui.dossier.schema import dossier_schema

VOG = {"issued": {"type": "string", "format": "date", "description": "date of issue"}}


def tables_of(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    yield from schema["$defs"].values()


def test_every_key_of_a_manifest_is_in_the_schema_and_no_other() -> None:
    schema = dossier_schema({})
    keys = {frozenset(table["properties"]) for table in tables_of(schema)}
    assert keys == {frozenset(names) for names in known_keys().values()}
    assert all(table["additionalProperties"] is False for table in tables_of(schema))


def test_every_key_is_described() -> None:
    schema = dossier_schema({})
    for table in tables_of(schema):
        assert table["description"]
        for key, value in table["properties"].items():
            assert value.get("description") or value.get("$ref"), key


def test_it_is_plain_json_of_the_draft_it_names() -> None:
    schema = dossier_schema({"vog": VOG})
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema)) == schema
    assert schema["required"] == ["schema", "id", "applicant", "request"]
    assert schema["properties"]["schema"]["const"] == 1


def test_a_kinds_facts_are_its_own_and_optional() -> None:
    (rule,) = dossier_schema({"vog": VOG})["$defs"]["EvidenceTable"]["allOf"]
    assert rule["if"]["properties"]["kind"] == {"const": "vog"}
    facts = rule["then"]["properties"]["facts"]
    assert facts["additionalProperties"] is False
    assert facts["properties"] == {"issued": {"anyOf": [VOG["issued"], {"type": "null"}]}}
