"""Manifests in both formats."""

from __future__ import annotations

import json
import tomllib
from datetime import date


def as_json(text: str) -> str:
    """The same manifest as JSON, an indented key a line."""

    def plain(value: object) -> object:
        return value.isoformat() if isinstance(value, date) else value

    return json.dumps(tomllib.loads(text), default=plain, indent=1, ensure_ascii=False)
