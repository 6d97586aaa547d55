"""Every key is found on its line, whatever stands around it."""

from __future__ import annotations

import json
import string
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coreg_tui.dossier.lines import KeyPath, Lines, key_text

TRICKY = '''\
# a = 1
"quoted key" = 1
'lit' = """
not = "a key"
[nor.a.header] \\"""
""" # after
plain.dotted."with.stop" = [ # [
  1, "]", # ]
  { x = 1, "y\\u0041" = [2, 3] },
  [
    4,
  ],
]
[table] # [no]
empty = {}
after = \'\'\'
[[evidence]]\'\'\'
date = 1979-05-27T07:32:00Z
  [[list]]
  a = 1
  [list.inner]
  b = 1
  [[list.more]]
  c = 1
  [[list.more]]
  c = 2
[[list]]
a = { b = { c = 1 } }
[list.inner]
b = 2
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("quoted key",), 2),
        (("lit",), 3),
        (("not",), None),
        (("plain",), 7),
        (("plain", "dotted", "with.stop"), 7),
        (("plain", "dotted", "with.stop", 0), 8),
        (("plain", "dotted", "with.stop", 1), 8),
        (("plain", "dotted", "with.stop", 2), 9),
        (("plain", "dotted", "with.stop", 2, "yA", 1), 9),
        (("plain", "dotted", "with.stop", 3), 10),
        (("plain", "dotted", "with.stop", 3, 0), 11),
        (("table",), 14),
        (("table", "empty"), 15),
        (("table", "after"), 16),
        (("table", "date"), 18),
        (("table", "nothing", 3), 14),
        (("list",), 19),
        (("list", 0), 19),
        (("list", 0, "a"), 20),
        (("list", 0, "inner", "b"), 22),
        (("list", 0, "more", 0, "c"), 24),
        (("list", 0, "more", 1), 25),
        (("list", 0, "more", 1, "c"), 26),
        (("list", 1), 27),
        (("list", 1, "a", "b", "c"), 28),
        (("list", 1, "inner", "b"), 30),
        (("evidence",), None),
    ],
)
def test_toml_keys_are_found(path: KeyPath, line: int | None) -> None:
    tomllib.loads(TRICKY)  # it is TOML
    assert Lines(TRICKY).line_of(path) == line


def test_a_table_may_follow_its_own_tables() -> None:
    text = "[a.b]\nc = 1\n[a]\nd = 1\n"
    tomllib.loads(text)
    assert Lines(text).twice == ()
    assert Lines(text).line_of(("a", "d")) == 4


def test_a_path_is_written_as_people_write_it() -> None:
    assert key_text(("registration", "history", 1, "until")) == "registration.history[1].until"
    assert key_text(()) == ""


WORDS = st.text(string.ascii_letters + '" \\é.', min_size=1, max_size=6)
VALUES = st.recursive(
    st.integers() | WORDS | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=20,
)


def paths_in(value: Any, path: KeyPath = ()) -> list[KeyPath]:
    """In the order in which they are written."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deep for key, one in inner for deep in paths_in(one, (*path, key)))]


@settings(deadline=None)
@given(VALUES, st.booleans())
def test_json_written_an_item_a_line_is_found_line_by_line(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, indent=1, ensure_ascii=ascii_only)
    lines = Lines(text, toml=False)
    written = text.split("\n")
    starts = [number for number, line in enumerate(written, start=1) if line.strip(" ,") not in ("]", "}")]
    assert [lines.line_of(path) for path in paths_in(value)] == starts
    assert lines.twice == ()


@settings(deadline=None)
@given(st.dictionaries(WORDS, st.integers() | WORDS | st.lists(WORDS, max_size=3), max_size=6))
def test_toml_written_a_key_a_line_is_found_line_by_line(values: dict[str, Any]) -> None:
    text = "".join(f"{json.dumps(key)} = {json.dumps(value)}\n" for key, value in values.items())
    assert tomllib.loads(text) == values
    assert [Lines(text).line_of((key,)) for key in values] == list(range(1, len(values) + 1))
    assert Lines(text).twice == ()


@settings(deadline=None)
@given(st.text() | st.text("[]{}=.,\"'a1\n#\\ :"), st.booleans())
def test_any_text_can_be_looked_through(text: str, toml: bool) -> None:
    lines = Lines(text, toml=toml)
    assert (lines.line_of(("a",)) or 1) <= text.count("\n") + 1
