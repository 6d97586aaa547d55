"""The bytes of what was read: JSON in lists, decoded without believing any of it.

A child process that reads documents of strangers may have been taken over by one, and a cache's file may have been
damaged: so never pickle, and nothing is taken from the bytes but lists, texts, numbers, yes and no, each checked for
its type and its size before it is used.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import NoReturn, cast

from coreg_tui.model.fact import Box

LONGEST = 64 * 1024 * 1024
"""Bytes of one message."""
_MOST_LISTS = 600_000
_MOST_ENTRIES = 5_000_000
"""Looked at before anything is built: small texts take twenty times their bytes in memory."""
FARTHEST = 1_000_000.0
"""No measure of a page is larger, in points."""
_MOST_DAYS = date.max.toordinal()


class WireError(ValueError):
    """Bytes that are not exactly what `pack` writes, or a value that it cannot write. The message holds no text of
    the document."""


def _no_constant(name: str) -> NoReturn:
    raise WireError(f"{name} is no number")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))
_DECODER = json.JSONDecoder(parse_constant=_no_constant)


def encoded(form: str, body: object) -> bytes:
    """The bytes of a body of lists, under the name of its form. Raises WireError for what has no place in them."""
    try:
        # surrogatepass: half characters, as some papers state, come back just as they went
        data = _ENCODER.encode([form, body]).encode("utf-8", "surrogatepass")
    except (TypeError, ValueError, RecursionError, OverflowError) as error:
        raise WireError(f"{form} cannot be written: {type(error).__name__}") from error
    _no_larger_than_allowed(data)
    return data


def decoded(form: str, data: bytes) -> object:
    """The body that the bytes of that form hold. Raises WireError for any others."""
    _no_larger_than_allowed(data)
    try:
        head, body = _DECODER.decode(data.decode("utf-8", "surrogatepass"))
    except (TypeError, ValueError, RecursionError, OverflowError) as error:
        raise WireError(f"no {form}: {type(error).__name__}") from error
    if head != form:
        raise WireError(f"no {form}")
    return body


def _no_larger_than_allowed(data: bytes) -> None:
    if len(data) > LONGEST or data.count(b"[") > _MOST_LISTS or data.count(b",") > _MOST_ENTRIES:
        raise WireError("too much")


def a_list(raw: object, most: int) -> list[object]:
    """A list of at most so many entries."""
    if type(raw) is not list or len(raw) > most:
        raise WireError("no list of that length")
    return raw


def exactly(raw: object, count: int) -> list[object]:
    """A list of exactly so many entries."""
    if type(raw) is not list or len(raw) != count:
        raise WireError("no list of that length")
    return raw


def a_text(raw: object, most: int) -> str:
    """A text of at most so many characters. It is as untrusted as the document: escape before showing."""
    if type(raw) is not str or len(raw) > most:
        raise WireError("no text of that length")
    return raw


def one_of(raw: object, allowed: Sequence[str]) -> str:
    """One of the allowed words."""
    if type(raw) is not str or raw not in allowed:
        raise WireError("not one of the words")
    return raw


def a_flag(raw: object) -> bool:
    """Yes or no."""
    if type(raw) is not bool:
        raise WireError("neither yes nor no")
    return raw


def a_count(raw: object, most: int, least: int = 0) -> int:
    """A whole number within its bounds, both included."""
    if type(raw) is not int or not least <= raw <= most:
        raise WireError("no number within its bounds")
    return raw


def a_measure(raw: object) -> float:
    """A number of points on a page; a whole one stays whole."""
    if type(raw) not in (int, float) or not -FARTHEST <= raw <= FARTHEST:  # type: ignore[operator]
        raise WireError("no measure of a page")
    return raw  # type: ignore[return-value]


def a_box(*edges: object) -> Box:
    """The four edges of a place on a page, each a measure."""
    for edge in edges:
        if type(edge) is float and -FARTHEST <= edge <= FARTHEST:
            continue  # a page has a thousand words: what is right is not asked twice
        a_measure(edge)
    return cast(Box, edges)


def a_day(raw: object, least: int = 1, most: int = _MOST_DAYS) -> date:
    """The day with that number in the proleptic calendar, 1 January of year 1 being 1."""
    if type(raw) is not int or not least <= raw <= most:
        raise WireError("no day")
    return date.fromordinal(raw)
