"""What the tests of the reports share: a small validator of JSON Schema, and dossiers as the program assesses them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coreg_tui.assessment.assessing import Assessor
from coreg_tui.assessment.report import Assessed
from coreg_tui.cli.orders import Manner
from coreg_tui.cli.wording import wording
from coreg_tui.dossier.finding import find
from coreg_tui.guard.levels import UNGUARDED
from coreg_tui.host.discovery import discover
from coreg_tui.reading.guarded import Reader
from coreg_tui.reports.wording import Wording
from coreg_tui.samples.generate import write_samples

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),),
    "integer": (int,), "number": (int, float),
}  # fmt: skip
KNOWN = set(
    "$schema $defs title description type enum const anyOf oneOf allOf if then $ref required properties items pattern "
    "additionalProperties minimum maximum minItems maxItems minLength maxLength format default".split()
)


def problems(value: Any, schema: dict[str, Any], whole: dict[str, Any], at: str = "$") -> Iterator[str]:
    """What keeps the value from the schema. A keyword that this validator does not know is a problem too."""
    yield from (f"{at}: keyword {key}" for key in schema.keys() - KNOWN)
    if "$ref" in schema:
        yield from problems(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole, at)
    if "type" in schema:
        right = isinstance(value, TYPES[schema["type"]])
        if not right or (isinstance(value, bool) and schema["type"] in ("integer", "number")):
            yield f"{at}: {value!r} is no {schema['type']}"
            return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{at}: {value!r} is not {schema['const']!r}"
    if "anyOf" in schema and all(any(problems(value, one, whole, at)) for one in schema["anyOf"]):
        yield f"{at}: {value!r} fits none"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at}: {value!r} does not match {schema['pattern']}"
    if isinstance(value, int | float) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{at}: {value} is out of bounds"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{at}: {len(value)} items"
        for number, one in enumerate(value):
            yield from problems(one, schema.get("items", {}), whole, f"{at}[{number}]")
    if isinstance(value, dict):
        own = schema.get("properties", {})
        yield from (f"{at}: {key} is lacking" for key in schema.get("required", ()) if key not in value)
        for key, one in value.items():
            more = schema.get("additionalProperties", True)
            if key in own:
                yield from problems(one, own[key], whole, f"{at}.{key}")
            elif isinstance(more, dict):
                yield from problems(one, more, whole, f"{at}.{key}")
            elif not more:
                yield f"{at}: {key} is not known"


@pytest.fixture(scope="session")
def wrong_by() -> Callable[[Any, dict[str, Any]], list[str]]:
    """What keeps a value from a schema."""
    return lambda value, schema: [*problems(value, schema, schema)]


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> list[Assessed]:
    """The curated samples, assessed."""
    root: Path = tmp_path_factory.mktemp("reports") / "samples"
    write_samples(root)
    plugins, today = discover(), date(2022, 10, 1)
    reader = Reader(validators=plugins.validators, guard=UNGUARDED, today=today)
    assessor = Assessor(plugins=plugins, reader=reader, today=today)
    return [assessor.assess(found.folder, found.path) for found in find(root)]


@pytest.fixture(scope="session")
def words() -> Callable[..., Wording]:
    """A wording: language, width."""
    validators = discover().validators

    def make(lang: str = "en", width: int = 80, **manner: Any) -> Wording:
        return wording(Manner(format="text", lang=lang, width=width, **manner), validators)  # type: ignore[arg-type]

    return make
