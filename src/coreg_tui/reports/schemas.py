"""The JSON Schemas (draft 2020-12) of the report of `check` and of that of `read`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from coreg_tui.assessment.report import FaultKind
from coreg_tui.model.case import CATEGORIES, RequestKind
from coreg_tui.model.fact import Source
from coreg_tui.model.outcome import Outcome, Status, Verdict
from coreg_tui.model.text import LANGUAGES
from coreg_tui.reading.rows import FileReason
from coreg_tui.reports import json_report, read_report

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_FLAG: Schema = {"type": "boolean"}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_LANG: Schema = {"enum": list(LANGUAGES)}
SIGNATURES = ("intact", "modified", "broken", "untrusted", "absent", "unreadable")


def report_schema() -> Schema:
    """Of what `check --format json` prints; `#/$defs/dossier` is a line of `jsonl`."""
    tool = _object(version=_TEXT, plugins={"type": "object", "additionalProperties": _TEXT})
    return {
        "$schema": DIALECT,
        "title": "coreg report",
        **_object(
            schema={"const": json_report.SCHEMA},
            tool=tool,
            lang=_LANG,
            dossiers={"type": "array", "items": _ref("dossier")},
        ),
        "$defs": {
            "dossier": _dossier(),
            "requirement": _requirement(),
            "check": _check(),
            "fact": _fact(with_file=True),
            "value": _value(),
            "document": _document(),
            "signature": _signature(),
            "error": _error(),
        },
    }


def read_schema() -> Schema:
    """Of what `read --format json` prints."""
    part = _object(
        kind=_or_null(_TEXT),
        pages={"type": "array", "items": {"type": "integer", "minimum": 1}},
        facts={"type": "array", "items": _ref("fact")},
    )
    candidate = _object(kind=_TEXT, score={"type": "number", "minimum": 0, "maximum": 1})
    document = _object(
        file=_TEXT,
        **_file(),
        kind=_or_null(_TEXT),
        candidates={"type": "array", "items": candidate},
        parts={"type": "array", "items": part},
        signature=_or_null(_ref("signature")),
        warnings=_TEXTS,
        error=_or_null(_object(kind=_TEXT, message=_TEXT)),
    )
    return {
        "$schema": DIALECT,
        "title": "coreg reading",
        **_object(schema={"const": read_report.SCHEMA}, lang=_LANG, documents={"type": "array", "items": document}),
        "$defs": {"fact": _fact(with_file=False), "value": _value(), "signature": _signature()},
    }


def _dossier() -> Schema:
    remedy = _object(requirement=_TEXT, clause=_TEXT, text=_TEXT, before=_or_null(_DAY))
    eligibility = _object(**{category: _enum(Verdict) for category in CATEGORIES})
    return _object(
        dossier=_or_null(_TEXT),
        path=_TEXT,
        applicant=_or_null(_TEXT),
        regulation=_or_null(_TEXT),
        reference_date=_or_null(_DAY),
        today=_DAY,
        request=_or_null(_object(kind=_enum(get_args(RequestKind)), category=_enum(CATEGORIES))),
        verdict=_or_null(_enum(Verdict)),
        partial=_FLAG,
        register=_or_null(_COUNT),
        requirements={"type": "array", "items": _ref("requirement")},
        eligibility=_or_null(eligibility),
        remedies={"type": "array", "items": remedy},
        horizon={"type": "array", "items": _object(requirement=_TEXT, until=_DAY)},
        interpretations={"type": "array", "items": {"type": "string", "pattern": r"^I-\d+$"}},
        documents={"type": "array", "items": _ref("document")},
        unhandled={"type": "array", "items": {"type": "string"}},
        unlisted=_TEXTS,
        error=_or_null(_ref("error")),
    )


def _requirement() -> Schema:
    way = _object(id=_TEXT, evidence={"type": "array", "items": _COUNT}, status=_enum(Status), reasons=_TEXTS)
    return _object(
        id=_TEXT,
        status=_enum(Status),
        blocking=_FLAG,
        clause=_TEXT,
        reasons=_TEXTS,
        carried_by=_or_null(_TEXT),
        valid_until=_or_null(_DAY),
        alternatives={"type": "array", "items": way},
        checks={"type": "array", "items": _ref("check")},
    )


def _check() -> Schema:
    return _object(
        id=_TEXT,
        outcome=_enum(Outcome),
        reason=_or_null(_TEXT),
        clause=_TEXT,
        evidence=_or_null(_COUNT),
        part=_or_null(_COUNT),
        plugin=_or_null(_TEXT),
        message=_TEXT,
        facts={"type": "array", "items": _ref("fact")},
    )


def _fact(*, with_file: bool) -> Schema:
    box = {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}
    place = {"page": _or_null({"type": "integer", "minimum": 1}), "box": _or_null(box), "text": _or_null(_TEXT)}
    file = {"file": _or_null(_TEXT)} if with_file else {}
    return _object(name=_TEXT, value=_ref("value"), source=_enum(Source), **file, **place)


def _value() -> Schema:
    """A text (a date, a month, a code too), a yes or no, a number as written, a list of texts, or periods of work."""
    period = {
        "type": "object",
        "required": ["from", "to"],
        "properties": {
            "from": _DAY,
            "to": _or_null(_DAY),
            "hours_per_week": {"type": "number", "minimum": 0},
            "hours": {"type": "number", "minimum": 0},
        },
        "additionalProperties": False,
    }
    return {"anyOf": [_TEXT, _FLAG, {"type": "number"}, _TEXTS, {"type": "array", "items": period}]}


def _document() -> Schema:
    return _object(
        file=_TEXT,
        **_file(),
        kind=_or_null(_TEXT),
        parts=_COUNT,
        warnings=_TEXTS,
        signature=_or_null(_ref("signature")),
    )


def _file() -> dict[str, Schema]:
    return {
        "sha256": _or_null({"type": "string", "pattern": "^[0-9a-f]{64}$"}),
        "bytes": _or_null(_COUNT),
        "pages": _or_null(_COUNT),
        "readable": _FLAG,
        "reason": _or_null(_enum(get_args(FileReason))),
    }


def _signature() -> Schema:
    text = _or_null(_TEXT)
    return _object(
        status=_enum(SIGNATURES),
        signer=text,
        organisation=text,
        signed_at=text,
        timestamp=text,
        chain=_TEXTS,
        coverage=_or_null(_enum(("file", "revision"))),
        changes=_TEXTS,
    )


def _error() -> Schema:
    line = _or_null({"type": "integer", "minimum": 1})
    problem = _object(key=_or_null(_TEXT), line=line, message=_TEXT)
    return _object(
        kind=_enum(get_args(FaultKind)),
        message=_TEXT,
        file=_or_null(_TEXT),
        line=line,
        problems={"type": "array", "items": problem},
    )


def _object(**properties: Schema) -> Schema:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "additionalProperties": False,
    }


def _enum(values: Sequence[str] | type[Status | Verdict | Outcome | Source]) -> Schema:
    return {"enum": [str(one) for one in values]}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
