"""JSON text whose numbers stand exactly as they were written: `36.40` stays `36.40`, never a float."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal


def encoded(value: object) -> str:
    """The value as JSON on one line. Raises TypeError for what JSON cannot say."""
    match value:
        case None | bool() | int() | float():
            return json.dumps(value, allow_nan=False)
        case str():
            return json.dumps(value, ensure_ascii=False)
        case Decimal():
            if not value.is_finite():
                raise TypeError(f"{value} is no number of JSON")
            return str(value)
        case Mapping():
            return "{" + ", ".join(f"{encoded(str(key))}: {encoded(one)}" for key, one in value.items()) + "}"
        case Iterable():
            return "[" + ", ".join(encoded(one) for one in value) + "]"
        case _:
            raise TypeError(f"{type(value).__name__} has no form in JSON")
