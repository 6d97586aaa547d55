"""Whatever comes as a manifest, nothing but DossierError is raised."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coreg_tui.dossier.fault import DossierError
from coreg_tui.dossier.manifest import MANIFESTS, ManifestName, read_manifest

from .manifests import as_json

FULL_TEXT = """\
schema = 1
id = "2022-0107"
applicant = {surname = "Vries", birth_date = 1984-03-12}
request = {kind = "renewal", category = "senior", submitted = 2022-02-14, declarations = ["reglement"]}
[registration]
number = "CO-10234"
category = "junior"
first_registered = 2014-03-15
period_start = 2017-03-15
period_end = 2022-03-14
established = ["hbo_level"]
history = [{category = "basis", from = 2014-03-15, until = 2017-03-14, route = "regular"}]
[[received]]
kind = "vog"
on = 2022-02-16
[[evidence]]
kind = "vog"
file = "vog.pdf"
pages = "2-3"
[evidence.facts]
issued = 2022-01-10
"""
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates().map(date.isoformat),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def only_dossier_errors(content: bytes | str, name: ManifestName) -> None:
    try:
        dossier = read_manifest(content, name)
    except DossierError as error:
        assert error.fault.problems
        for problem in error.fault.problems:
            assert problem.message.en
            assert problem.message.nl
            assert problem.line is None or problem.line >= 1
            (problem.message.en + problem.message.nl + (problem.key or "")).encode()
    else:
        assert dossier.id


@settings(deadline=None)
@given(PLAIN)
def test_any_json_value_is_read_or_refused(value: Any) -> None:
    only_dossier_errors(json.dumps(value), "dossier.json")


@settings(deadline=None)
@given(st.data())
def test_any_value_in_any_place_is_read_or_refused(data: st.DataObject) -> None:
    values = json.loads(as_json(FULL_TEXT))
    for _ in range(data.draw(st.integers(1, 3))):
        place: Any = values
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans()):
                place = place[key]
                continue
            place[key] = data.draw(PLAIN)
            break
    only_dossier_errors(json.dumps(values), "dossier.json")


@settings(deadline=None)
@given(st.text() | st.binary(), st.sampled_from(MANIFESTS))
def test_any_text_is_read_or_refused(content: bytes | str, name: ManifestName) -> None:
    only_dossier_errors(content, name)


@settings(deadline=None)
@given(st.integers(0, 1200), st.integers(0, 60), st.text(max_size=6), st.sampled_from(MANIFESTS))
def test_a_manifest_with_a_tear_is_read_or_refused(start: int, length: int, patch: str, name: ManifestName) -> None:
    text = FULL_TEXT if name == "dossier.toml" else as_json(FULL_TEXT)
    only_dossier_errors(text[:start] + patch + text[start + length :], name)


@settings(deadline=None)
@given(st.lists(st.sampled_from(["[", "]", "{", "}", "=", ".", ",", '"', "'", "a", "1", "\n", "#", "\\", " ", "[["])))
def test_any_heap_of_toml_is_read_or_refused(pieces: list[str]) -> None:
    only_dossier_errors("".join(pieces), "dossier.toml")


def test_the_text_that_is_torn_is_good_when_whole() -> None:
    assert read_manifest(FULL_TEXT, "dossier.toml").received[0].on == date(2022, 2, 16)
